import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { aProvider } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

async function openList(lines: readonly string[]) {
  const test = await openTestEngine()
  const file = aFile('list.csv', Buffer.from(`${lines.join('\n')}\n`))
  test.engine.grant(file)
  const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
  const preview = (of: ImportPlan = plan) =>
    test.call('import.preview', { plan: of, task: uuid(), only: null, offset: 0, limit: 50 })
  return { ...test, plan, preview }
}

const list = [
  'Family name,Given name,Nationality,Provider',
  'Abel,Ann,Germanny,Norwegian Refugee Councel',
  'Bose,Ben,Germanny,',
  'Cole,Cat,French,',
]

describe('a word that nobody knows', () => {
  it('is gathered over all rows with what is near, and said once for all of them', async () => {
    const test = await openList(list)
    const { unknownWords } = await test.preview()
    expect(unknownWords).toMatchObject([{ kind: 'country', word: 'Germanny', rows: 2 }])
    expect(unknownWords[0]?.suggestions).toContain('DE')
    const alias = { kind: 'country', written: 'Germanny', meaning: 'DE' } as const
    await test.call('alias.save', { alias })
    const after = await test.preview()
    expect(after.unknownWords).toEqual([])
    expect(after.rows.map(({ person }) => person?.nationalities)).toEqual([['DE'], ['DE'], ['FR']])
    expect(await test.call('alias.list', {})).toMatchObject([alias])
  })

  it('is listed with who said it, and asked again once that is forgotten', async () => {
    const test = await openList(list)
    await test.call('alias.save', {
      alias: { kind: 'country', written: 'Germanny', meaning: null },
    })
    expect((await test.preview()).unknownWords).toEqual([])
    const [alias] = await test.call('alias.list', {})
    expect(alias).toMatchObject({ written: 'Germanny', meaning: null, by: 'Tester' })
    await test.call('alias.remove', { id: alias?.id ?? '' })
    expect((await test.preview()).unknownWords).toHaveLength(1)
  })

  it('of a provider makes a new one unless it is said which of those there are is meant', async () => {
    const test = await openList(list)
    const provider = aProvider({ name: 'NRC', kind: 'ngo' })
    await test.call('provider.save', { provider, version: null })
    expect((await test.preview()).newProviders).toMatchObject([
      { written: 'Norwegian Refugee Councel', people: 1 },
    ])
    await test.call('alias.save', {
      alias: { kind: 'provider', written: 'Norwegian Refugee Councel', meaning: provider.id },
    })
    const { newProviders, rows } = await test.preview()
    expect(newProviders).toEqual([])
    expect(rows.find(({ row }) => row === 2)?.person?.offers).toMatchObject([
      { provider: provider.id },
    ])
  })

  it('stands for nothing its kind does not have', async () => {
    const test = await openList(list)
    expect(
      await test.fails('alias.save', {
        alias: { kind: 'sex', written: 'q', meaning: 'neither' },
      }),
    ).toMatchObject({ code: 'invalid' })
    expect(await test.call('alias.list', {})).toEqual([])
  })
})

describe('a cell', () => {
  it('is shown with what was understood of it, and mended in one row or in all', async () => {
    const test = await openList(list)
    const cellOf = async (plan: ImportPlan, row: number) =>
      (
        await test.call('import.preview', {
          ...{ plan, task: uuid(), only: null, row, offset: 0, limit: 1 },
        })
      ).rows[0]?.cells[2]
    expect(await cellOf(test.plan, 2)).toMatchObject({
      ...{ column: 2, text: 'Germanny', value: null, change: 'left', mended: false },
    })
    const one = [{ column: 2, row: 2, was: 'Germanny', text: 'Germany' }]
    const plan = { ...test.plan, fixes: one }
    expect(await cellOf(plan, 2)).toMatchObject({ text: 'Germany', mended: true })
    expect(await cellOf(plan, 3)).toMatchObject({ text: 'Germanny', mended: false })
    const all = { ...test.plan, fixes: [{ ...one[0]!, row: null }] }
    const { rows, columns } = await test.preview(all)
    expect(rows.map(({ person }) => person?.nationalities)).toEqual([['DE'], ['DE'], ['FR']])
    expect(columns).toContainEqual({ column: 2, filled: 3, doubted: 0 })
    expect((await test.preview()).columns).toContainEqual({ column: 2, filled: 3, doubted: 2 })
  })

  it('of a row that was refused brings it in once it is mended', async () => {
    const test = await openList(['Family name,Given name,Nationality', ',,Kenya'])
    expect((await test.preview()).counts).toMatchObject({ rejected: 1 })
    const plan = { ...test.plan, fixes: [{ column: 0, row: 2, was: '', text: 'Abel' }] }
    expect((await test.preview(plan)).counts).toMatchObject({ new: 1, rejected: 0 })
    await test.call('import.commit', { plan, decisions: [], task: uuid() })
    const { rows } = await test.call('roster.page', {
      ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 5 },
    })
    expect(rows).toMatchObject([{ familyName: 'Abel' }])
  })
})
