/** How the edition for younger readers is read, and what its authors are told. */
import { describe, expect, it } from 'vitest';
import { claimsShownOn } from '../evidence/numbering.ts';
import { checkFiles } from './read-evidence.ts';
import { FRONT_MATTER, marksIn, sampleContent } from './sample-content.ts';

const EXPLAINER =
  '<Claim id="died" on="first-report#p1">At least five people died, the Observer counted.</Claim> ' +
  '<Claim id="spoke" on="first-report#p2@ministry">The Ministry said that it spoke.</Claim>';

const PAGE = '---\ntitle: In short\nsummary: A sample.\n---\n';

function inShort(text: string, file = 'sample'): ReturnType<typeof checkFiles> {
  return checkFiles(
    sampleContent(EXPLAINER, {
      'content/pages/in-short.mdx': PAGE,
      [`content/in-short/${file}.mdx`]: text,
    }),
  );
}

function expectFindings(text: string, codes: readonly string[]): void {
  const { findings } = inShort(text);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings.map(({ at }) => ({ line: at.line, column: at.column }))).toEqual(marksIn(text));
}

const TOLD = '<Retold claim="died">At least five people died, said the Observer.</Retold>';

describe('a retelling', () => {
  it('has the citations of its claim on the page for younger readers, and is no claim of its own', () => {
    const { evidence, findings } = inShort(TOLD);
    expect(findings).toEqual([]);
    expect(claimsShownOn('/in-short/', evidence).map(({ id }) => id)).toEqual(['died']);
    expect(evidence.claims.size).toBe(checkFiles(sampleContent(EXPLAINER)).evidence.claims.size);
    expect(evidence.pages.get('/in-short/')?.claims).toEqual([]);
  });

  it('stands in a section that has the title of its explainer', () => {
    const { evidence } = inShort(TOLD);
    expect(evidence.pages.get('/in-short/')?.sections).toMatchObject([{ id: 'sample', title: 'Sample' }]);
  });

  it('may leave out what an exception names with its reason', () => {
    const told = TOLD.replace('At least five people', 'Five people');
    expect(inShort(told).findings.map(({ code }) => code)).toEqual(['hedge-dropped']);
    const excepted = told.replace('claim="died"', 'claim="died" except="at least: said in the sentence before"');
    expect(inShort(excepted).findings).toEqual([]);
  });

  it('says what it lost, in words of the claim', () => {
    const [finding] = inShort(TOLD.replace('At least five people', 'Five people')).findings;
    expect(finding?.message).toContain('says "at least"');
    expect(finding?.help).toContain('At least five people died, the Observer counted.');
  });
});

describe('an author is told', () => {
  it.each<[string, string, readonly string[]]>([
    ['that a claim does not exist', '⟦<Retold claim="dyed">Five died.</Retold>', ['unknown-claim']],
    ['that a retelling names no claim', '⟦<Retold>Five died.</Retold>', ['missing-field']],
    ['that a retelling has no words', 'Nothing: ⟦<Retold claim="died"></Retold>', ['missing-field']],
    [
      'that a retelling stands in another',
      `${TOLD.replace('.</Retold>', ',')} and ⟦<Retold claim="spoke">the ministry spoke, it said.</Retold></Retold>`,
      ['not-prose'],
    ],
    [
      'that citations are those of the claim',
      TOLD.replace('claim="died"', 'claim="died" ⟦on="first-report#p1"'),
      ['unknown-field'],
    ],
    [
      'that a claim belongs on its explainer',
      '⟦<Claim id="new" on="first-report#p1">At least five people died, said the Observer.</Claim>',
      ['not-prose'],
    ],
    ['that headings are made', `⟦## More\n\n${TOLD}`, ['not-prose']],
  ])('%s', (_what, text, codes) => expectFindings(text, codes));

  it('that a retelling has no place on a page for all readers', () => {
    const text = `${EXPLAINER} ⟦${TOLD}`;
    const { findings } = checkFiles(sampleContent(text));
    expect(findings.map(({ code }) => code)).toEqual(['not-prose']);
    expect(findings.map(({ at }) => ({ line: at.line, column: at.column }))).toEqual(marksIn(FRONT_MATTER + text));
  });

  it('that no explainer has the name of a file', () => {
    const { findings } = inShort(TOLD, 'simple');
    expect(findings.map(({ code, at }) => `${code} ${at.file}`)).toEqual(['unreadable content/in-short/simple.mdx']);
  });

  it('that the page has no title', () => {
    const { findings } = checkFiles(sampleContent(EXPLAINER, { 'content/in-short/sample.mdx': TOLD }));
    expect(findings.map(({ code }) => code)).toEqual(['unreadable']);
    expect(findings[0]?.help).toContain('content/pages/in-short.mdx');
  });
});
