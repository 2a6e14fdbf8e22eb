import { describe, expect, it } from 'vitest';
import { claimsShownOn, referencesOfPage } from '../evidence/numbering.ts';
import { backlinksOf } from '../evidence/backlinks.ts';
import { expectFindings } from './expect-findings.ts';
import { checkFiles } from './read-evidence.ts';
import { FRONT_MATTER, sampleContent } from './sample-content.ts';

describe('a disagreement that a page draws', () => {
  it('stands on a line of its own and names which one', () => {
    expectFindings('## One\n\nWords.\n\n<Disagreement id="how-many" />\n\nSee [above](#d-how-many).', []);
  });

  it('must exist', () => {
    const [finding] = expectFindings('Words.\n\n<Disagreement id="⟦how-mny" />', ['unknown-disagreement']);
    expect(finding?.help).toBe('Did you mean "how-many"?');
  });

  it('stands in no paragraph, list or claim', () => {
    expectFindings('Words and ⟦<Disagreement id="how-many" /> words.', ['not-prose']);
    expectFindings('- Words.\n\n  ⟦<Disagreement id="how-many" />', ['not-prose']);
    expectFindings('<Claim id="a" on="first-report#p1">Somebody says ⟦<Disagreement id="how-many" /> so.</Claim>', [
      'not-prose',
    ]);
  });

  it('holds nothing, and takes nothing but its id', () => {
    expectFindings('⟦<Disagreement id="how-many">\n\nwords\n\n</Disagreement>', ['not-prose']);
    expectFindings('<Disagreement id="how-many" ⟦open="yes" />', ['unknown-field']);
    expectFindings('<Disagreement ⟦id />', ['unknown-field']);
    expectFindings('<Disagreement ⟦id={x} />', ['unknown-field']);
    expectFindings('<Disagreement id="how-many" ⟦id="how-many" />', ['unknown-field']);
    expectFindings('⟦<Disagreement />', ['missing-field']);
  });

  it('is drawn once on a page', () => {
    expectFindings('<Disagreement id="how-many" />\n\nWords.\n\n<Disagreement id="⟦how-many" />', ['double-id']);
  });

  it('is not drawn in the note of another', () => {
    const { findings } = checkFiles(
      sampleContent('', {
        'content/disagreements/other.mdx': sampleNote('Words.\n\n<Disagreement id="how-many" />'),
      }),
    );
    expect(findings.map(({ code, at }) => [code, at.line])).toEqual([['not-prose', 21]]);
  });
});

function sampleNote(note: string): string {
  const sample = sampleContent('').find(({ path }) => path === 'content/disagreements/how-many.mdx')?.text ?? '';
  return sample.replace('A note.', note);
}

describe('the positions of a disagreement that a page draws', () => {
  const { evidence } = checkFiles(
    sampleContent(
      [
        '<Claim id="a" on="first-report#p2@paper">One.</Claim>',
        '<Disagreement id="how-many" />',
        '<Claim id="b" on="first-report#p1">Two.</Claim>',
      ].join('\n\n'),
    ),
  );

  it('are shown where it stands', () => {
    expect(claimsShownOn('/sample/', evidence).map((claim) => claim.id)).toEqual([
      'a',
      'how-many-five',
      'how-many-none',
      'b',
    ]);
  });

  it('count into the references of the page', () => {
    const references = [...referencesOfPage('/sample/', evidence).values()];
    expect(references.map(({ number, passage, claims }) => [number, passage, claims])).toEqual([
      [1, 'p2', ['a', 'how-many-none']],
      [2, 'p1', ['how-many-five', 'b']],
    ]);
  });

  it('count into what the page cites, and so into its “as of”', () => {
    const { findings } = checkFiles(
      sampleContent('', {
        'content/explainers/sample.mdx': `${FRONT_MATTER.replace('summary', 'asOf: 2024-11-28\nsummary')}<Disagreement id="how-many" />`,
      }),
    );
    expect(findings.map(({ code, at }) => [code, at.line])).toEqual([['outdated-page', 3]]);
  });

  it('stay claims of the disagreement, which knows the page', () => {
    expect(evidence.pages.get('/sample/')?.claims).toEqual(['a', 'b']);
    expect(evidence.claims.get('how-many-five')?.page).toBe('/disagreements/how-many/');
    expect(
      backlinksOf(evidence)
        .pagesDrawing.get('how-many')
        ?.map((page) => page.address),
    ).toEqual(['/sample/']);
  });
});
