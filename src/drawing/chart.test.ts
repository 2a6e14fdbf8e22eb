import { describe, expect, it } from 'vitest';
import { crosses, overlap, roomOf, type Box } from './boxes.ts';
import { drawChart, hasOthers, PANEL, spokenCourse, type ChartLine, type ChartPoint } from './chart.ts';
import { pointLabels } from './chart-labels.ts';
import { shortNames } from './chart-names.ts';
import type { SvgElement } from './svg.ts';

function point(date: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return {
    claim: `line-${date}`,
    href: `#c-line-${date}`,
    date,
    value,
    written: value.toLocaleString('en-GB'),
    spoken: `${date}: ${value} people`,
    bound: null,
    range: null,
    apart: false,
    ...more,
  };
}

const LINE: ChartLine = {
  id: 'line',
  label: 'A line',
  heard: 'A line, counted by a monitor',
  whom: 'civilians',
  joined: true,
  points: [point('2024-11-28', 100), point('2024-11-30', 250), point('2024-12-04', 400)],
};

/** Everything in a panel that looks so; nothing where there is no panel. */
function all(element: SvgElement | undefined, look: (element: SvgElement) => boolean): SvgElement[] {
  if (element === undefined) return [];
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, look)));
  return look(element) ? [element, ...inner] : inner;
}

const hasClass = (name: string) => (element: SvgElement) =>
  String(element.attributes['class']).split(' ').includes(name);

/** Where a dot stands. */
function middle(dot: SvgElement): [number, number] {
  const [circle] = all(dot, ({ name }) => name === 'circle');
  return [Number(circle?.attributes['cx']), Number(circle?.attributes['cy'])];
}

const OTHER: ChartLine = {
  ...LINE,
  id: 'other',
  label: 'Another: everywhere',
  heard: 'Another: everywhere',
  points: [point('2024-11-28', 50), point('2024-12-04', 900)],
};

const names = (panel: SvgElement | undefined): string[] =>
  all(panel, hasClass('chart-name')).map(({ children }) => children.join(''));

describe('the other lines of a chart', () => {
  it('stand faint behind each panel, a number that is joined to none as a small dot', () => {
    const lone = { ...OTHER, points: [...OTHER.points, point('2024-12-06', 20, { apart: true })] };
    const [first, second] = drawChart([LINE, lone]);
    expect(all(first, hasClass('chart-other'))).toHaveLength(1);
    expect(all(first, hasClass('chart-other-dot'))).toHaveLength(1);
    expect(all(second, hasClass('chart-other-dot'))).toHaveLength(0);
    expect(all(second, hasClass('chart-dot'))).toHaveLength(3);
  });

  it('are named at their ends, in short', () => {
    expect(drawChart([LINE, OTHER]).map(names)).toEqual([['Another'], ['A line']]);
  });

  it('have no name beside a dot of the panel, which would seem to bear it', () => {
    const close = { ...OTHER, points: [point('2024-11-28', 50), point('2024-12-04', 405)] };
    const [panel] = drawChart([LINE, close]);
    expect(names(panel)).toEqual([]);
    // Without its name it could be taken for another one.
    expect(all(panel, hasClass('chart-other'))).toEqual([]);
  });

  it('stay away where they count something else', () => {
    for (const whom of ['everyone', null]) {
      const panels = drawChart([
        { ...LINE, whom },
        { ...OTHER, whom: whom === null ? null : 'children' },
      ]);
      expect(panels.map(hasOthers)).toEqual([false, false]);
      expect(panels.map(names)).toEqual([[], []]);
      expect(all(panels[0], ({ name }) => name === 'title')[0]?.children.join('')).not.toContain('Another');
    }
  });

  it('are called by what tells them apart', () => {
    const lines = ['Monitor: all', 'Monitor: north', 'Office: north', 'Office'].map((label, index) => ({
      ...LINE,
      id: String(index),
      label,
      heard: label,
    }));
    expect([...shortNames(lines).values()]).toEqual(['all', 'Monitor: north', 'Office: north', 'Office']);
  });

  it('are drawn and told only where their name covers nothing', () => {
    const crowd = Array.from({ length: 8 }, (_line, index) => ({
      ...OTHER,
      id: `other-${index}`,
      label: `Counter ${index}`,
      heard: `Counter ${index}`,
      points: OTHER.points.map((one) => ({ ...one, value: one.value + index * 90 })),
    }));
    const [panel] = drawChart([LINE, ...crowd]);
    const named = names(panel);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(crowd.length);
    expect(all(panel, hasClass('chart-other'))).toHaveLength(named.length);
    const [title] = all(panel, ({ name }) => name === 'title');
    expect(
      title?.children
        .join('')
        .match(/Counter \d+/g)
        ?.sort(),
    ).toEqual([...named].sort());
  });
});

it('tells whether a way touches a box', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(crosses(box, [0, 0], [30, 30])).toBe(true);
  expect(crosses(box, [0, 15], [30, 15])).toBe(true);
  expect(crosses(box, [12, 12], [12, 12])).toBe(true);
  expect(crosses(box, [0, 15], [5, 15])).toBe(false);
  expect(crosses(box, [0, 12], [12, 0])).toBe(false);
  expect(crosses(box, [5, 5], [5, 5])).toBe(false);
});

