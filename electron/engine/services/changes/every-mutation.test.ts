import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineContract, type EngineCallName, type ParamsOf } from '#shared/contract/contract.ts'
import { nothingArranged, type StoredDeployment } from '#shared/domain/deployment.ts'
import type { Person } from '#shared/domain/person.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import { rosterQuery } from '#shared/search/roster-query.ts'
import type { SavedSearch } from '#shared/search/saved-search.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { aFile, aTarget } from '#tests/fixtures/files.ts'
import { connect } from '../../store/connect.ts'
import { firstBreakInHistory } from '../../store/repositories/history.ts'
import type { Database } from '../../store/sqlite.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

type Mutation = {
  [N in EngineCallName]: (typeof engineContract)[N]['kind'] extends 'mutation' ? N : never
}[EngineCallName]

/** Says with which params a mutation is called, once what it needs stands. */
type Act<N extends Mutation> = (office: Office) => ParamsOf<N> | Promise<ParamsOf<N>>

/** Why something is not taken back. A closed list: a mutation is undone unless one of these is so. */
type NotUndone =
  | { readonly why: 'it erases' }
  | { readonly why: 'it writes or lays ready a file and changes nothing of the roster' }
  | { readonly why: 'it keeps that restricted data were read' }
  | { readonly why: 'it keeps what is typed and not saved' }
  | { readonly why: 'a page was printed' }

const writesAFile = {
  why: 'it writes or lays ready a file and changes nothing of the roster',
} as const

interface Office {
  readonly call: TestEngine['call']
  readonly engine: TestEngine['engine']
  readonly sqlite: Database
  readonly version: (table: string, id: string) => number
  /** Somebody new on the roster, offered by the provider of the office. */
  readonly person: (changes?: Partial<Person>) => Promise<Person>
  readonly provider: string
  readonly request: string
  /** A position of that request with room for everybody. */
  readonly position: string
  readonly fund: string
}

/** Tables that are not put back, and why. */
const LEFT = new Map([
  ['history', 'tells what happened, and that it was taken back'],
  ['history_break', 'what was found of the history'],
  ['change_set', 'as the history'],
  ['request_event', 'tells what happened, and that it was taken back'],
  ['candidacy_event', 'as of requests'],
  ['deployment_event', 'as of requests'],
  ['decision', 'a decision is kept as it was made'],
  ['list_memory', 'how lists are read: a list that was taken back is read the same way again'],
])

/** What stays of a thing that was taken back, marked as such. */
const PUT_AWAY = new Map([
  ['document', 'removed_at IS NULL'],
  ['document_chunk', 'document IN (SELECT id FROM document WHERE removed_at IS NULL)'],
  ['import_batch', 'taken_back_at IS NULL'],
  ['import_row', 'batch IN (SELECT id FROM import_batch WHERE taken_back_at IS NULL)'],
  ['exchange', 'taken_back_at IS NULL'],
  ['exchange_item', 'exchange IN (SELECT id FROM exchange WHERE taken_back_at IS NULL)'],
])

/** Stamps are new with each change, the order of rows with each time they are written. */
const FRESH = { created: '', updated: '', version: 0, number: 0, at: '', rowid: 0 }

function aSearch(): SavedSearch {
  const sort = { by: 'name', descending: false } as const
  return { id: uuid(), name: 'Women', query: rosterQuery.parse({ text: 'x' }), sort, opens: true }
}

/** A round that asks somebody whom nobody else of the test is called like. */
async function aRoundOf(call: Office['call']) {
  const person = aPerson({ familyName: 'Roundasked' })
  await call('person.save', { person, version: null })
  return {
    ...{ id: uuid(), name: 'Round of 3 May', from: '2027-03-01', to: '2027-03-31' },
    ...{ dueOn: '2027-02-15', chosen: { ids: [person.id] } },
  }
}

/**
 * Every mutation of the contract, each with what proves that it is taken back, or why it is not. Whoever
 * adds a mutation adds its line here; one act for each thing it can do (add, change, remove).
 */
