import { z } from 'zod'

/** Arrays and objects within each other: more than any form has, and fewer than SQLite's reader of JSON stands. */
const DEEPEST = 100

/** JSON of so many characters at most, as the store can keep it. */
export function jsonText(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((text) => depthOf(text) <= DEEPEST && isJson(text))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** How many brackets are open at once; those within texts are no brackets. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inText) {
      if (sign === '\\') at += 1
      else if (sign === '"') inText = false
    } else if (sign === '"') inText = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}
