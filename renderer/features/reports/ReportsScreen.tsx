import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ClosedInterval, stateOfEnds } from '#shared/calendar/index.ts'
import { chosenPeriod, periodChoices, type PeriodChoice } from '#shared/reports/report-period.ts'
import { type ReportKind, reportKinds } from '#shared/reports/report.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { Chip, Chips, Screen } from '#renderer/ui/index.ts'
import type { ReportSearch } from './report-search.ts'
import { ReportView } from './ReportView.tsx'
import classes from './ReportsScreen.module.css'

/** What a report is usually asked for. */
const usualPeriod: Readonly<Record<ReportKind, PeriodChoice>> = {
  status: 'thisYear',
  contributions: 'thisYear',
  field: 'thisMonth',
  supply: 'thisYear',
  composition: 'thisYear',
  staffing: 'thisYear',
  recommendations: 'thisYear',
}

const choiceKeys = {
  thisMonth: 'reports.thisMonth',
  lastMonth: 'reports.lastMonth',
  thisQuarter: 'reports.thisQuarter',
  lastQuarter: 'reports.lastQuarter',
  thisYear: 'reports.thisYear',
  lastYear: 'reports.lastYear',
} as const satisfies Record<PeriodChoice, string>

/** Longer periods are refused: nobody's record goes back so far, and months are counted one by one. */
const MOST_YEARS = 50

const isTooLong = ({ from, to }: ClosedInterval): boolean =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS

/** The reports that the General Assembly and the office ask for, over any period, counted from their rows. */
export function ReportsScreen(): ReactNode {
  const today = useToday()
  const search = useSearch({ from: '/reports' })
  const navigate = useNavigate()
  const kind = search.kind ?? 'status'
  const usual = chosenPeriod(usualPeriod[kind], today)
  const period = { from: search.from ?? usual.from, to: search.to ?? usual.to }
  const state = stateOfEnds(period)
  const tooLong = state === 'inOrder' && isTooLong(period)
  const choose = (change: ReportSearch): void =>
    void navigate({ to: '/reports', search: { ...search, ...change }, replace: true })
  return (
    <Screen
      title={t('reports.title')}
      below={
        <div className={classes.choices}>
          <Chips label={t('reports.which')}>
            {reportKinds.map((each) => (
              <Chip key={each} pressed={each === kind} onClick={() => choose({ kind: each })}>
                {t(`reports.${each}`)}
              </Chip>
            ))}
          </Chips>
          <div className={classes.period} role="group" aria-label={t('reports.period')}>
            <DateBox
              label={t('reports.from')}
              required
              value={period.from}
              onChange={(from) => from !== null && choose({ ...period, from })}
            />
            <DateBox
              label={t('reports.to')}
              required
              value={period.to}
              error={
                state === 'reversed'
                  ? t('reports.order')
                  : tooLong
                    ? t('reports.tooLong')
                    : undefined
              }
              onChange={(to) => to !== null && choose({ ...period, to })}
            />
          </div>
          <Chips label={t('reports.quick')}>
            {periodChoices.map((choice) => {
              const { from, to } = chosenPeriod(choice, today)
              return (
                <Chip
                  key={choice}
                  pressed={from === period.from && to === period.to}
                  onClick={() => choose({ from, to })}
                >
                  {t(choiceKeys[choice])}
                </Chip>
              )
            })}
          </Chips>
        </div>
      }
    >
      {state === 'inOrder' && !tooLong && (
        // Another report is another count: that of the one before ends.
        <ReportView key={`${kind} ${period.from} ${period.to}`} asked={{ kind, ...period }} />
      )}
    </Screen>
  )
}
