import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { claimOfFields } from '../claim-of-fields.ts';
import { placeSchema } from '../picture-schemas.ts';
import { readYaml } from '../yaml.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/places/<id>.yaml`: where a place of the glossary lies. That is a claim, `place-<id>`, on the map. */
export function readPlace(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, placeSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('places').add(PICTURE_PAGES.map);
    return;
  }
  const { locate } = yaml;
  const { latitude, longitude, rank, says, on, before } = yaml.value;
  const at = { file: file.path, line: 1, column: 1 };
  const claim = `place-${id}`;
  into.places.push({
    id,
    entry: { id, at },
    latitude,
    longitude,
    rank,
    claim,
    before:
      before === undefined ? null : { held: before.held, claim: { id: before.claim, at: locate(['before', 'claim']) } },
    at: locate(['latitude']),
  });
  into.claims.push(
    claimOfFields(
      { says, on },
      { id: claim, page: PICTURE_PAGES.map, section: id, locate: (field) => locate([field]) },
      into.findings,
    ),
  );
}
