import { isDeepStrictEqual } from 'node:util'
import { foldText } from '#shared/catalogue/fold-text.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import {
  type Provider,
  provider as providerSchema,
  type StoredProvider,
} from '#shared/domain/provider.ts'
import { withProvider } from '#shared/search/with-provider.ts'
import type { CallContext } from '../../call-context.ts'
import { changeRound, listRounds } from '../../store/repositories/availability-rounds.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
import { changeDocument, listDocuments } from '../../store/repositories/documents.ts'
import { changeContribution, findContribution } from '../../store/repositories/funds.ts'
import { changeLetter, findLetter } from '../../store/repositories/letters.ts'
import { giveListMemories } from '../../store/repositories/list-memories.ts'
import { changeNomination, findNomination } from '../../store/repositories/nominations.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { changeAsk, listAsks } from '../../store/repositories/provider-asks.ts'
import { changeProvider, removeProvider } from '../../store/repositories/providers.ts'
import { changeSearch, listSearches } from '../../store/repositories/saved-searches.ts'
import { changeServedPost, findServedPost } from '../../store/repositories/served-posts.ts'
import { listAliases, saveAlias } from '../../store/repositories/value-aliases.ts'
import { selectValues } from '../../store/statement.ts'

const MOST_NAMES = 50

const idsOf = {
  people: selectValues<Id, [provider: Id]>('SELECT DISTINCT person FROM offer WHERE provider = ?'),
  nominations: selectValues<Id, [provider: Id]>('SELECT id FROM nomination WHERE provider = ?'),
  deployments: selectValues<Id, [provider: Id]>('SELECT id FROM deployment WHERE provider = ?'),
  served: selectValues<Id, [provider: Id]>('SELECT id FROM served_post WHERE provider = ?'),
  contributions: selectValues<Id, [provider: Id]>('SELECT id FROM contribution WHERE provider = ?'),
  letters: selectValues<Id, [provider: Id]>('SELECT id FROM letter WHERE provider = ?'),
}

/**
 * Makes one provider of two in the change set of the call: whatever names the one that goes names the other
 * from then on. What was decided about people keeps the names it was decided with.
 */
export function mergeProviders(
  call: CallContext,
  kept: StoredProvider,
  gone: StoredProvider,
): void {
  const to = kept.id
  const touched = new Set<Id>()
  function each<T>(
    ids: { readonly all: (sqlite: CallContext['sqlite'], provider: Id) => Id[] },
    find: (of: CallContext, id: Id) => T | null,
    give: (thing: T) => void,
  ): void {
    for (const id of ids.all(call.sqlite, gone.id)) {
      const thing = find(call, id)
      if (thing !== null) give(thing)
    }
  }
  each(idsOf.people, findPerson, (person) => {
    touched.add(person.id)
    changePerson(call, person, { ...person, offers: offersUnder(person.offers, gone.id, to) })
  })
  each(idsOf.nominations, findNomination, (of) =>
    changeNomination(call, of, { ...of, provider: to }),
  )
  each(idsOf.deployments, findDeployment, (of) => {
    touched.add(of.person)
    changeDeployment(call, of, { ...of, provider: to })
  })
  each(idsOf.served, findServedPost, (of) => changeServedPost(call, of, { ...of, provider: to }))
  each(idsOf.contributions, findContribution, (of) =>
    changeContribution(call, of, { ...of, provider: to }),
  )
  each(idsOf.letters, findLetter, (of) => changeLetter(call, of, { ...of, provider: to }))
  for (const ask of listAsks(call, { request: null, provider: gone.id, open: false }))
    changeAsk(call, ask, { ...ask, provider: to })
  for (const document of listDocuments(call, { ownerKind: 'provider', owner: gone.id }))
    changeDocument(call, document, { ...document, owner: to })
  giveListMemories(call, gone.id, to)
  for (const { kind, written, meaning } of listAliases(call))
    if (kind === 'provider' && meaning === gone.id) saveAlias(call, { kind, written, meaning: to })
  followInSearches(call, gone.id, to)
  followInRounds(call, gone.id, to)
  removeProvider(call, gone)
  changeProvider(call, kept, joined(kept, gone))
  call.touch(touched)
}

/** Searches that were kept find under the one who was found under the other. */
function followInSearches(call: CallContext, from: Id, to: Id): void {
  for (const search of listSearches(call)) {
    const query = withProvider(search.query, from, to)
    if (!isDeepStrictEqual(query, search.query)) changeSearch(call, search, { ...search, query })
  }
}

function followInRounds(call: CallContext, from: Id, to: Id): void {
  for (const round of listRounds(call)) {
    if (round.people.every(({ provider }) => provider !== from)) continue
    changeRound(call, round, {
      ...round,
      people: round.people.map((each) =>
        each.provider === from ? { ...each, provider: to } : each,
      ),
    })
  }
}

/** Offers as they stand after the merge; one that says the same as another of the same provider goes. */
function offersUnder(offers: readonly Offer[], from: Id, to: Id): Offer[] {
  const moved = offers.map((offer) =>
    offer.provider === from ? { ...offer, provider: to } : offer,
  )
  const sameButId = (a: Offer, b: Offer): boolean =>
    isDeepStrictEqual({ ...a, id: '' }, { ...b, id: '' })
  return moved.filter(
    (offer, place) => !moved.some((other, before) => before < place && sameButId(other, offer)),
  )
}

/** The one that stays, with the names of the other, and what was known of it where nothing was known here. */
function joined(kept: StoredProvider, gone: StoredProvider): Provider {
  const own = new Set([kept.name, kept.shortName ?? ''].map(foldText))
  const names = new Map(
    [...kept.otherNames, gone.name, gone.shortName ?? '', ...gone.otherNames]
      .filter((name) => foldText(name) !== '' && !own.has(foldText(name)))
      .map((name) => [foldText(name), name]),
  )
  const hasContact = [kept.contactName, kept.contactEmail, kept.contactPhone].some(
    (value) => value !== null,
  )
  const { contactName, contactEmail, contactPhone } = hasContact ? kept : gone
  const notes = [kept.notes, gone.notes].filter((note) => note !== null).join('\n')
  return providerSchema.parse({
    ...kept,
    otherNames: [...names.values()].slice(0, MOST_NAMES),
    shortName: kept.shortName,
    country: kept.country ?? gone.country,
    ...{ contactName, contactEmail, contactPhone },
    notes: notes === '' ? null : notes.slice(0, 10_000),
  })
}
