import { useState } from 'react'

/**
 * Choices in the order in which they stood when something else last changed (`key`): whoever chooses one
 * finds it where it was. Those that came since follow.
 */
export function steadyOrder<T extends { readonly key: string }>(
  before: readonly string[],
  items: readonly T[],
): T[] {
  const places = new Map(before.map((key, place) => [key, place]))
  return items.toSorted(
    (a, b) => (places.get(a.key) ?? before.length) - (places.get(b.key) ?? before.length),
  )
}

/** {@link steadyOrder}, kept from one drawing to the next. */
export function useSteadyOrder<T extends { readonly key: string; readonly on: boolean }>(
  items: readonly T[],
  key: string,
): T[] {
  const [kept, setKept] = useState<{ readonly key: string; readonly order: readonly string[] }>({
    key: '',
    order: [],
  })
  if (kept.key === key && kept.order.length > 0) return steadyOrder(kept.order, items)
  const ranked = [...items.filter(({ on }) => on), ...items.filter(({ on }) => !on)]
  if (items.length > 0) setKept({ key, order: ranked.map((each) => each.key) })
  return ranked
}
