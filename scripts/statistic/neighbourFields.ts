import { BadInput } from './BadInput.ts';
import { either, list, named, optional, whole } from './field.ts';

/** Who is whose neighbour, as R and PySAL write it. */
export const neighbourFields = {
  neighbours: named(
    list(either(list(whole('the numbers of the neighbours of each area')), whole('a single one'))),
    'nb',
  ),
  first: optional(
    whole('number of the first area: 1 as in R, where a lone 0 is an island; 0 as in PySAL'),
    1,
  ),
};

/** Lists of neighbours by places from 0. Throws `BadInput` on a number that no area has. */
export const neighboursOf = ({
  neighbours,
  first,
}: {
  readonly neighbours: readonly (number | readonly number[])[];
  readonly first: number;
}): number[][] =>
  neighbours.map((given, area) => {
    const near = [given].flat();
    if (first > 0 && near.length === 1 && near[0] === 0) return [];
    return near.map((number) => {
      const place = number - first;
      if (place >= 0 && place < neighbours.length) return place;
      throw new BadInput(
        `neighbours[${area}] names area ${number}: areas are numbered ${first} to ${neighbours.length - 1 + first}`,
      );
    });
  });
