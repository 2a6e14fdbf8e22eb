const EXACT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const MILLION = 1_000_000;

/** The smallest step that is worth writing as a part of a million: "13.5 million", but "4,013,000". */
const STEP = MILLION / 10;

/** A number as sentences write it: "6,347", "13.5 million", "36.6". */
export function amountInWords(value: number): string {
  if (value >= MILLION && value % STEP === 0) return `${EXACT.format(value / MILLION)} million`;
  return EXACT.format(value);
}
