import type { ReactNode } from 'react'
import type { CandidacyFit } from '#shared/domain/candidacy-fit.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'

/** How a candidate stands to what is asked, in a word. */
export function fitWords(fit: CandidacyFit): string {
  if (fit.group === 'fit') return t('candidates.fits')
  return fit.group === 'unknown'
    ? t('candidates.fitsUnknown', { open: fit.open.length })
    : t('candidates.fitsNot', { against: fit.against.length })
}

const tones = { fit: 'met', unknown: 'unknown', notFit: 'not' } as const

/** The same as a badge, which tells on hover what stands against the person. */
export function FitBadge({ fit }: { readonly fit: CandidacyFit }): ReactNode {
  return (
    <span title={[...fit.against, ...fit.open].map(words).join('\n')}>
      <Badge tone={tones[fit.group]}>{fitWords(fit)}</Badge>
    </span>
  )
}
