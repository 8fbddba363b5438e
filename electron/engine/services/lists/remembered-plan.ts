import { createHash } from 'node:crypto'
import { foldText } from '#shared/catalogue/index.ts'
import { type ImportPlan, importPlan } from '#shared/contract/exchange-calls.ts'
import { saidInAll } from '#shared/text/said-in-all.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import {
  findListMemory,
  type ListMemory,
  saveListMemory,
} from '../../store/repositories/list-memories.ts'
import { findProvider } from '../../store/repositories/providers.ts'

type Columns = Pick<ImportPlan, 'columns'>

/** The columns that the file of rejected rows has beside those of the list it came from. */
const added = new Set(
  (['lists.rejectedWhy', 'lists.rejectedRow'] as const).flatMap((key) =>
    saidInAll(phrase(key)).map(foldText),
  ),
)

/**
 * What lists of one kind have in common: the set of their headers, in any order, however they are
 * spelt. The rows that were rejected of a list are of its kind.
 */
function signatureOf({ columns }: Columns): string {
  const headers = new Set(columns.map(({ header }) => foldText(header)))
  const own = [...headers].filter((header) => !added.has(header))
  return createHash('sha256').update(own.toSorted().join('\n')).digest('hex')
}

/** How the last list of its kind was read, and that plan on the columns of this one. */
export interface Remembered {
  readonly memory: ListMemory
  readonly plan: ImportPlan
}

/** The plan of the last list with these headers, put on this one; null where there was none. */
export function rememberedPlan(call: CallContext, proposed: ImportPlan): Remembered | null {
  const memory = findListMemory(call, signatureOf(proposed))
  const kept = importPlan.safeParse(memory?.plan)
  // What an older version kept may not be a plan any more: it is as if nothing was kept.
  if (memory === null || !kept.success) return null
  const before = kept.data
  const place = (header: string) =>
    proposed.columns.find((each) => foldText(each.header) === foldText(header))?.column
  const columns = proposed.columns.map((column) => {
    const was = before.columns.find(({ header }) => foldText(header) === foldText(column.header))
    return was === undefined ? column : { ...was, column: column.column, header: column.header }
  })
  const fixes = before.fixes.flatMap((fix) => {
    const header = before.columns.find(({ column }) => column === fix.column)?.header
    const column = header === undefined ? undefined : place(header)
    return column === undefined ? [] : [{ ...fix, column }]
  })
  const provider =
    before.provider !== null && findProvider(call, before.provider) !== null
      ? before.provider
      : null
  const { nameOrder, joinRows } = before
  return { memory, plan: { ...proposed, columns, fixes, provider, nameOrder, joinRows } }
}

/** Keeps how a list was read for the next of its kind; what was said of single rows goes with it. */
export function rememberPlan(call: CallContext, plan: ImportPlan, file: string): void {
  const kept = { ...plan, fixes: plan.fixes.filter(({ row }) => row === null) }
  saveListMemory(call, { signature: signatureOf(plan), provider: plan.provider, file }, kept)
}
