import { readFileSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ParamsOf } from '#shared/contract/contract.ts'
import { SHARE_VERSION, shareVersionOf } from '#shared/exchange/share-file.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { aFile, aTarget } from '#tests/fixtures/files.ts'
import { readShare } from './share-bytes.ts'

const passphrase = 'three plain words'

async function saved(
  house: TestEngine,
  asked: Partial<ParamsOf<'share.save'>> & Pick<ParamsOf<'share.save'>, 'scope'>,
): Promise<string> {
  const file = aTarget('people.scrutin-share')
  house.engine.grant(file)
  await house.call('share.save', {
    ...{ to: file.token, task: uuid(), passphrase, candidacies: true, restricted: false },
    ...{ counterpart: 'UNDP', purpose: 'Request of Madagascar' },
    ...asked,
  })
  return file.path
}

async function unlocked(house: TestEngine, path: string) {
  const file = uuid()
  house.engine.grant({ token: file, path, name: 'people.scrutin-share', mode: 'read' })
  const header = await house.call('share.unlock', { file, passphrase, task: uuid() })
  const preview = () =>
    house.call('share.preview', { file, task: uuid(), only: null, offset: 0, limit: 100 })
  const apply = (decisions: ParamsOf<'share.apply'>['decisions'] = []) =>
    house.call('share.apply', { file, task: uuid(), decisions })
  return { file, header, preview, apply }
}

async function office() {
  const house = await openTestEngine({ sealWork: 10 })
  const provider = aProvider({ name: 'Norway', country: 'NO' })
  const person = aPerson({
    ...{ offers: [anOffer(provider.id)], email: 'n@example.org', passportNumber: 'EX123' },
  })
  const request = aRequest()
  const position = aPosition(request.id)
  await house.call('provider.save', { provider, version: null })
  await house.call('person.save', { person, version: null })
  await house.call('request.save', { request, version: null })
  await house.call('position.save', { position, version: null })
  await house.call('candidacy.set', {
    ...{ position: position.id, person: person.id, status: 'shortlisted', reason: null },
  })
  return { house, provider, person, request, position }
}

/** What was written down of a request beside its positions. */
async function records({ call }: TestEngine, request: string) {
  const none = { source: null, addressedTo: null, judgedOn: null, note: null }
  const recommendation = {
    ...{ ...none, id: uuid(), request, number: 'R.1', text: 'Publish by station.' },
    ...({ givenOn: '2026-01-10', followUp: 'open' } as const),
  }
  const budget = aBudget(request, 900)
  const assessment = {
    ...{ id: uuid(), request, from: '2026-01-05', to: '2026-01-09', programme: null, posts: [] },
    ...{ team: [{ id: uuid(), name: 'Dahl', role: null }], findings: 'Calm', recommendation: null },
  }
  await call('recommendation.save', { recommendation, version: null })
  await call('budget.save', { budget, version: null })
  await call('assessment.save', { assessment, version: null })
  return { recommendation, budget, assessment }
}

const aBudget = (request: string, amount: number) => ({
  ...{ id: uuid(), request, estimatedOn: '2026-02-01', note: null },
  lines: [{ id: uuid(), what: 'Fees', currency: 'EUR', amount }],
})

const changed = async (
  { call }: TestEngine,
  id: string,
  changes: Partial<ParamsOf<'person.save'>['person']>,
): Promise<void> => {
  const {
    version,
    created: _c,
    updated: _u,
    provenance: _p,
    ...person
  } = await call('person.get', { id })
  await call('person.save', { person: { ...person, ...changes }, version })
}

