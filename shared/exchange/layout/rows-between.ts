import { findCountry, foldText } from '../../catalogue/index.ts'
import { cutText } from '../../text/clean-text.ts'
import { guessProvider } from '../guess-provider.ts'
import { recogniseHeaders } from '../propose-mapping.ts'
import { namesCategories } from '../read-words.ts'
import { isVacantPlace } from '../name-words.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'
import type { MergedCells, RawRow } from './raw-sheet.ts'

/** Why a row below the headers is none of a person. */
export type Between = 'tags' | 'numbers' | 'hints' | 'headers' | 'totals' | 'line'

export interface RowBetween {
  readonly row: number
  readonly why: Between
  readonly text: string
}

/** A heading over the people below it: a provider, a category, or words of another kind. */
export interface Heading {
  readonly row: number
  readonly kind: 'provider' | 'categories' | 'other'
  readonly text: string
}

/** A header or heading is no longer than this. */
const LONGEST_LABEL = 300

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '')

/** The tags that humanitarian data carry below the headers: #contact+name. Source: HXL standard 1.1. */
function areTags(cells: readonly string[]): boolean {
  const texts = filled(cells)
  const tags = texts.filter((text) => text.length < 100 && /^#\s*\p{L}[\w+\- ]*$/u.test(text))
  return tags.length > 0 && tags.length * 2 >= texts.length
}

/** Columns numbered below their headers: 1, 2, 3 or (1), (2), (3) or a, b, c. */
function areNumbers(cells: readonly string[]): boolean {
  const given = filled(cells)
  if (given.length < 2 || given.some((text) => text.length > 6)) return false
  const texts = given.map((text) => text.replace(/[()[\].\s]/g, '').toLowerCase())
  return (
    texts.every((text, at) => text === String(at + 1)) ||
    (texts.length > 2 && texts.every((text, at) => text === String.fromCharCode(97 + at)))
  )
}

const HINT =
  /^(?:\(.*\)|\[.*\]|<.*>|(?:e\.?g\.?|ex\.?|p\. ?ex|i\.e|par exemple|por ejemplo|example|format|dd?[-/.]mm?[-/.]yy(?:yy)?|jj[-/.]mm[-/.]aaaa|yyyy[-/.]mm[-/.]dd)\b.*)$/is

/** What a row below the headers asks for in each column: "(dd/mm/yyyy)", "e.g. Nairobi". */
function areHints(cells: readonly string[]): boolean {
  const texts = filled(cells)
  return (
    texts.length > 1 &&
    texts.filter((text) => text.length < 300 && HINT.test(text.trim())).length * 3 >=
      texts.length * 2
  )
}

const TOTAL =
  /^(?:grand total|total|totals|subtotal|sub total|sum|total general|totaux|sous total|nombre total|suma|sumas|subtotales|totales|gesamt|itogo|итого|всего|المجموع|合计|总计|小计)\b|^(?:итого|всего|المجموع|合计|总计|小计)/

/** Cheap to ask of every cell. */
const TOTAL_BEGINS = /^\s*(?:grand|gen|tot|sub|sous|sum|nombre|ges|ito|ито|все|الم|合|总|小)/i

/** A number, or how many women and men: "2M/1F". */
const SUM = /^(?:[-+]?[\d\s.,%'’()]+|\d+\s*[MFH](?:\s*[/,+]\s*\d+\s*[MFH])*)$/i

/** A row that adds up: a word for it, and nothing beside but numbers, of women and men perhaps. */
function isTotal(cells: readonly string[]): boolean {
  const texts = filled(cells)
  const isWord = (text: string): boolean =>
    text.length < 60 &&
    TOTAL_BEGINS.test(text) &&
    (TOTAL.test(foldText(text)) || TOTAL.test(text.trim().toLowerCase()))
  return (
    texts.some(isWord) &&
    texts.every((text) => isWord(text) || (text.length < 60 && SUM.test(text)))
  )
}

/** Who made a list, and when: "Prepared by: A. Smith" stands below the people and is none. */
const SIGNED =
  /^(?:prepared|approved|checked|submitted|compiled|certified|signed|reviewed|verified|printed|generated|exported|created|updated|last updated|prepare|etabli|approuve|verifie|fait|imprime|mis a jour|elaborado|preparado|aprobado|firmado|revisado|actualizado|erstellt|gepruft|genehmigt|unterschrift|signature|firma|stand|date|place|подготовил|подготовлено|составил|утвердил|اعده|编制|审核)(?: (?:by|on|at|par|le|a|por|el|em|von|am))?$/

/** A line of few cells that says who made the list: a word for it and a colon. */
function isSigned(cells: readonly string[]): boolean {
  const texts = filled(cells)
  const label = /^([^:：]{3,40})[:：]/.exec(texts[0] ?? '')?.[1]
  return texts.length <= 3 && label !== undefined && SIGNED.test(foldText(label))
}

/** Opens a key to signs and colours that stands below the people. */
const LEGEND =
  /^(?:legend|key|key to (?:colou?rs|codes|symbols)|legende|leyenda|legenda|codes?|codigos?|abreviations|abbreviations?|abreviaturas|obs|footnotes?|notas?|условные обозначения|обозначения|сокращения|примечания|مفتاح|مفتاح الرموز|الرموز|图例|说明)$/

/** A line of a key has no more cells than a sign and what it stands for, twice. */
const WIDEST_KEY = 4

/** "X = available": no name has such a sign. */
const EXPLAINS = /\S\s*=\s*\S/

/** "D - available; T - perhaps": several signs and what each stands for, in one cell. */
const EXPLAINS_SEVERAL = /^\S{1,3}\s*[-–—:]\s*[^;,]+[;,]\s*\S{1,3}\s*[-–—:]\s*\S/u

/** Where, when and by whom a list was signed. */
const SIGNED_OFF =
  /^(?:done (?:at|in)|fait (?:à|a|le)|hecho en|feito em|fatto a|arrêtée? (?:à|la|le)|arrete|lista cerrada|le directeur|la directrice|le (?:ministre|secrétaire)|the (?:director|minister|secretary)|el director|la directora|o diretor|pour le ministre|for the ministe?r|por el ministro|подписано|директор)(?![\p{L}])/iu

/** "EXPERTS JURIDIQUES": a group of a category, and nobody's name. */
const isGroup = (text: string): boolean => {
  const [first = '', ...more] = text.split(/\s+/)
  return more.length > 0 && text === text.toUpperCase() && namesCategories(first)
}

/** A sign of a footnote before its text. */
const FOOTNOTE = /^(?:\(?\*+\)?|[†‡§¹²³]|\[\d\]|(?:notes?|sources?|nb|n\.b\.)(?![\p{L}]))/iu
/** "1) replaces Dan Fox"; "1) Ann Lee" is a name with its number. */
const NUMBERED_NOTE = /^\(?\d\)\s\p{Ll}/u

const PAGE = /^(?:page|pagina|página|seite|стр)\b.{0,20}\d|^\d+ ?\/ ?\d+$|^-\s*\d+\s*-$/i

/** What a heading over several people says of them. */
export function headingKind(text: string): Heading['kind'] {
  const words = text.replace(/\s*[:(].*$/s, '').trim()
  if (words === '') return 'other'
  if (findCountry(words) !== null) return 'provider'
  if (namesCategories(words.replace(/[–—-]+$/, '').trim())) return 'categories'
  const { kind, country } = guessProvider(words, null)
  return kind === 'regionalBody' || (kind === 'state' && country !== null) ? 'provider' : 'other'
}

/** How bodies that send people are called for short. */
const SENDER = /^[\p{Lu}\d][\p{Lu}\d&/ .-]{1,11}$/u

const CONTACT = /\S@\S|^(?:\+|00)[\d\s()./-]{6,}$/

/** Rows below the headers that are looked at to say how full a row usually is. */
const SAMPLE = 200

function usualWidth(rows: readonly RawRow[]): number {
  const all = rows.slice(0, SAMPLE).map(({ cells }) => filled(cells).length)
  const full = all.filter((width) => width > 1)
  // Headings over one or two people each are no rows of a person; a list of mere names has none but those.
  const widths = full.length * 3 >= all.length ? full : all
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
}

const NAMES = ['familyName', 'fullName', 'nativeName', 'givenName', 'passportName']
/** What a heading over several people cannot say of them all. */
const OF_PERSON = ['passportNumber', 'passportExpiresOn', 'birthDate', 'phone', 'email']

/** People, and what stood between them. */
export interface Sorted {
  readonly people: readonly RawRow[]
  readonly between: readonly RowBetween[]
  /** The headings above each person that has any, by row number. */
  readonly headings: readonly Heading[]
  /** People of whom one cell says all, among others of whom more is said: they may be headings. */
  readonly alone: readonly LoneName[]
}

interface LoneName {
  readonly row: number
  readonly text: string
}

/**
 * Parts the rows below the headers into those of people and those that only order them: tags, numbers
 * and hints below the headers, headers repeated on each page, totals, and headings over a group.
 */
export function* sortRows(
  body: readonly RawRow[],
  headers: readonly string[],
  merges: readonly MergedCells[],
): Steps<Sorted> {
  const folded = headers.map((header) => foldText(header))
  const headed = folded.filter((header) => header !== '').length
  const first = folded.findIndex((header) => header !== '')
  const fields = recogniseHeaders(headers)
  const isName = (column: number): boolean =>
    NAMES.includes((fields[column]?.field ?? '').split('.')[0] ?? '')
  const usual = usualWidth(body)
  const wide = new Set(
    merges
      .filter(({ fromColumn, toColumn }) => (toColumn - fromColumn + 1) * 2 >= headed && headed > 2)
      .map(({ fromRow }) => fromRow),
  )
  const between: RowBetween[] = []
  const headings: Heading[] = []
  const alone: LoneName[] = []
  const people: RawRow[] = []

  /** "NORDEM" over people whose names are not written in capitals is who sends them. */
  function isSender(text: string, column: number): boolean {
    if (!SENDER.test(text) || isVacantPlace(text)) return false
    const names = body
      .slice(0, SAMPLE)
      .filter(({ cells }) => filled(cells).length > 1 && !isTotal(cells))
      .flatMap(({ cells }) => cells[column] || [])
    return names.filter((name) => SENDER.test(name)).length * 5 < names.length
  }

  function isRepeated(cells: readonly string[]): boolean {
    const text = cells[first] ?? ''
    if (headed < 2 || text.length > LONGEST_LABEL || foldText(text) !== folded[first]) return false
    const same = folded.filter(
      (header, at) =>
        header !== '' && header === foldText((cells[at] ?? '').slice(0, LONGEST_LABEL)),
    )
    return same.length * 5 >= headed * 4
  }

  function loneCell(row: RawRow): Heading | RowBetween | null {
    const column = row.cells.findIndex((cell) => cell !== '')
    const text = row.cells[column] ?? ''
    if (text.length > LONGEST_LABEL)
      return { row: row.row, why: 'line', text: cutText(text, LONGEST_LABEL) }
    if (PAGE.test(text)) return { row: row.row, why: 'line', text }
    // Somebody's address or number of whom nothing else is said: it heads nobody.
    if (CONTACT.test(text)) return null
    const kind = headingKind(text)
    if (kind !== 'other') return { row: row.row, kind, text: text.replace(/\s*:\s*$/, '') }
    if (
      text.length > 80 ||
      FOOTNOTE.test(text) ||
      NUMBERED_NOTE.test(text) ||
      SIGNED_OFF.test(text)
    )
      return { row: row.row, why: 'line', text }
    if (isGroup(text)) return { row: row.row, kind, text }
    // A number of a passport alone is of somebody whose name is missed.
    if (OF_PERSON.includes(fields[column]?.field ?? '') && /\d/.test(text)) return null
    if (wide.has(row.row) || !isName(column) || isSender(text, column))
      return { row: row.row, kind, text }
    alone.push({ row: row.row, text })
    return null
  }

  /** The row up to which a key to signs and colours has come; 0 outside of one. */
  let keyUntil = 0
  function isOfKey({ row, cells }: RawRow): boolean {
    const texts = filled(cells)
    const [text = ''] = texts
    const isNarrow = texts.length <= WIDEST_KEY && texts.length < headed
    const opens = isNarrow && text.length < LONGEST_LABEL && LEGEND.test(foldText(text))
    const goesOn = isNarrow && keyUntil > 0 && row === keyUntil + 1
    const explains =
      texts.length < 3 &&
      text.length < LONGEST_LABEL &&
      (EXPLAINS.test(text) || EXPLAINS_SEVERAL.test(text))
    keyUntil = opens || goesOn ? row : 0
    return opens || goesOn || explains
  }

  for (const [at, row] of body.entries()) {
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    const { cells } = row
    const count = filled(cells).length
    const text = filled(cells)[0] ?? ''
    const why: Between | null =
      at < 3 && areTags(cells)
        ? 'tags'
        : at < 3 && areNumbers(cells)
          ? 'numbers'
          : at < 2 && areHints(cells)
            ? 'hints'
            : isRepeated(cells)
              ? 'headers'
              : isTotal(cells)
                ? 'totals'
                : isSigned(cells) || isOfKey(row)
                  ? 'line'
                  : null
    if (why !== null) {
      between.push({ row: row.row, why, text })
      continue
    }
    const lone = count === 1 && headed > 2 && usual > 2 ? loneCell(row) : null
    if (lone === null) people.push(row)
    else if ('kind' in lone) headings.push(lone)
    else between.push(lone)
  }
  return { people, between, headings, alone }
}
