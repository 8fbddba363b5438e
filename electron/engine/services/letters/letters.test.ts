import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

/** Three candidates of one position: two offered by Spain, which has an address, one by nobody. */
async function considered() {
  const test = await openTestEngine()
  const { call } = test
  const spain = aProvider({
    name: 'Spain',
    contactName: 'Ms Ruiz',
    contactEmail: 'ruiz@spain.example',
  })
  await call('provider.save', { provider: spain, version: null })
  const people = [
    aPerson({
      ...{ familyName: 'Múñoz', givenName: 'Ana', email: 'ana@example.org', title: null },
      offers: [anOffer(spain.id)],
    }),
    aPerson({ familyName: 'Berg', givenName: null, email: null, offers: [anOffer(spain.id)] }),
    aPerson({
      familyName: 'مراد',
      givenName: 'دينا',
      email: 'd@example.org',
      nationalities: ['MG'],
    }),
  ]
  for (const person of people) await call('person.save', { person, version: null })
  const request = aRequest({ title: 'Elections 2027' })
  await call('request.save', { request, version: null })
  const windows = [aWindow({ from: '2027-03-01', to: '2027-06-30' })]
  const position = aPosition(request.id, { title: 'Legal adviser', posts: 3, windows })
  await call('position.save', { position, version: null })
  const about = people.map(({ id: person }) => ({ position: position.id, person }))
  await call('candidacy.move', { moves: about, status: 'shortlisted', reason: null })
  const of = { request: request.id, position: null }
  const statuses = async () => (await call('candidacy.list', of)).map(({ status }) => status)
  const undo = async (
    entity: 'providerAsk' | 'letter' | 'candidateNote' | 'letterTemplate',
    id: string,
  ) => {
    const [last] = await call('history.list', { entity, id, limit: 1 })
    await call('change.undo', { id: last!.changeSet, task: uuid() })
  }
  return { ...test, spain, people, request, position, about, statuses, undo, of }
}

