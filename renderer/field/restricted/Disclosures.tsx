import type { ReactNode } from 'react'
import type { Disclosure } from '#shared/domain/disclosure.ts'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './Disclosures.module.css'

/** Who saw restricted data of a person and what for, and which files carried them. */
export function Disclosures({
  person,
  untitled = false,
}: {
  readonly person: Id
  /** Under a heading that says it already. */
  readonly untitled?: boolean
}): ReactNode {
  const disclosures = useQueryCall('person.disclosures', { id: person })
  return (
    <section aria-label={t('record.seen')}>
      {!untitled && <h3 className={classes.head}>{t('record.seen')}</h3>}
      <Answer
        to={disclosures}
        loading={2}
        empty={(all) =>
          all.length === 0 ? <p className={classes.faint}>{t('record.seenNone')}</p> : null
        }
      >
        {(all) => (
          <ul className={classes.list}>
            {all.map((each, place) => (
              <li key={place}>
                <div dir="auto">{wordsOf(each)}</div>
                <div className={classes.faint}>
                  {each.by}, {showInstant(each.at)}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  )
}

function wordsOf({ how, file, counterpart, reason }: Disclosure): string {
  return [
    t('record.seenHow', { how }),
    file,
    counterpart !== '' && t('record.seenTo', { counterpart }),
    // A document says its own name as what it was written for.
    how !== 'document' && reason,
  ]
    .filter(Boolean)
    .join(' · ')
}
