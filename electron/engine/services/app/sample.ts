import type { Id } from '#shared/domain/common.ts'
import type { Person } from '#shared/domain/person.ts'
import { sampleRoster } from '#shared/sample/sample-roster.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { insertCandidacy } from '../../store/repositories/candidacies.ts'
import { insertDeployment } from '../../store/repositories/deployments.ts'
import { insertPeople } from '../../store/repositories/people.ts'
import { insertPosition } from '../../store/repositories/positions.ts'
import { insertProvider } from '../../store/repositories/providers.ts'
import { insertRequest } from '../../store/repositories/requests.ts'
import { refused } from '../../store/repositories/stored.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { selectValues } from '../../store/statement.ts'

/** A chunk of this many people takes about 10 ms. */
const CHUNK = 50

interface SampleParams {
  readonly people: number
  readonly seed: number
  readonly task: Id
}

/** Fills an empty roster with invented people, providers and requests. `refused` when it is not empty. */
export async function fillWithSample(
  call: CallContext,
  { people, seed, task }: SampleParams,
): Promise<{ people: number }> {
  refuseFilled(call)
  const { progress, breathe } = call.task(task)
  const sample = sampleRoster({ seed, people, today: call.today })
  for (const provider of sample.providers) insertProvider(call, provider)
  await breathe()
  let done = 0
  for (const chunk of chunksOf(sample.people(), CHUNK)) {
    insertPeople(
      call,
      chunk.map((person) => ({ person, provenance: null, batch: null })),
    )
    done += chunk.length
    progress('host.stagePeople', done, people)
    await breathe()
  }
  for (const indexed of refreshSteps(call.sqlite)) {
    progress('host.stageIndexing', indexed, people)
    await breathe()
  }
  progress('host.stageRequests', 0, null)
  for (const request of sample.requests) insertRequest(call, request)
  for (const position of sample.positions) insertPosition(call, position)
  for (const candidacy of sample.candidacies) insertCandidacy(call, candidacy)
  for (const deployment of sample.deployments) insertDeployment(call, deployment)
  call.touch('all', 'all')
  call.describe(phrase('changes.sample'))
  return { people: done }
}

const anything = selectValues<1>(
  `SELECT 1 WHERE EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM provider)
     OR EXISTS (SELECT 1 FROM request)`,
)

function refuseFilled({ sqlite }: CallContext): void {
  if (anything.get(sqlite) === undefined) return
  throw refused('rosterNotEmpty')
}

function* chunksOf(people: Iterable<Person>, size: number): Generator<Person[]> {
  let chunk: Person[] = []
  for (const person of people) {
    chunk.push(person)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
