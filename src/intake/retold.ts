/** Reads `<Retold claim="…">words</Retold>`: a claim told again in short words, for younger readers. */
import { toString } from 'mdast-util-to-string';
import { readAttributes } from './attributes.ts';
import { readExceptions } from './citations.ts';
import { placeOf } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Retelling } from '../evidence/retellings.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A retelling as it stands in a text, which does not say on which section of the page it will stand. */
export type Retold = Omit<Retelling, 'section'>;

const RETOLD = {
  names: ['claim', 'except'],
  called: 'This retelling',
  takes:
    'A retelling takes only plain text in claim="…" and except="…"; citations and standing are those of the claim.',
  ifDouble: { claim: 'A retelling tells one claim. Close it, and begin another for the next.' },
};

export function isRetold(node: { type: string; name?: unknown }): node is Element & { name: 'Retold' } {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Retold';
}

/** @param where.isWithin whether it stands within a claim or another retelling */
export function readRetold(
  element: Element,
  where: { readonly file: string; readonly isWithin: boolean },
  found: { readonly retold: Retold[]; readonly findings: Finding[] },
): void {
  const at = placeOf(where.file, element);
  if (where.isWithin || element.type === 'mdxJsxFlowElement')
    found.findings.push({
      code: 'not-prose',
      at,
      message:
        'A retelling wraps words within one paragraph or list item, and stands in no claim and no other retelling.',
      help: 'Put <Retold …> and </Retold> into the line with the words.',
    });
  const attributes = readAttributes(where.file, element, RETOLD, found.findings);
  const claim = attributes.get('claim');
  if (claim === undefined)
    found.findings.push({
      code: 'missing-field',
      at,
      message: 'This retelling has no claim="…", so nobody can see what it rests on.',
      help: 'Name the claim of the explainer that it tells, as in claim="toll-brief-list".',
    });
  const text = toString(element).replace(/\s+/g, ' ').trim();
  if (text === '')
    found.findings.push({ code: 'missing-field', at, message: 'This retelling has no words.', help: null });
  if (claim === undefined || text === '') return;
  const except = attributes.get('except');
  const { exceptions, findings } = readExceptions(except?.value, except?.at ?? at);
  found.findings.push(...findings);
  found.retold.push({ claim: claim.value, text, exceptions, at });
}

/** The finding of a retelling that stands in a text for all readers. */
export function retoldElsewhere({ at }: Retold): Finding {
  return {
    code: 'not-prose',
    at,
    message: 'A retelling stands in the edition for younger readers alone: here the claim itself would be told twice.',
    help: 'Put it into content/in-short/, in the file of its explainer, or write a <Claim>.',
  };
}
