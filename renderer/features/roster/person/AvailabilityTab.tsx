import type { ReactNode } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import type { Availability, Stretch } from '#shared/domain/availability.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { LastConfirmed } from '#renderer/field/availability/LastConfirmed.tsx'
import { PaintedAvailability } from '#renderer/field/availability/PaintedAvailability.tsx'
import { ageWords } from '#renderer/field/availability/confirmed-words.ts'
import { stretchWords } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

/** What the person declared, and what is left of it after deployments, promises and rest. */
export function AvailabilityTab({
  person,
  today,
  computed,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly | null
  readonly computed: readonly Stretch[]
}): ReactNode {
  const declared = person.availability
  const measures = useQueryCall('measures.get', {}).data
  return (
    <>
      {today !== null && (
        <>
          <LastConfirmed person={person} today={today} />
          <PaintedAvailability person={person} today={today} />
        </>
      )}
      <h3 className={classes.heading}>{t('roster.declared')}</h3>
      {declared.length === 0 ? (
        <p className={classes.none}>{t('roster.noAvailability')}</p>
      ) : (
        <ul className={classes.list}>
          {declared.map((period) => (
            <li key={`${period.from ?? ''}${period.to ?? ''}${period.state}`}>
              <span className={classes.state} data-state={period.state} />
              {stretchWords(period.state)} {showPeriod(period)}
              <div className={classes.faint}>{sourceOf(period, today)}</div>
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

function sourceOf({ statedOn, source, noticeDays }: Availability, today: DateOnly | null): string {
  return [
    statedOn && t('roster.statedOn', { date: showDate(statedOn) }),
    statedOn && today && ageWords(statedOn, today),
    source && t('roster.statedBy', { source }),
    noticeDays !== null && t('roster.noticeDays', { days: noticeDays }),
  ]
    .filter(Boolean)
    .join(', ')
}
