import type { TextKey } from '../text/index.ts'

/** How the text of a column is read. */
export type FieldKind =
  | 'text'
  | 'note'
  /** A note that says which column it is from. */
  | 'noteUnder'
  | 'date'
  /** A date of which the month or the year alone may be known. */
  | 'knownDate'
  | 'country'
  | 'countries'
  | 'sex'
  | 'category'
  | 'languages'
  /** Languages that are spoken as mother tongues. */
  | 'motherTongue'
  | 'language'
  | 'level'
  | 'skills'
  | 'skill'
  | 'skillLevel'
  | 'years'
  | 'days'
  | 'positions'
  | 'tags'
  | 'experience'
  /** Country, year, function ... of one mission, put together. */
  | 'missionPart'
  | 'availability'
  | 'availabilityState'
  | 'clearances'
  /** One training that the header names: yes, no, or the day. */
  | 'training'
  | 'providerKind'

/** One thing a column of a list can hold. */
export interface FieldEntry {
  /** What it is called; of a numbered one the text takes `number`. */
  readonly words: TextKey
  readonly group: TextKey
  readonly kind: FieldKind
  /** Several columns of a list can be numbered: "Skill 1", "Skill 2". */
  readonly numbered?: true
  /** Texts of several columns are put together, with this between them; else the first filled one stands. */
  readonly joined?: ' ' | ', ' | '; '
}

const name = 'fields.groupName'
const identity = 'fields.groupIdentity'
const contact = 'fields.groupContact'
const passport = 'fields.groupPassport'
const languages = 'fields.groupLanguages'
const skills = 'fields.groupSkills'
const availability = 'fields.groupAvailability'
const offer = 'fields.groupOffer'
const record = 'fields.groupRecord'

/** Every field a column can be mapped to, in the order in which people are asked for them. */
export const fieldTable = {
  familyName: { words: 'fields.familyName', group: name, kind: 'text', joined: ' ' },
  familyNamePrefix: { words: 'fields.familyNamePrefix', group: name, kind: 'text', joined: ' ' },
  secondFamilyName: { words: 'fields.secondFamilyName', group: name, kind: 'text', joined: ' ' },
  givenName: { words: 'fields.givenName', group: name, kind: 'text', joined: ' ' },
  middleName: { words: 'fields.middleName', group: name, kind: 'text', joined: ' ' },
  fullName: { words: 'fields.fullName', group: name, kind: 'text' },
  nativeName: { words: 'fields.nativeName', group: name, kind: 'text' },
  secondNativeName: { words: 'fields.secondNativeName', group: name, kind: 'text' },
  formerName: { words: 'fields.formerName', group: name, kind: 'text', joined: '; ' },
  passportName: { words: 'fields.passportName', group: name, kind: 'text' },
  title: { words: 'fields.title', group: name, kind: 'text', joined: ' ' },
  sex: { words: 'fields.sex', group: identity, kind: 'sex' },
  birthDate: { words: 'fields.birthDate', group: identity, kind: 'knownDate' },
  nationalities: { words: 'fields.nationalities', group: identity, kind: 'countries' },
  residence: { words: 'fields.residence', group: identity, kind: 'country' },
  occupation: { words: 'fields.occupation', group: identity, kind: 'text' },
  organization: { words: 'fields.organization', group: identity, kind: 'text' },
  email: { words: 'fields.email', group: contact, kind: 'text', joined: '; ' },
  phone: { words: 'fields.phone', group: contact, kind: 'text', joined: '; ' },
  address: { words: 'fields.address', group: contact, kind: 'text', joined: ', ' },
  emergencyContact: {
    words: 'fields.emergencyContact',
    group: contact,
    kind: 'text',
    joined: ', ',
  },
  passportNumber: { words: 'fields.passportNumber', group: passport, kind: 'text' },
  passportIssuer: { words: 'fields.passportIssuer', group: passport, kind: 'country' },
  passportExpiresOn: { words: 'fields.passportExpiresOn', group: passport, kind: 'date' },
  languages: { words: 'fields.languages', group: languages, kind: 'languages' },
  motherTongue: { words: 'fields.motherTongue', group: languages, kind: 'motherTongue' },
  language: { words: 'fields.language', group: languages, kind: 'language', numbered: true },
  languageLevel: { words: 'fields.languageLevel', group: languages, kind: 'level', numbered: true },
  languageRead: { words: 'fields.languageRead', group: languages, kind: 'level', numbered: true },
  languageWritten: {
    words: 'fields.languageWritten',
    group: languages,
    kind: 'level',
    numbered: true,
  },
  skills: { words: 'fields.skills', group: skills, kind: 'skills' },
  skill: { words: 'fields.skill', group: skills, kind: 'skill', numbered: true },
  skillLevel: { words: 'fields.skillLevel', group: skills, kind: 'skillLevel', numbered: true },
  skillYears: { words: 'fields.skillYears', group: skills, kind: 'years', numbered: true },
  qualifiedFor: { words: 'fields.qualifiedFor', group: skills, kind: 'positions' },
  experience: { words: 'fields.experience', group: skills, kind: 'experience' },
  missionPart: { words: 'fields.missionPart', group: skills, kind: 'missionPart', numbered: true },
  clearances: { words: 'fields.clearances', group: skills, kind: 'clearances' },
  training: { words: 'fields.training', group: skills, kind: 'training' },
  availableFrom: {
    words: 'fields.availableFrom',
    group: availability,
    kind: 'date',
    numbered: true,
  },
  availableTo: { words: 'fields.availableTo', group: availability, kind: 'date', numbered: true },
  availability: { words: 'fields.availability', group: availability, kind: 'availability' },
  availabilityState: {
    words: 'fields.availabilityState',
    group: availability,
    kind: 'availabilityState',
  },
  noticeDays: { words: 'fields.noticeDays', group: availability, kind: 'days' },
  provider: { words: 'fields.provider', group: offer, kind: 'text' },
  providerKind: { words: 'fields.providerKind', group: offer, kind: 'providerKind' },
  categories: { words: 'fields.categories', group: offer, kind: 'category' },
  offeredOn: { words: 'fields.offeredOn', group: offer, kind: 'date' },
  offerValidUntil: { words: 'fields.offerValidUntil', group: offer, kind: 'date' },
  confirmedOn: { words: 'fields.confirmedOn', group: record, kind: 'date' },
  consentOn: { words: 'fields.consentOn', group: record, kind: 'date' },
  retainUntil: { words: 'fields.retainUntil', group: record, kind: 'date' },
  tags: { words: 'fields.tags', group: record, kind: 'tags' },
  notes: { words: 'fields.notes', group: record, kind: 'note' },
  noteUnder: { words: 'fields.noteUnder', group: record, kind: 'noteUnder' },
} as const satisfies Record<string, FieldEntry>

export type FieldBase = keyof typeof fieldTable
