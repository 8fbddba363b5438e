import { Button, CloseButton, Group } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { AliasKind } from '#shared/exchange/value-aliases.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { useMeanings } from '#renderer/field/alias/use-meanings.ts'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './Preview.module.css'

type Preview = ResultOf<'import.preview'>

interface Word {
  readonly kind: AliasKind
  readonly word: string
  readonly rows: number
  readonly suggestions: readonly string[]
}

/** Shown at once; what is left comes up as words are decided. */
const SHOWN = 50

/** Words of the list that nobody knew, then the providers it would bring in. */
export function wordsOf({ unknownWords, newProviders }: Preview): readonly Word[] {
  return [
    ...unknownWords,
    ...newProviders.map(({ written, people }) => ({
      ...{ kind: 'provider' as const, word: written, rows: people, suggestions: [] },
    })),
  ]
}

/** Each word that nobody knew: what it stands for is said once, for all rows and for lists to come. */
export function UnknownWords({
  preview,
  onClose,
}: {
  readonly preview: Preview
  readonly onClose: () => void
}): ReactNode {
  const save = useMutationCall('alias.save')
  const meaningsOf = useMeanings()
  const words = wordsOf(preview)
  useHotkeys([['Escape', onClose]])
  const say = ({ kind, word }: Word, meaning: string | null): void =>
    save.mutate({ alias: { kind, written: word, meaning } }, { onSuccess: showChanged })
  return (
    <aside className={classes.panel} aria-label={t('exchange.wordsTitle')}>
      <div className={classes.head}>
        <h2>{t('exchange.wordsTitle')}</h2>
        <CloseButton aria-label={t('exchange.compareClose')} onClick={onClose} />
      </div>
      <p className={classes.hint}>
        {preview.unknownWords.length === 0 ? t('exchange.wordsDone') : t('exchange.wordsText')}
      </p>
      <FailureLine error={save.error} />
      <ul className={classes.words}>
        {words.slice(0, SHOWN).map((of, place) => {
          const meanings = meaningsOf(of.kind)
          const named = of.suggestions.flatMap(
            (value) => meanings.find((each) => each.value === value) ?? [],
          )
          return (
            <li key={`${of.kind} ${of.word}`}>
              {place === preview.unknownWords.length && (
                <p className={classes.hint}>{t('exchange.providersText')}</p>
              )}
              <div>
                <b dir="auto">{of.word}</b>{' '}
                <span className={classes.hint}>
                  {t('exchange.wordFacts', { kind: of.kind, rows: of.rows })}
                </span>
              </div>
              <Group gap={6} wrap="wrap">
                {named.map(({ value, label }) => (
                  <Button
                    key={value}
                    size="compact-xs"
                    variant="light"
                    disabled={save.isPending}
                    onClick={() => say(of, value)}
                  >
                    {label}
                  </Button>
                ))}
                <ChoiceBox
                  hideLabel
                  label={t('exchange.wordStands', { word: of.word })}
                  placeholder={t('exchange.wordChoose')}
                  searchable
                  value={null}
                  onChange={(meaning) => meaning !== null && say(of, meaning)}
                  choices={meanings}
                />
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={save.isPending}
                  onClick={() => say(of, null)}
                >
                  {t(of.kind === 'provider' ? 'exchange.wordNobody' : 'exchange.wordLeave')}
                </Button>
              </Group>
            </li>
          )
        })}
      </ul>
      {words.length > SHOWN && (
        <p className={classes.hint}>{t('exchange.wordsMore', { count: words.length - SHOWN })}</p>
      )}
    </aside>
  )
}
