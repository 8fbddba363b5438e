import { linkThread } from '#electron/engine/duplicates/pair-link.ts'
import type { ComparedFields } from '#shared/duplicates/comparable.ts'
import { type KnownRecord, measurePairs, peopleTwice } from './duplicates-recall.ts'
import { type Measurement, percentile, timings } from './measure.ts'

// Seeds below 4000 were used while the weights were tuned.
const SEED = 4711

/** People sent at once, as the engine reads them from the store. */
const SENT = 200

/** Everybody with everybody, and newcomers, in the thread that does it in the product. */
async function compareInThread(records: readonly KnownRecord[]) {
  const link = linkThread()
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const started = performance.now()
  for (let at = 0; at < records.length; at += SENT) {
    const people = records
      .slice(at, at + SENT)
      .map(({ of: id, fields }, place) => ({ ...comparedOf(fields), id, number: at + place + 1 }))
    await link.ask('take', { gone: [], people })
  }
  await link.ask('compare', null)
  const took = performance.now() - started
  clearInterval(beat)
  const newcomers = await timings(400, 20, (run) => {
    const someone = records[(run * 37) % records.length]
    return someone && link.ask('find', [comparedOf(someone.fields)])
  })
  link.end()
  return { took, longest, newcomers }
}

/** What of a person crosses to the thread. */
function comparedOf(of: ComparedFields): ComparedFields {
  const { familyName, givenName, nativeName, secondNativeName, birthDate, birthDatePrecision } = of
  const { sex, email, phone, passportNumber, nationalities } = of
  return {
    ...{ familyName, givenName, nativeName, secondNativeName, birthDate, birthDatePrecision },
    ...{ sex, email, phone, passportNumber, nationalities },
  }
}

/**
 * Pairs found among invented people entered twice with slips of all kinds, and what it takes to
 * compare a large roster with itself and one newcomer with it.
 */
export async function duplicatesBench(people: number): Promise<Measurement[]> {
  const seeded = 'duplicates, 5,000 people, a fifth of them twice'
  const { at } = measurePairs(peopleTwice(SEED, 5000, 0.2))
  const records = peopleTwice(SEED + 1, people, 0.02)
  const { took, longest, newcomers } = await compareInThread(records)
  const area = `duplicates, ${records.length.toLocaleString('en')} people`
  const percent = { unit: '%' as const, peer: 'asked', atLeast: 1 }
  const limit = { peer: 'limit', atMost: 1 }
  return [
    { area: seeded, what: 'recall', value: at.possible.recall * 100, peerValue: 98, ...percent },
    {
      area: seeded,
      what: 'precision',
      value: at.possible.precision * 100,
      peerValue: 95,
      ...percent,
    },
    {
      area: seeded,
      what: 'precision of the certain and probable',
      value: at.probable.precision * 100,
      peerValue: 95,
      ...percent,
    },
    {
      area: seeded,
      what: 'precision of the certain',
      value: at.certain.precision * 100,
      peerValue: 99.5,
      ...percent,
    },
    // A roster of a million is asked for nothing; up to 100,000 it is half a minute.
    {
      area,
      what: 'everybody with everybody',
      value: took / 1000,
      unit: 's',
      peerValue: 30,
      ...limit,
    },
    {
      area,
      what: 'longest wait of the thread that answers',
      value: longest,
      unit: 'ms',
      peerValue: 30,
      ...limit,
    },
    {
      area,
      what: 'one newcomer, 99 of 100',
      value: percentile(newcomers, 0.99),
      unit: 'ms',
      peerValue: 10,
      ...limit,
    },
  ]
}
