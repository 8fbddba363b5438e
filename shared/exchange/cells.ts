import { type DateOnly, knownFigures } from '../calendar/index.ts'
import type { StretchState } from '../domain/availability.ts'
import type { Clearance } from '../domain/clearance.ts'
import type { Offer } from '../domain/offer.ts'
import type { Provider } from '../domain/provider.ts'
import type { Category } from '../domain/category.ts'
import type { WithoutId } from '../domain/common.ts'
import type { Experience } from '../domain/experience.ts'
import type { Person, Sex } from '../domain/person.ts'
import type { SkillLevel } from '../domain/skill.ts'
import { listOf, phrase, type Value } from '../text/index.ts'
import type { LayoutCell } from './table.ts'

const sexes = { female: 'common.female', male: 'common.male', other: 'common.other' } as const

/** "Female". */
export function sexValue(sex: Sex): Value {
  return phrase(sexes[sex])
}

/** "Female"; nothing where it was not stated. */
export function sexCell(sex: Sex | null): LayoutCell {
  return sex === null ? null : sexValue(sex)
}

/** "Morocco"; nothing where it was not stated. */
export function countryCell(country: string | null): LayoutCell {
  return country === null ? null : { country }
}

/** "Morocco; France". */
export function countriesCell(codes: readonly string[]): LayoutCell {
  return listOf(
    codes.map((country) => ({ country })),
    'semicolon',
  )
}

/** "LTO". */
export function categoryValue(category: Category): Value {
  return phrase(`catalogue.categoryShort.${category}`)
}

/** "Expert; LTO". */
export function categoriesCell(categories: readonly Category[]): LayoutCell {
  return listOf(categories.map(categoryValue), 'semicolon')
}

/** "French C1; English": a level only where one was stated. */
export function languagesCell(
  languages: readonly Pick<Person['languages'][number], 'language' | 'spoken'>[],
): LayoutCell {
  return listOf(
    languages.map(({ language, spoken }) =>
      spoken === null
        ? { language }
        : phrase('documents.languageLevel', { language: { language }, level: { level: spoken } }),
    ),
    'semicolon',
  )
}

/** "Electoral law (Expert, 8 years)": as the reader of lists understands it again. */
export function skillsCell(
  skills: readonly {
    readonly skill: string
    readonly level: SkillLevel | null
    readonly years?: number | null
  }[],
  valueOf: (skill: string) => Value = (skill) => ({ skill }),
): LayoutCell {
  return listOf(
    skills.map(({ skill, level, years }) => {
      const facts = [
        ...(level === null ? [] : [{ skillLevel: level }]),
        ...(years === null || years === undefined ? [] : [phrase('documents.years', { years })]),
      ]
      return facts.length === 0
        ? valueOf(skill)
        : phrase('documents.skillFacts', { skill: valueOf(skill), facts: listOf(facts, 'comma') })
    }),
    'semicolon',
  )
}

/** Past missions of some kinds, one a line: country, mission, function and when. */
export function experienceCell(
  experience: readonly WithoutId<Experience>[],
  kinds: readonly Experience['kind'][],
): LayoutCell {
  return { lines: experience.filter(({ kind }) => kinds.includes(kind)).map(missionValue) }
}

function missionValue(of: WithoutId<Experience>): Value {
  const { country, mission, function: role, body } = of
  const named = [mission, role, body].flatMap((text) =>
    text === null || text === '' ? [] : [text],
  )
  return listOf(
    [...(country === null ? [] : [{ country }]), ...named, ...missionDates(of)],
    'comma',
  )
}

/** "2017", "3 Mar 2017 – 16 Mar 2017": as far as it is known, and as lists are read again. */
function missionDates({ from, fromPrecision, to, toPrecision }: WithoutId<Experience>): Value[] {
  const first: Value[] = from === null ? [] : [{ date: from, precision: fromPrecision }]
  const last: Value[] = to === null ? [] : [{ date: to, precision: toPrecision }]
  if (from === null || to === null) return [...first, ...last]
  const same =
    fromPrecision !== 'day' &&
    knownFigures({ date: from, precision: fromPrecision }) ===
      knownFigures({ date: to, precision: toPrecision })
  return same
    ? first
    : [phrase('documents.missionDates', { from: first[0] ?? '', to: last[0] ?? '' })]
}

/** "HEAT until 31 Dec 2027; BSAFE". */
export function clearancesCell(clearances: readonly Clearance[]): LayoutCell {
  return listOf(
    clearances.map(({ name, obtainedOn, expiresOn }) =>
      expiresOn !== null
        ? phrase('documents.clearanceUntil', { name, date: { date: expiresOn } })
        : obtainedOn === null
          ? name
          : phrase('documents.clearanceOn', { name, date: { date: obtainedOn } }),
    ),
    'semicolon',
  )
}

/** What providers offer a person, one offer a line. */
export function offersCell(
  offers: readonly Offer[],
  provider: (id: string) => Pick<Provider, 'name'> | undefined,
): LayoutCell {
  return {
    lines: offers.map(({ provider: of, categories, offeredOn, validUntil, withdrawnOn }) =>
      phrase(withdrawnOn === null ? 'documents.offerLine' : 'documents.offerWithdrawn', {
        provider: provider(of)?.name ?? '',
        categories: listOf(categories.map(categoryValue), 'comma'),
        period: { period: [offeredOn, validUntil] },
        ...(withdrawnOn === null ? {} : { date: { date: withdrawnOn } }),
      }),
    ),
  }
}

/** Stretches of days and what somebody is then, one a line. */
export function availabilityCell(
  stretches: readonly {
    readonly from: DateOnly | null
    readonly to: DateOnly | null
    readonly state: StretchState
  }[],
): LayoutCell {
  return {
    lines: stretches.map(({ from, to, state }) =>
      phrase('documents.availabilityLine', { period: { period: [from, to] }, state }),
    ),
  }
}
