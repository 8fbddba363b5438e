import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './PersonScreen.module.css'

/** Which providers were asked for a person or offered them, when, and what they answered. */
export function Asked({ person }: { readonly person: Id }): ReactNode {
  const asks = useQueryCall('ask.list', { person }).data
  if (asks === undefined) return null
  if (asks.length === 0) return <p className={classes.faint}>{t('record.askedNone')}</p>
  return (
    <ul className={classes.list}>
      {asks.map((ask) => {
        const answer = ask.people.find((each) => each.person === person)
        return (
          <li key={ask.id}>
            <Link
              to="/requests/$requestId"
              params={{ requestId: ask.request }}
              search={{ tab: 'candidates' }}
            >
              {t('record.askedLine', {
                provider: ask.providerName,
                position: ask.positionTitle,
                request: ask.requestTitle,
              })}
            </Link>{' '}
            {answer && (
              <Badge tone={answer.answer === 'no' ? 'not' : 'plain'}>
                {t('letters.answer', { answer: answer.answer })}
              </Badge>
            )}
            <div className={classes.faint}>
              {[
                t(ask.direction === 'asked' ? 'record.askedOn' : 'record.offeredOn', {
                  day: showDate(ask.askedOn),
                }),
                ask.reference,
                ask.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
