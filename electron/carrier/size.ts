/**
 * Counts roughly how many bytes a value takes, and stops counting above the limit, so that a
 * hostile window cannot make the host work on what it will refuse.
 */
export function isLargerThan(value: unknown, limitBytes: number): boolean {
  let left = limitBytes
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const part = waiting.pop()
    left -= sizeOf(part)
    if (left < 0) return true
    if (typeof part === 'object' && part !== null && !ArrayBuffer.isView(part)) {
      for (const [key, inner] of entriesOf(part)) {
        left -= key.length
        waiting.push(inner)
      }
    }
  }
  return false
}

const overhead = 8

function sizeOf(part: unknown): number {
  if (typeof part === 'string') return overhead + part.length
  if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) return overhead + part.byteLength
  return overhead
}

function entriesOf(part: object): readonly (readonly [string, unknown])[] {
  if (part instanceof Map)
    return [...part].flatMap(([key, inner]) => [['', key] as const, ['', inner] as const])
  if (part instanceof Set) return [...part].map((inner) => ['', inner] as const)
  return Object.entries(part)
}
