import { useCallback } from 'react';
import { PROTECTED_NAMES, type TableName } from '#core/schema/tables.ts';
import type { AnyAsked } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** Whether a question is not answered because the atlas holds no records of its kind at all. */
export function useIsAbsent(): (asked: AnyAsked) => boolean {
  const { tables } = useAtlas().manifest;
  return useCallback(
    ({ state, query }) =>
      state === 'unpublished' &&
      query.tables.some(
        (name) => (PROTECTED_NAMES as readonly TableName[]).includes(name) && tables[name].rows === 0,
      ),
    [tables],
  );
}
