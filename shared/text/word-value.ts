import { formatDate, formatKnownDate, formatPeriod } from '../calendar/format.ts'
import { country, countryName, demonym } from '../catalogue/countries.ts'
import { languageName } from '../catalogue/languages.ts'
import { cefrName } from '../catalogue/level-scales.ts'
import { cataloguePhrase, type Coded } from './catalogue-phrase.ts'
import { type Locale, PSEUDO, tagOf } from './locales.ts'
import { isPhrase, type ListJoin, type Phrase, type Value } from './phrase.ts'
import { pseudo } from './pseudo.ts'
import { remembered } from './remembered.ts'

/** Says a phrase: given by `say`, so that a phrase can stand within a phrase. */
export type SayPhrase = (locale: Locale, phrase: Phrase) => string

const LIST_TYPES = { and: 'conjunction', or: 'disjunction' } as const

// The platform takes longer to word a period than a hundred people take to be judged, and the rows
// of a match name the same few days again and again.
const WORDS_KEPT = 10_000

const dateWords = remembered((key: string): string => {
  const [tag = '', date = ''] = key.split(' ')
  return formatDate(date, tag)
}, WORDS_KEPT)

const periodWords = remembered((key: string): string => {
  const [tag = '', from = '', to = ''] = key.split(' ')
  return formatPeriod({ from: from || null, to: to || null }, { locale: tag })
}, WORDS_KEPT)

const listFormat = remembered((key: string): Intl.ListFormat => {
  const [tag = '', join = 'and'] = key.split(' ')
  return new Intl.ListFormat(tag, { type: join === 'or' ? LIST_TYPES.or : LIST_TYPES.and })
}, 100)

/** A value in the words of a language. An amount stays a number: the message decides what it makes of it. */
export function wordValue(locale: Locale, value: Value, sayPhrase: SayPhrase): string | number {
  if (typeof value !== 'object') return value
  if (isPhrase(value)) return sayPhrase(locale, value)
  const tag = tagOf(locale)
  if ('date' in value) {
    const { date, precision = 'day' } = value
    return precision === 'day'
      ? dateWords(`${tag} ${date}`)
      : formatKnownDate({ date, precision }, tag)
  }
  if ('period' in value) return wordPeriod(tag, value.period)
  if ('level' in value) return cefrName(value.level)
  if ('list' in value) return wordList(locale, value, sayPhrase)
  if ('country' in value || 'nationality' in value || 'language' in value)
    return locale === PSEUDO ? pseudo(intlName(tag, value)) : intlName(tag, value)
  return codedName(locale, value, sayPhrase)
}

function intlName(
  tag: string,
  value: Extract<Value, { country: string } | { nationality: string } | { language: string }>,
): string {
  if ('country' in value) return countryName(value.country, tag)
  if ('language' in value) return languageName(value.language, tag)
  // Only English has one adjective for all who hold a nationality.
  return tag.startsWith('en') && country(value.nationality)
    ? demonym(value.nationality)
    : countryName(value.nationality, tag)
}

type CodedValue = Extract<
  Value,
  | { skill: string }
  | { skillLevel: number }
  | { assistance: string }
  | { channel: string }
  | { channelShort: string }
  | { phase: string }
  | { positionKind: string }
>

/** What a catalogue calls it; an id that the catalogue does not know stands as it is. */
function codedName(locale: Locale, value: CodedValue, sayPhrase: SayPhrase): string {
  if ('skill' in value && value.name !== undefined) return value.name
  const [of, id] = codeOf(value)
  const name = cataloguePhrase(of, id)
  return name ? sayPhrase(locale, name) : String(id)
}

function codeOf(value: CodedValue): readonly [Coded, string | number] {
  if ('skill' in value) return ['skill', value.skill]
  if ('skillLevel' in value) return ['skillLevel', value.skillLevel]
  if ('assistance' in value) return ['assistance', value.assistance]
  if ('channel' in value) return ['channel', value.channel]
  if ('channelShort' in value) return ['channelShort', value.channelShort]
  if ('phase' in value) return ['phase', value.phase]
  return ['position', value.positionKind]
}

function wordPeriod(tag: string, [from, to]: readonly [string | null, string | null]): string {
  if (from !== null && from === to) return dateWords(`${tag} ${from}`)
  return periodWords(`${tag} ${from ?? ''} ${to ?? ''}`)
}

function wordList(
  locale: Locale,
  {
    list,
    join,
    shown = list.length,
  }: { readonly list: readonly Value[]; readonly join: ListJoin; readonly shown?: number },
  sayPhrase: SayPhrase,
): string {
  const said = list.slice(0, shown).map((each) => wordText(locale, each, sayPhrase))
  const more = list.length - said.length
  if (more > 0)
    return sayPhrase(locale, {
      key: join === 'semicolon' ? 'common.listMoreApart' : 'common.listMore',
      values: { items: joinApart(locale, said, join, sayPhrase), more },
    })
  return join === 'and' || join === 'or'
    ? listFormat(`${tagOf(locale)} ${join}`).format(said)
    : joinApart(locale, said, join, sayPhrase)
}

function joinApart(
  locale: Locale,
  said: readonly string[],
  join: ListJoin,
  sayPhrase: SayPhrase,
): string {
  const between = join === 'semicolon' ? 'common.listSemicolon' : 'common.listComma'
  return said.join(sayPhrase(locale, { key: between }))
}

/** A value as text that stands alone, an amount included. */
export function wordText(locale: Locale, value: Value, sayPhrase: SayPhrase): string {
  const said = wordValue(locale, value, sayPhrase)
  return typeof said === 'number' ? said.toLocaleString(tagOf(locale)) : said
}
