import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectFindings } from './expect-findings.ts';
import { folderForTest } from './folder-for-test.ts';
import { checkFiles, readEvidence } from './read-evidence.ts';
import { changedDocument, DISAGREEMENT, DOCUMENT, FRONT_MATTER, ORIGINS, sampleContent } from './sample-content.ts';

describe('an explainer', () => {
  it('without anything wrong has no findings', () => {
    expectFindings('<Claim id="a" on="first-report#p1">Somebody says so.</Claim>', []);
  });

  it('that cites a document that does not exist is told the nearest one', () => {
    const [finding] = expectFindings('Some <Claim id="a" on="⟦first-raport#p1">words</Claim>.', ['unknown-document']);
    expect(finding?.help).toBe('Did you mean "first-report"?');
  });

  it('that cites a passage that does not exist is told the nearest one', () => {
    const [finding] = expectFindings(
      '<Claim id="a" on="first-report#p1 ⟦first-report#p22@paper">Somebody says so.</Claim>',
      ['unknown-passage'],
    );
    expect(finding?.help).toBe('Did you mean "p2"?');
  });

  it('that cites page furniture is told why it cannot', () => {
    const [finding] = expectFindings('<Claim id="a" on="⟦first-report#p3">Somebody says so.</Claim>', ['not-citable']);
    expect(finding?.message).toContain('A menu of the website.');
  });

  it('must say whose word it takes where a passage has several origins', () => {
    const [finding] = expectFindings('<Claim id="a" on="⟦first-report#p2">Somebody says so.</Claim>', [
      'origin-not-picked',
    ]);
    expect(finding?.help).toContain('first-report#p2@ministry');
  });

  it('cannot pick an origin that says nothing in the passage', () => {
    const [finding] = expectFindings('<Claim id="a" on="⟦first-report#p1@ministry">Somebody says so.</Claim>', [
      'unknown-origin',
    ]);
    expect(finding?.help).toContain('observer');
  });

  it('cannot use a claim id twice', () => {
    const [finding] = expectFindings(
      '<Claim id="a" on="first-report#p1">Somebody says so.</Claim>\n\n⟦<Claim id="a" on="first-report#p1">Somebody says more.</Claim>',
      ['double-id'],
    );
    expect(finding?.help).toContain('content/explainers/sample.mdx:5:1');
  });

  it('must give every claim an id, a citation and words', () => {
    expectFindings(
      '⟦<Claim on="first-report#p1">Somebody says so.</Claim>\n\n⟦<Claim id="b">Somebody says so.</Claim>\n\nSay ⟦<Claim id="c" on="first-report#p1"></Claim>.\n\n<Claim id="d" on="⟦">Somebody says so.</Claim>',
      ['missing-field', 'missing-field', 'missing-field', 'missing-field'],
    );
  });

  it('cannot put one claim into another', () => {
    expectFindings(
      '<Claim id="a" on="first-report#p1">Somebody says ⟦<Claim id="b" on="first-report#p1">what somebody says</Claim></Claim>.',
      ['nested-claim'],
    );
  });

  it('must write citations as document#passage', () => {
    expectFindings('<Claim id="a" on="⟦first-report">Somebody says so.</Claim>', ['wrong-citation']);
  });

  it('must name a disagreement that exists', () => {
    const [finding] = expectFindings(
      '⟦<Claim id="a" on="first-report#p1" disputed="how-mny">Somebody says so.</Claim>',
      ['unknown-disagreement'],
    );
    expect(finding?.help).toBe('Did you mean "how-many"?');
  });

  it('cannot give a claim an attribute that means nothing, and is told which was meant', () => {
    const [unlike] = expectFindings('<Claim id="a" on="first-report#p1" ⟦source="x">Somebody says so.</Claim>', [
      'unknown-field',
    ]);
    expect(unlike).toMatchObject({ message: expect.stringContaining('"source"') as string, help: 'Take it out.' });
    const [, like] = expectFindings('⟦<Claim id="a" ⟦On="first-report#p1">Somebody says so.</Claim>', [
      'missing-field',
      'unknown-field',
    ]);
    expect(like?.help).toBe('Write on="…".');
  });

  it('must link to pages and sections that exist', () => {
    const [page, section] = expectFindings(
      '## One [#one]\n\nSee ⟦[this](/smple/) and ⟦[that](/sample/#two), not [these](/sample/#one) [two](/sources/first-report/#p1).',
      ['dead-link', 'dead-link'],
    );
    expect(page?.help).toBe('Did you mean "/sample/"?');
    expect(section?.help).toContain('one');
  });

  it('holds nothing but Markdown and claims', () => {
    expectFindings(
      '⟦<claim id="a">Somebody says so.</claim> and ⟦{code} and <Claim id="b" on="first-report#p1">Somebody says ⟦{x}</Claim>.',
      ['not-prose', 'not-prose', 'not-prose'],
    );
    expectFindings('⟦import x from "y";', ['not-prose']);
  });

  it.each([
    ['⟦<claim id="a">Somebody says so.</claim>', 'not-prose', 'Did you mean <Claim>, with a capital C?'],
    ['One ⟦<br/> two.', 'not-prose', 'leave a line empty'],
    ['One ⟦<img src="a.png" /> two.', 'not-prose', 'cannot hold a picture'],
    ['One ⟦<div>two</div>.', 'not-prose', 'in Markdown'],
    ['One ⟦{/* two */}.', 'not-prose', 'Take the comment out'],
    ['⟦import x from "y";', 'not-prose', 'need no import'],
    ['## One {#one⟦}', 'unreadable', 'stands in brackets'],
    ['⟦# One', 'not-prose', 'Write ## before a section'],
    ['⟦#### One', 'not-prose', 'Write ## before a section'],
    ['⟦##one', 'not-prose', 'Put a space behind ##'],
    ['⟦## One [#One two]', 'wrong-value', 'as in [#one-two]'],
    ['One ⟦{two}.', 'not-prose', 'with a backslash'],
    ['One ⟦<!-- two -->.', 'unreadable', 'texts have no comments'],
    ['⟦<Claim id="a" on="b">One.\n\nTwo.</Claim>', 'unreadable', 'in the paragraph that it begins in'],
    ['<Claim id="a" on="first-report#p1" ⟦id="b">Somebody says so.</Claim>', 'double-id', 'Take one of the two out'],
    [
      '<Claim id="a" on="⟦first-report#p1,first-report#p2">Somebody says so.</Claim>',
      'wrong-citation',
      'a space between',
    ],
  ])('is told what to write in place of %s', (text, code, said) => {
    const [finding] = expectFindings(text, [code]);
    expect(`${finding?.message} ${finding?.help}`).toContain(said);
  });

  it('wraps words in a claim, not blocks, and no link around it', () => {
    expectFindings('⟦<Claim id="a" on="first-report#p1">\n\nSomebody says so.\n\n- Somebody says so.\n\n</Claim>', [
      'not-prose',
    ]);
    expectFindings('[⟦<Claim id="a" on="first-report#p1">Somebody says so.</Claim>](/sample/)', ['not-prose']);
    expectFindings('## ⟦<Claim id="a" on="first-report#p1">Somebody says so.</Claim>', ['not-prose']);
  });

  it('cites in one place', () => {
    expectFindings('<Claim id="a" on="first-report#p1" ⟦on="first-report#p2@paper">Somebody says so.</Claim>', [
      'double-id',
    ]);
  });

  it('may link to what the layouts add, and not relatively', () => {
    expectFindings('[x](/disagreements/how-many/#answers) [y](#references) [z](/sources/first-report/#passages)', []);
    expectFindings('⟦[x](../sample/) ⟦[y](#nowhere)', ['dead-link', 'dead-link']);
  });

  it('links with words, which readers can press', () => {
    const [first] = expectFindings(
      'Read on ⟦[](/disagreements/how-many/), ⟦[&#160;](/disagreements/how-many/), ⟦[&#32;][many].\n\n[many]: /disagreements/how-many/',
      ['dead-link', 'dead-link', 'dead-link'],
    );
    expect(first?.message).toContain('The link to /disagreements/how-many/ has no words');
  });

  it('stands in a section whose id the page has not anyway', () => {
    expectFindings('⟦## Charts\n\n⟦## Words [#references]\n\n## Charts of deaths', ['double-id', 'double-id']);
  });

  it('must state figures that its passages hold', () => {
    expectFindings(
      '<Claim id="a" on="first-report#p1">Somebody says that at least 5 people died by 1 December 2024.</Claim>',
      [],
    );
    const [finding] = expectFindings(
      '<Claim id="a" on="first-report#p1">Somebody says that at least ⟦six people died.</Claim>',
      ['figure-not-held'],
    );
    expect(finding?.message).toContain('"six"');
    expect(finding?.help).toContain('first-report#p1 holds: five');
    const [ofTwo] = expectFindings(
      '<Claim id="a" on="first-report#p1 first-report#p2@paper">Observer says that at least ⟦six people died.</Claim>',
      ['figure-not-held'],
    );
    expect(ofTwo?.help).toContain('first-report#p1 and first-report#p2 hold: five');
  });

  it('has figures only of those whose word it takes', () => {
    const changes = changedDocument('The ministry spoke.', 'The ministry counted 12 dead.');
    const record = Object.values(changes)[0]
      ?.replace('It rained.', 'It counted 14.')
      .replace('p2:\n', 'p2:\n    figures: ["14"]\n');
    const found = (picked: string, count: number): string[] =>
      checkFiles(
        sampleContent(
          `<Claim id="a" on="first-report#p2@${picked}">The report says, and so does the paper itself, that ${count} died.</Claim>`,
          { 'content/sources/first-report.yaml': record ?? '' },
        ),
      ).findings.map(({ code }) => code);
    expect(found('ministry', 14)).toEqual(['figure-not-held']);
    expect(found('paper', 14)).toEqual([]);
    expect(found('ministry,paper', 14)).toEqual([]);
  });

  it('counts nothing by a number that is part of a name', () => {
    const found = (words: string): string[] =>
      checkFiles(
        sampleContent(
          `<Claim id="a" on="first-report#p1">Somebody spoke of ${words}.</Claim>`,
          changedDocument('At least five people died.', 'At least five people died on the M46, by resolution 2254.'),
        ),
      ).findings.map(({ code }) => code);
    expect(found('2,254 dead')).toEqual(['figure-not-held']);
    expect(found('46 dead')).toEqual(['figure-not-held']);
    expect(found('resolution 2254 and the M46')).toEqual([]);
    const help = (words: string): string | null | undefined =>
      checkFiles(
        sampleContent(
          `<Claim id="a" on="first-report#p1">Somebody spoke of ${words}.</Claim>`,
          changedDocument('At least five people died.', 'At least six people died on the M46.'),
        ),
      ).findings.find(({ code }) => code === 'figure-not-held')?.help;
    expect(help('46 dead')).toMatch(
      /^first-report#p1 holds: six, five\. There "46" is part of a name, which counts nothing\./,
    );
    expect(help('the M47')).toMatch(/^first-report#p1 holds: six, five, 46\. Correct/);
  });

  it('has the day of the document only as that on which something was said', () => {
    const claim = (words: string): string => `<Claim id="a" on="first-report#p1">${words}</Claim>`;
    const [finding] = expectFindings(claim('People died on ⟦1 December 2024, the Observer says.'), ['figure-not-held']);
    expect(finding?.help).toContain('said on 1 December 2024');
    expectFindings(claim('The Observer said on 1 December 2024 that people died.'), []);
    expectFindings(claim('By 1 December 2024 people had died, the Observer says.'), []);
  });

  it('gives no date that does not exist, whatever its passage says', () => {
    const claim = '<Claim id="a" on="first-report#p1">On 31 November 2024 people died, somebody says.</Claim>';
    const found = (changes = {}): unknown =>
      checkFiles(sampleContent(claim, changes)).findings.map(({ code, at, message }) => [
        `${code} ${at.file.replace(/.*\//, '')}:${at.line}:${at.column}`,
        message,
      ]);
    const message = 'There is no 31 November 2024: November has 30 days.';
    expect(found()).toEqual([['wrong-value sample.mdx:5:39', message]]);
    expect(found(changedDocument('five people died.', 'five people died on 31 November 2024.'))).toEqual([
      ['wrong-value sample.mdx:5:39', message],
      ['wrong-value first-report.yaml:16:44', message],
    ]);
  });

  it('writes the months of dates out, and is told so once', () => {
    const [finding] = expectFindings('<Claim id="a" on="first-report#p1">Observer says so on ⟦1/12/2024.</Claim>', [
      'wrong-value',
    ]);
    expect(finding?.help).toBe('Write it as in "1 December 2024".');
  });

  it('names only what its passages name', () => {
    const [finding] = expectFindings(
      '<Claim id="a" on="first-report#p1">The Observer says that people died in ⟦Hama.</Claim>',
      ['name-not-held'],
    );
    expect(finding?.message).toContain('"Hama"');
    expectFindings(
      '<Claim id="a" on="first-report#p1" except="Hama: the report means no other town">The Observer says that people died in Hama.</Claim>',
      [],
    );
  });

  it('gives what one origin says as its word', () => {
    const [unnamed] = expectFindings('⟦<Claim id="a" on="first-report#p1">At least five people died.</Claim>', [
      'unattributed-assertion',
    ]);
    expect(unnamed?.help).toContain('Observer');
    const [unsaid] = expectFindings(
      '⟦<Claim id="a" on="first-report#p1">The Observer had at least five dead.</Claim>',
      ['unattributed-assertion'],
    );
    expect(unsaid?.help).toContain('not that it is their word');
    expectFindings(
      '<Claim id="a" on="first-report#p1 first-report#p2@ministry">At least five people died.</Claim>',
      [],
    );
  });

  it('is told on whom it rests alone, whomever it cites first', () => {
    const found = (on: string): string | undefined =>
      checkFiles(
        sampleContent(`<Claim id="a" on="${on}">It rained.</Claim>`, {
          'content/origins.yaml': `${ORIGINS}army:\n  name: Army\n  kind: army\n  side: Syrian government\n  about: Declares.\n`,
          ...changedDocument('by: [ministry]', 'by: [ministry, army]'),
        }),
      ).findings.find(({ code }) => code === 'unattributed-assertion')?.message;
    const restsOn = (whom: string): string => `The claim "a" states as fact what rests on ${whom} alone.`;
    expect(found('first-report#p2@paper first-report#p1')).toBe(restsOn('Observer'));
    expect(found('first-report#p2@ministry')).toBe(restsOn('Ministry'));
    expect(found('first-report#p2@ministry,army')).toBe(restsOn('Syrian government'));
    expect(found('first-report#p2@ministry first-report#p1')).toBeUndefined();
  });

  it('says whose words it quotes', () => {
    expectFindings(
      '⟦<Claim id="a" on="first-report#p1 first-report#p2@ministry">“At least five people” died.</Claim>',
      ['unattributed-quotation'],
    );
    expectFindings(
      '<Claim id="a" on="first-report#p1 first-report#p2@ministry">“At least five people” died, says the Observer.</Claim>',
      [],
    );
    expectFindings('It was ⟦“a very dark day” for some.', ['uncited-statement']);
  });

  it('is not told of figures in a passage that does not exist', () => {
    expectFindings('<Claim id="a" on="⟦first-report#p9">Six people died.</Claim>', ['unknown-passage']);
  });

  it('states nothing outside claims', () => {
    expectFindings(
      'Words. <Claim id="a" on="first-report#p1">Somebody says so.</Claim> More words, as the First Report has two.',
      [],
    );
    expectFindings('Nothing from ⟦Hama by ⟦2 December, nor of ⟦300 people.', [
      'uncited-statement',
      'uncited-statement',
      'uncited-statement',
    ]);
    expectFindings('They left **⟦Hama** in the *end*, and ⟦Homs, and [⟦Aleppo](#x) too.\n\n## X', [
      'uncited-statement',
      'uncited-statement',
      'uncited-statement',
    ]);
    expectFindings('Of ⟦`300 people` they say:\n\n⟦```\n400 people\n```', ['uncited-statement', 'uncited-statement']);
    expectFindings('**Nothing** is known. *More* follows: [Sample](/sample/). See [Sample](/sample/).', []);
    expectFindings('## Hama in 2024\n\n- in ⟦Syria', ['uncited-statement']);
  });

  it('may call a link like the page that it leads to, and is told so when that has another title', () => {
    const [{ message, help } = { message: '', help: null }] = expectFindings(
      'See [the ⟦Sample of Samples](/sample/).',
      ['uncited-statement'],
    );
    expect(message).toContain('“the Sample of Samples” is not called like the page that it leads to');
    expect(help).toContain('“Sample”');
    expectFindings('See ⟦Sample, or ⟦[⟦Sample](/about/).', ['uncited-statement', 'dead-link', 'uncited-statement']);
  });

  it('that cites nothing is not said to be missing where it is named', () => {
    expectFindings('Words ⟦<Claim id="a">Somebody says so.</Claim> and [more](#c-a).\n', ['missing-field']);
  });

  it('may except a figure with a reason, and not without', () => {
    expectFindings('<Claim id="a" on="first-report#p1" except="two: our own count">Two of the reports.</Claim>', []);
    expectFindings('<Claim id="a" on="first-report#p1" except="⟦two">Somebody says so.</Claim>', ['wrong-value']);
  });

  it('begins with front matter that ends', () => {
    for (const [text, said] of [
      ['---\ntitle: A\n\nWords.', 'never ends'],
      ['Words.', 'does not begin'],
    ] as const) {
      const { findings } = checkFiles(
        sampleContent('', {
          'content/explainers/other.mdx': text,
          'content/explainers/sample.mdx': `${FRONT_MATTER}[x](/other/)`,
        }),
      );
      expect(findings).toMatchObject([{ code: 'unreadable', at: { line: 1, column: 1 } }]);
      expect(findings[0]?.message).toContain(said);
    }
  });

  it('that is not valid MDX is reported where it breaks off', () => {
    const { findings } = checkFiles(sampleContent('Fine.\n\n<Claim id="a" on="first-report#p1">Never closed.\n'));
    expect(findings.map((finding) => finding.code)).toEqual(['unreadable']);
    expect(findings[0]?.at.line).toBeGreaterThanOrEqual(FRONT_MATTER.split('\n').length + 2);
  });
});

describe('a record', () => {
  it('without a field is told which, and where', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('label: First Report\n', '')));
    expect(findings).toMatchObject([{ code: 'missing-field', at: { file: 'content/sources/first-report.yaml' } }]);
    expect(findings[0]?.message).toContain('"label"');
  });

  it('with a field that is misspelt is told the nearest one, at its name', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('kind: news', 'kind: news\npubliser: Me')));
    expect(findings).toMatchObject([
      { code: 'unknown-field', help: 'Did you mean "publisher"?', at: { line: 11, column: 1 } },
    ]);
  });

  it('with a wrong value is told what is allowed', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('kind: news', 'kind: gossip')));
    expect(findings).toMatchObject([{ code: 'wrong-value', at: { line: 10, column: 7 } }]);
    expect(findings[0]?.message).toContain('encyclopedia');
  });

  it('that is not valid YAML is reported where it breaks off', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('title: null', 'title: "open')));
    expect(findings[0]).toMatchObject({ code: 'unreadable', at: { file: 'content/sources/first-report.yaml' } });
  });

  it('that cannot be read does not make its citations look wrong', () => {
    const { findings } = checkFiles(
      sampleContent(
        '<Claim id="a" on="first-report#p1">Somebody says so.</Claim>',
        changedDocument('kind: news', 'kind: gossip'),
      ),
    );
    expect(findings.map((finding) => finding.code)).toEqual(['wrong-value']);
  });

  it('that cannot be read is the only finding, even if it is the list of origins', () => {
    const { findings } = checkFiles(
      sampleContent('<Claim id="a" on="first-report#p1">Somebody says so.</Claim>', {
        'content/origins.yaml': 'observer: [',
      }),
    );
    expect(new Set(findings.map((finding) => finding.at.file))).toEqual(new Set(['content/origins.yaml']));
  });

  it('must give dates that exist', () => {
    for (const date of ['2024-13-45', '2024-02-30', '2024-1-1']) {
      const { findings } = checkFiles(
        sampleContent('', changedDocument('latestEvent: 2024-12-01', `latestEvent: "${date}"`)),
      );
      expect(findings).toMatchObject([{ code: 'wrong-value' }]);
    }
    for (const date of ['2024', '2024-02', '2024-02-29']) {
      expect(
        checkFiles(sampleContent('', changedDocument('latestEvent: 2024-12-01', `latestEvent: "${date}"`))).findings,
      ).toEqual([]);
    }
  });

  it.each([
    ['latestEvent: 2024-12-01', 'latestEvent: “2024-12-01”', '“', '"2024-12-01"'],
    ['language: en', 'language: „en“', '„', '"en"'],
    ['kind: news', 'kind: ‘news’', '‘', '"news"'],
  ])('is told of typographic quotation marks: %s', (from, to, mark, plain) => {
    const [finding] = checkFiles(sampleContent('', changedDocument(from, to))).findings;
    expect(finding).toMatchObject({ code: 'wrong-value' });
    expect(finding?.help).toContain(`To YAML ${mark} is a letter`);
    expect(finding?.help).toContain(plain);
  });

  it('lives at an address of the web, and its archived copy has a day', () => {
    const copy = 'https://web.archive.org/web/20241202081500/https://example.org/';
    const findings = (field: string): unknown =>
      checkFiles(sampleContent('', changedDocument('url: null', field))).findings;
    expect(findings(`url: https://example.org/\narchived: ${copy}`)).toEqual([]);
    expect(findings('url: javascript:alert(1)')).toMatchObject([{ code: 'wrong-value', at: { line: 8 } }]);
    for (const undated of [copy.replace('20241202081500', '2024'), copy.replace('20241202', '20241302')]) {
      expect(findings(`url: null\narchived: ${undated}`)).toMatchObject([{ code: 'wrong-value', at: { line: 9 } }]);
    }
  });

  it('may quote fifteen words and no more', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    expect(checkFiles(sampleContent('', changedDocument('at least five people', words))).findings).toEqual([]);
    const { findings } = checkFiles(sampleContent('', changedDocument('at least five people', `${words} sixteen`)));
    expect(findings).toMatchObject([{ code: 'long-quotation' }]);
  });

  it('may be quoted in a claim with as many words and no more', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const codes = (quoted: string): string[] =>
      checkFiles(sampleContent(`<Claim id="a" on="first-report#p1">Observer said: “${quoted}”.</Claim>`)).findings.map(
        ({ code }) => code,
      );
    expect(codes(words)).not.toContain('long-quotation');
    expect(codes(`${words} sixteen`)).toContain('long-quotation');
  });

  it('must name its passages so that a reader finds them', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('  p1:\n', '  opening:\n')));
    expect(findings.map((finding) => finding.code)).toContain('missing-field');
  });

  it('must name origins that exist', () => {
    const { findings } = checkFiles(sampleContent('', changedDocument('[observer]', '[observr]')));
    expect(findings[0]).toMatchObject({ code: 'unknown-origin', help: 'Did you mean "observer"?' });
  });
});

