import { addDays, compareDates, type DateOnly, today as dayAt } from '#shared/calendar/index.ts'
import type { TodayItem, TodayKey, TodayLine } from '#shared/contract/today-calls.ts'
import { compareIds, type Id } from '#shared/domain/common.ts'
import { certainWindows } from '#shared/domain/certain-windows.ts'
import { preconditionKinds, requestStatuses, type RequestStatus } from '#shared/domain/request.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { measuresOf } from '../../store/repositories/measures.ts'
import { selectRows } from '../../store/statement.ts'
import { listRounds } from '../../store/repositories/availability-rounds.ts'
import { listAsks } from '../../store/repositories/provider-asks.ts'
import { askedNow } from '../availability/asked-now.ts'
import { askRows } from '../letters/asks.ts'
import { personLabels } from '../roster/person-labels.ts'
import { brokenPromises } from '../staffing/broken-promises.ts'
import { checklistHandlers } from '../staffing/checklist.ts'
import { evaluationHandlers } from '../staffing/evaluations.ts'
import { countStaffing } from '../staffing/staffing.ts'

/** Within so many days a deadline is near. */
const NEAR_DAYS = 14
/** Whoever leaves within so many days should lack nothing. */
const LEAVING_DAYS = 60
/** Told one by one at the most. */
const MOST_ITEMS = 200

const over = requestStatuses.filter(isRequestOver).map((status) => `'${status}'`)
const OPEN = `request.status NOT IN (${over.join(', ')})`

interface RequestRow {
  readonly id: Id
  readonly title: string
  readonly state: string
  readonly status: RequestStatus
  readonly deadline: DateOnly | null
  readonly from: DateOnly
}

const openRequests = selectRows<RequestRow>(
  `SELECT id, title, state, status, substr(deadline_local, 1, 10) AS deadline, from_date AS "from"
   FROM request WHERE ${OPEN}`,
)

const unmetPreconditions = selectRows<{ request: Id; met: number }>(
  `SELECT request.id AS request,
     (SELECT count(*) FROM precondition
      WHERE precondition.request = request.id AND verdict = 'met') AS met
   FROM request WHERE ${OPEN}`,
)

const windowsOfOpen = selectRows<{
  position: Id
  title: string
  request: Id
  from: DateOnly
  to: DateOnly
  contingentOn: string | null
}>(
  `SELECT position.id AS position, position.title, request.id AS request,
     position_window.from_date AS "from", position_window.to_date AS "to",
     contingent_on AS contingentOn
   FROM position JOIN request ON request.id = position.request
   JOIN position_window ON position_window.position = position.id
   WHERE ${OPEN} ORDER BY position_window.ordinal`,
)

const answersAwaited = selectRows<{
  id: Id
  person: Id
  request: Id
  position: Id
  title: string
  status: 'availabilityAsked' | 'nominated'
  since: string
}>(
  `SELECT candidacy.id, candidacy.person, request.id AS request, position.id AS position,
     position.title, candidacy.status, coalesce((SELECT max(at) FROM candidacy_event
       WHERE candidacy_event.candidacy = candidacy.id AND to_status = candidacy.status),
       candidacy.updated) AS since
   FROM candidacy JOIN position ON position.id = candidacy.position
   JOIN request ON request.id = position.request
   WHERE candidacy.status IN ('availabilityAsked', 'nominated') AND ${OPEN}`,
)

interface LiveRow {
  readonly id: Id
  readonly person: Id
  readonly request: Id
  readonly position: Id
  readonly title: string
  readonly requestTitle: string
  readonly status: 'planned' | 'deployed'
  readonly from: DateOnly
  readonly to: DateOnly
}

const liveDeployments = selectRows<LiveRow>(
  `SELECT deployment.id, deployment.person, position.request, position.id AS position, position.title,
     request.title AS requestTitle, deployment.status,
     deployment.from_date AS "from", deployment.to_date AS "to"
   FROM deployment JOIN position ON position.id = deployment.position
   JOIN request ON request.id = position.request
   WHERE deployment.status IN ('planned', 'deployed')`,
)

const clearancesOfBound = selectRows<
  { id: Id; person: Id; name: string; expiresOn: DateOnly },
  [of: { today: DateOnly; last: DateOnly }]
>(
  `SELECT clearance.id, clearance.person, clearance.name, expires_on AS expiresOn
   FROM clearance
   WHERE (expires_on BETWEEN @today AND @last OR expires_on BETWEEN @today AND
       (SELECT max(to_date) FROM deployment
        WHERE deployment.person = clearance.person AND status IN ('planned', 'deployed')))
     AND (EXISTS (SELECT 1 FROM deployment WHERE deployment.person = clearance.person
         AND status IN ('planned', 'deployed'))
       OR EXISTS (SELECT 1 FROM candidacy JOIN position ON position.id = candidacy.position
         JOIN request ON request.id = position.request
         WHERE candidacy.person = clearance.person AND candidacy.status IN ('nominated', 'selected')
           AND ${OPEN}))
     AND NOT EXISTS (SELECT 1 FROM clearance AS renewed WHERE renewed.person = clearance.person
       AND renewed.name = clearance.name COLLATE NOCASE AND renewed.id <> clearance.id
       AND (renewed.expires_on IS NULL OR renewed.expires_on > clearance.expires_on))`,
)

