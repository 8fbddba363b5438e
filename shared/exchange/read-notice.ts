import { phrase } from '../text/index.ts'
import { foldText } from '../catalogue/index.ts'
import { asNamed, type CellReport } from './cell-report.ts'

const MOST_DAYS = 365
const DAYS_OF_WEEK = 7
// A month of notice is 30 days, which is told.
const DAYS_OF_MONTH = 30

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldText))

const units: readonly (readonly [days: number, words: ReadonlySet<string>])[] = [
  [1, setOf('day days d jour jours j jrs día días dia dias день дня дней дн يوم أيام ايام 天 日')],
  [
    DAYS_OF_WEEK,
    setOf(
      'week weeks wk wks w semaine semaines sem semana semanas неделя недели недель нед أسبوع أسابيع اسبوع 周 星期 週',
    ),
  ],
  [
    DAYS_OF_MONTH,
    setOf(
      'month months mth mths m mois mes meses mês месяц месяца месяцев мес شهر أشهر شهور 月 个月 個月',
    ),
  ],
]

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['one', 'a', 'un', 'une', 'una', 'um', 'uma', 'один', 'одна', 'одну'],
    ['two', 'deux', 'dos', 'dois', 'duas', 'два', 'две'],
    ['three', 'trois', 'tres', 'três', 'три'],
    ['four', 'quatre', 'cuatro', 'quatro', 'четыре'],
    ['five', 'cinq', 'cinco', 'пять'],
    ['six', 'seis', 'шесть'],
  ].flatMap((words, at) => words.map((word) => [foldText(word), at + 1])),
)

/** Words for a period that the language has one word for, in days. */
const wholes: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0, 'none no immediate immediately aucun ninguno inmediato imediato нет без'],
      [14, 'fortnight أسبوعان أسبوعين'],
      [15, 'quinzaine quincena quinzena'],
      [60, 'شهران شهرين'],
    ] as const
  ).flatMap(([days, words]) => words.split(' ').map((word) => [foldText(word), days])),
)

/** Words beside a notice that say nothing of how long it is. */
const BESIDE = setOf(
  'notice s prior at least minimum min max about approx approximately of de preavis préavis préalable aviso previo prévio mínimo au moins al menos calendar working business ouvrables ouvrés hábiles úteis уведомление за',
)

/**
 * Days of notice as people write them: "14", "2 weeks", "un mois", "10–14 days" (the longer). Working days
 * count as days. Words that are no length of time are left.
 */
export const readNotice = (
  text: string,
  report: Pick<CellReport, 'leave' | 'warn'>,
): number | null => {
  const words = foldText(text)
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
    .split(' ')
    .filter((word) => word !== '' && !BESIDE.has(word))
  const leave = (): null => {
    report.leave(phrase('lists.noticeNotANumber', { text: asNamed(text), most: MOST_DAYS }), text)
    return null
  }
  if (words.length === 0 || words.length > 4) return leave()
  const [only = ''] = words
  if (words.length === 1 && Object.hasOwn(wholes, only)) return wholes[only] ?? 0
  const unit = units.find(([, names]) => names.has(words.at(-1) ?? ''))
  const amounts = words
    .slice(0, unit ? -1 : undefined)
    .filter((word) => !/^(?:to|a|à|or|ou|o|до|و)$/.test(word) || words.length === 2)
  const read = amounts.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : numbers[word]))
  const most =
    read.every((each) => each !== undefined) && read.length > 0 ? Math.max(...read) : null
  const days = most === null ? null : most * (unit?.[0] ?? 1)
  if (days === null || days > MOST_DAYS) return leave()
  if (unit?.[0] === DAYS_OF_MONTH)
    report.warn(phrase('lists.noticeRead', { text: asNamed(text), days }))
  return days
}