describe('a hand-over', { timeout: 60_000 }, () => {
  it('of a request brings it with positions and candidacies, once however often it is sent', async () => {
    const { house, person, request, position } = await office()
    const path = await saved(house, { scope: { kind: 'request', id: request.id } })
    expect(readFileSync(path, 'latin1').startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true)
    const other = await openTestEngine({ sealWork: 10, user: 'Other' })
    const first = await unlocked(other, path)
    expect(first.header).toMatchObject({
      ...{ by: 'Tester', counterpart: 'UNDP', restricted: false, again: false },
      contents: { people: 1, requests: 1, positions: 1, candidacies: 1, providers: 1 },
    })
    expect(await first.preview()).toMatchObject({ counts: { new: 5, conflict: 0 } })
    expect(await other.call('app.counts', {})).toMatchObject({ people: 0 })
    await first.apply()
    expect(await other.call('request.get', { id: request.id })).toMatchObject({
      request: { title: request.title },
    })
    expect(
      await other.call('candidacy.list', { position: position.id, request: null }),
    ).toMatchObject([{ status: 'shortlisted', person: person.id }])
    const there = await other.call('person.get', { id: person.id })
    expect(there).toMatchObject({ email: 'n@example.org', passportNumber: null })
    const again = await unlocked(other, path)
    expect(again.header.again).toBe(true)
    expect((await again.preview()).counts).toMatchObject({ new: 0, same: 5, changed: 0 })
    await again.apply()
    expect(await other.call('app.counts', {})).toMatchObject({ people: 1, openRequests: 1 })
    expect(await house.call('exchange.list', {})).toMatchObject([
      { direction: 'out', kind: 'share', counterpart: 'UNDP', purpose: 'Request of Madagascar' },
    ])
    expect(await other.call('exchange.list', {})).toMatchObject([
      { direction: 'in', counterpart: 'Tester' },
      { direction: 'in', counterpart: 'Tester', contents: { people: 1, requests: 1 } },
    ])
  })

  it('of a request brings its needs assessments, recommendations and budget, and asks where both changed them', async () => {
    const { house, request } = await office()
    const { recommendation, budget, assessment } = await records(house, request.id)
    const other = await openTestEngine({ sealWork: 10, user: 'Other' })
    const scope = { kind: 'request', id: request.id } as const
    const first = await unlocked(other, await saved(house, { scope }))
    expect(first.header.contents).toMatchObject({ assessments: 1, recommendations: 1, budgets: 1 })
    const { rows, counts } = await first.preview()
    expect(counts).toMatchObject({ new: 8, orphan: 0 })
    expect(rows.slice(-4).map(({ entity, label }) => [entity, label])).toEqual([
      ['candidacy', 'Benali, Nadia'],
      ['assessment', request.title],
      ['recommendation', 'R.1 Publish by station.'],
      ['budget', request.title],
    ])
    await first.apply()
    const estimateOf = async (of: TestEngine) =>
      (await of.call('budget.ofRequest', { request: request.id })).budget
    const there = {
      recommendations: () => other.call('recommendation.list', { request: request.id }),
      assessments: () => other.call('assessment.list', { request: request.id }),
    }
    expect(await there.recommendations()).toMatchObject([recommendation])
    expect(await there.assessments()).toMatchObject([assessment])
    expect(await estimateOf(other)).toMatchObject(budget)

    // Here alone the recommendation was judged; the estimate was changed on both sides.
    const judged = { ...recommendation, followUp: 'fully', judgedOn: '2026-03-01' } as const
    await house.call('recommendation.save', { recommendation: judged, version: 1 })
    const [line] = budget.lines
    const estimated = (amount: number) => ({
      ...budget,
      lines: line === undefined ? [] : [{ ...line, amount }],
    })
    await house.call('budget.save', { budget: estimated(1000), version: 1 })
    await other.call('budget.save', { budget: estimated(800), version: 1 })
    const later = await unlocked(other, await saved(house, { scope }))
    const seen = await later.preview()
    expect(seen.counts).toMatchObject({ conflict: 1, changed: 1, new: 0, same: 6 })
    expect(seen.rows[0]).toMatchObject({
      ...{ entity: 'budget', state: 'conflict' },
      fields: [{ field: 'lines', kind: 'conflict' }],
    })
    expect(seen.rows[1]?.fields.map(({ field }) => field)).toEqual(['followUp', 'judgedOn'])
    await later.apply()
    expect(await there.recommendations()).toMatchObject([judged])
    expect(await estimateOf(other)).toMatchObject(estimated(800))

    // Each side estimated it anew: a request has one budget all the same.
    await other.call('budget.remove', { id: budget.id, version: 2 })
    const own = aBudget(request.id, 700)
    await other.call('budget.save', { budget: own, version: null })
    const again = await unlocked(other, await saved(house, { scope }))
    expect((await again.preview()).rows[0]).toMatchObject({ entity: 'budget', id: own.id })
    await again.apply([{ entity: 'budget', id: own.id, take: true, theirs: ['lines'] }])
    expect(await estimateOf(other)).toMatchObject({ id: own.id, lines: estimated(1000).lines })
  })

  it('is undone as a whole, and says so in the list', async () => {
    const { house, person } = await office()
    const path = await saved(house, { scope: { kind: 'everything' } })
    const other = await openTestEngine({ sealWork: 10 })
    const { file } = await unlocked(other, path)
    const reply = await other.engine.call('share.apply', { file, task: uuid(), decisions: [] })
    if (!reply.ok || !reply.change) throw new Error('it was not taken in')
    expect((await other.call('person.get', { id: person.id })).familyName).toBe('Benali')
    await other.call('change.undo', { id: reply.change.id, task: uuid() })
    expect(await other.call('app.counts', {})).toMatchObject({
      people: 0,
      openRequests: 0,
      providers: 0,
    })
    const [row] = await other.call('exchange.list', {})
    expect(row?.takenBackAt).not.toBeNull()
  })

  it('back and forth takes what changed on one side, asks where both did, and remembers a no', async () => {
    const { house, person } = await office()
    const people = { scope: { kind: 'people' as const, ids: [person.id] } }
    const other = await openTestEngine({ sealWork: 10 })
    await (await unlocked(other, await saved(house, people))).apply()
    // Both know the same now.
    await changed(house, person.id, { phone: '+1', notes: 'ours' })
    await changed(other, person.id, { occupation: 'Lawyer', notes: 'theirs' })
    // A list that carried them is no hand-over: what was changed before it is still not known there.
    const list = aTarget('visas.csv')
    house.engine.grant(list)
    await house.call('export.roster', {
      ...{ query: {}, sort: { by: 'name' }, columns: ['name'], format: 'csv', language: 'en' },
      ...{ people: [person.id], fields: 'restricted', purpose: 'Visas', to: list.token },
      task: uuid(),
    })
    const back = await unlocked(house, await saved(other, people))
    const { rows } = await back.preview()
    const row = rows.find(({ entity }) => entity === 'person')
    expect(row).toMatchObject({ state: 'conflict' })
    expect(row?.fields).toEqual([
      { field: 'occupation', ours: null, theirs: 'Lawyer', kind: 'taken' },
      { field: 'notes', ours: 'ours', theirs: 'theirs', kind: 'conflict' },
    ])
    await back.apply()
    expect(await house.call('person.get', { id: person.id })).toMatchObject({
      ...{ phone: '+1', occupation: 'Lawyer', notes: 'ours', restricted: ['passportNumber'] },
    })
    const next = await unlocked(house, await saved(other, people))
    expect((await next.preview()).counts).toMatchObject({ conflict: 0, changed: 0 })
    await changed(other, person.id, { notes: 'theirs, later' })
    const later = await unlocked(house, await saved(other, people))
    expect((await later.preview()).rows[0]).toMatchObject({ fields: [{ field: 'notes' }] })
    await later.apply([{ entity: 'person', id: person.id, take: true, theirs: ['notes'] }])
    expect(await house.call('person.get', { id: person.id })).toMatchObject({
      notes: 'theirs, later',
    })
  })

  it('knows a provider by its name, and asks about a person who may be here already', async () => {
    const { house, person } = await office()
    const path = await saved(house, { scope: { kind: 'people', ids: [person.id] } })
    const other = await openTestEngine({ sealWork: 10 })
    const own = aProvider({ name: 'NORWAY', country: 'NO' })
    await other.call('provider.save', { provider: own, version: null })
    await other.call('person.save', { person: aPerson({ email: 'n@example.org' }), version: null })
    const share = await unlocked(other, path)
    const { rows, counts } = await share.preview()
    expect(counts).toMatchObject({ duplicate: 1, same: 1 })
    expect(rows[0]).toMatchObject({ state: 'duplicate', alike: [{ name: 'Benali, Nadia' }] })
    await share.apply([{ entity: 'person', id: person.id, take: true, theirs: [] }])
    expect(await other.call('person.get', { id: person.id })).toMatchObject({
      offers: [{ provider: own.id }],
    })
    expect(await other.call('app.counts', {})).toMatchObject({ people: 2, providers: 1 })
  })

  it('does not bring back who was erased, and says so', async () => {
    const { house, person } = await office()
    const path = await saved(house, { scope: { kind: 'people', ids: [person.id] } })
    const other = await openTestEngine({ sealWork: 10 })
    await (await unlocked(other, path)).apply()
    await other.call('person.erase', {
      ...{ id: person.id, version: 1, reason: 'asked', task: uuid() },
      ...{ copies: 'keep', fileNames: 'keep' },
    })
    const again = await unlocked(other, path)
    expect((await again.preview()).counts).toMatchObject({ erased: 1, new: 0 })
    await again.apply([{ entity: 'person', id: person.id, take: true, theirs: [] }])
    expect(await other.call('app.counts', {})).toMatchObject({ people: 0 })
  })

  it('finds whom somebody here made one with another', async () => {
    const { house, person } = await office()
    const people = { scope: { kind: 'people' as const, ids: [person.id] } }
    const other = await openTestEngine({ sealWork: 10 })
    await (await unlocked(other, await saved(house, people))).apply()
    const kept = aPerson({ familyName: 'Ben Ali' })
    await other.call('person.save', { person: kept, version: null })
    await other.call('duplicates.merge', {
      pairs: [{ keep: kept.id, gone: person.id, fromGone: [] }],
      task: uuid(),
    })
    await changed(house, person.id, { occupation: 'Lawyer' })
    const later = await unlocked(other, await saved(house, people))
    expect((await later.preview()).counts).toMatchObject({ new: 0, duplicate: 0 })
    await later.apply()
    expect(await other.call('person.get', { id: kept.id })).toMatchObject({
      ...{ familyName: 'Ben Ali', occupation: 'Lawyer' },
    })
    expect(await other.call('app.counts', {})).toMatchObject({ people: 1 })
  })

  it('holds restricted fields only where asked, which the list says', async () => {
    const { house, person } = await office()
    const path = await saved(house, {
      scope: { kind: 'people', ids: [person.id] },
      restricted: true,
    })
    expect(await house.call('exchange.list', {})).toMatchObject([{ restricted: true }])
    const other = await openTestEngine({ sealWork: 10 })
    await (await unlocked(other, path)).apply()
    const asked = { id: person.id, reason: 'Visa' }
    expect(await other.call('person.askRestricted', asked)).toMatchObject({
      passportNumber: 'EX123',
    })
  })

  it('opens only with its passphrase, whole, and with bounded work', async () => {
    const { house, person } = await office()
    const path = await saved(house, { scope: { kind: 'people', ids: [person.id] } })
    const bytes = readFileSync(path)
    const refused = async (content: Uint8Array, by = passphrase): Promise<string[]> => {
      const file = aFile('x.scrutin-share', content)
      house.engine.grant(file)
      const failure = await house.fails('share.unlock', {
        file: file.token,
        task: uuid(),
        passphrase: by,
      })
      return [failure.code, failure.message.key]
    }
    expect(await refused(bytes, 'another passphrase')).toEqual([
      'wrongKey',
      'failures.wrongPassphrase',
    ])
    expect((await refused(bytes.subarray(0, -20)))[0]).toMatch(/wrongKey|unreadable/)
    expect(await refused(Buffer.from('name;email'))).toEqual(['unreadable', 'failures.shareNone'])
    const heavy = Buffer.from(bytes.toString('latin1').replace(/( 10\n)/, ' 30\n'), 'latin1')
    expect(await refused(heavy)).toEqual(['unreadable', 'failures.shareTooMuchWork'])
    const forKey = Buffer.from('age-encryption.org/v1\n-> X25519 abc\n--- x\n')
    expect(await refused(forKey)).toEqual(['unreadable', 'failures.shareOtherKey'])
  })

  it('of an office with an earlier version opens, and one opens there that holds nothing it does not know', async () => {
    const header = {
      ...{ format: 'scrutin-share', version: 1, id: uuid(), at: '2026-01-01T00:00:00.000Z' },
      ...{ by: 'Oslo', counterpart: 'UNDP', purpose: '', restricted: false },
      contents: { people: 0, requests: 1 },
    }
    const lines = [header, { entity: 'request', record: aRequest() }]
    const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))
    const { header: read } = await readShare(bytes, { name: 'a' }, () => Promise.resolve())
    expect(read.contents).toMatchObject({ requests: 1, budgets: 0 })
    expect(shareVersionOf(read.contents)).toBe(1)
    expect(shareVersionOf({ ...read.contents, budgets: 1 })).toBe(SHARE_VERSION)
  })

  it('is told from a list by its first line', async () => {
    const { house, person } = await office()
    const path = await saved(house, { scope: { kind: 'people', ids: [person.id] } })
    const share = { token: uuid(), path, name: 'a.csv', mode: 'read' as const }
    const list = aFile('b.csv', 'Name\nBenali\n')
    for (const file of [share, list]) house.engine.grant(file)
    expect(await house.call('share.isOne', { file: share.token })).toEqual({ share: true })
    expect(await house.call('share.isOne', { file: list.token })).toEqual({ share: false })
  })
})
