import { addingUp } from './addingUp.ts';
import type { Check, Hunt } from './attacker.ts';
import { differences } from './differences.ts';
import { innerCounts } from './innerCounts.ts';
import { membersOfUnits } from './membersOfUnits.ts';
import { protectedAnew } from './protectedAnew.ts';
import { publicationList } from './publicationList.ts';
import { smallCounts } from './smallCounts.ts';
import { statedRule } from './statedRule.ts';
import { sumsOfTwo } from './sumsOfTwo.ts';

/** All attackers in their order: first those that only look, then those that reason. One more is one file and one line. */
export const CHECKS: readonly Check[] = [
  publicationList,
  statedRule,
  addingUp,
  membersOfUnits,
  protectedAnew,
];
export const HUNTS: readonly Hunt[] = [smallCounts, differences, sumsOfTwo, innerCounts];

/** What no attacker does; a certificate says so. */
export const NOT_TRIED = [
  /** Sums and differences of three or more numbers that are no margin less a part. */
  'longer-sums',
  /** Where two published counts cross in a table of which no published count shows all dimensions together. */
  'wide-crossings',
  /** Making every possible set of true counts and protecting each by the same program. */
  'reprotecting',
  /** Persons counted in one register and again in another, and what somebody knows of a case from elsewhere. */
  'outside-knowledge',
] as const;
