import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { eventSchema } from '../picture-schemas.ts';
import { readYaml } from '../yaml.ts';
import { claimsOfMark } from './marks.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/events/<id>.yaml`. What it says itself is a claim, `event-<id>`, on the timeline. */
export function readEvent(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, eventSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('events').add(PICTURE_PAGES.timeline);
    return;
  }
  const { locate } = yaml;
  const { date, end, hour, title, place, actors, theme, control } = yaml.value;
  into.events.push({
    id,
    date,
    end: end ?? null,
    hour: hour ?? null,
    title,
    place: place === undefined ? null : { id: place, at: locate(['place']) },
    actors: actors.map((actor, index) => ({ id: actor, at: locate(['actors', index]) })),
    theme,
    claims: claimsOfMark(yaml, { id: `event-${id}`, page: PICTURE_PAGES.timeline, section: id }, into),
    control: control ?? null,
    at: locate(['title']),
    dateAt: locate(['date']),
    hourAt: locate(['hour']),
  });
}
