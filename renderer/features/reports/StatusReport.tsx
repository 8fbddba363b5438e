import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type Reported, statusOfRequests } from '#shared/reports/status-of-requests.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { assistanceName, countryName, phaseName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState } from '#renderer/ui/index.ts'
import { type ReportColumn, ReportTable } from './ReportTable.tsx'

const responseKeys = {
  granted: 'reports.responseGranted',
  refused: 'reports.responseRefused',
  open: 'reports.responseOpen',
} as const

const columns = (): readonly ReportColumn<Reported<RequestRow>>[] => [
  {
    id: 'received',
    header: t('reports.columnReceived'),
    whole: true,
    text: (row) => showDate(row.receivedOn),
  },
  { id: 'state', header: t('reports.columnState'), text: (row) => countryName(row.state) },
  {
    id: 'request',
    header: t('reports.columnRequest'),
    text: (row) => row.title,
    cell: (row) => (
      <Link to="/requests/$requestId" params={{ requestId: row.id }}>
        {row.title}
      </Link>
    ),
  },
  {
    id: 'nature',
    header: t('reports.columnNature'),
    text: (row) => assistanceName(row.assistance),
  },
  {
    id: 'phases',
    header: t('reports.columnPhases'),
    text: (row) => row.phases.map(phaseName).join(', '),
  },
  {
    id: 'response',
    header: t('reports.columnResponse'),
    text: (row) => t(responseKeys[row.response]),
  },
  {
    id: 'status',
    header: t('reports.columnStatus'),
    text: (row) => requestStatusWords(row.status),
  },
  {
    id: 'posts',
    header: t('reports.columnPosts'),
    number: true,
    whole: true,
    text: (row) => t('requests.postsFilled', { filled: row.filled, posts: row.posts }),
  },
]

/** Requests received, responses given, nature of the assistance. */
export function StatusReport({ period }: { readonly period: ClosedInterval }): ReactNode {
  const requests = useQueryCall('request.list', {})
  const report = requests.data && statusOfRequests(requests.data, period)
  return (
    <Answer
      to={{ ...requests, data: report }}
      loading={8}
      empty={({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={t('reports.statusEmpty')} text={t('reports.emptyText')} />
        ) : null
      }
    >
      {({ rows, counts }) => (
        <ReportTable
          title={t('reports.status')}
          note={t('reports.statusNote', { requests: rows.length, ...counts })}
          period={showPeriod(period)}
          source={t('reports.statusSource')}
          columns={columns()}
          rows={rows}
          rowId={(row) => row.id}
        />
      )}
    </Answer>
  )
}