const mutations: { readonly [N in Mutation]: readonly Act<N>[] | NotUndone } = {
  'app.openSample': [() => ({ people: 12, seed: 3, task: uuid() })],
  'backup.create': writesAFile,
  'backup.restore': writesAFile,
  'elsewhere.save': writesAFile,
  'elsewhere.stage': writesAFile,
  'backup.openCopy': writesAFile,
  'package.open': writesAFile,
  'draft.keep': { why: 'it keeps what is typed and not saved' },
  'draft.drop': { why: 'it keeps what is typed and not saved' },
  'recovery.make': { why: 'a page was printed' },
  'recovery.prove': { why: 'a page was printed' },
  'person.erase': { why: 'it erases' },
  'person.askRestricted': { why: 'it keeps that restricted data were read' },
  'evaluation.ask': { why: 'it keeps that restricted data were read' },
  'candidateNote.read': { why: 'it keeps that restricted data were read' },
  'retention.erase': { why: 'it erases' },
  'retention.anonymise': { why: 'it erases' },

  'person.save': [
    () => ({ person: aPerson(), version: null }),
    async ({ person }) => {
      const { id, ...of } = await person()
      const languages = of.languages.map((each) => ({ ...each, spoken: 6 as const }))
      const changed = { ...of, languages, nationalities: [], notes: 'x', givenName: null }
      return { person: { id, ...changed }, version: 1 }
    },
  ],
  'people.editCell': [
    async ({ person }) => ({
      ...{ id: (await person({ email: null })).id, field: 'email', before: null },
      value: 'n@example.org',
    }),
  ],
  'people.edit': [
    async ({ person }) => {
      const ids = [(await person({ confirmedOn: null })).id, (await person()).id]
      return { chosen: { ids }, edit: { what: 'confirm', on: '2027-01-05' }, task: uuid() }
    },
    async ({ person, provider }) => ({
      chosen: { ids: [(await person()).id] },
      edit: { what: 'offerEnd', provider, on: '2027-02-28' },
      task: uuid(),
    }),
  ],
  'person.remove': [
    async ({ call, person, position }) => {
      const { id } = await person()
      const place = { position, person: id }
      for (const status of ['considered', 'withdrawn'] as const)
        await call('candidacy.set', { ...place, status, reason: 'x' })
      return { id, version: 1, reason: 'left' }
    },
  ],
  'round.begin': [({ call }) => aRoundOf(call)],
  'round.answer': [
    async ({ call }) => {
      const round = await aRoundOf(call)
      await call('round.begin', round)
      const part = { from: '2027-03-03', to: '2027-03-05' }
      const answers = round.chosen.ids.map((person) => ({
        ...{ person, answer: 'part' as const, part, noticeDays: 5, remark: 'Not in March' },
      }))
      return { id: round.id, version: 1, answers }
    },
  ],
  'round.written': [
    async ({ call }) => {
      const round = await aRoundOf(call)
      await call('round.begin', round)
      return {
        ...{ id: round.id, version: 1, providers: [null], kind: 'roundAsk' },
        ...{ language: 'en', way: 'mail' },
      }
    },
  ],
  'round.change': [
    async ({ call }) => {
      const round = await aRoundOf(call)
      await call('round.begin', round)
      return { id: round.id, version: 1, name: 'Another', dueOn: null, closed: true }
    },
  ],
  'round.remove': [
    async ({ call }) => {
      const round = await aRoundOf(call)
      await call('round.begin', round)
      return { id: round.id, version: 1 }
    },
  ],
  'availability.set': [
    async ({ person }) => {
      const { id } = await person()
      const days = { from: '2027-03-01', to: '2027-03-31', noticeDays: null, statedOn: null }
      const strokes = [{ ...days, state: 'unavailable' as const, source: 'x' }]
      return { person: id, version: 1, strokes, confirm: true }
    },
  ],
  'person.bar': [
    async ({ person }) => {
      const { id } = await person()
      return { id, version: 1, reason: 'x', until: null }
    },
  ],
  'person.unbar': [
    async ({ call, person }) => {
      const { id } = await person()
      await call('person.bar', { id, version: 1, reason: 'x', until: null })
      return { id, version: 2 }
    },
  ],
  'search.save': [
    () => ({ search: aSearch(), version: null }),
    async ({ call }) => {
      const search = aSearch()
      await call('search.save', { search, version: null })
      return { search: { ...search, name: 'Another', opens: false }, version: 1 }
    },
  ],
  'search.remove': [
    async ({ call }) => {
      const { id } = await call('search.save', { search: aSearch(), version: null })
      return { id, version: 1 }
    },
  ],
  'provider.save': [
    () => ({ provider: aProvider({ name: 'Norway' }), version: null }),
    ({ provider, version }) => ({
      provider: aProvider({ id: provider, notes: 'new' }),
      version: version('provider', provider),
    }),
  ],
  'provider.remove': [
    async ({ call }) => {
      const provider = aProvider({ name: 'Chile' })
      await call('provider.save', { provider, version: null })
      return { id: provider.id, version: 1 }
    },
  ],
  'retention.renew': [
    async ({ person }) => ({
      people: [(await person({ retainUntil: '2027-01-01' })).id],
      ...{ consentOn: '2027-03-01', retainUntil: null },
    }),
  ],
  'provider.merge': [
    async (office) => {
      const { call, provider, request, position, person } = office
      const gone = aProvider({ name: 'Kingdom of Exemple', shortName: 'KE', country: 'CL' })
      await call('provider.save', { provider: gone, version: null })
      const { id } = await person({ offers: [anOffer(gone.id), anOffer(provider)] })
      await call('deployment.plan', { ...placed(position, id), provider: gone.id })
      const other = await person({ offers: [anOffer(gone.id)] })
      await call('candidacy.set', {
        ...{ position, person: other.id, status: 'nominated', reason: null },
      })
      const contribution = { ...aContribution(office), provider: gone.id }
      await call('contribution.save', { contribution, version: null })
      await call('ask.save', {
        ask: { ...(await anAsk(office)), provider: gone.id },
        version: null,
      })
      await call('letter.keep', {
        letters: [
          {
            ...{ kind: 'thanks' as const, language: 'en' as const, request, position: null },
            ...{ provider: gone.id, people: [id], way: 'copy' as const },
          },
        ],
        ...{ move: false, dueOn: null, posts: null, about: [] },
      })
      await call('alias.save', {
        alias: { kind: 'provider', written: 'K. of Ex.', meaning: gone.id },
      })
      return {
        ...{ kept: provider, keptVersion: office.version('provider', provider) },
        ...{ gone: gone.id, goneVersion: 1 },
      }
    },
  ],
  'provider.apart': [
    async ({ call, provider }) => {
      const other = aProvider({ name: 'Kingdom of Exmple', country: null })
      await call('provider.save', { provider: other, version: null })
      return { one: provider, other: other.id, apart: true }
    },
  ],
  'measures.save': [
    () => ({ measures: { staleAfterMonths: 6, restDays: 3, soonDays: 60 } }),
    async ({ call }) => {
      await call('measures.save', { measures: { staleAfterMonths: 6, restDays: 3 } })
      return { measures: { staleAfterMonths: 7, restDays: 4 } }
    },
  ],
  'skill.save': [
    () => ({ skill: ownSkill('own-one') }),
    async ({ call }) => {
      await call('skill.save', { skill: ownSkill('own-two') })
      return { skill: { ...ownSkill('own-two'), name: 'Convoys', retired: true } }
    },
  ],

  'request.save': [
    () => ({ request: aRequest(), version: null }),
    ({ request, version }) => ({
      request: aRequest({ id: request, title: 'Renamed', phases: [], womenPercent: 40 }),
      version: version('request', request),
    }),
  ],
  'request.create': [
    () => {
      const request = aRequest()
      return { request, positions: [aPosition(request.id)], letter: aLetter }
    },
  ],
  'request.changeStatus': [
    ({ request, version }) => ({
      ...{ id: request, version: version('request', request), status: 'underReview' as const },
      reason: null,
    }),
    async ({ call }) => {
      const request = aRequest()
      const position = aPosition(request.id)
      const person = aPerson()
      await call('request.save', { request, version: null })
      await call('position.save', { position, version: null })
      await call('person.save', { person, version: null })
      await call('deployment.plan', placed(position.id, person.id))
      return { id: request.id, version: 1, status: 'withdrawn', reason: 'x', confirmed: true }
    },
  ],
  'request.judge': [
    ({ request, version }) => ({
      ...{ id: request, version: version('request', request) },
      precondition: {
        ...{ kind: 'reporting' as const, verdict: 'notMet' as const, on: '2027-01-05' },
        ...{ author: 'desk', note: 'x', document: null },
      },
    }),
  ],
  'position.save': [
    ({ request }) => ({ position: aPosition(request), version: null }),
    async ({ call, request }) => {
      const position = aPosition(request)
      await call('position.save', { position, version: null })
      const requirements = [aMust('language', french)]
      return { position: { ...position, posts: 3, requirements, windows: [aWindow()] }, version: 1 }
    },
  ],
  'position.remove': [
    async ({ call, person, request }) => {
      const position = aPosition(request)
      await call('position.save', { position, version: null })
      const { id } = await person()
      await call('candidacy.set', considered(position.id, id))
      return { id: position.id, version: 1 }
    },
  ],
  'position.askAlso': [
    async ({ call, request }) => {
      const position = aPosition(request)
      await call('position.save', { position, version: null })
      return { positions: [position.id], requirements: [aMust('language', french)] }
    },
  ],
  'positionTemplate.save': [
    () => ({ template: aTemplate(uuid()), version: null }),
    async ({ call }) => {
      const template = aTemplate(uuid())
      await call('positionTemplate.save', { template, version: null })
      return { template: { ...template, title: 'Another', retired: true }, version: 1 }
    },
  ],
  'assessment.save': [
    ({ request }) => ({ assessment: anAssessment(request), version: null }),
    async ({ call, request }) => {
      const assessment = anAssessment(request)
      await call('assessment.save', { assessment, version: null })
      return { assessment: { ...assessment, findings: 'Another', team: [] }, version: 1 }
    },
  ],
  'assessment.remove': [
    async ({ call, request }) => {
      const assessment = anAssessment(request)
      await call('assessment.save', { assessment, version: null })
      return { id: assessment.id, version: 1 }
    },
  ],
  'assessment.makePositions': [
    async ({ call, request }) => {
      const assessment = anAssessment(request)
      await call('assessment.save', { assessment, version: null })
      const made = assessment.posts.map(({ id: entry }) => ({
        entry,
        position: aPosition(request),
      }))
      return { id: assessment.id, version: 1, made }
    },
  ],
  'budget.save': [
    async (office) => ({ budget: await aBudget(office), version: null }),
    async (office) => {
      const budget = await aBudget(office)
      await office.call('budget.save', { budget, version: null })
      return { budget: { ...budget, lines: [], note: 'Paid by others' }, version: 1 }
    },
  ],
  'budget.remove': [
    async (office) => {
      const budget = await aBudget(office)
      await office.call('budget.save', { budget, version: null })
      return { id: budget.id, version: 1 }
    },
  ],
  'recommendation.save': [
    ({ request }) => ({ recommendation: aRecommendation(request), version: null }),
    async ({ call, request }) => {
      const recommendation = aRecommendation(request)
      await call('recommendation.save', { recommendation, version: null })
      const judged = { followUp: 'fully', judgedOn: '2027-03-01', note: 'In the new law' } as const
      return { recommendation: { ...recommendation, ...judged }, version: 1 }
    },
  ],
  'recommendation.remove': [
    async ({ call, request }) => {
      const recommendation = aRecommendation(request)
      await call('recommendation.save', { recommendation, version: null })
      return { id: recommendation.id, version: 1 }
    },
  ],
  'document.add': [
    ({ engine, request }) => {
      const file = aFile('letter.txt', 'Dear all', 'read', folder)
      engine.grant(file)
      return { ...documentOf(request), replaces: null, file: file.token }
    },
  ],
  'document.change': [
    async (office) => {
      const id = await attach(office)
      const { ownerKind: _k, owner: _o, ...facts } = documentOf(office.request)
      return { ...facts, id, version: 1, note: 'x' }
    },
  ],
  'document.putAway': [
    async (office) => ({ id: await attach(office), version: 1, away: true }),
    async (office) => {
      const id = await attach(office)
      await office.call('document.putAway', { id, version: 1, away: true })
      return { id, version: 2, away: false }
    },
  ],

  'candidacy.set': [
    async ({ person, position }) => considered(position, (await person()).id),
    async ({ call, person, position }) => {
      const { id } = await person()
      await call('candidacy.set', considered(position, id))
      return { position, person: id, status: 'nominated', reason: null }
    },
  ],
  'candidacy.move': [
    async ({ call, person, position }) => {
      const people = [(await person()).id, (await person()).id]
      await call('candidacy.set', considered(position, people[0] ?? ''))
      const moves = people.map((each) => ({ position, person: each }))
      return { moves, status: 'shortlisted', reason: null }
    },
  ],
  'candidacy.order': [
    async ({ call, person, request }) => {
      const position = aPosition(request)
      await call('position.save', { position, version: null })
      const people = [(await person()).id, (await person()).id]
      for (const id of people)
        await call('candidacy.set', { ...considered(position.id, id), status: 'reserve' })
      return { position: position.id, people: people.toReversed() }
    },
  ],
  'candidacy.remark': [
    async ({ call, person, position }) => {
      const { id, version } = await call('candidacy.set', considered(position, (await person()).id))
      return { id, version, remark: 'Speaks well' }
    },
  ],
  'candidacy.override': [
    async ({ person, position }) => setAside(position, (await person()).id),
    async ({ call, person, position }) => {
      const of = setAside(position, (await person()).id)
      await call('candidacy.override', of)
      return { ...of, reason: null }
    },
  ],
  'candidateNote.save': [
    async (office) => ({ note: await aNote(office), version: null }),
    async (office) => {
      const note = await aNote(office)
      await office.call('candidateNote.save', { note, version: null })
      return { note: { ...note, text: 'Another' }, version: 1 }
    },
  ],
  'candidateNote.remove': [
    async (office) => {
      const note = await aNote(office)
      await office.call('candidateNote.save', { note, version: null })
      return { id: note.id }
    },
  ],
  'team.accept': [
    async ({ person, position, provider }) => ({
      choices: [{ position, person: (await person()).id, provider }],
      step: 'planned',
    }),
  ],

  'deployment.plan': [
    async ({ person, position, provider }) => ({
      ...placed(position, (await person()).id),
      provider,
    }),
  ],
  'deployment.planMany': [
    async ({ person, position }) => ({
      choices: [
        { position, person: (await person()).id, provider: null },
        { position, person: (await person()).id, provider: null },
      ],
    }),
  ],
  'deployment.save': [
    async (office) => {
      const { deployment, version } = plain(await planned(office))
      return { deployment: { ...deployment, to: '2027-05-01' }, version }
    },
    async (office) => {
      const { deployment, version } = plain(await planned(office))
      return { deployment: { ...deployment, status: 'cancelled', reason: 'x' }, version }
    },
  ],
  'deployment.moveToWindows': [
    async (office) => {
      const { call, request, person } = office
      const position = aPosition(request)
      await call('position.save', { position, version: null })
      const { id } = await call('deployment.plan', placed(position.id, (await person()).id))
      const windows = [aWindow({ from: '2027-04-01', to: '2027-07-31' })]
      await call('position.save', { position: { ...position, windows }, version: 1 })
      return { deployments: [id] }
    },
  ],
  'deployment.step': [
    async (office) => stepOf((await planned(office)).id, 'deployed'),
    async (office) => ({
      ...stepOf((await planned(office)).id, 'cancelled'),
      reason: 'x',
      unavailable: true,
    }),
  ],
  'deployment.replace': [
    async (office) => {
      const { id } = await planned(office)
      const next = await office.person()
      return {
        ...{ id, person: next.id, provider: null, from: '2027-04-01', to: '2027-06-30' },
        ending: { status: 'cancelled', reason: 'x', lastDay: null, unavailable: true },
      }
    },
  ],
  'deployment.setCosts': [
    async (office) => ({
      deployments: [(await planned(office)).id],
      costs: [
        {
          id: uuid(),
          what: 'Travel',
          fund: office.fund,
          currency: 'EUR',
          planned: 900,
          given: null,
        },
      ],
    }),
  ],
  'checklist.saveItem': [
    () => ({ item: anItem(uuid()) }),
    () => ({ item: { ...anItem('visa'), name: null, retired: true } }),
    async ({ call }) => {
      const item = anItem(uuid())
      await call('checklist.saveItem', { item })
      return { item: { ...item, name: 'Vaccination' } }
    },
  ],
  'checklist.removeItem': [
    async ({ call }) => {
      const { id } = await call('checklist.saveItem', { item: anItem(uuid()) })
      return { id }
    },
  ],
  'checklist.settle': [
    async (office) => ({
      ...{ deployments: [(await planned(office)).id], item: 'visa', state: 'done' as const },
    }),
  ],
  'evaluation.save': [
    async (office) => ({ evaluation: await anEvaluation(office), version: null }),
    async (office) => {
      const evaluation = await anEvaluation(office)
      await office.call('evaluation.save', { evaluation, version: null })
      return { evaluation: { ...evaluation, rating: 2, text: null }, version: 1 }
    },
  ],
  'evaluation.remove': [
    async (office) => {
      const evaluation = await anEvaluation(office)
      await office.call('evaluation.save', { evaluation, version: null })
      return { id: evaluation.id, version: 1 }
    },
  ],
  'fund.save': [
    () => ({ fund: aFund(uuid()), version: null }),
    ({ fund, version }) => ({
      fund: { ...aFund(fund), name: 'Another', closed: true },
      version: version('fund', fund),
    }),
  ],
  'fund.remove': [
    async ({ call }) => {
      const { id, version } = await call('fund.save', { fund: aFund(uuid()), version: null })
      return { id, version }
    },
  ],
  'contribution.save': [
    (office) => ({ contribution: aContribution(office), version: null }),
    async (office) => {
      const contribution = aContribution(office)
      await office.call('contribution.save', { contribution, version: null })
      return { contribution: { ...contribution, receivedOn: '2027-02-10' }, version: 1 }
    },
  ],
  'contribution.remove': [
    async (office) => {
      const contribution = aContribution(office)
      await office.call('contribution.save', { contribution, version: null })
      return { id: contribution.id, version: 1 }
    },
  ],

  'letter.saveTemplate': [
    () => ({ kind: 'thanks', language: 'en', template: { subject: 'Thanks', body: 'x' } }),
    async ({ call }) => {
      const of = { kind: 'thanks', language: 'en' } as const
      await call('letter.saveTemplate', { ...of, template: { subject: 'Thanks', body: 'x' } })
      return { ...of, template: { subject: 'Many thanks', body: 'y' } }
    },
    () => ({ kind: 'thanks', language: 'en', template: null }),
  ],
  'letter.keep': [
    async ({ call, person, request, position, provider }) => {
      const { id } = await person()
      await call('candidacy.set', considered(position, id))
      return {
        ...{ move: true, about: [{ position, person: id }], dueOn: '2027-04-01', posts: 1 },
        letters: [
          {
            ...{ kind: 'nominationRequest' as const, language: 'en' as const, request, position },
            ...{ provider, people: [id], way: 'copy' as const },
          },
        ],
      }
    },
  ],
  'ask.save': [
    async (office) => ({ ask: await anAsk(office), version: null }),
    async (office) => {
      const ask = await anAsk(office)
      await office.call('ask.save', { ask, version: null })
      return { ask: { ...ask, reminders: ['2027-03-14'] }, version: 1 }
    },
  ],
  'ask.answer': [
    async (office) => {
      const ask = await anAsk(office)
      await office.call('ask.save', { ask, version: null })
      const people = ask.people.map(({ person }) => person)
      return { id: ask.id, version: 1, people, answer: 'yes' }
    },
  ],
  'ask.offer': [
    async ({ person, position, provider }) => ({
      ...{ position, provider, people: [(await person()).id], reference: 'NV 12', note: null },
    }),
  ],
  'layout.save': [
    () => ({ layout: aLayout(uuid()), version: null }),
    async ({ call }) => {
      const { id, version } = await call('layout.save', { layout: aLayout(uuid()), version: null })
      return { layout: { ...aLayout(id), name: 'Another', columns: [surname] }, version }
    },
  ],
  'layout.remove': [({ call }) => call('layout.save', { layout: aLayout(uuid()), version: null })],

  'alias.save': [
    () => ({ alias: { kind: 'language', written: 'Fransk', meaning: 'fr' } }),
    async ({ call }) => {
      const of = { kind: 'language', written: 'Tysk' } as const
      await call('alias.save', { alias: { ...of, meaning: 'fr' } })
      return { alias: { ...of, meaning: null } }
    },
  ],
  'alias.remove': [
    async ({ call }) => {
      await call('alias.save', { alias: { kind: 'language', written: 'Dansk', meaning: 'da' } })
      const said = (await call('alias.list', {})).find(({ written }) => written === 'Dansk')
      return { id: said?.id ?? '' }
    },
  ],
  'duplicates.answer': [
    async ({ person }) => apart((await person()).id, (await person()).id),
    async ({ call, person }) => {
      const pair = apart((await person()).id, (await person()).id)
      await call('duplicates.answer', pair)
      return { ...pair, answer: 'later', until: '2027-09-01' }
    },
    async ({ call, person }) => {
      const pair = apart((await person()).id, (await person()).id)
      await call('duplicates.answer', pair)
      return { ...pair, answer: null, until: null }
    },
  ],
  'duplicates.merge': [async (office) => toMerge(office)],
  'duplicates.split': [
    async (office) => {
      const params = await toMerge(office)
      await office.call('duplicates.merge', params)
      const [merge] = await office.call('duplicates.merges', {
        person: params.pairs[0]?.keep ?? '',
      })
      return { id: merge?.id ?? '' }
    },
  ],
  'import.commit': [(office) => listOf(office, 'New,Ann,NG,', 'Newer,Ben,KE,Peru')],
  'import.forget': [
    async (office) => {
      await office.call('import.commit', await listOf(office, 'Kept,Ann,NG,'))
      const [memory] = office.sqlite.prepare('SELECT id FROM list_memory').pluck().all()
      return { id: String(memory) }
    },
  ],
  'import.takeBack': [
    async (office) => {
      const { batch } = await office.call('import.commit', await listOf(office, 'Old,Ann,NG,Mali'))
      return { batch, task: uuid() }
    },
  ],
  'import.settle': [
    async (office) => {
      const { familyName, givenName } = await office.person({ familyName: 'Waits' })
      const params = await listOf(office, `${familyName},${givenName},,Togo`)
      const { batch } = await office.call('import.commit', params)
      const waiting = { batch, offset: 0, limit: 10 }
      const { rows } = await office.call('import.waiting', waiting)
      return {
        rows: rows.map(({ id, duplicates: [like] }) => ({
          ...{ id, decision: 'update' as const, person: like?.person ?? null },
        })),
      }
    },
  ],
  'share.apply': [
    async ({ call, engine, person }) => {
      const { id } = await person({ familyName: 'Abroad' })
      const target = aTarget('people.scrutin-share', folder)
      engine.grant(target)
      const passphrase = 'three plain words'
      await call('share.save', {
        ...{ to: target.token, task: uuid(), passphrase, candidacies: true, restricted: true },
        ...{ counterpart: 'UNDP', purpose: 'Mission', scope: { kind: 'people', ids: [id] } },
      })
      await call('person.remove', { id, version: 1, reason: 'left' })
      const file = { ...target, token: uuid(), mode: 'read' as const }
      engine.grant(file)
      await call('share.unlock', { file: file.token, passphrase, task: uuid() })
      return { file: file.token, task: uuid(), decisions: [] }
    },
  ],

  // What it takes back is taken back for every other mutation, and so is its own taking back.
  'change.undo': [
    async ({ call, engine }) => {
      const provider = aProvider({ name: 'Peru' })
      const reply = await engine.call('provider.save', { provider, version: null })
      await call('provider.list', {})
      return { id: (reply.ok && reply.change?.id) || '', task: uuid() }
    },
  ],
}

