import { phrase, type TextKey } from '../text/index.ts'
import { findPosition, foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import type { Category } from '../domain/category.ts'
import type { Sex } from '../domain/person.ts'
import type { ProviderKind } from '../domain/provider.ts'
import { type CellReport, asNamed, chosenFor, partsToRead } from './cell-report.ts'
import type { AliasKind, Meaning } from './value-aliases.ts'

const table = <T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.keys(lists) as T[]).flatMap((value) =>
      lists[value].split(';').map((word) => [foldText(word), value] as const),
    ),
  )

const sexes = table<Sex>({
  female: `female; f; w; woman; women; girl; ms; mrs; miss; mme; madame; mlle; femme; feminin;
    feminine; fem; mujer; femenino; femenina; sra; srta; fille; 女; أنثى; feminino; mulher`,
  male: `male; m; man; men; mr; monsieur; homme; h; masculin; masculine; masc; hombre; masculino; sr; 男; ذكر; homem`,
  other: `other; x; non binary; nonbinary; diverse; d; autre; non binaire; otro; otra; no binario`,
})

/** What the office has chosen for a word; one of which it has said nothing is left. */
export const otherwise = <K extends AliasKind>(
  kind: K,
  word: string,
  message: Extract<TextKey, `lists.${string}Unknown`>,
  report: CellReport,
): Meaning<K> | null => {
  const chosen = chosenFor(kind, word, report)
  if (chosen === null) {
    report.unknown(kind, word)
    report.leave(phrase(message, { text: asNamed(word) }), word.trim())
  }
  return chosen === 'left' ? null : chosen
}

/**
 * True where "M" stands for "mujer" in a column of sexes: it is used beside "H" and without "F".
 * Spanish lists write H and M, French ones H and F, English ones M and F.
 */
export const meansMujer = (texts: Iterable<string>): boolean => {
  const seen = new Set<string>()
  for (const text of texts) seen.add(foldText(text))
  return seen.has('h') && seen.has('m') && !seen.has('f')
}

export const readSex = (text: string, mIsFemale: boolean, report: CellReport): Sex | null => {
  const folded = foldText(text)
  if (mIsFemale && folded === 'm') return 'female'
  const found = sexes.get(folded)
  return found ?? otherwise('sex', text, 'lists.sexUnknown', report)
}

const categoryWordsRead = table<Category>({
  expert: `expert; experts; expertise; experte; experta; experto; core team; core team member; ct; technical expert;
    election expert; electoral expert; expert electoral; technical adviser; technical advisor; conseiller technique;
    asesor tecnico; analyst; equipe cadre; noyau dur; equipo base; nucleo`,
  longTermObserver: `lto; ltos; long term observer; long term observers; longtermobserver; long term; olt; old;
    observateur long terme; observateur a long terme; observateur de longue duree; observatrice long terme; observateur electoral de longue duree;
    longue duree; long terme; olp; observador de largo plazo; observadora de largo plazo; observador a largo plazo; largo plazo`,
  shortTermObserver: `sto; stos; short term observer; short term observers; shorttermobserver; short term; oct; ocd;
    observateur court terme; observateur a court terme; observateur de courte duree; observatrice court terme; observateur electoral de courte duree;
    courte duree; court terme; ocp; observador de corto plazo; observadora de corto plazo; observador a corto plazo; corto plazo`,
})

const plainObserver = new Set([
  'observer',
  'observers',
  'observateur',
  'observatrice',
  'observador',
  'observadora',
])

/** True for words that name categories and nothing else, as the name of a sheet or a heading may. */
export const namesCategories = (text: string): boolean =>
  text
    .split(/[;,/|\n+&]|\s(?:and|et|y|or|ou|o)\s/i)
    .map(foldText)
    .every((part) => categoryWordsRead.get(part) !== undefined || plainObserver.has(part))