it('a claim on the subject of a disagreement leads to it', () => {
  const disagreement = (subject: string): Record<string, string> => ({
    'content/disagreements/how-many.mdx': DISAGREEMENT.replace(
      'kind: contradiction',
      `kind: contradiction\nsubject: ${subject}`,
    ),
  });
  const text = '<Claim id="a" on="first-report#p1">Somebody says that at least five people died.</Claim>';
  expect(checkFiles(sampleContent(text, disagreement('[[people, killed|died]]'))).findings).toMatchObject([
    { code: 'unlinked-disagreement', help: expect.stringContaining('disputed="how-many"') as string },
  ]);
  expect(checkFiles(sampleContent(text, disagreement('[[people, killed]]'))).findings).toEqual([]);
});

it('a page is not older than what it cites', () => {
  const page = (asOf: string): Record<string, string> => ({
    'content/explainers/sample.mdx': `---\ntitle: Sample\nsummary: A sample page.\nasOf: ${asOf}\n---\n<Claim id="a" on="first-report#p1">Somebody says so.</Claim>`,
  });
  expect(checkFiles(sampleContent('', page('2024-11-30'))).findings).toMatchObject([
    { code: 'outdated-page', at: { line: 4 } },
  ]);
  for (const day of ['2024-12-01', '2024-12', '2025-01-02'])
    expect(checkFiles(sampleContent('', page(day))).findings).toEqual([]);
});

