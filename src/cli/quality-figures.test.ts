import { expect, test } from 'vitest';
import { figuresIn } from './quality-figures.ts';

const measured = (figures: object): object => ({
  annotations: [{ type: 'measured', description: JSON.stringify(figures) }],
});

test('figures that browser tests hand on are added up by their names, however deep their groups', () => {
  const suites = [
    { specs: [{ tests: [measured({ links: 3 })] }, { tests: [{ annotations: [{ type: 'slow' }] }] }] },
    { suites: [{ specs: [{ tests: [measured({ links: 4, 'pages valid': 1 })] }] }] },
  ];
  expect(figuresIn({ suites } as Parameters<typeof figuresIn>[0])).toEqual({ links: 7, 'pages valid': 1 });
});
