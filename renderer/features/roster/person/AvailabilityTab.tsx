import type { ReactNode } from 'react'
import type { Availability, Stretch } from '#shared/domain/availability.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { stretchWords } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

/** What the person declared, and what is left of it after deployments, promises and rest. */
export function AvailabilityTab({
  declared,
  computed,
}: {
  readonly declared: readonly Availability[]
  readonly computed: readonly Stretch[]
}): ReactNode {
  const measures = useQueryCall('measures.get', {}).data
  return (
    <>
      <h3 className={classes.heading}>{t('roster.declared')}</h3>
      {declared.length === 0 ? (
        <p className={classes.none}>{t('roster.noAvailability')}</p>
      ) : (
        <ul className={classes.list}>
          {declared.map((period) => (
            <li key={`${period.from ?? ''}${period.to ?? ''}${period.state}`}>
              <span className={classes.state} data-state={period.state} />
              {stretchWords(period.state)} {showPeriod(period)}
              <div className={classes.faint}>{sourceOf(period)}</div>
            </li>
          ))}
        </ul>
      )}
      {measures && (
        <h3 className={classes.heading}>{t('roster.computed', { days: measures.restDays })}</h3>
      )}
      <ul className={classes.list}>
        {computed.map((stretch) => (
          <li key={stretch.from}>
            <span className={classes.state} data-state={stretch.state} />
            {stretchWords(stretch.state)} {showPeriod(stretch)}
          </li>
        ))}
      </ul>
    </>
  )
}

function sourceOf({ statedOn, source, noticeDays }: Availability): string {
  return [
    statedOn && t('roster.statedOn', { date: showDate(statedOn) }),
    source && t('roster.statedBy', { source }),
    noticeDays !== null && t('roster.noticeDays', { days: noticeDays }),
  ]
    .filter(Boolean)
    .join(', ')
}
