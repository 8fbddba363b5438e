import { newId } from '../../random.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider, ProviderKind } from '#shared/domain/provider.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { noAliases, type ValueAliases } from '#shared/exchange/value-aliases.ts'
import { findNamedProvider, guessProvider } from '#shared/exchange/guess-provider.ts'

/** The providers a list names, each found on the roster or to be created. */
export interface ProviderBook {
  /** The provider that a row's words stand for; null where the office says that they name nobody. */
  readonly find: (text: string, stated: ProviderKind | null) => Id | null
  /** Those that are not on the roster yet, with how many rows name them. */
  readonly created: () => readonly CreatedProvider[]
}

interface CreatedProvider {
  readonly provider: Provider
  readonly people: number
  /** As the list first writes it. */
  readonly written: string
}

export function openProviderBook(
  known: readonly Provider[],
  aliases: ValueAliases = noAliases,
): ProviderBook {
  const found = new Map<string, Id | null>()
  const created: { provider: Provider; people: number; written: string }[] = []
  const resolve = (text: string, stated: ProviderKind | null): Id | null => {
    const said = aliases.find('provider', text)
    if (said === 'leave') return null
    if (said !== null && known.some(({ id }) => id === said)) return said
    const named = guessProvider(text, stated)
    const existing = findNamedProvider(text, named, [
      ...known,
      ...created.map(({ provider }) => provider),
    ])
    if (existing) return existing.id
    const provider: Provider = {
      id: newId(),
      ...named,
      otherNames: [],
      contactName: null,
      contactEmail: null,
      contactPhone: null,
      notes: null,
    }
    created.push({ provider, people: 0, written: cutText(text, 300) })
    return provider.id
  }
  return {
    find(text, stated) {
      const key = JSON.stringify([text, stated])
      const before = found.get(key)
      const id = before === undefined ? resolve(text, stated) : before
      found.set(key, id)
      const fresh = created.find(({ provider }) => provider.id === id)
      if (fresh) fresh.people += 1
      return id
    },
    created: () => created,
  }
}
