import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ImportPlan, Inspected } from '#shared/contract/exchange-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { ChooseFile } from '../ChooseFile.tsx'
import classes from '../Exchange.module.css'
import { useStepFocus } from '../use-step-focus.ts'
import { WizardSteps } from '../WizardSteps.tsx'
import type { Reading } from '../ImportWizard.tsx'
import { MappingTable } from './MappingTable.tsx'
import { problemOfPlan } from './problem-of-plan.ts'
import { Remembered } from './Remembered.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'

export interface ColumnsStepProps {
  readonly inspected: Inspected
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
  readonly onRead: (changed: Partial<Reading>) => void
  readonly onNext: () => void
}

/** Which column of the file holds what: proposed, shown with its first values, changeable. */
export function ColumnsStep({
  inspected,
  plan,
  onPlan,
  onRead,
  onNext,
}: ColumnsStepProps): ReactNode {
  const problem = problemOfPlan(plan)
  const step = useStepFocus<HTMLDivElement>(true, 'footer :is(button)')
  return (
    <Screen
      ref={step}
      crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
      title={t('exchange.importTitle')}
      note={t('exchange.columnsNote', { name: inspected.name, rows: inspected.rows })}
      below={<WizardSteps at="columns" />}
      foot={
        <>
          <Button disabled={problem !== null} onClick={onNext}>
            {t('exchange.toPreview')}
          </Button>
          <ChooseFile words={t('exchange.another')} />
          {problem !== null && (
            <span role="alert" style={{ color: 'var(--not)' }}>
              {problem}
            </span>
          )}
        </>
      }
    >
      {inspected.warnings.map(words).map((warning) => (
        <p key={warning} className={classes.warning}>
          {warning}
        </p>
      ))}
      {inspected.remembered && (
        <Remembered of={inspected.remembered} onAfresh={() => onRead({ remember: false })} />
      )}
      <ReadingOptions inspected={inspected} plan={plan} onPlan={onPlan} onRead={onRead} />
      <MappingTable inspected={inspected} plan={plan} onPlan={onPlan} />
      {inspected.leftOut.length > 0 && (
        <>
          <h2 className={classes.faint} style={{ fontSize: 12.5 }}>
            {t('exchange.leftOut')}
          </h2>
          <ul className={classes.faint}>
            {inspected.leftOut.map(({ column, header, reason }) => (
              <li key={column}>{t('exchange.leftOutLine', { header, reason })}</li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}
