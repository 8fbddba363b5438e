import { foldText } from '../catalogue/fold-text.ts'

// English, German, French, Spanish, Portuguese, Russian (as in "May" and "of May") and Arabic (of the Gulf, the
// Levant and the Maghreb) as lists arrive in them; abbreviations of three letters or more are matched by
// prefix, so only the full names stand here.
const MONTH_NAMES = [
  'january januar jänner janvier enero janeiro январь января يناير جانفي',
  'february februar février febrero fevereiro февраль февраля فبراير شباط فيفري',
  'march märz mars marzo março март марта مارس آذار',
  'april avril abril апрель апреля أبريل نيسان أفريل',
  'may mai mayo maio май мая مايو أيار ماي',
  'june juni juin junio junho июнь июня يونيو يونيه حزيران جوان',
  'july juli juillet julio julho июль июля يوليو يوليه تموز جويلية',
  'august août agosto август августа أغسطس غشت أوت',
  'september septembre septiembre setiembre setembro сентябрь сентября سبتمبر أيلول شتنبر',
  'october oktober octobre octubre outubro октябрь октября أكتوبر',
  'november novembre noviembre novembro ноябрь ноября نوفمبر نونبر',
  'december dezember décembre diciembre dezembro декабрь декабря ديسمبر دجنبر',
].map((names) => names.split(' ').map(foldText))

/** The month (1-12) of a name or its abbreviation, or null where it is none or could be two. */
export const readMonth = (text: string): number | null => {
  const folded = foldText(text)
  if (folded.length < 3) return null
  const found = MONTH_NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(folded)) ? [index + 1] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
