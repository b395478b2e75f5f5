import { describe, expect, it } from 'vitest';
import { filePoints } from '#core/planning/filePoints.ts';
import type { FileTable } from '#core/planning/fileTable.ts';

const table = (
  columns: string[],
  rows: FileTable['rows'],
  features: FileTable['features'] = null,
): FileTable => ({
  file: 'places.csv',
  columns,
  rows,
  first_row: 2,
  features,
});
const inside = ({ lat }: { lat: number }) => (lat >= 30 && lat <= 31 ? 'IQG02Q01' : null);

describe('points of a file', () => {
  it('are read with their people, and those outside are counted and left out', () => {
    const { points, faults, outside } = filePoints(
      table(
        ['ID', 'Name', 'Latitude', 'LON', 'Population', 'female'],
        [
          ['a1', 'North', '30.5', 47.8, '1,200', 500],
          [null, null, null, null, null, null],
          ['7', '', 30.25, 47.9, 10, null],
          ['c', 'Far', 33, 44, 10, 5],
        ],
      ),
      inside,
      ['people'],
      'p',
    );
    expect(faults).toEqual([]);
    expect(outside).toBe(1);
    expect(points).toEqual([
      {
        id: 'a1',
        name: 'North',
        adm2_pcode: 'IQG02Q01',
        lat: 30.5,
        lon: 47.8,
        people: 1200,
        women: 500,
        price: null,
      },
      {
        id: 'p4',
        name: '7',
        adm2_pcode: 'IQG02Q01',
        lat: 30.25,
        lon: 47.9,
        people: 10,
        women: 5,
        price: null,
      },
    ]);
  });

  it('come from shapes as well', () => {
    const square = [
      [47, 30],
      [48, 30],
      [48, 31],
      [47, 31],
    ];
    const { points } = filePoints(
      table(
        ['name', 'cost'],
        [
          ['Police', 80],
          ['Hall', null],
        ],
        [
          { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [47.8, 30.5] } },
          { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [[square]] } },
        ],
      ),
      inside,
      [],
      's',
    );
    expect(points.map(({ id, lat, lon, price }) => [id, lat, lon, price])).toEqual([
      ['s2', 30.5, 47.8, 80],
      ['s3', 30.5, 47.5, null],
    ]);
  });

  it.each([
    [
      ['lat', 'lon'],
      [[30.5, 47.8]],
      [{ kind: 'no_column', wanted: 'people', names: expect.arrayContaining(['population']) }],
    ],
    [
      ['lat', 'lon', 'people'],
      [[30.5, 47.8, 'many']],
      [{ kind: 'bad_number', row: 2, column: 'people', value: 'many' }],
    ],
    [
      ['lat', 'lon', 'people'],
      [[130, 47.8, 3]],
      [{ kind: 'bad_number', row: 2, column: 'lat', value: '130' }],
    ],
    [['lat', 'lon', 'people'], [[47.8, 30.5, 3]], [{ kind: 'none_inside' }]],
    [
      ['id', 'lat', 'lon', 'people'],
      [
        ['a', 30.5, 47.8, 3],
        ['a', 30.6, 47.8, 3],
      ],
      [{ kind: 'twice', row: 3, id: 'a' }],
    ],
  ])('of %j are refused with file, row and column', (columns, rows, expected) => {
    const { points, faults } = filePoints(table(columns, rows), inside, ['people'], 'p');
    expect(points).toEqual([]);
    expect(faults).toEqual(expected);
  });

  it('brings children where the file counts them', () => {
    const rows = [
      [30.5, 47.8, 9, 4],
      [30.6, 47.8, 9, null],
    ];
    const { points } = filePoints(table(['lat', 'lon', 'people', 'Children'], rows), inside, ['people'], 'p');
    expect(points.map(({ children }) => children)).toEqual([4, undefined]);
  });
});
