import { describe, expect, it } from 'vitest';
import { newSpec, withTemplate } from '#core/report/spec.ts';

const EXTENT = { start: '2018-01', end: '2025-12' };
const spec = newSpec('donorInterim', 'en', EXTENT);

describe('withTemplate', () => {
  it('takes the length that the template is about, up to the same month, and gives it back', () => {
    expect(spec.filters.period).toEqual({ start: '2025-01', end: '2025-12' });
    const brief = withTemplate(spec, 'quarterlyBrief', EXTENT);
    expect(brief.filters.period).toEqual({ start: '2025-10', end: '2025-12' });
    expect(withTemplate(brief, 'donorFinal', EXTENT).filters.period).toEqual(spec.filters.period);
  });

  it('keeps a period that the reader chose', () => {
    const period = { start: '2024-07', end: '2025-03' };
    const chosen = { ...spec, filters: { ...spec.filters, period } };
    expect(withTemplate(chosen, 'quarterlyBrief', EXTENT).filters.period).toEqual(period);
  });

  it('goes no further back than the atlas', () => {
    const short = { start: '2025-11', end: '2025-12' };
    expect(newSpec('donorFinal', 'en', short).filters.period).toEqual(short);
  });

  it('keeps the texts of sections that both templates have', () => {
    const written = {
      ...spec,
      sections: spec.sections.map((one) => ({ ...one, texts: { en: `on ${one.kind}` } })),
    };
    const brief = withTemplate(written, 'quarterlyBrief', EXTENT);
    expect(brief.sections.find(({ kind }) => kind === 'summary')?.texts).toEqual({ en: 'on summary' });
    expect(brief.sections.map(({ kind }) => kind)).not.toContain('results');
  });
});
