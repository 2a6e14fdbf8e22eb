import { expect, it } from 'vitest';
import { el, find, markup, textOf, type Node } from '../html/tree.ts';
import { authoredElements } from './authored-elements.ts';
import { site } from './site.ts';

const known = await site();
const shown = (...nodes: readonly Node[]): Node[] => authoredElements(nodes, { site: known, page: '/toll/' });

it('a link that leaves the site says so, and one within it does not', () => {
  const [out, within] = shown(
    el('a', { href: 'https://example.org/' }, 'A ', el('em', {}, 'report')),
    el('a', { href: '/glossary/#hts', class: 'term' }, 'HTS'),
  );
  expect(markup([out ?? ''])).toBe(
    '<a class="outside" href="https://example.org/" rel="external noreferrer">A <em>report</em><span class="outside-note">, needs the internet</span></a>',
  );
  expect(markup([within ?? ''])).toBe('<a href="/glossary/#hts" class="term">HTS</a>');
});

it('a heading has the link to its section, which is heard with its words, whatever signs are in them', () => {
  const [heading] = shown(el('h2', { id: 'in-brief' }, 'Who counts, ', el('em', {}, 'and “how” & why')));
  const link = find([heading ?? ''], ({ attributes }) => attributes['class'] === 'permalink');
  expect(link?.attributes).toMatchObject({ href: '#in-brief', 'aria-label': 'Link to: Who counts, and “how” & why' });
});

it('bold words that name a standing bear its sign, and others none', () => {
  const [named, other] = shown(el('strong', {}, 'Sources differ'), el('strong', {}, 'Sources agree'));
  expect(named).toMatchObject({ attributes: { 'data-standing': 'disputed' } });
  expect(other).toMatchObject({ attributes: {} });
});

it('the first cell of a row is heard with the others of it, unless it is one to fill in', () => {
  const row = (first: string): string =>
    markup(shown(el('tr', {}, '\n', el('td', { align: 'left' }, first), el('td', {}, 'Idlib'))));
  expect(row('Where')).toBe('<tr>\n<th align="left" scope="row">Where</th><td>Idlib</td></tr>');
  expect(row(' ')).toBe('<tr>\n<td align="left"> </td><td>Idlib</td></tr>');
  expect(markup(shown(el('tr', {}, el('th', {}, 'When'))))).toBe('<tr><th>When</th></tr>');
});

it('a claim keeps its words, and behind them is a number for each passage, the last heard with how the claim stands', () => {
  const claim = [...known.evidence.claims.values()].find(
    ({ citations, standing, disagreement }) =>
      citations.length > 1 && standing === 'corroborated' && disagreement === null,
  );
  if (claim === undefined) throw new Error('No claim of several origins.');
  const [element] = shown(el('Claim', { id: claim.id, on: 'read elsewhere' }, 'Its ', el('em', {}, 'words')));
  const cites = find([element ?? ''], ({ attributes }) => attributes['class'] === 'cites');
  const links = (cites?.children ?? []).filter((node) => typeof node !== 'string');
  expect(element).toMatchObject({ name: 'span', attributes: { id: `c-${claim.id}`, 'data-standing': 'corroborated' } });
  expect(textOf([element ?? ''])).toMatch(/^Its words\u2060\d+$/);
  expect(links).toHaveLength(claim.citations.length);
  expect(links.at(-1)?.attributes['aria-label']).toMatch(/^Reference \d+: .+; .+$/);
  expect(markup([element ?? ''])).not.toContain('read elsewhere');
});

it('what needs a component keeps its name', () => {
  expect(shown(el('Chart', { id: 'war-dead' }))).toEqual([el('Chart', { id: 'war-dead' })]);
});
