import { v7 as uuid } from 'uuid'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../call-context.ts'
import {
  changePositionTemplate,
  findPositionTemplate,
  insertPositionTemplate,
  listPositionTemplates,
} from '../store/repositories/position-templates.ts'
import { changePosition, findPosition } from '../store/repositories/positions.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion } from '../store/repositories/stored.ts'
import { positionHandlers } from './position.ts'
import { requestHandlers } from './request.ts'

export const newRequestHandlers = {
  'request.create': async ({ request, positions }, call) => {
    if (positions.some((position) => position.request !== request.id))
      throw expectedFailure('invalid', 'valuesClash', undefined, [
        { field: 'positions', message: phrase('problems.positionOfAnother') },
      ])
    await requestHandlers['request.save']({ request, version: null }, call)
    for (const position of positions)
      await positionHandlers['position.save']({ position, version: null }, call)
    call.describe(
      phrase('changes.requestCreated', { title: request.title, positions: positions.length }),
    )
    return expectFound(findRequest(call, request.id), 'request')
  },

  'position.askAlso': ({ positions, requirements }, call) => {
    const stored = positions.map((id) => expectFound(findPosition(call, id), 'position'))
    const changed = stored.flatMap((position) => {
      const missing = requirements.filter(
        (each) => !position.requirements.some((own) => asksTheSame(own, each)),
      )
      if (missing.length === 0) return []
      changePosition(call, position, {
        ...position,
        requirements: [...position.requirements, ...withNewIds(missing)],
      })
      return [expectFound(findPosition(call, position.id), 'position')]
    })
    call.describe(phrase('changes.positionsAsk', { positions: changed.length }))
    return { changed: changed.length, positions: changed }
  },

  'positionTemplate.list': (_params, call) => listPositionTemplates(call),

  'positionTemplate.save': ({ template, version }, call) => {
    const before = findPositionTemplate(call, template.id)
    if (version === null) {
      expectNew(before, 'positionTemplate')
      insertPositionTemplate(call, template)
      call.describe(phrase('changes.templateAdded', { title: template.title }))
    } else {
      const stored = expectFound(before, 'positionTemplate')
      expectVersion(call, 'positionTemplate', stored, version)
      changePositionTemplate(call, stored, template)
      call.describe(phrase('changes.templateChanged', { title: template.title }))
    }
    return expectFound(findPositionTemplate(call, template.id), 'positionTemplate')
  },
} satisfies Handlers<
  'request.create' | 'position.askAlso' | 'positionTemplate.list' | 'positionTemplate.save'
>

const asksTheSame = (a: Requirement, b: Requirement): boolean =>
  a.strength === b.strength &&
  a.kind === b.kind &&
  JSON.stringify(a.parameters) === JSON.stringify(b.parameters)

/** The same requirements as rows of their own; alternatives stay alternatives of each other. */
function withNewIds(requirements: readonly Requirement[]): Requirement[] {
  const groups = new Map<string, string>()
  return requirements.map((each) => {
    if (each.group !== null && !groups.has(each.group)) groups.set(each.group, uuid())
    return {
      ...each,
      id: uuid(),
      group: each.group === null ? null : (groups.get(each.group) ?? null),
    }
  })
}
