import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, Screen } from '#renderer/ui/index.ts'
import classes from './Exchange.module.css'
import { TakeBackDialog } from './TakeBackDialog.tsx'
import { useRejectedRows } from './use-rejected-rows.ts'
import { useStepFocus } from './use-step-focus.ts'
import { WizardSteps } from './WizardSteps.tsx'

/** What became of the list, and where to go from here. */
export function ResultStep({
  result,
  file,
}: {
  readonly result: ResultOf<'import.commit'>
  readonly file: string
}): ReactNode {
  const rejected = useRejectedRows()
  const step = useStepFocus<HTMLDivElement>(true, `.${classes.links ?? ''} :is(a, button)`)
  const [takingBack, setTakingBack] = useState(false)
  const broken = useQueryCall('promise.broken', {
    person: null,
    request: null,
    position: null,
    batch: result.batch,
  })
  const written = result.added + result.updated > 0
  return (
    <Screen
      ref={step}
      crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
      title={written ? t('exchange.resultTitle') : t('exchange.resultNone')}
      note={file}
      below={<WizardSteps at="result" />}
    >
      <div className={classes.result}>
        <dl className={classes.counts}>
          <div>
            <dt>{t('exchange.pastAdded')}</dt>
            <dd>{showNumber(result.added)}</dd>
          </div>
          <div>
            <dt>{t('exchange.pastUpdated')}</dt>
            <dd>{showNumber(result.updated)}</dd>
          </div>
          <div>
            <dt>{t('exchange.pastSkipped')}</dt>
            <dd>{showNumber(result.skipped)}</dd>
          </div>
          <div>
            <dt>{t('exchange.pastWaiting')}</dt>
            <dd>{showNumber(result.waiting)}</dd>
          </div>
          <div>
            <dt>{t('exchange.pastRejected')}</dt>
            <dd>{showNumber(result.rejected)}</dd>
          </div>
        </dl>
        <div className={classes.links}>
          {written && (
            <Button
              renderRoot={(props: object) => (
                <Link to="/roster" search={{ imports: [result.batch] }} {...props} />
              )}
            >
              {t('exchange.resultPeople')}
            </Button>
          )}
          {result.waiting > 0 && (
            <Button
              variant="default"
              renderRoot={(props: object) => (
                <Link to="/exchange" search={{ desk: result.batch }} {...props} />
              )}
            >
              {t('exchange.deskOpen', { count: result.waiting })}
            </Button>
          )}
          {result.rejected > 0 && (
            <Button
              variant="default"
              loading={rejected.isPending}
              onClick={() => rejected.mutate({ batch: result.batch, file })}
            >
              {t('exchange.rejectedDownload')}
            </Button>
          )}
          <Button
            variant="default"
            renderRoot={(props: object) => <Link to="/exchange" {...props} />}
          >
            {t('exchange.resultAgain')}
          </Button>
          {written && (
            <Button variant="subtle" onClick={() => setTakingBack(true)}>
              {t('exchange.takeBack')}
            </Button>
          )}
        </div>
        <FailureLine error={rejected.error} />
        {takingBack && (
          <TakeBackDialog batch={result.batch} file={file} onClose={() => setTakingBack(false)} />
        )}
        {written && <BrokenPromises rows={broken.data ?? []} withRequest />}
      </div>
    </Screen>
  )
}
