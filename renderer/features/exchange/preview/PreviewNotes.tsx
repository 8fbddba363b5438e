import { NativeSelect, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { restDecision } from '#shared/contract/exchange-calls.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Preview.module.css'
import type { Decisions } from './use-decisions.ts'

const { duplicate: ofDuplicates } = restDecision.shape
const restText = {
  wait: 'exchange.restWait',
  add: 'exchange.restAdd',
  update: 'exchange.restUpdate',
  skip: 'exchange.restSkip',
} as const

/** What concerns many rows at once: providers that are new, people known already, rejected rows. */
export function PreviewNotes({
  preview,
  decisions: { rest, setRest },
}: {
  readonly preview: ResultOf<'import.preview'>
  readonly decisions: Decisions
}): ReactNode {
  const { counts, newProviders } = preview
  return (
    <div className={classes.notes}>
      {counts.update > 0 && (
        <Switch
          size="xs"
          label={t('exchange.updateAll')}
          checked={rest.update === 'update'}
          onChange={(event) =>
            setRest({ ...rest, update: event.currentTarget.checked ? 'update' : 'wait' })
          }
        />
      )}
      {counts.duplicate > 0 && (
        <label className={classes.rest}>
          {t('exchange.restDuplicates')}
          <NativeSelect
            size="xs"
            value={rest.duplicate}
            onChange={(event) =>
              setRest({ ...rest, duplicate: ofDuplicates.parse(event.currentTarget.value) })
            }
            data={(['wait', 'add', 'update', 'skip'] as const).map((value) => ({
              value,
              label: t(restText[value]),
            }))}
          />
        </label>
      )}
      {newProviders.length > 0 && (
        <span>
          {t('exchange.newProviders', {
            providers: listOf(
              newProviders.map(({ name, people }) =>
                phrase('exchange.newProvider', { name, people }),
              ),
              'comma',
            ),
          })}
        </span>
      )}
      {counts.rejected > 0 && <span>{t('exchange.rejectedHelp')}</span>}
    </div>
  )
}
