import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../store/connect.ts'
import { dataVersion, keptAnswer, perVersion } from './per-version.ts'

function aTable() {
  const sqlite = connect({ path: ':memory:', keyHex: null })
  onTestFinished(() => void sqlite.close())
  sqlite.exec('CREATE TABLE number (value INTEGER)')
  return { sqlite, add: () => void sqlite.exec('INSERT INTO number VALUES (1)') }
}

it('computes an answer once for one version of the data', () => {
  const { sqlite, add } = aTable()
  let computed = 0
  const ask = (): number => perVersion(sqlite, 'answer', () => (computed += 1))
  expect([ask(), ask()]).toEqual([1, 1])
  expect(keptAnswer(sqlite, 'answer')).toBe(1)
  const before = dataVersion(sqlite)
  add()
  expect(dataVersion(sqlite)).not.toBe(before)
  expect(keptAnswer(sqlite, 'answer')).toBeUndefined()
  expect(ask()).toBe(2)
})

it('lets the answer that was unused the longest give way', () => {
  const { sqlite } = aTable()
  perVersion(sqlite, 'first', () => 0)
  perVersion(sqlite, 'second', () => 0)
  for (let each = 0; each < 22; each += 1) perVersion(sqlite, `other ${each}`, () => 0)
  expect(keptAnswer(sqlite, 'first')).toBe(0)
  perVersion(sqlite, 'one more', () => 0)
  expect(keptAnswer(sqlite, 'second')).toBeUndefined()
  expect(keptAnswer(sqlite, 'first')).toBe(0)
})
