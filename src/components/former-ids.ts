import { el, type Element } from '../html/tree.ts';
import type { Site } from './site.ts';

/**
 * The ids that a section or claim had before, so that old links still land on it. Shows nothing.
 *
 * @param place where it stands now: `/toll/#civilians`
 */
export function formerIds(place: string, { moved }: Site): Element[] {
  return (moved.formerIds.get(place) ?? []).map((id) => el('span', { class: 'former-id', id }));
}
