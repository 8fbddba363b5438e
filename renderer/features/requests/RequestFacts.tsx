import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Party } from '#shared/domain/request.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { assistanceNames, phaseName, valueWords } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { deadlineWords } from './deadline-words.ts'
import classes from './RequestScreen.module.css'

const balanceWords = (request: RequestRow): string => {
  const { providerCap, womenPercent, maxPerNationality, multinationalPairs } = request
  const { maxPercentPerNationality } = request
  const parts = [
    providerCap === null
      ? ''
      : 'max' in providerCap
        ? t('requests.factCapMax', { max: providerCap.max })
        : t('requests.factCapPercent', { percent: providerCap.percentOfPosts }),
    womenPercent === null ? '' : t('requests.factWomen', { percent: womenPercent }),
    maxPerNationality === null ? '' : t('requests.factNationality', { max: maxPerNationality }),
    maxPercentPerNationality === null
      ? ''
      : t('requests.factNationalityPercent', { percent: maxPercentPerNationality }),
    multinationalPairs ? t('requests.factPairs') : '',
  ].filter(Boolean)
  return parts.length === 0 ? t('requests.factNone') : parts.join(' · ')
}

const partiesWords = (request: RequestRow, role: Party['role']): string | null =>
  request.parties
    .filter((party) => party.role === role)
    .map(({ name, reference, contact }) =>
      t('requests.partyLine', {
        name,
        ...{ reference: reference ?? '', hasReference: reference === null ? 'no' : 'yes' },
        ...{ contact: contact ?? '', hasContact: contact === null ? 'no' : 'yes' },
      }),
    )
    .join('\n') || null

/** What the request says, as a list of terms in columns. Only what was stated is shown. */
export function RequestFacts({ request }: { readonly request: RequestRow }): ReactNode {
  const { deadline } = request
  const facts: readonly (readonly [string, string | null])[] = [
    [t('requests.columnPeriod'), showPeriod(request)],
    [t('requests.fieldElection'), request.electionOn && showDate(request.electionOn)],
    [t('requests.fieldSecond'), request.secondRoundOn && showDate(request.secondRoundOn)],
    [t('requests.fieldReceived'), showDate(request.receivedOn)],
    [
      t('requests.factDeadline'),
      deadline &&
        [
          deadlineWords(deadline),
          deadline.asWritten && t('requests.deadlineWritten', { words: deadline.asWritten }),
        ]
          .filter(Boolean)
          .join('\n'),
    ],
    [t('requests.fieldAssistance'), assistanceNames(request.assistance)],
    [t('requests.fieldPhases'), request.phases.map(phaseName).join(', ') || null],
    [t('requests.fieldOrgan'), request.organ],
    [t('requests.fieldChannel'), valueWords({ channelShort: request.channel })],
    [t('requests.fieldReference'), request.reference],
    [t('requests.fieldOfficer'), request.officer],
    [t('requests.fieldLead'), partiesWords(request, 'lead')],
    [t('requests.fieldPartners'), partiesWords(request, 'partner')],
    [t('requests.fieldCounterparts'), partiesWords(request, 'counterpart')],
    [t('requests.factBalance'), balanceWords(request)],
    [t('requests.fieldFunding'), request.funding],
  ]
  return (
    <dl className={classes.facts} aria-label={t('requests.facts')}>
      {facts.map(([term, words]) =>
        words === null || words === '' ? null : <Fact key={term} term={term} words={words} />,
      )}
      {request.notes !== null && (
        <div className={classes.wide}>
          <dt>{t('requests.fieldNotes')}</dt>
          <dd dir="auto">{request.notes}</dd>
        </div>
      )}
    </dl>
  )
}

function Fact({ term, words }: { readonly term: string; readonly words: string }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{words}</dd>
    </div>
  )
}
