import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import { personName } from '#shared/domain/person.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { Request } from '#shared/domain/request.ts'
import { reserveNumbers } from '#shared/domain/reserves.ts'
import { certainWindows } from '#shared/domain/certain-windows.ts'
import { candidacyStatusPhrase, deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
import type { Fact } from '#shared/documents/document.ts'
import { listDocument, type WrittenList } from '#shared/documents/lists/list-document.ts'
import type { ListedRow } from '#shared/documents/lists/listed-row.ts'
import { isRestricted } from '#shared/documents/lists/list-layout.ts'
import type { OpenPostLine } from '#shared/exchange/deployment-layout.ts'
import { dateCell } from '#shared/exchange/table.ts'
import { type Locale, phrase, say, type Value } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { CalendarEntry } from '../../files/write-calendar.ts'
import { providersOf } from '../../roster/store-words.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { findDeployment, listDeployments } from '../../store/repositories/deployments.ts'
import { nominationsOf } from '../../store/repositories/nominations.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition, listPositions } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { overridesOfRequest, type PlacedOverride } from '../exports/override-lines.ts'
import { brokenPromises } from '../staffing/broken-promises.ts'
import { listWords, type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'placements' }>

/** Steps by which somebody was put forward and was not turned down. */
const PUT_FORWARD: ReadonlySet<CandidacyStatus> = new Set(['nominated', 'selected', 'reserve'])

/** People in posts of a request, or of all; or put forward for them. */
export async function placementsDocument(
  call: CallContext,
  asked: Asked,
  making: Making,
): Promise<MadeDocument> {
  const { layout, as } = asked
  const request =
    asked.request === null ? null : expectFound(findRequest(call, asked.request), 'request')
  const positions = request === null ? [] : listPositions(call, request.id)
  const overrides = request === null ? [] : await overridesOfRequest(call, request.id)
  const { rows, leftOut } =
    as === 'deployed'
      ? { rows: await deployed(call, asked, positions, overrides), leftOut: 0 }
      : putForward(call, asked, positions, overrides)
  const shown = new Set(
    rows.map(({ person, placement }) => `${person.id} ${placement?.position.id}`),
  )
  const open =
    layout.parts.includes('openPosts') && as === 'deployed' && asked.only === null
      ? postsOf(call, positions)
      : null
  const list: WrittenList = {
    layout,
    language: making.language,
    title: titleOf(request, asked),
    subject: request === null ? phrase('documents.deployments') : request.title,
    facts: request === null ? [] : factsOf(request, asked),
    rows,
    words: listWords(call),
    openPosts: (open ?? []).filter(({ position, filled }) => filled < position.posts),
    setAside: overrides.filter(({ personId, positionId }) =>
      shown.has(`${personId} ${positionId}`),
    ),
    stamp: stampOf(call, [
      ...(asked.only === null
        ? []
        : [{ label: phrase('documents.aboutNarrowed'), value: phrase('documents.aboutChosen') }]),
      ...(open === null ? [] : postFacts(positions, open)),
      ...(leftOut === 0 ? [] : [{ label: phrase('documents.aboutNotProposed'), value: leftOut }]),
      ...(isRestricted(layout)
        ? [
            {
              label: phrase('documents.aboutRestricted'),
              value: phrase('documents.aboutRestrictedText'),
            },
          ]
        : []),
    ]),
  }
  return {
    document: listDocument(list),
    rows: rows.length,
    restricted: isRestricted(layout),
    people: rows.map(({ person }) => person.id),
    entries: rows.flatMap((row) => entryOf(row, request, making.language)),
  }
}

function titleOf(request: Request | null, { as }: Asked): Value {
  if (request === null) return phrase('documents.deployments')
  const of = { request: request.title }
  if (as === 'deployed') return phrase('documents.titleDeployments', of)
  return phrase(as === 'nominated' ? 'documents.titleNominated' : 'documents.titleCandidates', of)
}

function factsOf(request: Request, { as }: Asked): Fact[] {
  return [
    { label: phrase('documents.aboutState'), value: { country: request.state } },
    { label: phrase('documents.aboutReference'), value: request.reference },
    { label: phrase('documents.period'), value: { period: [request.from, request.to] } },
    { label: phrase('documents.aboutElectionDay'), value: dateCell(request.electionOn) },
    ...(as === 'deployed' || request.deadline === null
      ? []
      : [
          {
            label: phrase('documents.deadline'),
            value: { date: request.deadline.local.slice(0, 10) },
          },
        ]),
  ]
}

async function deployed(
  call: CallContext,
  { request, only }: Asked,
  positions: readonly StoredPosition[],
  overrides: readonly PlacedOverride[],
): Promise<ListedRow[]> {
  const deployments =
    only === null
      ? positions.flatMap(({ id }) => listDeployments(call, { position: id }))
      : only.flatMap((id) => findDeployment(call, id) ?? [])
  const broken = await brokenPromises(call, { person: null, request, position: null })
  const problemsOf = new Map(broken.map(({ deployment, problems }) => [deployment?.id, problems]))
  const held = new Map<Id, StoredPosition>(positions.map((each) => [each.id, each]))
  for (const { position: id } of deployments) {
    const position = held.has(id) ? null : findPosition(call, id)
    if (position) held.set(id, position)
  }
  const requests = requestsOf(call, held.values())
  const places = placesOf(
    request === null
      ? [...held.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1))
      : positions,
  )
  return deployments
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((deployment) => {
      const position = held.get(deployment.position)
      const person = findPerson(call, deployment.person)
      const of = requests.get(position?.request ?? '')
      if (position === undefined || person === null || of === undefined) return []
      const { from, to, status, funding, provider } = deployment
      return [
        {
          person,
          providers: providersNamed(call, provider),
          listed: null,
          placement: {
            ...{ position, positionPlace: places.get(position.id) ?? 0, request: of },
            ...{ from, to, funding, travel: deployment },
            state: deploymentStatusPhrase(status),
            ...nominationOf(call, deployment.candidacy),
            overrides: overridesOf(overrides, person.id, position.id),
            problems: problemsOf.get(deployment.id) ?? [],
          },
        },
      ]
    })
}

