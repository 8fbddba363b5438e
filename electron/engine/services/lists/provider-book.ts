import { v7 as newId } from 'uuid'
import type { Id } from '#shared/domain/common.ts'
import type { Provider, ProviderKind } from '#shared/domain/provider.ts'
import { findNamedProvider, guessProvider } from '#shared/exchange/guess-provider.ts'

/** The providers a list names, each found on the roster or to be created. */
export interface ProviderBook {
  /** The provider that a row's words stand for. */
  readonly find: (text: string, stated: ProviderKind | null) => Id
  /** Those that are not on the roster yet, with how many rows name them. */
  readonly created: () => readonly { readonly provider: Provider; readonly people: number }[]
}

export function openProviderBook(known: readonly Provider[]): ProviderBook {
  const found = new Map<string, Id>()
  const created: { provider: Provider; people: number }[] = []
  const resolve = (text: string, stated: ProviderKind | null): Id => {
    const named = guessProvider(text, stated)
    const existing = findNamedProvider(text, named, [
      ...known,
      ...created.map(({ provider }) => provider),
    ])
    if (existing) return existing.id
    const provider: Provider = {
      id: newId(),
      ...named,
      contactName: null,
      contactEmail: null,
      contactPhone: null,
      notes: null,
    }
    created.push({ provider, people: 0 })
    return provider.id
  }
  return {
    find(text, stated) {
      const key = JSON.stringify([text, stated])
      const id = found.get(key) ?? resolve(text, stated)
      found.set(key, id)
      const fresh = created.find(({ provider }) => provider.id === id)
      if (fresh) fresh.people += 1
      return id
    },
    created: () => created,
  }
}
