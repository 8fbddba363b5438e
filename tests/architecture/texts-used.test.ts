import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '#shared/text/en/index.ts'
import { sourceFiles } from './imports.ts'

const root = resolve(import.meta.dirname, '../..')
const keys = Object.entries(english).flatMap(([area, texts]) =>
  Object.keys(texts).map((name) => `${area}.${name}`),
)

/** The product's code, without the texts themselves and without tests. */
const code = sourceFiles()
  .filter((file) => /^(?:shared|electron|renderer)\//u.test(file))
  .filter((file) => !/\.test\.tsx?$|^shared\/text\/[a-z]{2}\//u.test(file))
  .map((file) => readFileSync(resolve(root, file), 'utf8'))
  .join('\n')

/** Keys named as a whole, and the parts of keys that are put together: `common.${state}`. */
const named = new Set(code.match(/(?<=['"`])[a-z]\w*\.\w+(?=['"`])/gu))
const beginnings = new Set(code.match(/(?<=`)[a-z]\w*\.\w*(?=\$\{)/gu))
const words = new Set(code.match(/(?<=['"`])\w+(?=['"`])|\b\w+(?=:)/gu))

/** True for a key that is named, or whose beginning and rest are. */
function isUsed(key: string): boolean {
  return (
    named.has(key) ||
    [...beginnings].some((begin) => key.startsWith(begin) && words.has(key.slice(begin.length)))
  )
}

describe('the texts', () => {
  it('are all said somewhere', () => {
    expect(keys.length).toBeGreaterThan(1000)
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })

  it('are missed when nothing says them', () => {
    expect(isUsed('common.neverSaid')).toBe(false)
  })
})
