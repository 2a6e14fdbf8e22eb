import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { Tie } from '../pictures.ts';

/** A tie joins two actors, its file is named after them, and the two are tied in one way only: the picture has one line for them. */
export const singleTies: Check = (content) => {
  const first = new Map<string, Tie>();
  return content.ties.flatMap((tie): Finding[] => {
    const { id, from, to } = tie;
    const name = `${from.id}-${to.id}`;
    if (from.id === to.id) {
      return [{ code: 'wrong-value', at: to.at, message: `The tie "${id}" ties "${to.id}" to itself.`, help: null }];
    }
    if (id !== name) {
      return [
        {
          code: 'wrong-value',
          at: from.at,
          message: `The tie from "${from.id}" to "${to.id}" stands in a file called ${id}.yaml, where nobody would look for it.`,
          help: `Call the file ${name}.yaml.`,
        },
      ];
    }
    const pair = [from.id, to.id].sort().join(' ');
    const earlier = first.get(pair);
    if (earlier === undefined) first.set(pair, tie);
    return earlier === undefined
      ? []
      : [
          {
            code: 'double-id',
            at: from.at,
            message: `"${from.id}" and "${to.id}" are tied twice, and the picture has one line for them.`,
            help: `The other tie stands in ${earlier.at.file}. Keep the one that November 2024 is known for; tell of the other in a text.`,
          },
        ];
  });
};
