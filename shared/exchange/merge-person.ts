import { cutText } from '../text/clean-text.ts'
import { knownFigures, type KnownDate } from '../calendar/index.ts'
import type { Clearance } from '../domain/clearance.ts'
import type { Experience } from '../domain/experience.ts'
import type { Offer } from '../domain/offer.ts'
import type { Person } from '../domain/person.ts'
import type { PersonDraft } from './person-draft.ts'

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** Replaces entries of one name and adds the others. */
const byKey = <T>(
  old: readonly T[],
  next: readonly T[],
  key: (item: T) => string,
  merge: (a: T, b: T) => T,
): T[] => {
  const merged = new Map(old.map((item) => [key(item), item]))
  for (const item of next) {
    const known = merged.get(key(item))
    merged.set(key(item), known === undefined ? item : merge(known, item))
  }
  return [...merged.values()]
}

const experienceKey = ({ country, mission, from, to }: Experience): string =>
  JSON.stringify([country, mission, from, to])

const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || b < a ? a : b

type Birth = Pick<Person, 'birthDate' | 'birthDatePrecision'>

const birthOf = ({ birthDate, birthDatePrecision }: Birth): KnownDate | null =>
  birthDate === null ? null : { date: birthDate, precision: birthDatePrecision }

/** A list that gives the year of a birth date that is known to the day says nothing new. */
const mergeBirth = (old: Birth, next: Birth): Birth => {
  const [known, stated] = [birthOf(old), birthOf(next)]
  const kept = stated === null || (known !== null && isWithin(known, stated))
  const { birthDate, birthDatePrecision } = kept ? old : next
  return { birthDate, birthDatePrecision }
}

/** True where a date is one of those that another, known less far, may mean. */
const isWithin = (exact: KnownDate, other: KnownDate): boolean =>
  knownFigures(exact).startsWith(knownFigures(other))

const joinNotes = (old: string | null, next: string | null): string | null =>
  next === null || old?.includes(next)
    ? old
    : old === null
      ? next
      : cutText(`${old}\n${next}`, 10_000)

/** Offers of a person after one more list: the same provider's offer is renewed, another is added. */
const mergeOffers = (old: readonly Offer[], next: Offer | null): Offer[] => {
  const at =
    next === null
      ? -1
      : old.findIndex((offer) => offer.provider === next.provider && offer.withdrawnOn === null)
  const known = old[at]
  if (next === null) return [...old]
  if (!known) return [...old, next]
  return old.toSpliced(at, 1, {
    ...known,
    categories: union(known.categories, next.categories),
    offeredOn: next.offeredOn ?? known.offeredOn,
    validUntil: next.validUntil ?? known.validUntil,
  })
}

/** What a person has one of: a name, a date, a place. */
type Values = {
  [F in keyof PersonDraft as PersonDraft[F] extends readonly unknown[] ? never : F]: PersonDraft[F]
}

/** The single values that a row states; its lists and its offer are merged by rules of their own. */
function statedValues({ offer: _offer, ...facts }: PersonDraft): Partial<Omit<Values, 'offer'>> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !Array.isArray(value)),
  )
}

/**
 * A person on the roster after the row of a list that states them again, at the user's word: what
 * the row states replaces what stood, what it does not state stays. Nationalities, categories and
 * positions add up, because losing one could let a rule fail; declared periods are replaced as a
 * whole, because old ones would contradict the new.
 */
export const mergePerson = (old: Person, draft: PersonDraft, offer: Offer | null): Person => ({
  ...old,
  ...statedValues(draft),
  ...mergeBirth(old, draft),
  nationalities: union(old.nationalities, draft.nationalities),
  categories: union(old.categories, draft.categories),
  languages: byKey(
    old.languages,
    draft.languages,
    ({ language }) => language,
    (a, b) => ({
      language: a.language,
      spoken: b.spoken ?? a.spoken,
      read: b.read ?? a.read,
      written: b.written ?? a.written,
      scale: b.scale ?? a.scale,
      received: b.received ?? a.received,
      converted: b.received === null ? a.converted : b.converted,
    }),
  ),
  skills: byKey(
    old.skills,
    draft.skills,
    ({ skill }) => skill,
    (a, b) => ({
      ...a,
      level: b.level ?? a.level,
      years: b.years ?? a.years,
    }),
  ),
  qualifiedFor: union(old.qualifiedFor, draft.qualifiedFor),
  experience: byKey(old.experience, draft.experience, experienceKey, (a) => a),
  availability: draft.availability.length > 0 ? draft.availability : old.availability,
  clearances: byKey<Clearance>(
    old.clearances,
    draft.clearances,
    ({ name }) => name.toLowerCase(),
    (a, b) => ({
      name: a.name,
      obtainedOn: b.obtainedOn ?? a.obtainedOn,
      expiresOn: b.expiresOn ?? a.expiresOn,
    }),
  ),
  offers: mergeOffers(old.offers, offer),
  confirmedOn: later(old.confirmedOn, draft.confirmedOn),
  consentOn: later(old.consentOn, draft.consentOn),
  notes: joinNotes(old.notes, draft.notes),
})