it('a document that nothing cites is no source', () => {
  const { findings } = checkFiles(sampleContent('', { 'content/sources/second-report.yaml': DOCUMENT }));
  expect(findings).toMatchObject([{ code: 'unused-document', at: { file: 'content/sources/second-report.yaml' } }]);
});

it('an actor is an entry of the glossary', () => {
  const { findings } = checkFiles(
    sampleContent('', {
      'content/origins.yaml': ORIGINS.replace('kind: monitor', 'kind: monitor\n  actor: obsrver'),
      'content/glossary/observer.yaml': 'name: Observer\nkind: body\n',
    }),
  );
  expect(findings).toMatchObject([{ code: 'unknown-name', at: { line: 5 }, help: 'Did you mean "observer"?' }]);
});

it('a file that belongs nowhere is reported', () => {
  const strays = [
    'content/sources/Bad Name.yaml',
    'content/explainers/foo.md',
    'content/explainers/sources.mdx',
    'content/explainers/download.mdx',
    'content/pages/a-to-z.mdx',
  ];
  const { findings } = checkFiles(sampleContent('', Object.fromEntries(strays.map((path) => [path, FRONT_MATTER]))));
  expect(findings.map(({ code, at }) => [code, at.file])).toEqual(
    [...strays].sort().map((path) => ['unreadable', path]),
  );
});

