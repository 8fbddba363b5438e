import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { useMeanings } from '#renderer/field/alias/use-meanings.ts'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** What the office has said that words of lists stand for; each can be forgotten. */
export function Aliases(): ReactNode {
  const aliases = useQueryCall('alias.list', {})
  const remove = useMutationCall('alias.remove')
  const meaningsOf = useMeanings()
  return (
    <section className={classes.card} aria-labelledby="aliases">
      <h2 id="aliases">{t('settings.aliases')}</h2>
      <p className={classes.note}>
        {t('settings.aliasesNote')}{' '}
        <Link to="/changes" search={{ kind: 'alias' }}>
          {t('happened.title')}
        </Link>
      </p>
      <FailureLine error={aliases.error ?? remove.error} />
      {aliases.data?.length === 0 && <p className={classes.note}>{t('settings.aliasesNone')}</p>}
      {aliases.data && aliases.data.length > 0 && (
        <ul className={classes.lines}>
          {aliases.data.map(({ id, kind, written, meaning, by }) => {
            const named = meaningsOf(kind).find(({ value }) => value === meaning)?.label
            return (
              <li key={id}>
                <span>
                  {meaning === null
                    ? t('settings.aliasLeft', { word: written, kind })
                    : t('settings.aliasLine', {
                        word: written,
                        meaning: named ?? meaning,
                        kind,
                      })}{' '}
                  <span className={classes.note}>{by}</span>
                </span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('settings.aliasForgetOf', { word: written })}
                  loading={remove.isPending && remove.variables.id === id}
                  onClick={() => remove.mutate({ id }, { onSuccess: showChanged })}
                >
                  {t('settings.aliasForget')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
