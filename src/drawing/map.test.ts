import { describe, expect, it } from 'vitest';
import { holds, overlap } from './boxes.ts';
import { placeLabels, type LabelRequest } from './labels.ts';
import { drawMap, type MapDrawing, type MapMark, type MapPlace } from './map.ts';
import { lineNames, type MapLine } from './map-lines.ts';
import { isWithin, projectionOf } from './projection.ts';
import { toSvg } from './svg.ts';

const place = (id: string, latitude: number, longitude: number, rank: MapPlace['rank'] = 'town'): MapPlace => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  arabic: 'حلب',
  at: [longitude, latitude],
  rank,
  href: `#place-${id}`,
});

const PLACES = [
  place('aleppo', 36.2, 37.16, 'city'),
  place('saraqib', 35.86, 36.81),
  place('idlib', 35.93, 36.63, 'city'),
  place('ariha', 35.81, 36.61),
  place('hama', 35.13, 36.76, 'city'),
  place('damascus', 33.51, 36.29, 'capital'),
];

const mark = (at: string, more: Partial<MapMark> = {}): MapMark => ({
  place: at,
  holder: 'opposition',
  happened: false,
  isNew: true,
  freshness: 'fresh',
  events: [`${at}-taken`],
  date: '2024-11-30',
  isDisputed: false,
  href: `/offensive-2024/#c-${at}`,
  label: `${at}: opposition forces, 30 November 2024`,
  ...more,
});

const drawing = (more: Partial<MapDrawing> = {}): MapDrawing => ({
  id: 'test',
  frame: 'north-west',
  width: 328,
  textSize: 12,
  title: 'A map',
  description: 'What it shows.',
  places: PLACES,
  lines: [],
  marks: [],
  ...more,
});

describe('the projection', () => {
  const { toUnits, width, height, unitsPerKilometre } = projectionOf('syria', 680);

  it('keeps west left of east and north above south, and all of it in the frame', () => {
    const [aleppo, damascus, hasakah] = [toUnits([37.16, 36.2]), toUnits([36.29, 33.51]), toUnits([40.75, 36.5])];
    expect(damascus[0]).toBeLessThan(aleppo[0]);
    expect(aleppo[0]).toBeLessThan(hasakah[0]);
    expect(aleppo[1]).toBeLessThan(damascus[1]);
    for (const [x, y] of [aleppo, damascus, hasakah]) {
      expect(x > 0 && x < width).toBe(true);
      expect(y > 0 && y < height).toBe(true);
    }
  });

  it('has a scale: Aleppo and Damascus lie some 310 km apart', () => {
    const [from, to] = [toUnits([37.16, 36.2]), toUnits([36.29, 33.51])];
    const kilometres = Math.hypot(from[0] - to[0], from[1] - to[1]) / unitsPerKilometre;
    expect(kilometres).toBeGreaterThan(300);
    expect(kilometres).toBeLessThan(320);
  });

  it('knows what lies in a frame', () => {
    expect(isWithin('north-west', [37.16, 36.2])).toBe(true);
    expect(isWithin('north-west', [36.29, 33.51])).toBe(false);
  });
});

describe('labels', () => {
  const within = { left: 0, top: 0, right: 328, bottom: 300 };
  const requests: LabelRequest[] = Array.from({ length: 60 }, (_one, index) => ({
    id: `place-${index}`,
    at: [(index * 53) % 328, (index * 31) % 300],
    reach: 3,
    dot: null,
    versions: [
      [
        { text: 'Maarat al-Numan', size: 12, arabic: false },
        { text: 'معرة النعمان', size: 13, arabic: true },
      ],
      [{ text: 'Maarat al-Numan', size: 12, arabic: false }],
    ],
    mayStandOff: index === 0,
  }));
  const marks = requests.map(({ at: [x, y] }) => ({ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 }));
  const labels = placeLabels(requests, marks, within);

  it('touch neither each other nor a mark, and are not cut off', () => {
    expect(labels.length).toBeGreaterThan(5);
    labels.forEach((label, index) => {
      expect(holds(within, label.box)).toBe(true);
      expect(
        [...marks, ...labels.slice(index + 1).map(({ box }) => box)].filter((box) => overlap(label.box, box)),
      ).toEqual([]);
    });
  });

  it('leave out the Arabic name before the English one, and the lesser place before the greater', () => {
    const room = { left: 0, top: 0, right: 130, bottom: 18 };
    const [first, second] = [requests[0], requests[1]].map((request) => ({ ...request, at: [4, 9] as const }));
    const placed = placeLabels([first as LabelRequest, second as LabelRequest], [], room);
    expect(placed.map(({ id, lines }) => [id, lines.length])).toEqual([['place-0', 1]]);
  });
});

