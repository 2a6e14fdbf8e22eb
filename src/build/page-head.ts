import { Parser } from 'htmlparser2';

/** The `<meta>` of a page by name or property. Only the head is read. */
export function metaOf(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parser = new Parser({
    onopentag: (name, { name: called, property, content }) => {
      const key = property ?? called;
      if (name === 'meta' && key !== undefined && content !== undefined) found.set(key, content);
    },
  });
  const end = html.indexOf('</head>');
  parser.write(end < 0 ? html : html.slice(0, end));
  parser.end();
  return found;
}
