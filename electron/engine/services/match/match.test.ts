import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { phrase, say } from '#shared/text/index.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const french = aMust('language', { language: 'fr', mode: 'spoken', level: 5 })
const spoken = (spokenLevel: 1 | 4 | 5 | null) => [
  {
    ...{ language: 'fr', spoken: spokenLevel, read: null, written: null },
    ...{ scale: 'cefr' as const, received: null, converted: false },
  },
]

/** One position that asks for French C1, and four people: fits, nearly, unknown, national. */
async function asked() {
  const test = await openTestEngine()
  const { call } = test
  const provider = aProvider()
  await call('provider.save', { provider, version: null })
  const offers = () => [anOffer(provider.id)]
  const fits = aPerson({ familyName: 'Fits', languages: spoken(5), offers: offers() })
  const nearly = aPerson({ familyName: 'Nearly', languages: spoken(4), offers: offers() })
  const unknown = aPerson({ familyName: 'Unknown', languages: spoken(null), offers: offers() })
  const national = aPerson({ familyName: 'National', nationalities: ['MG'], offers: offers() })
  for (const person of [fits, nearly, unknown, national]) {
    await call('person.save', { person, version: null })
  }
  const request = aRequest({ state: 'MG' })
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, { requirements: [french] })
  await call('position.save', { position, version: null })
  const page = async (group: 'fit' | 'unknown' | 'notFit', against: string | null = null) =>
    (
      await call('match.page', {
        ...{ position: position.id, draft: null, group, against },
        ...{ offset: 0, limit: 50 },
      })
    ).rows
  return { ...test, people: { fits, nearly, unknown, national }, position, page }
}

describe('a match over the store', () => {
  it('sums up who fits, who stands against what, and whom to ask', async () => {
    const { call, position, people } = await asked()
    const summary = await call('match.summary', { position: position.id, draft: null })
    expect(summary).toMatchObject({
      ...{ roster: 4, fit: 1, unknown: 1, notFit: 2 },
      axis: { from: '2027-02-01', to: '2027-07-31' },
      questions: [
        {
          key: french.id,
          question: phrase('question.language', { language: { language: 'fr' }, mode: 'spoken' }),
          people: [people.unknown.id],
          count: 1,
        },
      ],
    })
    expect(summary.funnel.at(0)).toMatchObject({ left: 4 })
    expect(summary.funnel.at(-1)).toMatchObject({ left: 1 })
    expect(summary.against.find(({ key }) => key === 'hostCountry')?.people).toBe(1)
  })

  it('lists each group with reasons, strips and what is missing', async () => {
    const { page, position, people, call } = await asked()
    expect(await page('fit')).toMatchObject([
      { person: { id: people.fits.id }, score: 100, missing: null, candidacy: null },
    ])
    expect(await page('notFit', 'hostCountry')).toMatchObject([
      {
        person: { id: people.national.id },
        missing: phrase('gap.hostNational', { country: { country: 'MG' } }),
      },
    ])
    const put = { position: position.id, person: people.fits.id, reason: null }
    await call('candidacy.set', { ...put, status: 'shortlisted' })
    expect(await page('fit')).toMatchObject([{ candidacy: 'shortlisted' }])
  })

  it('tries a draft, tells what to relax and who is near', async () => {
    const { call, position, people } = await asked()
    const asking = { position: position.id, draft: null }
    const [best] = await call('match.relax', asking)
    const relaxed = await call('match.relax', asking)
    expect(relaxed.map(({ words }) => say('en', words))).toContain('French B2 instead of C1')
    const tried = await call('match.summary', { position: position.id, draft: best!.draft })
    expect(tried.fit).toBe(1 + best!.gained)
    expect(await call('match.nearMisses', { ...asking, limit: 5 })).toMatchObject([
      {
        person: { id: people.nearly.id },
        distance: 1,
        gaps: [
          {
            criterion: french.id,
            gap: { words: { key: 'gap.languageLevels', values: { levels: 1 } } },
          },
        ],
      },
    ])
  })

  it('answers for the roster as it stands after each change', async () => {
    const { call, position, people, page } = await asked()
    expect(await page('unknown')).toHaveLength(1)
    const person = aPerson({ ...people.unknown, languages: spoken(5) })
    await call('person.save', { person, version: 1 })
    expect(await page('unknown')).toHaveLength(0)
    expect(await page('fit')).toHaveLength(2)
    await call('person.remove', { id: person.id, version: 2, reason: 'asked to' })
    expect(await page('fit')).toHaveLength(1)
    await call('candidacy.override', {
      ...{ position: position.id, person: people.nearly.id, criterion: french.id },
      reason: 'works in English',
    })
    expect(await page('fit')).toHaveLength(2)
    const verdict = await call('match.verdict', {
      ...{ position: position.id, draft: null, person: people.nearly.id },
    })
    expect(verdict.results).toContainEqual(
      expect.objectContaining({ verdict: 'overridden', reason: 'works in English' }),
    )
  })

  it('shows people as the roster does', async () => {
    const { call } = await openTestEngine()
    await call('app.openSample', { people: 150, seed: 7, task: randomUUID() })
    const everybody = { query: {}, sort: { by: 'name' as const }, offset: 0, limit: 500 }
    const roster = await call('roster.page', everybody)
    const shown = new Map(
      roster.rows.map(({ strip: _, close: __, ...person }) => [person.id, person]),
    )
    const [request] = await call('request.list', {})
    const { positions } = await call('request.get', { id: request!.id })
    const groups = await Promise.all(
      (['fit', 'unknown', 'notFit'] as const).map((group) =>
        call('match.page', {
          ...{ position: positions[0]!.id, draft: null, group, against: null },
          ...{ offset: 0, limit: 500 },
        }),
      ),
    )
    const people = groups.flatMap(({ rows }) => rows.map(({ person }) => person))
    expect(people).toHaveLength(150)
    for (const person of people) expect(shown.get(person.id)).toMatchObject(person)
  })

  it('compares people side by side, and knows no strangers', async () => {
    const { call, fails, position, people } = await asked()
    const two = [people.nearly.id, people.fits.id]
    const compared = await call('match.explain', {
      ...{ position: position.id, draft: null, people: two },
    })
    expect(compared.rows.map(({ person }) => person.id)).toEqual(two)
    for (const row of compared.rows) expect(row.results).toHaveLength(compared.criteria.length)
    const stranger = { position: position.id, draft: null, person: position.id }
    expect(await fails('match.verdict', stranger)).toMatchObject({ code: 'notFound' })
  })
})
