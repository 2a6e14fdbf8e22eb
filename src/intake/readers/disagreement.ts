import { claimOfFields } from '../claim-of-fields.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { fieldsOf } from '../field-texts.ts';
import { isUnread, readMdx } from '../mdx.ts';
import { retoldElsewhere } from '../retold.ts';
import { disagreementSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { Finding } from '../../evidence/findings.ts';
import type { At } from '../../evidence/model.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/disagreements/<id>.mdx`: positions from its front matter, our note from its text. */
export function readDisagreement(file: ContentFile, id: string, into: Gathered): void {
  const address = `/disagreements/${id}/`;
  const parts = splitFrontMatter(file.path, file.text);
  if ('problem' in parts) {
    into.findings.push(parts.problem);
    into.unread.add(id).add(address);
    return;
  }
  const yaml = readYaml(file.path, parts.frontMatter, disagreementSchema, 2);
  const { text, findings, claims: noteClaims, panels, retold, ...body } = readMdx(file.path, parts.text, address);
  if (text !== null) into.texts.set(file.path, text);
  into.findings.push(...findings, ...panels.map(({ at }) => panelInNote(at)), ...retold.map(retoldElsewhere));
  if (isUnread(findings)) into.unread.add(address);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(id).add(address);
    return;
  }
  const { question, summary, kind, topic, order, settle, place, subject, positions } = yaml.value;
  const positionClaims = positions.map((position, index) =>
    claimOfFields(
      { ...position, disputed: id },
      {
        id: `${id}-${position.id}`,
        page: address,
        section: null,
        locate: (field) => yaml.locate(['positions', index, field]),
      },
      into.findings,
    ),
  );
  const at = { file: file.path, line: 1, column: 1 };
  const claims = [...positionClaims, ...noteClaims];
  into.claims.push(...claims);
  into.disagreements.push({
    id,
    address,
    question,
    kind,
    topic,
    settle,
    place: place === undefined ? null : { id: place, at: yaml.locate(['place']) },
    subject,
    order,
    positions: positions.map((position, index) => ({
      claim: `${id}-${position.id}`,
      value: position.value ?? null,
      who: position.who,
      asOf: position.asOf ?? null,
      valueAt: yaml.locate(['positions', index, 'value']),
      whoAt: yaml.locate(['positions', index, 'who']),
      asOfAt: yaml.locate(['positions', index, 'asOf']),
    })),
    at,
  });
  into.pages.push({
    kind: 'disagreement',
    slug: id,
    address,
    title: question,
    summary,
    question: null,
    actor: null,
    lesson: null,
    asOf: null,
    asOfAt: at,
    order,
    ...body,
    claims: claims.map((claim) => claim.id),
    drawn: [],
    panels: [],
    retellings: [],
    fields: fieldsOf({ question, summary, settle }, yaml.locate),
    at,
  });
}

function panelInNote(at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message:
      'The note of a disagreement draws no disagreement and no chart and shows no claim: its own answers stand above it already.',
    help: 'Link to it, as in [the toll](/disagreements/toll-offensive/).',
  };
}
