import { lengthInDays } from '#shared/calendar/index.ts'
import type { PositionWindow } from '#shared/domain/position.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import type { ChipWords } from './requirement-words.ts'

/** A window in words: the period, its days counted with both ends, and what it hangs on. */
export const windowWords = (window: PositionWindow): ChipWords => {
  const days = lengthInDays(window)
  const { minimumDays, contingentOn } = window
  const asked =
    minimumDays === null
      ? t('requests.windowWhole', { days })
      : t('requests.windowMinimum', { minimum: minimumDays, days })
  return {
    before: contingentOn === null ? '' : t('requests.windowIf', { what: contingentOn }),
    strong: showPeriod(window),
    after: asked,
  }
}
