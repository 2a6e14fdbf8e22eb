/** What the checks say of content that has been published and then changed. */
import { formerParts } from '../evidence/former-parts.ts';
import { shortAddress } from '../evidence/short-address.ts';
import { describe, expect, it } from 'vitest';
import { additionOf } from '../evidence/published.ts';
import { fingerprintOfClaim } from '../evidence/claim-fingerprint.ts';
import { movedOf } from '../evidence/moved.ts';
import { checkFiles, type CheckedEvidence } from './read-evidence.ts';
import { FRONT_MATTER, marksIn, sampleContent } from './sample-content.ts';

const LIST = 'content/published.txt';
const REDIRECTS = 'content/redirects.yaml';
const CHANGE = 'content/changes/2027-02-01-sample.yaml';
const TEXT =
  '## One [#one]\n\n<Claim id="rain" on="first-report#p2@paper">Somebody says that it rained.</Claim>\n\n## Two [#two]\n\n<Claim id="dead" on="first-report#p1">Somebody says that at least five people died.</Claim>\n';

/** The list of what is published after a release of the given samples, one after the other. */
function listAfter(...texts: string[]): string {
  return texts.reduce((list, text, index) => {
    const { evidence, findings } = checkFiles(sampleContent(text, { [LIST]: list }));
    expect(findings.filter(({ code }) => code === 'list-rewritten')).toEqual([]);
    return `${list}${additionOf(evidence, `1.${index}.0`, '2027-01-15').lines.join('\n')}\n`;
  }, '// Words for people.\n\n');
}

const PUBLISHED = listAfter(TEXT);

/** The line of the section `two`: with its short address. */
const TWO = `#two ${shortAddress('/sample/#two')}\n`;

/** Checks the sample after its publication, with another text and other files. */
function check(text: string, changes: Readonly<Record<string, string>> = {}): CheckedEvidence {
  return checkFiles(sampleContent(text, { [LIST]: PUBLISHED, ...changes }));
}

/** `file:line:column code` of each finding; lines of the published list are shown as what they hold, without short addresses. */
function told({ findings }: CheckedEvidence): string[] {
  return findings.map(({ code, at }) => {
    const place =
      at.file === LIST ? (PUBLISHED.split('\n')[at.line - 1] ?? '').replace(/ \/s\/.*/, '') : `${at.line}:${at.column}`;
    return `${at.file.replace(/^content\//, '')} ${place} ${code}`;
  });
}

/** The marks of a text, as places. */
const places = (text: string): string[] => marksIn(text).map(({ line, column }) => `${line}:${column}`);

