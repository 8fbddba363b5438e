import { importsOf, type House } from './imports.ts'

/** A house made of these texts, read as the real one is. */
export function houseOf(texts: Readonly<Record<string, string>>): House {
  const sources = new Map(Object.entries(texts))
  return {
    files: [...sources.keys()],
    imports: [...sources].flatMap(([file, text]) => importsOf(file, text)),
    sources,
  }
}
