import { type ReactNode, useState } from 'react'
import { stateOfEnds } from '#shared/calendar/index.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { Chip, Chips, Screen } from '#renderer/ui/index.ts'
import { ContributionsReport } from './ContributionsReport.tsx'
import classes from './ReportsScreen.module.css'
import { StatusReport } from './StatusReport.tsx'

const kinds = ['status', 'contributions'] as const
type ReportKind = (typeof kinds)[number]
const kindKeys = { status: 'reports.status', contributions: 'reports.contributions' } as const

/** The reports the General Assembly asks for, over any period, counted from the rows shown. */
export function ReportsScreen(): ReactNode {
  const today = useToday()
  const [kind, setKind] = useState<ReportKind>('status')
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null)
  const year = today.slice(0, 4)
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  const state = stateOfEnds(period)
  const inOrder = state === 'inOrder'
  return (
    <Screen
      title={t('reports.title')}
      below={
        <div className={classes.choices}>
          <Chips label={t('reports.which')}>
            {kinds.map((each) => (
              <Chip key={each} pressed={each === kind} onClick={() => setKind(each)}>
                {t(kindKeys[each])}
              </Chip>
            ))}
          </Chips>
          <div className={classes.period} role="group" aria-label={t('reports.period')}>
            <DateBox
              label={t('reports.from')}
              required
              value={period.from}
              onChange={(from) => from !== null && setChosen({ ...period, from })}
            />
            <DateBox
              label={t('reports.to')}
              required
              value={period.to}
              error={state === 'reversed' ? t('reports.order') : undefined}
              onChange={(to) => to !== null && setChosen({ ...period, to })}
            />
          </div>
        </div>
      }
    >
      {inOrder && kind === 'status' && <StatusReport period={period} />}
      {inOrder && kind === 'contributions' && <ContributionsReport period={period} />}
    </Screen>
  )
}
