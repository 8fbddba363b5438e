import { z } from 'zod'
import { instant, shortText } from '../domain/common.ts'
import { mutation, query } from './define.ts'

/** Some of what differs, by name. */
const differing = z.object({
  count: z.int(),
  /** The first 30 by name. */
  names: z.array(z.string()).max(30),
})

const kindOfThing = z.object({
  /** On the roster now, and not in the older state. */
  added: differing,
  /** In both, and not the same. */
  changed: differing,
  /** In the older state, and not on the roster now; who was erased is not counted. */
  removed: differing,
})

/** What happened to a roster since an older state of it: opening that would take it back. */
export const difference = z.object({
  people: kindOfThing,
  providers: kindOfThing,
  requests: kindOfThing,
})
export type Difference = z.infer<typeof difference>

/** What a copy or a backup holds, told before it takes the roster's place. */
export const heldFacts = {
  people: z.int(),
  requests: z.int(),
  /** Instant of the last change; null when it holds none. */
  lastChange: instant.nullable(),
  /** Of its people those who were erased on this computer since: they are erased again. */
  erasedHere: z.int(),
  /** Of its people those who were made anonymous on this computer since: they are made so again. */
  anonymousHere: z.int(),
  since: difference,
}

/** Name of a copy, as `backup.list` has it. */
const copyName = z.object({ name: shortText })

export const backupCalls = {
  /**
   * What copies of this computer take of its disk, in bytes: all (`held`), what is `free`, what those made by
   * themselves may take (`allowed`: a quarter of what would be free without them). `tight`: older ones go earlier than
   * they would.
   */
  'backup.space': query(
    'backup',
    z.object({}),
    z.object({ held: z.int(), free: z.int(), allowed: z.int(), tight: z.boolean() }),
  ),
  /**
   * Looks into a copy of this computer: what it holds, and what happened since. Nothing is changed. Fails with
   * `notFound` and with `unreadable` where the copy is damaged.
   */
  'backup.look': query('backup', copyName, z.object(heldFacts)),
  /**
   * Lays a copy ready; it takes the roster's place with `host.recover`, and what stands then is kept as a copy.
   * Fails as `backup.look`.
   */
  'backup.openCopy': mutation(['backup'], copyName, z.object(heldFacts)),
}
