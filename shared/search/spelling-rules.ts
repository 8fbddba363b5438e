/**
 * Rules made ready to be applied in their order: a spelling, what is written for it, and small letters of
 * the Latin alphabet (none where the rule is not told by its letters). No word has a spelling that has none
 * of these letters: most rules are passed over by that alone, and names are spelled anew by the hundred thousand.
 */
export function spellingRules(
  rules: readonly (readonly [spelling: RegExp, written: string, has: string])[],
): (word: string) => string {
  const ready = rules.map(([spelling, written, has]) => ({
    ...{ spelling, written },
    letters: has === '' ? -1 : lettersOf(has),
  }))
  return (word) => {
    let text = word
    let letters = lettersOf(text)
    for (const { spelling, written, letters: any } of ready) {
      if ((letters & any) === 0) continue
      const after = text.replace(spelling, written)
      if (after === text) continue
      text = after
      letters = lettersOf(text)
    }
    return text
  }
}

const A = 'a'.charCodeAt(0)
/** Stands for every sign that is no small letter, so that no word is without a bit. */
const OTHER = 1 << 26

function lettersOf(word: string): number {
  let bits = OTHER
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - A
    if (place >= 0 && place < 26) bits |= 1 << place
  }
  return bits
}