const french = { language: 'fr', mode: 'spoken', level: 4 } as const

const aLetter = { name: 'Note', text: 'We ask for two experts.', datedOn: null, file: null }

const ownSkill = (id: string) => ({
  ...{ id, parent: 'operations', name: 'Boats', phases: [], seeded: false, retired: false },
})

const placed = (position: string, person: string) => ({
  ...{ position, person, provider: null, from: null, to: null },
})

const considered = (position: string, person: string) => ({
  ...{ position, person, status: 'considered' as const, reason: null },
})

const setAside = (position: string, person: string) => ({
  ...{ position, person, criterion: 'availability', reason: 'She will be free.' },
})

const apart = (one: string, other: string) => ({
  ...{ one, other, answer: 'apart' as const, until: null },
})

const aTemplate = (id: string) => ({
  ...{
    id,
    title: 'Adviser',
    kind: null,
    category: 'expert' as const,
    requirements: [],
    shares: [],
  },
  ...{ responsibilities: null, retired: false },
})

/** A request has one budget: each is of a request of its own. */
async function aBudget({ call }: Office) {
  const request = aRequest()
  await call('request.save', { request, version: null })
  return {
    ...{ id: uuid(), request: request.id, estimatedOn: '2027-01-05', note: null },
    lines: [{ id: uuid(), what: 'Travel', currency: 'USD', amount: 200_000 }],
  }
}

