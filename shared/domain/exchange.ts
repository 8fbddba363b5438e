import { z } from 'zod'
import { id, instant, shortText } from './common.ts'

/** How many of each kind of thing a file holds; what is left out is none. */
export const exchangeContents = z.object({
  people: z.int().min(0).default(0),
  requests: z.int().min(0).default(0),
  positions: z.int().min(0).default(0),
  candidacies: z.int().min(0).default(0),
  providers: z.int().min(0).default(0),
  skills: z.int().min(0).default(0),
  assessments: z.int().min(0).default(0),
  recommendations: z.int().min(0).default(0),
  budgets: z.int().min(0).default(0),
})
export type ExchangeContents = z.infer<typeof exchangeContents>

/**
 * A file that left the roster or came into it: a list with restricted fields, a complete package, or a
 * hand-over under a passphrase, or an attached document. Lists that come in stand among the imports.
 */
export const exchange = z.object({
  id,
  direction: z.enum(['out', 'in']),
  kind: z.enum(['list', 'package', 'share', 'document']),
  file: shortText,
  /** To whom or from whom, and what for; empty where nobody said. */
  counterpart: shortText,
  purpose: shortText,
  contents: exchangeContents,
  /** It held passport and emergency data. */
  restricted: z.boolean(),
  /** Of what came in: the id it has in the list of the office that wrote it. */
  origin: id.nullable(),
})
export type Exchange = z.infer<typeof exchange>

/** An exchange as the list shows it: when, by whom, and when it was undone (null while it stands). */
export const exchangeRow = exchange.extend({
  at: instant,
  by: shortText,
  takenBackAt: instant.nullable(),
})
export type ExchangeRow = z.infer<typeof exchangeRow>
