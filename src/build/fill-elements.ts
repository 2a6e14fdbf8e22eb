import { Parser } from 'htmlparser2';

/**
 * Puts other contents into the elements that bear an attribute; everything else stays as it is, to the byte. For what is
 * known only after the pages are built.
 *
 * @param fill is asked with the value of the attribute; null leaves the element as it is
 */
export function fillElements(html: string, attribute: string, fill: (value: string) => string | null): string {
  let result = '';
  let copied = 0;
  let open: { readonly content: string; readonly start: number; depth: number } | null = null;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (open !== null) {
        open.depth += 1;
        return;
      }
      const value = attributes[attribute];
      const content = value === undefined ? null : fill(value);
      if (content !== null) open = { content, start: parser.endIndex + 1, depth: 1 };
    },
    onclosetag: () => {
      if (open === null || --open.depth > 0) return;
      result += html.slice(copied, open.start) + open.content;
      copied = parser.startIndex;
      open = null;
    },
  });
  parser.write(html);
  parser.end();
  return result + html.slice(copied);
}
