import { engineContract, type EngineCallName } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/message.ts'
import { type DateOnly, today } from '#shared/calendar/index.ts'
import { deadlinesOn } from '#shared/domain/open-requests.ts'
import { type Phrase, phrase } from '#shared/text/index.ts'
import type { SettingsKeeper } from '../settings/settings.ts'
import { errorCode } from '../system/error-code.ts'
import type { Log } from '../carrier/failures.ts'

const CALL = 'request.list' satisfies EngineCallName
/** A computer that sleeps lets timers sleep as well, so the day is looked at more often than it turns. */
const lookEveryMs = 60 * 60_000

export interface DeadlineNoticeNeeds {
  readonly settings: Pick<SettingsKeeper, 'read' | 'remindedOn' | 'saveRemindedOn'>
  readonly clock: () => Date
  readonly call: (name: typeof CALL, params: Readonly<Record<string, never>>) => Promise<Reply>
  /** Shows a notice of the operating system. */
  readonly show: (said: Phrase) => void
  readonly log: Log
}

export interface DeadlineNotice {
  /** Looks now: the computer woke up, or somebody asked to be reminded. */
  readonly look: () => void
  readonly end: () => void
}

/**
 * Tells once a day, where it was asked for, how many requests have their deadline: at the start, and when
 * the day turns while the program runs. The words name no request and nobody: they stand on a locked screen.
 */
export function tellDeadlines(needs: DeadlineNoticeNeeds): DeadlineNotice {
  const { settings, clock, call, show, log } = needs
  let timer: NodeJS.Timeout | null = null
  let asking: DateOnly | null = null

  const ask = async (day: DateOnly): Promise<void> => {
    const reply = await call(CALL, {})
    // A roster that is not open has no deadlines to tell; the next look asks again.
    if (!reply.ok) return
    const count = deadlinesOn(engineContract[CALL].result.parse(reply.result), day)
    if (count > 0) show(phrase('host.deadlinesToday', { count }))
    settings.saveRemindedOn(day)
  }
  const look = (): void => {
    const now = clock()
    const day = today(now)
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(look, untilNextLook(now))
    // Nothing is kept open for a look.
    timer.unref()
    if (!settings.read().remindDeadlines || settings.remindedOn() === day || asking === day) return
    asking = day
    ask(day)
      .catch((error: unknown) => log(`deadlines were not told: ${errorCode(error)}`))
      .finally(() => (asking = null))
  }
  look()
  return {
    look,
    end() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}

function untilNextLook(now: Date): number {
  const midnight = new Date(now)
  midnight.setHours(24, 0, 0, 0)
  return Math.min(lookEveryMs, Math.max(1, midnight.getTime() - now.getTime()))
}
