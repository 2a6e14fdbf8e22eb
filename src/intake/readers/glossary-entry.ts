import { claimOfFields } from '../claim-of-fields.ts';
import { glossarySchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { Page } from '../../evidence/model.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Where all entries stand. */
const ADDRESS = '/glossary/';

/** Reads `content/glossary/<id>.yaml`. What an entry says of the world is a claim, `glossary-<id>`, on the page of the glossary. */
export function readGlossaryEntry(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, glossarySchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('glossary').add(ADDRESS);
    return;
  }
  const { arabic, says, on, disputed, except, ...entry } = yaml.value;
  const at = { file: file.path, line: 1, column: 1 };
  const claim = says === undefined || on === undefined ? null : `glossary-${id}`;
  const definition = says === undefined ? null : { says, claim };
  into.glossary.push({ id, ...entry, arabic: arabic ?? null, definition, at });
  if (says === undefined) return;
  if (claim === null || on === undefined) {
    into.definitions.loose.push({ text: says, continues: false, leadsTo: null, at: yaml.locate(['says']) });
    return;
  }
  into.definitions.claims.push(claim);
  into.claims.push(
    claimOfFields(
      { says, on, disputed, except },
      { id: claim, page: ADDRESS, section: id, locate: (field) => yaml.locate([field]) },
      into.findings,
    ),
  );
}

/** The page of the glossary, made of all its entries; null where there are none. */
export function glossaryPage({ glossary, definitions }: Gathered): Page | null {
  const [first] = glossary;
  if (first === undefined) return null;
  const { at } = first;
  return {
    kind: 'glossary',
    slug: 'glossary',
    address: ADDRESS,
    title: 'Glossary',
    summary: 'Terms, people, bodies and places on this site, with their spellings.',
    question: null,
    asOf: null,
    asOfAt: at,
    actor: null,
    lesson: null,
    order: 0,
    sections: glossary.map((entry) => ({ id: entry.id, title: entry.name, depth: 3, at: entry.at })),
    claims: definitions.claims,
    drawn: [],
    links: [],
    panels: [],
    retellings: [],
    loose: definitions.loose,
    fields: [],
    at,
  };
}
