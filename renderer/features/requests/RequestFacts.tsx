import type { ReactNode } from 'react'
import { formatDeadline } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { phaseName, valueWords } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import classes from './RequestScreen.module.css'

const balanceWords = (request: RequestRow): string => {
  const { providerCap, womenPercent, maxPerNationality, multinationalPairs } = request
  const parts = [
    providerCap === null
      ? ''
      : 'max' in providerCap
        ? t('requests.factCapMax', { max: providerCap.max })
        : t('requests.factCapPercent', { percent: providerCap.percentOfPosts }),
    womenPercent === null ? '' : t('requests.factWomen', { percent: womenPercent }),
    maxPerNationality === null ? '' : t('requests.factNationality', { max: maxPerNationality }),
    multinationalPairs ? t('requests.factPairs') : '',
  ].filter(Boolean)
  return parts.length === 0 ? t('requests.factNone') : parts.join(' · ')
}

/** What the request says, as a short list of terms. Only what was stated is shown. */
export function RequestFacts({ request }: { readonly request: RequestRow }): ReactNode {
  const facts: readonly (readonly [string, string | null])[] = [
    [t('requests.columnPeriod'), showPeriod(request)],
    [t('requests.fieldElection'), request.electionOn && showDate(request.electionOn)],
    [t('requests.fieldSecond'), request.secondRoundOn && showDate(request.secondRoundOn)],
    [t('requests.fieldReceived'), showDate(request.receivedOn)],
    [t('requests.factDeadline'), request.deadline && formatDeadline(request.deadline)],
    [t('requests.fieldOrgan'), request.organ],
    [t('requests.fieldChannel'), valueWords({ channelShort: request.channel })],
    [t('requests.fieldReference'), request.reference],
    [t('requests.fieldPhases'), request.phases.map(phaseName).join(', ') || null],
    [t('requests.factBalance'), balanceWords(request)],
    [t('requests.fieldFunding'), request.funding],
    [t('requests.fieldNotes'), request.notes],
  ]
  return (
    <dl className={classes.facts} aria-label={t('requests.facts')}>
      {facts.map(([term, words]) =>
        words === null || words === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
