import { nearest } from '../evidence/nearest.ts';
import { placeOf, valuePlace } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Attribute {
  readonly value: string;
  readonly at: At;
}

/** What a component may have: the names of its attributes, and how findings name it and them. */
interface Allowed {
  readonly names: readonly string[];
  /** "This claim". */
  readonly called: string;
  /** What it takes, as a sentence. */
  readonly takes: string;
  /** What to do where one stands twice, by its name, if it is more than to take one out. */
  readonly ifDouble: Readonly<Record<string, string>>;
}

/** The attributes of a component, each plain text; whatever else stands there, or stands there twice, becomes a finding. */
export function readAttributes(
  file: string,
  element: Element,
  allowed: Allowed,
  findings: Finding[],
): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  for (const attribute of element.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      !allowed.names.includes(attribute.name)
    ) {
      findings.push(notTaken(attribute, allowed, placeOf(file, attribute)));
      continue;
    }
    if (attributes.has(attribute.name)) {
      findings.push({
        code: 'double-id',
        at: placeOf(file, attribute),
        message: `${allowed.called} has ${attribute.name}="…" twice, and the second would win in silence.`,
        help: allowed.ifDouble[attribute.name] ?? 'Take one of the two out.',
      });
    }
    attributes.set(attribute.name, { value: attribute.value, at: valuePlace(file, attribute) });
  }
  return attributes;
}

function notTaken(attribute: Element['attributes'][number], { names, takes }: Allowed, at: At): Finding {
  if (attribute.type !== 'mdxJsxAttribute') return { code: 'unknown-field', at, message: takes, help: null };
  const { name } = attribute;
  const meant = names.includes(name) ? name : nearest(name, names);
  return {
    code: 'unknown-field',
    at,
    message: names.includes(name) ? takes : `There is no attribute "${name}" here. ${takes}`,
    help: meant === null ? 'Take it out.' : `Write ${meant}="…".`,
  };
}
