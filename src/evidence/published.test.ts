import { describe, expect, it } from 'vitest';
import { NOTHING_PUBLISHED, refusalOf, sealOf, type Published } from './published.ts';

const at = { file: 'content/published.txt', line: 1, column: 1 };
const published = (version: string): Published => ({
  ...NOTHING_PUBLISHED,
  releases: [{ version, date: '2027-01-15', at }],
});

describe('a release', () => {
  it.each([
    ['', '0.1.0', NOTHING_PUBLISHED, 'is not a version'],
    ['1.0', '0.1.0', NOTHING_PUBLISHED, 'is not a version'],
    ['01.0.0', '0.1.0', NOTHING_PUBLISHED, 'is not a version'],
    ['1.0.0-rc.1', '0.1.0', NOTHING_PUBLISHED, 'is not a version'],
    ['0.9.0', '0.1.0', NOTHING_PUBLISHED, 'below 1.0.0'],
    ['1.0.0', '1.0.0', published('1.0.0'), 'not above 1.0.0'],
    ['1.9.0', '1.10.0', published('1.10.0'), 'not above 1.10.0'],
    ['1.1.0', '1.0.0', NOTHING_PUBLISHED, 'never shortened'],
    ['1.2.0', '1.1.0', published('1.0.0'), 'never shortened'],
  ])('%j after %s is refused', (version, current, list, why) =>
    expect(refusalOf(version, current, list)).toContain(why),
  );

  it.each([
    ['1.0.0', '0.1.0', NOTHING_PUBLISHED],
    ['1.10.0', '1.9.3', published('1.9.3')],
    ['2.0.0', '1.9.3', published('1.9.3')],
  ])('%s after %s may be', (version, current, list) => expect(refusalOf(version, current, list)).toBeNull());
});

it('a seal depends on every line and on the seal before it', () => {
  const seal = sealOf('', ['release 1.0.0 2027-01-15', '/']);
  expect(seal).toMatch(/^[0-9a-f]{12}$/);
  const others = [
    sealOf('', ['release 1.0.0 2027-01-15']),
    sealOf('', ['/', 'release 1.0.0 2027-01-15']),
    sealOf(seal, ['release 1.0.0 2027-01-15', '/']),
  ];
  expect(others).not.toContain(seal);
});
