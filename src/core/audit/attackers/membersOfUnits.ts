import { baseOf, isModelled, nameOf, sizeOf } from '../knowledge.ts';
import { type Check, ENOUGH } from './attacker.ts';

/** Members must not narrow the interval of few units: thirty persons are five households at least, or two of twenty. */
export const membersOfUnits: Check = {
  id: 'members-of-units',
  ends: false,
  check({ release, table, measure }) {
    const size = sizeOf(table, measure);
    if (!size) return { tried: 0, faults: [] };
    let tried = 0;
    const faults = table.measures[size.of]!.flatMap((units, row) => {
      const members = table.measures[measure]![row]!;
      if (units.kind !== 'rounded' || members.kind !== 'rounded') return [];
      if (units.value! > baseOf(release, table, size.of, row)) return [];
      tried++;
      const modelled = isModelled(table, size, row);
      const low = Math.max(units.low!, Math.ceil(members.low! / (modelled ? size.usual : size.most)));
      const high = Math.min(units.high!, modelled ? Math.floor(members.high! / size.usual) : members.high!);
      return high - low + 1 < ENOUGH
        ? [`${nameOf(table, size.of, row)}: its ${measure} leave ${low} to ${high}`]
        : [];
    });
    return { tried, faults };
  },
};
