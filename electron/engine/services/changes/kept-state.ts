import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

/** A state as the history keeps it: nulls and empty lists left out. */
export type Kept = Readonly<Record<string, unknown>>

/** Schema of a thing with fields. */
export type SchemaOf<T> = z.core.$ZodType<T> & WithShape

interface WithShape {
  readonly shape: Readonly<Record<string, z.core.$ZodType>>
}

/** A thing in full: what a kept state leaves out is null, or an empty list. */
export function completed<T extends object>(schema: SchemaOf<T>, state: Kept): T {
  const missing = Object.entries(schema.shape)
    .filter(([field]) => state[field] === undefined || state[field] === null)
    .map(([field, of]) => [field, isNullable(of) ? null : []])
  return z.parse(schema, { ...state, ...Object.fromEntries(missing) })
}

/** Some fields of a thing as a kept state says them: what it leaves out is null, or an empty list. */
export function completedIn({ shape }: WithShape, state: Kept, fields: readonly string[]): Kept {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const of = shape[field]
      if (of === undefined) return []
      return [[field, z.parse(of, state[field] ?? (isNullable(of) ? null : []))]]
    }),
  )
}

/** True when a thing stands in these fields as a kept state says. */
export function standsAs(current: object, state: Kept, fields: readonly string[]): boolean {
  const asked = fields.map((field): [string, unknown] => [field, (current as Kept)[field]])
  const now = new Map(Object.entries(plain(Object.fromEntries(asked))))
  return fields.every((field) => isDeepStrictEqual(stated(now.get(field)), stated(state[field])))
}

/**
 * A state as this version would have kept it: fields whose values were written otherwise before (one kind of
 * assistance, a precondition without its document) are read as they are read today.
 */
export function asRead({ shape }: WithShape, state: Kept): Kept {
  return Object.fromEntries(
    Object.entries(state).map(([field, value]) => {
      const of = shape[field]
      const read = of === undefined ? null : z.safeParse(of, value)
      return [field, read?.success === true ? read.data : value]
    }),
  )
}

function isNullable(of: z.core.$ZodType): boolean {
  const { def } = of._zod
  if (def.type === 'default') return isNullable((def as z.core.$ZodDefaultDef).innerType)
  return def.type === 'nullable'
}

/** As the history wrote it: through JSON. */
function plain(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object
}

function stated(value: unknown): unknown {
  const isEmpty =
    value === undefined || value === null || (Array.isArray(value) && value.length === 0)
  return isEmpty ? null : value
}
