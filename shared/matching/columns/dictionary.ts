/** Numbers for codes, so that columns hold integers; a number once given never changes. */
export interface Dictionary {
  /** Number of a code, or -1 where no row ever had it. */
  readonly find: (code: string) => number
  /** Number of a code, given on first sight. */
  readonly intern: (code: string) => number
  /** Code of a number; empty for -1. */
  readonly codeAt: (index: number) => string
  readonly codes: readonly string[]
}

export function createDictionary(): Dictionary {
  const numbers = new Map<string, number>()
  const codes: string[] = []
  return {
    find: (code) => numbers.get(code) ?? -1,
    intern: (code) => {
      const known = numbers.get(code)
      if (known !== undefined) return known
      numbers.set(code, codes.length)
      return codes.push(code) - 1
    },
    codeAt: (index) => codes[index] ?? '',
    codes,
  }
}
