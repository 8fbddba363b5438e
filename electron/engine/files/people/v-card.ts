import type { Fact } from './people-sheet.ts'

/*
 * Electronic business cards: vCard 2.1 (Versit, 1996), 3.0 (RFC 2426) and 4.0 (RFC 6350). Packages read
 * one version each; address books in the field write all three.
 */

interface Property {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

/** A line of a card is at most 75 characters, folded; a property of more than this is a picture. */
const LONGEST_PROPERTY = 20_000

/** Logical lines: folded ones put together, and those that quoted-printable breaks off with "=". */
function* logicalLines(text: string): Generator<string> {
  let line = ''
  let quoted = false
  for (const next of text.split('\n')) {
    if (/^[ \t]/.test(next) && !quoted) {
      if (line.length < LONGEST_PROPERTY) line += next.slice(1)
      continue
    }
    if (quoted && line.endsWith('=')) {
      line = line.slice(0, -1) + next
      if (line.length < LONGEST_PROPERTY) continue
    }
    if (line !== '') yield line
    line = next
    quoted = /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(line)
  }
  if (line !== '') yield line
}

function quotedPrintable(text: string, charset: string): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=[0-9A-F]{2}/i.exec(text.slice(at, at + 3))
    if (code) {
      bytes.push(Number.parseInt(code[0].slice(1), 16))
      at += 2
    } else bytes.push(...new TextEncoder().encode(text[at]))
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes))
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes))
  }
}

function propertyOf(line: string): Property | null {
  // A colon in quotation marks is part of a parameter.
  const head = /^(?:[^":]|"[^"]*")*/.exec(line)?.[0] ?? ''
  if (head.length === line.length) return null
  const [path = '', ...stated] = head.split(';')
  const parameters = new Map(
    stated.map((parameter): [string, string] => {
      const [key = '', ...rest] = parameter.split('=')
      // Version 2.1 writes a bare word: TEL;CELL or NOTE;QUOTED-PRINTABLE.
      return rest.length === 0
        ? [/^(?:quoted-printable|base64)$/i.test(key) ? 'ENCODING' : key.toUpperCase(), key]
        : [key.toUpperCase(), rest.join('=').replaceAll('"', '')]
    }),
  )
  const value = line.slice(head.length + 1)
  const encoding = (parameters.get('ENCODING') ?? '').toUpperCase()
  if (encoding === 'BASE64' || encoding === 'B') return null
  return {
    name: path.slice(path.indexOf('.') + 1).toUpperCase(),
    parameters,
    value:
      encoding === 'QUOTED-PRINTABLE'
        ? quotedPrintable(value, parameters.get('CHARSET') ?? 'utf-8')
        : value,
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

/** The parts of a value at signs that are not escaped. */
function parts(value: string, sign: ';' | ','): string[] {
  return (value.match(sign === ';' ? /(?:\\.|[^;\\])*(?:;|$)/gs : /(?:\\.|[^,\\])*(?:,|$)/gs) ?? [])
    .map((part) => unescaped(part.endsWith(sign) ? part.slice(0, -1) : part).trim())
    .slice(0, 20)
}

const sexOf: Readonly<Record<string, string>> = { M: 'male', F: 'female', O: 'other' }

function dateOf(value: string): string {
  const plain = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(value.trim())
  return plain ? `${plain[1]}-${plain[2]}-${plain[3]}` : value
}

const factOf = (field: string | null, header: string, text: string): Fact => ({
  field,
  header,
  text,
})

function factsOf({ name, value }: Property): Fact[] {
  switch (name) {
    case 'N': {
      const [family = '', given = '', more = '', prefix = '', suffix = ''] = parts(value, ';')
      return [
        factOf('familyName', 'N: family name', family),
        factOf('givenName', 'N: given name', [given, more].filter((part) => part !== '').join(' ')),
        factOf('title', 'N: prefix', prefix),
        factOf(null, 'N: suffix', suffix),
      ]
    }
    case 'FN':
      return [factOf('fullName', 'FN', unescaped(value))]
    case 'EMAIL':
      return [factOf('email', 'EMAIL', unescaped(value).replace(/^mailto:/i, ''))]
    case 'TEL':
      return [factOf('phone', 'TEL', unescaped(value).replace(/^tel:/i, ''))]
    case 'BDAY':
      return [factOf('birthDate', 'BDAY', dateOf(value))]
    case 'GENDER':
      return [factOf('sex', 'GENDER', sexOf[value.charAt(0).toUpperCase()] ?? '')]
    case 'ADR': {
      const address = parts(value, ';')
      return [
        factOf(
          'address',
          'ADR',
          address
            .slice(0, 7)
            .filter((part) => part !== '')
            .join(', '),
        ),
        factOf('residence', 'ADR: country', address[6] ?? ''),
      ]
    }
    case 'ORG':
      return [
        factOf(
          'organization',
          'ORG',
          parts(value, ';')
            .filter((part) => part !== '')
            .join(', '),
        ),
      ]
    case 'TITLE':
    case 'ROLE':
      return [factOf('occupation', 'TITLE', unescaped(value))]
    case 'LANG':
      return [factOf('languages', 'LANG', unescaped(value))]
    case 'NOTE':
      return [factOf('notes', 'NOTE', unescaped(value))]
    case 'CATEGORIES':
    case 'URL':
    case 'NICKNAME':
      return [factOf(null, name, parts(value, ',').join('; '))]
    default:
      return []
  }
}

/** The name as a whole counts only where its parts are not stated. */
function withoutWhole(facts: readonly Fact[]): Fact[] {
  const hasFamily = facts.some(({ field, text }) => field === 'familyName' && text.trim() !== '')
  return facts.filter(
    ({ field }) =>
      !(hasFamily && field === 'fullName') &&
      !(!hasFamily && (field === 'givenName' || field === 'familyName')),
  )
}

/** The people of a file of cards, in its order; a card that is cut off counts as far as it goes. */
export function readCards(text: string): Fact[][] {
  const people: Fact[][] = []
  let facts: Fact[] | null = null
  let depth = 0
  for (const line of logicalLines(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      depth += 1
      // A card within a card is of somebody's assistant.
      if (depth === 1) facts = []
      continue
    }
    if (/^END:VCARD\s*$/i.test(line)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && facts) {
        people.push(withoutWhole(facts))
        facts = null
      }
      continue
    }
    const property = depth === 1 ? propertyOf(line) : null
    if (property && facts) facts.push(...factsOf(property))
  }
  if (facts && facts.length > 0) people.push(withoutWhole(facts))
  return people.filter((person) => person.some(({ text }) => text.trim() !== ''))
}
