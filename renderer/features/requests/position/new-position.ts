import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Position } from '#shared/domain/position.ts'

/** An empty position over the whole period of its request, asking for a valid offer. */
export const newPosition = (
  request: Pick<RequestRow, 'id' | 'from' | 'to'>,
  newId: () => string,
): Position => ({
  id: newId(),
  request: request.id,
  title: '',
  kind: null,
  category: 'expert',
  posts: 1,
  location: null,
  windows: [
    { id: newId(), from: request.from, to: request.to, minimumDays: null, contingentOn: null },
  ],
  requirements: [
    { id: newId(), strength: 'must', group: null, weight: 2, kind: 'offer', parameters: {} },
  ],
  shares: [],
  phases: [],
  responsibilities: null,
  notes: null,
})
