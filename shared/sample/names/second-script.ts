/** Letters of Tifinagh by the Latin ones they are written for. */
const tifinagh: Readonly<Record<string, string>> = {
  ...{ ch: 'ⵛ', sh: 'ⵛ', gh: 'ⵖ', kh: 'ⵅ', ou: 'ⵓ' },
  ...{ a: 'ⴰ', b: 'ⴱ', c: 'ⴽ', d: 'ⴷ', e: 'ⴻ', f: 'ⴼ', g: 'ⴳ', h: 'ⵀ', i: 'ⵉ', j: 'ⵊ', k: 'ⴽ' },
  ...{ l: 'ⵍ', m: 'ⵎ', n: 'ⵏ', o: 'ⵓ', p: 'ⵒ', q: 'ⵇ', r: 'ⵔ', s: 'ⵙ', t: 'ⵜ', u: 'ⵓ', v: 'ⵠ' },
  ...{ w: 'ⵡ', x: 'ⴽⵙ', y: 'ⵢ', z: 'ⵣ' },
}

/** A name in Latin letters, without accents, as it is written in Tifinagh. */
export function inTifinagh(latin: string): string {
  return latin.toLowerCase().replace(/ch|sh|gh|kh|ou|[a-z]/g, (letters) => tifinagh[letters] ?? '')
}
