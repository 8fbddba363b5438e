import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { GivenRow, ProviderPage } from '#shared/contract/provider-calls.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { LettersDialog, type LettersOf } from '#renderer/field/letter/LettersDialog.tsx'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { deploymentTone, deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { showNumber, showPeriod } from '#renderer/text/format.ts'
import { categoryShort, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import {
  Badge,
  EmptyState,
  rowsAtHand,
  type TableColumn,
  TablePanel,
  VirtualTable,
} from '#renderer/ui/index.ts'
import classes from './ProviderScreen.module.css'

/** Everything it contributed over time: sums, each mission with thanks one click away, and each deployment. */
export function GivenTab({ of }: { readonly of: ProviderPage }): ReactNode {
  const { given, givenFound, totals, provider } = of
  const [inView, setInView] = useState<readonly string[]>([])
  const [letters, setLetters] = useState<LettersOf | null>(null)
  const columns = useMemo(() => givenColumns(), [])
  if (given.length === 0)
    return <EmptyState title={t('providers.noneGiven')} text={t('providers.noneGivenText')} />
  return (
    <>
      <div className={classes.summary}>
        <table className={classes.sums} aria-label={t('providers.sums')}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('providers.columnServed')}</th>
              <th scope="col">{t('providers.columnGiven')}</th>
            </tr>
          </thead>
          <tbody>
            {(
              [
                ['providers.sumExperts', totals.experts, totals.givenExperts],
                ['providers.sumObservers', totals.observers, totals.givenObservers],
                ['providers.sumAll', totals.people, totals.given],
              ] as const
            ).map(([key, people, days]) => (
              <tr key={key}>
                <th scope="row">{t(key)}</th>
                <td>{showNumber(people)}</td>
                <td>{showNumber(days)}</td>
              </tr>
            ))}
          </tbody>
          <caption>
            {t('providers.sumsNote', {
              requests: totals.requests,
              women: totals.women,
              planned: totals.planned,
            })}
          </caption>
        </table>
        <Missions
          of={given}
          onThank={(request, people) =>
            setLetters({
              ...{ kind: 'thanks', request, providers: [provider.id] },
              about: people,
            })
          }
        />
      </div>
      <TablePanel
        bar={
          <>
            <ExportTable
              title={t('providers.givenOf', { name: provider.name })}
              columns={columns}
              shown={inView}
              rows={given}
              narrowed=""
            />
            {givenFound > given.length && (
              <span>{t('providers.firstOf', { shown: given.length, found: givenFound })}</span>
            )}
          </>
        }
      >
        <VirtualTable
          name="providerGiven"
          label={t('providers.tab_given')}
          columns={columns}
          source={rowsAtHand(given)}
          rowId={({ id }) => id}
          rowLabel={({ personName }) => personName}
          onColumns={setInView}
        />
      </TablePanel>
      {letters && <LettersDialog of={letters} onClose={() => setLetters(null)} />}
    </>
  )
}

type Thanked = LettersOf['about']

/** What it gave to each request, with the letter of thanks. */
function Missions({
  of,
  onThank,
}: {
  readonly of: readonly GivenRow[]
  readonly onThank: (request: LettersOf['request'], people: Thanked) => void
}): ReactNode {
  const missions = [...Map.groupBy(of, ({ request }) => request)]
  return (
    <ul className={classes.missions} aria-label={t('providers.missions')}>
      {missions.map(([request, rows]) => {
        const served = rows.filter(({ given }) => given > 0)
        const title = rows[0]?.requestTitle ?? ''
        const days = served.reduce((sum, { given }) => sum + given, 0)
        const planned = rows.reduce((sum, row) => sum + row.planned, 0)
        return (
          <li key={request}>
            <Link
              to="/requests/$requestId"
              params={{ requestId: request }}
              search={{ tab: 'deployments' }}
            >
              <bdi>{title}</bdi>
            </Link>
            <span className={classes.dim}>
              {t('providers.missionLine', {
                ...{ days, planned, country: { country: rows[0]?.state ?? '' } },
                people: new Set(served.map(({ person, id }) => person ?? id)).size,
              })}
            </span>
            {served.length > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('providers.thankFor', { request: title })}
                onClick={() =>
                  onThank(
                    { id: request, title },
                    served.flatMap(({ person, position }) =>
                      person === null ? [] : [{ person, position }],
                    ),
                  )
                }
              >
                {t('providers.thank')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const givenColumns = (): readonly TableColumn<GivenRow>[] => [
  {
    id: 'person',
    header: t('providers.columnPerson'),
    width: 200,
    grows: true,
    written: ({ personName }) => personName || t('reports.countedGone'),
    cell: (row) =>
      row.person === null ? (
        <i>{t('reports.countedGone')}</i>
      ) : (
        <PersonName name={row.personName} native={null} person={row.person} />
      ),
  },
  {
    id: 'request',
    header: t('providers.columnMission'),
    width: 200,
    yields: 1,
    written: ({ requestTitle }) => requestTitle,
    cell: (row) => (
      <Link
        to="/requests/$requestId"
        params={{ requestId: row.request }}
        className={classes.link ?? ''}
      >
        <bdi>{row.requestTitle}</bdi>
      </Link>
    ),
  },
  {
    id: 'state',
    header: t('providers.columnCountry'),
    width: 130,
    yields: 3,
    written: ({ state }) => countryName(state),
    cell: ({ state }) => countryName(state),
  },
  {
    id: 'position',
    header: t('providers.columnPosition'),
    width: 170,
    yields: 2,
    written: ({ positionTitle }) => positionTitle,
    cell: ({ positionTitle }) => positionTitle,
  },
  {
    id: 'category',
    header: t('providers.columnFor'),
    width: 100,
    yields: 4,
    written: ({ category }) => categoryShort(category),
    cell: ({ category }) => categoryShort(category),
  },
  {
    id: 'period',
    header: t('providers.columnPeriod'),
    width: 190,
    written: (row) => showPeriod(row),
    cell: (row) => showPeriod(row),
  },
  {
    id: 'status',
    header: t('providers.columnStatus'),
    width: 110,
    yields: 2,
    written: ({ status }) => deploymentWords(status),
    cell: ({ status }) => <Badge tone={deploymentTone(status)}>{deploymentWords(status)}</Badge>,
  },
  {
    id: 'given',
    header: t('providers.figureGiven'),
    width: 100,
    align: 'end',
    written: ({ given }) => given,
    cell: ({ given }) => showNumber(given),
  },
  {
    id: 'planned',
    header: t('providers.figurePlanned'),
    width: 110,
    align: 'end',
    written: ({ planned }) => planned,
    cell: ({ planned }) => showNumber(planned),
  },
]
