import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { cefrNames } from '#shared/catalogue/index.ts'
import { addDays } from '#shared/calendar/index.ts'
import type { AvailabilityGroup, AvailabilityPerson } from '#shared/contract/availability-calls.ts'
import type { Category } from '#shared/domain/category.ts'
import { personName } from '#shared/domain/person.ts'
import type { Condition } from '#shared/search/conditions/condition.ts'
import { type RosterQuery, rosterQuery } from '#shared/search/roster-query.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { queryCallOptions } from '#renderer/client/use-query-call.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { BeginRound } from '#renderer/field/availability/BeginRound.tsx'
import { EmptyRoster } from '#renderer/field/start/EmptyRoster.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { showNumber, showPeriod } from '#renderer/text/format.ts'
import { categoryName, languageName, valueWords } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, rowsAtHand, Screen, usePagedRows } from '#renderer/ui/index.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import classes from './AvailabilityScreen.module.css'
import { type AvailabilitySearch, linesBy } from './availability-search.ts'
import { countCell, mondayOf, stateCell, weekFrom, WEEKS_SHOWN } from './week-cells.ts'
import { WeeksGrid } from './WeeksGrid.tsx'

const route = getRouteApi('/availability')

const byWords = {
  people: 'availability.byPeople',
  skill: 'availability.bySkill',
  language: 'availability.byLanguage',
  category: 'availability.byCategory',
} as const

const TYPING_MS = 200

/** Half of what is shown: what was last seen stays in view. */
const STEP_WEEKS = 13

/** B2: what most calls ask for. */
const USUAL_LEVEL = 4

type Show = (part: Partial<AvailabilitySearch>) => void

/** Who is free when: people, or how many by skill, language or category, week by week. */
export function AvailabilityScreen(): ReactNode {
  const search = route.useSearch()
  const navigate = useNavigate()
  const today = useToday()
  const { by = 'people', text = '', level = USUAL_LEVEL } = search
  const first = mondayOf(search.from ?? today)
  const all = useQueryCall('app.counts', {}).data?.people
  const show: Show = (part) =>
    void navigate({
      to: '/availability',
      search: { ...search, ...part },
      replace: true,
    })
  const query = useMemo(
    () => rosterQuery.parse({ ...search.of, text: text === '' ? search.of?.text : text }),
    [search.of, text],
  )
  const [asking, setAsking] = useState(false)
  if (all === 0) return <EmptyRoster />
  const asked = { query, from: first, weeks: WEEKS_SHOWN }
  return (
    <Screen
      fill
      crumb={t('roster.crumb')}
      title={t('availability.title')}
      note={showPeriod({ from: first, to: addDays(first, WEEKS_SHOWN * 7 - 1) })}
      actions={
        <>
          <Button
            variant="default"
            renderRoot={(props: object) => <Link to="/availability/rounds" {...props} />}
          >
            {t('availability.rounds')}
          </Button>
          <Button onClick={() => setAsking(true)}>{t('availability.ask')}</Button>
          {asking && <AskThem query={query} onClose={() => setAsking(false)} />}
        </>
      }
      below={
        <div className={classes.tools}>
          <Search key={search.of === undefined ? '' : 'of'} text={text} show={show} />
          <SegmentedControl
            size="xs"
            aria-label={t('availability.lines')}
            value={by}
            onChange={(next) => show({ by: linesBy.find((each) => each === next) })}
            data={linesBy.map((value) => ({ value, label: t(byWords[value]) }))}
          />
          {by === 'language' && (
            <ChoiceBox
              label={t('availability.level')}
              value={cefrNames[level - 1] ?? null}
              choices={cefrNames.map((name) => ({ value: name, label: name }))}
              onChange={(name) => name && show({ level: cefrNames.indexOf(name) + 1 })}
              required
            />
          )}
          {search.of !== undefined && (
            <Button variant="light" size="compact-sm" onClick={() => show({ of: undefined })}>
              {t('availability.dropNarrowing')}
            </Button>
          )}
          <span className={classes.paging}>
            <ActionIcon
              aria-label={t('availability.earlierWeeks')}
              onClick={() => show({ from: addDays(first, -STEP_WEEKS * 7) })}
            >
              <IconChevronLeft size={15} className={classes.turned} />
            </ActionIcon>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => show({ from: undefined })}
              disabled={first === mondayOf(today)}
            >
              {t('availability.thisWeek')}
            </Button>
            <ActionIcon
              aria-label={t('availability.laterWeeks')}
              onClick={() => show({ from: addDays(first, STEP_WEEKS * 7) })}
            >
              <IconChevronRight size={15} className={classes.turned} />
            </ActionIcon>
          </span>
        </div>
      }
    >
      {by === 'people' ? (
        <People {...asked} />
      ) : (
        <Groups key={by} {...asked} by={by} level={level} />
      )}
    </Screen>
  )
}

