/** How the invented world is spoken of. */
import type { Fact } from './world.ts';

/** Words that stand in every invented passage. */
export const QUOTED = 'the road stayed open by day and by night';

export function bodyName(body: number): string {
  return `Body ${body}`;
}

/** A number by which a title counts, without a figure that its claims would have to hold: 21 is "cb". */
export function numberInLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

export function documentId(document: number): string {
  return `paper-${document + 1}`;
}

export function dayOf(fact: Fact): string {
  return `${fact.day} ${fact.month} 2091`;
}
