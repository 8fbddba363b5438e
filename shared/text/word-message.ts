/** A place of a message: what fills it, and for plurals and choices what is said in each case. */
type Place = readonly [
  name: string,
  kind?: string | undefined,
  cases?: string | Readonly<Record<string, string | number | undefined | Message>>,
]
/** A message read by Lingui's compiler: texts and places, in order. "#" is the amount of a plural. */
export type Message = readonly (string | Place)[]

/** What fills the places of a message, already worded; amounts are still numbers. */
export type Words = Readonly<Record<string, string | number>>

/** How one language chooses plurals and writes numbers. */
export interface Grammar {
  readonly plural: (amount: number) => Intl.LDMLPluralRule
  readonly ordinal: (amount: number) => Intl.LDMLPluralRule
  readonly number: (amount: number) => string
  readonly percent: (share: number) => string
  /** Keeps a value's own direction of writing apart from the sentence around it. */
  readonly isolate: (text: string) => string
}

/**
 * Fills the places of a message. Lingui's own runtime is not used: it passes over a value that is
 * missing, and reads "\x41" within people's own words as an escape.
 * @throws Error when a place has no value: a fault of the program.
 */
export function wordMessage(message: Message, words: Words, grammar: Grammar): string {
  return wordParts(message, words, grammar, '#')
}

function wordParts(parts: Message, words: Words, grammar: Grammar, amount: string): string {
  let said = ''
  for (const part of parts) {
    if (typeof part === 'string') said += part === '#' ? amount : part
    else said += wordPlace(part, words, grammar, amount)
  }
  return said
}

function wordPlace([name, kind, cases]: Place, words: Words, grammar: Grammar, amount: string) {
  const value = words[name]
  if (value === undefined) throw new Error(`A text lacks its value "${name}".`)
  switch (kind) {
    case undefined:
      return grammar.isolate(typeof value === 'number' ? grammar.number(value) : value)
    case 'number':
      return grammar.isolate(
        cases === 'percent' ? grammar.percent(Number(value)) : grammar.number(Number(value)),
      )
    case 'plural':
    case 'selectordinal': {
      const choices = casesOf(cases)
      const counted = Number(value) - Number(choices['offset'] ?? 0)
      const rule = kind === 'plural' ? grammar.plural(counted) : grammar.ordinal(counted)
      const chosen = choices[String(value)] ?? choices[rule] ?? choices['other']
      return wordParts(messageOf(chosen), words, grammar, grammar.isolate(grammar.number(counted)))
    }
    case 'select': {
      const choices = casesOf(cases)
      const chosen = Object.hasOwn(choices, value) ? choices[value] : choices['other']
      return wordParts(messageOf(chosen), words, grammar, amount)
    }
    default:
      throw new Error(`A text asks for "${kind}", which no text may.`)
  }
}

const casesOf = (
  cases: Place[2],
): Readonly<Record<string, string | number | undefined | Message>> =>
  typeof cases === 'object' ? cases : {}

function messageOf(found: string | number | undefined | Message): Message {
  if (typeof found === 'object') return found
  return found === undefined ? [] : [String(found)]
}
