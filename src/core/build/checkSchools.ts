import { yearOf } from '../period.ts';
import type { Problem } from './problems.ts';
import type { Reference } from './readReference.ts';
import { isSchoolName } from './schoolNames.ts';

const FILE = 'school.csv';

/** Whether the list of schools names public schools, in years of the atlas, and as many as the sessions must have visited. */
export function checkSchools({ programme, settings }: Pick<Reference, 'programme' | 'settings'>): Problem[] {
  const { school, initiative } = programme;
  const [first, last] = [settings.extent.start, settings.extent.end].map((month) => Number(yearOf(month)));
  const problems = school.flatMap((row, k): Problem[] => {
    const at = { file: FILE, row: k + 2 };
    const unlike = (['name', 'name1'] as const).filter((column) => !isSchoolName(row[column]));
    return [
      ...unlike.map((column) => ({
        ...at,
        column,
        // What may be a person's name is not quoted.
        says: 'the name does not read as that of a school',
        fix: 'Write the public name with the kind of school, such as “… Secondary School”; never the name of a person who attended',
      })),
      ...(row.first_visit >= first! && row.first_visit <= last!
        ? []
        : [
            {
              ...at,
              column: 'first_visit',
              says: `${row.first_visit} lies outside ${first} to ${last}`,
              fix: 'Give the year of the first session held there',
            },
          ]),
    ];
  });
  // A folder that lists no school at all keeps its names to itself.
  if (school.length === 0) return problems;
  const listed = (adm2_pcode: string, year: number) =>
    school.filter((row) => row.adm2_pcode === adm2_pcode && row.first_visit <= year).length;
  initiative.forEach(({ adm2_pcode, month, schools }, k) => {
    const known = listed(adm2_pcode, Number(yearOf(month)));
    if (schools > known)
      problems.push({
        file: 'initiative.csv',
        row: k + 2,
        column: 'schools',
        says: `${schools} schools visited, and ${known} of the district listed in ${FILE} by then`,
        fix: `Add the schools to ${FILE}, or correct the number`,
      });
  });
  return problems;
}
