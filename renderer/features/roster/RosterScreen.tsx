import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import type { RosterRow } from '#shared/search/roster-row.ts'
import type { Id } from '#shared/domain/common.ts'
import { MOST_LISTED, type RosterSort } from '#shared/search/roster-query.ts'
import { personName } from '#shared/domain/person.ts'
import { queryCallOptions } from '#renderer/client/use-query-call.ts'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { EmptyRoster } from '#renderer/field/start/EmptyRoster.tsx'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  ColumnMenu,
  EmptyState,
  Screen,
  showFailure,
  useLayout,
  usePagedRows,
  VirtualTable,
  visibleColumns,
} from '#renderer/ui/index.ts'
import { copyRows, usePastedRows } from './cells/use-copied-rows.ts'
import { Facets } from './facets/Facets.tsx'
import { PersonPanel } from './person/PersonPanel.tsx'
import { rosterTableColumns } from './roster-columns.tsx'
import classes from './RosterScreen.module.css'
import { SearchTools } from './SearchTools.tsx'
import { nothingNarrowed, queryOf, sortOf } from './search-to-query.ts'
import { FromList } from './select/FromList.tsx'
import { SelectionBar } from './select/SelectionBar.tsx'
import { useChosenPeople } from './select/use-chosen-people.ts'
import { useRosterSearch } from './use-roster-search.ts'
import { useSkillName } from './use-skill-name.ts'
import { headingPlace, withHeading } from './with-heading.ts'

const TABLE = 'roster'

/** Everybody on the roster: found by typing, narrowed by facets, read in the panel beside. */
export function RosterScreen(): ReactNode {
  const { search, change } = useRosterSearch()
  const navigate = useNavigate()
  const skillName = useSkillName()
  const [layout, saveLayout] = useLayout(TABLE)
  const [fromList, setFromList] = useState(false)
  const [facetsShown, setFacetsShown] = useState(false)
  const [shown, setShown] = useState<readonly string[]>([])
  const [only, setOnly] = useState<readonly Id[] | null>(null)
  const query = only === null ? queryOf(search) : { ...queryOf(search), people: [...only] }
  const sort = sortOf(search)
  const people = usePagedRows((offset, limit) =>
    queryCallOptions('roster.page', { query, sort, offset, limit }),
  )
  const selection = useChosenPeople({
    ...{ query, sort, found: people.count, rowAt: people.rowAt },
    headingAt: headingPlace(people),
  })
  const source = useMemo(() => withHeading(people), [people])
  const text = search.text ?? ''
  const providerLabel = useProviderLabel()
  const columns = useMemo(
    () => rosterTableColumns(text, skillName, providerLabel),
    [text, skillName, providerLabel],
  )
  const all = people.first?.all ?? 0
  // What stands beside counts everybody, not those few.
  const hasFacets = only === null

  const chosen = visibleColumns(columns, layout.columns) as readonly (typeof columns)[number][]
  const inView = shown.flatMap((id) => chosen.find((column) => column.id === id) ?? [])
  usePastedRows()
  /** Those selected, or the person of the current row. */
  const copy = (row: RosterRow | undefined): void => {
    const of = selection.chosen ?? (row ? { ids: [row.id] } : null)
    if (of)
      copyRows({ chosen: of, query, sort, columns: inView.map(({ id }) => id) }).catch(showFailure)
  }

  if (people.first?.all === 0) return <EmptyRoster />
  return (
    <Screen
      fill
      crumb={t('roster.crumb')}
      title={t('roster.title')}
      note={
        people.first && (
          <span role="status">
            {selection.count > 0
              ? t('roster.foundSelected', {
                  found: people.count,
                  all,
                  selected: selection.count,
                })
              : t('roster.found', { found: people.count, all })}
          </span>
        )
      }
      actions={
        <>
          <Button
            variant="default"
            renderRoot={(props: object) => (
              <Link to="/availability" search={{ of: query }} {...props} />
            )}
          >
            {t('app.availability')}
          </Button>
          <Button variant="default" onClick={() => setFromList(true)}>
            {t('many.fromListOpen')}
          </Button>
          <Button
            leftSection={<IconPlus size={14} />}
            renderRoot={(props: object) => <Link to="/roster/new" {...props} />}
          >
            {t('roster.addPerson')}
          </Button>
        </>
      }
      below={
        <>
          <SearchTools
            search={search}
            change={change}
            facets={
              hasFacets && search.person === undefined
                ? { shown: facetsShown, onShow: setFacetsShown }
                : null
            }
          />
          {only !== null && (
            <div className={classes.only} role="status">
              {t('many.onlyThese', { count: only.length })}
              <Button variant="subtle" size="compact-sm" onClick={() => setOnly(null)}>
                {t('many.showEverybody')}
              </Button>
            </div>
          )}
        </>
      }
      aside={
        search.person !== undefined && (
          <PersonPanel
            key={search.person}
            id={search.person}
            onClose={() => change({ person: undefined })}
          />
        )
      }
      foot={
        <SelectionBar
          selection={selection}
          query={query}
          sort={sort}
          columns={inView}
          noRoom={chosen.filter((column) => !inView.includes(column))}
          found={people.count}
          onCopy={() => copy(undefined)}
          onShowOnly={only === null ? setOnly : null}
          end={<ColumnMenu columns={columns} layout={layout} onChange={saveLayout} />}
        />
      }
    >
      {fromList && (
        <FromList
          onClose={() => setFromList(false)}
          onFound={(people) => {
            setFromList(false)
            selection.choose(people)
            if (people.length <= MOST_LISTED) setOnly(people)
          }}
        />
      )}
      <div
        className={classes.facets}
        data-panel={search.person !== undefined || undefined}
        data-shown={facetsShown || undefined}
      >
        {hasFacets && <Facets search={search} onChange={change} />}
      </div>
      <div className={classes.list} aria-busy={people.stale}>
        <Answer
          to={{ data: people.first, error: people.error, refetch: people.retry }}
          loading={14}
          empty={() =>
            people.count === 0 ? (
              <EmptyState title={t('roster.nobody')} text={t('roster.nobodyText')}>
                <Button variant="default" onClick={() => change(nothingNarrowed)}>
                  {t('roster.clearFilters')}
                </Button>
              </EmptyState>
            ) : null
          }
        >
          {() => (
            <VirtualTable<RosterRow>
              name={TABLE}
              label={t('roster.table')}
              columns={columns}
              source={source}
              rowId={(row) => row.id}
              rowLabel={personName}
              headingOf={(row) => (row.id === '' ? t('roster.alsoClose', { text }) : null)}
              sort={sort}
              onSort={({ by, descending }) =>
                change({ sort: by as RosterSort['by'], descending: descending || undefined })
              }
              openId={search.person ?? null}
              onOpen={(row) =>
                void navigate({
                  to: '/roster',
                  search: { ...search, person: row.id },
                  replace: search.person !== undefined,
                })
              }
              selection={selection}
              onColumns={setShown}
              onSelectAll={selection.chooseAll}
              onCopy={copy}
              resetKey={JSON.stringify([query, sort])}
            />
          )}
        </Answer>
      </div>
    </Screen>
  )
}
