import { t } from '#renderer/text/text.ts'
import type { Countdown } from './countdown.ts'

/** A countdown in words: "election in 143 days". */
export const countdownWords = (countdown: Countdown): string => {
  switch (countdown.kind) {
    case 'none':
      return t('requests.electionNone')
    case 'ahead':
      return t('requests.electionAhead', { days: countdown.days })
    case 'secondRound':
      return t('requests.electionSecond', { days: countdown.days })
    case 'today':
      return t('requests.electionToday')
    case 'past':
      return t('requests.electionPast', { days: countdown.days })
  }
}
