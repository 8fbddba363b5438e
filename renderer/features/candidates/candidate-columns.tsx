import { Button } from '@mantine/core'
import { AsDecided } from '#renderer/field/decision/AsDecided.tsx'
import { isToPlan } from '#renderer/field/deployment/use-plan-selected.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'
import type { Candidate } from './candidate.ts'
import type { CandidateActs } from './candidate-acts.ts'
import classes from './candidates.module.css'
import { FitBadge, fitWords } from './FitBadge.tsx'
import { StepMenu } from './StepMenu.tsx'

export interface CandidateColumnsOf {
  /** Whether positions are told: where several stand in one list. */
  readonly withPosition: boolean
  readonly overrideLines: (row: Candidate) => string
  readonly providerLabel: (provider: NamedProvider) => string
  readonly acts: CandidateActs
}

/** Columns of the candidates of a request; the position only where there are several. */
export const candidateColumns = ({
  withPosition,
  overrideLines,
  providerLabel,
  acts,
}: CandidateColumnsOf): readonly TableColumn<Candidate>[] => [
  {
    id: 'person',
    header: t('requests.candidatePerson'),
    width: 220,
    sortBy: 'person',
    written: (row) => [row.personName, row.nativeName].filter((name) => name !== null).join(' · '),
    cell: (row) => <PersonName name={row.personName} native={row.nativeName} person={row.person} />,
  },
  ...(withPosition
    ? [
        {
          id: 'position',
          header: t('requests.candidatesPosition'),
          width: 190,
          yields: 1,
          sortBy: 'position',
          written: (row: Candidate) => row.positionTitle,
          cell: (row: Candidate) => row.positionTitle,
        },
      ]
    : []),
  {
    id: 'nationality',
    header: t('requests.candidateNationality'),
    width: 70,
    yields: 3,
    sortBy: 'nationality',
    written: ({ nationalities }) => nationalities.map(countryName).join('; '),
    cell: (row) => <Nationalities of={row.nationalities} />,
  },
  {
    id: 'sex',
    header: t('candidates.sexColumn'),
    width: 70,
    yields: 3,
    sortBy: 'sex',
    written: ({ sex }) => sex && t('candidates.sexes', { sex }),
    cell: ({ sex }) => (sex === null ? '' : t('candidates.sexes', { sex })),
  },
  {
    id: 'offered',
    header: t('requests.candidateOffered'),
    width: 150,
    yields: 4,
    sortBy: 'offered',
    written: ({ providers }) => providers.map(({ name }) => name).join('; '),
    cell: (row) => <ProviderBadges of={row.providers} label={providerLabel} />,
  },
  {
    id: 'status',
    header: t('requests.candidateStatus'),
    width: 160,
    sortBy: 'status',
    written: statusOf,
    cell: (row) => (
      <span onClick={(event) => event.stopPropagation()}>
        <StepMenu
          target={
            <button
              type="button"
              className={classes.target}
              aria-label={t('common.labelled', {
                label: t('requests.candidateMove', { name: row.personName }),
                value: statusOf(row),
              })}
            >
              <Badge tone={candidacyTone(row.status)}>{statusOf(row)} ▾</Badge>
            </button>
          }
          from={[row.status]}
          acts={acts.of(row)}
          onMove={(status) => acts.move([row], status)}
        />
      </span>
    ),
  },
  {
    id: 'fit',
    header: t('candidates.fitColumn'),
    width: 110,
    yields: 2,
    written: ({ fit }) => fit && fitWords(fit),
    cell: ({ fit }) => fit && <FitBadge fit={fit} />,
  },
  {
    id: 'score',
    header: t('candidates.score'),
    width: 70,
    yields: 3,
    align: 'end',
    sortBy: 'score',
    written: ({ fit }) => fit && Math.round(fit.score),
    cell: ({ fit }) => fit && Math.round(fit.score),
  },
  {
    id: 'deployment',
    header: t('requests.candidateDeployment'),
    width: 180,
    yields: 1,
    written: ({ deployment }) => deployment && showPeriod(deployment),
    cell: (row) =>
      isToPlan(row) ? (
        <Button
          variant="light"
          size="compact-xs"
          aria-label={t('deployments.planOf', { name: row.personName })}
          onClick={(event) => {
            event.stopPropagation()
            acts.plan([row])
          }}
        >
          {t('deployments.plan')}
        </Button>
      ) : row.deployment === null ? (
        ''
      ) : (
        showPeriod(row.deployment)
      ),
  },
  {
    id: 'decision',
    header: t('decisions.column'),
    width: 110,
    yields: 4,
    sortBy: 'decision',
    written: ({ decision }) => decision && { date: decision.at.slice(0, 10) },
    cell: (row) =>
      row.decision === null ? (
        ''
      ) : (
        <AsDecided decision={row.decision} name={row.personName} short onOpen={acts.openDecision} />
      ),
  },
  {
    id: 'overrides',
    header: t('requests.candidateOverrides'),
    width: 130,
    yields: 5,
    written: (row) => overrideLines(row),
    cell: (row) =>
      row.overrides.length === 0 ? (
        ''
      ) : (
        <span title={overrideLines(row)}>
          {row.overrides.length > row.lapsed.length && (
            <Badge tone="override">
              {t('requests.candidateOverridesCount', {
                count: row.overrides.length - row.lapsed.length,
              })}
            </Badge>
          )}
          {row.lapsed.length > 0 && (
            <Badge tone="plain">
              {t('requests.candidateOverridesLapsed', { count: row.lapsed.length })}
            </Badge>
          )}
        </span>
      ),
  },
  {
    id: 'reason',
    header: t('requests.candidateReason'),
    width: 240,
    yields: 6,
    written: ({ reason }) => reason,
    cell: (row) => (
      <span className={classes.dim} title={row.reason ?? ''} dir="auto">
        {row.reason}
      </span>
    ),
  },
  {
    id: 'remark',
    header: t('candidates.remark'),
    width: 200,
    yields: 6,
    written: ({ remark }) => remark,
    cell: ({ remark }) => (
      <span className={classes.dim} title={remark ?? ''} dir="auto">
        {remark}
      </span>
    ),
  },
]

/** The status, of a reserve with its number. */
function statusOf({ status, reserveNumber }: Candidate): string {
  return reserveNumber === null
    ? candidacyWords(status)
    : t('candidates.reserve', { number: reserveNumber })
}
