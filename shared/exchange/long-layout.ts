import { foldText } from '../catalogue/index.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { isBlank } from './cell-report.ts'
import { type Field, fieldKind, readFieldKey } from './field.ts'
import type { SheetRow } from './inspect-sheet.ts'
import { ROWS_A_STEP, type Steps } from './steps.ts'

const nameBases = new Set<Field['base']>([
  ...(['familyName', 'givenName', 'middleName', 'secondFamilyName', 'fullName'] as const),
  'nativeName',
])
const marks = new Set<Field['base']>(['birthDate', 'email', 'passportNumber'])
const listed = new Set<ReturnType<typeof fieldKind>>([
  ...(['languages', 'motherTongue', 'language', 'level', 'skills', 'skill', 'skillLevel'] as const),
  ...(['years', 'experience', 'missionPart', 'clearances', 'training', 'availability'] as const),
  ...(['availableIn', 'positions', 'category', 'note', 'noteUnder'] as const),
])

const isListed = (field: Field): boolean =>
  listed.has(fieldKind(field)) || field.base === 'availableFrom' || field.base === 'availableTo'

/** How many rows of a list are of people who have several, and how many people those are. */
export interface LongLayout {
  readonly rows: number
  readonly people: number
}

/**
 * Sees whether a list has a row for each language, mission or training of a person: rows of one name
 * and one birth date, e-mail or passport that differ in nothing but what a person has many of. Null
 * where it has a row for each person, or rows of one person that differ in more.
 */
export function* longLayoutOf(
  rows: readonly SheetRow[],
  columns: readonly ColumnMapping[],
): Steps<LongLayout | null> {
  // A list of many thousands that has rows of one person has some among the first.
  const first = yield* layoutOf(rows.slice(0, LOOKED_AT), columns)
  return first === null || rows.length <= LOOKED_AT ? first : yield* layoutOf(rows, columns)
}

const LOOKED_AT = 2000

function* layoutOf(
  rows: readonly SheetRow[],
  columns: readonly ColumnMapping[],
): Steps<LongLayout | null> {
  const mapped = columns.flatMap(({ column, field }) => {
    const read = field === null ? null : readFieldKey(field)
    return read ? [{ column, field: read }] : []
  })
  const at = (is: (field: Field) => boolean): number[] =>
    mapped.filter(({ field }) => is(field)).map(({ column }) => column)
  const names = at(({ base }) => nameBases.has(base))
  const marked = at(({ base }) => marks.has(base))
  const lists = at(isListed)
  const single = at((field) => !isListed(field))
  if (names.length === 0 || marked.length === 0 || lists.length === 0) return null
  const said = (cells: readonly string[], of: readonly number[]): string =>
    of.map((column) => foldText(cells[column] ?? '')).join('|')
  const groups = new Map<string, SheetRow[]>()
  for (const [place, row] of rows.entries()) {
    if (place > 0 && place % ROWS_A_STEP === 0) yield
    if (!marked.some((column) => !isBlank(row.cells[column] ?? ''))) continue
    const who = said(row.cells, [...names, ...marked])
    const group = groups.get(who)
    if (group === undefined) groups.set(who, [row])
    else group.push(row)
  }
  const several = [...groups.values()].filter((group) => group.length > 1)
  const long: SheetRow[][] = []
  let looked = 0
  for (const group of several) {
    const differ =
      new Set(group.map(({ cells }) => said(cells, single))).size === 1 &&
      new Set(group.map(({ cells }) => said(cells, lists))).size > 1
    if (differ) long.push(group)
    looked += group.length
    if (looked > ROWS_A_STEP) {
      looked = 0
      yield
    }
  }
  return long.length === 0 || long.length < several.length * 0.9
    ? null
    : { rows: long.reduce((sum, group) => sum + group.length, 0), people: long.length }
}
