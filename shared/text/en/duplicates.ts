/** Two records that may be one person. */
export const duplicates = {
  name: '{says, select, same {same name} otherOrder {same name, in another order} spelling {same name in another spelling, script or short form} typo {names differ by a letter or two} part {one name leaves out words, or has initials for them} oneWord {one of them is known by a single word} familyName {same family name, different given names} givenName {same given name, different family names} other {different names}}',
  birthDate:
    '{says, select, same {same birth date} swapped {birth dates with day and month swapped} oneDigit {birth dates differ in one digit} sameYear {same year of birth, as far as it is known} near {birth dates agree in part} other {different birth dates}}',
  email:
    '{says, select, same {same e-mail address} shared {an e-mail address that an office shares} close {e-mail addresses nearly the same} other {different e-mail addresses}}',
  phone: '{says, select, same {same telephone number} other {different telephone numbers}}',
  passport:
    '{says, select, same {same passport number} oneSign {passport numbers differ in one sign} other {different passport numbers}}',
  nationality: '{says, select, same {a nationality in common} other {no nationality in common}}',
  sex: '{says, select, other {different sex}}',
  title: 'Duplicates',
  note: '{certain, number} certain, {probable, number} probable, {possible, number} possible{later, plural, =0 {} one {, # for later} other {, # for later}}',
  everybody: 'Show everybody’s',
  empty: 'Nobody is on the roster twice',
  emptyText:
    'Pairs of records that look like one person are listed here, with what speaks for and against it.',
  decide: 'Compare them side by side',
  queue: 'Pairs to decide',
  certainty: '{certainty, select, certain {Certain} probable {Probable} other {Possible}}',
  evidence: 'What speaks for and against one person',
  side: '{side, select, for {For:} against {Against:} other {Unclear:}}',
  pair: 'The two records',
  same: 'Same person',
  apart: 'Not the same',
  later: 'Later',
  turn: 'Keep the other record',
  hint: 'J and K move on; 1 to 9 choose a value; U takes the last answer back.',
  field: 'Field',
  stays: 'Record that stays',
  goes: 'Record that goes into it',
  choose: '{field}: {value}',
  chosen: 'stays',
  merged:
    '{pairs, plural, one {Made one record of two} other {Made one record of each of # pairs}}',
  mergeCertain: '{pairs, plural, one {Merge the certain pair} other {Merge the # certain pairs}}',
  mergeThem: 'Merge',
  mergeCertainWhy:
    'No field disagrees in these. It can be undone as a whole, and each can be split again.',
  looksLike:
    'Looks like {name} ({certainty, select, certain {certain} probable {probable} other {possible}}).',
  openThem: 'Open their record',
  maybeSame: 'May be the same person as {names}.',
  compare: 'Compare',
  mergedOn: 'Another record was merged into this one by {by} on {day}.',
  split: 'Split again',
  splitDone: 'Two records again; they are remembered as not the same.',
  others: 'Values of the merged record that are not shown',
} as const
