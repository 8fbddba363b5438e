/** The best team: its rules, what they cost, and why posts stay open or no team exists. */
export const team = {
  rule: '{rule, select, women {the floor for women} nationality {the cap per nationality} region {the ceiling per regional group} providerCap {the cap per provider} pairs {multinational pairs} shares {the parts of the posts} other {the language coverage}}',
  coverage: '{people, number} with {language} {level} or better',
  coverageAt: '{people, number} with {language} {level} or better in {location}',
  locked: '{person} is locked to {position}',
  short: '{demand}: {people, number} short',
  shortFreed: '{demand}: {people, number} short; possible without {rules}',
  nobodyFits: 'nobody fits',
  fewFit:
    'only {eligible, plural, one {# person fits} other {# people fit}}, {posts, plural, one {# is asked} other {# are asked}}',
  reasons: '{reasons}',
  withoutRule: 'without {rule}: {more, number} more',
  pairShares:
    'Pair {pair, number} of {position}, {people}: both {nationalities}. Among the people chosen there is no way to pair more of them without a shared nationality.',
  refusedBesideOthers: 'the people found do not meet a must once the rest of the team is chosen',
  neededElsewhere: 'the people who fit are needed elsewhere on the same days',
} as const
