import { z } from 'zod'
import { instant, shortText } from './common.ts'

/** What was seen of a person on a screen, beside what everybody sees. */
export const seenParts = ['restricted', 'evaluations', 'notes'] as const
export type SeenPart = (typeof seenParts)[number]

/** How data of a person left the roster: in which kind of file. */
const leftIn = ['list', 'share', 'package', 'document'] as const

/**
 * That restricted data of a person were shown to somebody, or left in a file: when, to whom, and what
 * for. `restricted` are passport and emergency data, `notes` those on a candidacy; a `package` holds the
 * whole roster.
 */
export const disclosure = z.object({
  at: instant,
  by: shortText,
  how: z.enum([...seenParts, ...leftIn]),
  /** What it was asked for; empty where nobody said. */
  reason: shortText,
  /** To whom it went; empty where nobody said. */
  counterpart: shortText,
  /** Name of the file; null on a screen. */
  file: shortText.nullable(),
})
export type Disclosure = z.infer<typeof disclosure>
