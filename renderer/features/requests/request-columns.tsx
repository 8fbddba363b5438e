import { Link } from '@tanstack/react-router'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { PostsFilled } from '#renderer/field/request/PostsFilled.tsx'
import { preconditionLines } from '#renderer/field/request/PreconditionLights.tsx'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { requestStatusTone, requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { assistanceNames, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/Badge.tsx'
import type { TableColumn } from '#renderer/ui/table/table-column.ts'
import { deadlineWords, departsWords } from './deadline-words.ts'
import { JudgeLights } from './preconditions/JudgeLights.tsx'
import { type UrgentRequest, urgencyWords } from './urgent-requests.ts'
import { UrgencyNote } from './UrgencyNote.tsx'
import classes from './RequestsScreen.module.css'

/** Columns of the list of requests; countdowns are counted from `today`. */
export const requestColumns = (today: string): readonly TableColumn<UrgentRequest>[] => [
  {
    id: 'title',
    header: t('requests.columnTitle'),
    width: 210,
    grows: true,
    sortBy: 'title',
    written: ({ title }) => title,
    cell: (row) => (
      <Link
        to="/requests/$requestId"
        params={{ requestId: row.id }}
        className={classes.link ?? ''}
        tabIndex={-1}
      >
        {row.title}
      </Link>
    ),
  },
  {
    id: 'urgency',
    header: t('requests.columnUrgency'),
    width: 240,
    sortBy: 'urgency',
    written: ({ urgency }) => urgencyWords(urgency),
    cell: ({ urgency }) => <UrgencyNote urgency={urgency} />,
  },
  {
    id: 'state',
    header: t('requests.columnState'),
    width: 120,
    sortBy: 'state',
    yields: 4,
    written: ({ state }) => countryName(state),
    cell: (row) => countryName(row.state),
  },
  {
    id: 'status',
    header: t('requests.columnStatus'),
    width: 118,
    sortBy: 'status',
    written: ({ status }) => requestStatusWords(status),
    cell: (row) => (
      <Badge tone={requestStatusTone(row.status)}>{requestStatusWords(row.status)}</Badge>
    ),
  },
  {
    id: 'kind',
    header: t('requests.columnKind'),
    width: 150,
    sortBy: 'kind',
    yields: 6,
    written: ({ assistance }) => assistanceNames(assistance),
    cell: (row) => <span className={classes.dim}>{assistanceNames(row.assistance)}</span>,
  },
  {
    id: 'deadline',
    header: t('requests.columnDeadline'),
    width: 235,
    sortBy: 'deadline',
    yields: 1,
    written: ({ deadline }) => (deadline === null ? null : deadlineWords(deadline)),
    cell: ({ deadline }) =>
      deadline !== null && (
        <span
          title={
            deadline.asWritten === null
              ? undefined
              : t('requests.deadlineWritten', { words: deadline.asWritten })
          }
        >
          {deadlineWords(deadline)}
        </span>
      ),
  },
  {
    id: 'departs',
    header: t('requests.columnDeparts'),
    width: 96,
    sortBy: 'departs',
    // Days from today say nothing tomorrow: the day itself.
    written: ({ departsOn }) => (departsOn === null ? null : { date: departsOn }),
    cell: (row) => (
      <span
        className={row.departsOn === null ? classes.dim : undefined}
        title={row.departsOn === null ? undefined : showDate(row.departsOn)}
      >
        {departsWords(row, today)}
      </span>
    ),
  },
  {
    id: 'open',
    header: t('requests.columnOpen'),
    width: 84,
    sortBy: 'open',
    align: 'end',
    written: ({ open }) => open,
    cell: ({ open }) => open,
  },
  {
    id: 'period',
    header: t('requests.columnPeriod'),
    width: 182,
    sortBy: 'period',
    yields: 5,
    written: showPeriod,
    cell: (row) => showPeriod(row),
  },
  {
    id: 'election',
    header: t('requests.columnElection'),
    width: 150,
    sortBy: 'election',
    yields: 3,
    // Days from today say nothing tomorrow: the day itself, as the cell names it on hover.
    written: ({ electionOn }) => (electionOn === null ? null : { date: electionOn }),
    cell: (row) => {
      const countdown = electionCountdown(row, today)
      const over = isRequestOver(row.status) || countdown.kind === 'none'
      return (
        <span className={over ? classes.dim : undefined} title={showDate(row.electionOn)}>
          {countdownWords(countdown)}
        </span>
      )
    },
  },
  {
    id: 'posts',
    header: t('requests.columnPosts'),
    width: 140,
    sortBy: 'posts',
    yields: 2,
    written: ({ posts, filled }) =>
      posts === 0 ? t('requests.noPosts') : t('requests.postsFilled', { filled, posts }),
    cell: (row) => <PostsFilled posts={row.posts} filled={row.filled} />,
  },
  {
    id: 'preconditions',
    header: t('requests.columnPreconditions'),
    width: 96,
    written: ({ preconditions }) => preconditionLines(preconditions),
    cell: (row) => <JudgeLights request={row} />,
  },
]