const aRecommendation = (request: string) => ({
  ...{ id: uuid(), request, number: 'R.1', text: 'Publish results by station.', note: null },
  ...{ source: 'Final report', givenOn: '2027-01-10', addressedTo: 'Commission' },
  ...{ followUp: 'open' as const, judgedOn: null },
})

const anAssessment = (request: string) => ({
  ...{ id: uuid(), request, from: '2026-12-01', to: '2026-12-12' },
  team: [{ id: uuid(), name: 'A. Diallo', role: 'Head' }],
  ...{ findings: 'The register is old.', recommendation: null, programme: null },
  posts: [
    { id: uuid(), kind: null, title: 'Analyst', posts: 2, from: null, to: null, position: null },
  ],
})

const documentOf = (request: string) => ({
  ...{ id: uuid(), ownerKind: 'request' as const, owner: request, kind: 'letter' as const },
  ...{ name: 'letter.txt', language: null, datedOn: null, note: null },
})

async function attach({ call, engine, request }: Office): Promise<string> {
  const file = aFile('letter.txt', 'Dear all', 'read', folder)
  engine.grant(file)
  const of = documentOf(request)
  await call('document.add', { ...of, replaces: null, file: file.token })
  return of.id
}

async function aNote({ call, person, position }: Office) {
  const { id } = await person()
  const candidacy = await call('candidacy.set', considered(position, id))
  return {
    ...{ id: uuid(), candidacy: candidacy.id, person: id, kind: 'interview' as const },
    ...{ writtenOn: '2027-02-01', author: 'Desk', text: 'Calm.' },
  }
}

