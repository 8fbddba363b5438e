import type { Dictionary } from '../columns/dictionary.ts'

/** 1 at the number of every code that any row has; codes nobody has are left out. */
export const flagsOf = (dictionary: Dictionary, codes: Iterable<string>): Int32Array => {
  const flags = new Int32Array(dictionary.codes.length)
  for (const code of codes) {
    const index = dictionary.find(code)
    if (index >= 0) flags[index] = 1
  }
  return flags
}
