import { plainSheet, type RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { type Budget, clean } from '../open-sheet.ts'

/** A fact of a person: the key of its field (null where no field takes it), what the file calls it, its text. */
export interface Fact {
  readonly field: string | null
  readonly header: string
  readonly text: string
}

/** What joins several facts of one field in a cell. */
function joint(field: string | null): string {
  return field === 'experience' || field === 'notes' || field === 'address' ? '\n' : '; '
}

/** People as the sheet that a list of them would be: a column for each kind of fact, a row for each person. */
export function peopleSheet(
  name: string,
  people: readonly (readonly Fact[])[],
  budget: Budget,
): RawSheet {
  const columns = new Map<string, { readonly column: number; readonly fact: Fact }>()
  const rows = people.map((facts, at) => {
    const cells: string[] = []
    for (const fact of facts) {
      const text = clean(fact.text)
      if (text === '') continue
      const key = fact.field ?? `/${fact.header}`
      const known = columns.get(key) ?? { column: columns.size, fact }
      columns.set(key, known)
      while (cells.length <= known.column) cells.push('')
      const before = cells[known.column] ?? ''
      const isSaid = before.split(joint(fact.field)).includes(text)
      if (!isSaid) {
        cells[known.column] = before === '' ? text : `${before}${joint(fact.field)}${text}`
      }
    }
    budget(at + 1, cells)
    return { row: at + 2, cells }
  })
  const listed = [...columns.values()]
  return plainSheet(
    name,
    [{ row: 1, cells: listed.map(({ fact }) => clean(fact.header)) }, ...rows],
    {
      stated: new Map(
        listed.flatMap(({ column, fact }) => (fact.field === null ? [] : [[column, fact.field]])),
      ),
    },
  )
}
