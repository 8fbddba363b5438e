import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { DocumentParams } from '#shared/contract/outgoing-calls.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { aTarget } from '#tests/fixtures/files.ts'
import { openZip } from '../../files/zip-library.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const layoutOf = (id: string) => {
  const found = Object.values(builtInLayouts)
    .flat()
    .find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('documents to be sent', () => {
  let house: TestEngine
  const request = aRequest({ title: 'Togo 2027', state: 'TG' })
  const position = aPosition(request.id, { title: 'Observer', posts: 4 })
  const norway = aProvider({ name: 'Norway' })
  const canada = aProvider({ name: 'Canada/Ottawa' })
  const people = ['Dahl', 'Émond', 'عائشة'].map((familyName, at) =>
    aPerson({
      familyName,
      passportNumber: `EX-${at}`,
      email: `p${at}@example.org`,
      offers: [anOffer(at === 0 ? norway.id : canada.id)],
    }),
  )
  const deployments: string[] = []
  const folder = mkdtempSync(join(storeRoom, 'scrutin-documents-'))

  beforeAll(async () => {
    house = await startTestEngine({ folder })
    const { call } = house
    for (const provider of [norway, canada])
      await call('provider.save', { provider, version: null })
    for (const person of people) await call('person.save', { person, version: null })
    await call('request.save', { request, version: null })
    await call('position.save', { position, version: null })
    for (const [at, person] of people.entries())
      await call('deployment.plan', {
        ...{ position: position.id, person: person.id, from: null, to: null },
        provider: at === 0 ? norway.id : canada.id,
      })
    const planned = await call('deployment.list', { request: request.id, person: null })
    deployments.push(
      ...people.map(({ id }) => planned.find(({ person }) => person === id)?.id ?? ''),
    )
  })

  afterAll(async () => {
    await house.engine.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const placed = (
    layout: string,
    changes: Partial<Extract<DocumentParams, { of: 'placements' }>> = {},
  ): DocumentParams => ({
    ...{ of: 'placements', request: request.id, as: 'deployed', layout: layoutOf(layout) },
    ...changes,
  })
  const look = (document: DocumentParams) =>
    house.call('outgoing.preview', { document, language: 'en' })
  const write = async (document: DocumentParams, format: 'ics' | 'zip' | 'csv', purpose = '') => {
    const file = aTarget(`list.${format}`)
    house.engine.grant(file)
    await house.call('outgoing.write', {
      ...{ document, format, purpose, language: 'en', to: file.token, task: uuid() },
    })
    return file.path
  }

  it('are looked at before they are written', async () => {
    const { html, ...seen } = await look(placed('ministerial'))
    expect(seen).toEqual({ rows: 3, shown: 3, restricted: false })
    expect(html).toContain('Deployment roster: Togo 2027')
    expect(html).toContain('Togo')
    expect(html).not.toContain('@example.org')
    expect(await look(placed('registrationForm'))).toMatchObject({ restricted: true })
    expect(await house.call('exchange.list', {})).toEqual([])
  })
  it('hold the rows of the screen in its order', async () => {
    const [first = '', , third = ''] = deployments
    const { html, rows } = await look(placed('standard', { only: [third, first] }))
    expect(rows).toBe(2)
    expect(html.indexOf('عائشة')).toBeLessThan(html.indexOf('Dahl'))
    expect(html).not.toContain('Émond')
    const everywhere = await look(placed('standard', { request: null, only: [first] }))
    expect(everywhere.html).toContain('Dahl')
  })
  it('of people put forward have those nominated, selected or in reserve', async () => {
    expect(await look(placed('namesByDeadline', { as: 'nominated' }))).toMatchObject({ rows: 3 })
    expect(await look(placed('namesByDeadline', { as: 'considered' }))).toMatchObject({ rows: 3 })
  })
  it('of the roster have the people, filter and order of the screen', async () => {
    const { html, rows } = await look({
      of: 'people',
      query: { text: 'Dahl' },
      sort: { by: 'name' },
      layout: layoutOf('ministerialPeople'),
    })
    expect(rows).toBe(1)
    expect(html).toContain('Narrowed to: Words')
  })
  it('of one person or one request say what is known, without contacts unless they are asked for', async () => {
    const [person = aPerson()] = people
    const profile = await look({ of: 'person', person: person.id, privateFields: false })
    expect(profile.html).toContain('Norway')
    expect(profile.html).not.toContain('p0@example.org')
    expect(profile.html).not.toContain('EX-0')
    const full = await look({ of: 'person', person: person.id, privateFields: true })
    expect(full.html).toContain('p0@example.org')
    const recommendation = {
      ...{ id: uuid(), request: request.id, number: 'R.1', text: 'Publish by station.' },
      ...{ source: null, givenOn: '2026-01-10', addressedTo: 'Commission', note: null },
      ...({ followUp: 'open', judgedOn: null } as const),
    }
    await house.call('recommendation.save', { recommendation, version: null })
    const budget = {
      ...{ id: uuid(), request: request.id, estimatedOn: '2026-02-01', note: 'Without flights.' },
      lines: [
        { id: uuid(), what: 'Allowances', currency: 'EUR', amount: 1_250_050 },
        { id: uuid(), what: 'Cars', currency: 'JPY', amount: 700 },
      ],
    }
    await house.call('budget.save', { budget, version: null })
    const fees = { id: uuid(), what: 'Fees', fund: null, currency: 'EUR' }
    await house.call('deployment.setCosts', {
      deployments: deployments.slice(0, 1),
      costs: [{ ...fees, planned: 200_000, given: 150_025 }],
    })
    const file = await look({ of: 'request', request: request.id })
    const cells = [...file.html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, text]) =>
      (text ?? '').replaceAll(/<[^>]*>/g, ''),
    )
    const from = cells.indexOf('Currency')
    expect(cells.slice(from, from + 15)).toEqual([
      ...['Currency', 'Estimated', 'Planned', 'Given', 'Left of the estimate'],
      ...['EUR', '12,500.5', '2,000', '1,500.25', '11,000.25'],
      ...['JPY', '700', '0', '0', '700'],
    ])
    expect(cells).toContain('Allowances')
    expect(file.html).toContain('Without flights.')
    expect(file.html).toContain('Publish by station.')
    expect(file.html).toContain('not judged yet')
    expect(file).toMatchObject({ rows: 1, restricted: false })
    expect(file.html).toContain('Request file')
    expect(file.html).toContain('Observer')
  })
  it('are laid out as the office keeps it: saved, changed, removed, and each of it taken back', async () => {
    const layout = { ...layoutOf('ministerial'), id: uuid(), name: 'Ours', header: 'Office' }
    const list = async () =>
      (await house.call('layout.list', {})).map((kept) => [kept.layout.name, kept.version])
    const changing = async <N extends 'layout.save' | 'layout.remove'>(
      name: N,
      params: ParamsOf<N>,
    ): Promise<string> => {
      const reply = await house.engine.call(name, params)
      return reply.ok ? (reply.change?.id ?? '') : ''
    }
    const undo = (id: string) => house.call('change.undo', { id, task: uuid() })
    const { version } = await house.call('layout.save', { layout, version: null })
    expect(await house.call('layout.list', {})).toEqual([{ layout, version }])
    const { html } = await look({ of: 'placements', request: request.id, as: 'deployed', layout })
    expect(html).toContain('Office')
    const renamed = await changing('layout.save', {
      layout: { ...layout, name: 'Theirs' },
      version,
    })
    expect(
      await house.fails('layout.save', { layout: { ...layout, name: 'Late' }, version }),
    ).toMatchObject({ code: 'conflict' })
    await undo(renamed)
    expect((await list())[0]?.[0]).toBe('Ours')
    const [, kept = 0] = (await list())[0] ?? []
    const removed = await changing('layout.remove', { id: layout.id, version: Number(kept) })
    expect(await list()).toEqual([])
    await undo(removed)
    expect((await house.call('layout.list', {}))[0]?.layout).toEqual(layout)
  })
  it('with passport data need a purpose, on paper too, and the history says that they left', async () => {
    const asked = { document: placed('registrationForm'), language: 'en', to: null } as const
    expect(await house.fails('outgoing.page', { ...asked, task: uuid() })).toMatchObject({
      code: 'invalid',
    })
    const { html } = await house.call('outgoing.page', {
      ...{ ...asked, task: uuid(), purpose: 'Accreditation' },
    })
    expect(html).toContain('EX-0')
    expect(await house.call('exchange.list', {})).toMatchObject([
      { file: 'Observer registration form: Togo 2027', purpose: 'Accreditation', restricted: true },
    ])
  })
  it('as a calendar show the last day as the last', async () => {
    const text = readFileSync(await write(placed('ministerial'), 'ics'), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
    expect(events).toHaveLength(3)
    const planned = await house.call('deployment.list', { request: request.id, person: null })
    expect(planned[0]?.to).toBe('2027-06-30')
    expect(String(events[0]?.endDate)).toBe('2027-07-01')
    expect(events.map(({ summary }) => summary)).toContain('Dahl, Nadia, Observer')
  })
  it('as an archive hold every way of writing, and a workbook for each provider', async () => {
    const zip = await openZip(await write(placed('perProvider'), 'zip'), 100)
    expect([...zip.entries.keys()]).toEqual([
      'Nominations Togo 2027.xlsx',
      'Nominations Togo 2027.csv',
      'Nominations Togo 2027.html',
      'Nominations Togo 2027.ics',
      'Nominations Togo 2027 Canada Ottawa.xlsx',
      'Nominations Togo 2027 Norway.xlsx',
    ])
    zip.close()
  })
})
