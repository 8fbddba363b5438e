import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMessage } from '#shared/text/compile-message.ts'
import { english } from '#shared/text/en/index.ts'
import { placesOf } from '#tests/builders/places-of.ts'

/** Every key that a store may hold, with its places: it grows and never loses a line. */
const kept = JSON.parse(
  readFileSync(new URL('../fixtures/kept-texts.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>

/**
 * Areas whose phrases are kept: in decisions (what was asked, evidence, gaps, questions, sources) and in words
 * of changes. "common" is what those are put together from.
 */
const areas = ['asked', 'changes', 'common', 'evidence', 'gap', 'question', 'source'] as const

const ofDecisions = /^(?:asked|changes|evidence|gap|question|source)\./

const today: ReadonlyMap<string, readonly string[]> = new Map(
  areas.flatMap((area) =>
    Object.entries(english[area] as Readonly<Record<string, string>>).map(
      ([name, text]) => [`${area}.${name}`, placesOf(compileMessage(text))] as const,
    ),
  ),
)

describe('texts that stores hold as data', () => {
  it('are there for ever, with the places that were filled: what was decided can be read years later', () => {
    const lost = Object.entries(kept).filter(([key, places]) => {
      const now = today.get(key)
      return now === undefined || now.some((place) => !places.includes(place))
    })
    expect(lost).toEqual([])
  })

  it('stand in the list from the day they are there, where decisions and changes are worded', () => {
    // A new text: add its line to tests/fixtures/kept-texts.json.
    const missing = [...today].filter(([key]) => ofDecisions.test(key) && !Object.hasOwn(kept, key))
    expect(Object.fromEntries(missing)).toEqual({})
  })
})
