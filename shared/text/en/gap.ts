/** How far somebody is from what is asked, in a few words. */
export const gap = {
  days: '{days, plural, one {# day short} other {# days short}}',
  daysDouble: '{days, plural, one {# day double booked} other {# days double booked}}',
  notFreeFor: 'not free for {causes}',
  category: '{category, select, expert {no expert} longTermObserver {no LTO} other {no STO}}',
  hostNational: 'national of {country}',
  clearance: 'no {name}',
  clearanceLate: 'held {days, plural, one {# day} other {# days}} late',
  clearanceExpires: 'expires {days, plural, one {# day} other {# days}} early',
  advised: 'advised {country}',
  experience:
    'no {kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}}',
  experienceCountries:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}} {countries, plural, one {# country} other {# countries}} short',
  experienceMissions:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}} {missions, plural, one {# mission} other {# missions}} short',
  experienceYears:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}} {years, plural, one {# year} other {# years}} short',
  tooOld: '{months, plural, one {# month} other {# months}} too old',
  language: 'no {language}',
  languageLevels: '{language} {levels, plural, one {# level} other {# levels}} below',
  nationality: 'not of {asked}',
  nationalityExcluded: 'excluded nationality',
  offer: 'no offer',
  offerWithdrawn: 'offer withdrawn',
  offerEnds: 'offer ends {days, plural, one {# day} other {# days}} early',
  offeredOther: 'not offered as {role}',
  phase: 'nothing in {phase}',
  shortMissions:
    '{missions, plural, one {# short-term mission} other {# short-term missions}} short',
  posts: '{posts, plural, one {# post} other {# posts}} above the cap',
  qualification: 'not qualified as {title}',
  rest: '{days, plural, one {# day} other {# days}} of rest short',
  skill: '{skill} lacking',
  skillLevels: '{skill} {levels, plural, one {# level} other {# levels}} below',
  skillYears: '{skill} {years, plural, one {# year} other {# years}} short',
  notProposed: 'not to be proposed',
} as const
