import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maskRestricted } from '#shared/domain/restricted.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { frozenCipher, frozenKey, thawed } from '#tests/fixtures/stores/frozen.ts'
import { connect } from './connect.ts'
import { firstBreakInHistory } from './repositories/history.ts'

const releases = ['0.1.0']

describe.each(releases)('a store that %s wrote', (release) => {
  it('opens and is read whole', async () => {
    const { folder, held } = thawed(release)
    const { call } = await openTestEngine({ folder, keyHex: frozenKey })
    const { rows } = await call('roster.page', {
      query: { text: '' },
      sort: { by: 'name' },
      offset: 0,
      limit: 500,
    })
    const people = []
    for (const { id } of rows) people.push(await call('person.get', { id }))
    expect(people).toMatchObject(held.people.map(maskRestricted))
    const asked = held.people.find(({ passportNumber }) => passportNumber !== null)
    if (asked === undefined) throw new Error('nobody has a passport')
    expect(
      await call('person.askRestricted', { id: asked.id, reason: 'Read whole' }),
    ).toMatchObject({ passportNumber: asked.passportNumber })
    expect(people.map(({ secondNativeName }) => secondNativeName)).toEqual(people.map(() => null))
    // Rows of lists had no ids then; each has one of its own now.
    const listed = people.flatMap(({ languages, skills, experience, availability, clearances }) =>
      [languages, skills, experience, availability, clearances].flat(),
    )
    expect(listed.length).toBeGreaterThan(100)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(await call('request.list', {})).toMatchObject(held.requests)
    expect(await call('position.list', {})).toMatchObject(held.positions)
    expect(await call('candidacy.list', { position: null, request: null })).toMatchObject(
      held.candidacies,
    )
    expect(await call('deployment.list', { request: null, person: null })).toMatchObject(
      held.deployments,
    )
    expect(await call('import.batches', {})).toMatchObject([
      { file: 'offers.csv', added: 2, rejected: 1 },
    ])
    expect(await call('candidacy.list', { position: null, request: null })).toContainEqual(
      expect.objectContaining({
        overrides: [
          expect.objectContaining({
            criterion: 'availability',
            // The question as it stood when the store was brought up to date.
            question: expect.objectContaining({
              ...{ kind: 'availability', parameters: {}, found: null },
              windows: [expect.objectContaining({ minimumDays: null }) as object],
            }) as object,
          }),
        ],
      }),
    )
  })

  it('has no verdicts for what it decided, and makes none up', async () => {
    const { folder, held } = thawed(release)
    const { call } = await openTestEngine({ folder, keyHex: frozenKey })
    expect(await call('decision.list', {})).toEqual([])
    for (const { id } of held.positions)
      for (const { candidacy, decision } of await call('candidacy.reasons', { position: id }))
        expect({ candidacy, decision }).toMatchObject({
          candidacy: { position: id },
          decision: null,
        })
  })

  it('can be changed: rows of lists keep the ids that they were given', async () => {
    const { folder, held } = thawed(release)
    const { call } = await openTestEngine({ folder, keyHex: frozenKey })
    const rich = held.people.find(({ languages, skills }) => languages.length > 1 && skills.length)
    if (rich === undefined) throw new Error('nobody has two languages and a skill')
    const before = await call('person.get', { id: rich.id })
    const { created: _c, updated: _u, version, provenance: _p, ...person } = before
    const languages = person.languages.map((row, at) => (at === 1 ? { ...row, spoken: 1 } : row))
    const after = await call('person.save', { person: { ...person, languages }, version })
    expect(after).toMatchObject({ ...person, languages })
    const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: frozenKey, readonly: true })
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    sqlite.close()
  })

  it('keeps a history without a break', async () => {
    const { folder, held } = thawed(release)
    const { call } = await openTestEngine({ folder, keyHex: frozenKey })
    for (const { id, version } of held.people) {
      const entries = await call('history.list', { entity: 'person', id, limit: 500 })
      expect(entries.length).toBe(version)
    }
    const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: frozenKey, readonly: true })
    expect(sqlite.prepare('SELECT count(*) FROM history').pluck().get()).toBe(held.history)
    expect(firstBreakInHistory(sqlite)).toBeNull()
    sqlite.close()
  })

  it('opens with the same cipher', () => {
    const sqlite = connect({ path: frozenCipher(release), keyHex: frozenKey, mustExist: true })
    expect(sqlite.prepare('SELECT name FROM release').pluck().get()).toBe(release)
    sqlite.close()
  })

  it('is copied before it is brought up to the schema of today', async () => {
    const { folder } = thawed(release)
    const { log } = await openTestEngine({ folder, keyHex: frozenKey })
    const upgraded = log.some((line) => line.startsWith('store upgraded'))
    const copies = join(folder, 'copies')
    expect(existsSync(copies) && readdirSync(copies).some((name) => name.includes('upgrade'))).toBe(
      upgraded,
    )
  })
})
