import type { DateOnly } from '../calendar/date-only.ts'
import type { ClosedInterval } from '../calendar/interval.ts'
import { coverage, intersectAll } from '../calendar/interval-list.ts'
import { neighboursOf } from '../catalogue/countries.ts'
import { isSkillWithin } from '../catalogue/skills.ts'
import { certainSpan } from '../domain/certain-windows.ts'
import type { Offer } from '../domain/offer.ts'
import type { Person } from '../domain/person.ts'
import type { Position } from '../domain/position.ts'
import type { Requirement } from '../domain/requirement.ts'

// Only what the plans of the sample ask for; the product's rules stand in shared/matching. They are
// not used here, so that the sample can be held against them.

const meets = (person: Person, host: string, requirement: Requirement): boolean => {
  switch (requirement.kind) {
    case 'language': {
      const { language, level } = requirement.parameters
      return person.languages.some(
        (known) => known.language === language && (known.spoken ?? 0) >= level,
      )
    }
    case 'skill': {
      const { skill, level } = requirement.parameters
      return person.skills.some(
        (known) => isSkillWithin(known.skill, skill) && (known.level ?? 0) >= (level ?? 0),
      )
    }
    case 'nationality':
      return !person.nationalities.some((code) => neighboursOf(host).includes(code))
    case 'conflict':
      return !person.experience.some(({ country, kind }) => country === host && kind === 'advisory')
    case 'experience': {
      const countries = new Set(person.experience.map((each) => each.country))
      countries.delete(null)
      return countries.size >= (requirement.parameters.countries ?? 0)
    }
    default:
      return true
  }
}

/** True when a person meets every must of a position of a host country. */
export const meetsMusts = (person: Person, position: Position, host: string): boolean =>
  position.requirements.every(
    (requirement) => requirement.strength === 'wish' || meets(person, host, requirement),
  )

/** True when a person says to be free: for what lies ahead in full, for the past at least not busy. */
export const saysFree = (
  person: Person,
  windows: readonly ClosedInterval[],
  today: DateOnly,
): boolean => {
  const busy = person.availability.filter((period) => period.state === 'unavailable')
  const free = person.availability.filter((period) => period.state === 'available')
  return windows.every(
    (window) =>
      intersectAll(busy, [window]).length === 0 &&
      (window.to < today || coverage(window, free).complete),
  )
}

/** The offer under which a person would go: one that runs to the end of what lies ahead. */
export const offerFor = (
  person: Person,
  position: Position,
  today: DateOnly,
): Offer | undefined => {
  const last = certainSpan(position.windows).to
  return person.offers.find(
    (offer) =>
      offer.withdrawnOn === null &&
      offer.categories.includes(position.category) &&
      (last < today || offer.validUntil === null || offer.validUntil >= last),
  )
}
