/** Computes a thing once for each key; forgets everything when it has kept `most` of them. */
export function remembered<K, V>(compute: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
