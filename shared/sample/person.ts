import { anyAscii } from '#shared/search/any-ascii.ts'
import { type DateOnly, addDays, addMonths } from '../calendar/date-only.ts'
import type { Category } from '../domain/category.ts'
import type { Clearance } from '../domain/clearance.ts'
import { type Person, type StatedLists, withRowIds } from '../domain/person.ts'
import { cultureOf } from './names/name-table.ts'
import { nameFor, passportSpelling, type PersonName, respell } from './names/person-name.ts'
import { inTifinagh } from './names/second-script.ts'
import { nationalityFor, otherNationalities } from './nationalities.ts'
import { availabilityFor } from './person-availability.ts'
import { experienceFor } from './person-experience.ts'
import { languagesFor } from './person-languages.ts'
import { offersFor } from './person-offers.ts'
import { qualificationsFor, skillsFor } from './person-skills.ts'
import { mix, pickSome, type Random, randomFrom, weighted } from './random.ts'
import { sampleId } from './sample-id.ts'
import type { WithoutId } from '../domain/common.ts'

/** What people of one roster are made from. */
export interface PersonSource {
  readonly seed: number
  readonly today: DateOnly
  readonly providersOf: (nationality: string) => readonly string[]
}

/** One person in two hundred is on the roster twice, spelt a little differently the second time. */
const DUPLICATE_CHANCE = 0.005
const PERSON_STREAM = 11
const DUPLICATE_STREAM = 12
const SECOND_SCRIPT_STREAM = 13
const TAG_STREAM = 14

/** Where many write their name in Tifinagh beside Arabic. */
const twoScripts: ReadonlySet<string> = new Set(['DZ', 'LY', 'MA'])

const categoryMixes = weighted<readonly Category[]>([
  [['expert'], 30],
  [['shortTermObserver'], 20],
  [['longTermObserver', 'shortTermObserver'], 24],
  [['longTermObserver'], 8],
  [['expert', 'longTermObserver'], 9],
  [['expert', 'longTermObserver', 'shortTermObserver'], 6],
  [['expert', 'shortTermObserver'], 3],
])

const occupations = [
  ...['Election consultant', 'Lawyer', 'University lecturer', 'Civil servant', 'Journalist'],
  ...['Political scientist', 'Engineer', 'Diplomat, retired', 'Human rights officer', 'Teacher'],
  ...['Statistician', 'Logistician', 'Translator', 'Project manager', 'Electoral commissioner'],
] as const

const organizations = [
  ...['Independent', 'Electoral commission', 'Ministry of Foreign Affairs', 'University'],
  ...['Bar association', 'Ministry of the Interior', 'National statistics office'],
] as const

/** As an office writes them; the files of the sample are the same in every language. */
const sampleTags = [
  ...['long list 2027', 'trained 2026', 'interviewed', 'Arabic desk', 'team leader pool'],
] as const

const clearances = [
  ...['BSAFE', 'Hostile environment awareness training', 'First aid', 'LTO training'],
  ...['STO training', 'BRIDGE accreditation', 'Driving licence', 'Mission insurance'],
] as const

const notes = [
  'Asks to be called before any nomination.',
  'Prefers missions of less than three months.',
  'References checked; one still outstanding.',
  'Not available in the first week of a month.',
] as const

const clearancesFor = (random: Random, today: DateOnly): WithoutId<Clearance>[] =>
  pickSome(random, clearances, random.int(0, 3)).map((name) => {
    const obtainedOn = addDays(today, -random.int(30, 1600))
    return {
      name,
      obtainedOn: random.chance(0.8) ? obtainedOn : null,
      expiresOn: random.chance(0.6) ? addMonths(obtainedOn, 36) : null,
    }
  })

const mailbox = (name: PersonName): string =>
  anyAscii(`${name.givenName}.${name.familyName}`)
    .toLowerCase()
    .replace(/[^a-z.]+/g, '')

// example.* is kept free for examples and +999 is no country's: a sample reaches nobody.
const domains = ['example.org', 'example.net', 'example.com'] as const

// Of a stream of its own: everybody else of a roster stays who they were without it.
const secondNativeNameFor = (
  { seed }: PersonSource,
  index: number,
  nationality: string,
  name: PersonName,
): string | null =>
  twoScripts.has(nationality) && randomFrom(mix(seed, SECOND_SCRIPT_STREAM, index)).chance(0.25)
    ? inTifinagh(anyAscii(`${name.givenName} ${name.familyName}`))
    : null

/** A person whose lists have no identity yet: the second record of one shares what they say. */
type Unidentified = Omit<Person, keyof StatedLists> & StatedLists

