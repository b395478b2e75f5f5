import { methodOf } from '#core/methods/list.ts';
import type { MethodResult } from '#core/methods/method.ts';
import type { Outcome } from '#core/statistics/outcome.ts';
import { serveJob } from '../serveJob.ts';
import type { MethodInput } from './methodJob.ts';

/** Messages cost more than draws, so progress goes out a few times a second. */
const REPORT_MS = 100;

serveJob<MethodInput, number, Outcome<MethodResult>>(({ id, data, settings }, report) => {
  let last = performance.now();
  return methodOf(id).run(data, settings, {
    progress(done, total) {
      const now = performance.now();
      if (now - last < REPORT_MS) return;
      last = now;
      report(done / total);
    },
  });
});
