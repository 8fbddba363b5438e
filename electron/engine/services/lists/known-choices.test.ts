import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { ImportPlan, RowDecision } from '#shared/contract/exchange-calls.ts'
import type { KnownChoice } from '#shared/exchange/column-mapping.ts'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

const known = aPerson({
  ...{ email: 'nadia@example.org', phone: '+212 1', occupation: null, organization: 'Ministry' },
})

const lines = [
  'Family name,Given name,Date of birth,E-mail,Telephone,Occupation,Organization',
  `${known.familyName},${known.givenName ?? ''},${known.birthDate ?? ''},nadia@example.org,+212 522 555 010,Judge,NGO`,
]

async function openRoster() {
  const test = await openTestEngine()
  await test.call('person.save', { person: known, version: null })
  const inspect = async (name: string) => {
    const file = aFile(name, Buffer.from(lines.join('\n')))
    test.engine.grant(file)
    return (await test.call('import.inspect', { file: file.token, sheet: null, csv: null })).plan
  }
  const preview = async (plan: ImportPlan) => {
    const page = { task: uuid(), only: null, offset: 0, limit: 10 }
    return (await test.call('import.preview', { plan, ...page })).rows[0]
  }
  const commit = (plan: ImportPlan, decisions: RowDecision[] = []) =>
    test.call('import.commit', { plan, decisions, task: uuid() })
  const person = () => test.call('person.get', { id: known.id })
  return { ...test, inspect, preview, commit, person }
}

function choosing(plan: ImportPlan, choices: Readonly<Record<string, KnownChoice>>): ImportPlan {
  const columns = plan.columns.map((column) => {
    const choice = choices[column.field ?? '']
    return choice === undefined ? column : { ...column, known: choice }
  })
  return { ...plan, columns }
}

it('what a column may do to people known already is shown, kept for the next list, and one row can say otherwise', async () => {
  const test = await openRoster()
  const choices = { phone: 'ours', occupation: 'fill', organization: 'fill' } as const
  const plan = choosing(await test.inspect('may.csv'), choices)
  expect(await test.preview(plan)).toMatchObject({
    ...{ proposal: 'update', brings: ['occupation'], stays: ['phone', 'organization'] },
  })
  await test.commit(plan)
  const { rows } = await test.call('import.waiting', { batch: null, offset: 0, limit: 10 })
  expect(rows).toMatchObject([{ brings: ['occupation'], stays: ['phone', 'organization'] }])
  await test.call('import.settle', {
    rows: rows.map(({ id }) => ({ id, decision: 'update' as const, person: known.id })),
  })
  expect(await test.person()).toMatchObject({
    ...{ phone: '+212 1', occupation: 'Judge', organization: 'Ministry' },
  })

  const next = await test.inspect('june.csv')
  expect(next.columns.map((column) => column.known)).toEqual(
    plan.columns.map((column) => column.known),
  )
  // Nothing is new that the columns let in: nobody has to decide it.
  expect(await test.preview(next)).toMatchObject({ brings: [], stays: ['phone', 'organization'] })
  expect(await test.commit(next)).toMatchObject({ skipped: 1, waiting: 0 })

  const again = await test.inspect('july.csv')
  await test.commit(again, [
    { row: 2, decision: 'update', person: known.id, keep: ['organization'] },
  ])
  expect(await test.person()).toMatchObject({
    ...{ phone: '+212 522 555 010', occupation: 'Judge', organization: 'Ministry' },
  })
})
