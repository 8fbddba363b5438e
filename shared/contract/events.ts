import { z } from 'zod'
import { id } from '../domain/common.ts'
import { phraseSchema } from '../text/index.ts'
import { areas } from './define.ts'

/** Everything the engine and the host tell windows without being asked. */
export const events = {
  /** Something changed: queries of these areas are asked again. */
  changed: z.object({ areas: z.array(z.enum(areas)) }),
  /** A long call is under way; `total` is null while it is not known. */
  progress: z.object({ task: id, stage: phraseSchema, done: z.int(), total: z.int().nullable() }),
  /** The operating system opened a list with Scrutin: `host.takeOpened` gives it. */
  opened: z.object({}),
  /** The user wants a screen, from outside the window. */
  show: z.object({ screen: z.enum(['today']) }),
  /** Something the user should know once. */
  notice: z.object({
    level: z.enum(['info', 'warning', 'error']),
    message: phraseSchema,
    next: phraseSchema.nullable(),
  }),
} as const
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>
