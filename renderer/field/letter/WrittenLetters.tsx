import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { listOf } from '#shared/text/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDay } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './LettersDialog.module.css'

/** Of more people the rest are counted. */
const NAMED = 4

export interface WrittenLettersProps {
  readonly request?: Id
  readonly person?: Id
  readonly provider?: Id
}

/** Letters that were written: of a request, to a provider or about a person; who wrote what to whom when. */
export function WrittenLetters(of: WrittenLettersProps): ReactNode {
  const letters = useQueryCall('letter.list', of).data
  if (letters === undefined) return null
  return (
    <section aria-label={t('letters.written')}>
      <h3 className={classes.head}>{t('letters.written')}</h3>
      {letters.length === 0 && <p className={classes.none}>{t('letters.writtenNone')}</p>}
      <ul className={classes.list}>
        {letters.map(({ id, kind, providerName, names, created, by }) => (
          <li key={id}>
            <div dir="auto">
              {t('letters.writtenLine', {
                kind: letterKindPhrase(kind),
                to: providerName ?? t('letters.writtenToPeople', { people: names.length }),
              })}
            </div>
            <div className={classes.faint} dir="auto">
              {t('letters.writtenAbout', {
                ...{ day: showDay(created), by },
                names: listOf(
                  names.filter((name) => name !== ''),
                  'semicolon',
                  NAMED,
                ),
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
