import { describe, expect, it } from 'vitest'
import { publicLayouts } from '#tests/builders/public-layouts.ts'
import { inspectSheet } from './inspect-sheet.ts'

const proposed = publicLayouts.map((layout) => {
  const rows = [layout.headers, ...layout.rows].map((cells, at) => ({ row: at + 1, cells }))
  const found = inspectSheet(rows, { today: '2026-11-26' })
  const fieldOf = (column: number): string | null =>
    found?.columns.find((each) => each.column === column)?.field ?? null
  return { ...layout, found, fields: layout.headers.map((_, column) => fieldOf(column)) }
})

describe('columns of lists after public layouts', () => {
  it.each(proposed)(
    '$name: nothing goes where it does not belong',
    ({ headers, truth, fields }) => {
      const wrong = headers.flatMap((header, at) => {
        const field = fields[at] ?? null
        return field === null || truth[at]?.includes(field) ? [] : [`${header} -> ${field}`]
      })
      expect(wrong).toEqual([])
    },
  )

  it('at most one in fifty is left to the user that could be told', () => {
    const left = proposed.flatMap(({ name, headers, truth, fields }) =>
      headers.flatMap((header, at) =>
        fields[at] === null && !truth[at]?.includes(null) ? [`${name}: ${header}`] : [],
      ),
    )
    const told = proposed.flatMap(({ fields }) => fields).filter((field) => field !== null)
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(told.length / 50)
  })

  it.each(proposed)('$name: every column says why, and none that is sure is wrong', (layout) => {
    const { found, truth, fields } = layout
    expect(found?.proposals.map(({ column }) => column)).toEqual(
      found?.columns.map(({ column }) => column),
    )
    const sure = found?.proposals.filter(({ certainty }) => certainty === 'sure') ?? []
    for (const { column } of sure) expect(truth[column]).toContain(fields[column] ?? null)
  })
})
