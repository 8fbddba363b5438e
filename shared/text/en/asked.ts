/**
 * What a position asks: on a chip, in the head of a column, in an export. `heart` is what a chip
 * shows in bold; it stands once in a text, outside plurals and choices.
 */
export const asked = {
  language:
    '{heart} {mode, select, spoken {spoken} read {read} written {written} other {}} ≥ {level}',
  plain: '{heart}',
  skillWith: '{heart} {amounts}',
  skillLevel: '{level, select, 1 {≥ basic} 2 {≥ working} 3 {≥ advanced} other {expert}}',
  nationalityOnly: 'Only from {heart}',
  nationalityExclude: 'Not from {heart}',
  neighbours: 'neighbours of the host',
  noCountry: 'no country named',
  experience:
    '{kind, select, advisory {Advisory experience} observation {Observation experience} any {Experience} other {Other experience}} {heart}',
  missions: '≥ {missions, plural, one {# mission} other {# missions}}',
  countries: '≥ {countries, plural, one {# country} other {# countries}}',
  years: '≥ {years, plural, one {# year} other {# years}}',
  some: 'any',
  phase: 'Phase: {heart}',
  rest: '{heart} of rest since the last mission',
  progression: '{heart} before a long-term one',
  shortMissions: '{missions, plural, one {# short-term mission} other {# short-term missions}}',
  clearance: '{heart} valid throughout',
  offer: '{heart} to the end',
  validOffer: 'Valid offer',
  freshness: 'Confirmed within {heart}',
  months: '{months, plural, one {# month} other {# months}}',
  qualification: 'Qualified as {heart}',
  conflict: '{heart} to this country’s elections',
  noAdvice: 'No advice',

  role: '{category, select, expert {expert} longTermObserver {long-term observer} other {short-term observer}}',
  hostCountry: 'Not a national of {country}',
  availability: 'Available {windows}',
  commitments: 'Not booked elsewhere in these days',
  contingency: 'Also available {periods}, in case of {causes}',
  providerCap: 'At most {posts, plural, one {# post} other {# posts}} per provider',
  providerCapPercent:
    'At most {posts, plural, one {# post} other {# posts}} per provider ({percent, number} per cent of {all, number})',

  window: '{heart}, {days, plural, one {one day} other {all # days}}',
  windowMinimum:
    '{heart}, at least {minimum, plural, one {# day} other {# days}} in a row of {days, number}',
  windowIf: 'if {cause}: {heart}, {days, plural, one {one day} other {all # days}}',
  windowMinimumIf:
    'if {cause}: {heart}, at least {minimum, plural, one {# day} other {# days}} in a row of {days, number}',

  anyOf: '{criteria}',
  sharePeople: '≥ {people, number} of the posts: {heart}',
  sharePercent: '≥ {percent, number} % of the posts: {heart}',
  notProposed: 'May be proposed',
} as const
