import type { Id } from '#shared/domain/common.ts'
import type { DocumentStamp, Fact, PrintedDocument } from '#shared/documents/document.ts'
import type { ListWords } from '#shared/documents/lists/listed-row.ts'
import type { Locale } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import type { CalendarEntry } from '../../files/write-calendar.ts'
import { providersOf, skillsOf } from '../../roster/store-words.ts'

/** How a document is made: in which language, and how far. */
export interface Making {
  readonly language: Locale
  /** At most so many rows, to be looked at; null for all. */
  readonly most: number | null
  /** Progress and cancel of a long one; null where it is only looked at. */
  readonly task: TaskControl | null
}

/** A document, and what is known of it beside what it says. */
export interface MadeDocument {
  readonly document: PrintedDocument
  /** Rows of its list, with those that were left out. */
  readonly rows: number
  /** Holds passport or emergency data. */
  readonly restricted: boolean
  /** Whose, where it does: a row may be of somebody who stands in another, too. */
  readonly people?: readonly Id[]
  /** Its days, for a calendar. */
  readonly entries: readonly CalendarEntry[]
}

/** Who makes the document, today, and what it is narrowed to. */
export function stampOf(
  { today, now, user }: Pick<CallContext, 'today' | 'now' | 'user'>,
  narrowed: readonly Fact[],
): DocumentStamp {
  return { on: today, at: now, by: user, narrowed }
}

/** What the cells of a list are worded with. */
export function listWords({ sqlite, today }: Pick<CallContext, 'sqlite' | 'today'>): ListWords {
  const skills = skillsOf(sqlite)
  const providers = providersOf(sqlite)
  return {
    today,
    skillValue: (id) => skills.valueOf(id),
    provider: (id) => providers.get(id),
  }
}
