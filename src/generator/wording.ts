/** How the invented world is spoken of. */
import type { Fact } from './world.ts';

/** Words that stand in every invented passage. */
export const QUOTED = 'the road stayed open by day and by night';

export function bodyName(body: number): string {
  return `Body ${body}`;
}

export function documentId(document: number): string {
  return `paper-${document + 1}`;
}

export function dayOf(fact: Fact): string {
  return `${fact.day} ${fact.month} 2091`;
}
