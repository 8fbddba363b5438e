import { cleanText, cutText } from '#shared/text/clean-text.ts'
import { newId } from '../../random.ts'
import { foldText } from '#shared/catalogue/index.ts'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Problem } from '#shared/domain/problem.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { type Person, withRowIds } from '#shared/domain/person.ts'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'
import type { LaidOutSheet } from '#shared/exchange/layout/lay-out-sheet.ts'
import { openRowJoiner } from '#shared/exchange/join-rows.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import { type CellRead } from '#shared/exchange/cell-read.ts'
import { openFixes } from '#shared/exchange/cell-fixes.ts'
import { collectUnknownWords, type UnknownWord } from '#shared/exchange/unknown-words.ts'
import { openAliases } from '#shared/exchange/value-aliases.ts'
import {
  isExampleRow,
  type ReadColumn,
  readColumns,
  readRow,
  type RowContext,
} from '#shared/exchange/read-row.ts'
import { openSaidGone } from '#shared/exchange/gone-words.ts'
import { skillFinder } from '#shared/exchange/read-skills.ts'
import { meaningOfM } from '#shared/exchange/read-words.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { listAliases } from '../../store/repositories/value-aliases.ts'
import { listProviders } from '../../store/repositories/providers.ts'
import { listSkills } from '../../store/repositories/skills.ts'
import {
  createListDuplicates,
  type ListDuplicates,
  type PossibleDuplicate,
  type RowOfList,
} from './find-duplicates.ts'
import type { ListAtHand } from './list-at-hand.ts'
import { openProviderBook, type ProviderBook } from './provider-book.ts'
import { createRowReader, type RowReader } from './row-reader.ts'

export type RowProposal = 'new' | 'duplicate' | 'update' | 'rejected'

/** One row of the file, read and compared with the roster. */
export interface JudgedRow {
  readonly row: number
  readonly proposal: RowProposal
  readonly name: string
  readonly cells: readonly string[]
  readonly problems: readonly Problem[]
  readonly draft: PersonDraft | null
  readonly provider: Id | null
  readonly duplicates: readonly PossibleDuplicate[]
}

export interface JudgedList {
  readonly name: string
  readonly headers: readonly string[]
  /** An import takes them out one by one as it writes them. */
  readonly rows: JudgedRow[]
  readonly providers: ProviderBook
  /** Words nobody knew, over all rows, the most frequent first. */
  readonly unknownWords: readonly UnknownWord[]
  /** How full each taken column is, and in how many rows something is to be said of it. */
  readonly columns: readonly ColumnCount[]
  /** What was understood of each taken cell of a row. */
  readonly cellsOf: (row: JudgedRow) => readonly ToldCell[]
  /** What the next judgement of the list may build on. */
  readonly memory: JudgingMemory
}

/**
 * What was read and compared of a list, for when a cell is mended or a word is given a meaning. The
 * first that asks for it takes it along, so that no judgement builds on one that was stopped halfway.
 */
export interface JudgingMemory {
  readonly takeReader: (key: string) => RowReader | null
  readonly takeDuplicates: (key: string) => ListDuplicates | null
  /** Lets go of what nobody took: no other judgement of the list is to come. */
  readonly letGo: () => void
}

/** What was judged last of the same list, and the state of the roster that it is judged against now. */
export interface JudgingBase {
  readonly before: JudgingMemory | null
  readonly roster: string
}

interface KeptOnce<T> {
  readonly take: (asked: string) => T | null
  readonly letGo: () => void
}

/** Keeps a value for the first who asks for it, if that is by its key. */
function keptOnce<T>(
  key: string,
  value: T,
  onLeft: (value: T) => void = () => undefined,
): KeptOnce<T> {
  let kept: T | null = value
  const give = (): T | null => {
    const given = kept
    kept = null
    return given
  }
  const letGo = (): void => {
    const left = give()
    if (left !== null) onLeft(left)
  }
  return {
    take(asked) {
      if (asked === key) return give()
      letGo()
      return null
    },
    letGo,
  }
}

interface ColumnCount {
  readonly column: number
  readonly filled: number
  readonly doubted: number
}

/** A cell with what it says, what was understood of it, and whether somebody mended it. */
interface ToldCell extends CellRead {
  readonly text: string
  readonly mended: boolean
}

type JudgingCall = Pick<CallContext, 'sqlite' | 'today' | 'file' | 'pairs'>

