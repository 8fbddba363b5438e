import { findLanguage, findSkill, foldText } from '../catalogue/index.ts'
import type { LanguageMode, LevelScale } from '../domain/language.ts'
import { type FieldBase, type FieldEntry, fieldTable } from './field-table.ts'
import type { Field } from './field.ts'
import { headerWords } from './header-words.ts'

const words = (list: string): string[] => list.split(/[;\s]+/).filter((word) => word !== '')

const isBase = (text: string): text is FieldBase => Object.hasOwn(fieldTable, text)

const byHeader = new Map(
  Object.entries(headerWords).flatMap(([base, list]) =>
    isBase(base) && list !== ''
      ? list.split(';').map((header) => [foldText(header), base] as const)
      : [],
  ),
)

// Row numbers and codes of the sender, which no field holds.
const ignored = new Set(
  words('no n nr num numero number id s sn row line ref reference code ordre nro'),
)

/** Headers that mean one thing or another by what stands beside them. */
export const unclearHeaders = {
  name: new Set(['name', 'nom', 'nombre', 'names', 'noms', 'nom s']),
  country: new Set(['country', 'pays', 'pais']),
  level: new Set(['level', 'niveau', 'nivel', 'proficiency', 'maitrise', 'grade']),
  years: new Set(['years', 'annees', 'anos', 'ans', 'years of experience', 'number of years']),
} as const

const modeWords: Readonly<Record<LanguageMode, readonly string[]>> = {
  spoken: words(
    'spoken speaking speak oral orale parle parlee parler hablado hablada hablar speech',
  ),
  read: words('read reading lu lue lire lecture comprehension leido leida leer lectura'),
  written: words(
    'written writing write ecrit ecrite ecrire ecriture escrito escrita escribir escritura',
  ),
}

const languageNoise = new Set(
  words(`level levels niveau niveaux nivel niveles language languages langue langues idioma idiomas lengua
    of de d du des del the la le les l el in en skills skill knowledge proficiency cefr cecr cecrl mcer un eu ue eom ilr
    scale echelle escala a c to connaissance conocimiento maitrise dominio competence`),
)

const MODES: readonly LanguageMode[] = ['spoken', 'read', 'written']
const SHORT_CODES = new Set(['EN', 'FR', 'ES', 'PT', 'AR', 'RU', 'ZH', 'DE', 'IT'])
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|re|e|eme|a|o)?$/

const languageColumn = (header: string): Field | null => {
  const trimmed = header.replace(/[^\p{L}]/gu, '')
  if (SHORT_CODES.has(trimmed)) {
    return { base: 'level', language: trimmed.toLowerCase(), mode: 'spoken' }
  }
  const tokens = foldText(header).split(' ')
  const mode = MODES.find((each) => tokens.some((token) => modeWords[each].includes(token)))
  const rest = tokens.filter(
    (token) =>
      !languageNoise.has(token) &&
      !/^[a-c]?\d+$/.test(token) &&
      !MODES.some((each) => modeWords[each].includes(token)),
  )
  const name = rest.join(' ')
  const language = name.length > 3 ? findLanguage(name) : null
  return language === null ? null : { base: 'level', language, mode: mode ?? 'spoken' }
}

const exact = (text: string): Field | null => {
  const tokens = foldText(text).split(' ')
  const whole = byHeader.get(tokens.join(' '))
  if (whole) return { base: whole, number: 1 }
  const ordinals = tokens.filter((token) => ORDINAL.test(token))
  const base = byHeader.get(tokens.filter((token) => !ORDINAL.test(token)).join(' '))
  if (!base) return null
  const entry: FieldEntry = fieldTable[base]
  const number = Number.parseInt(ordinals[0] ?? '1', 10)
  return { base, number: entry.numbered && number > 0 ? number : 1 }
}

/** Header texts to try, the most literal first: whole, without a bracketed hint, each language of a bilingual one. */
const readings = (header: string): string[] => {
  const plain = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const parts = plain.split(/\s*[/|\n]\s*| [-–] /).map((part) => part.trim())
  return [header, plain, ...(parts.length > 1 ? parts : [])].filter((text) => foldText(text) !== '')
}

const firstOf = (texts: readonly string[], read: (text: string) => Field | null): Field | null => {
  for (const text of texts) {
    const found = read(text)
    if (found) return found
  }
  return null
}

const skillColumn = (header: string): Field | null => {
  const skill = foldText(header).length > 3 ? findSkill(header) : null
  return skill === null ? null : { base: 'skillOf', skill }
}

/**
 * The field a header names on its own, or null. What depends on the columns beside it ("Name",
 * "Level") is left to the whole row of headers.
 */
export const recogniseHeader = (header: string): Field | null => {
  const folded = foldText(header)
  if (folded === '' || ignored.has(folded)) return null
  if (Object.values(unclearHeaders).some((set) => set.has(folded))) return null
  const texts = readings(header)
  return firstOf(texts, exact) ?? languageColumn(header) ?? firstOf(texts, skillColumn)
}

/** The scale of levels a header names ("UN level", "EU 1-3"), or undefined. */
export const scaleOfHeader = (header: string): LevelScale | undefined => {
  const folded = ` ${foldText(header)} `
  if (/ (?:ilr|0 5) /.test(folded)) return 'ilr'
  if (/ (?:eu|ue|eom|moe|1 3) /.test(folded)) return 'euEom'
  if (
    / (?:united nations|nations unies|naciones unidas|un level|niveau onu|nivel onu|onu|1 4|i iv) /.test(
      folded,
    )
  )
    return 'un'
  return / (?:cefr|cecr|cecrl|mcer|a1 c2) /.test(folded) ? 'cefr' : undefined
}
