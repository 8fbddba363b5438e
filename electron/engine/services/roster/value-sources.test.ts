import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

const list = [
  'Family name,Given name,Email,Telephone,English',
  'Other,Ann,a@example.org,,',
  'Benali,Nadia,n@example.org,+32 2 555 01,C1',
]

it('tells of each value from which list and line, or by whose hand, it came', async () => {
  const { call, engine } = await openTestEngine()
  const person = aPerson({ email: 'n@example.org' })
  await call('person.save', { person, version: null })
  const file = aFile('offers.csv', Buffer.from(`${list.join('\n')}\n`))
  engine.grant(file)
  const { plan } = await call('import.inspect', { file: file.token, sheet: null, csv: null })
  const joined = { row: 3, decision: 'update' as const, person: person.id }
  await call('import.commit', { plan, decisions: [joined], task: uuid() })
  const { restricted: _, ...stored } = await call('person.get', { id: person.id })
  const typed = { ...stored, occupation: 'Lawyer' }
  await call('person.save', { person: typed, version: stored.version })
  const sources = await call('person.sources', { id: person.id })
  const of = (field: string, row: string | null = null) =>
    sources.find((each) => each.field === field && each.row === row)
  expect(of('email')).toMatchObject({ how: 'hand', by: 'Tester', line: null })
  expect(of('phone')).toMatchObject({ how: 'list', from: 'offers.csv', line: 3 })
  expect(of('occupation')).toMatchObject({ how: 'hand' })
  const [french, english] = ['fr', 'en'].map((code) =>
    stored.languages.find(({ language }) => language === code),
  )
  expect(of('languages', french?.id)).toMatchObject({ how: 'hand' })
  expect(of('languages', english?.id)).toMatchObject({ how: 'list', line: 3 })
  expect(of('organization')).toBeUndefined()
})
