import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { EventPayload } from '#shared/contract/events.ts'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { randomFrom } from '#shared/sample/random.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

const HEADERS = ['Family name', 'Given name', 'Date of birth', 'E-mail', 'Nationality']
const random = randomFrom(4107)
const of = {
  family: ['Benali', 'Bénali', 'Rossi', 'Rosi', 'Nguyen', 'Quarshie', 'Okafor', ''],
  given: ['Nadia', 'Nadja', 'Paolo', 'Linh', 'Efua', 'N.'],
  born: ['1980-02-03', '1980-03-02', '1975-03-09', '', 'unknown'],
  email: ['office@example.org', 'n.benali@example.org', 'p@example.org', '', ''],
  nationality: ['Morocco', 'Marrocco', 'Italy', 'Viet-Nahm', 'Ghana', ''],
}
const lists = Object.values(of)

async function openRandomList(joinRows: boolean, count = 70) {
  const test = await openTestEngine()
  const rows = Array.from({ length: count }, () => lists.map((words) => random.pick(words)))
  const text = [HEADERS, ...rows].map((cells) => cells.join(',')).join('\n')
  const file = aFile('list.csv', Buffer.from(`${text}\n`))
  test.engine.grant(file)
  const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
  const seen = async (fixes: ImportPlan['fixes'], task = uuid()) => {
    const { rows: shown, ...rest } = await test.call('import.preview', {
      plan: { ...plan, joinRows, fixes },
      ...{ task, only: null, offset: 0, limit: 100 },
    })
    // What is made anew for each look, the ids of what would be written, is no part of what is said.
    return {
      ...rest,
      rows: shown.map(({ person, ...row }) => ({
        ...row,
        states: person && [person.familyName, person.birthDate, person.notes, person.nationalities],
      })),
    }
  }
  const afresh = async (fixes: ImportPlan['fixes']) => {
    await test.call('import.close', { file: file.token })
    return seen(fixes)
  }
  return { test, rows, plan, seen, afresh }
}

describe('a list whose cells are mended one after the other', () => {
  it.each([false, true])(
    'says of every row what it says when judged afresh (rows joined: %s)',
    { timeout: 60_000 },
    async (joinRows) => {
      const { test, rows, seen, afresh } = await openRandomList(joinRows)
      let fixes: ImportPlan['fixes'] = []
      await seen(fixes)
      for (let turn = 0; turn < 12; turn += 1) {
        const [at, column] = [random.int(0, rows.length - 1), random.int(0, lists.length - 1)]
        const fix = {
          ...{ row: turn % 5 === 4 ? null : at + 2, column },
          ...{ was: rows[at]?.[column] ?? '', text: random.pick(lists[column] ?? []) },
        }
        fixes = turn % 4 === 3 ? fixes.slice(1) : [...fixes, fix]
        // Another look in between, so that several are built on each other.
        await seen(fixes.slice(0, -1))
        if (turn === 6)
          await test.call('alias.save', {
            alias: { kind: 'country', written: 'Marrocco', meaning: 'MA' },
          })
        if (turn === 9) {
          const [alias] = await test.call('alias.list', {})
          await test.call('alias.remove', { id: alias?.id ?? '' })
        }
        const built = await seen(fixes)
        expect(built).toEqual(await afresh(fixes))
      }
    },
  )

  it(
    'can be stopped while rows are compared, and is whole the next time',
    { timeout: 60_000 },
    async () => {
      const { test, seen, afresh } = await openRandomList(false, 2000)
      await seen([])
      const fixes = [{ row: null, column: 0, was: 'Benali', text: 'Okafor' }]
      const task = uuid()
      const stop = test.engine.subscribe(({ event, payload }) => {
        const { stage } = payload as EventPayload<'progress'>
        if (event === 'progress' && stage.key === 'host.stageChecking')
          void test.engine.call('task.cancel', { task })
      })
      await expect(seen(fixes, task)).rejects.toThrow('cancelled')
      stop()
      expect(await seen(fixes)).toEqual(await afresh(fixes))
    },
  )

  it('is written as it was shown, without being read or judged again', async () => {
    const { test, plan, seen } = await openRandomList(false)
    const fixes = [{ row: 3, column: 0, was: '', text: 'Rossi' }]
    const { counts } = await seen(fixes)
    const before = test.events.length
    const commit = { plan: { ...plan, joinRows: false, fixes }, decisions: [], task: uuid() }
    expect((await test.call('import.commit', commit)).added).toBe(counts.new)
    const stages = test.events
      .slice(before)
      .flatMap(({ event, payload }) =>
        event === 'progress' ? [(payload as EventPayload<'progress'>).stage.key] : [],
      )
    expect([...new Set(stages)]).toEqual(['host.stageWriting', 'host.stageIndexing'])
  })

  it('follows the roster', async () => {
    const { test, seen, afresh } = await openRandomList(false)
    const before = await seen([])
    await test.call('app.openSample', { people: 12, seed: 3, task: uuid() })
    const fixes = [{ row: 3, column: 0, was: '', text: 'Rossi' }]
    expect(await seen(fixes)).toEqual(await afresh(fixes))
    expect(before.rows).toHaveLength(70)
  })
})
