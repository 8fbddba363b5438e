/** The word for a sex by the code of a curriculum vitae: F, M, "female", 2 (ISO 5218); else nothing. */
export function readSexWord(code: string): string {
  if (/^(?:f|female|2)$/i.test(code)) return 'female'
  return /^(?:m|male|1)$/i.test(code) ? 'male' : ''
}
