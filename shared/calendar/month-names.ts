import { foldText } from '../catalogue/fold-text.ts'

// English, French and Spanish as lists arrive in them; abbreviations of three letters or more are
// matched by prefix, so only the full names stand here.
const MONTH_NAMES = [
  ['january', 'janvier', 'enero'],
  ['february', 'fevrier', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'decembre', 'diciembre'],
] as const

/** The month (1-12) of a name or its abbreviation, or null where it is none or could be two. */
export const readMonth = (text: string): number | null => {
  const folded = foldText(text)
  if (folded.length < 3) return null
  const found = MONTH_NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(folded)) ? [index + 1] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