describe('a chart', () => {
  it('has a panel for each counter and a dot for each number, to the last digit', () => {
    const panels = drawChart([LINE, { ...LINE, id: 'other', points: [point('2024-12-01', 75.25)] }]);
    expect(panels.map((panel) => all(panel, hasClass('chart-dot')).map((dot) => dot.attributes['data-value']))).toEqual(
      [['100', '250', '400'], ['75.25']],
    );
  });

  it('draws each dot as high as its number, above a scale that begins at nothing', () => {
    const [panel] = drawChart([LINE]);
    if (panel === undefined) throw new Error('no panel');
    const base = Number(
      all(panel, hasClass('chart-base'))[0]?.children.map((child) =>
        typeof child === 'string' ? 0 : child.attributes['y1'],
      )[0],
    );
    const heights = all(panel, hasClass('chart-dot')).map((dot) => base - middle(dot)[1]);
    const [first = NaN, second = NaN, third = NaN] = heights;
    expect(second / first).toBeCloseTo(2.5, 5);
    expect(third / first).toBeCloseTo(4, 5);
  });

  it('draws all panels on the same axes', () => {
    const panels = drawChart([LINE, { ...LINE, id: 'other', points: [point('2024-11-30', 250)] }]);
    const [, inFirst] = all(panels[0], hasClass('chart-dot')).map(middle);
    expect(all(panels[1], hasClass('chart-dot')).map(middle)[0]).toEqual(inFirst);
  });

  it('breaks the line where a number must not be joined to the one before', () => {
    const points = [point('2013', 1), point('2014', 2), point('2021', 9, { apart: true }), point('2022', 10)];
    const [panel] = drawChart([{ ...LINE, points }]);
    const paths = all(panel, hasClass('chart-line')).map(
      ({ attributes }) => String(attributes['d']).match(/[ML]/g)?.length,
    );
    expect(paths).toEqual([2, 2]);
  });

  it('joins no numbers of single years', () => {
    const [panel] = drawChart([{ ...LINE, joined: false }]);
    expect(all(panel, hasClass('chart-line')).map(({ attributes }) => attributes['class'])).toEqual(
      Array(3).fill('chart-line chart-bar'),
    );
  });

  it('draws a published range', () => {
    const [panel] = drawChart([{ ...LINE, points: [point('2021', 300, { range: { low: 280, high: 340 } })] }]);
    expect(all(panel, hasClass('chart-range'))).toHaveLength(1);
  });

  it('keeps every text and dot within the panel', () => {
    const long = Array.from({ length: 13 }, (_point, index) => point(String(2012 + index), 1_172_753 + index));
    const [panel] = drawChart([{ ...LINE, points: long }]);
    for (const text of all(panel, ({ name }) => name === 'text')) {
      const { width } = roomOf(text.children.join(''), 12);
      const x = Number(text.attributes['x']);
      const anchor = text.attributes['text-anchor'];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(PANEL.width);
    }
  });

  it('is told in words with its first, its highest and its last number', () => {
    expect(spokenCourse(LINE)).toBe('3 numbers; first, 2024-11-28: 100 people; last, 2024-12-04: 400 people');
    expect(spokenCourse({ ...LINE, points: [...LINE.points, point('2024-12-08', 50)] })).toContain(
      'highest, 2024-12-04: 400 people',
    );
    expect(spokenCourse({ ...LINE, points: LINE.points.slice(0, 1) })).toBe('2024-11-28: 100 people');
  });
});

it('labels never cover one another or a dot, and the last number comes first', () => {
  const crowd = Array.from({ length: 30 }, (_dot, index) => ({
    at: [60 + index * 8, 90] as const,
    written: '494,438',
  }));
  const labels = pointLabels(crowd, 50);
  const boxes = labels.map(({ at: [x, y], anchor, written }): Box => {
    const { width } = roomOf(written, 12);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { left, right: left + width, top: y - 12, bottom: y + 1 };
  });
  expect(labels.length).toBeGreaterThan(2);
  expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)))).toEqual([]);
  expect(labels[0]?.at[0]).toBeGreaterThan(250);
});

describe('the dates below a chart', () => {
  /** What is written below, and where. */
  const datesOf = (...days: string[]): Map<string, number> => {
    const [panel] = drawChart([{ ...LINE, points: days.map((day) => point(day, 100)) }]);
    const texts = all(panel, hasClass('chart-date')).flatMap((date) => all(date, ({ name }) => name === 'text'));
    return new Map(texts.map(({ children, attributes }) => [children.join(''), Number(attributes['x'])]));
  };
  const dotsOf = (...days: string[]): number[] => {
    const [panel] = drawChart([{ ...LINE, points: days.map((day) => point(day, 100)) }]);
    return all(panel, hasClass('chart-dot')).map((dot) => middle(dot)[0]);
  };

  it.each([
    ['of one day', ['2024-11-28'], ['28 Nov']],
    ['of two days', ['2024-11-28', '2024-11-29'], ['28 Nov', '29 Nov']],
    ['of three days', ['2024-11-28', '2024-11-29', '2024-11-30'], ['28 Nov', '29 Nov', '30 Nov']],
    ['of a week', ['2024-11-27', '2024-11-29', '2024-12-05'], ['27 Nov', '29 Nov', '5 Dec']],
  ])('%s stand below the dots of those days', (_what, days, texts) => {
    const dates = datesOf(...days);
    expect(texts.map((text) => dates.get(text))).toEqual(dotsOf(...days));
  });

  it('name a month where it begins, over some weeks as well', () => {
    const [first] = dotsOf('2024-12-01', '2025-01-20');
    expect(datesOf('2024-12-01', '2025-01-20').get('Dec 2024')).toBe(first);
    expect([...datesOf('2024-11-10', '2024-12-28').keys()]).toEqual(['Dec 2024']);
  });
});
