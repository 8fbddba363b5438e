import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { AnswerGiven, RoundAnswer } from '#shared/domain/availability-round.ts'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { engineOfFile } from '#tests/builders/engine-of-file.ts'

const house = engineOfFile()

/** A round of one person with a provider and one without, begun from the people themselves. */
async function aRound(...names: readonly string[]) {
  const { call } = house()
  const provider = aProvider({ name: `Norway ${uuid()}`, contactEmail: 'desk@example.org' })
  await call('provider.save', { provider, version: null })
  const people = names.map((givenName, place) =>
    aPerson({
      ...{ familyName: 'Roundlake', givenName, confirmedOn: '2020-01-01', notes: 'Quiet' },
      ...{ email: `${uuid()}@example.org`, offers: place === 0 ? [anOffer(provider.id)] : [] },
    }),
  )
  for (const person of people) await call('person.save', { person, version: null })
  const id = uuid()
  const days = { from: '2027-05-01', to: '2027-05-31' }
  await call('round.begin', {
    ...{ id, name: 'Round of 3 May', ...days, dueOn: '2027-02-20' },
    chosen: { ids: people.map((person) => person.id) },
  })
  return { id, provider, ids: people.map((person) => person.id) }
}

const says = (person: string, answer: RoundAnswer, more: Partial<AnswerGiven> = {}) => ({
  ...{ person, answer, part: null, noticeDays: null, remark: null },
  ...more,
})

describe('a round of asking', () => {
  it('asks those chosen through who offers, and writes each answer with its source and the confirmation', async () => {
    const { call, fails } = house()
    const { id, provider, ids } = await aRound('Anna', 'Berit')
    const round = await call('round.get', { id })
    expect(round.people).toMatchObject([
      { name: 'Roundlake, Anna', providerName: provider.name, answer: 'open', writtenOn: [] },
      { name: 'Roundlake, Berit', providerName: null, answer: 'open' },
    ])
    const [anna = ''] = ids
    const answer = { id, version: 1, answers: [says(anna, 'no', { remark: 'Ill' })] }
    await call('round.answer', answer)
    expect(await fails('round.answer', answer)).toMatchObject({ code: 'conflict' })
    const person = await call('person.get', { id: anna })
    expect(person).toMatchObject({ confirmedOn: '2027-02-01', notes: 'Quiet\nIll' })
    expect(person.availability).toContainEqual(
      expect.objectContaining({
        ...{ from: '2027-05-01', to: '2027-05-31', state: 'unavailable' },
        ...{ source: 'Round of 3 May', statedOn: '2027-02-01' },
      }),
    )
    expect(await call('round.list', {})).toMatchObject([{ asked: 2, open: 1 }])
    expect(
      await fails('round.begin', {
        ...{ id: uuid(), name: 'Nobody', from: '2027-05-01', to: '2027-05-31', dueOn: null },
        chosen: { ids: [] },
      }),
    ).toMatchObject({ code: 'invalid' })
  })

  it('tells of an answer that comes when it is closed, and takes it as a late one when told to', async () => {
    const { call, fails } = house()
    const { id, ids } = await aRound('Carla')
    const [carla = ''] = ids
    await call('round.change', { id, version: 1, name: 'R', dueOn: null, closed: true })
    const answer = { id, version: 2, answers: [says(carla, 'yes')] }
    expect(await fails('round.answer', answer)).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.roundClosed' } },
    })
    const { people } = await call('round.answer', { ...answer, late: true })
    expect(people).toMatchObject([{ answer: 'yes', late: true }])
  })

  it('keeps whom it asked when, and whom it reminded of those who had not answered', async () => {
    const { call } = house()
    const { id, provider, ids } = await aRound('Dora', 'Else')
    const letters = await call('round.letters', { id, kind: 'roundAsk', language: 'fr' })
    expect(letters).toMatchObject([
      { provider: provider.id, to: ['desk@example.org'], bcc: [], unfilled: [] },
      { provider: null, to: [], bcc: [expect.stringContaining('@example.org')] },
    ])
    expect(letters[0]?.body).toContain('– Roundlake, Dora')
    expect(letters[1]?.body).not.toContain('Roundlake')
    const sent = { id, language: 'fr', way: 'mail' } as const
    await call('round.written', {
      ...{ ...sent, version: 1, kind: 'roundAsk', providers: [provider.id, null] },
    })
    const [dora = ''] = ids
    await call('round.answer', { id, version: 2, answers: [says(dora, 'maybe')] })
    const { people } = await call('round.written', {
      ...{ ...sent, version: 3, kind: 'roundReminder', providers: [null] },
    })
    expect(people.map(({ writtenOn }) => writtenOn)).toEqual([['2027-02-01'], ['2027-02-01']])
    expect(await call('letter.list', { provider: provider.id })).toMatchObject([
      { kind: 'roundAsk', people: [dora] },
    ])
    expect(await call('letter.list', { person: ids[1] ?? '' })).toMatchObject([
      { kind: 'roundReminder' },
      { kind: 'roundAsk' },
    ])
  })
})

