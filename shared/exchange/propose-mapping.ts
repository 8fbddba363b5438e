import type { Phrase } from '../text/index.ts'
import { foldText } from '../catalogue/index.ts'
import { type Field, fieldKey, isDateField } from './field.ts'
import { type FieldEntry, fieldTable } from './field-table.ts'
import { leftOutReason } from './left-out.ts'
import { recogniseHeader, unclearHeaders } from './recognise-header.ts'

/** A header and what it is taken to hold; `reason` says why a column stays out for good. */
export interface RecognisedColumn {
  readonly column: number
  readonly header: string
  readonly field: string | null
  readonly reason: Phrase | null
}

const named = (fields: readonly (Field | null)[], base: string): boolean =>
  fields.some((field) => field?.base === base)

/** "Name" is the family name where a given name stands beside it, and the other way round. */
const resolveName = (header: string, fields: readonly (Field | null)[]): Field => {
  const spanish = foldText(header) === 'nombre'
  const family = named(fields, 'familyName')
  const given = named(fields, 'givenName')
  const base =
    given && !family
      ? 'familyName'
      : (family && !given) || (spanish && family)
        ? 'givenName'
        : 'fullName'
  return { base, number: 1 }
}

/** "Level" and "Years" belong to the language or skill in the column before them. */
const resolveFollower = (kind: 'level' | 'years', before: Field | null): Field | null => {
  if (before?.base === 'skill') {
    return { base: kind === 'level' ? 'skillLevel' : 'skillYears', number: before.number }
  }
  if (before?.base === 'skillLevel' && kind === 'years') {
    return { base: 'skillYears', number: before.number }
  }
  return before?.base === 'language' && kind === 'level'
    ? { base: 'languageLevel', number: before.number }
    : null
}

/** A field that can be filled by several columns at once: lists add up. */
const addsUp = (field: Field): boolean =>
  [
    'nationalities',
    'languages',
    'skills',
    'categories',
    'experience',
    'notes',
    'availability',
    'clearances',
    'qualifiedFor',
  ].includes(field.base)

/** The next free number of a numbered field, so that a second "Skill" is not lost. */
const withoutClash = (field: Field, taken: ReadonlySet<string>): Field | null => {
  if (!taken.has(fieldKey(field)) || addsUp(field)) return field
  if (!('number' in field)) return null
  const entry: FieldEntry = fieldTable[field.base]
  if (!entry.numbered) return null
  let number = field.number + 1
  while (taken.has(fieldKey({ base: field.base, number }))) number += 1
  return { base: field.base, number }
}

/**
 * The field each header of a row names, seen together: "Nom" beside "Prénom" is the family name,
 * alone it is the full name; "Level" belongs to the language before it.
 */
export const recogniseHeaders = (headers: readonly string[]): RecognisedColumn[] => {
  const own = headers.map((header) => (leftOutReason(header) ? null : recogniseHeader(header)))
  const taken = new Set<string>()
  let before: Field | null = null
  return headers.map((header, column) => {
    const folded = foldText(header)
    const reason = leftOutReason(header)
    let field: Field | null = own[column] ?? null
    if (unclearHeaders.name.has(folded)) field = resolveName(header, own)
    else if (unclearHeaders.country.has(folded)) {
      field =
        named(own, 'nationalities') && !named(own, 'residence')
          ? { base: 'residence', number: 1 }
          : null
    } else if (unclearHeaders.level.has(folded)) field = resolveFollower('level', before)
    else if (unclearHeaders.years.has(folded)) field = resolveFollower('years', before)
    const next = headers[column + 1]
    if (field?.base === 'language' && field.number === 1 && !/\d/.test(header)) {
      // One language column without a level beside it holds a list.
      const follower = next === undefined ? null : recogniseHeader(next)
      const hasLevel =
        unclearHeaders.level.has(foldText(next ?? '')) || follower?.base === 'languageLevel'
      if (!hasLevel && !taken.has('language')) field = { base: 'languages', number: 1 }
    }
    if (field) field = withoutClash(field, taken)
    if (field) taken.add(fieldKey(field))
    before = field
    return { column, header, field: field ? fieldKey(field) : null, reason }
  })
}

/** How well a row of cells serves as the row of headers: how many columns it names. */
export const headerScore = (cells: readonly string[]): number => {
  const texts = cells.filter((cell) => cell.trim() !== '')
  // Long cells are sentences above the list, never headers.
  if (texts.length === 0 || texts.some((text) => text.length > 200)) return 0
  return recogniseHeaders(cells).filter((column) => column.field !== null).length
}

/**
 * The place of the header row among the first rows: the one that names most columns, and where
 * none does, the first with several filled cells. Null where every row is empty.
 */
export const findHeaderRow = (rows: readonly (readonly string[])[]): number | null => {
  const scores = rows.map(headerScore)
  const best = Math.max(0, ...scores)
  if (best >= 2) return scores.indexOf(best)
  const filled = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  if (best === 1 && filled === -1) return scores.indexOf(best)
  return filled === -1 ? (rows.length > 0 ? 0 : null) : filled
}

export const datedColumns = (columns: readonly RecognisedColumn[]): RecognisedColumn[] =>
  columns.filter((column) => column.field !== null && isDateField(column.field))
