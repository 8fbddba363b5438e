/** How the text of a column is read. */
export type FieldKind =
  | 'text'
  | 'note'
  | 'date'
  | 'country'
  | 'countries'
  | 'sex'
  | 'category'
  | 'languages'
  | 'language'
  | 'level'
  | 'skills'
  | 'skill'
  | 'skillLevel'
  | 'years'
  | 'days'
  | 'positions'
  | 'experience'
  | 'availability'
  | 'availabilityState'
  | 'clearances'
  | 'providerKind'

/** One thing a column of a list can hold. */
export interface FieldEntry {
  readonly words: string
  readonly group: string
  readonly kind: FieldKind
  /** Several columns of a list can be numbered: "Skill 1", "Skill 2". */
  readonly numbered?: true
}

const name = 'Name'
const identity = 'Identity'
const contact = 'Contact'
const passport = 'Passport (restricted)'
const languages = 'Languages'
const skills = 'Skills and experience'
const availability = 'Availability'
const offer = 'Offer'
const record = 'Record'

/** Every field a column can be mapped to, in the order in which people are asked for them. */
export const fieldTable = {
  familyName: { words: 'Family name', group: name, kind: 'text' },
  givenName: { words: 'Given name', group: name, kind: 'text' },
  fullName: { words: 'Full name (split into family and given name)', group: name, kind: 'text' },
  nativeName: { words: 'Name in native script', group: name, kind: 'text' },
  passportName: { words: 'Name as in passport', group: name, kind: 'text' },
  title: { words: 'Title', group: name, kind: 'text' },
  sex: { words: 'Sex', group: identity, kind: 'sex' },
  birthDate: { words: 'Birth date', group: identity, kind: 'date' },
  nationalities: { words: 'Nationality', group: identity, kind: 'countries' },
  residence: { words: 'Country of residence', group: identity, kind: 'country' },
  occupation: { words: 'Occupation', group: identity, kind: 'text' },
  organization: { words: 'Organization', group: identity, kind: 'text' },
  email: { words: 'E-mail', group: contact, kind: 'text' },
  phone: { words: 'Telephone', group: contact, kind: 'text' },
  address: { words: 'Address', group: contact, kind: 'text' },
  emergencyContact: { words: 'Emergency contact', group: contact, kind: 'text' },
  passportNumber: { words: 'Passport number', group: passport, kind: 'text' },
  passportIssuer: { words: 'Passport issued by', group: passport, kind: 'country' },
  passportExpiresOn: { words: 'Passport valid until', group: passport, kind: 'date' },
  languages: { words: 'Languages (several in one cell)', group: languages, kind: 'languages' },
  language: { words: 'Language', group: languages, kind: 'language', numbered: true },
  languageLevel: { words: 'Level of language', group: languages, kind: 'level', numbered: true },
  skills: { words: 'Skills (several in one cell)', group: skills, kind: 'skills' },
  skill: { words: 'Skill', group: skills, kind: 'skill', numbered: true },
  skillLevel: { words: 'Level of skill', group: skills, kind: 'skillLevel', numbered: true },
  skillYears: { words: 'Years of skill', group: skills, kind: 'years', numbered: true },
  qualifiedFor: { words: 'Qualified for positions', group: skills, kind: 'positions' },
  experience: { words: 'Experience', group: skills, kind: 'experience' },
  clearances: { words: 'Training and clearances', group: skills, kind: 'clearances' },
  availableFrom: { words: 'Available from', group: availability, kind: 'date', numbered: true },
  availableTo: { words: 'Available to', group: availability, kind: 'date', numbered: true },
  availability: { words: 'Availability (periods)', group: availability, kind: 'availability' },
  availabilityState: {
    words: 'Available or tentative',
    group: availability,
    kind: 'availabilityState',
  },
  noticeDays: { words: 'Days of notice', group: availability, kind: 'days' },
  provider: { words: 'Provider', group: offer, kind: 'text' },
  providerKind: { words: 'Kind of provider', group: offer, kind: 'providerKind' },
  categories: { words: 'Category', group: offer, kind: 'category' },
  offeredOn: { words: 'Offered on', group: offer, kind: 'date' },
  offerValidUntil: { words: 'Offer valid until', group: offer, kind: 'date' },
  confirmedOn: { words: 'Confirmed on', group: record, kind: 'date' },
  consentOn: { words: 'Consent given on', group: record, kind: 'date' },
  retainUntil: { words: 'Keep until', group: record, kind: 'date' },
  notes: { words: 'Notes', group: record, kind: 'note' },
} as const satisfies Record<string, FieldEntry>

export type FieldBase = keyof typeof fieldTable
