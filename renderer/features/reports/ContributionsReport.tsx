import type { ReactNode } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import { type Contribution, contributions } from '#shared/reports/contributions.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showNumber, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, bothAnswers, EmptyState } from '#renderer/ui/index.ts'
import { type ReportColumn, ReportTable } from './ReportTable.tsx'

const count = (
  id: string,
  header: string,
  read: (row: Contribution) => number,
): ReportColumn<Contribution> => ({
  id,
  header,
  number: true,
  text: (row) => showNumber(read(row)),
  written: read,
})

const columns = (): readonly ReportColumn<Contribution>[] => [
  {
    id: 'provider',
    header: t('reports.columnProvider'),
    text: (row) => row.name ?? t('reports.noProvider'),
  },
  {
    id: 'kind',
    header: t('reports.columnKind'),
    text: (row) => (row.kind === null ? '' : t(`common.${row.kind}`)),
  },
  count('deployments', t('reports.columnDeployments'), (row) => row.deployments),
  count('people', t('reports.columnPeople'), (row) => row.people),
  count('women', t('reports.columnWomen'), (row) => row.women),
  count('days', t('reports.columnDays'), (row) => row.days),
  count('requests', t('reports.columnMissions'), (row) => row.requests),
  count('offered', t('reports.columnOffered'), (row) => row.offered),
]

const sum = (rows: readonly Contribution[], read: (row: Contribution) => number): number =>
  rows.reduce((total, row) => total + read(row), 0)

/** Who provided observers and experts: deployments, people and days in the period, and offers today. */
export function ContributionsReport({ period }: { readonly period: ClosedInterval }): ReactNode {
  const providers = useQueryCall('provider.list', {})
  const deployments = useQueryCall('deployment.list', { request: null, person: null })
  const both = bothAnswers(providers, deployments)
  const report = both.data && contributions(...both.data, period)
  return (
    <Answer
      to={{ ...both, data: report }}
      loading={8}
      empty={(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t('reports.contributionsEmpty')} text={t('reports.emptyText')} />
        ) : null
      }
    >
      {(rows) => (
        <ReportTable
          title={t('reports.contributions')}
          note={t('reports.contributionsNote', {
            providers: rows.length,
            deployments: sum(rows, (row) => row.deployments),
            days: sum(rows, (row) => row.days),
          })}
          period={showPeriod(period)}
          source={t('reports.contributionsSource')}
          columns={columns()}
          rows={rows}
          rowId={(row) => row.provider ?? 'none'}
        />
      )}
    </Answer>
  )
}
