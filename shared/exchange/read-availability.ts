import { listOf, phrase } from '../text/index.ts'
import {
  addDays,
  addMonths,
  type DateOnly,
  dateFromParts,
  type DateOrder,
  daysInMonth,
  type Interval,
  subtract,
} from '../calendar/index.ts'
import { readMonth } from '../calendar/month-names.ts'
import { foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import { type CellReport, asNamed, partsToRead } from './cell-report.ts'
import { dateOfText, inPlainSigns } from './read-date-cell.ts'
import { availabilityStateOf } from './read-words.ts'

/** A period as a cell states it; the state is null where the words do not say. */
export interface StatedPeriod extends Interval {
  readonly state: AvailabilityState | null
}

const folded = (words: string): ReadonlySet<string> => new Set(words.split(';').map(foldText))

const NOW = folded(
  `now; now on; immediately; immediate; immediat; immediate availability; at once; today; asap; as soon as possible; effective immediately; with immediate effect;
  immédiatement; maintenant; tout de suite; dès maintenant; dès que possible; sans délai; aujourd’hui;
  sofort; ab sofort; umgehend; per sofort; ab jetzt; jetzt; heute; subito; de inmediato; inmediatamente; inmediata; inmediato; ahora; lo antes posible; hoy; imediatamente; imediata; imediato; de imediato; já; agora;
  немедленно; сразу; сейчас; сегодня; فورا; حالا; الآن; على الفور; 立即; 随时; 即时`,
)
const ALWAYS = folded(
  `always; any time; anytime; at any time; all year; all year round; year round; whole year; full year; throughout the year; all the time; any dates; any; fully; flexible dates; no restrictions; no restriction; full time; permanently; open;
  toujours; tout le temps; en tout temps; à tout moment; toute l’année; toute année; n’importe quand; sans restriction; siempre; todo el año; cualquier momento; en cualquier momento; todo el tiempo; sin restricciones;
  sempre; o ano todo; todo o ano; o ano inteiro; a qualquer momento; qualquer momento; sem restrições; всегда; круглый год; весь год; в любое время; دائما; طوال العام; طوال السنة; في أي وقت; 全年; 任何时间;
  immer; jederzeit; ganzjährig; das ganze Jahr; uneingeschränkt; unbegrenzt; ja;
  yes; oui; si; sim; да; نعم; 是`,
)
const OPEN = new Set([
  '',
  'open',
  'open ended',
  'onwards',
  'indefinite',
  'indefini',
  'indefinido',
  'further notice',
  'nouvel ordre',
  'nuevo aviso',
  'novo aviso',
  'auf weiteres',
  'unbefristet',
  'offen',
  ...['sin limite', 'sem limite', 'sans limite', 'illimite', 'ilimitado', 'unlimited', 'no limit'],
  ...['no end date', 'бессрочно', 'مفتوح'],
])

/**
 * "Immediately" in a column of first days, "until further notice" in one of last days: that end of the
 * period is open.
 */
export const isOpenEnd = (text: string, end: 'first' | 'last'): boolean => {
  const words = foldText(text)
  if (end === 'first') return NOW.has(words)
  return words !== '' && OPEN.has(words.replace(/^(?:until|jusqu a|hasta) /, ''))
}

const STATE_FIRST =
  /^(unavailable|not available|n\/a|not free|tentatively|tentative|provisionally|provisional|possibly|maybe|indisponible|non disponible|pas disponible|provisoirement|provisoire|peut-être|no disponible|tentativo|provisionalmente|indisponível|não disponível|provisório|недоступен|недоступна|не доступен|не доступна|возможно|غير متاح|غير متاحة|busy|occupée?|ocupad[oa]|nicht verfügbar|nicht frei|belegt|verhindert|vorläufig|vielleicht|möglicherweise)(?![\p{L}])[\s:,]*/iu
const LEAD =
  /^(?:(?:à partir|à compter|dès|au mois|mois) d['’](?=\p{L})|(?:yes|oui|sí|si|sim|да|نعم|i am|i’m|available|availability|disponible|disponibilité|disponibilidad|disponível|disponibilidade|доступен|доступна|свободен|свободна|готова?|متاح|متاحة|free|libre|livre|only|from|between|any ?time in|in|during|throughout|within|starting|beginning(?! of)|as of|as from|since|du|de|des|dès(?: le)?|desde(?: el)?|entre|en|durante|pendant|à partir d[ue']|à compter d[ue']|a partir de(?:l)?|del|el|le|les|au mois de|au|mois de|mes de|o|no|na|em|с|со|от|начиная с|в|во|из|من|في|خلال|从|自|在|verfügbar|frei|nur|ab(?: dem)?|vom|von|im|zwischen|während|seit|dal)(?![\p{L}]))[\s:]*/iu
const UNTIL =
  /^(?:until|till|up to|to|by|through|jusqu['’]?(?:au|à|en|à la)?|au|hasta(?: el)?|al|até(?: o| a)?|до|по|حتى|إلى|至|到|直到|bis(?: zum| einschließlich)?)(?![\p{L}])\s*/iu
/** "before June", "after 15 March": the day that is named is none of the period. */
const BEFORE =
  /^(?:before|prior to|avant(?: le)?|antes de(?:l)?|antes do|vor(?: dem)?)(?![\p{L}])\s*/iu
const AFTER =
  /^(?:any ?time after|after|not before|après(?: le)?|pas avant(?: le)?|después de(?:l)?|no antes de(?:l)?|depois de|após|после|nach(?: dem)?|nicht vor(?: dem)?)(?![\p{L}])\s*/iu
/** What stands between the days of a period. */
const BETWEEN =
  /\s(?:to|until|till|through|thru|up to|and until|au|jusqu['’]?au|jusqu['’]?à|à|a|al|hasta(?: el)?|até(?: o| a)?|ao|bis(?: zum)?|по|до|إلى|الى|حتى)\s|\s*(?:[–—→~～]|-+>|->|至|到)\s*|\s-+\s|(?<=[\p{L}\d.])-(?=[\p{L}\d])|\s*\/\s*/giu
const EXCEPT =
  /(?:^|[\s,(])(?:exc\.|except(?:ing)?(?: for| in| during| from)?|excluding|excl\.?|other than|apart from|but not(?: in| during)?|not(?: available)? (?:in|during|from)|sauf(?: en| du)?|excepté|hormis|à l['’]exception d[eu]|excepto(?: en)?|salvo(?: en)?|menos(?: en)?|exceto(?: em)?|кроме|за исключением|ما عدا|باستثناء|除了?|außer(?: im| in)?|ausser(?: im| in)?|ohne(?: den)?|mit ausnahme (?:von|des))\s*/iu
/** Longer than any period in words; what is beyond is none. */
const LONGEST_PERIOD = 120
/** No period has more signs that part its days. */
const MOST_SPLITS = 8

/** A day, month, quarter, half or year as far as it is written; what is not written is null. */
interface Point {
  readonly year: number | null
  /** First and last month of a quarter or half; one month twice. */
  readonly months: readonly [first: number, last: number] | null
  readonly day: number | null
  /** Of a month named by its part: "mid-March". */
  readonly part?: PartOfMonth
}

/** The part of a month: its days where it stands alone, and where it is one end of a period. */
interface PartOfMonth {
  readonly first: number
  /** Null for the last day of the month. */
  readonly last: number | null
  readonly asFirst: number
  readonly asLast: number | null
}

const PARTS: readonly (readonly [RegExp, PartOfMonth])[] = [
  [
    /^(?:early|(?:the )?(?:beginning|begin|start) of|debut(?: de)?|(?:principios|comienzos|inicios) de|(?:inicio|comeco) de|anfang|beginn)\s/,
    { first: 1, last: 10, asFirst: 1, asLast: 10 },
  ],
  [
    /^(?:mid|(?:the )?middle of|mi|(?:la )?mi|milieu(?: de)?|mediados de|meados de|mitte)\s/,
    { first: 11, last: 20, asFirst: 15, asLast: 15 },
  ],
  [
    /^(?:late|(?:the )?end(?: of)?|(?:la )?fin(?: de)?|(?:finales|fines|final) de|(?:fim|finais) de|ende)\s/,
    { first: 21, last: null, asFirst: 21, asLast: null },
  ],
]

const ORDINAL: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  premier: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  primeiro: 1,
  terceiro: 3,
  quarto: 4,
  первыи: 1,
  первое: 1,
  второи: 2,
  второе: 2,
  третии: 3,
  четвертыи: 4,
  erstes: 1,
  zweites: 2,
  drittes: 3,
  viertes: 4,
}

const QUARTER =
  /^(?:(?:q|t|к)\s?([1-4])|([1-4])\s?q|(?:([1-4])\s?(?:st|nd|rd|th|er|eme|e|o|и)?|(\p{L}{1,10}))\s(?:quarter|trimestre|quartal|квартал|кв))(?:\s(?:of|de|du|del|do))?(?:\s((?:19|20)?\d{2}))?$/u
const HALF =
  /^(?:[hs]\s?([12])|(?:([12])\s?(?:st|nd|er|eme|e|o)?|(\p{L}{1,10}))\s(?:half|semester|semestre|halbjahr|полугодие))(?:\s(?:of|de|du|del|do))?(?:\s((?:19|20)?\d{2}))?$/u
const YEAR_ALONE =
  /^(?:(?:all|all of|all year|whole|whole of|the whole of|whole year|full year|year|calendar year|toute l annee|tout|annee|l annee|todo|todo el|todo el ano|ano|el ano|o ano de|o ano todo de|todo o ano de|весь|год|عام|سنة|das ganze jahr|ganzes jahr|jahr)\s)?((?:19|20)\d{2})(?:\s(?:год|года|году))?$/u

const point = (year: number | null, months: Point['months'], day: number | null = null): Point => ({
  year,
  months,
  day,
})

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits)

const monthPoint = (name: string, year: number | null, day: number | null): Point | null => {
  const month = readMonth(name)
  return month === null ? null : point(year, [month, month], day)
}

/** What stands on one side of a period. */
const pointOf = (text: string, order: DateOrder, around: Around): Point | null => {
  const plain = inPlainSigns(text)
    .replace(/^(?:le|el|the|о|o)\s+/iu, '')
    .replace(/[.,]+$/, '')
    .trim()
  if (plain === '') return null
  // A column without a whole date in figures shows no order: the day is taken to stand first, as it
  // does wherever dots are written.
  // "30/06/27": nobody writes the last digits of a year before a month, unless nothing else can be meant.
  const isShort = /^\d{1,2}[./]\d{1,2}[./]\d{2}$/.test(plain) && order === 'ymd'
  const date =
    (isShort ? dateOfText(plain, 'dmy') : null) ??
    dateOfText(plain, order) ??
    (order === 'ymd' || !plain.includes('/') ? dateOfText(plain, 'dmy') : null)
  if (date !== null) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return point(year, [month, month], day)
  }
  const words = foldText(plain)
  for (const [pattern, part] of PARTS) {
    const found = pattern.exec(words)
    const of = found && pointOf(words.slice(found[0].length), order, around)
    if (of && of.months !== null && of.day === null && of.months[0] === of.months[1])
      return { ...of, part }
  }
  const year = YEAR_ALONE.exec(words)
  if (year) return point(Number(year[1]), null)
  // "2027 Q2"
  const behindYear = /^((?:19|20)\d{2})\s(\D.*)$/.exec(words)
  const turned = behindYear ? `${behindYear[2] ?? ''} ${behindYear[1] ?? ''}` : words
  const quarter = QUARTER.exec(turned)
  if (quarter) {
    const at = ORDINAL[quarter.slice(1, 5).find((each) => each) ?? '']
    return at === undefined ? null : point(fullYear(quarter[5]), [3 * at - 2, 3 * at])
  }
  const half = HALF.exec(turned)
  if (half) {
    const at = ORDINAL[half.slice(1, 4).find((each) => each) ?? '']
    return at === undefined || at > 2 ? null : point(fullYear(half[4]), [6 * at - 5, 6 * at])
  }
  const yearMonth = /^(\d{4})[-/. ](\d{1,2})$/.exec(plain)
  if (yearMonth) return month(Number(yearMonth[2]), Number(yearMonth[1]))
  const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(plain)
  if (monthYear) return month(Number(monthYear[1]), Number(monthYear[2]))
  const dayMonth = /^(\d{1,2})[./](\d{1,2})$/.exec(plain)
  if (dayMonth) {
    const [first, second] = [Number(dayMonth[1]), Number(dayMonth[2])]
    const isDayFirst = order !== 'mdy' || plain.includes('.')
    const [day, of] = isDayFirst ? [first, second] : [second, first]
    if (of >= 1 && of <= 12) return point(null, [of, of], day)
    // "03/27" is no day of the 27th month, "30/06" no 6th day of the 30th.
    if (isDayFirst && isNearYear(dayMonth[2], around)) return month(first, 2000 + second)
    return day >= 1 && day <= 12 && of <= 31 ? point(null, [day, day], of) : null
  }
  // "Mar-27", as spreadsheets write a month; "March 15" is a day.
  const short = /^(\p{L}+)\.?(\s+|-)(\d{2})$/u.exec(plain)
  if (short) {
    const isYear = isNearYear(short[3], around) && (short[2] === '-' || around.year === null)
    return isYear
      ? monthPoint(short[1] ?? '', 2000 + Number(short[3]), null)
      : monthPoint(short[1] ?? '', null, Number(short[3]))
  }
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º|°|-?е|-?го|\.)?\s*(?:de\s+|of\s+|do\s+)?)?(\p{L}+)\.?(?:\s*(?:de\s+|del\s+|of\s+|do\s+)?,?\s*['’]?(\d{4}|\d{2}))?$/iu.exec(
      plain,
    )
  const namedFirst = named && monthPoint(named[2] ?? '', fullYear(named[3]), numberOf(named[1]))
  if (namedFirst) return namedFirst
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(plain)
  const monthDay = american && monthPoint(american[1] ?? '', null, numberOf(american[2]))
  if (monthDay) return monthDay
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/iu.exec(plain)
  return day && Number(day[1]) >= 1 && Number(day[1]) <= 31
    ? point(null, null, Number(day[1]))
    : null
}

/** Two digits that mean a year about now rather than a day: last year to five years on. */
const isNearYear = (digits: string | undefined, { today }: Around): boolean => {
  const year = 2000 + Number(digits)
  const now = Number(today.slice(0, 4))
  return year >= now - 1 && year <= now + 5
}

const fullYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits)

const month = (of: number, year: number): Point | null =>
  of >= 1 && of <= 12 && year >= 1900 && year <= 2199 ? point(year, [of, of]) : null

/** What the words around a period say of its year. */
interface Around {
  /** The one year that the cell names. */
  readonly year: number | null
  /** The year that the header names; both ends open where it names none. */
  readonly whole: Interval
  readonly today: DateOnly
  /** Is told of a year that nobody wrote. */
  readonly assumed: (year: number) => void
  /** Is told that a part of a month was named, not its days. */
  readonly vague: () => void
}

const firstDay = ({ year, months, day, part }: Point, isAlone = false): DateOnly | null =>
  year === null
    ? null
    : dateFromParts(year, months?.[0] ?? 1, day ?? (isAlone ? part?.first : part?.asFirst) ?? 1)

const lastDay = ({ year, months, day, part }: Point, isAlone = false): DateOnly | null => {
  if (year === null) return null
  const last = months?.[1] ?? 12
  const named = isAlone ? part?.last : part?.asLast
  return dateFromParts(year, last, day ?? named ?? daysInMonth(year, last))
}

/** The next year in which a period that names none is not over. */
const withYear = (from: Point, to: Point, around: Around): readonly [Point, Point] => {
  const year = from.year ?? to.year ?? around.year
  const crosses = (from.months?.[0] ?? 0) > (to.months?.[1] ?? 12)
  if (year !== null)
    return [
      { ...from, year: from.year ?? (crosses ? year - 1 : year) },
      { ...to, year: to.year ?? (crosses && from.year !== null ? year + 1 : year) },
    ]
  const present = Number(around.today.slice(0, 4))
  const inYear = (first: number): readonly [Point, Point] => [
    { ...from, year: first },
    { ...to, year: crosses ? first + 1 : first },
  ]
  const now = inYear(present)
  const ended = (lastDay(now[1]) ?? around.today) < around.today
  around.assumed(ended ? present + 1 : present)
  return ended ? inYear(present + 1) : now
}

/** Both ends of "1 - 15 March 2027" and the like: a day alone takes the month of the other end. */
const spanOf = (from: Point, to: Point, around: Around): Interval | null => {
  const first = from.months === null && from.day !== null ? { ...from, months: to.months } : from
  const last = to.months === null && to.day !== null ? { ...to, months: from.months } : to
  if ((first.day !== null && first.months === null) || (last.day !== null && last.months === null))
    return null
  const [begins, ends] = withYear(first, last, around)
  const isAlone = from === to
  const [a, b] = [firstDay(begins, isAlone), lastDay(ends, isAlone)]
  // The beginning of a month to the end of one are whole months; other parts are no days that were written.
  const isVague = isAlone
    ? from.part !== undefined
    : (from.part?.asFirst ?? 1) > 1 || (to.part?.asLast ?? null) !== null
  if (isVague) around.vague()
  return a === null || b === null ? null : { from: a, to: b }
}

const rankOfSign = (sign: string): number =>
  /^\s.*\s$/.test(sign) ? 2 : sign.trim() === '/' ? 0 : 1

/** "2027-03-01 - 2027-06-30": the sides of a period, wherever its words part. */
const sidesOf = (text: string): readonly (readonly [string, string])[] =>
  Array.from(text.matchAll(BETWEEN))
    .slice(0, MOST_SPLITS)
    // "03/27 - 06/27" parts where it is spaced, "01/03-30/06" at its hyphen.
    .toSorted(([one], [other]) => rankOfSign(other) - rankOfSign(one))
    .map(
      (found) => [text.slice(0, found.index), text.slice(found.index + found[0].length)] as const,
    )

/** "March 1-15, 2027": the days stand behind the month. */
const daysBehindMonth = (text: string): string => {
  const found =
    /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*[-–—]\s*(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/iu.exec(
      text,
    )
  return found
    ? `${found[2] ?? ''} - ${found[3] ?? ''} ${found[1] ?? ''} ${found[4] ?? ''}`.trim()
    : text
}

/** Which end of a period a column of days states; null for any other. Several columns are numbered. */
export const endOfPeriod = (field: string): 'first' | 'last' | null =>
  /^availableFrom\b/.test(field) ? 'first' : /^availableTo\b/.test(field) ? 'last' : null

/** "from April 2027", "until 30 June" in a column of first or last days: the day alone. */
export const withoutLeadOfDay = (text: string, end: 'first' | 'last'): string => {
  // Most cells of most lists begin with the day.
  if (/^\d/.test(text)) return text
  return end === 'first' ? withoutLead(text) : withoutLead(text.trim().replace(UNTIL, ''))
}

const withoutLead = (text: string): string => {
  let rest = text.trim()
  while (LEAD.test(rest)) rest = rest.replace(LEAD, '')
  return rest
}

/** "from 1 April 2027 for 3 months", "1 April 2027 + 90 days". */
const LASTING =
  /^(.*?\d{4})[\s,:]*(?:for|pendant|pour|durante|por|für|lang|\+|x)?\s*(\d{1,3})\s*(\p{L}{3,10})$/iu
const DAYS_OF: readonly (readonly [RegExp, number | 'month'])[] = [
  [/^(?:days?|jours?|d[ií]as?|tage?n?|дн\p{L}+)$/iu, 1],
  [/^(?:weeks?|semaines?|semanas?|wochen?|недел\p{L})$/iu, 7],
  [/^(?:months?|mois|mes(?:es)?|mês|monate?n?|месяц\p{L}*)$/iu, 'month'],
]

const readSpan = (text: string, order: DateOrder, around: Around): Interval | null => {
  const isOpenStart = LEAD.test(text)
  const rest = daysBehindMonth(withoutLead(text)).trim()
  const words = foldText(rest)
  if (ALWAYS.has(foldText(text)) || ALWAYS.has(words) || NOW.has(words))
    return { from: null, to: null }
  const before = BEFORE.exec(rest)
  const limit = before && pointOf(rest.slice(before[0].length), order, around)
  if (limit) {
    const { from } = spanOf(limit, limit, around) ?? {}
    return from === undefined || from === null ? null : { from: null, to: addDays(from, -1) }
  }
  const after = AFTER.exec(rest)
  const start = after && pointOf(rest.slice(after[0].length), order, around)
  if (after && start) {
    const span = spanOf(start, start, around)
    const isFirst = /^(?:not|pas|no|nicht)/i.test(after[0])
    if (span === null || span.to === null) return null
    return { from: isFirst ? span.from : addDays(span.to, 1), to: null }
  }
  const until = UNTIL.exec(rest)
  const end = until && pointOf(rest.slice(until[0].length), order, around)
  if (end) {
    const [, day] = withYear(end, end, around)
    const to = end.day !== null && end.months === null ? null : lastDay(day)
    if ((end.part?.asLast ?? null) !== null) around.vague()
    return to === null ? null : { from: null, to }
  }
  const alone = pointOf(rest, order, around)
  if (alone) {
    const span = spanOf(alone, alone, around)
    // "from March 2027" and a day alone have no end; "March 2027" is that month.
    return span && (alone.day !== null || (isOpenStart && opensPeriod(text)))
      ? { from: span.from, to: null }
      : span
  }
  for (const [left, right] of sidesOf(rest)) {
    const from = pointOf(withoutLead(left).replace(/\s(?:and|et|y|e|und)$/iu, ''), order, around)
    const rightWords = withoutLead(right)
    const to = pointOf(rightWords, order, around)
    if (from && to) return spanOf(from, to, around)
    if (from && OPEN.has(foldText(rightWords))) {
      const span = spanOf(from, from, around)
      return span && { from: span.from, to: null }
    }
    if (to && NOW.has(foldText(left))) {
      const span = spanOf(to, to, around)
      return span && { from: null, to: span.to }
    }
  }
  const lasting = LASTING.exec(rest)
  if (lasting) {
    const begin = pointOf(withoutLead(lasting[1] ?? ''), order, around)
    const span = begin && spanOf(begin, begin, around)
    const days = DAYS_OF.find(([unit]) => unit.test(lasting[3] ?? ''))
    // "May 2027 (2 weeks)" are some two weeks of May.
    if (!span || span.from === null || !days || (begin.day === null && !isOpenStart)) return null
    const count = Number(lasting[2])
    const next =
      days[1] === 'month' ? addMonths(span.from, count) : addDays(span.from, count * days[1])
    return { from: span.from, to: addDays(next, -1) }
  }
  const onwards = /^(.*\S)\s+(?:onwards?|on|and later|et après|en adelante|em diante)$/iu.exec(rest)
  const begins = onwards && pointOf(onwards[1] ?? '', order, around)
  const span = begins ? spanOf(begins, begins, around) : null
  return span && { from: span.from, to: null }
}

/** "from March", not "in March": words behind which a period has no end. */
const opensPeriod = (text: string): boolean =>
  /^(?:yes|oui|sí|si|sim|да|نعم|,|i am|i’m|available|disponible|disponível|доступен|доступна|متاح|متاحة|free|libre|livre|verfügbar|frei|\s)*(?:from|starting|beginning|as of|as from|since|du|de|des|dès|desde|à partir|à compter|a partir|del|с|со|от|начиная|من|从|自|ab|vom|von|seit|dal)(?![\p{L}])/iu.test(
    text.trim(),
  )

const readPart = (text: string, order: DateOrder, around: Around): StatedPeriod | null => {
  let rest = text
    .trim()
    .replace(/[\s,]+(?:only|seulement|uniquement|solamente|solo|apenas|только|فقط)\.?$/iu, '')
  const whole = availabilityStateOf(rest)
  if (whole !== null) return { from: null, to: null, state: whole }
  let state: AvailabilityState | null = null
  const first = STATE_FIRST.exec(rest)
  if (first) {
    const word = (first[1] ?? '').toLowerCase()
    state =
      availabilityStateOf(word) ??
      (/^(?:tentativ|provis|possib|maybe|peut|возмож)/.test(word) ? 'tentative' : 'unavailable')
    rest = rest.slice(first[0].length)
  } else {
    const tail = /\s*\(([^()]{1,40})\)\s*$/u.exec(rest) ?? /[\s,:]+(\p{L}+)$/u.exec(rest)
    const after = tail?.[1] === undefined ? null : availabilityStateOf(tail[1])
    if (tail && after && tail.index > 0) {
      state = after
      rest = rest.slice(0, tail.index)
    }
  }
  const span = readSpan(rest, order, around)
  return span && { ...span, state }
}

/** Parts of some words: whole, else at commas, else at "and". */
const readParts = (text: string, order: DateOrder, around: Around): StatedPeriod[] | null => {
  if (text.length > LONGEST_PERIOD) return null
  const whole = readPart(text, order, around)
  if (whole) return [whole]
  for (const by of [
    /[,،、]\s*(?:then\s|puis\s|luego\s|depois\s|dann\s)?/i,
    /\s(?:and|et|y|e|&|и|و|und)\s/i,
  ]) {
    const pieces = text.split(by).filter((piece) => piece.trim() !== '')
    if (pieces.length < 2 || pieces.length > MOST_SPLITS) continue
    const read = pieces.map((piece) => readPart(piece, order, around))
    // "Yes, from March": the yes says nothing beside the days.
    const dated = read.filter((each) => each === null || each.from !== null || each.to !== null)
    if (read.every((each) => each !== null))
      return dated.length === 0 ? read : dated.filter((each) => each !== null)
  }
  return null
}

/** A period without days, of a column whose header names a year: that year. */
const withinYear = (period: StatedPeriod, { whole }: Around): StatedPeriod =>
  period.from === null && period.to === null ? { ...period, ...whole } : period

/** "2027 except August": the period, and what is taken out of it. */
const readExcept = (text: string, order: DateOrder, around: Around): StatedPeriod[] | null => {
  const found = text.length > LONGEST_PERIOD ? null : EXCEPT.exec(text)
  if (!found) return readParts(text, order, around)
  const before = text.slice(0, found.index).replace(/[\s,(:]+$/, '')
  const base =
    before === ''
      ? [{ ...around.whole, state: null }]
      : (readParts(before, order, around)?.map((each) => withinYear(each, around)) ?? null)
  const out = readParts(
    text.slice(found.index + found[0].length).replace(/\)\s*$/, ''),
    order,
    around,
  )
  if (!base || !out) return readParts(text, order, around)
  // "2027 except 24 Dec - 2 Jan": the turn of the year at either end.
  const year = yearOf(before)
  const turns = out.flatMap(({ from, to, state }) =>
    year !== null && from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4)
      ? [{ from: addMonths(from, 12), to: addMonths(to, 12), state }]
      : [],
  )
  return [...out, ...turns].reduce(
    (periods, taken) =>
      periods.flatMap((each) =>
        subtract(each, taken).map((left) => ({ ...left, state: each.state })),
      ),
    base,
  )
}

/** The one year of which a cell speaks; null where it names none or several. */
const yearOf = (text: string): number | null => {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  const [year] = years
  return years.size === 1 && year !== undefined ? Number(year) : null
}

/**
 * Periods in one cell, in the words of lists in English, French, Spanish, Portuguese, German, Russian
 * and Arabic: "1 Mar 2027 – 30 Jun 2027; from 15 Sep 2027 (tentative)", "Jan-Mar 2027", "Q1 2027", "2027
 * except August", "mid-March to end June 2027", "immediately", "not available". A year that is not
 * written is the next one, a part of a month its days, and both are told. A part that is none is left.
 * @param year the year that the header of the column names; null where it names none
 */
export const readAvailability = (
  text: string,
  order: DateOrder,
  today: DateOnly,
  report: CellReport,
  year: number | null = null,
): StatedPeriod[] => {
  const found: StatedPeriod[] = []
  for (const part of partsToRead(text.split(/[;|\n•؛；]/), report)) {
    const assumed = new Set<number>()
    const said = { isVague: false }
    const around: Around = {
      year: yearOf(text.length > LONGEST_PERIOD ? part : text) ?? year,
      whole:
        year === null ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` },
      today,
      assumed: (year) => void assumed.add(year),
      vague: () => {
        said.isVague = true
      },
    }
    const periods = readExcept(part.trim(), order, around)
    if (periods === null || periods.length === 0) {
      report.leave(phrase('lists.availabilityUnreadable', { text: asNamed(part) }), part.trim())
      continue
    }
    const [next] = assumed
    if (next !== undefined)
      report.warn(phrase('lists.yearAssumed', { text: asNamed(part), year: String(next) }))
    if (said.isVague)
      report.warn(
        phrase('lists.partOfMonth', {
          text: asNamed(part),
          periods: listOf(
            periods.map(({ from, to }) => ({ period: [from, to] as const })),
            'semicolon',
          ),
        }),
      )
    for (const period of periods)
      if (period.from !== null && period.to !== null && period.to < period.from)
        report.leave(phrase('lists.availabilityReversed', { text: asNamed(part) }), part.trim())
      else found.push(withinYear(period, around))
  }
  return found
}