function Search({ text, show }: { readonly text: string; readonly show: Show }): ReactNode {
  const [typed, setTyped] = useState(text)
  const ask = useDebouncedCallback((next: string) => show({ text: next || undefined }), TYPING_MS)
  return (
    <TextInput
      className={classes.search ?? ''}
      aria-label={t('availability.search')}
      placeholder={t('availability.search')}
      data-screen-search
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}

interface Asked {
  readonly query: RosterQuery
  readonly from: string
  readonly weeks: number
}

/** The parts of a query that narrow, for the address of the roster. */
function narrowingOf(query: RosterQuery): Partial<RosterQuery> {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) =>
      Array.isArray(value)
        ? value.length > 0
        : value !== null && value !== '' && JSON.stringify(value) !== '{}',
    ),
  )
}

function People({ query, from, weeks }: Asked): ReactNode {
  const navigate = useNavigate()
  const people = usePagedRows((offset, limit) =>
    queryCallOptions('availability.people', { query, from, weeks, offset, limit }),
  )
  const cellOf = useCallback(
    (row: AvailabilityPerson, week: number) =>
      stateCell(row.weeks[week] ?? 'unknown', weekFrom(from, week)),
    [from],
  )
  return (
    <Answer
      to={{ data: people.first, error: people.error, refetch: people.retry }}
      loading={14}
      empty={() => (people.count === 0 ? <EmptyState title={t('roster.nobody')} /> : null)}
    >
      {() => (
        <WeeksGrid<AvailabilityPerson>
          label={t('availability.title')}
          legend
          source={people}
          rowId={idOf}
          nameOf={NameOf}
          wordsOf={personName}
          cellOf={cellOf}
          first={from}
          resetKey={JSON.stringify(query)}
          onOpen={({ id }) =>
            void navigate({ to: '/roster', search: { ...narrowingOf(query), person: id } })
          }
        />
      )}
    </Answer>
  )
}

const idOf = ({ id }: AvailabilityPerson): string => id
const keyOf = ({ key }: AvailabilityGroup): string => key

function NameOf(row: AvailabilityPerson): ReactNode {
  return (
    <>
      <bdi>{personName(row)}</bdi>
      <NativeNames of={row} className={classes.native} />
    </>
  )
}

function Groups({
  query,
  from,
  weeks,
  by,
  level,
}: Asked & {
  readonly by: Exclude<(typeof linesBy)[number], 'people'>
  readonly level: number
}): ReactNode {
  const navigate = useNavigate()
  const skillValue = useSkillValues()
  const groups = useQueryCall(
    'availability.groups',
    { query, from, weeks, by, level: levelOf(level) },
    { keepPrevious: true },
  )
  const wordsOf = useCallback(
    ({ key }: AvailabilityGroup): string =>
      key === 'everybody'
        ? t('availability.everybody')
        : by === 'skill'
          ? valueWords(skillValue(key))
          : by === 'language'
            ? languageName(key)
            : categoryName(key as Category),
    [by, skillValue],
  )
  const nameOf = useCallback(
    (row: AvailabilityGroup): ReactNode => (
      <>
        {wordsOf(row)} <span className={classes.native}>{showNumber(row.people)}</span>
      </>
    ),
    [wordsOf],
  )
  const cellOf = useCallback(
    (row: AvailabilityGroup, week: number) => countCell(row, week, weekFrom(from, week)),
    [from],
  )
  const source = useMemo(
    () =>
      rowsAtHand(
        groups.data === undefined
          ? []
          : [
              groups.data.everybody,
              ...groups.data.groups.toSorted(
                (a, b) => b.people - a.people || (a.key < b.key ? -1 : 1),
              ),
            ],
      ),
    [groups.data],
  )
  const open = ({ key }: AvailabilityGroup, week: number): void => {
    const belongs: Condition[] =
      key === 'everybody'
        ? []
        : by === 'skill'
          ? [{ by: 'skill', skill: key, level: null }]
          : by === 'language'
            ? [{ by: 'language', language: key, level: levelOf(level), mode: 'spoken' }]
            : [{ by: 'category', category: key as Category }]
    const behind = {
      how: 'all' as const,
      conditions: [...belongs, { by: 'free' as const, ...weekFrom(from, week) }],
    }
    void navigate({
      to: '/roster',
      search: { ...narrowingOf(query), conditions: [...query.conditions, behind] },
    })
  }
  return (
    <Answer to={groups} loading={14}>
      {() => (
        <WeeksGrid<AvailabilityGroup>
          label={t('availability.title')}
          source={source}
          rowId={keyOf}
          nameOf={nameOf}
          wordsOf={wordsOf}
          cellOf={cellOf}
          first={from}
          resetKey={`${by} ${JSON.stringify(query)}`}
          onOpen={open}
        />
      )}
    </Answer>
  )
}

const levels = [1, 2, 3, 4, 5, 6] as const

function levelOf(level: number): (typeof levels)[number] {
  return levels[level - 1] ?? USUAL_LEVEL
}

/** Asks everybody the screen is narrowed to. */
function AskThem({
  query,
  onClose,
}: {
  readonly query: RosterQuery
  readonly onClose: () => void
}): ReactNode {
  const page = { query, sort: { by: 'name' as const }, offset: 0, limit: 1 }
  const found = useQueryCall('roster.page', page).data?.found
  return <BeginRound chosen={{ query, except: [] }} count={found} onClose={onClose} />
}
