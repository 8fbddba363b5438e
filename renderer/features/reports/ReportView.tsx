import { type ReactNode, useState } from 'react'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { ShownReport } from '#shared/contract/report-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showNumber, showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, EmptyState, Loading } from '#renderer/ui/index.ts'
import { CountedDialog, type OpenedCount } from './CountedDialog.tsx'
import { ReportTableView } from './ReportTableView.tsx'
import { SaveReport } from './SaveReport.tsx'
import classes from './ReportsScreen.module.css'

export type AskedReport = ParamsOf<'report.get'>

/** One report: what is new in figures, then each table with its picture. Every count opens what it counts. */
export function ReportView({ asked }: { readonly asked: AskedReport }): ReactNode {
  const report = useQueryCall('report.get', asked)
  const [opened, setOpened] = useState<OpenedCount | null>(null)
  return (
    <>
      <Answer to={report} loading={<Loading lines={8} height={26} />} empty={emptyWords}>
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