describe('what has been published', () => {
  it('is fine as long as it is there', () => expect(told(check(TEXT))).toEqual([]));

  it('may be added to, and a later release adds only what is new', () => {
    const more = `${TEXT}\n## Three [#three]\n`;
    expect(told(check(more))).toEqual([]);
    expect(listAfter(TEXT, more).slice(PUBLISHED.length).split('\n').slice(0, 3)).toEqual([
      'release 1.1.0 2027-01-15',
      '/sample/',
      `#three ${shortAddress('/sample/#three')}`,
    ]);
  });

  it('that has got a short address since is listed again, with it', () => {
    const small = TEXT.replace('## Two', '### Two');
    const list = listAfter(small, TEXT);
    expect(list.slice(listAfter(small).length).split('\n').slice(1, 3)).toEqual(['/sample/', TWO.trim()]);
    const { evidence, findings } = check(TEXT, { [LIST]: list });
    expect(findings).toEqual([]);
    expect(evidence.published.places.get('/sample/#two')?.short).toBe(shortAddress('/sample/#two'));
  });

  it('must not lose a section, and the nearest one is named', () => {
    const result = check(TEXT.replace('[#two]', '[#twos]'));
    expect(told(result)).toEqual(['published.txt #two vanished']);
    expect(result.findings[0]?.help).toContain('"/sample/#two: /sample/#twos"');
    expect(check(TEXT.replace('[#two]', '[#something-else]')).findings[0]?.help).toContain(
      'The page has: one, something-else.',
    );
  });

  it('must not lose a page: that is said once, and not for each of its parts', () => {
    const files = sampleContent('', { [LIST]: PUBLISHED, 'content/explainers/samples.mdx': FRONT_MATTER + TEXT });
    const result = checkFiles(files.filter(({ path }) => path !== 'content/explainers/sample.mdx'));
    expect(told(result)).toEqual(['published.txt /sample/ vanished']);
    expect(result.findings[0]?.help).toContain('"/sample/: /samples/"');
  });

  it('is found again where a claim has moved to another page', () => {
    const [one, two] = TEXT.split('## Two [#two]\n\n');
    const moved = { 'content/explainers/other.mdx': FRONT_MATTER + (two ?? '') };
    const result = check(`${one}## Two [#two]\n`, moved);
    expect(told(result)).toEqual([expect.stringMatching(/^published.txt #c-dead \w+ vanished$/)]);
    expect(result.findings[0]?.help).toContain('"/sample/#c-dead: /other/#c-dead"');
  });

  it('is not missed where its page cannot be read', () => {
    expect(told(check('<Claim>'))).toEqual([expect.stringContaining('unreadable')]);
  });
});

describe('the list of what is published', () => {
  const codes = (list: string): string[] => told(check(TEXT, { [LIST]: list }));

  it.each([
    ['a line taken out', PUBLISHED.replace(TWO, '')],
    ['a line changed', PUBLISHED.replace('#two ', '#tow ')],
    ['a line added', PUBLISHED.replace(TWO, `${TWO}#three\n`)],
    ['a fingerprint changed', PUBLISHED.replace(/(#c-dead )\w{8}/, '$100000000')],
    ['a short address changed', PUBLISHED.replace(TWO, '#two /s/abcde/\n')],
    ['a short address taken out', PUBLISHED.replace(TWO, '#two\n')],
    ['a date changed', PUBLISHED.replace('2027-01-15', '2027-01-16')],
    ['a seal changed', PUBLISHED.replace(/seal \w{12}/, 'seal 000000000000')],
    ['its end cut off', PUBLISHED.replace(/seal .*\n/, '')],
  ])('is found rewritten with %s', (_what, list) => {
    expect(codes(list)).toContain(
      `published.txt ${list.split('\n')[2]} list-rewritten`.replace('2027-01-16', '2027-01-15'),
    );
  });

  it('is found rewritten where an earlier release is taken out', () => {
    const two = listAfter(TEXT, `${TEXT}\n## Three [#three]\n`);
    expect(codes(two)).not.toContain(expect.stringContaining('list-rewritten'));
    const { findings } = check(TEXT, { [LIST]: two.replace(/release 1\.0\.0[^]*?seal .*\n/, '') });
    expect(findings.map(({ code, at }) => [code, at.line])).toContainEqual(['list-rewritten', 3]);
  });

  it('says where it holds what no release writes, and is read with other line ends', () => {
    const result = check(TEXT, { [LIST]: PUBLISHED.replace('#two ', 'two ') });
    expect(result.findings).toMatchObject([
      { code: 'list-rewritten', at: { line: PUBLISHED.split('\n').indexOf(TWO.trim()) + 1 } },
    ]);
    expect(codes(PUBLISHED.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('a redirect', () => {
  const renamed = TEXT.replace('[#two]', '[#three]');

  /** Checks redirects beside a page whose section `two` is `three` now. */
  function expectRedirects(redirects: string, codes: readonly string[]): CheckedEvidence['findings'] {
    const { findings } = check(renamed, { [REDIRECTS]: redirects });
    const wrong = findings.filter(({ at }) => at.file === REDIRECTS);
    expect(wrong.map(({ code }) => code)).toEqual(codes);
    expect(wrong.map(({ at }) => `${at.line}:${at.column}`)).toEqual(places(redirects));
    return wrong;
  }

  it('mends what has moved', () => {
    expect(told(check(renamed, { [REDIRECTS]: '/sample/#two: /sample/#three\n' }))).toEqual([]);
  });

  it('of a section leads on from its short address and its sheet as well', () => {
    const { evidence } = check(renamed, { [REDIRECTS]: '/sample/#two: /sample/#three\n' });
    expect(formerParts(evidence)).toEqual([
      { address: shortAddress('/sample/#two'), to: '/sample/#three' },
      { address: '/teach/handouts/sample/two/', to: '/sample/#three' },
    ]);
  });

  it('is not needed for the short address of a section that has become a part of another', () => {
    const { evidence, findings } = check(TEXT.replace('## Two', '### Two'));
    expect(findings).toEqual([]);
    expect(formerParts(evidence)).toContainEqual({ address: shortAddress('/sample/#two'), to: '/sample/#two' });
  });

  it('of a whole page carries its sections and claims along', () => {
    const files = sampleContent('', {
      [LIST]: PUBLISHED,
      [REDIRECTS]: '/sample/: /samples/\n',
      'content/explainers/samples.mdx': FRONT_MATTER + renamed,
    });
    const result = checkFiles(files.filter(({ path }) => path !== 'content/explainers/sample.mdx'));
    expect(told(result)).toEqual(['published.txt #two vanished']);
    expect(result.findings[0]?.help).toContain('"/sample/#two: /samples/#');
  });

  it('leads to something that is there', () => {
    const [page, section] = expectRedirects('/sample/#two: ⟦/smple/#three\n', ['wrong-redirect']);
    expect(page?.help).toBe('Did you mean "/sample/"?');
    expect(section).toBeUndefined();
    expect(expectRedirects('/sample/#two: ⟦/sample/#thre\n', ['wrong-redirect'])[0]?.help).toBe(
      'Did you mean "three"?',
    );
  });

  it('leads away from something that was published and is no more', () => {
    expectRedirects('/sample/#two: /sample/#three\n/sample/#one: ⟦/sample/#three\n', ['wrong-redirect']);
    const [never] = expectRedirects('/sample/#tow: ⟦/sample/#three\n', ['wrong-redirect']);
    expect(never?.help).toBe('Did you mean "/sample/#two"?');
  });

  it('is not needed before version 1.0', () => {
    const { findings } = checkFiles(sampleContent(TEXT, { [REDIRECTS]: '/old/: /sample/\n' }));
    expect(findings).toMatchObject([{ code: 'wrong-redirect', help: expect.stringContaining('before version 1.0') }]);
  });

  it('leads straight to the end, and not in a circle', () => {
    const both = listAfter(TEXT, renamed);
    const gone = TEXT.replace('[#two]', '[#four]');
    const findingsOf = (redirects: string): CheckedEvidence['findings'] =>
      check(gone, { [LIST]: both, [REDIRECTS]: redirects }).findings;
    const chain = findingsOf('/sample/#two: /sample/#three\n/sample/#three: /sample/#four\n');
    expect(chain).toMatchObject([{ code: 'wrong-redirect', at: { line: 1 } }]);
    expect(chain[0]?.help).toContain('"/sample/#two: /sample/#four"');
    const circle = findingsOf('/sample/#two: /sample/#three\n/sample/#three: /sample/#two\n');
    expect(circle.map(({ at }) => at.line)).toEqual([1, 2]);
    expect(circle[0]?.message).toContain('back again');
  });

  it('stays on the site', () => {
    for (const place of [
      'https://example.org/',
      '//example.org/',
      '/../secret/',
      'sample/',
      '/sample',
      '/a b/',
      'javascript:x',
    ])
      expectRedirects(`/sample/#two: ⟦"${place}"\n`, ['wrong-value']);
  });

  it('that cannot be read is the only finding', () => {
    expect(
      told(check(renamed, { [REDIRECTS]: '/sample/#two: [' })).filter((line) => !line.includes('redirects.yaml')),
    ).toEqual([]);
  });
});

describe('a change of a published claim', () => {
  const changed = TEXT.replace('⟦', '').replace('it rained.', 'it rained a little.');
  const now = fingerprintOfClaim(
    checkFiles(sampleContent(changed)).evidence.claims.get('rain') ?? { text: '', citations: [], disagreement: null },
  );
  const record = (claims: string): string => `kind: update\nwhat: Less.\nwhy: It was less.\nclaims:\n${claims}`;

  it.each([
    ['words', 'it rained.', 'it rained a little.'],
    ['citations', 'on="first-report#p2@paper"', 'on="first-report#p1"'],
    ['disagreement', 'on="first-report#p2@paper"', 'on="first-report#p2@paper" disputed="how-many"'],
  ])('must be recorded if its %s change', (_what, from, to) => {
    const marked = TEXT.replace('<Claim id="rain"', '⟦<Claim id="rain"').replace(from, to);
    const result = check(marked);
    expect(told(result)).toEqual([`explainers/sample.mdx ${places(FRONT_MATTER + marked)[0]} unrecorded-change`]);
    expect(result.findings[0]?.help).toContain('npm run new -- change rain');
  });

  it('need not be recorded if only its punctuation or its place changes', () => {
    expect(told(check(TEXT.replace('it rained.', '**it** rained!')))).toEqual([]);
  });

  it('is recorded by a change with its fingerprint, until it changes again', () => {
    const files = { [CHANGE]: record(`  rain: "${now}"\n`) };
    expect(told(check(changed, files))).toEqual([]);
    expect(told(check(changed.replace('a little', 'a lot'), files))).toEqual([
      expect.stringContaining('unrecorded-change'),
    ]);
    expect(told(check(TEXT, files))).toEqual([expect.stringContaining('unrecorded-change')]);
  });

  it('is measured by its newest record', () => {
    const older = record('  rain: "00000000"\n');
    expect(
      told(check(changed, { [CHANGE]: record(`  rain: "${now}"\n`), 'content/changes/2027-01-20-sample.yaml': older })),
    ).toEqual([]);
    expect(
      told(check(changed, { [CHANGE]: older, 'content/changes/2027-01-20-sample.yaml': record(`  rain: "${now}"\n`) })),
    ).toEqual([expect.stringContaining('unrecorded-change')]);
  });

  it('must name a claim that has been published', () => {
    const text = record(`  rain: "${now}"\n  rian: ⟦"${now}"\n`);
    const result = check(changed, { [CHANGE]: text });
    expect(told(result)).toEqual([`changes/2027-02-01-sample.yaml ${places(text)[0]} unknown-claim`]);
    expect(result.findings[0]?.help).toBe('Did you mean "rain"?');
  });

  it('tells when a claim is withdrawn', () => {
    const without = TEXT.replace(/<Claim id="rain".*/, '');
    const redirect = { [REDIRECTS]: '/sample/#c-rain: /sample/#one\n' };
    expect(told(check(without, redirect))).toEqual([
      expect.stringMatching(/^published.txt #c-rain \w+ unrecorded-change$/),
    ]);
    expect(told(check(without, { ...redirect, [CHANGE]: record('  rain: withdrawn\n') }))).toEqual([]);
  });

  it('is none if a claim only gets another id', () => {
    const redirect = { [REDIRECTS]: '/sample/#c-rain: /sample/#c-rainfall\n' };
    expect(told(check(TEXT.replace('"rain"', '"rainfall"'), redirect))).toEqual([]);
    expect(told(check(changed.replace('"rain"', '"rainfall"'), redirect))).toEqual([
      expect.stringMatching(/#c-rain \w+ unrecorded-change$/),
    ]);
  });

  it('has a date that exists in its name, and a kind, and words', () => {
    for (const name of ['sample', '2027-02-30-sample', '2027-02-01']) {
      const { findings } = check(TEXT, { [`content/changes/${name}.yaml`]: record('  rain: "00000000"\n') });
      expect(findings.map(({ code }) => code)).toEqual(['unreadable']);
    }
    const marked = `kind: ⟦rumour\nwhat: ⟦""\nwhy: x\nclaims: ⟦{}\n`;
    expect(told(check(TEXT, { [CHANGE]: marked }))).toEqual(
      places(marked).map((place) => `changes/2027-02-01-sample.yaml ${place} wrong-value`),
    );
  });

  it('that cannot be read does not make claims look unrecorded', () => {
    expect(told(check(changed, { [CHANGE]: 'kind: [' })).filter((line) => !line.includes('changes/'))).toEqual([]);
  });
});

it('old links lead to the section, to the other page, or to a note', () => {
  const text = TEXT.replace('[#two]', '[#three]').replace(/<Claim id="rain".*/, '');
  const { evidence } = check(text, {
    [REDIRECTS]: '/sample/#two: /sample/#three\n/sample/#c-rain: /sample/#one\n',
  });
  const moved = movedOf(evidence);
  expect([...moved.formerIds]).toEqual([['/sample/#three', ['two']]]);
  expect([...moved.away]).toEqual([
    ['/sample/', [{ anchor: 'c-rain', what: 'withdrawn', to: '/sample/#one', name: '“One” (Sample)' }]],
  ]);
});
