import type { Position } from '../domain/position.ts'
import { type Phrase, phrase, type Value } from '../text/index.ts'
import { categoryValue } from './cells.ts'
import { dateCell, type ExportColumn } from './table.ts'

/** A criterion that was set aside for a person. */
export interface OverrideLine {
  readonly position: string
  readonly person: string
  /** What it asks; its key where the position no longer asks it. */
  readonly criterion: Value
  /** As it was written. */
  readonly reason: string
  readonly by: string
  readonly at: string
  /** False where it was given for an earlier question and the criterion is judged anew. */
  readonly counts: boolean
}

/** A criterion that was set aside, and whether that still holds. */
export function setAsideLine(criterion: Value, why: string, counts: boolean): Phrase {
  return phrase(counts ? 'documents.criterionWhy' : 'documents.criterionWhyEarlier', {
    criterion,
    why,
  })
}

/** Overrides on a sheet of their own, with who set what aside and when. */
export const overrideColumns: readonly ExportColumn<OverrideLine>[] = [
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position },
  { header: phrase('documents.person'), width: 28, cell: ({ person }) => person },
  { header: phrase('documents.criterion'), width: 40, cell: ({ criterion }) => criterion },
  { header: phrase('documents.reason'), width: 60, cell: ({ reason }) => reason },
  { header: phrase('documents.by'), width: 18, cell: ({ by }) => by },
  { header: phrase('documents.on'), width: 12, cell: ({ at }) => dateCell(at.slice(0, 10)) },
  {
    header: phrase('documents.remark'),
    width: 40,
    cell: ({ counts }) => (counts ? null : phrase('documents.earlierQuestion')),
  },
]

/** A position that still has posts to fill. */
export interface OpenPostLine {
  readonly position: Position
  readonly filled: number
}

export const openPostColumns: readonly ExportColumn<OpenPostLine>[] = [
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position.title },
  {
    header: phrase('documents.category'),
    width: 10,
    cell: ({ position }) => categoryValue(position.category),
  },
  { header: phrase('documents.location'), width: 18, cell: ({ position }) => position.location },
  {
    header: phrase('documents.from'),
    width: 12,
    cell: ({ position }) =>
      dateCell(position.windows.map(({ from }) => from).toSorted()[0] ?? null),
  },
  {
    header: phrase('documents.to'),
    width: 12,
    cell: ({ position }) =>
      dateCell(
        position.windows
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? null,
      ),
  },
  { header: phrase('documents.posts'), width: 8, cell: ({ position }) => position.posts },
  { header: phrase('documents.filled'), width: 8, cell: ({ filled }) => filled },
  {
    header: phrase('documents.open'),
    width: 8,
    cell: ({ position, filled }) => position.posts - filled,
  },
]
