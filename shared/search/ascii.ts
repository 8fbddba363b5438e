import { anyAscii } from './any-ascii.ts'

/**
 * A name in plain Latin letters, lower case, words apart: "Владимир" is "vladimir", "王小明" is
 * "wang xiao ming", "محمد" is "mhmd" (vowels that were not written are not invented).
 */
export function asciiOf(text: string): string {
  return (
    anyAscii(text.normalize('NFKC'))
      // Syllables of scripts without spaces come out as "WangXiaoMing".
      .replace(/([a-z])(?=[A-Z])/g, text === text.toLowerCase() ? '$1 ' : '$1')
      .toLowerCase()
      .replace(/['’`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  )
}
