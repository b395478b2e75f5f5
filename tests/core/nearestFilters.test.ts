import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filters } from '#core/filters.ts';
import type { Manifest } from '#core/manifest.ts';
import { nearestFilters } from '#core/nearestFilters.ts';
import { listMonths } from '#core/period.ts';
import { MOVEMENTS } from '#core/schema/arrival.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import { QUERIES } from '#queries/index.ts';
import type { Query } from '#queries/query.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../data/built/manifest.json', import.meta.url), 'utf8'),
) as Manifest;
const months = listMonths(manifest.extent);
const queries = Object.values(QUERIES) as unknown as Query<unknown>[];

const filters: fc.Arbitrary<Filters> = fc
  .record({
    ends: fc.tuple(fc.nat(months.length - 1), fc.nat(months.length - 1)),
    categories: fc.subarray([...CATEGORIES]),
    districts: fc.subarray([...manifest.districts]),
    movements: fc.subarray([...MOVEMENTS]),
  })
  .map(({ ends, ...lists }) => ({
    ...lists,
    period: { start: months[Math.min(...ends)]!, end: months[Math.max(...ends)]! },
    level: 'adm2',
    measure: 'count',
    radius_km: 5,
  }));

describe('the nearest filters of the default atlas', () => {
  test('have an answer for every question that had none', () => {
    let unpublished = 0;
    fc.assert(
      fc.property(fc.constantFrom(...queries), filters, (query, asked) => {
        const plan = query.plan(asked, manifest);
        if (plan.kind === 'ask' || !plan.nearest || plan.nearest.wanted.eachPeriod) return;
        unpublished++;
        expect(query.plan(nearestFilters(asked, plan.nearest), manifest).kind).toBe('ask');
      }),
      { numRuns: 600 },
    );
    expect(unpublished).toBeGreaterThan(20);
  });

  test('leave alone what did not have to give way', () => {
    const asked: Filters = {
      period: { start: '2025-03', end: '2025-05' },
      categories: ['dispute_tribal', 'dispute_other'],
      districts: ['IQG02Q05'],
      movements: ['tribe'],
      level: 'adm2',
      measure: 'rate',
      radius_km: 7,
    };
    const plan = QUERIES.incidentsByOutcome.plan(asked, manifest);
    if (plan.kind === 'ask' || !plan.nearest) throw new Error('outcomes are published by year only');
    expect(plan.nearest.relaxed).toEqual(['period']);
    expect(nearestFilters(asked, plan.nearest)).toEqual({
      ...asked,
      period: { start: '2025-01', end: '2025-12' },
    });
  });
});