it('an id that two pages use is a finding at both, each of which shows the other', () => {
  const claim = '<Claim id="a" on="first-report#p1">Somebody says so.</Claim>';
  const { findings } = checkFiles(
    sampleContent(`Words.\n\n${claim}`, { 'content/explainers/a-new-one.mdx': FRONT_MATTER + claim }),
  );
  expect(findings.map(({ code, at, help }) => [code, `${at.file}:${at.line}`, help?.replace(/:\d+\. .*/, '')])).toEqual(
    [
      ['double-id', 'content/explainers/a-new-one.mdx:5', 'It is also used at content/explainers/sample.mdx:7'],
      ['double-id', 'content/explainers/sample.mdx:7', 'It is also used at content/explainers/a-new-one.mdx:5'],
    ],
  );
});

it('all findings of a run come together, in the order of files and lines', () => {
  const { findings } = checkFiles(
    sampleContent(
      '<Claim id="a" on="nowhere#p1">Somebody says so.</Claim>\n\n<Claim id="a" on="first-report#p9">Somebody says so.</Claim>',
      {
        'content/explainers/other.mdx': '---\ntitle: Other\n---\n',
      },
    ),
  );
  expect(findings.map(({ at, code }) => [at.file.split('/').at(-1), at.line, code])).toEqual([
    ['other.mdx', 2, 'missing-field'],
    ['sample.mdx', 5, 'unknown-document'],
    ['sample.mdx', 7, 'double-id'],
    ['sample.mdx', 7, 'unknown-passage'],
  ]);
});

