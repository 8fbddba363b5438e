/** Ways to ask for less. */
export const relax = {
  steps: '{steps}',
  asWish: '{what} as a wish only',
  language: '{language} {lower} instead of {level}',
  skillLevel:
    '{skill} {lower, select, 1 {basic} 2 {working} 3 {advanced} other {expert}} instead of {level, select, 1 {basic} 2 {working} 3 {advanced} other {expert}}',
  skillYears: '{fewer, plural, one {# year} other {# years}} of {skill} instead of {years, number}',
  skillAnyLevel: '{skill} at any level',
  skillAnyYears: '{skill}, however many years',
  skillAnyLevelYears: '{skill} at any level and however many years',
  countries:
    'experience in {fewer, plural, one {# country} other {# countries}} instead of {asked, number}',
  missions: '{fewer, plural, one {# mission} other {# missions}} instead of {asked, number}',
  years: '{fewer, plural, one {# year} other {# years}} instead of {asked, number}',
  experience:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}}',
  nationalitiesAsked: 'the nationalities asked',
  nationalitiesExcluded: 'excluded nationalities',
  nationalitiesAndNeighbours: 'excluded nationalities and neighbours of {country}',
  neighboursExcluded: 'excluded neighbours of {country}',
  neighbours: 'without excluding neighbours of {country}',
  rest: '{fewer, plural, one {# day} other {# days}} of rest instead of {days, number}',
  restAtAll: 'rest since the last mission',
  months:
    'confirmed within {longer, plural, one {# month} other {# months}} instead of {months, number}',
  freshness: 'a record confirmed lately',
  shortMissions:
    '{fewer, plural, one {# short-term mission} other {# short-term missions}} before instead of {missions, number}',
  progression: 'short-term missions before',
  offer: 'a valid offer',
  qualification: 'qualification as {title}',
  phase: 'experience of {phase}',
  conflict: 'no advice to the host country',
  later: 'start {date}, {days, plural, one {# day} other {# days}} later',
  earlier: 'end {date}, {days, plural, one {# day} other {# days}} earlier',
  minimum: 'at least {minimum, number} days in a row of {days, number} instead of every day',
  lowerMinimum: 'at least {minimum, number} days in a row instead of {asked, number}',
} as const