/** The offer a row makes, or null where nobody is named as provider. */
export function offerOf({ draft, provider }: Pick<JudgedRow, 'draft' | 'provider'>): Offer | null {
  return draft === null || provider === null
    ? null
    : {
        id: newId(),
        provider,
        categories: draft.categories,
        offeredOn: draft.offer.offeredOn,
        validUntil: draft.offer.validUntil,
        withdrawnOn: null,
        conditions: null,
      }
}

/** The person a row would put on the roster. */
export function personOf(row: JudgedRow, id: Id): Person | null {
  if (row.draft === null) return null
  const { offer: _stated, ...draft } = row.draft
  const offer = offerOf(row)
  return withRowIds({ id, ...draft, notProposed: null, offers: offer ? [offer] : [] }, () =>
    newId(),
  )
}

function proposalOf(
  draft: PersonDraft | null,
  duplicates: readonly PossibleDuplicate[],
): RowProposal {
  if (draft === null) return 'rejected'
  const [only, ...others] = duplicates
  if (!only) return 'new'
  return only.person !== null && only.strong && others.length === 0 ? 'update' : 'duplicate'
}

/** The rows of the planned sheet below its headers, without the template's example. */
export function bodyOf(rows: readonly SheetRow[], headerRow: number): SheetRow[] {
  return rows.filter(({ row, cells }) => row > headerRow && !isExampleRow(cells))
}

/**
 * Reads every row of a planned import and says what would become of it; writes nothing. Preview
 * and import both go through here, so what was shown is what happens. Breathes between rows.
 */
export async function judgeRows(
  plan: ImportPlan,
  call: JudgingCall,
  atHand: Pick<ListAtHand, 'read'>,
  task: TaskControl,
  { before, roster }: JudgingBase,
): Promise<JudgedList> {
  const breathe = async (rows: number): Promise<void> => {
    task.progress('host.stageReading', rows, null)
    await task.breathe()
  }
  const file = await atHand.read(call.file(plan.file, 'read'), plan.csv, { breathe })
  const sheet =
    file.sheets.find(({ name }) => name === plan.sheet) ??
    (plan.sheet === null ? file.sheets[0] : undefined)
  if (!sheet) {
    throw expectedFailure('invalid', 'sheetGone', { sheet: plan.sheet ?? '' })
  }
  const columns = readColumns(plan.columns)
  if (!columns.some(({ field }) => ['familyName', 'fullName', 'nativeName'].includes(field.base))) {
    throw expectedFailure('invalid', 'noNameColumn')
  }
  const fixed = openFixes(plan.fixes)
  const rows = bodyOf(sheet.rows, plan.headerRow).map(({ row, cells }) => ({
    row,
    cells: fixed(row, cells),
  }))
  const sexes = columns
    .filter(({ field }) => field.base === 'sex')
    .flatMap(({ column }) => rows.map(({ cells }) => cells[column] ?? ''))
  const knownProviders = listProviders(call)
  const aliases = openAliases(listAliases(call))
  const unknownWords = collectUnknownWords()
  const skills = listSkills(call)
  const own = new Map(
    skills.flatMap(({ id, name, retired }) => (retired ? [] : [[foldText(name), id] as const])),
  )
  const sexHeaders = columns.filter(({ field }) => field.base === 'sex').map(({ header }) => header)
  const means = meaningOfM(sexHeaders, sexes)
  const context = {
    today: call.today,
    isLost: openLost(sheet.lost),
    source: cleanText(file.name),
    findSkill: skillFinder(own, foldText),
    meaningOfM: means,
    nameOrder: plan.nameOrder,
  }
  const counts = countColumns(columns)
  const providers = openProviderBook(knownProviders, aliases)
  const readBy = JSON.stringify([
    ...[{ ...plan, fixes: [], provider: null, joinRows: false }, file.name, call.today],
    ...[means, skills],
  ])
  const reader = before?.takeReader(readBy) ?? createRowReader(columns, context)
  const read = reader.open(aliases, unknownWords)
  const comparedBy = JSON.stringify([readBy, roster])
  const compared = before?.takeDuplicates(comparedBy) ?? createListDuplicates()
  // What is joined with rows below it is not as it will stay.
  const sendAhead = plan.joinRows ? null : compared.ahead(call, rows.length, () => task.breathe())
  const head = sheet.rows.find(({ row }) => row === plan.headerRow)
  const saidGone = openSaidGone(head?.cells ?? [], columns)
  const judgeAll = async (): Promise<JudgedRow[]> => {
    const judged: Omit<JudgedRow, 'duplicates' | 'proposal'>[] = []
    const toCompare: RowOfList[] = []
    const joiner = plan.joinRows ? openRowJoiner() : null
    const placeOf = new Map<number, number>()
    for (const [at, { row, cells }] of rows.entries()) {
      const { draft, name, problems: ofCells } = read(row, cells)
      const gone = draft === null ? [] : saidGone(row, cells)
      const problems = gone.length === 0 ? ofCells : [...ofCells, ...gone]
      task.progress('host.stageReading', at + 1, rows.length)
      await task.breathe()
      counts.note(cells, problems)
      const joined = draft && joiner?.join(row, draft)
      const place = joined ? placeOf.get(joined.into) : undefined
      const first = place === undefined ? undefined : judged[place]
      if (joined && place !== undefined && first) {
        judged[place] = {
          ...first,
          draft: joined.draft,
          problems: [...first.problems, { field: '', message: joined.told, row }, ...problems],
        }
        continue
      }
      placeOf.set(row, judged.length)
      if (draft) {
        toCompare.push({ row, draft })
        sendAhead?.({ row, draft })
      }
      const provider =
        draft === null
          ? null
          : draft.offer.provider === null
            ? plan.provider
            : providers.find(draft.offer.provider, draft.offer.providerKind)
      judged.push({ row, name: cutText(name, 300), cells, problems, draft, provider })
    }
    const duplicatesOf = await compared.compare(call, toCompare, async (done) => {
      task.progress('host.stageChecking', done, toCompare.length)
      await task.breathe()
    })
    const proposed: JudgedRow[] = []
    for (const row of judged) {
      const duplicates = row.draft === null ? [] : duplicatesOf(row.row)
      proposed.push({ ...row, proposal: proposalOf(row.draft, duplicates), duplicates })
      await task.breathe()
    }
    return proposed
  }
  // Stopped, nothing of them stays where they are compared.
  const judged = await judgeAll().catch((error: unknown) => {
    compared.letGo()
    throw error
  })
  return {
    name: cleanText(file.name),
    headers: head?.cells ?? [],
    rows: judged,
    providers,
    unknownWords: unknownWords.list([
      ...skills.map(({ id, name }) => ({ kind: 'skill' as const, id, name })),
      ...knownProviders.map(({ id, name }) => ({ kind: 'provider' as const, id, name })),
    ]),
    columns: counts.list(),
    cellsOf: cellTeller(plan, columns, { ...context, aliases }),
    memory: memoryOf(keptOnce(readBy, reader), keptOnce(comparedBy, compared, letGoOf)),
  }
}

