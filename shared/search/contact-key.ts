// Signs that nobody sees.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** Digits of a telephone number, without "+", "00", the national 0 and the "(0)" of a written prefix. */
function digitsOf(text: string): string {
  return text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '')
}

/**
 * What a person is found by of their e-mail addresses and telephone numbers: a line each, in lower case,
 * of a number its digits alone. Null where there is neither.
 */
export function contactKey(email: string | null, phone: string | null): string | null {
  const address = (email ?? '').normalize('NFKC').replace(INVISIBLE, '').toLowerCase().trim()
  const numbers = (phone ?? '')
    .normalize('NFKC')
    .split(/[;,/|\n]/)
    .map(digitsOf)
  return [address, ...numbers].filter((each) => each !== '').join('\n') || null
}

/** What a passport number is found by: its letters and digits. Null where there are none. */
export function passportKey(text: string | null): string | null {
  return (
    (text ?? '')
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '') || null
  )
}

/** A part of a query that may be of an e-mail address or a telephone number. */
export interface ContactPart {
  /** Any of these within a {@link contactKey} is enough. */
  readonly needles: readonly string[]
  /** The query without it. */
  readonly rest: string
  /** An address or a number cannot be a word; what has a dot may be of an address or be initials. */
  readonly kind: 'address' | 'number' | 'dotted' | 'word'
}

const ADDRESS = /\S*@\S*/
/** What a copied link begins with. */
const LINK = /\b(?:mailto|tel):/g
/** So many digits are a number of a telephone rather than a year or an amount. */
const NUMBER = /\+?\d(?:[\s().\-/]?[\s().\-/]?\d){4,}/
/** A domain, or a name with a dot: "mfa.example". */
const DOTTED = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/u
const WORD = /[\p{L}\p{N}_-]{3,}/gu
/** Numbers of which the country's prefix may be written in the query and not on the record. */
const OWN_DIGITS = 9
/** Of more words than this each is no longer looked for in addresses. */
const WORDS_AT_MOST = 4

/** Whether a text holds an address with a domain: no word was meant by it, as it may be by "@home". */
export const holdsAddress = (text: string): boolean => /@\S+\.\S/.test(text)

/** The parts of a query that may be of an address or a number; those that cannot be a word first. */
export function contactParts(text: string): readonly ContactPart[] {
  const lower = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(LINK, '')
  const without = (part: string): string => lower.replace(part, ' ')
  const address = ADDRESS.exec(lower)?.[0].replace(/^[<("']+|[>)"',;.]+$/g, '')
  // Digits within an address are no telephone number.
  const beside = address === undefined ? lower : without(address)
  const number = NUMBER.exec(beside.replace(/\(0\)/g, ''))?.[0]
  const dotted = DOTTED.exec(lower)?.[0]
  const digits = number === undefined ? '' : digitsOf(number)
  return [
    ...(address !== undefined && address.length > 1
      ? [{ needles: [address], rest: without(address), kind: 'address' as const }]
      : []),
    ...(number !== undefined && digits.length >= 4
      ? [
          {
            needles:
              digits.length > OWN_DIGITS + 1 ? [digits, digits.slice(-OWN_DIGITS)] : [digits],
            rest: lower.replace(/\(0\)/g, '').replace(number, ' '),
            kind: 'number' as const,
          },
        ]
      : []),
    ...(address === undefined && dotted !== undefined && number === undefined
      ? [{ needles: [dotted], rest: without(dotted), kind: 'dotted' as const }]
      : []),
    // The words within an address are looked for with it: each is one more pass over everybody.
    ...(beside.match(WORD) ?? [])
      // A year is no number.
      .filter((word) => /\p{L}/u.test(word))
      .slice(0, WORDS_AT_MOST)
      .map((word) => ({ needles: [word], rest: without(word), kind: 'word' as const })),
  ]
}
