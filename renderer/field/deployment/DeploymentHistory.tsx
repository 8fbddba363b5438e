import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { lengthInDays } from '#shared/calendar/index.ts'
import type { DeploymentEvent } from '#shared/contract/deployment-calls.ts'
import { deploymentStatus } from '#shared/domain/deployment.ts'
import { showInstant, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { deploymentWords } from '../status/deployment-words.ts'
import classes from './DeploymentHistory.module.css'

/** What a change was: a step, or other days. */
function eventWords(event: DeploymentEvent, before: DeploymentEvent | undefined): string {
  const days = { from: event.firstDay, to: event.lastDay }
  const period = showPeriod(days)
  if (!before) return t('deployments.historyPlanned', { period })
  if (event.from !== event.to)
    return t('deployments.historyStatus', {
      status: deploymentWords(deploymentStatus.parse(event.to)),
      period,
    })
  const more = lengthInDays(days) - lengthInDays({ from: before.firstDay, to: before.lastDay })
  if (more > 0) return t('deployments.historyLonger', { days: more, period })
  if (more < 0) return t('deployments.historyShorter', { days: -more, period })
  return t('deployments.historyMoved', { period })
}

/** Every step and change of dates of a deployment, the newest first, with its reason. */
export function DeploymentHistory({
  events,
}: {
  readonly events: readonly DeploymentEvent[]
}): ReactNode {
  const lines = events.map((event, place) => ({
    key: `${event.at} ${place}`,
    what: eventWords(event, events[place - 1]),
    event,
  }))
  return (
    <section aria-label={t('deployments.historyTitle')}>
      <h3 className={classes.title}>{t('deployments.historyTitle')}</h3>
      <ul className={classes.list}>
        {lines.toReversed().map(({ key, what, event: { at, by, reason } }) => (
          <li key={key}>
            <span>{what}</span>
            {reason !== null && (
              <Text component="span" size="xs" dir="auto">
                {' – '}
                {reason}
              </Text>
            )}
            <span className={classes.when}>
              {t('deployments.historyBy', { date: showInstant(at), by })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
