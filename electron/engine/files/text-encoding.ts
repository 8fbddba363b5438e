/**
 * The one place that knows the detector of encodings (chardet). It counts what letters and pairs of
 * letters a language has, which needs some text; a list of names is short, so how well the decoded
 * words are formed decides first. The way out: any detector that ranks encodings.
 */
import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import type { EncodingName } from '#shared/exchange/encodings.ts'
import { allAtOnce, type Steps } from '#shared/exchange/steps.ts'

/** A text and how sure its encoding is: `sure` where the bytes say it themselves. */
export interface Decoded {
  readonly text: string
  readonly encoding: EncodingName
  readonly sure: boolean
}

/** Bytes from which the encoding is told. */
const SAMPLE = 256 * 1024
/** Bytes looked at in one step: some milliseconds. */
const BYTES_A_STEP = 2 * 1024 * 1024
/** Words with other letters than those of ASCII from which it is told. */
const MOST_WORDS = 4000

const MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding a mark at the beginning states, or null. */
function markedEncoding(bytes: Uint8Array): EncodingName | null {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

const decode = (bytes: Uint8Array, encoding: EncodingName): string =>
  new TextDecoder(encoding).decode(bytes)

/** Which encodings the letters of this program's runtime know. */
function isKnown(encoding: EncodingName): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

/** What text of a list is full of: ends of lines, separators, spaces, digits. */
const COMMON = /[\n\r,;\t "'0-9]/g

/** UTF-16 without its mark, told by what every list is full of standing at every second byte. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked
  const sample = bytes.subarray(0, 4096 & ~1)
  if (sample.length < 8 || !sample.includes(0)) return null
  const ranked = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => {
      const text = decode(sample, encoding)
      const odd = text.match(/[\0\ufffd\ue000-\uf8ff]/g)?.length ?? 0
      const common = text.match(COMMON)?.length ?? 0
      const letters = text.match(/[a-z]/gi)?.length ?? 0
      return { encoding, share: (common + letters / 2 - odd * 4) / text.length, common }
    })
    .toSorted((a, b) => b.share - a.share)
  const [best] = ranked
  return best && best.share > 0.1 && best.common > 0 ? best.encoding : null
}

interface Utf8Count {
  /** Letters of several bytes. */
  readonly whole: number
  /** Bytes that are part of no letter. */
  readonly wrong: number
}

function* countUtf8(bytes: Uint8Array): Steps<Utf8Count> {
  let whole = 0
  let wrong = 0
  let pause = BYTES_A_STEP
  for (let at = 0; at < bytes.length;) {
    if (at >= pause) {
      yield
      pause = at + BYTES_A_STEP
    }
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at += 1
      continue
    }
    const length =
      byte >= 0xc2 && byte < 0xe0
        ? 2
        : byte >= 0xe0 && byte < 0xf0
          ? 3
          : byte >= 0xf0 && byte < 0xf5
            ? 4
            : 0
    let follow = 1
    while (follow < length && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1
    if (length > 0 && follow === length) whole += 1
    else wrong += 1
    at += follow
  }
  return { whole, wrong }
}

/** Encodings of one byte a letter, by how likely a list has them, and what they are good for. */
const single: readonly (readonly [EncodingName, number])[] = [
  ['windows-1252', 6],
  ['windows-1251', 5],
  ['windows-1250', 5],
  ['windows-1256', 4],
  ['macintosh', 3],
  ['windows-1254', 3],
  ['windows-1253', 3],
  ['windows-1255', 2],
  ['iso-8859-2', 2],
  ['koi8-r', 3],
  ['x-mac-cyrillic', 2],
  ['ibm866', 2],
  ['iso-8859-5', 2],
  ['iso-8859-6', 1],
  ['windows-1257', 2],
  ['windows-874', 1],
]

/** First bytes of the signs in daily use in each encoding of two bytes a sign, and the least second byte. */
const multi: readonly {
  readonly encoding: EncodingName
  readonly usual: readonly (readonly [number, number])[]
  readonly second: number
}[] = [
  {
    encoding: 'gb18030',
    usual: [
      [0xb0, 0xd7],
      [0xa3, 0xa3],
    ],
    second: 0xa1,
  },
  {
    encoding: 'shift_jis',
    usual: [
      [0x82, 0x83],
      [0x88, 0x97],
    ],
    second: 0x40,
  },
  { encoding: 'big5', usual: [[0xa4, 0xc6]], second: 0x40 },
  { encoding: 'euc-kr', usual: [[0xb0, 0xc8]], second: 0xa1 },
  {
    encoding: 'euc-jp',
    usual: [
      [0xa4, 0xa5],
      [0xb0, 0xcf],
    ],
    second: 0xa1,
  },
]

/** The words that hold more than ASCII, each once, so that one name repeated does not decide alone. */
function foreignWords(bytes: Uint8Array): Uint8Array[] {
  const words = new Map<string, Uint8Array>()
  let start = -1
  let foreign = false
  const ends = (byte: number | undefined): boolean =>
    byte === undefined || (byte < 0x80 && !/[A-Za-z'`]/.test(String.fromCharCode(byte)))
  for (let at = 0; at <= bytes.length && words.size < MOST_WORDS; at += 1) {
    const byte = bytes[at]
    if (ends(byte)) {
      if (start >= 0 && foreign) {
        const word = bytes.subarray(start, at)
        words.set(new TextDecoder('latin1').decode(word), word)
      }
      start = -1
      foreign = false
    } else {
      if (start < 0) start = at
      foreign = foreign || (byte ?? 0) >= 0x80
    }
  }
  return [...words.values()]
}

const scripts = [
  /^[\p{sc=Latin}\p{M}'’`-]+$/u,
  /^[\p{sc=Cyrillic}\p{M}'’`-]+$/u,
  /^[\p{sc=Greek}\p{M}'’`-]+$/u,
  /^[\p{sc=Arabic}\p{M}\u0640'’`-]+$/u,
  /^[\p{sc=Hebrew}\p{M}'’`"-]+$/u,
  /^[\p{sc=Thai}]+$/u,
]
const LATIN = 0
const CYRILLIC = 1
const GREEK = 2
const THAI = 5
/** At the same place in the encodings of Western and of Central Europe: these speak for neither. */
const SHARED = 'áâäéëíîóôöúüýßšž'
/** Words of these small letters alone. */
const letterSet = (letters: string): RegExp => new RegExp(`^[\\p{ASCII}’${letters}]+$`, 'u')
/** Letters that many names have in each encoding of Latin letters, so that é is not č where both could be. */
const western = letterSet(`${SHARED}çàãåæèêìïðñòõøùûþœÿ`)
const central = letterSet(`${SHARED}ąćęłńśźżčďěňřťůďľőűăășțşţđ`)
const USUAL: Partial<Record<EncodingName, RegExp>> = {
  'windows-1252': western,
  macintosh: western,
  'windows-1250': central,
  'iso-8859-2': central,
  'windows-1254': letterSet('âçîöûüğış'),
  'windows-1257': letterSet('āēīūģķļņšžčėųįäöüõßąćęłńóśźżåéø'),
}

const VOWEL = 'aeiouyáâäéëíîóôöúüý'
/**
 * What letters of one encoding look like when they are read as those of another: ñ stands before a
 * vowel and ń never does, ã before o or e and ă never, č beside a vowel, è and æ seldom.
 */
const westernOdd = new RegExp(
  [
    `[øù][íáéý]|[íáéý]ø|ø$|ù\\p{L}|õ(?![ei])|ã(?![oe])|[êæ]$`,
    `ñ(?![${VOWEL}])|[${VOWEL}]æ|(?:[ae]|(?<![gq])u)è|è[aeou]|ì\\p{L}|[aeu]ò|ç[^${VOWEL}ãõ’'-]`,
    `œ$|[${VOWEL}]œ|^œ[^${VOWEL}]|[ðþ]\\p{L}?$|^ð|^þ[aei]`,
  ].join('|'),
  'u',
)
const centralOdd = new RegExp(
  [
    `ń[${VOWEL}]|ă[oe]|ő[ei]|ś[${VOWEL}]|[yý]ý|yţ`,
    `[^${VOWEL}rl]č[^${VOWEL}rl]|[^${VOWEL}]ć[^${VOWEL}]`,
  ].join('|'),
  'u',
)
const ODD: Partial<Record<EncodingName, RegExp>> = {
  'windows-1252': westernOdd,
  macintosh: westernOdd,
  'windows-1250': centralOdd,
  'iso-8859-2': centralOdd,
}

/** Encodings of Latin letters that the detector cannot tell apart in a few names. */
const LATIN_ENCODINGS: readonly EncodingName[] = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1257',
]

/** How well a word is formed: one script, one change from capital to small, no signs within. */
function wordScore(word: string, encoding: EncodingName): number {
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(word)) return -6
  const letters = word.replace(/^[«»"“”„‘’'`–—…°ºª№.]+|[«»"“”„‘’'`–—…°ºª№.]+$/gu, '')
  // Apostrophes, quotation marks and dashes: every Windows encoding has them alike.
  if (!/[^\p{ASCII}«»“”„‘’–—…]/u.test(letters)) return encoding.startsWith('windows-') ? 2 : 0.2
  const script = scripts.findIndex((each) => each.test(letters))
  if (script === -1) return -4
  let score = 2
  if (
    /\p{Ll}\p{Lu}/u.test(letters) &&
    !/^(?:Mc|Mac|O['’]|D['’]|Di|De|Fitz|Le|La|Van)\p{Lu}/u.test(letters)
  ) {
    score -= 3
  }
  if (/^\p{Lu}{2,}\p{Ll}/u.test(letters)) score -= 2
  if (/^\p{Lu}\p{Ll}/u.test(letters)) score += 0.5
  if (/(.)\1\1/u.test(letters)) score -= 2
  if (letters.length === 1) score -= 0.5
  const foreign = letters.replace(/\p{ASCII}/gu, '').length
  // Greek read as Cyrillic, or the other way round, has hardly a vowel.
  const vowels = letters.match(/[аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋ]/giu)?.length ?? 0
  if (
    (script === CYRILLIC || script === GREEK) &&
    letters.length > 4 &&
    vowels * 4 < letters.length
  ) {
    score -= 1
  }
  // Nobody's name in Latin letters has an accent on most of them.
  if (script === LATIN && letters.length > 2 && foreign * 2 > letters.length) score -= 3
  // Almost any bytes are Thai.
  if (script === THAI) score -= 0.6
  const small = letters.toLowerCase()
  const usual = USUAL[encoding]
  if (usual) score += usual.test(small) ? 0.6 : -0.6
  if (ODD[encoding]?.test(small) === true) score -= 1.4
  return score
}

/** The share of signs of two bytes that are in daily use, were the text in that encoding. */
function usualShare(bytes: Uint8Array, { usual, second }: (typeof multi)[number]): number {
  let pairs = 0
  let found = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    at += 1
    pairs += 1
    const isUsual = usual.some(([from, to]) => lead >= from && lead <= to)
    if (isUsual && (bytes[at] ?? 0) >= second) found += 1
  }
  return pairs === 0 ? 0 : found / pairs
}

/** The encoding of two bytes a sign in which the text makes sense; null where it does in none. */
function multiByte(bytes: Uint8Array, hints: ReadonlyMap<string, number>): EncodingName | null {
  const ranked = multi
    .filter(({ encoding }) => {
      if (!isKnown(encoding)) return false
      const text = decode(bytes, encoding)
      const wrong = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0
      const signs = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
      return wrong * 20 <= signs
    })
    .map((each) => ({
      encoding: each.encoding,
      share: usualShare(bytes, each) + (hints.get(each.encoding) ?? 0) * 0.002,
    }))
    .filter(({ share }) => share > 0.7)
    .toSorted((a, b) => b.share - a.share)
  return ranked[0]?.encoding ?? null
}

/** What the detector's names are in the Encoding Standard. */
const standardName = (name: string): string =>
  ({
    'iso-8859-1': 'windows-1252',
    'iso-8859-9': 'windows-1254',
    'iso-8859-8': 'windows-1255',
    gb18030: 'gb18030',
    big5: 'big5',
  })[name.toLowerCase()] ?? name.toLowerCase()

function guess(bytes: Uint8Array): EncodingName {
  const sample = bytes.subarray(0, SAMPLE)
  const words = foreignWords(sample)
  if (words.length === 0) return 'windows-1252'
  const joined = Buffer.concat(words.flatMap((word) => [word, Buffer.from(' ')]))
  const hints = new Map<string, number>()
  for (const { name, confidence } of analyse(joined)) {
    const standard = standardName(name)
    hints.set(standard, Math.max(confidence, hints.get(standard) ?? 0))
  }
  // Which letters of Latin script they are the words alone say: in a short list the detector only guesses.
  const latin = Math.max(...LATIN_ENCODINGS.map((encoding) => hints.get(encoding) ?? 0))
  for (const encoding of LATIN_ENCODINGS) hints.set(encoding, latin)
  const ranked = single
    .filter(([encoding]) => isKnown(encoding))
    .map(([encoding, likely]) => {
      const formed = words.reduce(
        (sum, word) => sum + wordScore(decode(word, encoding), encoding),
        0,
      )
      return {
        encoding,
        score: formed / words.length + likely * 0.05 + (hints.get(encoding) ?? 0) * 0.01,
      }
    })
    .toSorted((a, b) => b.score - a.score)
  const best = ranked[0]
  const wide = multiByte(sample, hints)
  // Letters of two bytes leave words of single ones badly formed; well-formed words of one script win.
  if (wide !== null && (best === undefined || best.score < 2.2 || (hints.get(wide) ?? 0) > 60)) {
    return wide
  }
  return best?.encoding ?? 'windows-1252'
}

/**
 * Decodes a text of which nobody says the encoding. Bytes that are UTF-8 but for a few wrong ones are
 * UTF-8, so that one bad byte does not spoil every other letter; those become U+FFFD.
 */
export const decodeText = (bytes: Uint8Array, wanted: EncodingName | null): Decoded =>
  allAtOnce(decodeInSteps(bytes, wanted))

/** {@link decodeText} with pauses, for a text of many megabytes. */
export function* decodeInSteps(bytes: Uint8Array, wanted: EncodingName | null): Steps<Decoded> {
  const { encoding, sure } = yield* encodingOf(bytes, wanted)
  const decoder = new TextDecoder(encoding)
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += BYTES_A_STEP) {
    pieces.push(decoder.decode(bytes.subarray(at, at + BYTES_A_STEP), { stream: true }))
    yield
  }
  pieces.push(decoder.decode())
  return { text: pieces.join(''), encoding, sure }
}

function* encodingOf(bytes: Uint8Array, wanted: EncodingName | null): Steps<Omit<Decoded, 'text'>> {
  if (wanted !== null) return { encoding: wanted, sure: true }
  const wide = looksLikeUtf16(bytes)
  if (wide) return { encoding: wide, sure: true }
  if (isUtf8(bytes)) return { encoding: 'utf-8', sure: true }
  const { whole, wrong } = yield* countUtf8(bytes)
  if (markedEncoding(bytes) === 'utf-8' || (whole > 0 && whole >= wrong))
    return { encoding: 'utf-8', sure: true }
  return { encoding: guess(bytes), sure: false }
}
