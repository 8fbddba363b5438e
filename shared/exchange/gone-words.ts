import { foldText } from '../catalogue/index.ts'
import type { Problem } from '../domain/problem.ts'
import { phrase } from '../text/index.ts'
import { asNamed } from './cell-report.ts'
import type { ReadColumn } from './read-row.ts'
import { saysYes } from './yes-no.ts'

// Whole cells, as lists write them in a column of their own or among the remarks.
const GONE = new Set(
  `withdrawn; withdrew; cancelled; canceled; declined; resigned; retired; removed; not available anymore; desiste; desistee; s est desiste;
    retire; retiree; annule; annulee; retirado; retirada; cancelado; cancelada; renuncio; desistiu; zuruckgezogen; abgesagt;
    отозван; отозвана; отказался; отказалась; снят; снята; انسحب; انسحبت; منسحب; deceased; passed away; dead; decede; decedee; fallecido; fallecida; falecido; falecida; verstorben; deceduto; deceduta;
    умер; умерла; متوفى; متوفي; متوفية; 已故; do not contact; do not use; do not deploy; do not recruit; do not call; dnc;
    blacklisted; blacklist; banned; barred; suspended; excluded; dismissed; ne pas contacter; ne plus contacter; exclu; exclue;
    suspendu; suspendue; radie; radiee; no contactar; excluido; excluida; suspendido; suspendida; nao contactar; suspenso;
    suspensa; nicht kontaktieren; gesperrt; inactive; inactif; inactivo; inactiva; inativo; inativa; inaktiv; archived`
    .split(';')
    .map(foldText),
)

const LONGEST = Math.max(...[...GONE].map(({ length }) => length)) + 10

/**
 * "WITHDRAWN: Korhonen", "Korhonen (deceased)", "Korhonen - cancelled": what is said of somebody beside
 * the name, and the name. Null where nothing is.
 */
export function saidOfName(text: string): { readonly said: string; readonly name: string } | null {
  const plain = text.trim()
  const before = /^([^:()]{3,40}?)\s*(?::|\s[-–—]\s)\s*(.+)$/u.exec(plain)
  if (before && GONE.has(foldText(before[1] ?? '')))
    return { said: before[1] ?? '', name: before[2] ?? '' }
  const after = /^(.+?)\s*(?:\(|\s[-–—]\s)\s*([^()]{3,40}?)\)?$/u.exec(plain)
  return after && GONE.has(foldText(after[2] ?? ''))
    ? { said: after[2] ?? '', name: after[1] ?? '' }
    : null
}

/**
 * Words of a list by which somebody is dead, barred or not to be called: told with the row wherever a cell
 * says nothing else, because no field takes them and the person would come in as anybody else.
 */
export function openSaidGone(
  headers: readonly string[],
  columns: readonly ReadColumn[],
): (row: number, cells: readonly string[]) => Problem[] {
  const taken = new Set(
    columns
      .filter(({ field }) => !['notes', 'noteUnder'].includes(field.base))
      .map(({ column }) => column),
  )
  // "Do not deploy", and a cross below it.
  const marked = headers.map((header) => GONE.has(foldText(header)))
  return (row, cells) =>
    cells.flatMap((cell, column) => {
      if (taken.has(column) || cell === '' || cell.length > LONGEST) return []
      const isMarked = marked[column] === true && saysYes(cell)
      if (!isMarked && !GONE.has(foldText(cell))) return []
      const text = isMarked ? (headers[column] ?? '') : cell
      const message = phrase('lists.saidGone', { text: asNamed(text) })
      return [{ field: headers[column] ?? '', message, row }]
    })
}
