import { CST, Lexer } from 'yaml';
import { DEEPEST, MOST_TOKENS, WIDEST_INDENT } from './limits.ts';

/** Where YAML is more than a parser should be given, and in which way. */
interface Excess {
  readonly offset: number;
  readonly what: 'too-deep' | 'too-large';
}

/** The first place at which YAML is too deep or too much, or null. Asked before it is parsed: the parser calls itself for each level. */
export function excessOf(text: string): Excess | null {
  let offset = 0;
  let tokens = 0;
  let inFlow = 0;
  let inLine = 0;
  let atLineStart = true;
  let isContent = false;
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isContent ? null : CST.tokenType(token);
    isContent = type === 'scalar';
    // Marks that the lexer adds; they are not in the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'flow-seq-start' || type === 'flow-map-start') inFlow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') inFlow -= 1;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') inLine += 1;
    else if (type === 'newline') inLine = 0;
    // In brackets several values stand in a line; there the brackets count.
    if (inFlow > 0) inLine = 0;
    const indent = atLineStart && type === 'space' ? token.length : 0;
    if (inFlow > DEEPEST || inLine > DEEPEST || indent > WIDEST_INDENT) return { offset, what: 'too-deep' };
    tokens += 1;
    if (tokens > MOST_TOKENS) return { offset, what: 'too-large' };
    atLineStart = type === 'newline';
    offset += token.length;
  }
  return null;
}
