import type { At, FieldText } from '../evidence/model.ts';

/** Finds the place of the value at a path of keys. */
export type Locate = (path: readonly (string | number)[]) => At;

/** Fields of front matter whose words readers see beside the claims of a page. Lists, days and choices are held elsewhere. */
const SHOWN = ['title', 'question', 'summary', 'aim', 'settle'] as const;

/** The words of front matter that readers see, each with its place. */
export function fieldsOf(matter: object, locate: Locate): FieldText[] {
  return SHOWN.flatMap((field) => {
    const text: unknown = Reflect.get(matter, field);
    return typeof text === 'string' ? [{ field, text, at: locate([field]) }] : [];
  });
}
