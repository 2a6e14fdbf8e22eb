import type { Finding } from '../evidence/findings.ts';

/**
 * Findings as workflow commands, which Git hosts show beside the line of a change: one line a finding,
 * `::error file=…,line=…,col=…,title=…::message`.
 */
export function formatAnnotations(findings: readonly Finding[]): string {
  return findings
    .map(({ code, at, message, help }) => {
      const properties = Object.entries({ file: at.file, line: at.line, col: at.column, title: code })
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      const text = [message, ...(help === null ? [] : [`→ ${help}`]), `docs/checks/${code}.md`].join('\n');
      return `::error ${properties}::${escapeData(text)}`;
    })
    .join('\n');
}

/** A command ends with its line, and a percent sign begins an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property a colon would end the properties and a comma the property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
