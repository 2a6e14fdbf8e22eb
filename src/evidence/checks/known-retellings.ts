import { adviceFor } from '../nearest.ts';
import { claimsShownOn } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { retellingsOf, type Retelling } from '../retellings.ts';
import type { Check } from './check.ts';

/** What is told again for younger readers is a claim that stands on the explainer of that section, and is told once. */
export const knownRetellings: Check = (content, evidence) => {
  const retellings = retellingsOf(content);
  const first = new Map([...retellings].reverse().map((retelling) => [retelling.claim, retelling]));
  const standing = onceByKey(
    ({ section }: Retelling) => section,
    ({ section }) => new Set(claimsShownOn(`/${section}/`, evidence).map(({ id }) => id)),
  );
  const strangers = retellings
    .filter(({ section }) => !content.unread.has(`/${section}/`))
    .filter((retelling) => !standing(retelling).has(retelling.claim))
    .map((retelling) => {
      const { claim, section, at } = retelling;
      const elsewhere = evidence.claims.get(claim);
      return elsewhere === undefined
        ? {
            code: 'unknown-claim' as const,
            at,
            message: `There is no claim "${claim}", so nobody can see what this retelling rests on.`,
            help: adviceFor(claim, standing(retelling)),
          }
        : {
            code: 'wrong-value' as const,
            at,
            message: `The claim "${claim}" stands on ${elsewhere.page}, but this section retells /${section}/.`,
            help: 'Tell it in the section of its own explainer, or tell a claim of this one.',
          };
    });
  const doubles = retellings
    .filter((retelling) => first.get(retelling.claim) !== retelling)
    .map(({ claim, at }) => ({
      code: 'double-id' as const,
      at,
      message: `The claim "${claim}" is told twice in short, and a link to its telling could mean either.`,
      help: 'Tell all of it in one place, or tell another claim here.',
    }));
  return [...strangers, ...doubles];
};
