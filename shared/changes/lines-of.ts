import type { Entity, HistoryEntry } from '../domain/history.ts'
import { person } from '../domain/person.ts'
import { restrictedFields } from '../domain/restricted.ts'
import { listOf, phrase, type Phrase, type TextKey, type Value } from '../text/index.ts'
import { person as personTexts } from '../text/en/person.ts'
import {
  type Fields,
  isUnsaid,
  labelOfEntry,
  type NameOf,
  partName,
  type Place,
  valueOfField,
  wholeEntry,
} from './value-of-field.ts'

/** Fields that are named and never spelled out: who may read them is asked where they stand. */
const restricted: { readonly [E in Entity]?: ReadonlySet<string> } = {
  // Why somebody is not to be proposed stands on the record alone.
  person: new Set([...restrictedFields, 'notProposed']),
  candidateNote: new Set(['text']),
  evaluation: new Set(['rating', 'text', 'adverse', 'notifiedOn']),
  // Values of the record that was joined, whichever they are.
  personMerge: new Set(['others']),
}

/**
 * What a change changed, field by field, as phrases: lists are compared entry by entry, values said as the
 * screens say them, restricted ones only named. Of what was created or removed, all that was stated; of
 * what was erased, nothing.
 */
export function linesOf(
  {
    entity,
    action,
    fields,
    before,
    after,
  }: Pick<HistoryEntry, 'entity' | 'action' | 'fields' | 'before' | 'after'>,
  nameOf: NameOf,
): Phrase[] {
  const [old, now] = [(before ?? {}) as Fields, (after ?? {}) as Fields]
  const told = action === 'changed' ? fields : inOrder(entity, action === 'created' ? now : old)
  return told.flatMap((field) => {
    if (isUnsaid(field)) return []
    const name = fieldName(entity, field)
    if (isRestrictedField(entity, field))
      return [phrase('happened.lineRestricted', { field: name })]
    const sides = [old, now].map((side) => {
      const of: Place = { entity, list: null, beside: side, nameOf }
      return { value: side[field], of }
    }) as [Side, Side]
    if (action !== 'changed') return stated(name, field, sides[action === 'created' ? 1 : 0])
    const lists = sides.map(({ value }) => value)
    return lists.some((each) => Array.isArray(each))
      ? linesOfList(name, field, sides)
      : lineOfValue(name, field, sides)
  })
}

interface Side {
  readonly value: unknown
  readonly of: Place
}

/** True for a field that is named and never spelled out in what is said of changes. */
export function isRestrictedField(entity: Entity, field: string): boolean {
  return restricted[entity]?.has(field) === true
}

/** What a field of a record is called. */
export function fieldName(entity: Entity, field: string): Phrase {
  return entity === 'person' &&
    Object.hasOwn(personTexts, field) &&
    Object.hasOwn(person.shape, field)
    ? phrase(`person.${field}` as TextKey)
    : phrase('happened.field', { field })
}

/** Fields of a person in the order of the form; of other things as they were kept. */
function inOrder(entity: Entity, state: Fields): string[] {
  const fields = Object.keys(state)
  if (entity !== 'person') return fields
  const order = Object.keys(person.shape)
  return fields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

function stated(name: Phrase, field: string, { value, of }: Side): Phrase[] {
  const after = Array.isArray(value)
    ? entriesSaid(value.map((entry) => wholeEntry(field, entry, of)))
    : valueOfField(field, value, of)
  return after === null || value === false
    ? []
    : [phrase('happened.lineSet', { field: name, after })]
}

function entriesSaid(entries: readonly (Value | null)[]): Value | null {
  const said = entries.filter((each) => each !== null)
  return said.length === 0 ? null : listOf(said, 'semicolon')
}

function lineOfValue(name: Phrase, field: string, [old, now]: readonly [Side, Side]): Phrase[] {
  const before = valueOfField(field, old.value, old.of)
  const after = valueOfField(field, now.value, now.of)
  if (before === null && after === null) return []
  if (before === null && after !== null) return [phrase('happened.lineSet', { field: name, after })]
  if (after === null && before !== null)
    return [phrase('happened.lineEmptied', { field: name, before })]
  return before === null || after === null
    ? []
    : [phrase('happened.lineChanged', { field: name, before, after })]
}

/** A list compared entry by entry: what is new, what is gone, and what of an entry is another. */
function linesOfList(name: Phrase, field: string, [old, now]: readonly [Side, Side]): Phrase[] {
  const [before, after] = [byKey(old.value), byKey(now.value)]
  const lines: Phrase[] = []
  for (const [key, entry] of before)
    if (!after.has(key)) {
      const said = wholeEntry(field, entry, old.of)
      if (said !== null) lines.push(phrase('happened.lineRemoved', { field: name, entry: said }))
    }
  for (const [key, entry] of after) {
    const was = before.get(key)
    if (was === undefined) {
      const said = wholeEntry(field, entry, now.of)
      if (said !== null) lines.push(phrase('happened.lineAdded', { field: name, entry: said }))
      continue
    }
    const label = labelOfEntry(field, entry, now.of)
    const parts = partsChanged(field, was, entry, now.of)
    if (parts.length > 0 && label !== null)
      lines.push(
        phrase('happened.lineEntry', { field: name, entry: label, parts: listOf(parts, 'comma') }),
      )
  }
  if (lines.length > 0 || isSame([...before.keys()], [...after.keys()])) return lines
  return [phrase('happened.lineOrder', { field: name })]
}

/** Entries by what tells them apart: their id, or what they are of. */
function byKey(list: unknown): Map<string, unknown> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  return new Map(entries.map((entry) => [keyOf(entry), entry]))
}

function keyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry)
  const { id, person: who, criterion, item, kind, column, field } = entry as Fields
  const key = id ?? who ?? criterion ?? item ?? kind ?? column ?? field
  return typeof key === 'string' ? key : JSON.stringify(entry)
}

function partsChanged(field: string, was: unknown, entry: unknown, of: Place): Phrase[] {
  if (typeof was !== 'object' || typeof entry !== 'object' || was === null || entry === null)
    return []
  const [old, now] = [was as Fields, entry as Fields]
  const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return parts.flatMap((part) => {
    if (isUnsaid(part) || isSame(old[part] ?? null, now[part] ?? null)) return []
    const before = valueOfField(part, old[part], { ...of, list: field, beside: old })
    const after = valueOfField(part, now[part], { ...of, list: field, beside: now })
    return partLine(partName(part), before, after)
  })
}

function partLine(part: Value, before: Value | null, after: Value | null): Phrase[] {
  if (before === null) return after === null ? [] : [phrase('happened.partSet', { part, after })]
  return after === null
    ? [phrase('happened.partEmptied', { part, before })]
    : [phrase('happened.partChanged', { part, before, after })]
}

/** Values of the history come from JSON, in the order of their schema. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
