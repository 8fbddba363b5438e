import type { ReactNode } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import type { ProviderTab } from '../provider-search.ts'
import { peopleNow } from './now.ts'
import classes from './ProviderScreen.module.css'

/** The provider in numbers; each opens the people it counts. */
export function Figures({
  of,
  onOpen,
}: {
  readonly of: ProviderPage
  readonly onOpen: (tab: ProviderTab) => void
}): ReactNode {
  const now = peopleNow(of, useToday())
  const { totals } = of
  const figures: readonly (readonly [string, number, ProviderTab])[] = [
    [t('providers.figureOffered'), now.offered.length, 'offers'],
    [t('providers.figureFree'), now.free.length, 'now'],
    [t('providers.figureProposed'), now.proposed.length, 'now'],
    [t('providers.figurePromised'), now.nominated.length + now.planned.length, 'now'],
    [t('providers.figureInField'), now.inField.length, 'now'],
    [t('providers.figureServed'), totals.people, 'given'],
    [t('providers.figureGiven'), totals.given, 'given'],
    [t('providers.figurePlanned'), totals.planned, 'given'],
  ]
  return (
    <dl className={classes.figures}>
      {figures.map(([label, value, tab]) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            <button
              type="button"
              className={classes.count}
              title={t('providers.openFigure', { label, value })}
              onClick={() => onOpen(tab)}
            >
              {showNumber(value)}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  )
}
