import { foldText } from '../catalogue/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldText))

const yes = words(
  'yes y oui si sí sim ja da да نعم 是 有 x true vrai verdadero 1 ok done completed o s j д',
)
const no = words(
  'no n non não nao nein нет net لا 否 无 false faux falso 0 none nil never jamais nunca н aucun aucune nenhum nenhuma ninguno ninguna keine keiner',
)

const MARK = /^[✓✔☑🗹✅xX●■*]$/u
const CROSS = /^[✗✘☐❌○□]$/u

/** True for a mark or a word that says yes, in the languages that lists come in. */
export const saysYes = (text: string): boolean => MARK.test(text.trim()) || yes.has(foldText(text))

const noneOfIt = new Set(
  [
    'لا يوجد',
    'لا توجد',
    'لا شيء',
    'ninguna experiencia',
    'not applicable',
    'sans objet',
    'no aplica',
  ].map(foldText),
)

/** True for a mark or a word that says no. An empty cell says nothing. */
export const saysNo = (text: string): boolean => {
  const folded = foldText(text)
  return CROSS.test(text.trim()) || no.has(folded) || noneOfIt.has(folded)
}
