import { phrase } from '../text/index.ts'
import { isEmail } from '../domain/email.ts'
import { asNamed, type CellReport, MOST_SIGNS_OF_ONE } from './cell-report.ts'
import { saysNo } from './yes-no.ts'

/** Signs that nobody sees and that make two addresses of one. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** A number as a spreadsheet shows one that is too long for it: "3.90612E+11", "3,36123E+11". */
const IN_POWERS = /^[+-]?\d(?:[.,]\d+)?e\+?\d{1,3}$/i

/** True where a spreadsheet has turned a long number into powers of ten: its digits are lost. */
const isRounded = (text: string): boolean => IN_POWERS.test(text.trim())

/** Tells of a number whose digits are lost; it is no number any more, nor a key to anybody. */
const leaveRounded = (text: string, report: CellReport): null => {
  report.leave(phrase('lists.digitsLost', { text: asNamed(text) }), text.trim())
  return null
}

/**
 * The addresses of a cell, freed of brackets, "mailto:", names and signs nobody sees: "Ann Lee
 * <ann@a.example>; a.one@w.example". The first stands first; each is a key by which somebody is found.
 * Words that are no address are told.
 */
export const readEmails = (text: string, report: CellReport): string | null => {
  const plain = text.replace(INVISIBLE, '').trim()
  const found = plain
    .split(/[;,|\s<>()[\]"]+|(?<=\.\p{L}{2,10})\/(?=\S+@)/u)
    .map((part) => part.replace(/^(?:mailto:|e-?mail:)+/i, '').replace(/[.:]+$/, ''))
    .filter((part) => part.includes('@') && isEmail(part))
  if (found.length === 0 && saysNo(plain)) return null
  const [first, ...others] = [...new Map(found.map((each) => [each.toLowerCase(), each])).values()]
  if (first === undefined) {
    report.leave(phrase('lists.emailDoubtful', { text: asNamed(text) }), text.trim())
    return null
  }
  const kept: string[] = [first]
  for (const each of others)
    if ([...kept, each].join('; ').length <= MOST_SIGNS_OF_ONE) kept.push(each)
    else report.keep(each)
  return kept.join('; ')
}

const ADDRESS = /(?:mailto:)?[^\s@<>;,|/()[\]"]+@[^\s@<>;,|/()[\]"]+\.\p{L}{2,}/gu
/** What lists write before a number or an address. */
const LABEL =
  /(?<!\p{L})(?:e-?mails?|mails?|courriel|correo|tel|telephone|téléphone|teléfono|telefone|phone|mob|mobile|móvil|cell|portable|whatsapp)(?!\p{L})\.?\s*:?|(?<!\p{L})[tme]\s*:/giu
/** Longer than any two numbers and two addresses are: what is longer is prose. */
const MOST_SIGNS_OF_BOTH = 300
const TELEPHONE = /^[+(]?\d[\d\s().-]{4,}$/

/** The telephone numbers and the e-mail addresses of a cell that holds both, and nothing else; else null. */
export const contactsOf = (
  text: string,
): { readonly email: string; readonly phone: string } | null => {
  if (!text.includes('@') || text.length > MOST_SIGNS_OF_BOTH) return null
  const plain = text.replace(INVISIBLE, '')
  const addresses = plain.match(ADDRESS)
  if (addresses === null) return null
  const numbers = plain
    .replace(ADDRESS, ';')
    .replace(LABEL, ';')
    .split(/[;,|/\n<>[\]"]/)
    .map((part) => part.replace(/^[\s)]+|[\s(:-]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const areNumbers = numbers.every(
    (part) => TELEPHONE.test(part) && part.replace(/\D/g, '').length > 5,
  )
  return numbers.length > 0 && areNumbers
    ? { email: addresses.join('; '), phone: numbers.join('; ') }
    : null
}

/** A number that a program has kept as an amount: "385912345678.0". */
const withoutDecimals = (text: string): string => text.replace(/^(\d{5,})\.0+$/, '$1')

/** The number of a passport; words about one are told and are no key to anybody. */
export const readPassportNumber = (text: string, report: CellReport): string | null => {
  if (isRounded(text)) return leaveRounded(text, report)
  if (saysNo(text)) return null
  const plain = withoutDecimals(text.replace(/^['’](?=\d)/, ''))
  if (/\p{Nd}/u.test(plain)) return plain
  report.leave(phrase('lists.passportDoubtful', { text: asNamed(text) }), text.trim())
  return null
}

/** Telephone numbers as they are written, without signs nobody sees; rounded ones are told. */
export const readPhones = (text: string, report: CellReport): string | null => {
  const plain = text
    // Numbers on lines of their own are several.
    .replace(/\s*\n\s*/g, '; ')
    .replace(INVISIBLE, '')
    .replace(/^tel:\s*/i, '')
    // Digits of Arabic, Persian and Indian lists: no telephone dials them, and no search finds them.
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
      String((digit.charCodeAt(0) + (digit < '\u0966' ? 0 : 10)) & 15),
    )
    .trim()
  if (isRounded(plain)) return leaveRounded(text, report)
  if (saysNo(plain) || /^0+(?:[.,]0+)?$/.test(plain)) return null
  if (!/\p{Nd}/u.test(plain)) {
    report.leave(phrase('lists.phoneDoubtful', { text: asNamed(text) }), text.trim())
    return null
  }
  return withoutDecimals(plain)
}