async function planned({ call, person, position }: Office): Promise<StoredDeployment> {
  return call('deployment.plan', placed(position, (await person()).id))
}

const plain = ({ created: _c, updated: _u, version, ...deployment }: StoredDeployment) => ({
  ...{ deployment: { ...nothingArranged, ...deployment }, version },
})

const stepOf = (id: string, status: 'deployed' | 'cancelled') => ({
  ...{ deployments: [id], status, reason: null, day: null },
})

const anItem = (id: string) => ({
  ...{ id, name: 'Driving licence', category: null, positionKind: null, retired: false },
})

async function anEvaluation(office: Office) {
  const { call } = office
  const { id, person } = await planned(office)
  await call('deployment.step', stepOf(id, 'deployed'))
  await call('deployment.step', {
    ...{ deployments: [id], status: 'curtailed', reason: 'x', day: '2027-03-10' },
  })
  return {
    ...{ id: uuid(), deployment: id, person, author: null, writtenOn: '2027-03-12', rating: 4 },
    ...{ text: 'Reliable.', adverse: false, notifiedOn: null, readers: [] },
  }
}

const aFund = (id: string) => ({ id, name: `Fund ${id}`, notes: null, closed: false })

const aContribution = ({ fund, provider }: Office) => ({
  ...{ id: uuid(), fund, provider, contributor: null, amount: 1000, currency: 'EUR' },
  ...{ pledgedOn: '2027-01-01', receivedOn: null, request: null, position: null, notes: null },
})

