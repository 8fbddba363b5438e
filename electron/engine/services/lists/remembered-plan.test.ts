import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { aProvider } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile, aTarget } from '#tests/fixtures/files.ts'

async function openLists() {
  const test = await openTestEngine()
  const inspect = (name: string, lines: readonly string[], more: { remember?: boolean } = {}) => {
    const file = aFile(name, Buffer.from(`${lines.join('\n')}\n`))
    test.engine.grant(file)
    return test.call('import.inspect', { file: file.token, sheet: null, csv: null, ...more })
  }
  const commit = (plan: ImportPlan) =>
    test.call('import.commit', { plan, decisions: [], task: uuid() })
  return { ...test, inspect, commit }
}

const fieldsOf = ({ columns }: ImportPlan) =>
  Object.fromEntries(columns.map(({ header, field }) => [header, field]))

describe('a list with the headers of one before', () => {
  it('is read as that one was, in any order of its columns, and says so', async () => {
    const test = await openLists()
    const provider = aProvider({ name: 'NRC' })
    await test.call('provider.save', { provider, version: null })
    const first = await test.inspect('may.csv', ['Family name,Given name,Profile', 'Abel,Ann,x'])
    expect(first.remembered).toBeNull()
    const columns = first.plan.columns.map((each) =>
      each.header === 'Profile' ? { ...each, field: 'occupation' } : each,
    )
    const fixes = [
      { column: 2, row: null, was: 'x', text: 'Lawyer' },
      { column: 0, row: 2, was: 'Abel', text: 'Abell' },
    ]
    await test.commit({ ...first.plan, columns, fixes, provider: provider.id })
    const second = await test.inspect('june.csv', ['PROFILE,Given Name,Family name', 'x,Ben,Bose'])
    expect(second.remembered).toMatchObject({ file: 'may.csv', provider: 'NRC', by: 'Tester' })
    expect(second.plan).toMatchObject({
      provider: provider.id,
      // What was said of one row of that list says nothing of this one.
      fixes: [{ column: 0, row: null, was: 'x', text: 'Lawyer' }],
    })
    expect(fieldsOf(second.plan)).toMatchObject({ PROFILE: 'occupation' })
    await test.commit(second.plan)
    const { rows } = await test.call('roster.page', {
      ...{ query: { text: 'Bose' }, sort: { by: 'name' as const }, offset: 0, limit: 5 },
    })
    expect(await test.call('person.get', { id: rows[0]?.id ?? '' })).toMatchObject({
      ...{ occupation: 'Lawyer', offers: [{ provider: provider.id }] },
    })
  })

  it('is read afresh on demand, and that one is forgotten on demand', async () => {
    const test = await openLists()
    const lines = ['Family name,Given name,Profile', 'Abel,Ann,Lawyer']
    const { plan } = await test.inspect('may.csv', lines)
    const columns = plan.columns.map((each) => ({ ...each, field: each.field ?? 'occupation' }))
    await test.commit({ ...plan, columns })
    const afresh = await test.inspect('june.csv', lines, { remember: false })
    expect(afresh.remembered).toBeNull()
    expect(fieldsOf(afresh.plan).Profile).toBe(plan.columns[2]?.field ?? null)
    const { remembered } = await test.inspect('june.csv', lines)
    const reply = await test.engine.call('import.forget', { id: remembered?.id ?? '' })
    if (!reply.ok || reply.change === undefined) throw new Error('not a change')
    expect((await test.inspect('june.csv', lines)).remembered).toBeNull()
    await test.call('change.undo', { id: reply.change.id, task: uuid() })
    const again = await test.inspect('june.csv', lines)
    expect(again.remembered).toMatchObject({ file: 'may.csv', id: remembered?.id })
    expect(fieldsOf(again.plan).Profile).toBe('occupation')
  })

  it('stays forgotten, in words, where a list of its kind was read since', async () => {
    const test = await openLists()
    const lines = ['Family name,Given name,Profile', 'Abel,Ann,Lawyer']
    await test.commit((await test.inspect('may.csv', lines)).plan)
    const { remembered } = await test.inspect('june.csv', lines)
    const reply = await test.engine.call('import.forget', { id: remembered?.id ?? '' })
    if (!reply.ok || reply.change === undefined) throw new Error('not a change')
    await test.commit((await test.inspect('june.csv', lines)).plan)
    const undone = await test.fails('change.undo', { id: reply.change.id, task: uuid() })
    expect(undone.message).toMatchObject({
      ...{ key: 'failures.undoListReadSince', values: { file: 'june.csv', by: 'Tester' } },
    })
  })

  it('may be the file of its own rejected rows', async () => {
    const test = await openLists()
    const { plan } = await test.inspect('may.csv', ['Family name,Given name,Profile', ',,Lawyer'])
    const columns = plan.columns.map((each) => ({ ...each, field: each.field ?? 'occupation' }))
    const { batch } = await test.commit({ ...plan, columns })
    const target = aTarget('rejected.xlsx')
    test.engine.grant(target)
    await test.call('import.rejected', { batch, to: target.token, language: 'fr' })
    const again = { ...target, mode: 'read' as const, token: uuid() }
    test.engine.grant(again)
    const seen = await test.call('import.inspect', { file: again.token, sheet: null, csv: null })
    expect(seen.remembered).toMatchObject({ file: 'may.csv' })
    expect(seen.plan.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Family name', 'familyName'],
      ['Given name', 'givenName'],
      ['Profile', 'occupation'],
      ['Ligne', null],
      ['Motif du rejet', null],
    ])
  })
})

it('the row of the headers can be said', async () => {
  const test = await openLists()
  const lines = ['Family name,Given name', 'Nom,Prénom', 'Abel,Ann']
  const { plan } = await test.inspect('list.csv', lines)
  expect(plan.headerRow).toBe(1)
  const second = await test.call('import.inspect', {
    ...{ file: plan.file, sheet: null, csv: null, headerRow: 2 },
  })
  expect(second).toMatchObject({ rows: 1, plan: { headerRow: 2 } })
  expect(fieldsOf(second.plan)).toEqual({ Nom: 'familyName', Prénom: 'givenName' })
})

it('the people of a list are found on the roster by it', async () => {
  const test = await openLists()
  const may = await test.inspect('may.csv', ['Family name,Given name', 'Abel,Ann', 'Bose,Ben'])
  const { batch } = await test.commit(may.plan)
  await test.commit((await test.inspect('june.csv', ['Family name,Given name', 'Cole,Cat'])).plan)
  const found = async (text: string) =>
    (
      await test.call('roster.page', {
        ...{ query: { imports: [batch], text }, sort: { by: 'name' as const } },
        ...{ offset: 0, limit: 5 },
      })
    ).rows.map(({ familyName }) => familyName)
  expect(await found('')).toEqual(['Abel', 'Bose'])
  expect(await found('Bose')).toEqual(['Bose'])
  expect(await found('Cole')).toEqual([])
})
