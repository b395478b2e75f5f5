import { describe, expect, it } from 'vitest';
import { METHODS, methodOf } from '#core/methods/list.ts';
import { settingsOf } from '#core/methods/method.ts';
import { METHOD_IDS } from '#core/statistics/methodId.ts';
import { en } from '#i18n/methods/en.ts';
import { basraData } from './basraData.ts';

describe('on the shipped atlas', () => {
  const data = basraData();

  it.each(METHOD_IDS)(
    '%s answers, or says why not, with words for all that it says',
    (id) => {
      const method = methodOf(id);
      const settings = settingsOf(method, data, {});
      const words: Readonly<Record<string, string>> = en.methods[id].words;
      const unmet = method.conditions(data, settings).filter(({ met }) => !met);
      if (unmet.length > 0) return expect(en.refusals[unmet[0]!.reason]).toBeTruthy();
      const outcome = method.run(data, settings);
      expect(outcome.kind).toBe('result');
      if (outcome.kind === 'refused') return;
      const { verdict, cautions, pictures, table } = outcome.result;
      for (const { say, with: values } of [...verdict, ...cautions, ...pictures.map(({ title }) => title)]) {
        expect(words, say).toHaveProperty(say);
        for (const [, brace] of words[say]!.matchAll(/\{(\w+)\}/g))
          expect(values, say).toHaveProperty(brace!);
      }
      for (const { label } of table.columns) expect(words).toHaveProperty(label);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(structuredClone(outcome.result)).toEqual(outcome.result);
    },
    60_000,
  );

  it('gives the same answer every time', () => {
    const method = METHODS['arrivals-panel'];
    const settings = settingsOf(method, data, {});
    expect(method.run(data, settings)).toEqual(method.run(data, settings));
  }, 60_000);
});