/** Several categories in one cell: "Expert; LTO", "LTO/STO". */
export const readCategories = (text: string, report: CellReport): Category[] => {
  const found = new Set<Category>()
  for (const part of partsToRead(text.split(/[;,/|\n+&]|\s(?:and|et|y|or|ou|o)\s/i), report)) {
    const folded = foldText(part)
    const category = categoryWordsRead.get(folded)
    if (category) found.add(category)
    else if (plainObserver.has(folded)) {
      found.add('shortTermObserver')
      report.warn(phrase('lists.observerOfNoTerm', { text: asNamed(part) }))
    } else {
      const chosen = otherwise('category', part, 'lists.categoryUnknown', report)
      if (chosen !== null) found.add(chosen)
    }
  }
  return [...found]
}

const providerKindWords = table<ProviderKind>({
  state: `state; government; member state; ministry; country; etat; gouvernement; ministere; estado; gobierno; ministerio; governmental`,
  regionalBody: `regional body; regional organization; regional organisation; regional; intergovernmental; intergovernmental organization; igo; organisation regionale; organismo regional; organizacion regional; regionalbody; international organization; international organisation`,
  ngo: `ngo; non governmental organization; non governmental organisation; civil society; cso; ong; association; organisation non gouvernementale; sociedad civil; societe civile; foundation; fondation; fundacion`,
})

export const readProviderKind = (text: string, report: CellReport): ProviderKind | null => {
  const found = providerKindWords.get(foldText(text))
  return found ?? otherwise('providerKind', text, 'lists.providerKindUnknown', report)
}

const states = table<AvailabilityState>({
  available:
    'available; yes; y; free; confirmed; disponible; oui; si; sure; firm; confirme; confirmado',
  tentative: `tentative; provisional; maybe; to be confirmed; tbc; possible; provisoire; a confirmer; peut etre;
    provisional; tentativo; por confirmar; tal vez; probable`,
  unavailable:
    'unavailable; not available; no; busy; indisponible; non disponible; non; no disponible; ocupado; occupe',
})

/** The state of a declared availability, or null where the words say none. */
export const availabilityStateOf = (text: string): AvailabilityState | null =>
  states.get(foldText(text)) ?? null

export const readAvailabilityState = (
  text: string,
  report: CellReport,
): AvailabilityState | null => {
  const found = availabilityStateOf(text)
  return found ?? otherwise('availabilityState', text, 'lists.availabilityStateUnknown', report)
}

/** Position kinds in one cell; what the library does not have is kept as a note. */
export const readPositions = (text: string, report: CellReport): string[] => {
  const whole = findPosition(text)
  if (whole !== null) return [whole]
  const found: string[] = []
  for (const part of partsToRead(text.split(/[;,|\n]/), report).map((each) => each.trim())) {
    const kind = findPosition(part)
    if (kind !== null) found.push(kind)
    else {
      const chosen = chosenFor('position', part, report)
      if (chosen !== null) {
        if (chosen !== 'left') found.push(chosen)
        continue
      }
      report.unknown('position', part)
      report.warn(phrase('lists.positionUnknown', { text: asNamed(part) }))
      report.keep(part)
    }
  }
  return [...new Set(found)]
}

/** A whole number from 0 to `max`: "8", "8 years", "30 jours"; `wrong` is said of what is none. */
export const readCount = (
  text: string,
  wrong: Extract<TextKey, `lists.${string}NotANumber`>,
  max: number,
  report: CellReport,
): number | null => {
  const found =
    /^(?:>|<|\+|~|≥|ca\.?|env\.?)?\s*(\d{1,4})(?:[.,]\d+)?\s*\+?\s*(?:\p{L}[\p{L}.]*)?$/u.exec(
      text.trim(),
    )
  const value = found ? Number(found[1]) : Number.NaN
  if (Number.isInteger(value) && value <= max) return value
  report.leave(phrase(wrong, { text: asNamed(text), most: max }), text)
  return null
}
