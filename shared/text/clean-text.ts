/**
 * Text as every store, hash and file can hold it: halves of a sign become U+FFFD, and what XML 1.0
 * cannot carry (control characters but tabs and line ends, U+FFFE, U+FFFF) is left out. Source: XML 1.0,
 * production 2 (Char); the controls of U+007F to U+009F, which it only discourages, go too.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
}

/** The first signs of a text, never half a sign. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}
