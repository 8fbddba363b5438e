const accented: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'đ',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'í',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
  },
  ...{
    m: 'ɱ',
    n: 'ñ',
    o: 'ó',
    p: 'þ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'ú',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Á',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Đ',
    E: 'É',
    G: 'Ĝ',
    I: 'Í',
    N: 'Ñ',
    O: 'Ó',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Ú',
  },
}

const decorate = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter)

/**
 * The pseudo-text of an ICU message: accented, a third longer and in brackets, so that a text
 * that was not taken from the catalogue, or is cut off, shows at once. Placeholders are kept.
 */
export function pseudo(message: string): string {
  let out = ''
  // Even depths are text: the branches of plurals and choices lie two braces deep.
  let depth = 0
  for (const letter of message) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    out += depth % 2 === 0 ? decorate(letter) : letter
  }
  return `[${out}${'·'.repeat(Math.ceil(message.length / 3))}]`
}