export const todayHandlers = {
  'today.lines': async (_params, call) => {
    const lines = [
      ...requestLines(call),
      ...deploymentLines(call),
      ...(await promiseLines(call)),
      asksLine(call),
      awaitedLine(call),
      roundsLine(call),
      clearanceLine(call),
    ]
    return lines
      .flatMap(({ key, items }) => lineOf(key, items))
      .toSorted((a, b) => compareDates(firstDay(a), firstDay(b)))
  },
} satisfies Handlers<'today.lines'>

interface Lines {
  readonly key: TodayKey
  readonly items: readonly TodayItem[]
}

/** Those without a day come after those with one. */
const firstDay = ({ items: [first] }: Pick<TodayLine, 'items'>): DateOnly => first?.on ?? '9999'

function lineOf(key: TodayKey, items: readonly TodayItem[]): TodayLine[] {
  if (items.length === 0) return []
  const sorted = items.toSorted(
    (a, b) =>
      compareDates(a.on ?? '9999', b.on ?? '9999') ||
      compareIds(a.name, b.name) ||
      compareIds(a.id, b.id),
  )
  const count = items.reduce((sum, { counts }) => sum + counts, 0)
  return [{ key, count, found: items.length, items: sorted.slice(0, MOST_ITEMS) }]
}

function requestLines(call: CallContext): Lines[] {
  const { sqlite, today } = call
  const requests = openRequests.all(sqlite)
  const staffing = countStaffing(call)
  const item = (of: RequestRow, detail: Phrase | null, on: DateOnly | null): TodayItem => ({
    ...{ id: of.id, name: of.title, detail, on, counts: 1 },
    ...{ person: null, request: of.id, position: null },
  })
  // Names are due as long as a post is open, or none was written down yet.
  const due = requests.flatMap((request) => {
    const { posts, open } = staffing.ofRequest(request.id)
    const { deadline } = request
    if (deadline === null || (posts > 0 && open === 0)) return []
    return [{ request, deadline, detail: phrase('today.itemPosts', { open, posts }) }]
  })
  const near = addDays(today, NEAR_DAYS)
  const met = new Map(unmetPreconditions.all(sqlite).map((row) => [row.request, row.met]))
  const byRequest = new Map(requests.map((each) => [each.id, each]))
  const positions = Map.groupBy(windowsOfOpen.all(sqlite), ({ position }) => position)
  const open = [...positions].flatMap(([position, windows]): TodayItem[] => {
    const { posts, filled } = staffing.ofPosition(position)
    const [first] = windows
    if (first === undefined || filled >= posts) return []
    const from = certainWindows(windows)
      .map((window) => window.from)
      .reduce((a, b) => (a < b ? a : b))
    const request = byRequest.get(first.request)
    return [
      {
        ...{ id: position, name: first.title, on: from, counts: posts - filled },
        detail: phrase('today.itemOpenPosts', {
          request: request?.title ?? '',
          open: posts - filled,
          posts,
        }),
        ...{ person: null, request: first.request, position },
      },
    ]
  })
  return [
    {
      key: 'deadlinePast',
      items: due
        .filter(({ deadline }) => deadline < today)
        .map(({ request, detail, deadline }) => item(request, detail, deadline)),
    },
    {
      key: 'deadlineNear',
      items: due
        .filter(({ deadline }) => deadline >= today && deadline <= near)
        .map(({ request, detail, deadline }) => item(request, detail, deadline)),
    },
    { key: 'openPosts', items: open },
    {
      key: 'inDoubt',
      items: requests
        .filter(({ id }) => (met.get(id) ?? 0) < preconditionKinds.length)
        .map((request) =>
          item(
            request,
            phrase('today.itemPreconditions', {
              open: preconditionKinds.length - (met.get(request.id) ?? 0),
            }),
            request.from,
          ),
        ),
    },
  ]
}

function deploymentLines(call: CallContext): Lines[] {
  const { today } = call
  const live = liveDeployments.all(call.sqlite)
  const labelOf = personLabels(
    call,
    live.map(({ person }) => person),
  )
  const items = (holds: (row: LiveRow) => boolean, on: (row: LiveRow) => DateOnly): TodayItem[] =>
    live.filter(holds).map((row) => ({
      ...{ id: row.id, name: labelOf(row.person).personName, on: on(row), counts: 1 },
      detail: phrase('today.itemDeployment', {
        position: row.title,
        request: row.requestTitle,
      }),
      ...{ person: row.person, request: row.request, position: row.position },
    }))
  const soon = addDays(today, measuresOf(call).soonDays)
  return [
    {
      key: 'notBegun',
      items: items(
        ({ status, from }) => status === 'planned' && from < today,
        ({ from }) => from,
      ),
    },
    {
      key: 'notEnded',
      items: items(
        ({ status, to }) => status === 'deployed' && to < today,
        ({ to }) => to,
      ),
    },
    {
      key: 'returning',
      items: items(
        ({ status, to }) => status === 'deployed' && to >= today && to <= soon,
        ({ to }) => to,
      ),
    },
  ]
}

