/** What the record says about one criterion: the evidence of a verdict, and what stands below it. */
export const evidence = {
  /** One piece of evidence, and by how much it falls short or what of it is open. */
  with: '{what}: {short}',
  asked: '{what}; asked {asked}',
  parts: '{parts}',
  either: '{one} / {other}',
  wish: 'wish: {what}',

  noWindow: 'no window asked',
  noAvailability: 'no availability on record',
  freeOnAll: 'free on all windows asked: {periods}, {days, plural, one {# day} other {# days}}',
  freeWhole: 'free {period}, {days, plural, one {the day asked} other {all # days}}',
  freeInARow:
    'free {period}, {run, plural, one {# day} other {# days}} in a row, at least {minimum, number} in a row of {days, number} days asked',
  noFreeDay: 'no free day, at least {minimum, number} in a row of {days, number} days asked',
  freeUntil: 'free {period}, asked to {date}',
  freeFrom: 'free from {date}, asked from {from}',
  freeWithin: 'free {period}, asked {asked}',
  freeOn: 'free on {free, number} of {days, number} days',
  notFree: 'not free, asked {period}',
  unavailable: 'unavailable throughout, asked {period}',
  awayThroughout: 'stated as away because booked elsewhere throughout, asked {period}',
  tentative: 'tentative throughout, asked {period}',
  notStated: 'availability for these days not stated, asked {period}',
  daysNotStated: '{days, plural, one {# day not stated} other {# days not stated}}',
  daysTentative: '{days, plural, one {# day tentative} other {# days tentative}}',
  daysAway: '{days, plural, one {# day on another mission} other {# days on another mission}}',
  daysDouble: '{days, plural, one {# day double} other {# days double}}',
  stated: 'stated {date}{months, plural, =0 {} one {, # month ago} other {, # months ago}}',
  statedBy:
    'stated {date}{months, plural, =0 {} one {, # month ago} other {, # months ago}} ({source})',
  staleStatement:
    'stated {date}, {months, plural, one {# month ago} other {# months ago}}: ask whether it still holds',
  notice: 'asks for {days, plural, one {# day} other {# days}} of notice',
  noticePassed: 'asks for {days, plural, one {# day} other {# days}} of notice, which has passed',
  bound: 'on another mission or promised on {days, plural, one {# day} other {# days}} of these',

  booked:
    '{state, select, deployed {deployed} planned {planned} other {promised}} as {title}, {country}, {period}',
  bookedIf:
    '{state, select, deployed {deployed} planned {planned} other {promised}} as {title}, {country}, {period}, if it comes to that',
  noBooking: 'no other mission in these days',
  roomBeside: 'enough days beside other missions',
  inCaseOf: 'in case of {causes}',

  noCategory: 'no category on record',
  roster: 'on the roster as {roles}',
  rosterAsked: 'on the roster as {roles}, asked {role}',

  noClearance: 'no clearance on record',
  clearanceLacking: '{name} is not among the clearances on record',
  clearanceOpen: '{name} held, expiry not stated',
  clearanceValid: '{name} valid to {date}',
  clearanceLate: '{name} held from {date}, asked from {asked}',
  clearanceExpires: '{name} expires {date}, asked to {asked}',

  noAdvice: 'no advice to {country} on record',
  advised: 'advised {country}',
  advisedUntil: 'advised {country} until {date}',
  from: 'from {date}',
  adviceCountryOpen: 'advisory experience on record, country not stated',
  adviceKindOpen: 'a mission on record, not stated whether it was advice: {missions}',
  throughRoster: 'through this roster',
  missionsThroughRoster:
    '{missions, plural, one {# mission through this roster} other {# missions through this roster}}',

  noExperience: 'no experience on record',
  noExperienceOf:
    'no {kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}} on record',
  experience:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}}: {missions, plural, one {# mission} other {# missions}}, {countries, plural, one {# country} other {# countries}}',
  experienceYears:
    '{kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}}: {missions, plural, one {# mission} other {# missions}}, {countries, plural, one {# country} other {# countries}}, {years, plural, one {# full year} other {# full years}}',
  experienceCountriesOpen: '{what}; some countries not stated',
  experienceDatesOpen: '{what}; some dates not known to the day',
  experienceKindOpen:
    '{what}; {open, plural, one {# mission} other {# missions}} whose kind is not stated',
  kindNotStated: '{open, plural, one {# mission} other {# missions}} whose kind is not stated',
  missionUnnamed: 'a mission without country or date',
  undated: '{entries, plural, one {# entry} other {# entries}} without exact dates',

  neverConfirmed: 'never confirmed',
  confirmed: 'confirmed {date}',
  monthsAgo: '{months, plural, one {# month ago} other {# months ago}}',
  confirmedLate:
    'confirmed {date}, {age, plural, one {# month} other {# months}} ago; asked within {months, plural, one {# month} other {# months}}',

  noNationality: 'nationality not on record',
  resident: 'resident in {country}',
  hostNational: '{nationalities}: a national of the host country',
  notHostNational: '{nationalities}, not a national of {country}',
  nationalityAsked: '{nationalities}, as asked',
  nationalityOther: '{nationalities}, asked {asked}',
  nationalityNotExcluded: '{nationalities}, not excluded',
  nationalityExcluded: 'a national of {countries}: excluded',
  neighbourExcluded: 'a national of {countries}, a neighbour of {host}: excluded',

  noLanguages: 'no languages on record',
  languageLacking:
    '{language} is not among the languages on record, asked {level} {mode, select, spoken {spoken} read {read} other {written}}',
  languageOpen:
    '{language} listed, {mode, select, spoken {spoken} read {read} other {written}} level not stated',
  language:
    '{language} {level}, asked {asked} {mode, select, spoken {spoken} read {read} other {written}}',
  modeLevel: '{mode, select, spoken {spoken} read {read} other {written}} {level}',
  received: 'as received: “{received}”',
  receivedConverted: 'as received: “{received}”, converted',

  noOffer: 'no offer on record',
  offered: 'offered as {role}, valid to {date}',
  offeredOpen: 'offered as {role}, valid until withdrawn',
  offeredUncategorised: 'offered, valid to {date}, category not stated',
  offeredUncategorisedOpen: 'offered, valid until withdrawn, category not stated',
  offeredOther: 'offered as {roles}, asked {role}',
  offerWithdrawn: 'offer withdrawn {date}',
  offerEnds: 'offer ends {date}, asked to {asked}',

  noSkills: 'no skills on record',
  skillLacking: '{skill} is not among the skills on record',
  skill: '{skill}',
  skillLevel: '{skill}, {level, select, 1 {basic} 2 {working} 3 {advanced} other {expert}}',
  skillYears: '{skill}, {years, plural, one {# year} other {# years}}',
  skillLevelYears:
    '{skill}, {level, select, 1 {basic} 2 {working} 3 {advanced} other {expert}}, {years, plural, one {# year} other {# years}}',
  skillOpen:
    '{what}, {open, select, level {level} years {years} other {level and years}} not stated',
  verified: 'verified by {by}',
  verifiedOn: 'verified by {by}, {date}',
  phase: '{phase}: {skills}',
  noPhase: 'no skill on record belongs to the phase “{phase}”',

  longMissions:
    '{missions, plural, one {# long-term mission already} other {# long-term missions already}}',
  shortMissionsOpen:
    '{missions, plural, one {# short-term mission} other {# short-term missions}}, {open, plural, one {# observation mission} other {# observation missions}} of unstated category',
  shortMissionsAsked:
    '{missions, plural, one {# short-term mission} other {# short-term missions}}, asked {asked, number}',

  counted: 'already counted in this request',
  roomUncategorised:
    'the providers that certainly offer are full; one with room names no category in its offer',
  noShare: 'no offer, so no provider’s share',
  share: 'the provider fills {filled, number} of {most, number} posts it may fill',
  shareOf: '{provider} fills {filled, number} of {most, number} posts it may fill',

  noQualification: 'no qualification for any kind of post on record',
  qualified: 'qualified as {title}',
  qualifiedOther: 'qualified as {titles}, asked {title}',

  noMission: 'no earlier mission on record',
  missionEndOpen:
    '{missions, plural, one {# mission on record whose end is not known} other {# missions on record whose end is not known}}',
  rested:
    'last mission {when, select, past {ended} other {ends}} {date}, {days, plural, one {# day} other {# days}} of rest',
  restedAtLeast:
    'last mission ended by {date}, at least {days, plural, one {# day} other {# days}} of rest',
  notRested: 'last mission {when, select, past {ended} other {ends}} {date}; rest to {until}',
  mayBeProposed: 'may be proposed',
  notProposed: 'not to be proposed',
  notProposedUntil: 'not to be proposed until {date}',
  notProposedWhy: 'the reason stands on the record',
} as const
