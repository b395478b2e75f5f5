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
    'This release was attacked by programs that know all published tables, sums and zeros, the rule and {earlier}. The tightest estimate that they found for a small or hidden count is {low} to {high}: {numbers} whole numbers stay possible, and at least {required} are demanded.',
  noEarlier: 'no earlier release',
  oneEarlier: 'the release before',
  attackersTitle: 'What was tried',
  attackersHint:
    'How many counts each attacker went for. None could be told more narrowly than the rule allows.',
  attackers: {
    'publication-list': 'Counts looked up in the publication list',
    'stated-rule': 'Counts held against the stated rule',
    'adding-up': 'Sums added up',
    'members-of-units': 'Persons set against their few households',
    'protected-anew': 'Counts compared with earlier releases',
    'small-counts': 'Small or hidden counts',
    differences: 'Differences of a count and a part of it, over periods, areas, categories and releases',
    'sums-of-two': 'Sums of two small counts',
    'inner-counts': 'Counts that no table shows, where tables cross',
  },
  notTriedTitle: 'What was not tried',
  notTried: {
    'longer-sums': 'Sums and differences of three or more counts, other than a total less a part.',
    'wide-crossings':
      'Where two counts cross and no published table or chain of tables links all their dimensions.',
    reprotecting: 'Protecting every possible set of true counts by the same program and comparing.',
    'outside-knowledge':
      'What somebody knows of a case from elsewhere, or by comparing registers that count different things.',
  },
  earlierKnown: 'Earlier releases known to the attackers',
  firstRelease: 'none: this release continues no other',
  nothingBefore: 'no release to compare with',
  cellsRead: 'Published counts read',
  questions: 'Questions put to the solver',
  certificateHash: 'Fingerprint of the release',
  noCertificate: 'The certificate could not be read.',
};
