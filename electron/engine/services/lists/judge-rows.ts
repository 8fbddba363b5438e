import { cleanText, cutText } from '#shared/text/clean-text.ts'
import { v7 as newId } from 'uuid'
import { foldText } from '#shared/catalogue/index.ts'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Problem } from '#shared/domain/problem.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { type Person, withRowIds } from '#shared/domain/person.ts'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import { isExampleRow, readColumns, readRow } from '#shared/exchange/read-row.ts'
import { skillFinder } from '#shared/exchange/read-skills.ts'
import { meansMujer } from '#shared/exchange/read-words.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { listProviders } from '../../store/repositories/providers.ts'
import { listSkills } from '../../store/repositories/skills.ts'
import { type PossibleDuplicate, openDuplicateFinder } from './find-duplicates.ts'
import type { ListAtHand } from './list-at-hand.ts'
import { openProviderBook, type ProviderBook } from './provider-book.ts'

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
  readonly rows: readonly JudgedRow[]
  readonly providers: ProviderBook
}

type JudgingCall = Pick<CallContext, 'sqlite' | 'today' | 'file'>

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
      }
}

/** The person a row would put on the roster. */
export function personOf(row: JudgedRow, id: Id): Person | null {
  if (row.draft === null) return null
  const { offer: _stated, ...draft } = row.draft
  const offer = offerOf(row)
  return withRowIds({ id, ...draft, offers: offer ? [offer] : [] }, () => newId())
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
  const rows = bodyOf(sheet.rows, plan.headerRow)
  const sexes = columns
    .filter(({ field }) => field.base === 'sex')
    .flatMap(({ column }) => rows.map(({ cells }) => cells[column] ?? ''))
  const own = new Map(
    listSkills(call).flatMap(({ id, name, retired }) =>
      retired ? [] : [[foldText(name), id] as const],
    ),
  )
  const context = {
    today: call.today,
    source: cleanText(file.name),
    findSkill: skillFinder(own, foldText),
    mIsFemale: meansMujer(sexes),
    nameOrder: plan.nameOrder,
  }
  const providers = openProviderBook(listProviders(call))
  const duplicateFinder = openDuplicateFinder(call.sqlite)
  const judged: JudgedRow[] = []
  for (const { row, cells } of rows) {
    const { draft, name, problems } = readRow(row, cells, columns, context)
    const duplicates = draft ? duplicateFinder.find(row, draft) : []
    const provider =
      draft === null
        ? null
        : draft.offer.provider === null
          ? plan.provider
          : providers.find(draft.offer.provider, draft.offer.providerKind)
    judged.push({
      row,
      proposal: proposalOf(draft, duplicates),
      name: cutText(name, 300),
      cells,
      problems,
      draft,
      provider,
      duplicates,
    })
    task.progress('host.stageChecking', judged.length, rows.length)
    await task.breathe()
  }
  const head = sheet.rows.find(({ row }) => row === plan.headerRow)
  return { name: cleanText(file.name), headers: head?.cells ?? [], rows: judged, providers }
}
