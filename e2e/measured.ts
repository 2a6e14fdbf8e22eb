import { test } from '@playwright/test';

/**
 * Hands figures of the running test on to the run, which adds up those of one name (src/quality/measured.ts says what they
 * are for). To be called before what is expected of them.
 */
export function measured(figures: Readonly<Record<string, number>>): void {
  test.info().annotations.push({ type: 'measured', description: JSON.stringify(figures) });
}