describe('letters', () => {
  it('are filled in by person or provider, kept as written, and move who was asked', async () => {
    const { call, request, about, spain, people, statuses, folder, engine, of, undo } =
      await considered()
    const merge = { kind: 'askAvailability', language: 'en', request: request.id, about } as const
    const [toSpain, alone] = await call('letter.merge', {
      ...{ ...merge, grouping: 'provider', dueOn: '2026-12-01' },
    })
    expect(toSpain).toMatchObject({
      ...{ provider: spain.id, addressee: 'Spain', to: ['ruiz@spain.example'], bcc: [] },
      ...{ subject: 'Availability: Legal adviser, Madagascar, 1 Mar – 30 Jun 2027', unfilled: [] },
    })
    expect(toSpain?.body).toContain('Dear Ms Ruiz,')
    expect(toSpain?.body).toContain('– Ana Múñoz\n– Berg')
    expect(alone).toMatchObject({ provider: null, to: ['d@example.org'] })
    const french = await call('letter.merge', { ...merge, language: 'fr', grouping: 'person' })
    expect(french).toHaveLength(3)
    expect(french[1]).toMatchObject({ to: [], unfilled: ['deadline'] })
    expect(french[2]?.body).toContain('دينا مراد')
    const [all] = await call('letter.merge', { ...merge, grouping: 'together' })
    expect(all).toMatchObject({ to: [], bcc: ['ana@example.org', 'd@example.org'] })

    const letter = {
      ...({ kind: 'askAvailability', language: 'en', request: request.id, way: 'mail' } as const),
      ...{ position: about[0]!.position, provider: spain.id },
      people: [people[0]!.id, people[1]!.id],
    }
    expect(
      await call('letter.keep', { letters: [letter], move: true, about: about.slice(0, 2) }),
    ).toMatchObject({ kept: 1, moved: 2, asked: 0 })
    expect(await statuses()).toEqual(['availabilityAsked', 'availabilityAsked', 'shortlisted'])
    const [written] = await call('letter.list', { person: people[1]!.id })
    expect(written).toMatchObject({
      by: 'Tester',
      providerName: 'Spain',
      names: ['Múñoz, Ana', 'Berg'],
    })
    await undo('letter', written!.id)
    expect(await call('letter.list', {})).toEqual([])
    expect(await statuses()).toEqual(['shortlisted', 'shortlisted', 'shortlisted'])

    // Reasons as they stood when it was decided.
    await call('candidacy.move', {
      moves: about.slice(2),
      status: 'notSelected',
      reason: 'Too late',
    })
    const [refusal] = await call('letter.merge', {
      ...{ ...merge, kind: 'nonSelection', grouping: 'person', about: about.slice(2) },
    })
    expect(refusal?.body).toMatch(/– Too late\n– .*national/u)
    expect((await call('candidacy.list', of))[2]).toMatchObject({ status: 'notSelected' })

    // The office's own words hold until they are taken back.
    const own = { subject: 'Hello {name}', body: 'x {nothing}' }
    await call('letter.saveTemplate', { kind: 'invitation', language: 'en', template: own })
    const [invited] = await call('letter.merge', {
      ...merge,
      kind: 'invitation',
      grouping: 'person',
    })
    expect(invited).toMatchObject({ subject: 'Hello Ana Múñoz', unknown: ['nothing'] })
    await undo('letterTemplate', 'invitation.en')
    const kind = { kind: 'invitation', language: 'en' } as const
    expect(await call('letter.template', kind)).toMatchObject({ own: false })

    const path = join(folder, 'letters.docx')
    const token = uuid()
    engine.grant({ token, path, name: 'letters.docx', mode: 'write' })
    const { addressee, subject, body, to, bcc } = refusal!
    const letters = [{ addressee, subject, body, to, bcc }]
    await call('letter.write', { letters, language: 'en', format: 'docx', to: token })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('what is asked of providers', () => {
  it('is kept with its day, answered by the rules, and undone as a whole', async () => {
    const { call, request, about, spain, people, position, statuses, undo } = await considered()
    const letter = {
      ...({ kind: 'nominationRequest', language: 'en', request: request.id, way: 'mail' } as const),
      ...{ position: position.id, provider: spain.id, people: people.map(({ id }) => id) },
    }
    const kept = { letters: [letter], move: false, dueOn: '2026-11-20', about }
    expect(await call('letter.keep', kept)).toMatchObject({ asked: 1 })
    const [ask] = await call('ask.list', { open: true })
    expect(ask).toMatchObject({
      state: 'overdue',
      providerName: 'Spain',
      positionTitle: 'Legal adviser',
    })
    await call('letter.keep', { letters: [{ ...letter, kind: 'reminder' }], move: false, about })
    const [reminded] = await call('ask.list', { request: request.id })
    expect(reminded?.reminders).toHaveLength(1)

    const yes = {
      people: people.map(({ id }) => id),
      answer: 'yes',
      version: reminded!.version,
    } as const
    const done = await call('ask.answer', { ...yes, id: ask!.id })
    expect(done).toMatchObject({ moved: 2, stayed: [{ personName: 'مراد, دينا' }] })
    expect(await statuses()).toEqual(['nominated', 'nominated', 'shortlisted'])
    const [answered] = await call('ask.list', {})
    expect(answered).toMatchObject({ state: 'answered' })
    expect(await call('ask.list', { open: true })).toEqual([])
    await undo('providerAsk', ask!.id)
    expect(await statuses()).toEqual(['shortlisted', 'shortlisted', 'shortlisted'])
    expect(await call('ask.list', { open: true })).toHaveLength(1)

    const another = aPerson({ familyName: 'Cruz' })
    await call('person.save', { person: another, version: null })
    const [open] = await call('ask.list', {})
    await call('ask.answer', {
      ...{ id: ask!.id, version: open!.version, people: [people[0]!.id] },
      ...{ answer: 'other', other: another.id, reason: 'Spain names somebody else' },
    })
    expect(await statuses()).toEqual(['declined', 'shortlisted', 'shortlisted', 'nominated'])

    const offered = aPerson({ familyName: 'Diaz' })
    await call('person.save', { person: offered, version: null })
    await call('ask.offer', {
      ...{ position: position.id, provider: spain.id, people: [offered.id] },
      ...{ reference: 'NV 12', note: null },
    })
    const rows = await call('ask.list', { provider: spain.id })
    expect(rows.map(({ direction, state }) => [direction, state])).toEqual([
      ['asked', 'overdue'],
      ['offered', 'answered'],
    ])
  })
})

describe('restricted notes on candidates', () => {
  it('are shown to whoever asks, which is kept, and go with the person', async () => {
    const { call, people, of, undo } = await considered()
    const [candidacy] = await call('candidacy.list', of)
    const note = {
      ...{ id: uuid(), candidacy: candidacy!.id, person: people[0]!.id },
      ...({ kind: 'interview', writtenOn: '2026-11-20', author: 'Ola' } as const),
      text: 'Calm under questions',
    }
    await call('candidateNote.save', { note, version: null })
    expect(await call('candidateNote.count', { candidacy: candidacy!.id })).toEqual({ notes: 1 })
    const { notes } = await call('candidateNote.read', { candidacy: candidacy!.id })
    expect(notes).toMatchObject([{ text: 'Calm under questions' }])
    const asked = { entity: 'candidateNote', id: note.id, limit: 5 } as const
    const [read] = await call('history.list', asked)
    expect(read).toMatchObject({ action: 'changed', by: 'Tester', fields: ['readAt'] })
    await call('candidateNote.remove', { id: note.id })
    await undo('candidateNote', note.id)
    expect(await call('candidateNote.count', { candidacy: candidacy!.id })).toEqual({ notes: 1 })
    await call('person.erase', {
      ...{ id: people[0]!.id, version: null, reason: 'asked for it' },
      ...{ copies: 'keep', fileNames: 'keep', task: uuid() },
    })
    const left = await call('history.list', asked)
    expect(left.every(({ before, after }) => before === null && after === null)).toBe(true)
  })
})
