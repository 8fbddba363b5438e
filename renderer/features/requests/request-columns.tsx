import { Link } from '@tanstack/react-router'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { PostsFilled } from '#renderer/field/request/PostsFilled.tsx'
import {
  PreconditionLights,
  preconditionLines,
} from '#renderer/field/request/PreconditionLights.tsx'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { requestStatusTone, requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { assistanceName, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/Badge.tsx'
import type { TableColumn } from '#renderer/ui/table/table-column.ts'
import classes from './RequestsScreen.module.css'

/** Columns of the list of requests; countdowns are counted from `today`. */
export const requestColumns = (today: string): readonly TableColumn<RequestRow>[] => [
  {
    id: 'title',
    header: t('requests.columnTitle'),
    width: 340,
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
    id: 'state',
    header: t('requests.columnState'),
    width: 120,
    sortBy: 'state',
    yields: 2,
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
    yields: 3,
    written: ({ assistance }) => assistanceName(assistance),
    cell: (row) => <span className={classes.dim}>{assistanceName(row.assistance)}</span>,
  },
  {
    id: 'period',
    header: t('requests.columnPeriod'),
    width: 182,
    sortBy: 'period',
    yields: 1,
    written: showPeriod,
    cell: (row) => showPeriod(row),
  },
  {
    id: 'election',
    header: t('requests.columnElection'),
    width: 150,
    sortBy: 'election',
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
    written: ({ posts, filled }) =>
      posts === 0 ? t('requests.noPosts') : t('requests.postsFilled', { filled, posts }),
    cell: (row) => <PostsFilled posts={row.posts} filled={row.filled} />,
  },
  {
    id: 'preconditions',
    header: t('requests.columnPreconditions'),
    width: 96,
    written: ({ preconditions }) => preconditionLines(preconditions),
    cell: (row) => <PreconditionLights preconditions={row.preconditions} />,
  },
]
