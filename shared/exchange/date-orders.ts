import { type Phrase, phrase } from '../text/index.ts'
import { type DateOrder, decideOrder } from '../calendar/index.ts'

/** The order in which dates of a column are read, and what to tell the user about it. */
export interface ColumnOrder {
  readonly column: number
  readonly order: DateOrder
  /** Set where the file does not decide it, so the user should look. */
  readonly doubt: Phrase | null
}

/** A column of dates as written; `texts` are its filled cells. */
export interface DateColumn {
  readonly column: number
  readonly header: string
  readonly texts: readonly string[]
}

/** A date that may be read in two ways, to show; "1979-03-14" beside it may not. */
const unclearOf = (texts: readonly string[]): string =>
  texts.find((text) => decideOrder([text]).order === 'ambiguous') ?? texts[0] ?? ''

/**
 * Decides the order of every column of dates. A column that fits both readings follows one that
 * fits a single reading, because one program wrote them both; where none decides, day first is
 * taken, as most of the field writes, and the doubt is told.
 */
export const decideOrders = (columns: readonly DateColumn[]): ColumnOrder[] => {
  const decisions = columns.map((column) => decideOrder(column.texts))
  const certain = decisions.find((each) => each.why === 'only-reading')
  const example = certain?.why === 'only-reading' ? certain.order : null
  return columns.map(({ column, header, texts }, at) => {
    const decision = decisions[at]
    if (!decision || decision.order !== 'ambiguous') {
      return { column, order: decision?.order ?? 'dmy', doubt: null }
    }
    const borrowed = example !== null && decision.candidates.includes(example) ? example : null
    const order = borrowed ?? 'dmy'
    if (decision.why === 'contradiction') {
      return {
        column,
        order,
        doubt: phrase('lists.datesContradict', {
          header,
          example: decision.evidence?.text ?? '',
          order,
        }),
      }
    }
    return {
      column,
      order,
      doubt:
        borrowed === null
          ? phrase('lists.datesUnclear', { header, example: unclearOf(texts), order })
          : null,
    }
  })
}
