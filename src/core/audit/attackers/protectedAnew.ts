import type { Check } from './attacker.ts';

/** No number is protected twice: two roundings of one count tell more of it than either. */
export const protectedAnew: Check = {
  id: 'protected-anew',
  ends: false,
  check({ years }) {
    const boxes = [...years.values()].flat();
    const faults = boxes.flatMap(({ name, before }) =>
      before
        ? [`${name}: published before as ${before.low ?? '?'} to ${before.high ?? '?'}, and protected anew`]
        : [],
    );
    return { tried: boxes.filter(({ releases }) => releases > 1).length, faults };
  },
};
