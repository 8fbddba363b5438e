// Words of the column `facts`: what a person has, as codes. A slug's dots and dashes become letters
// that no slug has, because the tokenizer would part the word at them.
const letters: Readonly<Record<string, string>> = { '.': 'α', '-': 'β' }

export const nationalityFact = (country: string): string => `n${country.toLowerCase()}`
export const languageFact = (language: string): string => `l${language}`
/** Stands for every spoken level the person reaches, so a minimum is one word. */
export const levelFact = (language: string, level: number): string => `l${language}${level}`
export const skillFact = (skill: string): string =>
  `s${skill.replace(/[.-]/g, (sign) => letters[sign] ?? sign)}`
export const providerFact = (provider: string): string => `p${provider.replaceAll('-', '')}`
