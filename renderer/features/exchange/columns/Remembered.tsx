import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Inspected } from '#shared/contract/exchange-calls.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './Columns.module.css'

/** As which list this one is read, and the ways to read it afresh or to forget that list. */
export function Remembered({
  of: { id, file, at, by, provider },
  onAfresh,
}: {
  readonly of: NonNullable<Inspected['remembered']>
  readonly onAfresh: () => void
}): ReactNode {
  const forget = useMutationCall('import.forget')
  return (
    <div className={classes.remembered} role="status">
      <span>
        {t(provider === null ? 'exchange.remembered' : 'exchange.rememberedFrom', {
          ...{ file, by, day: { date: at.slice(0, 10) }, provider: provider ?? '' },
        })}
      </span>
      <Button size="compact-xs" variant="subtle" onClick={onAfresh}>
        {t('exchange.readAfresh')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        loading={forget.isPending}
        onClick={() =>
          forget.mutate(
            { id },
            {
              onSuccess: (forgotten) => showDone(t('exchange.listForgotten', { file }), forgotten),
            },
          )
        }
      >
        {t('exchange.forgetList')}
      </Button>
      <FailureLine error={forget.error} />
    </div>
  )
}
