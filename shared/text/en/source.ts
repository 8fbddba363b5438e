/** Where rules come from that were made outside. */
export const source = {
  availability: 'Published calls: available for the entire period unless a minimum is stated',
  conflict: 'United Nations practice: who advised an election does not observe it',
  contingency: 'Published calls: windows that hang on a second round',
  experience: 'United Nations roster: technical electoral experience in at least two countries',
  hostCountry: 'OSCE/ODIHR: observers are never nationals of the host country',
  leadTime: 'un.org, how to request electoral assistance',
  mediumTerm: 'A/RES/52/129, paragraph 13',
  passport: 'Entry rules of many States: valid for six months beyond the stay',
  phase: 'A/RES/52/129, paragraph 7',
  preconditions: 'A/RES/52/129, paragraph 4',
  progression: 'NORDEM: normally two short-term missions before a long-term one',
  providerMax: 'European Union calls: up to two or three names per State',
  providerPercent: 'OSCE/ODIHR calls: a State fills at most 10 per cent of the number asked',
  retention: 'Privacy statement of the European Union’s roster of election observers',
  rest: 'Ireland: time since the last mission counts in selection',
} as const
