import type { Check } from './check.ts';

/** An origin that is sure, and one that the atlas has an area for. */
export const origins: Check = ({ mapping, atlas }) => {
  const { origin_adm1, origin_adm2, origin_code } = mapping.columns;
  const column = origin_adm1 ?? origin_code ?? origin_adm2 ?? null;
  return {
    row: ({ origin, originName, melted, outside }) => {
      if (melted) {
        if (melted.length === 0)
          return { kind: outside > 0 ? 'outside_origin' : 'no_households', column: null };
        return outside > 0 ? { kind: 'part_outside', column: null } : null;
      }
      if (origin === null) return null;
      const value = originName ? { value: originName } : {};
      if (origin.pcode === null)
        return {
          kind:
            origin.lacks === 'empty'
              ? 'no_origin'
              : origin.lacks === 'outside'
                ? 'outside_origin'
                : 'unknown_origin',
          column,
          ...value,
        };
      return atlas.origins.includes(origin.pcode) ? null : { kind: 'outside_origin', column, ...value };
    },
  };
};
