import { withoutShortcuts, type RoomImports } from './room-imports.ts';

const BEGIN = '<!-- Made by "npm run docs" from the imports in src/. -->';
const END = '<!-- End of what is made. -->';

/**
 * The page about how the rooms hang together, with its picture as the imports are now.
 *
 * @throws if the page has no place for the picture
 */
export function architecturePage(page: string, rooms: RoomImports): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`docs/architecture.md must hold "${BEGIN}" and, below, "${END}".`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${picture(rooms)}\n\n${table(rooms)}\n\n${page.slice(end)}`;
}

/** The rooms as a Mermaid chart, which Git hosts and editors draw. An arrow leads from what is imported to who imports it. */
function picture(rooms: RoomImports): string {
  const arrows = withoutShortcuts(rooms)
    .sort()
    .map(([from, to]) => `  ${to} --> ${from}`);
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}

function table(rooms: RoomImports): string {
  const rows = [...rooms].sort().map(([room, others]) => {
    return `| \`src/${room}/\` | ${[...others].sort().join(', ') || 'nothing'} |`;
  });
  return ['| room | imports from |', '| --- | --- |', ...rows].join('\n');
}
