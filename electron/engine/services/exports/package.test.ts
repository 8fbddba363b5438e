import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { connect } from '#electron/engine/store/connect.ts'
import { meaningOf } from '#electron/engine/store/package/meanings.ts'
import { firstBreakInHistory } from '#electron/engine/store/repositories/history.ts'
import type { Database } from '#electron/engine/store/sqlite.ts'
import { tableColumns } from '#electron/engine/store/tables/column-names.ts'
import { openZip } from '#electron/engine/files/zip-library.ts'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey } from '#tests/builders/test-store.ts'
import { aFile, aTarget, aZip } from '#tests/fixtures/files.ts'
import { frozenKey, thawed } from '#tests/fixtures/stores/frozen.ts'

const tables = Object.keys(tableColumns)

/** Longer than one piece, and no text. */
const evidence = Buffer.alloc(300_000, 7)

/** A roster with everything in it that calls can make, an erasure and an undoing too. */
async function lived(): Promise<TestEngine> {
  const house = await openTestEngine()
  const { call } = house
  await call('app.openSample', { people: 60, seed: 3, task: uuid() })
  const [position] = await call('position.list', {})
  const nadia = aPerson({ familyName: 'Benali', notes: 'a\nb\u2028 "c" \\ {"d": 1}' })
  const gone = aPerson({ familyName: 'Forgotten' })
  for (const person of [nadia, gone]) await call('person.save', { person, version: null })
  const file = aFile('evidence.bin', evidence)
  house.engine.grant(file)
  await call('document.add', {
    ...{ id: uuid(), ownerKind: 'person', owner: nadia.id, file: file.token, replaces: null },
    ...{ kind: 'other', name: file.name, language: null, datedOn: null, note: null },
  })
  await call('candidacy.set', {
    ...{ position: position?.id ?? '', person: nadia.id, status: 'notSelected', reason: 'Later' },
  })
  await call('candidacy.override', {
    ...{ position: position?.id ?? '', person: nadia.id, criterion: 'availability', reason: 'x' },
  })
  await call('person.erase', {
    id: gone.id,
    version: 1,
    reason: 'asked',
    copies: 'keep',
    fileNames: 'keep',
    task: uuid(),
  })
  return house
}

const open = (folder: string, name = 'roster.db', keyHex = testKey): Database =>
  connect({ path: join(folder, name), keyHex, readonly: true, mustExist: true })

/** Every table as sorted rows of text. */
function everything(db: Database): Map<string, string[]> {
  return new Map(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  )
}

async function written(house: TestEngine, name = 'roster.zip') {
  const file = aTarget(name)
  house.engine.grant(file)
  const told = await house.call('export.package', { to: file.token, task: uuid() })
  return { path: file.path, told }
}

async function opened(house: TestEngine, path: string) {
  const file = { token: uuid(), path, name: 'roster.zip', mode: 'read' as const }
  house.engine.grant(file)
  return house.call('package.open', { file: file.token, task: uuid() })
}

