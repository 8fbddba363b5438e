import type { RetentionRow } from '#shared/contract/retention-calls.ts'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'
import classes from './RetentionScreen.module.css'

type Found = RetentionRow['reasons'][number]

const isOver = ({ reason }: Found): boolean => reason === 'keptTooLong' || reason === 'consentOut'

const wordsOf = ({ reason, on }: Found): string =>
  on === null
    ? t('retention.reason', { reason })
    : t('retention.reasonOn', { reason, date: { date: on } })

const yesNo = (is: boolean): string => t(is ? 'common.yes' : 'common.no')

export const retentionColumns = (): readonly TableColumn<RetentionRow>[] => [
  {
    id: 'person',
    header: t('retention.columnPerson'),
    width: 210,
    written: ({ personName }) => personName,
    cell: (row) => <PersonName name={row.personName} native={row.nativeName} person={row.id} />,
  },
  {
    id: 'why',
    header: t('retention.columnWhy'),
    width: 380,
    grows: true,
    written: ({ reasons }) => reasons.map(wordsOf).join('; '),
    cell: ({ reasons }) => (
      <span className={classes.reasons} title={reasons.map(wordsOf).join('; ')}>
        {reasons.map((found) => (
          <Badge key={found.reason} tone={isOver(found) ? 'not' : 'unknown'}>
            {wordsOf(found)}
          </Badge>
        ))}
      </span>
    ),
  },
  {
    id: 'confirmedOn',
    header: t('retention.columnConfirmed'),
    width: 138,
    yields: 1,
    written: ({ confirmedOn }) => confirmedOn && { date: confirmedOn },
    cell: ({ confirmedOn }) => confirmedOn && showDate(confirmedOn),
  },
  {
    id: 'consentOn',
    header: t('retention.columnConsent'),
    width: 138,
    yields: 2,
    written: ({ consentOn }) => consentOn && { date: consentOn },
    cell: ({ consentOn }) => consentOn && showDate(consentOn),
  },
  {
    id: 'deployed',
    header: t('retention.columnDeployed'),
    width: 90,
    yields: 4,
    written: ({ wasDeployed }) => yesNo(wasDeployed),
    cell: ({ wasDeployed }) => yesNo(wasDeployed),
  },
  {
    id: 'promised',
    header: t('retention.columnPromised'),
    width: 110,
    yields: 3,
    written: ({ promised }) => yesNo(promised),
    cell: ({ promised }) => promised && <Badge tone="accent">{t('retention.promised')}</Badge>,
  },
  {
    id: 'email',
    header: t('retention.columnEmail'),
    width: 190,
    yields: 3,
    written: ({ email }) => email,
    cell: ({ email }) => email,
  },
  {
    id: 'providers',
    header: t('retention.columnProviders'),
    width: 160,
    yields: 4,
    written: ({ providers }) => providers.join(', '),
    cell: ({ providers }) => <span title={providers.join(', ')}>{providers.join(', ')}</span>,
  },
]
