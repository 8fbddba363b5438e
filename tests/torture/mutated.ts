import type { Random } from '#shared/sample/random.ts'

/** A file with bits turned, pieces lost or filled with noise, or its end missing. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes)
  const changes = random.int(1, 12)
  for (let change = 0; change < changes; change += 1) {
    const at = random.int(0, Math.max(0, changed.length - 1))
    const size = random.int(0, 63)
    const kind = random.int(0, 5)
    if (kind <= 2) changed[at] = (changed[at] ?? 0) ^ (1 << random.int(0, 7))
    else if (kind === 3) changed = changed.slice(0, Math.max(1, at))
    else if (kind === 4) changed = spliced(changed, at, size, [])
    else
      changed = spliced(
        changed,
        at,
        0,
        Array.from({ length: size }, () => random.int(0, 255)),
      )
    if (changed.length === 0) changed = Uint8Array.of(0)
  }
  return changed
}

const spliced = (
  bytes: Uint8Array,
  at: number,
  without: number,
  noise: readonly number[],
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...bytes.slice(0, at), ...noise, ...bytes.slice(at + without)])