const original = (source: PersonSource, index: number): Unidentified => {
  const { seed, today } = source
  const random = randomFrom(mix(seed, PERSON_STREAM, index))
  const nationality = nationalityFor(random)
  const culture = cultureOf(nationality)
  if (!culture) throw new RangeError(`No names for ${nationality}`)
  const woman = random.chance(0.46)
  const name = nameFor(random, culture, woman)
  const age = Math.floor(24 + 46 * (0.35 * random.next() + 0.65 * random.next()))
  const practice = random.int(0, age - 23)
  const categories = [...random.pick(categoryMixes)]
  const skills = skillsFor(random, categories, practice, today)
  const experience = experienceFor(random, categories, practice, today)
  const others = otherNationalities(random, nationality)
  const confirmedDaysAgo = random.chance(0.65) ? random.int(1, 400) : random.int(400, 2300)
  const confirmedOn = addDays(today, -confirmedDaysAgo)
  const hasPassport = random.chance(0.35)
  return {
    id: sampleId(seed, 'person', index),
    familyName: name.familyName,
    givenName: random.chance(0.995) ? name.givenName : null,
    nativeName: random.chance(0.85) ? name.nativeName : null,
    secondNativeName: secondNativeNameFor(source, index, nationality, name),
    formerName: null,
    passportName: hasPassport ? passportSpelling(name) : null,
    title: random.chance(0.18) ? 'Dr' : null,
    sex: random.chance(0.96) ? (woman ? 'female' : 'male') : null,
    birthDate: random.chance(0.9) ? addDays(today, -(age * 365 + random.int(0, 364))) : null,
    birthDatePrecision: 'day',
    residence: random.chance(0.85)
      ? random.chance(0.85)
        ? nationality
        : nationalityFor(random)
      : null,
    nationalities: [nationality, ...others],
    categories,
    email: random.chance(0.88) ? `${mailbox(name)}${index}@${random.pick(domains)}` : null,
    phone: random.chance(0.6) ? `+999 ${random.int(100, 999)} ${random.int(1000, 9999)}` : null,
    address: null,
    occupation: random.chance(0.7) ? random.pick(occupations) : null,
    organization: random.chance(0.4) ? random.pick(organizations) : null,
    emergencyContact: null,
    passportNumber: hasPassport ? `X${random.int(1_000_000, 9_999_999)}` : null,
    passportIssuer: hasPassport ? nationality : null,
    passportExpiresOn: hasPassport ? addDays(today, random.int(-400, 3200)) : null,
    languages: random.chance(0.98) ? languagesFor(random, nationality) : [],
    skills,
    qualifiedFor: qualificationsFor(random, categories, skills, practice),
    tags: tagsFor(source, index),
    experience,
    availability: availabilityFor(random, today),
    clearances: clearancesFor(random, today),
    offers: offersFor(random, source.providersOf(nationality), categories, today, (part) =>
      sampleId(seed, 'offer', index, part),
    ),
    confirmedOn: random.chance(0.95) ? confirmedOn : null,
    consentOn: random.chance(0.8) ? confirmedOn : null,
    retainUntil: addMonths(confirmedOn, experience.length > 0 ? 120 : 60),
    notProposed: null,
    notes: random.chance(0.06) ? random.pick(notes) : null,
  }
}

// Drawn apart, so that everybody else of the sample stays who they were.
const tagsFor = ({ seed }: PersonSource, index: number): string[] => {
  const random = randomFrom(mix(seed, TAG_STREAM, index))
  return sampleTags.filter(() => random.chance(0.06))
}

// The same person as another list has them: other spelling, other offer, half of the facts missing.
const secondRecord = (
  source: PersonSource,
  random: Random,
  index: number,
  of: Unidentified,
): Unidentified => {
  const { seed, today } = source
  return {
    ...of,
    id: sampleId(seed, 'person', index),
    familyName: respell(random, of.familyName),
    givenName:
      of.givenName !== null && random.chance(0.5) ? respell(random, of.givenName) : of.givenName,
    nativeName: random.chance(0.4) ? of.nativeName : null,
    secondNativeName: null,
    birthDate: random.chance(0.8) ? of.birthDate : null,
    email: random.chance(0.4) ? of.email : null,
    phone: random.chance(0.5) ? of.phone : null,
    skills: of.skills.filter(() => random.chance(0.6)),
    experience: of.experience.filter(() => random.chance(0.7)),
    availability: availabilityFor(random, today),
    offers: offersFor(
      random,
      source.providersOf(of.nationalities[0] ?? ''),
      of.categories,
      today,
      (part) => sampleId(seed, 'offer', index, part),
    ),
  }
}

/** Person number `index` (from 0) of a roster: the same whatever the size of the roster. */
export const samplePerson = (source: PersonSource, index: number): Person =>
  withRowIds(recordOf(source, index), (list, place) => sampleId(source.seed, list, index, place))

const recordOf = (source: PersonSource, index: number): Unidentified => {
  const random = randomFrom(mix(source.seed, DUPLICATE_STREAM, index))
  if (index > 0 && random.chance(DUPLICATE_CHANCE)) {
    const earlier = original(source, random.int(Math.max(0, index - 400), index - 1))
    return secondRecord(source, random, index, earlier)
  }
  return original(source, index)
}
