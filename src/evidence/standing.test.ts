import { describe, expect, it } from 'vitest';
import { sampleDocument, samplePassage } from './sample-records.ts';
import { independentOrigins, standingOf } from './standing.ts';
import type { Origin, SourceDocument, WrittenClaim } from './model.ts';

const at = { file: 'sample', line: 1, column: 1 };
const origin = (id: string, shownIndependent = true): Origin => ({
  id,
  name: id,
  kind: 'monitor',
  side: null,
  actor: null,
  called: [],
  about: '',
  shownIndependent,
  at,
});
const origins = new Map(
  [origin('observer'), origin('ministry'), origin('unknown-paper', false), origin('other-paper', false)].map((o) => [
    o.id,
    o,
  ]),
);

function document(id: string, by: string[], issuedBy: string | null = null): SourceDocument {
  const passage = samplePassage({ digest: [{ says: 'x', by, saysAt: at, at }] });
  return sampleDocument({ id, issuedBy, passages: new Map([[passage.id, passage]]) });
}

const documents = new Map(
  [
    document('relay-one', ['observer']),
    document('relay-two', ['observer']),
    document('statement', ['ministry'], 'ministry'),
    document('said-by-ministry', ['ministry']),
    document('anonymous', ['unknown-paper']),
    document('anonymous-too', ['other-paper']),
  ].map((d) => [d.id, d]),
);

function standing(cited: string[], disagreement: string | null = null): string {
  const citations = cited.map((id) => ({ document: id, passage: 'p1', picked: [], at }));
  const claim: WrittenClaim = {
    id: 'a',
    page: '/',
    section: null,
    text: 'x',
    citations,
    disagreement,
    exceptions: [],
    at,
  };
  return standingOf(claim, { origins, documents });
}

describe('the standing of a claim', () => {
  it('is single where many documents pass on one origin', () =>
    expect(standing(['relay-one', 'relay-two'])).toBe('single'));
  it('is corroborated by two independent origins', () =>
    expect(standing(['relay-one', 'said-by-ministry'])).toBe('corroborated'));
  it('is on record in the body’s own document', () => expect(standing(['statement'])).toBe('on-record'));
  it('is single in somebody else’s document', () => expect(standing(['said-by-ministry'])).toBe('single'));
  it('is disputed wherever its subject is a recorded disagreement', () =>
    expect(standing(['relay-one', 'statement'], 'how-many')).toBe('disputed'));
  it('does not rise by an origin that cannot be shown to be independent', () =>
    expect(standing(['relay-one', 'anonymous'])).toBe('single'));
  it('does not rise by two of them', () => expect(standing(['anonymous', 'anonymous-too'])).toBe('single'));
});

it('origins that cannot be shown to be independent count as one among themselves', () => {
  expect(independentOrigins([origin('a', false), origin('b', false)])).toBe(1);
  expect(independentOrigins([origin('a', false), origin('b')])).toBe(1);
  expect(independentOrigins([])).toBe(0);
});

it('counts the voices of one side of the war as one origin', () => {
  const army = { ...origin('army'), side: 'Government' };
  const cabinet = { ...origin('cabinet'), side: 'Government' };
  expect(independentOrigins([army, cabinet])).toBe(1);
  expect(independentOrigins([army, cabinet, origin('observer')])).toBe(2);
});
