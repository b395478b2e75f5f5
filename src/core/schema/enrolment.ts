import { defineTable, type RowOf } from './table.ts';

/** Pupils and students enrolled in a district: whom a session in schools and universities can reach. */
export const enrolment = defineTable({
  name: 'enrolment',
  key: ['adm2_pcode', 'year', 'sex'],
  columns: [
    { name: 'adm2_pcode', type: 'code' },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'sex', type: 'code', codes: ['female', 'male'] },
    { name: 'enrolled', type: 'integer', unit: 'persons' },
    { name: 'source', type: 'text' },
  ],
});
export type EnrolmentRow = RowOf<typeof enrolment>;
