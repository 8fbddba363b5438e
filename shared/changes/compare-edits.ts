import type { Entity } from '../domain/history.ts'
import { listOf, phrase, type Phrase, type Value } from '../text/index.ts'
import { fieldName, isRestrictedField } from './lines-of.ts'
import {
  type Fields,
  isUnsaid,
  type NameOf,
  type Place,
  valueOfField,
  wholeEntry,
} from './value-of-field.ts'

/** A field that two windows, or two offices, changed at the same time; restricted values are not spelled out. */
export interface EditedField {
  readonly field: string
  /** What it is called. */
  readonly name: Phrase
  /** Both sides as the screens say them; null where nothing is stated. */
  readonly mine: Value | null
  readonly theirs: Value | null
  /** It was changed here since editing began. */
  readonly changedHere: boolean
  /** Both changed it, each to something else: somebody has to choose. The others take the side that changed. */
  readonly both: boolean
}

/**
 * Compares two edits of one record, field by field: as it stood when editing began, as it was typed here, and
 * as it stands now. Named are the fields that stand otherwise now than they were typed, in the order of the record.
 */
export function compareEdits(
  entity: Entity,
  { base, mine, theirs }: { readonly base: object; readonly mine: object; readonly theirs: object },
  nameOf: NameOf,
): EditedField[] {
  const [was, here, there] = [base as Fields, mine as Fields, theirs as Fields]
  return Object.keys(mine).flatMap((field) => {
    if (isUnsaid(field) || isSame(here[field], there[field])) return []
    return [
      {
        field,
        name: fieldName(entity, field),
        mine: said(entity, field, here, nameOf),
        theirs: said(entity, field, there, nameOf),
        changedHere: !isSame(was[field], here[field]),
        both: !isSame(was[field], here[field]) && !isSame(was[field], there[field]),
      },
    ]
  })
}

/**
 * The record that comes of two edits: `chosen` are the fields that stay as they were typed here; every other one
 * stands as it does now. What says nothing by itself goes with the field it belongs to.
 */
export function mergeEdits<T extends object>(
  { base, mine, theirs }: { readonly base: T; readonly mine: T; readonly theirs: T },
  chosen: ReadonlySet<string>,
): T {
  const [was, here, there] = [base as Fields, mine as Fields, theirs as Fields]
  const merged = Object.keys(mine).map((field) => {
    const leader = leaders[field]
    const isMine =
      leader === undefined ? chosen.has(field) || isOnlyMine(field) : chosen.has(leader)
    return [field, isMine ? here[field] : there[field]] as const
  })
  function isOnlyMine(field: string): boolean {
    return isUnsaid(field) && isSame(was[field], there[field])
  }
  return Object.fromEntries(merged) as T
}

/** What was typed otherwise than it stood when editing began. */
export function changedValues<T extends object>({
  base,
  mine,
}: {
  readonly base: T
  readonly mine: T
}): Partial<T> {
  const was = base as Fields
  return Object.fromEntries(
    Object.entries(mine).filter(([field, typed]) => !isSame(was[field], typed)),
  ) as Partial<T>
}

/**
 * What was typed on a record as it stood then, put on the record as it stands now: fields that were changed are
 * as they were typed, every other one as it stands.
 */
export function continueEdits<T extends object>(
  { base, mine }: { readonly base: T; readonly mine: T },
  now: T,
): T {
  const typed = Object.entries(changedValues({ base, mine })).filter(([field]) => field in now)
  return { ...now, ...Object.fromEntries(typed) }
}

/** A field that is said with another goes where that one goes. */
const leaders: Readonly<Record<string, string>> = { birthDatePrecision: 'birthDate' }

function said(entity: Entity, field: string, state: Fields, nameOf: NameOf): Value | null {
  const of: Place = { entity, list: null, beside: state, nameOf }
  const value = state[field]
  if (isRestrictedField(entity, field))
    return stated(value) === null ? null : phrase('happened.hidden')
  if (!Array.isArray(value)) return valueOfField(field, value, of)
  const entries = value
    .map((entry) => wholeEntry(field, entry, of))
    .filter((each): each is Value => each !== null)
  return entries.length === 0 ? null : listOf(entries, 'semicolon')
}

/** Nothing stated is the same, however it is written. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(stated(one)) === JSON.stringify(stated(other))
}

function stated(value: unknown): unknown {
  const isEmpty =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty ? null : value
}
