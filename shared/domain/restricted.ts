import { z } from 'zod'
import { type Person, person, type StoredPerson, storedPerson } from './person.ts'

/** Passport and emergency data: shown and written only where somebody asks for them and says what for. */
export const restrictedFields = [
  'passportName',
  'passportNumber',
  'passportIssuer',
  'passportExpiresOn',
  'emergencyContact',
] as const satisfies readonly (keyof Person)[]
export type RestrictedField = (typeof restrictedFields)[number]

const names: ReadonlySet<string> = new Set(restrictedFields)

/** True for a field that is masked until it is asked for. */
export const isRestrictedField = (field: string): field is RestrictedField => names.has(field)

/** What is restricted of one person; a null was not stated. */
export const restrictedValues = person.pick({
  passportName: true,
  passportNumber: true,
  passportIssuer: true,
  passportExpiresOn: true,
  emergencyContact: true,
})
export type RestrictedValues = z.infer<typeof restrictedValues>

/** Restricted fields that somebody typed, emptied ones as null. */
export type TypedRestricted = { readonly [F in RestrictedField]?: string | null | undefined }

/**
 * Which restricted fields a save is to write: those that stand otherwise than the form was shown them, and those
 * that were emptied earlier, in a form that was shown them (`before`).
 */
export function writtenRestricted(
  typed: RestrictedValues,
  shown: RestrictedValues,
  before: TypedRestricted = {},
): RestrictedField[] {
  return restrictedFields.filter(
    (field) => typed[field] !== shown[field] || (typed[field] === null && before[field] === null),
  )
}

/** A person as typed, with what is restricted as it stands but for the fields named. */
export function keepRestricted<P extends Person>(
  typed: P,
  standing: Person,
  written: readonly RestrictedField[],
): P {
  const kept = restrictedFields.filter((field) => !written.includes(field))
  return { ...typed, ...Object.fromEntries(kept.map((field) => [field, standing[field]])) }
}

/** A person whose passport and emergency data are left out. */
export function maskRestricted<P extends Person>(of: P): P {
  return { ...of, ...Object.fromEntries(restrictedFields.map((field) => [field, null])) }
}

/** A person without what is restricted. */
export function withoutRestricted<P extends Person>(of: P): P {
  const { notProposed } = of
  // That somebody is not to be proposed goes along; why does not.
  return { ...maskRestricted(of), notProposed: notProposed && { ...notProposed, reason: '…' } }
}

/** A person as screens show them: what is restricted is null, and named where it is stated. */
export const shownPerson = storedPerson.extend({ restricted: z.array(z.enum(restrictedFields)) })
export type ShownPerson = z.infer<typeof shownPerson>

/** A record as screens show it. */
export function shownOf(stored: StoredPerson): ShownPerson {
  const restricted = restrictedFields.filter((field) => stored[field] !== null)
  return { ...maskRestricted(stored), restricted }
}
