import { byHeader, type KnownFormat, shareOf } from './knownFormat.ts';

/** OCHA COD-AB (administrative boundaries), in the style of 2019 and in the present one; levels 1 to 3. */
const OLD = ['ADM1_EN', 'ADM1_PCODE', 'ADM0_EN', 'ADM0_PCODE'];
const NOW = ['adm1_name', 'adm1_pcode', 'adm0_name', 'adm0_pcode', 'valid_on'];

const roleOf = byHeader({
  ADM3_PCODE: 'adm3_pcode',
  ADM3_EN: 'adm3_name',
  ADM3_AR: 'adm3_name1',
  ADM2_PCODE: 'adm2_pcode',
  ADM2_EN: 'adm2_name',
  ADM2_AR: 'adm2_name1',
  ADM1_PCODE: 'adm1_pcode',
  ADM1_EN: 'adm1_name',
  ADM1_AR: 'adm1_name1',
  adm3_name: 'adm3_name',
  adm3_name1: 'adm3_name1',
  adm2_name: 'adm2_name',
  adm2_name1: 'adm2_name1',
  adm1_name: 'adm1_name',
  adm1_name1: 'adm1_name1',
});

/** Official boundaries: compared with the outlines and codes of the atlas. */
export const codAb: KnownFormat = {
  name: 'cod_ab',
  fits: (columns) => (Math.max(shareOf(OLD, columns), shareOf(NOW, columns)) === 1 ? 1 : 0),
  feeds: () => 'area',
  roleOf: (column) => roleOf(column),
  isHarmless: () => true,
};