it('a claim is read with its section, words and citations', () => {
  const { evidence } = checkFiles(
    sampleContent(
      '## One\n\n## Two [#second]\n\nSay <Claim id="a" on="first-report#p1\nfirst-report#p2@ministry,paper">**bold**\nwords</Claim>.',
    ),
  );
  expect(evidence.claims.get('a')).toMatchObject({
    page: '/sample/',
    section: 'second',
    text: 'bold words',
    origins: ['observer', 'ministry', 'paper'],
    citations: [
      { document: 'first-report', passage: 'p1', picked: [] },
      { document: 'first-report', passage: 'p2', picked: ['ministry', 'paper'] },
    ],
  });
});

it('the positions of a disagreement are claims, and disputed', () => {
  const { evidence } = checkFiles(sampleContent(''));
  expect(evidence.claims.get('how-many-five')).toMatchObject({
    standing: 'disputed',
    page: '/disagreements/how-many/',
    text: 'At least five.',
  });
});

it('a position may except what stands all the same, with a reason', () => {
  const codes = (except: string): string[] => {
    const file = DISAGREEMENT.replace('says: At least five.', `says: Seven.\n    except: "${except}"`);
    const { findings } = checkFiles(sampleContent('', { 'content/disagreements/how-many.mdx': file }));
    return findings.map(({ code }) => code);
  };
  expect(codes('nine: our own count')).toEqual(['figure-not-held']);
  expect(codes('seven: our own count')).toEqual([]);
  expect(codes('seven')).toEqual(['figure-not-held', 'wrong-value']);
});

