import { expect, it } from 'vitest';
import { type Cell, exact, suppressed } from '#core/cell.ts';
import { makeScale } from '#core/classes.ts';
import { svgText } from '#core/report/svg.ts';
import { labelPoint } from '#viz/map/labelPoint.ts';
import { type PrintMap, printMap } from '#viz/map/printMap.ts';

const square = (pcode: string, x: number): PrintMap['areas']['features'][number] => ({
  type: 'Feature',
  properties: { pcode, name: pcode, name1: pcode },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});

/** The words of a map of two squares, and where each stands. */
function wordsOf(cells: readonly [Cell, Cell], points: PrintMap['points'] = []) {
  const drawn = printMap({
    areas: { type: 'FeatureCollection', features: [square('West', 0), square('East', 1)] },
    values: new Map([
      ['West', cells[0]],
      ['East', cells[1]],
    ]),
    scale: makeScale(cells, 'pretty', 3),
    ramp: 'disputes',
    points,
    nameOf: (pcode) => pcode,
    legend: {
      title: 'Cases',
      classes: [],
      zero: 'None',
      suppressed: 'Withheld',
      missing: 'No data',
      offices: 'Offices',
    },
    dir: 'ltr',
  });
  return [...svgText(drawn).matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)].map(
    ([, x, y, text]) => ({
      text,
      x: Number(x),
      y: Number(y),
    }),
  );
}
const said = (words: ReturnType<typeof wordsOf>) => words.map(({ text }) => text);

it('says in its key only what the picture shows', () => {
  expect(said(wordsOf([exact(5), exact(9)]))).not.toContain('Withheld');
  expect(said(wordsOf([exact(5), suppressed(0, 4)]))).toContain('Withheld');
  expect(said(wordsOf([exact(5), suppressed(0, 4)]))).not.toContain('No data');
  expect(said(wordsOf([exact(0), exact(9)]))).toContain('None');
  expect(said(wordsOf([exact(5), exact(9)]))).not.toContain('Offices');
  expect(said(wordsOf([exact(5), exact(9)], [{ lat: 0.2, lon: 0.2, name: 'Ashar' }]))).toContain('Offices');
});

it('keeps the name of a district off an office and off the name of a new one', () => {
  const middle = labelPoint(square('West', 0).geometry);
  const nameAt = (points: PrintMap['points']) =>
    wordsOf([exact(5), exact(9)], points).find(({ text }) => text === 'West')!;
  const free = nameAt([]);
  const beside = nameAt([{ ...middle, name: 'Ashar' }]);
  expect(Math.hypot(beside.x - free.x, beside.y - free.y)).toBeGreaterThan(8);
  const named = wordsOf([exact(5), exact(9)], [{ ...middle, name: 'Harbour', kind: 'new' }]);
  const [west, harbour] = ['West', 'Harbour'].map((name) => named.find(({ text }) => text === name)!);
  expect(Math.abs(west!.y - harbour!.y)).toBeGreaterThan(10);
});
