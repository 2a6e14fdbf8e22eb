import type { Finding } from '../evidence/findings.ts';

/**
 * Findings for other programs: `{"findings": [{code, file, line, column, message, help, page}]}` in reading order, lines and
 * columns from 1, `help` null where the message says it all, `page` the file that explains the code. Fields are added, never changed.
 */
export function formatJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    {
      findings: findings.map(({ code, at, message, help }) => ({
        code,
        file: at.file,
        line: at.line,
        column: at.column,
        message,
        help,
        page: `docs/checks/${code}.md`,
      })),
    },
    null,
    2,
  );
}
