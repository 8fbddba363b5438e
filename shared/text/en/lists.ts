/**
 * Lists of people on their way in: what stands against a cell, what is worth a look, whom a row
 * resembles. What stands against a rejected row is kept in the store by its key: a key of a cell that
 * gets another name needs a migration of `import_row.problems`.
 */
export const lists = {
  // Cells; said after the header of their column.
  leftToNotes: '{why}. What was written is kept in the notes.',
  leftOut: '{why}. It is left out.',
  valueRead: '{value}',
  periodRead: '{period}: {state, select, tentative {tentative} other {unavailable}}',
  clearanceUntil: '{name}, valid until {date}',
  clearanceOf: '{name}, of {date}',
  tooManyTags: 'more than {most, number} tags: the others stand in the notes',
  tooLong:
    '“{text}” is too long ({length, plural, one {# character} other {# characters}}); {most, number} are the most',
  tooManyParts: 'it lists {parts, number} things; {most, number} are the most',
  rowTooLong:
    'with “{text}” the lists of the row (skills, languages, missions and so on) have more than {most, number} characters; shorten them',
  notADate:
    '“{text}” is not a date of the calendar; write it as year-month-day, for example {example}',
  dateOfCalendar:
    '“{text}” is a date of the {calendar, select, buddhist {Buddhist} minguo {Minguo} iranian {Iranian} other {Ethiopian}} calendar; it is read as {date}',
  dateOfCalendarLeft:
    '“{text}” is a date of the Islamic calendar; it would be {date}, a day more or less. Write it as year-month-day of the Gregorian calendar',
  dateOfTwoCalendars:
    '“{text}” lies in a year of another calendar; it would be {iranian} by the Iranian one, {islamic} by the Islamic one. Write it as year-month-day of the Gregorian calendar',
  dateOfInstant:
    '“{text}” is read as {date}, the day that began at that moment to the east of Greenwich; where the hour was meant, it is {written}',
  partOfMonth: '“{text}” names a part of a month; it is read as {periods}',
  yearAssumed: '“{text}” names no year; it is read as {year}',
  digitsLost:
    '“{text}” is a number that a spreadsheet has rounded; its digits are lost. Ask the sender for the column as text',
  consentWithoutDay:
    '“{text}” says that consent was given, and not when; enter the day with the person',
  consentRefused: '“{text}” says that no consent was given; look before this person is added',
  sexOfM:
    '“{text}” can be a man or a woman (“mujer”) in this list; the sex stays unknown. Write male or female',
  noticeRead: '“{text}” is read as {days, plural, one {# day} other {# days}} of notice',
  yearsNotANumber: 'years “{text}” is not a number from 0 to {most, number}',
  noticeNotANumber: 'days of notice “{text}” is not a number from 0 to {most, number}',
  levelOfNoScale:
    'level “{text}” means another thing in each scale; write A1-C2, or name the scale (“UN 3”, “EU 3”, “ILR 3”)',
  levelUnknown:
    'level “{text}” is not known; use A1-C2, UN I-IV, EU 1-3, ILR 0-5, or words such as fluent or mother tongue',
  languageUnknown: 'language “{text}” is not in the catalogue; it is kept in the notes',
  skillLevelUnknown:
    'skill level “{text}” is not known; use 1-4, or basic, working, advanced, expert',
  skillUnknown: 'skill “{text}” is not in the skill tree; it is kept in the notes',
  sexUnknown: 'sex “{text}” is not known; use female, male or other',
  categoryUnknown: 'category “{text}” is not known; use Expert, LTO or STO',
  observerOfNoTerm: '“{text}” is read as short-term observer; write LTO for a long-term one',
  providerKindUnknown: 'kind of provider “{text}” is not known; use State, regional body or NGO',
  availabilityStateUnknown:
    'availability “{text}” is not known; use available, tentative or unavailable',
  countryUnknown:
    'country “{text}” is not known; write its name, or its code of two or three letters',
  countryFormer: '“{text}” is read as {country}, its name today',
  countryDissolved: '“{text}” is several States today; write which of them is meant',
  namibiaRead:
    '“{text}” is read as {country}, whose code it is; empty the cell where nothing was stated',
  namibiaLeftOut:
    '“{text}” is left out as “not stated”; write NA, or the name, where {country} is meant',
  positionUnknown: 'position “{text}” is not in the library; it is kept in the notes',
  availabilityUnreadable:
    'availability “{text}” cannot be read; write 2027-03-01 to 2027-06-30, several with “;” between them',
  availabilityReversed: 'availability “{text}” ends before it starts',
  datesReversed: 'availability ends on {to}, before it starts on {from}',
  endUnread:
    'the other end of the period is read, this one is not; without it the availability counts as tentative',
  saidBefore: 'there is one value, and an earlier column says “{before}”, not “{text}”',
  trainingUnclear: '“{text}” is neither yes, no nor a date',
  monthUnclear: '“{text}” does not say whether the person is free; write A, T or U',
  rowJoined:
    'row {row, number} of the file is of the same person and was put together with this one',
  rowJoinedBut:
    'row {row, number} of the file is of the same person and was put together with this one; it says something else as {fields}, which was left',
  rowsOfOnePerson:
    '{rows, plural, one {# row is} other {# rows are}} of {people, plural, one {# person} other {# people}}; rows of one person are put together.',
  nameEmpty: 'the name is empty; every person needs a family name',
  nameLost:
    'the cell of the family name holds an error of the spreadsheet; ask the sender for the name',
  placeVacant: '“{text}” is a place that nobody fills yet; its row is no person',
  colourRead:
    '“{text}” is read as {state, select, available {available} tentative {tentative} other {not available}}, as traffic lights say it',
  clearanceNotYet:
    '“{text}” is no training or clearance that somebody holds; write its name and, where it ends, the day',
  saidGone: '“{text}” is said of this person: see whether they belong on the roster',
  severalNames: '“{text}” seems to name several people; one is read. Give each a row of their own',
  onlyGivenName: 'no family name is stated; “{text}” stands in its place',
  birthInFuture: 'birth date {date} lies in the future',
  experienceYears: '“{text}” says for how long, but names no mission',
  experienceOfNoKind:
    '{entries, plural, one {“{text}” is} other {“{text}” and other entries (# in all) are}} kept with its kind not stated, so that a criterion on experience stays unknown: nothing says whether it was observation, advice or other work; write it beside the year, for example “Kenya 2017 (STO)”',
  notesCut:
    'the notes have more than {most, number} characters; the rest of them is left out. Shorten them, or keep the rest elsewhere',
  notesLeft:
    'the {signs, number} characters of its notes are not added: with those of the record they would be more than {most, number}. Shorten the notes of the record, or add what matters there',
  passportDoubtful: '“{text}” has no figure, as every number of a passport has',
  phoneDoubtful: '“{text}” does not look like a telephone number',
  footnote: '“{text}” has the mark of a footnote: see what it says',
  emailDoubtful: '“{text}” does not look like an e-mail address',
  levelWithoutLanguage:
    'a level stands without its language; fill in the language, or empty the level',
  levelWithoutSkill: 'a level or years stand without their skill; fill in the skill, or empty them',

  // Columns
  datesContradict:
    'Dates in “{header}” are written in different orders ({example}); they are read {order, select, dmy {day first} mdy {month first} other {year first}}, and those that do not fit are rejected.',
  datesUnclear:
    'Dates in “{header}” could be day first or month first ({example}); they are read {order, select, dmy {day first} mdy {month first} other {year first}}. Change the order if the sender writes otherwise.',
  columnLeftOut: 'Column “{header}” is left out: {reason}.',
  bloodGroup: 'blood group is medical data, which a roster for selection must not hold',
  religion: 'religion is special-category data and has no place in a selection',
  medical: 'medical details are special-category data and are kept elsewhere, if at all',
  specialCategory: 'this is special-category data and has no place in a selection',
  noNameColumn:
    'No column was recognised as a name; choose the column of the family name or the full name.',
  fullNamesSplit:
    'Full names are split: by a comma, by words in capitals, else the {order, select, familyFirst {first} other {last}} word is the family name ({why}). Turn the order round if the sender writes otherwise, and look at the first rows.',
  countryUnclear:
    '“{header}” can mean nationality, residence or the sending State; choose what it holds.',
  gridWithoutYear:
    'Columns “{first}” to “{last}” look like weeks or days, but nothing says of which year or month, so they are not read. Write it into their headers, such as “Week 10 2027” or “5 March 2027”, and open the list again.',
  severalInOneCell:
    'Column “{header}” seems to hold several things about a person in one cell, such as “{text}”. Divide it into columns in a spreadsheet and open the list again.',
  noProviderColumn:
    'No column names the provider; choose who offers these people, or they come in without an offer.',
  readAsCsv: '“{name}” is not a workbook but text, and was read as CSV.',

  // Whom a row resembles

  // The workbook of rejected rows
  rejectedSheet: 'Rejected rows',
  rejectedTitle: 'Rejected rows of {file}',
  rejectedWhy: 'What stands against it',
  rejectedRow: 'Row',
} as const
