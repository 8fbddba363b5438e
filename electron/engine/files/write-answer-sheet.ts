import {
  answersOfSheet,
  answerSheetColumns,
  sheetAnswer,
  type SheetPerson,
} from '#shared/exchange/answer-sheet.ts'
import { layOut } from '#shared/exchange/table.ts'
import type { AvailabilityRound } from '#shared/domain/availability-round.ts'
import { type Locale, phrase, say } from '#shared/text/index.ts'
import { colToLetter, type DataValidation } from './workbook-library.ts'
import {
  DATE_STYLE,
  sheetOf,
  TEXT_STYLE,
  workbookBytes,
  type WorkbookStamp,
} from './write-workbook.ts'

/** The sheet of a round to be filled in: answers from a list, days as dates. */
export function answerSheetBytes(
  round: Pick<AvailabilityRound, 'from' | 'to'>,
  people: readonly SheetPerson[],
  { language, ...stamp }: WorkbookStamp & { readonly language: Locale },
): Promise<Uint8Array> {
  const columns = answerSheetColumns(round)
  const sheet = sheetOf(layOut(language, phrase('availability.sheetName'), columns, people))
  const words = answersOfSheet.map((answer) => say(language, sheetAnswer(answer)))
  const validations = columns.flatMap(({ id, header }, place): DataValidation[] => {
    const letter = colToLetter(place)
    const common = {
      range: `${letter}2:${letter}${people.length + 1}`,
      ...{ allowBlank: true, showErrorMessage: true, errorStyle: 'warning' as const },
      errorTitle: say(language, header),
    }
    if (id === 'available')
      return [
        {
          ...{ ...common, type: 'list', formula1: `"${words.join(',')}"` },
          errorMessage: say(language, phrase('documents.fillNotOnList')),
        },
      ]
    if (id !== 'from' && id !== 'to') return []
    return [
      {
        ...{ ...common, type: 'date', operator: 'between', formula1: '1', formula2: '73050' },
        errorMessage: say(language, phrase('documents.fillDate')),
      },
    ]
  })
  return workbookBytes(
    [
      {
        ...sheet,
        columns: columns.map(({ id, width }) => ({
          width,
          ...(id === 'notice'
            ? {}
            : {
                // An empty cell has its kind already: what is typed there becomes a date, or stays text.
                style: ['first', 'last', 'from', 'to'].includes(id) ? DATE_STYLE : TEXT_STYLE,
              }),
        })),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: validations,
      },
    ],
    stamp,
  )
}
