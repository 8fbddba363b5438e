import type { Handlers } from '../../call-context.ts'
import { chosenIds, countChosen, idsBetween } from './chosen.ts'
import { lookUp } from './look-up.ts'
import { copiedCells } from './copied-cells.ts'
import { editCell } from './edit-cell.ts'
import { editMany, wouldEdit } from './edit-many.ts'

export const manyHandlers = {
  'people.chosen': ({ chosen, query }, call) => countChosen(call, chosen, query),

  'people.ids': async ({ chosen, query, sort }, call) => ({
    ids: await chosenIds(call, chosen, query, sort),
  }),

  'people.between': async ({ query, sort, first, last }, call) => ({
    ids: await idsBetween(call, query, sort, first, last),
  }),

  'people.lookUp': async ({ lines, task }, call) => ({
    lines: await lookUp(call, lines, call.task(task)),
  }),

  'people.editCell': ({ id, ...cell }, call) => editCell(call, id, cell),

  'people.cells': ({ chosen, ...shown }, call) => copiedCells(call, chosen, shown),

  'people.wouldEdit': ({ chosen, edit, task }, call) =>
    wouldEdit(call, chosen, edit, call.task(task)),

  'people.edit': ({ chosen, edit, task }, call) => editMany(call, chosen, edit, call.task(task)),
} satisfies Handlers<
  | 'people.chosen'
  | 'people.ids'
  | 'people.between'
  | 'people.lookUp'
  | 'people.editCell'
  | 'people.cells'
  | 'people.wouldEdit'
  | 'people.edit'
>
