import { compareIds, type Id } from '#shared/domain/common.ts'
import type { CountedThing } from '#shared/contract/report-calls.ts'
import { foldText } from '#shared/catalogue/fold-text.ts'
import { followUpPhrase, requestStatusPhrase } from '#shared/domain/status-phrases.ts'
import type { ReportFacts } from '#shared/reports/facts.ts'
import type { Tally } from '#shared/reports/report.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { Reading } from '../../store/access.ts'
import { personLabels } from '../roster/person-labels.ts'

/** What a count counts, by name; those without one last. */
export function countedThings(
  call: Reading,
  facts: ReportFacts,
  { of, ids }: Tally,
): CountedThing[] {
  const things = thingsOf(call, facts, of, ids)
  const keyed = things.map((thing) => ({ thing, key: foldText(thing.name) }))
  return keyed
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        compareIds(a.key, b.key) ||
        compareIds(a.thing.id, b.thing.id),
    )
    .map(({ thing }) => thing)
}

function thingsOf(
  call: Reading,
  facts: ReportFacts,
  of: Tally['of'],
  ids: readonly Id[],
): CountedThing[] {
  const wanted = new Set(ids)
  if (of === 'request')
    return facts.requests
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, state, status }) => ({
        ...{ kind: of, id, name: title, person: null, request: id },
        detail: phrase('reports.requestDetail', {
          state: { country: state },
          status: requestStatusPhrase(status),
        }),
      }))
  const titles = new Map(facts.requests.map(({ id, title }) => [id, title]))
  if (of === 'position')
    return facts.positions
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, request, posts }) => ({
        ...{ kind: of, id, name: title, person: null, request },
        detail: phrase('reports.positionDetail', { request: titles.get(request) ?? '', posts }),
      }))
  if (of === 'recommendation')
    return facts.recommendations
      .filter(({ id }) => wanted.has(id))
      .map(({ id, number, text, request, followUp }) => ({
        ...{ kind: of, id, person: null, request },
        name: cutText([number, text].filter(Boolean).join(' '), LONGEST_NAME),
        detail: phrase('reports.recommendationDetail', {
          request: titles.get(request) ?? '',
          followUp: followUpPhrase(followUp),
        }),
      }))
  if (of === 'person') {
    const labelOf = personLabels(call, ids)
    return ids.map((id) => {
      const { personName, nationalities } = labelOf(id)
      const known = personName !== ''
      return {
        ...{ kind: of, id, name: personName, person: known ? id : null, request: null },
        detail: known
          ? phrase('reports.personDetail', { nationalities: countries(nationalities) })
          : null,
      }
    })
  }
  const positions = new Map(facts.positions.map(({ id, title }) => [id, title]))
  const deployments = facts.deployments.filter(({ id }) => wanted.has(id))
  const labelOf = personLabels(
    call,
    deployments.map(({ person }) => person),
  )
  return deployments.map(({ id, person, position, request, from, to, isAnonymous }) => ({
    ...{ kind: of, id, name: labelOf(person).personName, request },
    person: isAnonymous ? null : person,
    detail: phrase('reports.deploymentDetail', {
      position: positions.get(position) ?? '',
      request: titles.get(request) ?? '',
      period: { period: [from, to] },
    }),
  }))
}

/** A recommendation is told by its beginning. */
const LONGEST_NAME = 200

const countries = (codes: readonly string[]) =>
  ({ list: codes.map((country) => ({ country })), join: 'comma' }) as const