async function anAsk({ call, person, request, position, provider }: Office) {
  const { id } = await person()
  await call('candidacy.set', considered(position, id))
  return {
    ...{ id: uuid(), request, position, provider, direction: 'asked' as const, posts: null },
    ...{ askedOn: '2027-03-01', dueOn: '2027-03-20', reference: null, note: null, closedOn: null },
    people: [{ person: id, answer: 'open' as const, other: null, answeredOn: null }],
    reminders: [],
  }
}

const surname = { column: 'familyName' as const, header: '' }

const aLayout = (id: string) => ({
  ...builtInLayouts.people[0],
  ...{ id, name: 'Ours', title: '', columns: [surname, { column: 'sex' as const, header: '' }] },
})

async function toMerge({ call, person, position }: Office) {
  const keep = await person({ familyName: 'Okello' })
  const gone = await person({ familyName: 'Okelo', notes: 'from the other list' })
  await call('candidacy.set', considered(position, gone.id))
  return {
    pairs: [{ keep: keep.id, gone: gone.id, fromGone: ['familyName' as const] }],
    task: uuid(),
  } satisfies ParamsOf<'duplicates.merge'>
}

async function listOf({ call, engine }: Office, ...rows: readonly string[]) {
  const header = 'Family name,Given name,Nationality,Provider'
  const file = aFile('list.csv', `${header}\n${rows.join('\n')}\n`, 'read', folder)
  engine.grant(file)
  const { plan } = await call('import.inspect', { file: file.token, sheet: null, csv: null })
  return { plan, decisions: [], task: uuid() }
}

