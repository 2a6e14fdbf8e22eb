import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Finding } from '../evidence/findings.ts';

/**
 * Findings as a person reads them in a terminal: place, code, what is wrong, the line with its place marked, what to do.
 *
 * @param root folder that the files of the findings are relative to
 */
export async function formatFindings(findings: readonly Finding[], root: string): Promise<string> {
  const lines = new Map<string, string[]>();
  for (const { at } of findings) {
    if (!lines.has(at.file)) lines.set(at.file, await linesOf(join(root, at.file)));
  }
  const parts = findings.map((finding) => formatFinding(finding, lines.get(finding.at.file)?.[finding.at.line - 1]));
  const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `${parts.join('\n\n')}\n\n${styleText('bold', total)}`;
}

function formatFinding({ at, code, message, help }: Finding, line: string | undefined): string {
  const head = `${styleText('bold', `${printable(at.file)}:${at.line}:${at.column}`)}  ${styleText('red', code)}`;
  return [
    head,
    `  ${printable(message)}`,
    ...(line === undefined ? [] : frame(line, at.column)),
    ...(help === null ? [] : [`  → ${printable(help)}`]),
    styleText('dim', `  docs/checks/${code}.md`),
  ].join('\n');
}

/** The part of a line around a column, with a mark under it; long lines are cut to what fits a terminal. */
function frame(line: string, column: number): string[] {
  const from = Math.max(0, column - 1 - 40);
  const shown = printable(line.slice(from, from + 90));
  return [styleText('dim', `  | ${shown}`), styleText('red', `  | ${' '.repeat(column - 1 - from)}^`)];
}

/** Characters that would steer the terminal, or that nobody would see there, each as a box. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}/gu, '□');
}

async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split(/\r?\n/);
  } catch {
    return [];
  }
}
