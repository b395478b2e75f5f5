import { useMemo } from 'react';
import type { Manifest } from '#core/manifest.ts';
import type { ComparisonStep } from '#core/releases/compareReleases.ts';
import type { ReleaseDiff } from '#core/releases/releaseDiff.ts';
import { compareJob } from '#jobs/releases/compareJob.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useAtlasFiles } from '#views/useAtlasFiles.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { useOtherRelease } from './otherRelease.ts';

/** Whether the other release is the later of the two: it continues the open atlas, or its data reach or are further on. */
export function isLater(other: Manifest, open: Manifest): boolean {
  if (other.follows?.data_version === open.data_version) return true;
  if (open.follows?.data_version === other.data_version) return false;
  if (other.extent.end !== open.extent.end) return other.extent.end > open.extent.end;
  return other.atlas.as_of > open.atlas.as_of;
}

/** Compares the open atlas with the other release, the earlier one first; idle while there is none. */
export function useComparison(): JobState<ComparisonStep, ReleaseDiff> {
  const { manifest } = useAtlas();
  const loadFiles = useAtlasFiles();
  const other = useOtherRelease();
  const start = useMemo(
    () =>
      other &&
      (async (options: Parameters<typeof compareJob>[1]) => {
        const open = await loadFiles();
        options.signal?.throwIfAborted();
        const [before, after] = isLater(other.manifest, manifest) ? [open, other] : [other, open];
        return compareJob({ before, after }, options);
      }),
    [other, manifest, loadFiles],
  );
  return useJob(start);
}
