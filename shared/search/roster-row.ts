import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { stretch } from '../domain/availability.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, instant, languageCode, shortText, slug } from '../domain/common.ts'
import { cefrLevel } from '../domain/language.ts'
import { sex } from '../domain/person.ts'
import { providerKind } from '../domain/provider.ts'
import { skillLevel } from '../domain/skill.ts'
import { tag } from '../domain/tag.ts'

/** What lists of people show of each. Carries no restricted field. */
export const rosterPerson = z.object({
  id,
  familyName: shortText,
  givenName: shortText.nullable(),
  nativeName: shortText.nullable(),
  secondNativeName: shortText.nullable(),
  sex: sex.nullable(),
  nationalities: z.array(countryCode),
  residence: countryCode.nullable(),
  categories: z.array(category),
  /** Providers with a valid offer first. */
  providers: z.array(
    z.object({
      id,
      name: shortText,
      kind: providerKind,
      valid: z.boolean(),
      /** Last day of its offer that holds today, the first to end of several; null where none ends. */
      until: dateOnly.nullable(),
    }),
  ),
  languages: z.array(z.object({ language: languageCode, spoken: cefrLevel.nullable() })),
  /** Highest level first. */
  skills: z.array(z.object({ skill: slug, level: skillLevel.nullable() })),
  tags: z.array(tag),
  confirmedOn: dateOnly.nullable(),
  /** Null where the person may be proposed today; else the last day on which they may not. */
  notProposed: z.object({ until: dateOnly.nullable() }).nullable(),
})

/** One line of the roster table. */
export const rosterRow = rosterPerson.extend({
  /** Family names of before. */
  formerName: shortText.nullable(),
  email: shortText.nullable(),
  phone: shortText.nullable(),
  organization: shortText.nullable(),
  occupation: shortText.nullable(),
  /** Last day of the latest deployment that has begun, or began and goes on. */
  lastDeployment: dateOnly.nullable(),
  consentOn: dateOnly.nullable(),
  retainUntil: dateOnly.nullable(),
  /** When the record was last changed. */
  updated: instant,
  /** Computed availability for the next six months, contiguous stretches. */
  strip: z.array(stretch),
  /** True when the row was found by similarity, not by the words typed. */
  close: z.boolean(),
})
export type RosterRow = z.infer<typeof rosterRow>

/** Last day of the first to end of the offers that hold; null where none ends, or none holds. */
export function offerEndOf({ providers }: Pick<RosterRow, 'providers'>): RosterRow['confirmedOn'] {
  const ends = providers.flatMap(({ valid, until }) => (valid && until !== null ? [until] : []))
  return ends.toSorted()[0] ?? null
}