const folder = mkdtempSync(join(storeRoom, 'scrutin-undo-'))
let house: TestEngine
let sqlite: Database
let reads: readonly { readonly table: string; readonly all: () => unknown[] }[]

beforeAll(async () => {
  house = await startTestEngine({
    ...{ folder, clock: () => new Date('2027-03-15T09:00:00.000Z'), sealWork: 10 },
  })
  sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey, readonly: true })
  reads = tablesOf(sqlite).map((table) => {
    const standing = PUT_AWAY.get(table) ?? '1'
    const read = sqlite.prepare(`SELECT * FROM "${table}" WHERE ${standing}`)
    return { table, all: () => read.all() }
  })
})

afterAll(async () => {
  sqlite.close()
  await house.engine.close()
  rmSync(folder, { recursive: true, force: true })
})

function tablesOf(of: Database): string[] {
  const names = of
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'`,
    )
    .all()
  return names
    .map(({ name }) => name)
    .filter((name) => !/^(?:sqlite|search)_/.test(name) && !LEFT.has(name))
}

/** What stands in every table, as text, by its name. */
function standing(): Record<string, string[]> {
  return Object.fromEntries(
    reads.map(({ table, all }) => [
      table,
      all()
        .map((row) => JSON.stringify({ ...(row as object), ...FRESH }))
        .toSorted(),
    ]),
  )
}

