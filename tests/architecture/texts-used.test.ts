import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person } from '#shared/domain/person.ts'
import { english } from '#shared/text/en/index.ts'
import { sourceFiles } from './imports.ts'

const root = resolve(import.meta.dirname, '../..')
// Names of the catalogues are said by id: `NamesNeeded` knows which there have to be.
const keys = Object.entries(english)
  .filter(([area]) => area !== 'catalogue')
  .flatMap(([area, texts]) => Object.keys(texts).map((name) => `${area}.${name}`))

/** The product's code, without the texts themselves and without tests. */
const code = sourceFiles()
  .filter((file) => /^(?:shared|electron|renderer)\//u.test(file))
  .filter((file) => !/\.test\.tsx?$|^shared\/text\/[a-z]{2}\//u.test(file))
  .map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8') }))

const quoted = (text: string): string[] => text.match(/(?<=['"`])\w+(?=['"`])/gu) ?? []

/** Keys that are named as a whole. */
const named = new Set(
  code.flatMap(({ text }) => text.match(/(?<=['"`])[a-z]\w*\.\w+(?=['"`])/gu) ?? []),
)
/** Words of the field: statuses, kinds, modes. */
const fieldWords = code
  .filter(({ file }) => file.startsWith('shared/domain/'))
  .flatMap(({ text }) => quoted(text))
/** Keys that are put together, `common.${state}`, from words of the field or of that very file. */
const putTogether = new Set(
  code.flatMap(({ text }) =>
    (text.match(/(?<=`)[a-z]\w*\.\w*(?=\$\{)/gu) ?? []).flatMap((beginning) =>
      [...fieldWords, ...Object.keys(person.shape), ...quoted(text)].map(
        (word) => beginning + word,
      ),
    ),
  ),
)

/** Failures are named by their text alone: `failing('diskFull', 'targetFull')` says two. */
const failures = new Set(
  code
    .filter(({ text }) =>
      /\b(?:FailureText|failing|expectedFailure|refused|unreadable)\b/u.test(text),
    )
    .flatMap(({ text }) => quoted(text))
    .flatMap((name) => [`failures.${name}`, `failures.${name}Next`]),
)

const unsaid = (all: readonly string[]): string[] =>
  all.filter((key) => !named.has(key) && !putTogether.has(key) && !failures.has(key))

describe('the texts', () => {
  it('are all said somewhere', () => {
    expect(keys.length).toBeGreaterThan(1000)
    expect(unsaid(keys)).toEqual([])
  })

  it('are missed when nothing says them', () => {
    expect(unsaid(['common.female', 'common.neverSaid'])).toEqual(['common.neverSaid'])
  })
})
