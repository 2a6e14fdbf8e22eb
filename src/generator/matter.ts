/** The head of a text in `content/`. */
export function matter(fields: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', ''].join('\n');
}
