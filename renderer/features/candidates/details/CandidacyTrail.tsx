import type { ReactNode } from 'react'
import { candidacyStatus } from '#shared/domain/candidacy.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { candidacyWords } from '#renderer/field/status/status-words.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './CandidateDialog.module.css'

/** Every step of a candidacy, the latest first: from where to where, when, by whom, why. */
export function CandidacyTrail({ candidacy }: { readonly candidacy: string }): ReactNode {
  const events = useQueryCall('candidacy.events', { id: candidacy })
  return (
    <section>
      <h3 className={classes.part}>{t('candidates.trail')}</h3>
      <Answer to={events} loading={3}>
        {(steps) => (
          <ol className={classes.trail} aria-label={t('candidates.trail')}>
            {steps.toReversed().map(({ at, by, from, to, reason }, place) => (
              <li key={`${at} ${place}`}>
                <div>
                  {from === null
                    ? stepName(to)
                    : t('candidates.trailStep', { from: stepName(from), to: stepName(to) })}
                </div>
                {reason !== null && <div dir="auto">{reason}</div>}
                <div className={classes.faint}>
                  {t('candidates.trailBy', { when: showInstant(at), by })}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </section>
  )
}

/** The name of a step; one that this version does not know as it is written. */
function stepName(status: string): string {
  const known = candidacyStatus.safeParse(status)
  return known.success ? candidacyWords(known.data) : status
}
