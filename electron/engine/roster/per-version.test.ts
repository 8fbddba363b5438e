import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../store/connect.ts'
import { dataVersion, keptAnswer, perVersion, perVersionInSteps } from './per-version.ts'

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

it('computes in steps, for everybody who asks at once, and begins anew where the data change', async () => {
  const { sqlite, add } = aTable()
  const count = sqlite.prepare<[], number>('SELECT count(*) FROM number').pluck()
  const seen: number[][] = []
  const ask = () =>
    perVersionInSteps(
      sqlite,
      'answer',
      () => {
        const rows: number[] = []
        seen.push(rows)
        return Promise.resolve(
          (function* () {
            for (let step = 0; step < 3; step += 1) {
              rows.push(count.get() ?? 0)
              yield
            }
            return rows
          })(),
        )
      },
      { everyMs: 0 },
    )
  let turns = 0
  setImmediate(() => (turns += 1))
  const [one, other] = await Promise.all([ask(), ask()])
  expect([one, other, turns]).toEqual([[0, 0, 0], one, 1])
  expect(seen).toHaveLength(1)
  expect(await ask()).toBe(one)

  add()
  setImmediate(add)
  expect(await ask()).toEqual([2, 2, 2])
  expect(seen.map(({ length }) => length)).toEqual([3, 1, 3])
})

it('tells everybody who waits how far it is, and ends when nobody does any more', async () => {
  const { sqlite } = aTable()
  const [one, other] = [new AbortController(), new AbortController()]
  let steps = 0
  const seen: number[] = []
  const ask = ({ signal }: AbortController) =>
    perVersionInSteps(
      sqlite,
      'answer',
      () =>
        Promise.resolve(
          (function* () {
            for (; ; steps += 1) yield steps
          })(),
        ),
      { everyMs: 0, by: { signal, onStep: (step) => void seen.push(step) } },
    ).catch((error: unknown) => error)
  const answers = [ask(one), ask(other)]
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  for (let turns = 0; turns < 5; turns += 1) await turn()
  one.abort('one left')
  expect(await answers[0]).toBe('one left')
  const then = steps
  for (let turns = 0; turns < 5; turns += 1) await turn()
  expect(steps).toBeGreaterThan(then)
  expect(seen).toContain(then)
  other.abort('the other left')
  expect(await answers[1]).toBe('the other left')
  for (let turns = 0; turns < 5; turns += 1) await turn()
  const last = steps
  for (let turns = 0; turns < 5; turns += 1) await turn()
  expect(steps).toBe(last)
})
