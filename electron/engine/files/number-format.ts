/** Formats whose numbers are days or times without saying so: those every spreadsheet knows by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}

/** What the display format of a number means for its text. */
export type Shown =
  | { readonly as: 'number' }
  /** A day, of which perhaps only month or year are shown, or the time of a day. */
  | { readonly as: 'date'; readonly precision: 'day' | 'month' | 'year' | 'time' }
  | { readonly as: 'percent' }
  /** Digits in a pattern: leading zeros, a telephone number's plus and spaces. */
  | { readonly as: 'pattern'; readonly pattern: readonly string[]; readonly digits: number }

const NUMBER: Shown = { as: 'number' }

/** The signs of a format outside of brackets, quotes and escapes. */
function bare(format: string): string {
  return format.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '')
}

function dateShown(format: string): Shown | null {
  const signs = bare(format)
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, 'h')
  if (/general|standard|[0#?]/.test(signs.replace(/\.0+/g, ''))) return null
  // Minutes stand beside hours or seconds; any other m is a month. Era years (e, g) are Japanese.
  const year = /[yegb]/.test(signs)
  const day = /d/.test(signs)
  const time = /[hs]/.test(signs) || /\[(?:h+|m+|s+)\]/i.test(format)
  const month = /m/.test(signs) && !(time && !year && !day)
  if (day) return { as: 'date', precision: 'day' }
  if (year && month) return { as: 'date', precision: time ? 'day' : 'month' }
  if (year) return { as: 'date', precision: 'year' }
  if (time) return { as: 'date', precision: 'time' }
  return month ? { as: 'date', precision: 'day' } : null
}

/** The pieces of a format that is nothing but places for digits and fixed signs; null for any other. */
function patternOf(format: string): Shown | null {
  const pieces: string[] = []
  let digits = 0
  let zeros = 0
  let fixed = false
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|_.|[^"\\_]/gs)) {
    const sign = piece.startsWith('"')
      ? piece.slice(1, -1)
      : piece.startsWith('\\')
        ? piece[1]
        : piece
    if (piece === '0' || piece === '#' || piece === '?') {
      digits += 1
      if (piece === '0') zeros += 1
      pieces.push(piece)
      continue
    }
    if (piece.startsWith('_')) continue
    // Money, decimals, groups of thousands, fractions and powers are numbers to be kept as such.
    if (sign === undefined || (piece.length === 1 && !/[\s()+\-/]/.test(piece))) return null
    fixed = fixed || sign.trim() !== ''
    pieces.push(`"${sign}`)
  }
  if (digits === 0 || (zeros < 2 && !fixed) || digits > 20) return null
  return { as: 'pattern', pattern: pieces, digits }
}

/** What a display format means. `code` is the format as the file writes it, or null for one known by number. */
export function shownBy(code: string | null, id = 0): Shown {
  const format = (code ?? BUILT_IN[id] ?? '').split(';')[0] ?? ''
  if (format === '' || /^(?:general|standard|@)$/i.test(format)) return NUMBER
  const date = dateShown(format)
  if (date) return date
  const signs = bare(format)
  if (/%/.test(signs)) return { as: 'percent' }
  if (/[$€£¥]|\[\$/.test(format)) return NUMBER
  return patternOf(format) ?? NUMBER
}

const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const SECOND = 1000

/** Noise of arithmetic beyond the 15 digits a spreadsheet keeps. */
const plain = (value: number): string => {
  const text = String(value)
  return text.length > 16 && text.includes('.') && !text.includes('e')
    ? String(Number(value.toPrecision(15)))
    : text
}

/** A number as its format shows it, as far as that carries meaning: dates as ISO text, rounded to the second. */
export function numberText(value: number, shown: Shown, from1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (shown.as === 'date') return dateText(value, shown.precision, from1904)
  if (shown.as === 'percent') return `${plain(Number((value * 100).toPrecision(12)))}%`
  if (shown.as === 'pattern' && Number.isInteger(value) && value >= 0 && value < 1e15) {
    return inPattern(String(value), shown.pattern, shown.digits)
  }
  return plain(value)
}

/** Milliseconds of a serial number; the 29th of February 1900, which never was, is left out. */
function serialMilliseconds(serial: number, from1904: boolean): number {
  if (from1904) return EPOCH_1904 + serial * DAY
  return EPOCH_1900 + (serial > 0 && serial < 60 ? serial + 1 : serial) * DAY
}

function dateText(
  serial: number,
  precision: 'day' | 'month' | 'year' | 'time',
  from1904: boolean,
): string {
  const exact = serialMilliseconds(serial, from1904)
  const rounded = Math.round(exact / SECOND) * SECOND
  const date = new Date(rounded)
  // Years that no calendar of four digits holds: the number says more than a broken date.
  if (!Number.isFinite(rounded) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) {
    return plain(serial)
  }
  const text = date.toISOString()
  if (precision === 'time' && serial >= 0 && serial < 1) return text.slice(11, 19)
  if (precision === 'month') return text.slice(0, 7)
  if (precision === 'year') return text.slice(0, 4)
  return rounded % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`
}

function inPattern(number: string, pattern: readonly string[], places: number): string {
  const unfilled = Math.max(0, places - number.length)
  const surplus = Math.max(0, number.length - places)
  let place = 0
  let at = 0
  let text = ''
  for (const piece of pattern) {
    if (piece.startsWith('"')) {
      // Signs before the first digit stand however few digits there are.
      text += piece.slice(1)
      continue
    }
    if (place < unfilled) text += piece === '0' ? '0' : ''
    else {
      const size = place === 0 ? surplus + 1 : 1
      text += number.slice(at, at + size)
      at += size
    }
    place += 1
  }
  return text.trim()
}
