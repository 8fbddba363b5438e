import { addDays } from '#shared/calendar/date-only.ts'
import type { Person } from '#shared/domain/person.ts'
import { anyAscii } from '#shared/search/any-ascii.ts'
import type { Random } from '#shared/sample/random.ts'
import { misspell } from './misspell.ts'

/** Ways in which a second list has a person otherwise than the first. */
export const slips = [
  'typo',
  'accents',
  'transliteration',
  'swappedNames',
  'maidenName',
  'initial',
  'ownScript',
  'joinedNames',
  'middleNameLeftOut',
  'dayAndMonth',
  'oneDigit',
  'yearOnly',
  'noBirthDate',
  'otherEmail',
  'severalEmails',
  'nationalPhone',
  'passportSign',
  'newPassport',
] as const
export type Slip = (typeof slips)[number]

const otherFamilies = [
  'Marlowe',
  'Okonjo',
  'Lindqvist',
  'Baranova',
  'Echeverría',
  'Tanvir',
  'Dufresne',
]

function split(text: string, of: Person): Pick<Person, 'familyName' | 'givenName'> {
  const words = text.split(' ')
  const given = (of.givenName ?? '').split(' ').length
  return { givenName: words.slice(0, given).join(' '), familyName: words.slice(given).join(' ') }
}

function withDigit(random: Random, date: string): string {
  // The day's or the year's last figure, so that it stays a date.
  const at = random.pick([3, 9])
  const digit = Number(date.charAt(at))
  const other = at === 3 ? (digit + random.int(1, 9)) % 10 : digit === 9 ? 8 : digit + 1
  const written = `${date.slice(0, at)}${other}${date.slice(at + 1)}`
  return addDays(written, 0) === written
    ? written
    : `${date.slice(0, 3)}${(Number(date.charAt(3)) + 1) % 10}${date.slice(4)}`
}

/** Two of these leave nothing of a name by which anybody could tell who is meant. */
const wholeNameSlips: ReadonlySet<Slip> = new Set([
  'maidenName',
  'initial',
  'ownScript',
  'joinedNames',
])

/** The record with one slip, or null where it offers no such slip. */
function withSlip(random: Random, of: Person, slip: Slip): Person | null {
  const { givenName, familyName, nativeName, birthDate, email, phone, passportNumber } = of
  switch (slip) {
    case 'typo':
    case 'accents':
    case 'transliteration': {
      if (givenName === null) return null
      const text = misspell(random, { familyName, givenName, nativeName: null }, slip)
      const names = text === null ? null : split(text, of)
      return names === null || names.familyName === '' ? null : { ...of, ...names }
    }
    case 'swappedNames':
      return givenName === null ? null : { ...of, familyName: givenName, givenName: familyName }
    case 'maidenName':
      return { ...of, familyName: random.pick(otherFamilies) }
    case 'initial':
      return givenName === null ? null : { ...of, givenName: `${anyAscii(givenName).charAt(0)}.` }
    case 'ownScript':
      return nativeName === null ? null : { ...of, familyName: nativeName, givenName: null }
    case 'joinedNames':
      return givenName === null
        ? null
        : { ...of, familyName: `${givenName}${familyName}`.replaceAll(' ', ''), givenName: null }
    case 'middleNameLeftOut':
      return givenName?.includes(' ') === true
        ? { ...of, givenName: givenName.split(' ')[0] ?? givenName }
        : null
    case 'dayAndMonth': {
      if (birthDate === null || Number(birthDate.slice(8)) > 12) return null
      const [year = '', month = '', day = ''] = birthDate.split('-')
      return { ...of, birthDate: `${year}-${day}-${month}` }
    }
    case 'oneDigit':
      return birthDate === null ? null : { ...of, birthDate: withDigit(random, birthDate) }
    case 'yearOnly':
      return birthDate === null
        ? null
        : { ...of, birthDate: `${birthDate.slice(0, 4)}-01-01`, birthDatePrecision: 'year' }
    case 'noBirthDate':
      return { ...of, birthDate: null, birthDatePrecision: 'day' }
    case 'otherEmail':
      return email === null ? null : { ...of, email: `${random.int(100, 999)}.${email}` }
    case 'severalEmails':
      return email === null
        ? null
        : { ...of, email: `work@desk${random.int(1, 9999)}.example; <${email.toUpperCase()}>` }
    case 'nationalPhone':
      return phone === null
        ? null
        : { ...of, phone: phone.replace(/^\+(\d{3}) /, '00$1 (0)').replaceAll(' ', '-') }
    case 'passportSign':
      return passportNumber === null
        ? null
        : { ...of, passportNumber: passportNumber.slice(0, -1) + String(random.int(0, 9)) }
    case 'newPassport':
      return passportNumber === null
        ? null
        : { ...of, passportNumber: `Y${random.int(1_000_000, 9_999_999)}` }
  }
}

/** The person as a second list has them: one to three slips, and some fields that list does not hold. */
export function enterTwice(
  random: Random,
  of: Person,
  id: Person['id'],
): { person: Person; slips: Slip[] } {
  let person: Person = { ...of, id }
  const made: Slip[] = []
  const wanted = random.int(1, 3)
  // A record that states little offers few slips.
  for (let tries = 0; made.length < wanted && tries < 50; tries += 1) {
    const slip = random.pick(slips)
    const again = made.some((each) => wholeNameSlips.has(each)) && wholeNameSlips.has(slip)
    const next = made.includes(slip) || again ? null : withSlip(random, person, slip)
    if (next === null) continue
    person = next
    made.push(slip)
  }
  // A list with neither birth dates nor addresses has names alone: those are measured by themselves.
  const isLeftOut = (): boolean => person.birthDate !== null && random.chance(0.15)
  if (isLeftOut()) person = { ...person, phone: null }
  if (isLeftOut()) person = { ...person, email: null }
  if (random.chance(0.3)) person = { ...person, nativeName: null, secondNativeName: null }
  return { person, slips: made }
}