describe('people of a round', () => {
  it('who became one are one, and whoever left is asked no more; what they were called goes with them', async () => {
    const { call } = house()
    const { id, ids } = await aRound('Janne', 'Kari', 'Liv')
    const [janne = '', kari = '', liv = ''] = ids
    await call('duplicates.merge', {
      pairs: [{ keep: janne, gone: kari, fromGone: [] }],
      task: uuid(),
    })
    const known = async () =>
      (await call('round.get', { id })).people.map(({ name, answer }) => [name, answer])
    expect(await known()).toEqual([
      ['Roundlake, Janne', 'open'],
      ['Roundlake, Liv', 'open'],
    ])
    const { version } = await call('round.get', { id })
    await call('round.answer', { id, version, answers: [says(janne, 'yes')] })
    const erase = { version: null, reason: 'asked', copies: 'keep', fileNames: 'keep' } as const
    await call('person.erase', { ...erase, id: liv, task: uuid() })
    expect(await known()).toEqual([['Roundlake, Janne', 'yes']])
    const listed = await call('round.list', {})
    expect(listed.find((round) => round.id === id)).toMatchObject({ asked: 1, open: 0 })
    await call('person.erase', { ...erase, id: janne, task: uuid() })
    expect(await known()).toEqual([['', 'yes']])
  })
})

describe('the sheet of a round', () => {
  const target = (name: string) => ({ token: uuid(), path: join(house().folder, name), name })
  const grant = (of: ReturnType<typeof target>, mode: 'read' | 'write') =>
    house().engine.grant({ ...of, mode })

  it('goes out for a provider, and what comes back is shown as read before it counts', async () => {
    const { call } = house()
    const { id, provider, ids } = await aRound('Fanny', 'Gro')
    const out = target('Norway.xlsx')
    grant(out, 'write')
    const written = await call('round.write', {
      ...{ id, language: 'en', to: out.token, of: { what: 'sheet', provider: provider.id } },
    })
    expect(written.rows).toBe(1)
    grant(out, 'read')
    const task = uuid()
    expect(await call('round.readSheet', { id, file: out.token, task })).toMatchObject({
      ...{ rows: [], empty: 1 },
    })
    const [fanny = '', gro = ''] = ids
    const header =
      'Name,First day asked,Last day asked,Available,Free from,Free until,Notice in days,Remark,Reference (leave as it is)'
    const row = (...cells: readonly string[]) => cells.join(',')
    const back = target('answers.csv')
    writeFileSync(
      back.path,
      [
        header,
        row(
          '"Roundlake, Fanny"',
          '2027-05-01',
          '2027-05-31',
          'Yes',
          '10/05/2027',
          '',
          '14',
          'Visa needed',
          fanny,
        ),
        row('"Somebody, Else"', '2027-05-01', '2027-05-31', 'no', '', '', '', '', gro),
        row('"Roundlake, Gro"', '2027-06-01', '2027-06-30', 'no', '', '', '', '', gro),
        row('Nobody', '', '', 'no', '', '', '', '', uuid()),
      ].join('\n'),
    )
    grant(back, 'read')
    const read = await call('round.readSheet', { id, file: back.token, task })
    expect(read.rows.map(({ row: at, name, doubt }) => [at, name, doubt?.key ?? null])).toEqual([
      [2, 'Roundlake, Fanny', null],
      [3, 'Roundlake, Gro', 'availability.doubtOtherName'],
      [4, 'Roundlake, Gro', 'availability.doubtOtherDays'],
      [5, 'Nobody', 'availability.doubtNotAsked'],
    ])
    expect(read.rows[0]).toMatchObject({
      given: {
        ...{ person: fanny, answer: 'part', part: { from: '2027-05-10', to: '2027-05-31' } },
        ...{ noticeDays: 14, remark: 'Visa needed' },
      },
      before: [{ from: '2027-05-01', to: '2027-05-31', state: 'available' }],
      after: [
        { from: '2027-05-01', to: '2027-05-09', state: 'unavailable' },
        { from: '2027-05-10', to: '2027-05-31', state: 'available' },
      ],
    })
    const untouched = await call('person.get', { id: fanny })
    expect(untouched.version).toBe(1)
  })

  it('goes with its text as a message, and for all providers as an archive of both', async () => {
    const { call, fails } = house()
    const { id, provider, ids } = await aRound('Hilde', 'Inga')
    const message = target('Norway.eml')
    grant(message, 'write')
    await call('round.write', {
      ...{ id, language: 'en', to: message.token },
      of: { what: 'message', provider: provider.id, subject: 'Mai', body: 'Bitte' },
    })
    const text = readFileSync(message.path, 'utf8')
    expect(text).toContain('To: desk@example.org')
    expect(text).toMatch(/filename\*=UTF-8''Norway%20.*\.xlsx/u)
    const all = target('all.zip')
    grant(all, 'write')
    const of = { what: 'all', kind: 'roundReminder' } as const
    expect(await call('round.write', { id, language: 'en', to: all.token, of })).toEqual({
      rows: 1,
    })
    await call('round.answer', { id, version: 1, answers: [says(ids[0] ?? '', 'yes')] })
    grant(all, 'write')
    expect(await fails('round.write', { id, language: 'en', to: all.token, of })).toMatchObject({
      message: { key: 'failures.roundAnswered' },
    })
  })
})
