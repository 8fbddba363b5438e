import { Link } from '@tanstack/react-router'
import { lengthInDays } from '#shared/calendar/index.ts'
import { type BrokenPromise, isInTheWay } from '#shared/domain/broken-promise.ts'
import type { DeploymentChecklist } from '#shared/domain/checklist.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { itemName } from '#renderer/field/deployment/checklist-words.ts'
import { listOf } from '#shared/text/index.ts'
import { markWords } from '#renderer/field/promise/BrokenPromises.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'
import classes from './deployments.module.css'
import { DeploymentStatusMenu } from './DeploymentStatusMenu.tsx'

const checklistWords = (of: DeploymentChecklist | undefined): string | null =>
  of === undefined || of.lines.length === 0
    ? null
    : t('checklist.of', { done: of.lines.length - of.missing, of: of.lines.length })

const checklistTitle = ({ lines, missing, daysLeft }: DeploymentChecklist): string =>
  [
    missing === 0
      ? t('checklist.nothingMissing')
      : t('checklist.missingOf', {
          items: listOf(
            lines
              .filter(({ state }) => state === 'missing')
              .map(({ item, name }) => itemName({ id: item, name })),
            'comma',
          ),
        }),
    daysLeft >= 0 ? t('checklist.daysLeft', { days: daysLeft }) : t('checklist.left'),
  ].join(' · ')

/** Columns of deployments; the request only where there are several. */
export const deploymentColumns = (
  withRequest: boolean,
  providerLabel: (provider: NamedProvider) => string,
  /** Why a deployment does not hold any more, by its id. */
  marks: ReadonlyMap<string | undefined, BrokenPromise>,
  onStep: (row: DeploymentRow, status: DeploymentStatus) => void,
  /** What is settled of each that is planned or running, by its id. */
  checklists: ReadonlyMap<string, DeploymentChecklist>,
  onChecklist: (row: DeploymentRow) => void,
): readonly TableColumn<DeploymentRow>[] => [
  {
    id: 'person',
    header: t('deployments.columnPerson'),
    width: 200,
    sortBy: 'person',
    written: (row) =>
      row.anonymous
        ? t('deployments.anonymous')
        : [row.personName, row.nativeName].filter((name) => name !== null).join(' · '),
    cell: (row) =>
      row.anonymous ? (
        <span className={classes.dim}>{t('deployments.anonymous')}</span>
      ) : (
        <PersonName name={row.personName} native={row.nativeName} person={row.person} />
      ),
  },
  {
    id: 'position',
    header: t('deployments.columnPosition'),
    width: 180,
    sortBy: 'position',
    yields: 1,
    written: ({ positionTitle }) => positionTitle,
    cell: (row) => <span title={row.positionTitle}>{row.positionTitle}</span>,
  },
  ...(withRequest
    ? [
        {
          id: 'request',
          header: t('deployments.columnRequest'),
          width: 180,
          sortBy: 'request',
          yields: 2,
          written: (row: DeploymentRow) => row.requestTitle,
          cell: (row: DeploymentRow) => (
            <Link
              to="/requests/$requestId"
              params={{ requestId: row.request }}
              className={classes.link ?? ''}
              title={row.requestTitle}
              onClick={(event) => event.stopPropagation()}
            >
              {row.requestTitle}
            </Link>
          ),
        },
      ]
    : []),
  {
    id: 'period',
    header: t('deployments.columnPeriod'),
    width: 176,
    sortBy: 'period',
    written: showPeriod,
    cell: (row) => showPeriod(row),
  },
  {
    id: 'days',
    header: t('deployments.columnDays'),
    width: 56,
    align: 'end',
    sortBy: 'days',
    yields: 4,
    written: lengthInDays,
    cell: (row) => lengthInDays(row),
  },
  {
    id: 'status',
    header: t('deployments.columnStatus'),
    width: 112,
    sortBy: 'status',
    written: ({ status }) => deploymentWords(status),
    cell: (row) =>
      row.anonymous ? (
        deploymentWords(row.status)
      ) : (
        <DeploymentStatusMenu row={row} onStep={onStep} />
      ),
  },
  {
    id: 'checklist',
    header: t('checklist.column'),
    width: 80,
    written: (row) => checklistWords(checklists.get(row.id)),
    cell: (row) => {
      const checklist = checklists.get(row.id)
      return (
        checklist !== undefined &&
        checklist.lines.length > 0 && (
          <button
            type="button"
            className={classes.checklist}
            data-missing={checklist.missing > 0}
            title={checklistTitle(checklist)}
            onClick={(event) => {
              event.stopPropagation()
              onChecklist(row)
            }}
          >
            {checklistWords(checklist)}
          </button>
        )
      )
    },
  },
  ...(marks.size > 0
    ? [
        {
          id: 'holds',
          header: t('deployments.columnHolds'),
          width: 112,
          written: (row: DeploymentRow) => {
            const mark = marks.get(row.id)
            return mark === undefined ? null : markWords(mark)
          },
          cell: (row: DeploymentRow) => {
            const mark = marks.get(row.id)
            return (
              mark !== undefined && (
                <span title={markWords(mark)}>
                  <Badge tone={isInTheWay(mark) ? 'not' : 'unknown'}>
                    {t(isInTheWay(mark) ? 'promises.mark' : 'promises.markLook')}
                  </Badge>
                </span>
              )
            )
          },
        },
      ]
    : []),
  {
    id: 'provider',
    header: t('deployments.columnProvider'),
    width: 140,
    sortBy: 'provider',
    yields: 3,
    written: ({ providerName }) => providerName,
    cell: ({ provider, providerName }) =>
      provider !== null &&
      providerName !== null && (
        <ProviderBadges of={[{ id: provider, name: providerName }]} label={providerLabel} />
      ),
  },
  {
    id: 'nationality',
    header: t('deployments.columnNationality'),
    width: 70,
    yields: 5,
    written: ({ nationalities }) => nationalities.map(countryName).join('; '),
    cell: (row) => <Nationalities of={row.nationalities} />,
  },
  {
    id: 'reason',
    header: t('deployments.columnReason'),
    width: 160,
    yields: 6,
    written: ({ reason }) => reason,
    cell: (row) => (
      <span className={classes.dim} title={row.reason ?? ''} dir="auto">
        {row.reason}
      </span>
    ),
  },
  {
    id: 'funding',
    header: t('deployments.columnFunding'),
    width: 140,
    hidden: true,
    written: ({ funding }) => funding,
    cell: (row) => row.funding,
  },
]
