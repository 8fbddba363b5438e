import { foldText } from './fold-text.ts'

/** A thing with its names in tiers, the strongest first. */
export interface NamedEntry {
  readonly id: string
  readonly tiers: readonly (readonly string[])[]
}

/**
 * Exact look-up of folded names. A stronger tier wins over a weaker one; a name that two things
 * share within a tier stands for neither, because a guess would be worse than a question. The entries
 * are read when the first name is looked up.
 */
export function nameIndex(entries: () => readonly NamedEntry[]): {
  find: (folded: string) => string | null
} {
  let names: ReadonlyMap<string, string | null> | null = null
  return { find: (folded) => (names ??= namesOf(entries())).get(folded) ?? null }
}

function namesOf(entries: readonly NamedEntry[]): ReadonlyMap<string, string | null> {
  const tierCount = Math.max(0, ...entries.map((entry) => entry.tiers.length))
  const found = new Map<string, string | null>()
  for (let tier = 0; tier < tierCount; tier += 1) {
    const ofTier = new Map<string, string | null>()
    for (const { id, tiers } of entries) {
      for (const name of (tiers[tier] ?? []).map(foldText)) {
        const other = ofTier.get(name)
        ofTier.set(name, other === undefined || other === id ? id : null)
      }
    }
    for (const [name, id] of ofTier) if (name !== '' && !found.has(name)) found.set(name, id)
  }
  return found
}