/** Candidates, and how many of them are not to be proposed: whoever was put forward before the mark goes to nobody either. */
function putForward(
  call: CallContext,
  { as, only }: Asked,
  positions: readonly StoredPosition[],
  overrides: readonly PlacedOverride[],
): { readonly rows: ListedRow[]; readonly leftOut: number } {
  const places = placesOf(positions)
  const requests = requestsOf(call, positions)
  const all = positions.flatMap((position) => {
    const candidacies = listCandidacies(call, { position: position.id })
    const numbers = reserveNumbers(candidacies)
    // Reserves stand behind the others, as they are to be asked.
    return candidacies
      .toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
      .map((candidacy) => ({ position, candidacy, reserve: numbers.get(candidacy.id) }))
  })
  const byId = new Map(all.map((each) => [each.candidacy.id, each]))
  const wanted =
    only === null
      ? all.filter(({ candidacy }) => as === 'considered' || PUT_FORWARD.has(candidacy.status))
      : only.flatMap((id) => byId.get(id) ?? [])
  let leftOut = 0
  const rows = wanted.flatMap(({ position, candidacy, reserve }): ListedRow[] => {
    const person = findPerson(call, candidacy.person)
    const of = requests.get(position.request)
    if (person === null || of === undefined) return []
    if (marksNotProposed(person.notProposed, call.today)) {
      leftOut += 1
      return []
    }
    const days = certainWindows(position.windows)
    const put = nominationOf(call, candidacy.id)
    const holding = person.offers.filter(
      ({ withdrawnOn, validUntil }) =>
        withdrawnOn === null && (validUntil === null || validUntil >= call.today),
    )
    const offering = [...new Set(holding.map(({ provider }) => provider))]
    return [
      {
        person,
        providers:
          put.provider === null
            ? offering.flatMap((id) => providersNamed(call, id))
            : providersNamed(call, put.provider),
        listed: null,
        placement: {
          ...{ position, positionPlace: places.get(position.id) ?? 0, request: of },
          from: days.map(({ from }) => from).toSorted()[0] ?? null,
          to:
            days
              .map(({ to }) => to)
              .toSorted()
              .at(-1) ?? null,
          funding: null,
          travel: null,
          state:
            reserve === undefined
              ? candidacyStatusPhrase(candidacy.status)
              : phrase('candidates.reserve', { number: reserve }),
          nominatedOn: put.nominatedOn,
          reference: put.reference,
          overrides: overridesOf(overrides, person.id, position.id),
          problems: [],
        },
      },
    ]
  })
  return { rows, leftOut }
}

function requestsOf(
  call: CallContext,
  positions: Iterable<StoredPosition>,
): ReadonlyMap<Id, Request> {
  const ids = new Set(Array.from(positions, ({ request }) => request))
  return new Map(
    [...ids].flatMap((id) => {
      const request = findRequest(call, id)
      return request === null ? [] : [[id, request] as const]
    }),
  )
}

function placesOf(positions: readonly StoredPosition[]): ReadonlyMap<Id, number> {
  return new Map(positions.map(({ id }, at) => [id, at]))
}

function overridesOf(
  overrides: readonly PlacedOverride[],
  person: Id,
  position: Id,
): readonly PlacedOverride[] {
  return overrides.filter(
    ({ personId, positionId }) => personId === person && positionId === position,
  )
}

/** When and by which letter a person was put forward last. */
function nominationOf(call: CallContext, candidacy: Id | null) {
  const last = candidacy === null ? undefined : nominationsOf(call, candidacy).at(-1)
  return {
    provider: last?.provider ?? null,
    nominatedOn: last?.nominatedOn ?? null,
    reference: last?.reference ?? null,
  }
}

function providersNamed(call: CallContext, id: Id | null): ListedRow['providers'] {
  const provider = id === null ? undefined : providersOf(call.sqlite).get(id)
  return provider === undefined ? [] : [{ provider, valid: true }]
}

/** How many posts of each position are filled: who was called back early served, but the post is open again. */
function postsOf(call: CallContext, positions: readonly StoredPosition[]): OpenPostLine[] {
  return positions.map((position) => ({
    position,
    filled: listDeployments(call, { position: position.id }).filter((deployment) =>
      fillsPostOf(position.windows, deployment),
    ).length,
  }))
}

function postFacts(positions: readonly StoredPosition[], lines: readonly OpenPostLine[]): Fact[] {
  const posts = positions.reduce((sum, position) => sum + position.posts, 0)
  const filled = lines.reduce((sum, line) => sum + line.filled, 0)
  const open = lines.reduce((sum, line) => sum + Math.max(0, line.position.posts - line.filled), 0)
  return [
    { label: phrase('documents.posts'), value: posts },
    { label: phrase('documents.filled'), value: filled },
    { label: phrase('documents.open'), value: open },
  ]
}

function entryOf(
  { person, placement }: ListedRow,
  request: Request | null,
  language: Locale,
): CalendarEntry[] {
  if (placement === null || placement.from === null || placement.to === null) return []
  const { position, from, to } = placement
  return [
    {
      id: `${person.id}-${position.id}`,
      from,
      to,
      title: say(
        language,
        phrase('documents.calendarTitle', {
          person: personName(person),
          position: position.title,
        }),
      ),
      place: position.location,
      notes: request?.title ?? null,
    },
  ]
}
