import { onceByObject } from './once-by-object.ts';
import type { Evidence } from './model.ts';

/**
 * The day of the newest document that an explainer cites, ISO 8601: what became known later is not in the story. A list of
 * places that is renewed each month says nothing of that. Null where none has a day.
 */
export const newestDayOfStory = onceByObject(({ claims, pages, documents }: Evidence): string | null => {
  const days: string[] = [];
  for (const { page, citations } of claims.values()) {
    if (pages.get(page)?.kind !== 'explainer') continue;
    for (const citation of citations) days.push(documents.get(citation.document)?.published ?? '');
  }
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1) ?? null
  );
});
