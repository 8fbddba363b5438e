import type { recordFacts } from '#shared/search/roster-query.ts'
import { t } from '#renderer/text/text.ts'

export type RecordFact = (typeof recordFacts)[number]

export function factWords(fact: RecordFact): string {
  switch (fact) {
    case 'notConfirmedFor6Months':
      return t('roster.factNotConfirmed')
    case 'offerEndsIn30Days':
      return t('roster.factOfferEnds')
    case 'noValidOffer':
      return t('roster.factNoOffer')
    case 'possibleDuplicate':
      return t('roster.factDuplicate')
    case 'deployedToday':
      return t('roster.factDeployed')
    case 'keptTooLong':
      return t('roster.factKeptTooLong')
  }
}
