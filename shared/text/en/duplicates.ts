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
} as const
