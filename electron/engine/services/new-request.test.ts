import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const speaks = (language: string, level: 3 | 4 | 5 = 5) =>
  aMust('language', { language, mode: 'spoken', level })

describe('a request created with its positions', () => {
  it('is one change, kept whole, and undone as one', async () => {
    const { call, engine, fails } = await openTestEngine()
    const request = aRequest({
      title: 'Madagascar 2027',
      requirements: [
        aMust('nationality', { mode: 'exclude', countries: [], neighboursOfHost: true }),
      ],
      maxPercentPerNationality: 10,
    })
    const position = aPosition(request.id, {
      title: 'Long-term observer',
      posts: 12,
      shares: [{ id: randomUUID(), least: { percent: 50 }, asked: speaks('fr') }],
      phases: ['campaign'],
      responsibilities: 'The provinces of the north',
    })
    const other = aPosition(request.id, { title: 'Legal analyst' })
    const reply = await engine.call('request.create', {
      request,
      positions: [position, other],
    })
    expect(reply).toMatchObject({ ok: true, result: request })
    const got = await call('request.get', { id: request.id })
    expect(got.positions).toMatchObject([position, other])
    const change = reply.ok ? reply.change?.id : undefined
    await call('change.undo', { id: change ?? '', task: randomUUID() })
    expect(await fails('request.get', { id: request.id })).toMatchObject({ code: 'notFound' })
  })

  it('keeps the letter it was read from as its document', async () => {
    const { call } = await openTestEngine()
    const request = aRequest()
    const letter = {
      name: 'Note verbale',
      text: 'The Government …',
      datedOn: '2026-10-12',
      file: null,
    }
    await call('request.create', { request, positions: [], letter })
    const [document] = await call('document.list', { ownerKind: 'request', owner: request.id })
    expect(document).toMatchObject({ kind: 'letter', name: 'Note verbale', datedOn: '2026-10-12' })
    expect(await call('document.preview', { id: document?.id ?? '' })).toMatchObject({
      as: 'text',
      text: letter.text,
    })
  })

  it('is not written in part', async () => {
    const { fails } = await openTestEngine()
    const request = aRequest()
    const wrong = aPosition(randomUUID())
    expect(
      await fails('request.create', { request, positions: [aPosition(request.id), wrong] }),
    ).toMatchObject({ code: 'invalid' })
    expect(await fails('request.get', { id: request.id })).toMatchObject({ code: 'notFound' })
  })
})

describe('what a request asks of every position', () => {
  it('is asked in the match of each, and kept with decisions', async () => {
    const { call } = await openTestEngine()
    const request = aRequest({ state: 'MG', requirements: [speaks('fr')] })
    const position = aPosition(request.id)
    await call('request.create', { request, positions: [position] })
    const person = aPerson({ nationalities: ['BE'], categories: ['expert'], languages: [] })
    await call('person.save', { person, version: null })
    const { criteria } = await call('match.summary', { position: position.id, draft: null })
    expect(criteria.map(({ key }) => key)).toContain(request.requirements[0]?.id)
    const { criteria: tried } = await call('match.summary', {
      position: position.id,
      draft: { windows: position.windows, requirements: [speaks('en')] },
    })
    expect(tried.filter(({ kind }) => kind === 'language')).toHaveLength(2)
  })
})

describe('parts of the posts', () => {
  it('are counted by who is chosen so far', async () => {
    const { call } = await openTestEngine()
    const request = aRequest()
    const share = { id: randomUUID(), least: { percent: 50 }, asked: speaks('fr') }
    const position = aPosition(request.id, { posts: 3, shares: [share] })
    await call('request.create', { request, positions: [position] })
    const speaker = aPerson()
    await call('person.save', { person: speaker, version: null })
    const balance = (person: string | null) =>
      call('team.balance', {
        request: request.id,
        position: person && position.id,
        with: person,
      })
    expect((await balance(null)).shares).toMatchObject([{ share: share.id, least: 2, people: 0 }])
    expect((await balance(speaker.id)).shares).toMatchObject([{ least: 2, people: 1 }])
  })
})

describe('requirements given to several positions', () => {
  it('are added where they are not asked yet', async () => {
    const { call } = await openTestEngine()
    const request = aRequest()
    const french = speaks('fr')
    const [one, other] = [aPosition(request.id, { requirements: [french] }), aPosition(request.id)]
    await call('request.create', { request, positions: [one, other] })
    const english = speaks('en')
    const { changed, positions } = await call('position.askAlso', {
      positions: [one.id, other.id],
      requirements: [french, english],
    })
    expect(changed).toBe(2)
    expect(positions.map(({ requirements }) => requirements.length)).toEqual([2, 2])
    const again = await call('position.askAlso', {
      positions: [one.id, other.id],
      requirements: [french],
    })
    expect(again.changed).toBe(0)
  })
})

describe('the office’s own library of positions', () => {
  it('keeps positions, changes and retires them', async () => {
    const { call, fails } = await openTestEngine()
    const template = {
      ...{ id: randomUUID(), title: 'Election day duty officer', kind: null },
      ...{ category: 'expert' as const, requirements: [speaks('en')], shares: [] },
      ...{ responsibilities: null, retired: false },
    }
    const { version } = await call('positionTemplate.save', { template, version: null })
    await call('positionTemplate.save', { template: { ...template, retired: true }, version })
    expect(await call('positionTemplate.list', {})).toMatchObject([{ ...template, retired: true }])
    expect(await fails('positionTemplate.save', { template, version })).toMatchObject({
      code: 'conflict',
    })
  })
})