it('another folder has other evidence', async () => {
  const root = folderForTest('evidence');
  mkdirSync(join(root, 'content'));
  await readEvidence();
  expect((await readEvidence({ root })).evidence.claims.size).toBe(0);
}, 30_000);

it('the content of this site holds', async () => {
  const { findings, evidence } = await readEvidence();
  expect(findings).toEqual([]);
  expect(evidence.claims.size).toBeGreaterThan(150);
}, 30_000);

it('a slip in what a claim cites is told once, whatever the claim says', () => {
  const found = (on: string): string[] =>
    checkFiles(
      sampleContent(
        `<Claim id="a" on="${on}">On 3 May 2019 at least 14 people died in “many small towns” of Hama.</Claim>`,
      ),
    ).findings.map(({ code }) => code);
  expect(found('first-raport#p1')).toEqual(['unknown-document']);
  expect(found('first-report#p9')).toEqual(['unknown-passage']);
  expect(found('first-report#p2@observer')).toEqual(['unknown-origin']);
  expect(found('first-report:p1')).toEqual(['wrong-citation']);
  expect(found('first-report#p1').length).toBeGreaterThan(1);
});

it('a record that cannot be read is told once, and not at each place that calls it by its name', () => {
  const changes = { ...changedDocument('label: First Report', 'label: First: Report') };
  const found = checkFiles(sampleContent('What follows, First Report does not say.', changes)).findings;
  expect(found.map(({ code }) => code)).toEqual(['unreadable']);
});

