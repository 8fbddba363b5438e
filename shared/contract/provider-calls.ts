import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { stretch } from '../domain/availability.ts'
import { candidacyStatus } from '../domain/candidacy.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, shortText } from '../domain/common.ts'
import { deploymentStatus } from '../domain/deployment.ts'
import { offer } from '../domain/offer.ts'
import { provider, providerUses, storedProvider } from '../domain/provider.ts'
import { mutation, query } from './define.ts'

/** Rows of one list of a provider's page that are sent, at most; how many there are is said beside them. */
const MOST_ROWS = 5000

const version = z.int().positive()
const changed = [
  'provider',
  'person',
  'candidacy',
  'deployment',
  'match',
  'history',
  'app',
] as const

export const providerRow = storedProvider.extend({
  /** People with a valid offer today. */
  offered: z.int(),
  /** Deployments planned or running under its offers. */
  deployed: z.int(),
})
export type ProviderRow = z.infer<typeof providerRow>

/** Who it is about; the name is empty of who left the roster. */
const who = { person: id.nullable(), personName: z.string() }
const post = {
  ...{ request: id, requestTitle: z.string(), position: id, positionTitle: z.string() },
  category,
}

/** An offer of one person. */
export const offeredRow = offer.extend({
  ...{ person: id, personName: z.string(), nativeName: z.string().nullable() },
  nationalities: z.array(countryCode),
  confirmedOn: dateOnly.nullable(),
  /** It holds today: made, not withdrawn, not run out. */
  holds: z.boolean(),
  /** What the person is today and until when, within six months: declared, minus missions, promises and rest. */
  now: stretch.nullable(),
})
export type OfferedRow = z.infer<typeof offeredRow>

/** Somebody it offers who is considered for, or put forward to, an open request and not yet deployed there. */
export const proposedRow = z.object({ id, ...who, ...post, status: candidacyStatus })
export type ProposedRow = z.infer<typeof proposedRow>

/** A deployment under its offers; both ends count. */
export const givenRow = z.object({
  ...{ id, ...who, ...post, state: countryCode },
  ...{ from: dateOnly, to: dateOnly, status: deploymentStatus },
  /** Days served by the end of today. */
  given: z.int(),
  /** Days still ahead. */
  planned: z.int(),
})
export type GivenRow = z.infer<typeof givenRow>

const givenTotals = z.object({
  people: z.int(),
  experts: z.int(),
  observers: z.int(),
  women: z.int(),
  requests: z.int(),
  given: z.int(),
  givenExperts: z.int(),
  givenObservers: z.int(),
  planned: z.int(),
})

export const providerPage = z.object({
  provider: providerRow,
  /** Those that hold come first, of them those that end soonest. */
  offers: z.array(offeredRow).max(MOST_ROWS),
  offersFound: z.int(),
  proposed: z.array(proposedRow).max(MOST_ROWS),
  /** Everything it gave and will give, the latest first. */
  given: z.array(givenRow).max(MOST_ROWS),
  givenFound: z.int(),
  /** Sums of all rows of `given`, also of those that are not sent. */
  totals: givenTotals,
  /** What hangs on it: while anything does, it can be merged and not removed. */
  uses: providerUses,
  /** Words of lists that stand for it. */
  aliases: z.array(z.object({ id, written: shortText })),
  /** Providers that may be the same one, by their names. */
  alike: z.array(z.object({ id, name: shortText, shortName: shortText.nullable() })),
})
export type ProviderPage = z.infer<typeof providerPage>

export const providerCalls = {
  /** Every provider by name, with how many people it offers and has in the field. */
  'provider.list': query('provider', z.object({}), z.array(providerRow)),
  /** Everything of one provider. Fails with `notFound`. */
  'provider.get': query('provider', z.object({ id }), providerPage),
  /** Pairs of providers that may be one, by their names; those that somebody said are two are left out. */
  'provider.alike': query(
    'provider',
    z.object({}),
    z.array(z.object({ one: id, other: id })).max(MOST_ROWS),
  ),
  /** Creates (version null) or changes a provider. Fails with `conflict` when somebody changed it since. */
  'provider.save': mutation(
    changed,
    z.object({ provider, version: version.nullable() }),
    storedProvider,
  ),
  /**
   * Removes a provider on which nothing hangs. Fails with `inUse`, whose problems say what hangs on it,
   * `notFound` and `conflict`.
   */
  'provider.remove': mutation(
    ['provider', 'history', 'app'],
    z.object({ id, version }),
    z.object({ removed: id }),
  ),
  /**
   * Makes one provider of two in one change set, which can be undone: offers, nominations, deployments,
   * posts served, money, letters, asks, rounds, kept searches and documents of `gone` become those of
   * `kept`, and its names are kept as other names. Where `kept` has no contact, that of the other is taken. Fails with `notFound`, `conflict`
   * and `invalid` where both are the same.
   */
  'provider.merge': mutation(
    [...changed, 'letter', 'document', 'request'],
    z.object({
      kept: id,
      keptVersion: version,
      gone: id,
      goneVersion: version,
    }),
    storedProvider,
  ),
  /** Says that two providers whose names are close are two, or (false) asks about them again. */
  'provider.apart': mutation(
    ['provider', 'history'],
    z.object({ one: id, other: id, apart: z.boolean() }),
    z.object({ apart: z.boolean() }),
  ),
}
