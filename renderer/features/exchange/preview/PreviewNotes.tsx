import { Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Preview.module.css'
import type { Decisions } from './use-decisions.ts'

/** What concerns many rows at once: providers that are new, people known already, rejected rows. */
export function PreviewNotes({
  preview,
  decisions,
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
          checked={decisions.updateAll}
          onChange={(event) => decisions.setUpdateAll(event.currentTarget.checked)}
        />
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
