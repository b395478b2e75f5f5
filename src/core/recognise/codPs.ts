import { byHeader, type KnownFormat, shareOf } from './knownFormat.ts';

/** OCHA COD-PS (population statistics): the long global table, and the wide national one with a column for each sex and age. */
const LONG = ['ISO3', 'ADM1_PCODE', 'Population_group', 'Gender', 'Population', 'Reference_year'];
const WIDE = ['ADM2_PCODE', 'F_TL', 'M_TL', 'T_TL'];

const roleOf = byHeader({
  ADM2_PCODE: 'adm2_pcode',
  ADM3_PCODE: 'adm3_pcode',
  Gender: 'sex',
  Age_range: 'age',
  Population: 'persons',
  Reference_year: 'year',
  F_TL: 'female',
  M_TL: 'male',
  T_TL: 'total',
});

/** Census persons by area: compared with the census of the atlas. */
export const codPs: KnownFormat = {
  name: 'cod_ps',
  fits: (columns) => (Math.max(shareOf(LONG, columns), shareOf(WIDE, columns)) === 1 ? 1 : 0),
  feeds: () => 'population',
  roleOf: (column) => roleOf(column),
  isHarmless: () => true,
};
