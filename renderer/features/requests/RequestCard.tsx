import { ActionIcon } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import { requestSteps } from '#shared/domain/request-steps.ts'
import { PostsFilled } from '#renderer/field/request/PostsFilled.tsx'
import { showDate } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t, words } from '#renderer/text/text.ts'
import { deadlineWords, departsWords } from './deadline-words.ts'
import { JudgeLights } from './preconditions/JudgeLights.tsx'
import { RequestSteps } from './RequestSteps.tsx'
import type { UrgentRequest } from './urgent-requests.ts'
import classes from './RequestBoard.module.css'

export interface RequestCardProps {
  readonly row: UrgentRequest
  readonly today: string
  readonly onDrag: (row: RequestRow | null) => void
  readonly onMove: (status: RequestStatus) => void
}

/** One request on the board: what presses, when it leaves, and where it may go next. */
export function RequestCard({ row, today, onDrag, onMove }: RequestCardProps): ReactNode {
  const { urgency, deadline, departsOn } = row
  return (
    <article
      className={classes.card}
      data-level={urgency.level}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.title)
        onDrag(row)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className={classes.head}>
        <Link
          to="/requests/$requestId"
          params={{ requestId: row.id }}
          className={classes.title ?? ''}
          draggable={false}
          dir="auto"
        >
          {row.title}
        </Link>
        <RequestSteps
          target={
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={t('requests.boardMove', { request: row.title })}
            >
              ⋯
            </ActionIcon>
          }
          steps={requestSteps[row.status]}
          onStep={onMove}
        />
      </div>
      {!row.title.includes(countryName(row.state)) && <div>{countryName(row.state)}</div>}
      <ul className={classes.reasons}>
        {urgency.reasons.map((reason) => (
          <li key={reason.key}>{words(reason)}</li>
        ))}
      </ul>
      {deadline !== null && (
        <div className={classes.dim}>
          {t('requests.columnDeadline')}: {deadlineWords(deadline)}
        </div>
      )}
      {departsOn !== null && (
        <div className={classes.dim} title={showDate(departsOn)}>
          {t('requests.columnDeparts')}: {departsWords(row, today)}
        </div>
      )}
      <div className={classes.foot}>
        <PostsFilled posts={row.posts} filled={row.filled} />
        <JudgeLights request={row} />
      </div>
    </article>
  )
}
