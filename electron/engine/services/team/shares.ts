import type { ShareState } from '#shared/contract/team-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { type PostShare, postsOfShare } from '#shared/domain/position.ts'
import { requirementAsked } from '#shared/matching/asked.ts'
import { type MatchContext, MET, type RosterColumns } from '#shared/matching/index.ts'
import { withDraft } from '#shared/matching/context.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import type { AskedPosition, Place } from './asked-positions.ts'

/** Says of a row whether it meets what a share asks; unknown is not met. */
export function meetsShare(
  columns: RosterColumns,
  context: MatchContext,
  { asked }: Pick<PostShare, 'asked'>,
): (row: number) => boolean {
  const must = { ...asked, strength: 'must' as const, group: null }
  const prepared = prepareMatch(
    columns,
    withDraft(
      { ...context, inherited: [], overrides: [] },
      { windows: [...context.windows], requirements: [must] },
    ),
  )
  const criterion = prepared.criteria.find(({ key }) => key === must.id)
  return (row) => criterion?.rule.judge(row) === MET
}

/** How far the shares of the positions are kept by who holds their posts. */
export function shareStates(
  columns: RosterColumns,
  asked: readonly AskedPosition[],
  contextOf: (where: AskedPosition) => MatchContext,
  places: readonly Pick<Place, 'position' | 'person'>[],
): ShareState[] {
  const holders = Map.groupBy(places, ({ position }) => position)
  return asked.flatMap((where) => {
    const { position } = where
    if (position.shares.length === 0) return []
    const context = contextOf(where)
    const rows = (holders.get(position.id) ?? []).flatMap(
      ({ person }) => columns.rowOf.get(person) ?? [],
    )
    return position.shares.map((share) => ({
      ...{ position: position.id, positionTitle: position.title, share: share.id },
      asked: requirementAsked(share.asked, context.skills.valueOf),
      least: postsOfShare(share, position.posts),
      people: rows.filter(meetsShare(columns, context, share)).length,
    }))
  })
}

/** The shares of all positions in one list, as the model numbers them. */
export const sharesOf = (
  asked: readonly AskedPosition[],
): readonly { readonly position: number; readonly id: Id; readonly share: PostShare }[] =>
  asked.flatMap(({ position }, place) =>
    position.shares.map((share) => ({ position: place, id: share.id, share })),
  )