describe('a map', () => {
  it('has a mark for each that is given, with what it stands for', () => {
    const svg = toSvg(
      drawMap(
        drawing({
          marks: [mark('aleppo'), mark('saraqib', { holder: 'government', freshness: 'older', isNew: false })],
        }),
      ),
    );
    expect(svg).toContain(
      'data-place="aleppo" data-events="aleppo-taken" data-date="2024-11-30" data-control="opposition"',
    );
    expect(svg).toContain('data-control="government" data-freshness="older"');
    expect(svg).toContain('aria-label="aleppo: opposition forces, 30 November 2024"');
    expect(svg).toContain('href="/offensive-2024/#c-aleppo"');
  });

  it('tells who holds a place by shape', () => {
    const shapes = (['opposition', 'government', 'kurdish-led', 'turkey-backed'] as const).map((holder) => {
      const svg = toSvg(drawMap(drawing({ marks: [mark('hama', { holder })] })));
      return /mark-shape[^>]*?\/>/.exec(svg)?.[0].replace(/is-[\w-]+/, '');
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('draws what else happened beside the sign of who holds a place, and the dot of the place where nobody is told to', () => {
    const drawn = (more: Partial<MapMark>): string =>
      toSvg(drawMap(drawing({ marks: [mark('damascus', { happened: true, ...more })], frame: 'south-west' })));
    for (const svg of [drawn({}), drawn({ freshness: 'recent' })]) {
      expect(svg).toContain('mark-shape is-opposition');
      expect(svg).toContain('event-pin');
    }
    const unheld = drawn({ holder: null });
    expect(unheld).not.toContain('mark-shape');
    expect(unheld).toContain('place-ring');
    expect(unheld).toContain('event-pin');
  });

  it('writes the name of a rough line close to it, in two lines where it is long', () => {
    const line: MapLine = {
      id: 'front',
      name: 'Rough line before 27 November 2024',
      kind: 'front',
      through: [
        [36.97, 36.22],
        [36.72, 35.89],
        [36.47, 35.68],
      ],
      href: '#line-front',
    };
    const projection = projectionOf('north-west', 328);
    const within = { left: 0, top: 0, right: 328, bottom: projection.height };
    const [name] = lineNames([line], 12, projection, [], within);
    expect(name?.element.children).toHaveLength(2);
    const away = line.through.map((at) => {
      const [x, y] = projection.toUnits(at);
      const { left, top, right, bottom } = name?.box ?? within;
      return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    });
    expect(Math.min(...away)).toBeLessThan(12);
  });

  it('names what is new even where it is crowded, and draws no dot without a name', () => {
    const crowd = Array.from({ length: 40 }, (_one, index) =>
      place(`village${index}`, 35.8 + index / 200, 36.75, 'village'),
    );
    const svg = toSvg(drawMap(drawing({ places: [...PLACES, ...crowd], marks: [mark('saraqib')] })));
    expect(svg).toContain('>Saraqib</text>');
    const dots = svg.match(/class="place /g) ?? [];
    const names = svg.match(/>Village\d+<\/text>|>(Aleppo|Idlib|Ariha|Hama)<\/text>/g) ?? [];
    expect(dots.length).toBe(names.length);
  });

  it('writes Arabic names as Arabic', () => {
    expect(toSvg(drawMap(drawing({ withArabic: true })))).toMatch(/<text [^>]*lang="ar">حلب<\/text>/);
  });

  it('is heard from north to south, what is new first', () => {
    const svg = toSvg(drawMap(drawing({ marks: [mark('hama'), mark('idlib', { freshness: 'older', isNew: false })] })));
    const order = [...svg.matchAll(/data-place="(\w+)"/g)].map((found) => found[1]);
    expect(order[0]).toBe('hama');
    expect(order.slice(1)).toEqual(['aleppo', 'idlib', 'saraqib', 'ariha'].filter((id) => order.includes(id)));
  });

  it('in a series links what is new alone, and still says what the other marks mean', () => {
    const marks = [mark('hama'), mark('idlib', { freshness: 'older', isNew: false, label: 'Idlib, held' })];
    const road = { id: 'm5', name: 'M5', kind: 'road', href: '#line-m5' } as const;
    const lines = [{ ...road, through: [PLACES[0]?.at ?? [0, 0], PLACES[4]?.at ?? [0, 0]] as const }];
    const svg = toSvg(drawMap(drawing({ marks, lines, linksNewOnly: true })));
    expect(svg.match(/<a [^>]*>/g)).toEqual([expect.stringContaining('data-place="hama"')]);
    expect(svg).toMatch(/<g [^>]*role="img" aria-label="Idlib, held"/);
    expect(svg).toMatch(/<g class="place is-city" data-place="aleppo" aria-hidden="true">/);
    expect(svg).toMatch(/<g class="line-name is-road" aria-hidden="true"/);
  });

  it('escapes what content says', () => {
    const svg = toSvg(drawMap(drawing({ title: '<script>', places: [{ ...place('x', 36, 37), name: '"><b>' }] })));
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('<b>');
  });

  it('draws a closed strip and an open road, each with a way to how it is drawn', () => {
    const through = [
      [36.8, 35.9],
      [36.5, 35.9],
      [36.5, 35.7],
    ] as const;
    const svg = toSvg(
      drawMap(
        drawing({
          places: [],
          lines: [
            { id: 'm5', name: 'M5', kind: 'road', through, href: '#line-m5' },
            { id: 'strip', name: 'Strip', kind: 'corridor', through, href: '#line-strip' },
          ],
        }),
      ),
    );
    expect(svg).toMatch(/class="line is-road" d="[^"Z]+"/);
    expect(svg).toMatch(/class="line is-corridor" d="[^"]+Z"/);
    expect(svg).toContain('href="#line-m5"');
  });
});
