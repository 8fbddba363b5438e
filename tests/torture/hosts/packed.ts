import type { AppBridge } from '#shared/contract/bridge.ts'

/**
 * Values that JSON does not know, as JSON: what a page is told goes through a debugger that carries nothing else
 * of them faithfully.
 */
export function packed(value: unknown): string {
  return JSON.stringify(marked(value))
}

type Marked =
  | null
  | boolean
  | string
  | readonly ['number', string]
  | readonly ['nothing']
  | readonly ['date', string]
  | readonly ['bytes', string]
  | readonly ['map', Marked]
  | readonly ['list', readonly Marked[]]
  | readonly ['fields', readonly (readonly [string, Marked])[]]

function marked(value: unknown): Marked {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return ['number', String(value)]
  if (value instanceof Date) return ['date', String(value.getTime())]
  if (value instanceof Uint8Array) return ['bytes', Buffer.from(value).toString('base64')]
  if (value instanceof Map) return ['map', marked([...(value as Map<unknown, unknown>)])]
  if (Array.isArray(value)) return ['list', value.map(marked)]
  if (typeof value !== 'object') return ['nothing']
  return ['fields', Object.entries(value).map(([field, of]) => [field, marked(of)])]
}

/** Runs in the page, where nothing of this file is but itself: makes the calls, and answers as JSON. */
export async function unpackedInPage(given: string): Promise<string> {
  const read = (of: Marked): unknown => {
    if (!Array.isArray(of)) return of
    const [kind, held] = of as Exclude<Marked, null | boolean | string>
    switch (kind) {
      case 'number':
        return Number(held)
      case 'nothing':
        return undefined
      case 'date':
        return new Date(Number(held))
      case 'bytes':
        return Uint8Array.from(atob(held), (sign) => sign.codePointAt(0) ?? 0)
      case 'map':
        return new Map(read(held) as [unknown, unknown][])
      case 'list':
        return held.map(read)
      case 'fields':
        return Object.fromEntries(held.map(([field, each]) => [field, read(each)]))
    }
  }
  const { app } = globalThis as unknown as { app: AppBridge }
  const asked = read(JSON.parse(given) as Marked) as [string, unknown][]
  return JSON.stringify(await Promise.all(asked.map(([name, params]) => app.call(name, params))))
}
