import { z } from 'zod'
import { id, instant, shortText } from '../domain/common.ts'
import { valueAlias } from '../exchange/value-aliases.ts'
import { mutation, query } from './define.ts'

const said = valueAlias.omit({ word: true }).extend({
  /** The word as a list writes it; words that differ in case, accents or signs are one. */
  written: shortText.min(1),
})

export const aliasCalls = {
  /** What the office has said that words of lists stand for, by kind and word. */
  'alias.list': query(
    'import',
    z.object({}),
    z.array(said.extend({ id, by: shortText, at: instant })),
  ),
  /**
   * Says what a word of lists stands for, from now on and in every list; `meaning` null leaves the word.
   * It takes the place of what was said before, and changes no record. Fails with `invalid` where its kind
   * has no such meaning.
   */
  'alias.save': mutation(
    ['import', 'list', 'history'],
    z.object({ alias: said }),
    z.object({ saved: shortText }),
  ),
  /** Forgets what a word stands for; what came in by it stays. */
  'alias.remove': mutation(
    ['import', 'list', 'history'],
    z.object({ id }),
    z.object({ removed: id }),
  ),
}
