import type { DateOnly } from '../calendar/date-only.ts'
import type { Candidacy } from '../domain/candidacy.ts'
import type { Deployment } from '../domain/deployment.ts'
import type { Person } from '../domain/person.ts'
import type { Position } from '../domain/position.ts'
import type { Provider } from '../domain/provider.ts'
import type { Request } from '../domain/request.ts'
import { engagementsFor } from './engagements.ts'
import { type PersonSource, samplePerson } from './person.ts'
import { sampleProviders } from './providers.ts'
import { providersByNationality } from './providers-of.ts'
import { sampleRequests } from './requests.ts'

export interface SampleOptions {
  /** The same seed gives the same roster. */
  readonly seed: number
  /** How many people stand on the roster. */
  readonly people: number
  /** The day around which everything lies. */
  readonly today: DateOnly
}

/** An invented roster. Nobody in it exists; addresses and numbers reach nobody. */
export interface SampleRoster {
  readonly providers: readonly Provider[]
  readonly requests: readonly Request[]
  readonly positions: readonly Position[]
  readonly candidacies: readonly Candidacy[]
  readonly deployments: readonly Deployment[]
  /** Makes the people one by one, so that a hundred thousand need not be held at once. */
  readonly people: () => Generator<Person, void>
}

/** Engagements need few people of many; the first so many are enough to fill every post. */
const POOL = 1500

/**
 * A roster with the unevenness of real life: levels not stated, records long out of date, offers
 * run out, availability that overlaps, several nationalities, people entered twice. Person number n
 * is the same for the same seed and day, however many people are asked for.
 */
export const sampleRoster = ({ seed, people, today }: SampleOptions): SampleRoster => {
  const providers = sampleProviders(seed)
  const source: PersonSource = { seed, today, providersOf: providersByNationality(providers) }
  const requests = sampleRequests(seed, today)
  const pool = Array.from({ length: Math.min(people, POOL) }, (_, index) =>
    samplePerson(source, index),
  )
  return {
    providers,
    requests: requests.map((each) => each.request),
    positions: requests.flatMap((each) => each.positions),
    ...engagementsFor(seed, today, requests, pool),
    people: function* () {
      for (let index = 0; index < people; index += 1) {
        yield pool[index] ?? samplePerson(source, index)
      }
    },
  }
}
