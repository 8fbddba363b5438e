import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { ImportPlan, Inspected } from '#shared/contract/exchange-calls.ts'
import { call, useTask } from '#renderer/client/index.ts'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, ProgressBar, Screen } from '#renderer/ui/index.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { ColumnsStep } from './columns/ColumnsStep.tsx'
import { PreviewStep } from './preview/PreviewStep.tsx'
import { ResultStep } from './ResultStep.tsx'

/** How the file is read: what is left open is found by the engine. */
export interface Reading extends Pick<ImportPlan, 'sheet' | 'csv'> {
  readonly headerRow: number | null
  /** As the last list with these headers was read. */
  readonly remember: boolean
}

const asFound: Reading = { sheet: null, csv: null, headerRow: null, remember: true }

/** One list on its way in: columns, preview, result. */
export function ImportWizard({ file }: { readonly file: string }): ReactNode {
  const [reading, setReading] = useState(asFound)
  const looking = useTask()
  const inspected = useQuery<Inspected>({
    queryKey: ['list', 'import.inspect', { file, ...reading }],
    // A long list is read in a while: how far it is stands there, and it can be stopped.
    queryFn: () => looking.run((task) => call('import.inspect', { file, ...reading, task })),
    placeholderData: keepPreviousData,
  })
  // A list that is left alone does not stay in the engine's memory.
  useEffect(() => () => void call('import.close', { file }), [file])

  if (inspected.isPending || inspected.isError) {
    return (
      <Screen
        crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
        title={t('exchange.importTitle')}
      >
        {looking.progress && <ProgressBar task={looking} label={t('exchange.looking')} />}
        <Answer to={{ data: undefined, error: inspected.error }} loading={10}>
          {() => null}
        </Answer>
        {inspected.isError && (
          <div style={{ textAlign: 'center' }}>
            <ChooseFile words={t('exchange.another')} />
          </div>
        )}
      </Screen>
    )
  }
  return (
    <Steps
      // Another sheet or separator gives other columns: the mapping begins anew.
      key={JSON.stringify([
        inspected.data.plan.sheet,
        inspected.data.plan.csv,
        inspected.data.plan.headerRow,
        inspected.data.remembered?.id,
      ])}
      inspected={inspected.data}
      onRead={(changed) => setReading({ ...reading, ...changed })}
    />
  )
}

function Steps({
  inspected,
  onRead,
}: {
  readonly inspected: Inspected
  readonly onRead: (changed: Partial<Reading>) => void
}): ReactNode {
  const [plan, setPlan] = useState<ImportPlan>(inspected.plan)
  const [step, setStep] = useState<'columns' | 'preview'>(
    inspected.template ? 'preview' : 'columns',
  )
  const tellBroken = useTellBroken()
  const [result, setResult] = useState<ResultOf<'import.commit'> | null>(null)
  if (result) return <ResultStep result={result} file={inspected.name} />
  return step === 'columns' ? (
    <ColumnsStep
      inspected={inspected}
      plan={plan}
      onPlan={setPlan}
      onRead={onRead}
      onNext={() => setStep('preview')}
    />
  ) : (
    <PreviewStep
      inspected={inspected}
      plan={plan}
      onPlan={setPlan}
      onBack={() => setStep('columns')}
      onDone={(done) => {
        setResult(done)
        if (done.updated > 0) tellBroken({})
      }}
    />
  )
}
