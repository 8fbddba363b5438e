import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { DateOnly } from '#shared/calendar/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import { readLetterFile } from '../files/letter-file.ts'
import { insertDocument } from '../store/repositories/documents.ts'
import {
  changePositionTemplate,
  findPositionTemplate,
  insertPositionTemplate,
  listPositionTemplates,
} from '../store/repositories/position-templates.ts'
import { changePosition, findPosition } from '../store/repositories/positions.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion } from '../store/repositories/stored.ts'
import { documentHandlers } from './document.ts'
import { positionHandlers } from './position.ts'
import { requestHandlers } from './request.ts'

export const newRequestHandlers = {
  'letter.open': ({ file, task }, call) => readLetterFile(call.file(file, 'read'), call.task(task)),

  'request.create': async ({ request, positions, letter }, call) => {
    if (positions.some((position) => position.request !== request.id))
      throw expectedFailure('invalid', 'valuesClash', undefined, [
        { field: 'positions', message: phrase('problems.positionOfAnother') },
      ])
    requestHandlers['request.save']({ request, version: null }, call)
    for (const position of positions)
      positionHandlers['position.save']({ position, version: null }, call)
    if (letter !== null) await keepLetter(call, request.id, letter)
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
  | 'letter.open'
  | 'request.create'
  | 'position.askAlso'
  | 'positionTemplate.list'
  | 'positionTemplate.save'
>

interface Letter {
  readonly name: string
  readonly text: string
  readonly datedOn: DateOnly | null
  readonly file: string | null
}

/** The letter is a document of its request: the file it came in, or the text that was pasted. */
async function keepLetter(
  call: CallContext,
  request: Id,
  { name, text, datedOn, file }: Letter,
): Promise<void> {
  const document = {
    ...{ id: uuid(), ownerKind: 'request' as const, owner: request, replaces: null },
    ...{ kind: 'letter' as const, name, language: null, datedOn, note: null },
  }
  if (file !== null) {
    await documentHandlers['document.add']({ ...document, file }, call)
    return
  }
  const content = Buffer.from(text, 'utf8')
  insertDocument(
    call,
    {
      ...document,
      ...{ person: null, mediaType: 'text/plain', size: content.length },
      sha256: createHash('sha256').update(content).digest('hex'),
      ...{ addedBy: cutText(call.user, 300), removedAt: null },
    },
    [content],
  )
}

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
