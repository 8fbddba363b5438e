import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { type ChosenPeople, MOST_NAMED } from '#shared/search/chosen-people.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import { notifications } from '@mantine/notifications'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { type RowSelection, showFailure } from '#renderer/ui/index.ts'

/** What the list shows now. */
export interface ShownList {
  readonly query: RosterQuery
  readonly sort: RosterSort
  /** People found. */
  readonly found: number
  readonly rowAt: (place: number) => RosterRow | undefined
  /** Where the table has a line that is nobody, the heading of those that follow. */
  readonly headingAt: number | null
}

/** People chosen in the roster; they stay chosen while the list is searched and narrowed. */
export interface PeopleSelection extends RowSelection {
  readonly count: number
  /** Those chosen who are not in what is found now. */
  readonly outside: number
  /** Null while nobody is chosen. */
  readonly chosen: ChosenPeople | null
  readonly clear: () => void
  /** Chooses exactly these. */
  readonly choose: (ids: Iterable<Id>) => void
  /** Chooses all that are found, beside those chosen who are not. */
  readonly chooseAll: () => void
  /** Leaves out who is not in what is found now. */
  readonly dropOutside: () => void
  /** The ids of all chosen, in the order of the list. */
  readonly ids: () => Promise<Id[]>
  /** Takes those chosen by name, so that they stay chosen whatever becomes of them. */
  readonly hold: () => Promise<void>
}

type State =
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<Id> }
  | { readonly kind: 'all'; readonly query: RosterQuery; readonly except: ReadonlySet<Id> }

/** So many are chosen by name at once; more are "all that are found" until that is not enough. */
const MOST_HELD = 5000

const nobody: State = { kind: 'ids', ids: new Set() }

function toggled(set: ReadonlySet<Id>, ids: Iterable<Id>, isIn: boolean | null): ReadonlySet<Id> {
  const next = new Set(set)
  for (const id of ids)
    if (isIn === true || (isIn === null && !next.has(id))) next.add(id)
    else next.delete(id)
  return next
}

/** Adds, takes out or, where `selects` is null, turns over. */
function withRows(state: State, ids: readonly Id[], selects: boolean | null): State {
  return state.kind === 'ids'
    ? { kind: 'ids', ids: toggled(state.ids, ids, selects) }
    : { ...state, except: toggled(state.except, ids, selects === null ? null : !selects) }
}

const sent = (state: State): ChosenPeople =>
  state.kind === 'ids'
    ? { ids: [...state.ids] }
    : {
        query: state.query,
        except: [...state.except],
      }

export function useChosenPeople(list: ShownList): PeopleSelection {
  const [state, setState] = useState<State>(nobody)
  const latest = useRef({ list, state })
  useEffect(() => {
    latest.current = { list, state }
  })
  const { found } = list
  const isAll = state.kind === 'all'
  const size = isAll ? found - state.except.size : state.ids.size
  const asked = useQueryCall(
    'people.chosen',
    { chosen: sent(state), query: list.query },
    { enabled: !isAll && size > 0, keepPrevious: true },
  )
  const outside = !isAll && size > 0 ? Math.min(size, asked.data?.outside ?? 0) : 0

  const holdThese = useCallback(async (before: State): Promise<void> => {
    if (before.kind === 'ids') return
    const { sort } = latest.current.list
    const { ids } = await call('people.ids', {
      ...{ chosen: sent(before), query: before.query, sort },
    })
    if (ids.length > MOST_NAMED) {
      notifications.show({ message: t('many.tooManyToKeep', { most: MOST_NAMED }) })
      setState((present) => (present === before ? nobody : present))
    } else
      setState((present) => (present === before ? { kind: 'ids', ids: new Set(ids) } : present))
  }, [])
  const hold = useCallback(() => holdThese(latest.current.state), [holdThese])

  // "All that are found" was said of that list: of another one the same people stay chosen, by name.
  const isOther = isAll && JSON.stringify(state.query) !== JSON.stringify(list.query)
  useEffect(() => {
    if (isOther) hold().catch(showFailure)
  }, [isOther, hold])

  // Changes are made in their order, though the rows of one may have to be asked for first.
  const waiting = useRef<Promise<unknown>>(Promise.resolve())
  const acts = useMemo(() => {
    const idsBetween = async (from: number, to: number): Promise<readonly Id[]> => {
      const { list: now } = latest.current
      const placeOf = (line: number): number =>
        now.headingAt !== null && line > now.headingAt ? line - 1 : line
      const [first, last] = [placeOf(Math.min(from, to)), placeOf(Math.max(from, to))]
      const rows: (Id | undefined)[] = []
      for (let place = first; place <= last; place += 1) rows.push(now.rowAt(place)?.id)
      const ids = rows.filter((id) => id !== undefined)
      if (ids.length === rows.length) return ids
      const { query, sort } = now
      return (await call('people.between', { query, sort, first, last })).ids
    }
    return {
      clear: () => setState(nobody),
      choose: (ids: Iterable<Id>) => setState({ kind: 'ids', ids: new Set(ids) }),
      toggle: (id: Id) => setState((before) => withRows(before, [id], null)),
      range(from: number, to: number, selects: boolean) {
        waiting.current = waiting.current
          .then(() => idsBetween(from, to))
          .then((ids) => setState((before) => withRows(before, ids, selects)))
          .catch(showFailure)
      },
      async ids() {
        const { list: now, state: chosen } = latest.current
        const { query, sort } = now
        return (await call('people.ids', { chosen: sent(chosen), query, sort })).ids
      },
    }
  }, [])

  return useMemo(() => {
    const isWhole = size > 0 && size - outside === found
    const chooseAll = (): void => {
      const { query, sort } = latest.current.list
      const all: State = { kind: 'all', query, except: new Set() }
      if (state.kind === 'all' || outside === 0) {
        setState(all)
        if (found <= MOST_HELD) holdThese(all).catch(showFailure)
        return
      }
      call('people.ids', { chosen: sent(all), query, sort })
        .then(({ ids }) => setState((before) => withRows(before, ids, true)))
        .catch(showFailure)
    }
    return {
      ...acts,
      has: (id) => (state.kind === 'ids' ? state.ids.has(id) : !state.except.has(id)),
      count: size,
      outside,
      chosen: size > 0 ? sent(state) : null,
      chooseAll,
      dropOutside: () =>
        void acts
          .ids()
          .then((ids) => acts.choose(ids.slice(0, ids.length - outside)))
          .catch(showFailure),
      hold,
      all: {
        label: t('many.selectAll', { count: found }),
        selected: isWhole ? 'all' : size > 0 ? 'some' : 'none',
        toggle: () => (isWhole ? acts.clear() : chooseAll()),
      },
    } satisfies PeopleSelection
  }, [acts, hold, holdThese, state, size, outside, found])
}
