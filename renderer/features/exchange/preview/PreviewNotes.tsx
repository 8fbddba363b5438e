import { Button, NativeSelect, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { type ImportPlan, restDecision } from '#shared/contract/exchange-calls.ts'
import { listOf, type Phrase, phrase } from '#shared/text/index.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './Preview.module.css'
import { wordsOf } from './UnknownWords.tsx'
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
  notices,
  columns,
  onWords,
}: {
  readonly preview: ResultOf<'import.preview'>
  readonly decisions: Decisions
  /** What is to be known about the file as a whole. */
  readonly notices: readonly Phrase[]
  readonly columns: ImportPlan['columns']
  readonly onWords: () => void
}): ReactNode {
  const { counts, newProviders } = preview
  const unknown = preview.unknownWords.length
  return (
    <div className={classes.notes}>
      {wordsOf(preview).length > 0 && (
        <Button size="compact-sm" variant="light" onClick={onWords}>
          {unknown > 0
            ? t('exchange.wordsChip', { count: unknown })
            : t('exchange.providersChip', { count: newProviders.length })}
        </Button>
      )}
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
      <details>
        <summary>
          {t('exchange.columnsDoubted', {
            count: preview.columns.filter(({ doubted }) => doubted > 0).length,
            notices: notices.length,
          })}
        </summary>
        {notices.map(words).map((notice) => (
          <p key={notice} className={classes.hint}>
            {notice}
          </p>
        ))}
        <div className={classes.scrolled}>
          <table className={classes.counts}>
            <thead>
              <tr>
                <th scope="col">{t('exchange.mapColumn')}</th>
                <th scope="col">{t('exchange.countFilled')}</th>
                <th scope="col">{t('exchange.countRead')}</th>
                <th scope="col">{t('exchange.countDoubted')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map(({ column, filled, doubted }) => (
                <tr key={column} data-doubted={doubted > 0 || undefined}>
                  <th scope="row" dir="auto">
                    {columns.find((each) => each.column === column)?.header}
                  </th>
                  <td>{showNumber(filled)}</td>
                  <td>{showNumber(Math.max(0, filled - doubted))}</td>
                  <td>{showNumber(doubted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}
