import { Button } from '@mantine/core'
import type { CandidacyRow, ListedCandidacy } from '#shared/domain/candidacy-row.ts'
import { AsDecided } from '#renderer/field/decision/AsDecided.tsx'
import { isToPlan } from '#renderer/field/deployment/use-plan-selected.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { candidacyWords } from '#renderer/field/status/status-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'
import { CandidacyMenu } from './CandidacyMenu.tsx'
import classes from './candidates.module.css'

/** Columns of the candidates of a request; the position only where there are several. */
export const candidateColumns = (
  positionTitle: (id: string) => string,
  withPosition: boolean,
  criterionWords: (row: CandidacyRow, criterion: string) => string,
  providerLabel: (provider: NamedProvider) => string,
  plan: (row: CandidacyRow) => void,
  openDecision: (id: string) => void,
): readonly TableColumn<ListedCandidacy>[] => [
  {
    id: 'person',
    header: t('requests.candidatePerson'),
    width: 220,
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
          written: (row: CandidacyRow) => positionTitle(row.position),
          cell: (row: CandidacyRow) => positionTitle(row.position),
        },
      ]
    : []),
  {
    id: 'nationality',
    header: t('requests.candidateNationality'),
    width: 70,
    yields: 3,
    written: ({ nationalities }) => nationalities.map(countryName).join('; '),
    cell: (row) => <Nationalities of={row.nationalities} />,
  },
  {
    id: 'offered',
    header: t('requests.candidateOffered'),
    width: 150,
    yields: 4,
    written: ({ providers }) => providers.map(({ name }) => name).join('; '),
    cell: (row) => <ProviderBadges of={row.providers} label={providerLabel} />,
  },
  {
    id: 'status',
    header: t('requests.candidateStatus'),
    width: 160,
    written: ({ status }) => candidacyWords(status),
    cell: (row) => <CandidacyMenu row={row} onPlan={plan} />,
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
          onClick={() => plan(row)}
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
    yields: 2,
    written: ({ decision }) => decision && { date: decision.at.slice(0, 10) },
    cell: (row) =>
      row.decision === null ? (
        ''
      ) : (
        <AsDecided decision={row.decision} name={row.personName} short onOpen={openDecision} />
      ),
  },
  {
    id: 'overrides',
    header: t('requests.candidateOverrides'),
    width: 130,
    yields: 5,
    written: (row) => overrideLines(row, criterionWords),
    cell: (row) =>
      row.overrides.length === 0 ? (
        ''
      ) : (
        <span title={overrideLines(row, criterionWords)}>
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
]

/** What was set aside for somebody and why, a line each. */
function overrideLines(
  row: ListedCandidacy,
  criterionWords: (row: CandidacyRow, criterion: string) => string,
): string {
  return row.overrides
    .map(({ criterion, reason }) =>
      t(
        row.lapsed.includes(criterion)
          ? 'requests.candidateOverrideLapsed'
          : 'requests.candidateOverride',
        { criterion: criterionWords(row, criterion), reason },
      ),
    )
    .join('\n')
}
