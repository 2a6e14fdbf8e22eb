import { describe, expect, it } from 'vitest';
import { claimsShownOn, referencesOfPage } from '../evidence/numbering.ts';
import { expectFindings } from './expect-findings.ts';
import { checkFiles } from './read-evidence.ts';
import { sampleContent } from './sample-content.ts';

describe('a claim of another page that a text shows', () => {
  it('stands in a list, a cell or behind other words, and can be linked to', () => {
    expectFindings('- <Shown claim="how-many-five" />\n\nSee [above](#d-how-many-five).', []);
    expectFindings('Words: <Shown claim="how-many-five" />', []);
    expectFindings('| One | Two |\n| --- | --- |\n| Words | <Shown claim="how-many-five" /> |', []);
  });

  it('must exist', () => {
    const [finding] = expectFindings('Words: <Shown claim="⟦how-many-fve" />', ['unknown-claim']);
    expect(finding?.help).toBe('Did you mean "how-many-five"?');
  });

  it('stands in no claim, link or heading, and not alone', () => {
    expectFindings('⟦<Shown claim="how-many-five" />', ['not-prose']);
    expectFindings('## Words ⟦<Shown claim="how-many-five" />', ['not-prose']);
    expectFindings('[Words ⟦<Shown claim="how-many-five" />](/sample/)', ['not-prose']);
    expectFindings('<Claim id="a" on="first-report#p1">Somebody says ⟦<Shown claim="how-many-five" /> so.</Claim>', [
      'not-prose',
    ]);
  });

  it('holds nothing, and takes nothing but its id', () => {
    expectFindings('Words: ⟦<Shown claim="how-many-five">words</Shown>', ['not-prose']);
    expectFindings('Words: <Shown claim="how-many-five" ⟦on="first-report#p1" />', ['unknown-field']);
    expectFindings('Words: <Shown ⟦claim={x} />', ['unknown-field']);
    expectFindings('Words: ⟦<Shown />', ['missing-field']);
  });

  it('is shown once on a page', () => {
    expectFindings('- <Shown claim="how-many-five" />\n- <Shown claim="⟦how-many-five" />', ['double-id']);
  });

  it('counts into the references of the page where it stands, and stays on its own', () => {
    const { evidence } = checkFiles(
      sampleContent(
        [
          '<Claim id="a" on="first-report#p2@paper">One.</Claim>',
          'Words: <Shown claim="how-many-five" />',
          '<Claim id="b" on="first-report#p1">Two.</Claim>',
        ].join('\n\n'),
      ),
    );
    expect(claimsShownOn('/sample/', evidence).map(({ id }) => id)).toEqual(['a', 'how-many-five', 'b']);
    expect(evidence.pages.get('/sample/')?.claims).toEqual(['a', 'b']);
    const references = [...referencesOfPage('/sample/', evidence).values()];
    expect(references.map(({ number, claims }) => [number, claims])).toEqual([
      [1, ['a']],
      [2, ['how-many-five', 'b']],
    ]);
  });
});
