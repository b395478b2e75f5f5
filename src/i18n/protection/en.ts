/** English words on how a release was protected; the other languages fill this shape. */
export const en = {
  suppression:
    'Counts from 1 to {k} are hidden; for domestic violence, blackmail and their sum from 1 to {ks}. As many others are hidden beside them, with the same sign, as it takes that nobody can tell one of them. All other counts are exact, zero among them. Rates are made from published counts and refused under 10.',
  follows:
    'This release continues {version}, which ended in {month}. Published counts that stand as they did: {kept}.',
  revision: 'Revision “{name}”: the past was corrected. Published counts made anew: {counts}.',
  coarsened: 'Coarser than the list',
  coarsenedHint: 'No protection of every count was found here. The rule is the same; less is published.',
  months: 'the months are withheld',
  all: 'everything is withheld',
  rounding:
    'All published counts of a year were rounded together so that every table adds up, with changes as small as could be found: the search may end when no other rounding can be better by more than {gap}.',
  widened: 'Rounded more widely',
  widenedHint:
    'Nothing nearer adds up here, so that a value may lie further from its count. The interval beside each value says so.',
  withinBase: 'at most one base from the count',
  withinTwice: 'at most twice the base less one from the count',
  gaps: 'Not collected',
  gapsHint: 'Nothing was collected here. It is not zero, and no sum is given that would need it.',
  everywhere: 'all districts',
  attackedTitle: 'Certificate of the attack',
  attackedText:
    'This release was attacked by a program that knows all published tables, sums, zeros and the rule. The tightest estimate that our attackers found for a small or hidden count is {low} to {high}: {numbers} whole numbers stay possible, and at least {required} are demanded.',
  cellsRead: 'Published counts read',
  cellsAttacked: 'Small or hidden counts attacked',
  sumsAttacked: 'Sums and differences attacked',
  marginsChecked: 'Sums checked for adding up',
  certificateHash: 'Fingerprint of the release',
  noCertificate: 'The certificate could not be read.',
};
