/** What a column of a list holds, how certain that is, and why; said under the column in the wizard. */
export const columns = {
  certainty: '{certainty, select, sure {sure} likely {likely} other {please check}}',
  headerSays: 'the header says “{field}”',
  headerEmpty: 'the header says “{field}”; the column is empty',
  headerAndValues:
    'the header says “{field}”; {of, plural, one {its one value {fit, plural, =0 {does not look} one {looks} other {look}} like {values}} other {{fit, number} of # values are {values}}}',
  valuesAgainst:
    'the header could say “{field}”, but {of, plural, one {its one value {fit, plural, =0 {does not look} one {looks} other {look}} like {values}} other {{fit, number} of # values are {values}}}',
  valuesSay:
    'the header says nothing, but {of, plural, one {its one value {fit, plural, =0 {does not look} one {looks} other {look}} like {values}} other {{fit, number} of # values are {values}}}',
  contactsTogether:
    '{fit, number} of {of, number} values hold a telephone number and an e-mail address; each goes to its own field',
  beside: '“{field}”, because of the column “{before}” beside it',
  notFree:
    'the header speaks of time in which somebody is not free; its days come in as unavailable',
  kindOfValue: 'this says of what kind the value beside it is',
  manyMeanings: 'the header can mean several things; choose what the column holds',
  nothingSays: 'neither header nor values say what it holds',
  taken: 'another column holds this already',
  datesGoneBy: 'its days have gone by or say nothing of being free: no availability',
  ofEmergency: 'this is about whom to call in an emergency',
  ofSomeoneElse: 'this is about somebody or something else than the person',
  ofProvider: 'this is the contact of the provider, not of the person',
  ofDocument: 'this is about a document that the roster does not hold',
  ofEmployment:
    'days of employment, mandates, courses, memberships or journeys are no availability',
  ofSystem: 'a program wrote this about its own record',
  ofBirthPlace: 'place and name of birth have no field of their own',
  emails: 'e-mail addresses',
  phones: 'telephone numbers',
  dates: 'dates',
  countries: 'countries',
  languages: 'languages',
  levels: 'levels of a language',
  sexes: 'words for a sex',
  categories: 'categories of experts or observers',
  yesNo: 'marks, yes or no',
  numbers: 'numbers',
  titles: 'forms of address',
  personNames: 'names of people',
  links: 'links',
  orderOfHeader: 'as the header “{header}” says',
  orderOfValues:
    '{of, plural, one {as the only name that shows it has it} other {as {fit, number} of the # names that show it have it}}',
  orderUsual: 'as most lists have it; nothing in this one says it',
  scale:
    '{scale, select, cefr {A1 to C2} un {UN I to IV} euEom {EU 1 to 3} ilr {ILR 0 to 5} oneLowestOfFive {1 to 5, 5 the best} oneHighestOfFive {1 to 5, 1 the best} other {in words}}',
  scaleRead:
    'Levels in {headers} are read in the scale {scale}. Change the scale if the sender means another.',
  scaleUnclear:
    'Numbers in {headers} mean another thing in each scale, and nothing says which: choose the scale, or these levels are left.',
} as const
