const EXACT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const MILLION = 1_000_000;

/** The smallest step that is worth writing as a part of a million: "13.5 million", but "4,013,000". */
const STEP = MILLION / 10;

/** A number as sentences write it: "6,347", "13.5 million", "36.6". */
export function amountInWords(value: number): string {
  if (value >= MILLION && value % STEP === 0) return `${EXACT.format(value / MILLION)} million`;
  return EXACT.format(value);
}

/** Two digits behind the point are read at a glance: "4.25 million". */
const FINEST = MILLION / 100;

/**
 * Numbers that stand side by side, in one form: in millions if each is at least one million and none needs more than two
 * digits behind the point, otherwise in full.
 */
export function amountsAlike(values: readonly number[]): string[] {
  const inMillions = values.every((value) => value >= MILLION && value % FINEST === 0);
  return values.map((value) => (inMillions ? `${EXACT.format(value / MILLION)} million` : EXACT.format(value)));
}
