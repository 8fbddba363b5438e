import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { ShownReport } from '#shared/contract/report-calls.ts'
import { call, isFailure, type Task, useTask } from '#renderer/client/index.ts'
import { queryKeyOf } from '#renderer/client/use-query-call.ts'
import { showNumber, showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, EmptyState, Loading, ProgressBar } from '#renderer/ui/index.ts'
import { CountedDialog, type OpenedCount } from './CountedDialog.tsx'
import { ReportTableView } from './ReportTableView.tsx'
import { SaveReport } from './SaveReport.tsx'
import classes from './ReportsScreen.module.css'

export type AskedReport = Omit<ParamsOf<'report.get'>, 'task'>

/** One report: what is new in figures, then each table with its picture. Every count opens what it counts. */
export function ReportView({ asked }: { readonly asked: AskedReport }): ReactNode {
  const counting = useTask()
  const report = useQuery<ResultOf<'report.get'>>({
    queryKey: queryKeyOf('report.get', asked),
    queryFn: () => counting.run((task) => call('report.get', { ...asked, task })),
    // Who stops a count says when it is to begin again.
    retry: false,
  })
  const [opened, setOpened] = useState<OpenedCount | null>(null)
  if (isFailure(report.error, 'cancelled'))
    return (
      <EmptyState title={t('reports.stopped')}>
        <Button onClick={() => void report.refetch()}>{t('reports.countAgain')}</Button>
      </EmptyState>
    )
  return (
    <>
      <Answer to={report} loading={<Counting task={counting} />} empty={emptyWords}>
        {(of) => (
          <section aria-label={words(of.title)} className={classes.report}>
            <div className={classes.head}>
              <div>
                <p>
                  <b>{showPeriod(of.period)}</b>
                  {of.before && (
                    <span className={classes.dim}>
                      {' '}
                      · {t('reports.comparedWith')} {showPeriod(of.before)}
                    </span>
                  )}
                </p>
                {of.source && <p className={classes.dim}>{words(of.source)}</p>}
                {of.notes.map((note) => (
                  <p key={note.key} className={classes.dim}>
                    {words(note)}
                  </p>
                ))}
              </div>
              <SaveReport asked={asked} report={of} />
            </div>
            <Figures of={of} onOpen={setOpened} />
            {of.tables.map((table) => (
              <ReportTableView key={table.id} table={table} onOpen={setOpened} />
            ))}
          </section>
        )}
      </Answer>
      {opened && <CountedDialog asked={asked} opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** How far a count is that takes a while; most are there before it is told. */
function Counting({ task }: { readonly task: Task }): ReactNode {
  if (task.progress === null) return <Loading lines={8} height={26} />
  return <ProgressBar task={task} label={t('reports.counting')} />
}

function emptyWords({ tables, figures }: ShownReport): ReactNode {
  const isEmpty =
    tables.every(({ rows }) => rows.length === 0) &&
    figures.every(({ value }) => (typeof value === 'object' ? (value?.count ?? 0) : value) === 0)
  return isEmpty ? <EmptyState title={t('reports.empty')} text={t('reports.emptyText')} /> : null
}

function Figures({
  of,
  onOpen,
}: {
  readonly of: ShownReport
  readonly onOpen: (count: OpenedCount) => void
}): ReactNode {
  return (
    <dl className={classes.figures}>
      {of.figures.map(({ id, label, value, before }) => {
        const amount = typeof value === 'object' ? (value?.count ?? null) : value
        const what = words(label)
        const opens = typeof value === 'object' && value?.opens === true
        return (
          <div key={id} className={classes.figure}>
            <dt>{what}</dt>
            <dd>
              {amount === null ? (
                t('reports.noFigure')
              ) : opens ? (
                <button
                  type="button"
                  className={classes.count}
                  title={t('reports.openCount', { count: amount, what })}
                  onClick={() => onOpen({ of: { figure: id }, what })}
                >
                  {showNumber(amount)}
                </button>
              ) : (
                showNumber(amount)
              )}
              {before !== null && (
                <span className={classes.before}>{t('reports.before', { before })}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
