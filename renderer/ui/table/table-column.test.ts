import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsThatFit, type TableColumn, visibleColumns, widthAmong } from './table-column.ts'

const column = (id: string, width: number, yields = 0, hidden = false): TableColumn<unknown> => ({
  id,
  header: id,
  cell: () => null,
  width,
  yields,
  hidden,
})
const ids = (columns: readonly TableColumn<unknown>[]): string[] => columns.map(({ id }) => id)

describe('visibleColumns', () => {
  const columns = [column('a', 10), column('b', 10), column('c', 10, 0, true)]

  it('leaves out what is hidden until asked for', () => {
    expect(ids(visibleColumns(columns, undefined))).toEqual(['a', 'b'])
  })

  it('follows a saved layout and forgets columns that no longer exist', () => {
    expect(ids(visibleColumns(columns, ['c', 'gone', 'a']))).toEqual(['c', 'a'])
    expect(ids(visibleColumns(columns, ['gone']))).toEqual(['a', 'b'])
  })

  it('keeps what was asked for in view, and lets the others give way', () => {
    const some = [column('name', 100), column('strip', 100, 1), column('email', 100, 8, true)]
    const shown = visibleColumns(some, ['name', 'strip', 'email'])
    expect(ids(columnsThatFit(shown, ({ width }) => width, 220))).toEqual(['name', 'email'])
  })
})

describe('columnsThatFit', () => {
  it('gives up the most yielding column first, whole', () => {
    const columns = [column('name', 200), column('skill', 150, 5), column('strip', 100, 1)]
    expect(ids(columnsThatFit(columns, ({ width }) => width, 320))).toEqual(['name', 'strip'])
    expect(ids(columnsThatFit(columns, ({ width }) => width, 100))).toEqual(['name'])
  })

  it('fits, or shows only what never yields; the order stays', () => {
    const some = fc.array(
      fc.record({ width: fc.integer({ min: 40, max: 300 }), yields: fc.nat(9) }),
      {
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 2000 }), (drawn, available) => {
        const columns = drawn.map(({ width, yields }, at) => column(String(at), width, yields))
        const fitting = columnsThatFit(columns, ({ width }) => width, available)
        const total = fitting.reduce((sum, { width }) => sum + width, 0)
        expect(total <= available || fitting.every(({ yields }) => yields === 0)).toBe(true)
        expect(ids(columns).filter((id) => ids(fitting).includes(id))).toEqual(ids(fitting))
      }),
    )
  })
})

describe('widthAmong', () => {
  const name = column('name', 180)
  const words = { ...column('words', 200), grows: true }
  const widthOf = ({ width }: TableColumn<unknown>): number => width

  it('gives what is left to the column that grows, and never less than it needs', () => {
    expect(widthAmong(words, [name, words], widthOf, 1000)).toBe(820)
    expect(widthAmong(words, [name, words], widthOf, 300)).toBe(200)
    expect(widthAmong(words, [name, words], widthOf, Infinity)).toBe(200)
    expect(widthAmong(name, [name, words], widthOf, 1000)).toBe(180)
  })
})
