import encodeQR from 'qr';

/** Empty modules around a code, which its readers need (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** A QR code as a picture: one path in a square of so many modules. It is drawn black on white whatever the page looks like, since readers need it so. */
export interface QrCode {
  /** Modules of a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path. */
  readonly path: string;
}

/**
 * @param text what it says, an absolute address
 * @throws if the text is longer than a code can hold, about 2,300 characters
 */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const runs = rows.flatMap((row, y) => runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`));
  return { size: rows.length, path: runs.join('') };
}

/** Where dark modules of a row begin and end. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  });
  return runs;
}