describe('a package', { timeout: 60_000 }, () => {
  it('comes into an empty roster with nothing lost: every table, row by row, and the chain', async () => {
    const house = await lived()
    const before = everything(open(house.folder))
    const { path, told } = await written(house)
    expect(told.people).toBe(61)
    const empty = await openTestEngine()
    const facts = await opened(empty, path)
    expect(facts).toMatchObject({ people: 61, firstBreak: null, erasedHere: 0 })
    await empty.engine.close()
    const again = await openTestEngine({ folder: empty.folder, recover: 'restored' })
    const db = open(again.folder)
    const after = everything(db)
    for (const table of tables) {
      const [was, is] = [before.get(table) ?? [], after.get(table) ?? []]
      // That it came in is one exchange, one change and one row of history more.
      const more = ['exchange', 'change_set', 'history'].includes(table) ? 1 : 0
      expect(is.length, table).toBe(was.length + more)
      expect(
        was.filter((row) => !is.includes(row)),
        table,
      ).toEqual([])
    }
    expect(before.get('decision')).not.toEqual([])
    expect(before.get('document_chunk')).toHaveLength(2)
    expect(before.get('erasure')).toHaveLength(1)
    expect(firstBreakInHistory(db)).toBeNull()
    db.close()
    expect(await again.call('exchange.list', {})).toMatchObject([
      { direction: 'in', kind: 'package', file: 'roster.zip', contents: { people: 61 } },
    ])
    const { rows } = await again.call('roster.page', {
      ...{ query: { text: 'Benali' }, sort: { by: 'name' }, offset: 0, limit: 5 },
    })
    expect(rows.map(({ familyName }) => familyName)).toContain('Benali')
  })

  it('says that it left, and holds what its schemas and its manifest say', async () => {
    const house = await lived()
    const { path } = await written(house)
    expect(await house.call('exchange.list', {})).toMatchObject([
      { direction: 'out', kind: 'package', file: 'roster.zip', restricted: true },
    ])
    const zip = await openZip(path, 1000)
    const content = async (name: string): Promise<string> => {
      const chunks: Buffer[] = []
      for await (const chunk of await zip.read(name)) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks).toString('utf8')
    }
    const ajv = new Ajv2020({ allowUnionTypes: true })
    for (const table of tables.filter((each) => each !== 'document_chunk')) {
      const schema = JSON.parse(await content(`schema/${table}.schema.json`)) as object
      const fits = ajv.compile(schema)
      const lines = (await content(`tables/${table}.jsonl`))
        .split('\n')
        .filter((line) => line !== '')
      for (const line of lines) expect(fits(JSON.parse(line)), `${table}: ${line}`).toBe(true)
    }
    expect(await content('README.md')).toContain('Both ends of a period are included')
    zip.close()
  })

  it('keeps a person erased who was erased here', async () => {
    const house = await openTestEngine()
    const [person, other] = [aPerson(), aPerson()]
    for (const each of [person, other])
      await house.call('person.save', { person: each, version: null })
    const { path } = await written(house)
    await house.call('retention.anonymise', {
      ...{ people: [other.id], reason: 'kept too long', copies: 'keep', task: uuid() },
    })
    await house.call('person.erase', {
      id: person.id,
      version: 1,
      reason: 'asked',
      copies: 'keep',
      fileNames: 'keep',
      task: uuid(),
    })
    expect(await opened(house, path)).toMatchObject({
      ...{ people: 2, erasedHere: 1, anonymousHere: 1 },
    })
    await house.engine.close()
    const again = await openTestEngine({ folder: house.folder, recover: 'restored' })
    expect(await again.call('app.counts', {})).toMatchObject({ people: 1 })
  })

  it('of an older schema takes the steps of every upgrade since', async () => {
    const { folder, held } = thawed('0.1.0')
    const old = open(folder, 'roster.db', frozenKey)
    const schemaVersion = Number(old.pragma('user_version', { simple: true }))
    const { writePackage } = await import('#electron/engine/store/package/write-package.ts')
    const { packageTables } = await import('#electron/engine/store/package/describe-tables.ts')
    expect(schemaVersion).toBeLessThan(9)
    // As that version would have written it: its own tables and columns.
    const known = new Set(
      old.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
    )
    const path = join(testFolder(), 'old.zip')
    await writePackage(
      old,
      path,
      {
        at: '2027-02-01T09:00:00.000Z',
        user: 'Old',
        signal: new AbortController().signal,
        breathe: () => Promise.resolve(),
      },
      packageTables.filter((table) => known.has(table)),
    )
    old.close()
    const empty = await openTestEngine({ keyHex: frozenKey })
    expect(await opened(empty, path)).toMatchObject({ schemaVersion, people: held.people.length })
    await empty.engine.close()
    const again = await openTestEngine({
      folder: empty.folder,
      keyHex: frozenKey,
      recover: 'restored',
    })
    expect(await again.call('request.list', {})).toMatchObject(held.requests)
  })

  it('that is damaged, cut off, no package or of a newer schema is refused in words', async () => {
    const house = await openTestEngine()
    await house.call('person.save', { person: aPerson(), version: null })
    const { path } = await written(house)
    const bytes = readFileSync(path)
    const refused = async (name: string, content: Uint8Array): Promise<unknown> => {
      const file = aFile(name, content)
      house.engine.grant(file)
      const { code, message } = await house.fails('package.open', {
        file: file.token,
        task: uuid(),
      })
      return [code, message.key]
    }
    const cutOff = bytes.subarray(0, bytes.length / 2)
    expect(await refused('cut.zip', cutOff)).toEqual(['unreadable', 'failures.packageNone'])
    expect(await refused('text.zip', Buffer.from('no'))).toEqual([
      'unreadable',
      'failures.packageNone',
    ])
    expect(
      await refused('other.zip', aZip([{ name: 'a.txt', content: Buffer.from('a') }])),
    ).toEqual(['unreadable', 'failures.packageNone'])
    const flipped = Buffer.from(bytes)
    const at = flipped.indexOf('tables/person.jsonl') + 'tables/person.jsonl'.length + 40
    flipped[at] = (flipped[at] ?? 0) ^ 0xff
    expect(((await refused('flipped.zip', flipped)) as string[])[0]).toBe('unreadable')
    const zip = await openZip(path, 1000)
    const chunks: Buffer[] = []
    for await (const chunk of await zip.read('manifest.json')) chunks.push(chunk as Buffer)
    zip.close()
    const newer = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/"schemaVersion": \d+/, '"schemaVersion": 9999')
    expect(
      (
        (await refused(
          'newer.zip',
          aZip([{ name: 'manifest.json', content: Buffer.from(newer) }]),
        )) as string[]
      )[0],
    ).toBe('newerStore')
    expect(await house.call('app.counts', {})).toMatchObject({ people: 1 })
  })

  it('can be stopped while it is written, and leaves no file and no word then', async () => {
    const house = await lived()
    const file = aTarget('roster.zip')
    writeFileSync(file.path, 'before')
    house.engine.grant(file)
    const task = uuid()
    const writing = house.fails('export.package', { to: file.token, task })
    await house.call('task.cancel', { task })
    expect(await writing).toMatchObject({ code: 'cancelled' })
    expect(readFileSync(file.path, 'utf8')).toBe('before')
    expect(await house.call('exchange.list', {})).toEqual([])
  })
})

it('says of every column of every table what it means', () => {
  const silent = Object.entries(tableColumns).flatMap(([table, columns]) =>
    columns
      .filter(({ name }) => meaningOf(table, name) === null)
      .map(({ name }) => `${table}.${name}`),
  )
  expect(silent).toEqual([])
})