/** What was done is done, undone, and done again; the sample is undone last, because only an empty roster takes it. */
async function provesUndone(name: Mutation, act: AnyAct, office: Office) {
  const params = await act(office)
  const before = standing()
  const reply = await house.engine.call(name, params)
  if (!reply.ok || reply.change === undefined)
    throw new Error(`${name} changed nothing: ${JSON.stringify(reply)}`)
  const after = standing()
  let { id } = reply.change
  for (const expected of name === 'app.openSample' ? [before] : [before, after]) {
    const undone = await house.engine.call('change.undo', { id, task: uuid() })
    if (!undone.ok) throw new Error(`${name}: ${JSON.stringify(undone.failure)}`)
    expect(standing()).toEqual(expected)
    id = undone.change?.id ?? ''
  }
}

type AnyAct = (office: Office) => unknown

const named = Object.entries(mutations) as [Mutation, readonly AnyAct[] | NotUndone][]
const undoable = named.flatMap(([name, acts]) => ('why' in acts ? [] : [{ name, acts }]))

describe('every mutation of the contract', { timeout: 60_000 }, () => {
  it('is undone, or named with a reason', () => {
    const all = Object.entries(engineContract).filter(([, { kind }]) => kind === 'mutation')
    expect(named.map(([name]) => name).toSorted()).toEqual(all.map(([name]) => name).toSorted())
  })

  const made: { office?: Office } = {}

  it.each(undoable)('$name is undone and redone', async ({ name, acts }) => {
    // The sample asks for an empty roster, and leaves one.
    if (name !== 'app.openSample') made.office ??= await anOffice()
    for (const act of acts) await provesUndone(name, act, made.office as Office)
  })

  it('leaves a history that is whole', () => {
    expect(firstBreakInHistory(sqlite)).toBeNull()
  })
})

async function anOffice(): Promise<Office> {
  const { call, engine } = house
  const provider = aProvider()
  const request = aRequest()
  const position = aPosition(request.id, { posts: 200 })
  await call('provider.save', { provider, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  const fund = await call('fund.save', { fund: aFund(uuid()), version: null })
  return {
    ...{ call, engine, sqlite, provider: provider.id, request: request.id, position: position.id },
    fund: fund.id,
    version: (table, id) =>
      sqlite
        .prepare<[string], { version: number }>(`SELECT version FROM "${table}" WHERE id = ?`)
        .get(id)?.version ?? 0,
    async person(changes = {}) {
      const person = { ...aPerson({ offers: [anOffer(provider.id)] }), ...changes }
      await call('person.save', { person, version: null })
      return person
    },
  }
}
