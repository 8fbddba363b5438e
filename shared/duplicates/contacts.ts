const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** A number that a spreadsheet wrote in powers of ten, "3.36123E+11": its last digits are gone. */
const IN_POWERS = /^\s*[+-]?\d+(?:[.,]\d+)?\s*e\s*\+?\d+\s*$/i

const ADDRESS = /[^\s<>()[\],;:"'|]+@[^\s<>()[\],;:"'|]+/g

/**
 * Every e-mail address of a cell, as two records are compared by it: case, brackets, "mailto:" and
 * signs nobody sees taken away. Empty where there is none.
 */
export function emailsOf(text: string | null): string[] {
  const found = (text ?? '').replace(INVISIBLE, '').normalize('NFKC').match(ADDRESS) ?? []
  return [...new Set(found.map((each) => each.toLowerCase().replace(/^[.']+|[.']+$/g, '')))]
}

const OFFICE =
  /^(?:info|office|contact|mail|email|admin|desk|secretariat|secretary|hr|rh|recruitment|roster|elections?|observers?|missions?|team|noreply|no-reply|hello|press|support|post|postmaster|registry|kontakt|contacto|bureau|embassy|consul(?:ate|ar)?)(?:[._+-]|\d|@)/

/** True of an address that an office reads, by its name: "office@", "info.", "desk1@". */
export function isOfficeAddress(email: string): boolean {
  return OFFICE.test(email)
}

/** Fewer digits are an extension, not a number. */
const SHORTEST = 7
/** What two numbers share where one is written with the country's prefix and the other without. */
const OWN_DIGITS = 8

/**
 * Every telephone number of a cell as digits without "+", "00", the "(0)" of a written prefix and the
 * national 0. Rounded numbers are none.
 */
export function phonesOf(text: string | null): string[] {
  const found = (text ?? '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .split(/[;,/|\n]|\b(?:or|ou|et|and)\b/i)
    .filter((each) => !IN_POWERS.test(each))
    // An extension is no part of the number.
    .map((each) => each.replace(/(?:ext|poste|x|#)\.?\s*\d+\s*$/i, '').replace(/\(0\)/g, ''))
    .map((each) => each.replace(/\D/g, '').replace(/^0+/, ''))
    .filter(
      (digits) => digits.length >= SHORTEST && !/0{6,}$/.test(digits) && !/^(\d)\1+$/.test(digits),
    )
  return [...new Set(found)]
}

/** True where two numbers (see {@link phonesOf}) ring at one place: one may lack the country's prefix. */
export function areSamePhone(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  return a === b || (shorter.length >= OWN_DIGITS && longer.endsWith(shorter))
}

/** Shorter ones are numbers of a list, not of a passport. */
const SHORTEST_PASSPORT = 5

/** A passport number without its signs; null where none was stated or a spreadsheet rounded it. */
export function passportOf(text: string | null): string | null {
  if (text === null || IN_POWERS.test(text)) return null
  const kept = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (kept.length < SHORTEST_PASSPORT || !/\d/.test(kept)) return null
  return /0{6,}$/.test(kept) || /^(.)\1+$/.test(kept) ? null : kept
}

/** True where two passport numbers differ in one sign, or in two neighbours swapped. */
export function isOneSignOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const rest = (text: string, skip: number): string => text.slice(at + skip)
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  )
}

/** The keys under which holders of an address, a number or a passport are counted and found again. */
export function contactKeys(
  emails: readonly string[],
  phones: readonly string[],
  passport: string | null,
): string[] {
  return [
    ...emails.map((email) => `e ${email}`),
    ...phones.map((phone) => `t ${phone.slice(-8)}`),
    ...(passport === null ? [] : [`p ${passport}`]),
  ]
}
