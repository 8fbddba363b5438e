import { type LetterField, letterFields, type LetterValues } from './letter-fields.ts'

/** A text with its fields filled in, and what could not be. */
export interface MergedText {
  readonly text: string
  /** Fields of which nothing is known: they stand in the text as they were written. */
  readonly unfilled: readonly LetterField[]
  /** What stands between braces and is no field. */
  readonly unknown: readonly string[]
}

const FIELD = /\{([^{}\n]{1,40})\}/gu

/** Fills the fields of a text. A field without a value stays as it is written and is told. */
export function mergeLetter(template: string, values: LetterValues): MergedText {
  const unfilled = new Set<LetterField>()
  const unknown = new Set<string>()
  const text = template.replace(FIELD, (written, inside: string) => {
    const field = letterFields.find((each) => each === inside.trim().toLowerCase())
    if (field === undefined) {
      unknown.add(inside)
      return written
    }
    const value = values[field] ?? ''
    if (value !== '') return value
    unfilled.add(field)
    return written
  })
  return { text, unfilled: [...unfilled], unknown: [...unknown] }
}
