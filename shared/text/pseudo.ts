import type { Message } from './word-message.ts'

const plain = 'abcdefghijklmnoprstuvxyzABCDEGINORSTUZ'
const accented = 'áƀçđéƒĝĥíĵķļɱñóþŕšţúṽẋýžÁƁÇĐÉĜÍÑÓŔŠŢÚŽ'
const byLetter = new Map(
  Array.from(plain).map((letter, place) => [letter, Array.from(accented)[place] ?? letter]),
)

function decorate(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => byLetter.get(letter) ?? letter)
}

/**
 * A text made strange: accented, a third longer and in brackets, so that one that was not taken from
 * the catalogue, or is cut off, shows at once.
 */
export function pseudo(text: string): string {
  return `[${decorate(text)}${'·'.repeat(Math.ceil(text.length / 3))}]`
}

/** A message made strange; its places, and what decides between its cases, are kept. */
export function pseudoMessage(message: Message): Message {
  const length = message.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : 5),
    0,
  )
  return ['[', ...decorated(message), `${'·'.repeat(Math.ceil(length / 3))}]`]
}

function decorated(message: Message): Message {
  return message.map((part) => {
    if (typeof part === 'string') return decorate(part)
    const [name, kind, cases] = part
    if (typeof cases !== 'object') return part
    const entries = Object.entries(cases).map(([each, said]) => [
      each,
      Array.isArray(said) ? decorated(said as Message) : said,
    ])
    return [name, kind, Object.fromEntries(entries)]
  })
}
