/** A text as a string of CSS that may stand in a `<style>` element. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
