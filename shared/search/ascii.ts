import { anyAscii } from './any-ascii.ts'

/**
 * A name in plain Latin letters, lower case, words apart: "Владимир" is "vladimir", "王小明" is
 * "wang xiao ming", "محمد" is "mhmd" (vowels that were not written are not invented).
 */
export function asciiOf(text: string): string {
  // Most names and words are plain already: nothing of them is written otherwise.
  if (isPlain(text)) return partedByBlanks(text)
  return partedByBlanks(
    anyAscii(text.normalize('NFKC'))
      // Syllables of scripts without spaces come out as "WangXiaoMing".
      .replace(/([a-z])(?=[A-Z])/g, text === text.toLowerCase() ? '$1 ' : '$1'),
  )
}

const PLAIN = /^[ -~]*$/

/** True of a text of plain signs alone, which has no accents and no other forms. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

function partedByBlanks(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
