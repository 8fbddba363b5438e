import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putEmptyRoster } from '#tests/builders/empty-roster.ts'
import { aPerson } from '#tests/builders/people.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const root = mkdtempSync(join(storeRoom, 'scrutin-elsewhere-'))
const stick = join(root, 'stick')
let now = Date.parse('2027-02-01T09:00:00.000Z')
const options = { clock: () => new Date(now), folder: join(root, 'data') }
const later = (minutes: number): void => void (now += minutes * 60_000)

const otherKey = 'd4'.repeat(32)

let test: TestEngine
beforeAll(async () => {
  mkdirSync(stick)
  for (const [name, keyHex] of [
    ['data', testKey],
    ['other', otherKey],
  ] as const) {
    mkdirSync(join(root, name), { mode: 0o700 })
    await putEmptyRoster(join(root, name), keyHex)
  }
  test = await startTestEngine(options)
})
afterAll(async () => {
  await test.engine.close()
  rmSync(root, { recursive: true })
})

const save = (familyName: string) =>
  test.call('person.save', { person: aPerson({ familyName }), version: null })
const warnings = async () =>
  (await test.call('app.status', {})).warnings.map(({ key, values }) => ({ key, values }))

// Copies are made in a thread that reads its modules anew, and rosters are opened on other computers.
describe('backups to another place', { timeout: 60_000 }, () => {
  it('go nowhere that is no place for them', async () => {
    expect(await test.fails('elsewhere.run', {})).toMatchObject({ code: 'refused' })
    for (const [folder, code] of [
      [join(root, 'nowhere'), 'notFound'],
      ['stick', 'invalid'],
      [join(options.folder, 'copies'), 'refused'],
      [options.folder, 'refused'],
    ] as const)
      expect(await test.fails('elsewhere.save', { folder, keep: 3 })).toMatchObject({ code })
    expect(await test.call('elsewhere.state', {})).toMatchObject({ folder: null, last: null })
  })

  it('are made, as many stay as were wished, and each opens with the page in use', async () => {
    await test.call('recovery.make', {})
    await save('First')
    await test.call('elsewhere.save', { folder: stick, keep: 2 })
    for (const familyName of ['Second', 'Third']) {
      await save(familyName)
      later(24 * 60)
      const { last, failed } = await test.call('elsewhere.run', {})
      expect(last?.at).toBe(new Date(now).toISOString())
      expect(failed).toBeNull()
    }
    expect((await test.call('app.status', {})).lastElsewhere).toBe(new Date(now).toISOString())

    // A new page: the backups that are there open with it from the next one on.
    const page = await test.call('recovery.make', {})
    later(1)
    await test.call('elsewhere.run', {})
    expect(readdirSync(stick)).toHaveLength(2)
    const found = await test.call('elsewhere.list', { folder: null })
    expect(found.map(({ ours, recovery }) => ({ ours, recovery }))).toEqual([
      { ours: true, recovery: page.state.number },
      { ours: true, recovery: page.state.number },
    ])

    // Looked into, and opened on this computer without the page.
    const name = found[1]?.name ?? ''
    const asked = { folder: null, name, key: null }
    expect(await test.call('elsewhere.stage', asked)).toMatchObject({ people: 3 })
    expect(await test.fails('elsewhere.stage', { ...asked, name: '..' })).toMatchObject({
      code: 'notFound',
    })

    // On another computer with the page, and with no other.
    const other = await startTestEngine({
      ...{ folder: join(root, 'other'), keyHex: otherKey, clock: options.clock },
    })
    const there = { folder: stick, name }
    expect(await other.fails('elsewhere.stage', { ...there, key: null })).toMatchObject({
      ...{ code: 'wrongKey', next: { key: 'failures.elsewhereOtherKeyNext' } },
    })
    const mistyped = page.groups.toReversed().join('-')
    expect((await other.fails('elsewhere.stage', { ...there, key: mistyped })).code).toMatch(
      /invalid|wrongKey/,
    )
    const key = page.groups.join('-')
    expect(await other.call('elsewhere.stage', { ...there, key })).toMatchObject({ people: 3 })
    await other.engine.close()
  })

  it('bring back nobody who was erased after they were made, on whatever computer', async () => {
    const gone = aPerson({ familyName: 'Gone' })
    await test.call('person.save', { person: gone, version: null })
    later(1)
    await test.call('elsewhere.run', {})
    const name = (await test.call('elsewhere.list', { folder: null }))[0]?.name ?? ''
    await test.call('person.erase', {
      ...{ id: gone.id, version: null, reason: 'asked', copies: 'replace', fileNames: 'keep' },
      task: crypto.randomUUID(),
    })
    later(1)
    await test.call('elsewhere.save', { folder: stick, keep: 5 })
    await test.call('elsewhere.run', {})
    expect(await test.call('elsewhere.stage', { folder: null, name, key: null })).toMatchObject({
      people: 4,
      erasedHere: 1,
    })
    expect(readFileSync(join(stick, name, 'roster.erased'), 'utf8')).toContain(gone.id)
  })

  it('that cannot be made are told until one is, with the way on, and leave what stands', async () => {
    const away = join(root, 'taken-out')
    renameSync(stick, away)
    const since = new Date(now).toISOString().slice(0, 10)
    expect(await test.fails('elsewhere.run', {})).toMatchObject({
      ...{ code: 'notFound', message: { key: 'failures.elsewhereGone' } },
    })
    later(24 * 60)
    expect(await test.fails('elsewhere.run', {})).toMatchObject({ code: 'notFound' })
    expect(await warnings()).toMatchObject([
      { key: 'care.elsewhereFailing', values: { day: { date: since } } },
    ])
    // Where a stick is mounted an empty folder may be left: nothing is written beside the right one.
    mkdirSync(stick)
    expect(await test.fails('elsewhere.run', {})).toMatchObject({
      message: { key: 'failures.elsewhereEmpty' },
    })
    expect(readdirSync(stick)).toEqual([])
    // Emptied on purpose: chosen again, it is the right one.
    await test.call('elsewhere.save', { folder: stick, keep: 5 })
    await test.call('elsewhere.run', {})
    expect(readdirSync(stick)).toHaveLength(1)
    rmSync(stick, { recursive: true })
    renameSync(away, stick)
    await test.call('elsewhere.run', {})
    expect(await warnings()).toEqual([])
  })

  it('that are damaged take nothing’s place', async () => {
    const [newest] = await test.call('elsewhere.list', { folder: null })
    const name = newest?.name ?? ''
    truncateSync(join(stick, name, 'roster.db'), 9000)
    expect(await test.fails('elsewhere.stage', { folder: null, name, key: null })).toMatchObject({
      code: 'unreadable',
    })
    const before = await test.call('app.counts', {})
    await test.engine.close()
    test = await startTestEngine(options)
    expect(await test.call('app.counts', {})).toEqual(before)
    expect(await test.call('elsewhere.state', {})).toMatchObject({ folder: stick, keep: 5 })
    await test.call('elsewhere.save', { folder: null, keep: 5 })
    expect((await test.call('elsewhere.state', {})).folder).toBeNull()
    expect(readdirSync(stick).length).toBeGreaterThan(0)
  })
})