/** What other parts of the engine know: promises that do not hold, what is missing before leaving, evaluations. */
async function promiseLines(call: CallContext): Promise<Lines[]> {
  const broken = await brokenPromises(call, { person: null, request: null, position: null })
  const asked = { request: null, deployment: null, onlyMissing: true }
  const unready = await checklistHandlers['checklist.list'](asked, call)
  const due = evaluationHandlers['evaluation.due']({}, call)
  const lastLeaving = addDays(call.today, LEAVING_DAYS)
  return [
    {
      key: 'broken',
      items: broken.map((of) => ({
        ...{ id: `${of.person} ${of.position}`, name: of.personName, on: of.from, counts: 1 },
        detail: phrase('today.itemDeployment', {
          position: of.positionTitle,
          request: of.requestTitle,
        }),
        ...{ person: of.person, request: of.request, position: of.position },
      })),
    },
    {
      key: 'unready',
      items: unready
        .filter(({ deployment }) => deployment.from <= lastLeaving)
        .map(({ deployment: of, missing }) => ({
          ...{ id: of.id, name: of.personName, on: of.from, counts: 1 },
          detail: phrase('today.itemMissing', { missing, request: of.requestTitle }),
          ...{ person: of.person, request: of.request, position: of.position },
        })),
    },
    {
      key: 'evaluations',
      items: [...due.unwritten, ...due.untold].map((of) => ({
        ...{ id: of.id, name: of.personName, on: of.to, counts: 1 },
        detail: phrase('today.itemDeployment', {
          position: of.positionTitle,
          request: of.requestTitle,
        }),
        ...{ person: of.person, request: of.request, position: of.position },
      })),
    },
  ]
}

/** Names that providers were asked for and have not given yet, by the day they are due. */
function asksLine(call: CallContext): Lines {
  const asked = { request: null, provider: null, open: true }
  const open = askRows(call, listAsks(call, asked))
  return {
    key: 'asks',
    items: open.map((ask) => ({
      ...{ id: ask.id, name: ask.providerName, on: ask.dueOn, counts: 1 },
      detail: phrase('today.itemAsk', {
        position: ask.positionTitle,
        request: ask.requestTitle,
        reminders: ask.reminders.length,
      }),
      ...{ person: null, request: ask.request, position: ask.position, provider: ask.provider },
    })),
  }
}

function awaitedLine(call: CallContext): Lines {
  const awaited = answersAwaited.all(call.sqlite)
  const labelOf = personLabels(
    call,
    awaited.map(({ person }) => person),
  )
  return {
    key: 'awaited',
    items: awaited.map((of) => ({
      ...{
        id: of.id,
        name: labelOf(of.person).personName,
        on: dayAt(new Date(of.since)),
        counts: 1,
      },
      detail: phrase('today.itemAwaited', {
        status: candidacyStatusPhrase(of.status),
        position: of.title,
      }),
      ...{ person: of.person, request: of.request, position: of.position },
    })),
  }
}

/** Rounds in which somebody has not answered yet, by the day that answers are due. */
function roundsLine(call: CallContext): Lines {
  return {
    key: 'rounds',
    items: listRounds(call)
      .filter(({ closedOn }) => closedOn === null)
      .flatMap((round): TodayItem[] => {
        const asked = askedNow(call, round)
        const open = asked.filter(({ answer }) => answer === 'open').length
        if (open === 0) return []
        return [
          {
            ...{ id: round.id, name: round.name, on: round.dueOn, counts: open, round: round.id },
            detail: phrase('today.itemRound', {
              ...{ open, asked: asked.length, period: { period: [round.from, round.to] } },
            }),
            ...{ person: null, request: null, position: null },
          },
        ]
      }),
  }
}

function clearanceLine(call: CallContext): Lines {
  const last = addDays(call.today, measuresOf(call).soonDays)
  const ending = clearancesOfBound.all(call.sqlite, { today: call.today, last })
  const labelOf = personLabels(
    call,
    ending.map(({ person }) => person),
  )
  return {
    key: 'clearances',
    items: ending.map((of) => ({
      ...{ id: of.id, name: labelOf(of.person).personName, on: of.expiresOn, counts: 1 },
      detail: phrase('today.itemClearance', { name: of.name }),
      ...{ person: of.person, request: null, position: null },
    })),
  }
}
