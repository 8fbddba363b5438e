import type { Person, StatedLists } from '../domain/person.ts'
import type { ProviderKind } from '../domain/provider.ts'

/** What a row says of the offer it is part of. */
export interface StatedOffer {
  readonly provider: string | null
  readonly providerKind: ProviderKind | null
  readonly offeredOn: string | null
  readonly validUntil: string | null
}

/**
 * A person as a row states them: without identities, and with the offer in the words of the row. No row says
 * that somebody is not to be proposed.
 */
export type PersonDraft = Omit<Person, 'id' | 'offers' | 'notProposed' | keyof StatedLists> &
  StatedLists & { readonly offer: StatedOffer }