it.each([
  ['a colon in a value', 'about: A sample.', 'about: A sample: no more.', 'This value has a colon', [12, 8]],
  ['a space before a field', '\npublisher:', '\n publisher:', 'This line begins further to the right', [4, 2]],
] as const)('%s is told as what it is, where it is', (_what, from, to, message, [line, column]) => {
  const { findings } = checkFiles(sampleContent('', changedDocument(from, to)));
  expect(findings).toMatchObject([
    { code: 'unreadable', at: { line, column }, message: expect.stringContaining(message) as string },
  ]);
});

it('typographic quotation marks around a value are told as what they are', () => {
  const [finding] = expectFindings('Some ⟦<Claim id="a" on=“first-report#p1”>words</Claim>.', ['unreadable']);
  expect(finding?.message).toContain('the value of on stands between typographic quotation marks');
});

it('a document does not tell of a day after it appeared', () => {
  const dated = (published: string): unknown[] =>
    checkFiles(sampleContent('', changedDocument('published: null', `published: ${published}`))).findings.map(
      ({ code, at }) => [code, at.line],
    );
  expect(dated('2024-11-30')).toEqual([['wrong-value', 7]]);
  expect(dated('2024-12')).toEqual([]);
  expect(dated('2024-12-01')).toEqual([]);
});

it('a name stands in the glossary once', () => {
  const entry = 'name: Town\nkind: place\n';
  const { findings } = checkFiles(
    sampleContent('', { 'content/glossary/city.yaml': entry, 'content/glossary/town.yaml': entry.replace('T', 't') }),
  );
  expect(findings.map(({ code, at }) => [code, at.file])).toEqual([['double-id', 'content/glossary/town.yaml']]);
});
