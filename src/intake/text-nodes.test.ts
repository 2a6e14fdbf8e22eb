import { expect, it } from 'vitest';
import { markup } from '../html/tree.ts';
import { checkFiles } from './read-evidence.ts';
import { sampleContent } from './sample-content.ts';
import { textNodes } from './text-nodes.ts';

const FILE = 'content/explainers/sample.mdx';
const TERM = `name: barrel bomb
kind: term
says: A bomb.
on: first-report#p1
`;

const STATE = `name: Ruritania
kind: place
says: A state.
`;
const STATE_PAGE = `---
title: Ruritania
summary: What it did.
entry: ruritania
group: states
---

A text.
`;
const FILES = {
  'content/glossary/barrel-bomb.yaml': TERM,
  'content/glossary/ruritania.yaml': STATE,
  'content/glossary/strelsau.yaml': STATE.replace('Ruritania', 'Strelsau'),
  'content/actors/ruritania.mdx': STATE_PAGE,
};

function shown(written: string): string {
  const { evidence, texts } = checkFiles(sampleContent(written, FILES));
  const text = texts.get(FILE);
  const draw = (): string => (text === undefined ? 'unread' : markup(textNodes(FILE, text, evidence)));
  expect(draw()).toBe(draw());
  return draw();
}

it('sections stand around their headings, which bear their ids', () => {
  expect(shown('Before.\n\n## One [#first]\n\nText.\n\n### Part\n\n## Two')).toBe(
    '<p>Before.</p>\n<section aria-labelledby="first" data-section="first"><h2 id="first">One</h2>' +
      '<p>Text.</p><h3 id="part">Part</h3></section>\n<section aria-labelledby="two" data-section="two"><h2 id="two">Two</h2></section>',
  );
});

it('claims bear what was written, and between two of them the space stays', () => {
  expect(shown('<Claim id="a" on="first-report#p1">One.</Claim> <Claim id="b" on="first-report#p1">Two.</Claim>')).toBe(
    '<p><Claim id="a" on="first-report#p1">One.</Claim> <Claim id="b" on="first-report#p1">Two.</Claim></p>',
  );
});

it('the first use of a term leads to the glossary', () => {
  expect(shown('A barrel bomb, and a barrel bomb.')).toBe(
    '<p>A <a href="/glossary/#barrel-bomb" class="term">barrel bomb</a>, and a barrel bomb.</p>',
  );
});

it('a place leads to the glossary, and the name of a state, which has a page as an actor, does not', () => {
  expect(shown('Ruritania and Strelsau.')).toBe(
    '<p>Ruritania and <a href="/glossary/#strelsau" class="term">Strelsau</a>.</p>',
  );
});

it('code is not shown, and what looks like HTML is text', () => {
  expect(shown('Words {process.exit(1)} and \\<b>.')).toBe('<p>Words  and &lt;b&gt;.</p>');
});

it('a list and a link come as Markdown means them', () => {
  expect(shown('- [One](/about/ "Title")\n- **Two**')).toBe(
    '<ul>\n<li><a href="/about/" title="Title">One</a></li>\n<li><strong>Two</strong></li>\n</ul>',
  );
});

it('a link finds its address wherever in the text that stands', () => {
  expect(shown('See [us][here], [them][there].\n\n## Part\n\n- Item\n\n  [here]: /about/\n\n[there]: /map/')).toBe(
    '<p>See <a href="/about/">us</a>, <a href="/map/">them</a>.</p>\n' +
      '<section aria-labelledby="part" data-section="part"><h2 id="part">Part</h2><ul>\n<li>\n<p>Item</p>\n</li>\n</ul></section>',
  );
});
