import { describe, expect, it } from 'vitest';
import { isPublishedAt, isPublishedCell, type PublishedTable } from '#core/publication.ts';
import { DIMENSIONS, grainOf } from '#core/schema/dimensions.ts';
import { CATEGORIES, CATEGORY_GROUPS, incident } from '#core/schema/incident.ts';
import { publishedColumns, TOTAL } from '#core/schema/table.ts';
import { PROTECTED_NAMES, PROTECTED_TABLES } from '#core/schema/tables.ts';
import publication from '../../data/reference/publication.json' with { type: 'json' };

const GRAINS = incident.protection!.grains!.category!;

describe('isPublishedAt', () => {
  it.each([
    ['period', 'month', '2024-05', true],
    ['period', 'month', '2024', true],
    ['period', 'month', TOTAL, false],
    ['period', 'year', '2024', true],
    ['period', 'year', '2024-05', false],
    ['period', undefined, '2024', false],
    ['adm2_pcode', 'each', 'IQG02Q05', true],
    ['adm2_pcode', undefined, 'IQG02Q05', false],
    ['adm2_pcode', undefined, TOTAL, true],
    ['adm2_pcode', 'some', 'IQG02Q05', false],
    ['category', 'coarse', 'drug_abuse', true],
    ['category', 'coarse', 'domestic_violence', false],
    ['category', 'coarse', 'sensitive', true],
    ['category', 'sensitive', 'domestic_violence', true],
    ['category', 'sensitive', 'sensitive', false],
    ['category', 'dispute', 'dispute_tribal', false],
    ['category', 'dispute', 'violent_dispute', true],
    ['category', 'no such grain', 'drug_abuse', false],
    ['category', 'no such grain', TOTAL, true],
  ])('%s at %s: %s is %s', (dimension, grain, code, answer) => {
    expect(isPublishedAt('incident', dimension, grain, code)).toBe(answer);
  });
  it('offers only known categories and groups', () => {
    const known: readonly string[] = [...CATEGORIES, ...Object.keys(CATEGORY_GROUPS)];
    for (const codes of Object.values(GRAINS)) for (const code of codes) expect(known).toContain(code);
  });
});

describe('isPublishedCell', () => {
  const list: PublishedTable[] = [
    { id: 'a', table: 'incident', grains: { adm2_pcode: 'each', period: 'month' } },
    { id: 'b', table: 'incident', grains: { period: 'year', sex: 'each' } },
  ];
  it('wants all of a key in one table', () => {
    expect(isPublishedCell(list, 'incident', { adm2_pcode: 'D1', period: '2024-05' })).toBe(true);
    expect(isPublishedCell(list, 'incident', { sex: 'female', period: '2024' })).toBe(true);
    expect(isPublishedCell(list, 'incident', { adm2_pcode: 'D1', sex: 'female', period: '2024' })).toBe(
      false,
    );
    expect(isPublishedCell(list, 'arrival', { period: '2024' })).toBe(false);
    expect(isPublishedCell([], 'incident', { period: '2024' })).toBe(false);
  });
});

describe('the list of the default atlas', () => {
  const list = publication as PublishedTable[];
  it('names only dimensions and grains that exist, and each table once', () => {
    expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
    for (const item of list) {
      const dimensions: readonly string[] = DIMENSIONS[item.table];
      for (const [dimension, grain] of Object.entries(item.grains)) {
        expect(dimensions, item.id).toContain(dimension);
        if (dimension === 'period') expect(['month', 'year'], item.id).toContain(grain);
        else if (grain !== 'each') expect(grainOf(item.table, dimension, grain), item.id).not.toBeNull();
      }
      expect(item.grains.period, item.id).toBeDefined();
    }
  });
  it('crosses at most four dimensions, and keeps the sensitive categories from district and month', () => {
    for (const { id, grains } of list) expect(Object.keys(grains).length, id).toBeLessThanOrEqual(4);
    const key = { adm2_pcode: 'IQG02Q05', category: 'domestic_violence' };
    expect(isPublishedCell(list, 'incident', { ...key, period: '2024-05' })).toBe(false);
    expect(isPublishedCell(list, 'incident', { ...key, period: '2024' })).toBe(true);
    expect(isPublishedCell(list, 'incident', { ...key, period: '2024', sex: 'female' })).toBe(false);
  });
  it('has dimensions that are columns of the published tables', () => {
    for (const name of PROTECTED_NAMES) {
      const columns = publishedColumns(PROTECTED_TABLES[name]).map((column) => column.name);
      for (const dimension of DIMENSIONS[name]) expect(columns).toContain(dimension);
    }
  });
});
