import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Position } from '#shared/domain/position.ts'
import { position as positionSchema } from '#shared/domain/position.ts'
import type { PositionTemplate } from '#shared/domain/position-template.ts'
import {
  preconditionKinds,
  type Request,
  request as requestSchema,
  unjudged,
} from '#shared/domain/request.ts'
import type { Requirement } from '#shared/domain/requirement.ts'

/** The same requirements as rows of their own; alternatives stay alternatives of each other. */
export function copyRequirements(
  requirements: readonly Requirement[],
  newId: () => string,
): Requirement[] {
  const groups = new Map<string, string>()
  const groupOf = (group: string | null): string | null => {
    if (group === null) return null
    const known = groups.get(group) ?? newId()
    groups.set(group, known)
    return known
  }
  return requirements.map((each) => ({ ...each, id: newId(), group: groupOf(each.group) }))
}

/** A position of its own that asks the same; nobody stands for it. */
export const copyPosition = (
  of: Position,
  changes: Pick<Position, 'request' | 'title'>,
  newId: () => string,
): Position => ({
  ...positionSchema.parse(of),
  ...changes,
  id: newId(),
  windows: of.windows.map((window) => ({ ...window, id: newId() })),
  requirements: copyRequirements(of.requirements, newId),
  shares: of.shares.map((share) => ({
    ...share,
    id: newId(),
    asked: { ...share.asked, id: newId() },
  })),
})

/** A request that begins anew with what another asks: not its reference, its judgements or its people. */
export const copyRequest = (
  of: RequestRow,
  title: string,
  { today, newId }: { readonly today: string; readonly newId: () => string },
): Request => ({
  ...requestSchema.parse(of),
  ...{ id: newId(), title, reference: null, status: 'received', receivedOn: today },
  preconditions: preconditionKinds.map(unjudged),
  requirements: copyRequirements(of.requirements, newId),
  parties: of.parties.map((party) => ({ ...party, id: newId() })),
})

/** A position as the office's library keeps it. */
export const templateOf = (
  { title, kind, category, requirements, shares, responsibilities }: Position,
  id: string,
): PositionTemplate => ({
  ...{ id, title, kind, category, requirements, shares, responsibilities },
  retired: false,
})
