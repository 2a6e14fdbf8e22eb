import { placeOf, valuePlace } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

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
  /** What to do where one stands twice. */
  readonly ifDouble: string;
}

/** The attributes of a component, each plain text; whatever else stands there, or stands there twice, becomes a finding. */
export function readAttributes(
  file: string,
  element: MdxJsxFlowElement | MdxJsxTextElement,
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
      findings.push({ code: 'unknown-field', at: placeOf(file, attribute), message: allowed.takes, help: null });
      continue;
    }
    if (attributes.has(attribute.name)) {
      findings.push({
        code: 'double-id',
        at: placeOf(file, attribute),
        message: `${allowed.called} has ${attribute.name}="…" twice, and the second would win in silence.`,
        help: allowed.ifDouble,
      });
    }
    attributes.set(attribute.name, { value: attribute.value, at: valuePlace(file, attribute) });
  }
  return attributes;
}
