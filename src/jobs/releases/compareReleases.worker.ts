import { type ComparisonStep, compareReleases } from '#core/releases/compareReleases.ts';
import type { ReleaseDiff } from '#core/releases/releaseDiff.ts';
import { serveJob } from '../serveJob.ts';
import type { CompareInput } from './compareJob.ts';

serveJob<CompareInput, ComparisonStep, ReleaseDiff>(({ before, after }, progress) =>
  compareReleases(before, after, progress),
);
