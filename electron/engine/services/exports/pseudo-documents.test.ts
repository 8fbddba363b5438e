import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { rosterColumns } from '#shared/exchange/roster-columns.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import { PSEUDO } from '#shared/text/index.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aTarget } from '#tests/fixtures/files.ts'

/** Three letters in a row that the pseudo-language would have changed; months are the platform's. */
const PLAIN = /(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b\p{L}*[a-pr-vx-z]{3,}\p{L}*/gu

/** Records without a Latin word, so that whatever is found in a document is ours. */
async function cyrillicRoster() {
  const house = await openTestEngine()
  house.engine.rename('Ана')
  const provider = aProvider({ name: 'Страна' })
  const person = aPerson({
    familyName: 'Иванова',
    givenName: 'Анна',
    nativeName: null,
    availability: [],
    offers: [anOffer(provider.id)],
  })
  const request = aRequest({ title: 'Выборы', organ: null, preconditions: [] })
  const requirements = [
    aMust('language', { language: 'fr', mode: 'spoken', level: 6 }),
    aMust('skill', { skill: 'voter-registration', level: 3, years: 5 }),
    aMust('rest', { days: 30 }),
  ]
  const position = aPosition(request.id, { title: 'Юрист', location: null, requirements })
  await house.call('provider.save', { provider, version: null })
  await house.call('person.save', { person, version: null })
  await house.call('request.save', { request, version: null })
  await house.call('position.save', { position, version: null })
  await house.call('candidacy.set', {
    position: position.id,
    person: person.id,
    status: 'notSelected',
    reason: 'Опыт',
  })
  return { house, request, position }
}

it('a document in the pseudo-language holds no plain word', { timeout: 20_000 }, async () => {
  const { house, request, position } = await cyrillicRoster()
  const language = PSEUDO
  const layout = (id: string) => builtInLayouts.placements.find((each) => each.id === id)!
  const writes = {
    roster: (to: string) =>
      house.call('export.roster', {
        ...{
          query: { categories: ['expert'], nationalities: ['BE'] },
          sort: { by: 'name', descending: false },
        },
        ...{ columns: [...rosterColumns], format: 'xlsx', to, task: uuid(), language },
      }),
    deployments: (to: string) =>
      house.call('outgoing.write', {
        document: {
          of: 'placements',
          request: request.id,
          as: 'deployed',
          layout: layout('standard'),
        },
        ...{ format: 'xlsx', to, language, purpose: 'Ключ', task: uuid() },
      }),
    registration: (to: string) =>
      house.call('outgoing.write', {
        document: {
          of: 'placements',
          request: request.id,
          as: 'deployed',
          layout: layout('registrationForm'),
        },
        ...{ format: 'xlsx', to, language, purpose: 'Ключ', task: uuid() },
      }),
    reasons: (to: string) =>
      house.call('outgoing.write', {
        document: { of: 'reasons', positions: [position.id], detail: 'full' },
        ...{ format: 'xlsx', to, language, task: uuid() },
      }),
  }
  for (const [name, write] of Object.entries(writes)) {
    const file = aTarget(`${name}.xlsx`)
    house.engine.grant(file)
    await write(file.token)
    const { sheets } = await readXlsx(readFileSync(file.path))
    const cells = sheets.flatMap((sheet) => [sheet.name, ...sheet.rows.flat()])
    const texts = cells.filter((cell) => typeof cell === 'string')
    expect(texts.length, name).toBeGreaterThan(5)
    expect(
      texts.flatMap((text) => text.match(PLAIN) ?? []),
      name,
    ).toEqual([])
  }
})
