import { knownFigures, type KnownDate, mayBeSameDate } from '../calendar/index.ts'
import type { Availability } from '../domain/availability.ts'
import type { Id, WithoutId } from '../domain/common.ts'
import { withTags } from '../domain/tag.ts'
import { phrase, type Phrase } from '../text/index.ts'
import type { Experience } from '../domain/experience.ts'
import type { Offer } from '../domain/offer.ts'
import type { Person } from '../domain/person.ts'
import type { PersonDraft } from './person-draft.ts'

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/**
 * Rows that stood, each with what a list says of it, and the rows that are new: a row that means the
 * same thing as one that stood keeps its id.
 */
const mergeRows = <T extends { readonly id: Id }>(
  old: readonly T[],
  next: readonly WithoutId<T>[],
  isSame: (a: T, b: WithoutId<T>) => boolean,
  merge: (a: T, b: WithoutId<T>) => T,
  made: (row: WithoutId<T>) => T,
): T[] => {
  const merged = [...old]
  for (const row of next) {
    const at = merged.findIndex((known) => isSame(known, row))
    const known = merged[at]
    if (known === undefined) merged.push(made(row))
    else merged[at] = merge(known, row)
  }
  return merged
}

type Mission = WithoutId<Experience>

const endOf = (of: Mission, end: 'from' | 'to'): KnownDate | null => {
  const date = of[end]
  return date === null ? null : { date, precision: of[`${end}Precision`] }
}

const endsAgree = (a: KnownDate | null, b: KnownDate | null): boolean =>
  a === null || b === null ? a === b : mayBeSameDate(a, b)

/** "Kenya 2017" again, or the same mission with its days: nothing that both state differs. */
const isSameMission = (a: Mission, b: Mission): boolean =>
  a.country === b.country &&
  a.mission === b.mission &&
  (a.category === null || b.category === null || a.category === b.category) &&
  endsAgree(endOf(a, 'from'), endOf(b, 'from')) &&
  endsAgree(endOf(a, 'to'), endOf(b, 'to'))

/** The mission that stood, with its days, kind and category where the list knows them further. */
const mergeMission = (a: Experience, b: Mission): Experience => {
  const further = (end: 'from' | 'to') => {
    const [known, stated] = [endOf(a, end), endOf(b, end)]
    return known !== null && stated !== null && isWithin(stated, known) ? stated : known
  }
  const [from, to] = [further('from'), further('to')]
  return {
    ...a,
    kind: a.kind === 'unknown' ? b.kind : a.kind,
    category: a.category ?? b.category,
    from: from?.date ?? null,
    fromPrecision: from?.precision ?? 'day',
    to: to?.date ?? null,
    toPrecision: to?.precision ?? 'day',
  }
}

/**
 * Missions of a list are held against those that stood, not against each other: of two in one year, one
 * with its days, both were. What is written twice, in two columns perhaps, counts once.
 */
const mergeMissions = (
  old: readonly Experience[],
  next: readonly Mission[],
  newId: () => Id,
): Experience[] => {
  const stated = new Map(next.map((mission) => [JSON.stringify(mission), mission]))
  const merged = [...old]
  for (const mission of stated.values()) {
    const at = merged.findIndex(
      (known, place) => place < old.length && isSameMission(known, mission),
    )
    const known = merged[at]
    if (known === undefined) merged.push({ id: newId(), ...mission })
    else merged[at] = mergeMission(known, mission)
  }
  return merged
}

/** Periods that take the place of those that stood; one of the same days is the same period. */
const replacePeriods = (
  old: readonly Availability[],
  next: readonly WithoutId<Availability>[],
  newId: () => Id,
): Availability[] => {
  const left = [...old]
  const taken = (period: WithoutId<Availability>): Id => {
    const same = left.filter(({ from, to }) => from === period.from && to === period.to)
    const kept = same.find(({ state }) => state === period.state) ?? same[0]
    if (kept === undefined) return newId()
    left.splice(left.indexOf(kept), 1)
    return kept.id
  }
  return next.map((period) => ({ ...period, id: taken(period) }))
}

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

const MOST_SIGNS_OF_NOTES = 10_000

type Noted = Pick<Person, 'notes'>

/** Notes with those of a list below them; null where they say more than a record holds. */
const withNotes = ({ notes: old }: Noted, { notes: next }: Noted): Noted | null => {
  if (next === null || old?.includes(next)) return { notes: old }
  const notes = old === null ? next : `${old}\n${next}`
  return notes.length > MOST_SIGNS_OF_NOTES ? null : { notes }
}

/**
 * What is to be told where the notes of a row do not fit below those of a record: {@link mergePerson} leaves
 * the record's notes as they are then. Null where they fit, or say nothing new.
 */
export const notesLeft = (old: Noted, draft: Noted): Phrase | null =>
  withNotes(old, draft) === null
    ? phrase('lists.notesLeft', { signs: draft.notes?.length ?? 0, most: MOST_SIGNS_OF_NOTES })
    : null

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
 * positions add up, because losing one could let a rule fail, and tags, because several lists give them; declared periods are replaced as a
 * whole, because old ones would contradict the new. A row that means the same thing as one that stood
 * (the same language, skill, mission, period or clearance) keeps its id; the others get a new one.
 */
export const mergePerson = (
  old: Person,
  draft: PersonDraft,
  offer: Offer | null,
  newId: () => Id,
): Person => ({
  ...old,
  ...statedValues(draft),
  ...mergeBirth(old, draft),
  nationalities: union(old.nationalities, draft.nationalities),
  categories: union(old.categories, draft.categories),
  languages: mergeRows(
    old.languages,
    draft.languages,
    (a, b) => a.language === b.language,
    (a, b) => ({
      id: a.id,
      language: a.language,
      spoken: b.spoken ?? a.spoken,
      read: b.read ?? a.read,
      written: b.written ?? a.written,
      scale: b.scale ?? a.scale,
      received: b.received ?? a.received,
      converted: b.received === null ? a.converted : b.converted,
    }),
    (row) => ({ id: newId(), ...row }),
  ),
  skills: mergeRows(
    old.skills,
    draft.skills,
    (a, b) => a.skill === b.skill,
    (a, b) => ({
      ...a,
      level: b.level ?? a.level,
      years: b.years ?? a.years,
    }),
    (row) => ({ id: newId(), ...row }),
  ),
  qualifiedFor: union(old.qualifiedFor, draft.qualifiedFor),
  tags: withTags(old.tags, draft.tags),
  experience: mergeMissions(old.experience, draft.experience, newId),
  availability:
    draft.availability.length > 0
      ? replacePeriods(old.availability, draft.availability, newId)
      : old.availability,
  clearances: mergeRows(
    old.clearances,
    draft.clearances,
    (a, b) => a.name.toLowerCase() === b.name.toLowerCase(),
    (a, b) => ({
      id: a.id,
      name: a.name,
      obtainedOn: b.obtainedOn ?? a.obtainedOn,
      expiresOn: b.expiresOn ?? a.expiresOn,
    }),
    (row) => ({ id: newId(), ...row }),
  ),
  offers: mergeOffers(old.offers, offer),
  confirmedOn: later(old.confirmedOn, draft.confirmedOn),
  consentOn: later(old.consentOn, draft.consentOn),
  ...(withNotes(old, draft) ?? { notes: old.notes }),
})
