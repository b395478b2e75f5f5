import { usePlanning } from './PlanningContext.ts';
import type { FileKind } from './useReaderFiles.ts';

/** Files that the open scenario rests on and that are not there, as after a link, or that cannot be used. */
export function useWantedFiles(): readonly Exclude<FileKind, 'sites'>[] {
  const { scenario, own, matrix } = usePlanning();
  const { demand, travel } = scenario;
  const { files } = own;
  return [
    ...(demand === 'points' && !files.points?.points.length ? (['points'] as const) : []),
    ...(travel === 'roads' && !files.roads ? (['roads'] as const) : []),
    ...(travel === 'matrix' && (!files.matrix || matrix?.cost === null) ? (['matrix'] as const) : []),
  ];
}