// What outlives the judgement is made here and not in it: it would hold all that the list is judged with.

const letGoOf = (compared: ListDuplicates): void => compared.letGo()

function memoryOf(
  reader: KeptOnce<RowReader>,
  duplicates: KeptOnce<ListDuplicates>,
): JudgingMemory {
  return {
    takeReader: reader.take,
    takeDuplicates: duplicates.take,
    letGo() {
      reader.letGo()
      duplicates.letGo()
    },
  }
}

function openLost(cells: LaidOutSheet['lost']): NonNullable<RowContext['isLost']> {
  const lost = new Set(cells.map(({ row, column }) => `${row}:${column}`))
  return (row, column) => lost.has(`${row}:${column}`)
}

function cellTeller(
  { fixes }: ImportPlan,
  columns: readonly ReadColumn[],
  context: RowContext,
): JudgedList['cellsOf'] {
  const mended = new Set(
    fixes.flatMap(({ row, column }) => (row === null ? [] : `${row} ${column}`)),
  )
  const mendedTexts = new Set(fixes.map(({ column, text }) => `${column} ${text}`))
  return ({ row, cells }) => {
    const told = readRow(row, cells, columns, { ...context, tellsCells: true }).cells
    return columns.map(({ column }) => {
      const text = cells[column] ?? ''
      const read = told.find((cell) => cell.column === column)
      return {
        ...(read ?? { column, value: null, change: 'asWritten' }),
        text: cutText(text, 10_000),
        mended: mended.has(`${row} ${column}`) || mendedTexts.has(`${column} ${text}`),
      }
    })
  }
}

/** Counts, as rows are read, the filled cells of each column and the rows in which it is doubted. */
function countColumns(columns: readonly ReadColumn[]) {
  const counts = columns.map(({ column, header }) => ({ column, header, filled: 0, doubted: 0 }))
  return {
    note(cells: readonly string[], problems: readonly Problem[]): void {
      for (const count of counts) {
        if ((cells[count.column] ?? '').trim() !== '') count.filled += 1
        if (problems.some(({ field }) => field === count.header)) count.doubted += 1
      }
    },
    list: (): ColumnCount[] =>
      counts.map(({ column, filled, doubted }) => ({ column, filled, doubted })),
  }
}
