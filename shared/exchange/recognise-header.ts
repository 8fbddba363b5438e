import { findLanguage, findSkill, foldText, languages } from '../catalogue/index.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  type DateOnly,
  daysOfKnown,
  type Interval,
  readMonthOfYear,
} from '../calendar/index.ts'
import type { LanguageMode } from '../domain/language.ts'
import type { ColumnScale } from './column-mapping.ts'
import { type FieldBase, type FieldEntry, fieldTable } from './field-table.ts'
import type { Field } from './field.ts'
import { asOneWord, bagOf, plainHeader } from './header-text.ts'
import { headerWords } from './header-words.ts'
import { headerWordsOfEurope } from './header-words-europe.ts'
import { headerWordsOfTheWorld } from './header-words-world.ts'
import { asFree } from './not-free.ts'
import { aboutAnother, type Another } from './other-subjects.ts'
import { periodAskedFor } from './period-asked-for.ts'

const words = (list: string): string[] => list.split(/[;\s]+/).filter((word) => word !== '')

const isBase = (text: string): text is FieldBase => Object.hasOwn(fieldTable, text)

/** Persian lists are typed on Arabic keyboards too, which have letters of their own for two of its. */
function inBothAlphabets(header: string): string[] {
  const arabic = header.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  return arabic === header ? [header] : [header, arabic]
}

const entries = [headerWords, headerWordsOfTheWorld, headerWordsOfEurope].flatMap((table) =>
  Object.entries(table).flatMap(([base, list]) =>
    isBase(base)
      ? list
          .split(';')
          .map(foldText)
          .filter((header) => header !== '')
          .flatMap(inBothAlphabets)
          .map((header) => [header, base] as const)
      : [],
  ),
)

/** By what a header says whole; what stands first in the tables counts. */
const byHeader = new Map(entries.toReversed())

/** Keys that would stand for two fields stand for none. */
const unambiguous = (
  keyed: readonly (readonly [string, FieldBase])[],
): ReadonlyMap<string, FieldBase> => {
  const found = new Map<string, FieldBase | null>()
  for (const [key, base] of keyed) {
    if (key === '') continue
    const before = found.get(key)
    found.set(key, before === undefined || before === base ? base : null)
  }
  return new Map([...found].flatMap(([key, base]) => (base === null ? [] : [[key, base] as const])))
}

const SHORTEST_WORD = 5
const byOneWord = unambiguous(
  entries
    .map(([header, base]) => [asOneWord(header), base] as const)
    .filter(([key]) => key.length >= SHORTEST_WORD),
)
/** What is left of "contact number" is nothing that names a field. */
const WEAK = new Set(
  words('number numero date data fecha type other level name region areas dates days'),
)
const byBag = unambiguous(
  entries.map(([header, base]) => [bagOf(header), base] as const).filter(([bag]) => !WEAK.has(bag)),
)

// Row numbers and codes of the sender, which no field holds.
const ignored = new Set(
  words(
    'no n nr num numero number id s sn row line ref reference code ordre nro uuid index key status',
  ),
)

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(foldText))

/** Headers that mean one thing or another by what stands beside them. */
const unclearHeaders = {
  name: folded(['name', 'nom', 'nombre', 'names', 'noms', 'nom s', 'nome', 'имя', 'имена', '名']),
  country: folded(['country', 'pays', 'pais', 'land', 'paese', 'страна', 'بلد', 'البلد', '国家']),
  level: folded([
    ...['level', 'lvl', 'niveau', 'nivel', 'proficiency', 'maitrise', 'grade', 'livello'],
    ...['уровень', 'المستوى', '水平', '等级'],
  ]),
  years: folded(['years', 'annees', 'anos', 'ans', 'years of experience', 'number of years']),
  validUntil: folded([
    ...['valid until', 'validity', 'valid to', 'valid thru', 'expires', 'expires on', 'expiry'],
    ...['expiry date', 'date of expiry', 'expiration', 'expiration date', 'date d expiration'],
    ...['valable jusqu au', 'valide jusqu au', 'validite', 'valido hasta', 'validez', 'caducidad'],
    ...['fecha de caducidad', 'vencimiento', 'fecha de vencimiento', 'validade', 'valido ate'],
    ...[
      'срок действия',
      'exp date',
      'exp',
      'действителен до',
      'صالح حتى',
      'تاريخ الانتهاء',
      '有效期',
      '有效期至',
    ],
    ...['gultig bis', 'scadenza', 'valido fino al', 'date of expiration'],
  ]),
  issuedBy: folded([
    ...['issued by', 'issuing country', 'country of issue', 'issuer', 'issuing authority'],
    ...['delivre par', 'pays de delivrance', 'expedido por', 'pais de expedicion', 'emitido por'],
    ...['кем выдан', 'страна выдачи', 'صادر عن', 'بلد الإصدار', '签发国', 'ausgestellt von'],
    ...['rilasciato da', 'authority', 'place of issue', 'pais emisor', 'autorite de delivrance'],
  ]),
  start: folded([
    ...['from', 'start', 'start date', 'date from', 'since', 'du', 'a partir du', 'date de debut'],
    ...['debut', 'desde', 'fecha de inicio', 'inicio', 'data de inicio', 'de', 'с', 'дата начала'],
    ...[
      'من',
      'تاريخ البدء',
      '开始日期',
      '开始',
      'von',
      'beginn',
      'startdatum',
      'dal',
      'data inizio',
    ],
    ...['begin', 'begin date', 'beginning', 'date debut', 'fecha inicio'],
  ]),
  end: folded([
    ...['to', 'until', 'end', 'end date', 'date to', 'au', 'jusqu au', 'date de fin', 'fin'],
    ...['hasta', 'fecha de fin', 'fecha final', 'data de fim', 'ate', 'по', 'до', 'дата окончания'],
    ...['إلى', 'حتى', 'تاريخ الانتهاء', '结束日期', '结束', 'bis', 'ende', 'enddatum', 'al'],
    ...['data fine', 'finish', 'date fin', 'fecha fin', 'al'],
  ]),
  area: folded([
    ...['state', 'state province', 'province', 'region', 'county', 'district', 'governorate'],
    ...['departement', 'provincia', 'estado', 'bundesland', 'область', 'регион', 'المحافظة', '省'],
  ]),
  relation: folded([
    ...[
      'relationship',
      'relation',
      'lien',
      'lien de parente',
      'parentesco',
      'relacion',
      'степень родства',
    ],
    ...['صلة القرابة', '关系', 'beziehung', 'parentela'],
  ]),
  contactPerson: folded([
    ...['contact person', 'person to contact', 'contact name', 'name of contact person'],
    ...['personne de contact', 'persona de contacto', 'nombre de contacto', 'pessoa de contacto'],
    ...['контактное лицо', 'جهة الاتصال', '联系人', 'ansprechpartner', 'kontaktperson', 'referente'],
  ]),
  role: folded([
    ...['role', 'position', 'function', 'post', 'capacity', 'type', 'title', 'fonction', 'poste'],
    ...[
      'roles',
      'functions',
      'qualite',
      'cargo',
      'funcion',
      'puesto',
      'rol',
      'funcao',
      'должность',
      'роль',
      'الوظيفة',
    ],
    ...[
      '职务',
      '职位',
      'funktion',
      'ruolo',
      'titre',
      'titulo',
      'category',
      'categorie',
      'categoria',
    ],
  ]),
} as const
export type UnclearHeader = keyof typeof unclearHeaders

const unclearKeys = [
  ...['name', 'country', 'level', 'years', 'validUntil', 'issuedBy', 'start', 'end', 'area'],
  ...['relation', 'contactPerson'],
] as UnclearHeader[]

const modeWords: Readonly<Record<LanguageMode, readonly string[]>> = {
  spoken: words(
    `spoken speaking speak oral orale parle parlee parler parlez hablado hablada hablar habla speech falado falada falar fala conversacao
    устный устно разговорный говорение محادثة تحدث 口语 说 sprechen gesprochen mundlich parlato orale speak`,
  ),
  read: words(
    `read reading lu lue lire lecture comprehension leido leida leer lectura leitura lido ler чтение читаю قراءة 阅读 lesen
    gelesen letto lettura`,
  ),
  written: words(
    `written writing write ecrit ecrite ecrire ecriture escrito escrita escribir escritura escrever письменный письмо письменно
    كتابة 写作 书写 schreiben geschrieben schriftlich scritto scrittura`,
  ),
}

const languageNoise = new Set(
  words(`level levels niveau niveaux nivel niveles language languages langue langues idioma idiomas lengua
    of de d du des del the la le les l el in en skills skill knowledge proficiency cefr cecr cecrl mcer un eu ue eom ilr
    scale echelle escala a c to connaissance conocimiento maitrise dominio competence do you speak how well your what is
    quel quelle est votre vos quels quelles cual cuales es su sus tu qual seu sua qualis ihr ihre avez vous parlez parle-t-on que tan bien habla usted lingua linguas lingue sprache kenntnisse sprachkenntnisse niveau livello
    укажите ваш ваше вашего какой каков на язык языка языку языком уровень владение владения знание اللغة لغة مستوى best lowest highest excellent basic native poor good`),
)
const CHINESE_LANGUAGE_NOISE = /水平|程度|能力|等级|口语|听力|阅读|写作|语言/gu

const MODES: readonly LanguageMode[] = ['spoken', 'read', 'written']
const SHORT_CODES = new Set(['EN', 'FR', 'ES', 'PT', 'AR', 'RU', 'ZH', 'DE', 'IT'])
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|re|e|eme|a|o)?$/

let worldNames: ReadonlyMap<string, string> | null = null

/** Names of languages in the languages of headers that the catalogue has no names in. */
const languageOfTheWorld = (folded: string): string | null => {
  if (worldNames === null) {
    const names = [
      'pt',
      'ru',
      'ar',
      'zh',
      'de',
      'it',
      'tr',
      'uk',
      'sr-Latn',
      'hr',
      'pl',
      'hu',
      'ro',
      'nl',
    ].map((of) => new Intl.DisplayNames(of, { type: 'language', fallback: 'none' }))
    worldNames = new Map(
      languages
        .flatMap(({ code }) => names.map((of) => [foldText(of.of(code) ?? ''), code] as const))
        .filter(([name]) => name !== '')
        .toReversed(),
    )
  }
  // An adjective of Arabic has its article, or has it not.
  return worldNames.get(folded) ?? worldNames.get(`ال${folded}`) ?? null
}

const modeOf = (tokens: readonly string[], header: string): LanguageMode | undefined =>
  MODES.find((each) =>
    modeWords[each].some((word) =>
      /\p{Script=Han}/u.test(word) ? header.includes(word) : tokens.includes(foldText(word)),
    ),
  )

const languageColumn = (header: string): Field | null => {
  const trimmed = header.replace(/[^\p{L}]/gu, '')
  if (SHORT_CODES.has(trimmed)) {
    return { base: 'level', language: trimmed.toLowerCase(), mode: 'spoken' }
  }
  const folded = foldText(header)
  const tokens = folded
    .replace(CHINESE_LANGUAGE_NOISE, '')
    .replace(/(?<=\p{L}{4})(?:kenntnisse|niveau)(?!\p{L})/gu, '')
    .split(' ')
  const mode = modeOf(tokens, header)
  const rest = tokens.filter(
    (token) =>
      !languageNoise.has(token) &&
      !/^[a-c]?\d+$/.test(token) &&
      !MODES.some((each) => modeWords[each].some((word) => foldText(word) === token)),
  )
  const name = rest.join(' ')
  // "Уровень английского языка": the adjective as it stands behind "level of".
  const nominative = name.replace(/(?<=\p{Script=Cyrillic}{3})(?:ого|ому|им|ом)$/u, 'ии')
  const language =
    name.length > 3 || /\p{Lo}/u.test(name)
      ? (findLanguage(name) ?? languageOfTheWorld(name) ?? languageOfTheWorld(nominative))
      : null
  return language === null ? null : { base: 'level', language, mode: mode ?? 'spoken' }
}

/** "Speaking", "Écrit": the mode of a level whose language is in another column. */
export const modeOfHeader = (header: string): LanguageMode | null => {
  const tokens = foldText(header)
    .split(' ')
    .filter((token) => !languageNoise.has(token))
  const [only] = tokens
  return tokens.length === 1 && only !== undefined ? (modeOf(tokens, header) ?? null) : null
}

/** How a header was understood: word by word, or from the words that it has among others. */
export interface HeaderMeaning {
  readonly field: Field
  readonly exact: boolean
}

const numberedAs = (base: FieldBase, ordinals: readonly string[]): Field => {
  const entry: FieldEntry = fieldTable[base]
  const number = Number.parseInt(ordinals[0] ?? '1', 10)
  return { base, number: entry.numbered && number > 0 ? number : 1 }
}

const LEVEL_OF_ONE = /proficien|level|niveau|nivel|competenc|knowledge|kenntnis/

const exact = (text: string): HeaderMeaning | null => {
  const tokens = foldText(text).split(' ')
  const whole = byHeader.get(tokens.join(' '))
  if (whole) return { field: { base: whole, number: 1 }, exact: true }
  const ordinals = tokens.filter((token) => ORDINAL.test(token))
  const plain = tokens.filter((token) => !ORDINAL.test(token)).join(' ')
  const found = byHeader.get(plain) ?? byOneWord.get(asOneWord(plain))
  // "Language 1 - proficiency" is how well the first language is known, not a list of languages.
  const isLevel = found === 'languages' && ordinals.length === 1 && LEVEL_OF_ONE.test(plain)
  const base = isLevel ? 'languageLevel' : found
  return base ? { field: numberedAs(base, ordinals), exact: true } : null
}

const inBag = (text: string): HeaderMeaning | null => {
  const folded = foldText(text)
  const bag = bagOf(folded)
  const base = byBag.get(bag) ?? byHeader.get(bag) ?? byOneWord.get(asOneWord(bag))
  if (!base || Object.values(unclearHeaders).some((set) => set.has(bag))) return null
  return {
    field: numberedAs(
      base,
      folded.split(' ').filter((token) => ORDINAL.test(token)),
    ),
    exact: false,
  }
}

/** The parts of a header that says one thing in several languages, or a thing of a group. */
const partsOf = (plain: string): string[] => {
  const found = plain.split(/\s*[/|\n]\s*| [-–:] |: /).map((part) => part.trim())
  return found.length > 1 ? found.filter((part) => foldText(part) !== '') : []
}

const same = (a: Field, b: Field): boolean => a.base === b.base

const ENDS: ReadonlySet<string> = new Set(['availableFrom', 'availableTo'])

/** What the parts of a header say where they agree: "Nom / Surname". */
const ofParts = (plain: string): HeaderMeaning | null => {
  const parts = partsOf(plain)
  // What says the kind of the value beside it is not the value: "E-mail 1 - Label".
  if (parts.some((part) => KIND_OF_VALUE.test(foldText(part)))) return null
  const found = parts.flatMap((part) => exact(part) ?? [])
  const [first] = found
  // "Availability: I am available to" is the end, under the heading of its group.
  if (first?.field.base === 'availability' && parts.length === 2) {
    const end = parts.map(inBag).find((part) => part !== null && ENDS.has(part.field.base))
    if (end) return end
  }
  if (!first || !found.every(({ field }) => same(field, first.field))) return null
  // One part alone, among others that say something else, is no meaning of the whole.
  return found.length === parts.length || / |^/.test(plain)
    ? { ...first, exact: found.length > 1 }
    : null
}

/** The end of a header that says of what kind a value beside it is: "E-mail Type". */
export const KIND_OF_VALUE = /(?:^| )(?:label|type|kind|art|libelle|etiqueta)$/

/** How somebody was found to be is no skill, though evaluating is one. */
const JUDGEMENT =
  /^(?:(?:last|overall|final|performance|mission) )*(?:evaluations?|assessments?|appraisals?|ratings?|scores?|evaluacion(?:es)?|avaliacao|bewertung|beurteilung|оценка|التقييم|评价)$/u

const skillColumn = (header: string): Field | null => {
  const folded = foldText(header)
  const skill = folded.length > 3 && !JUDGEMENT.test(folded) ? findSkill(header) : null
  return skill === null ? null : { base: 'skillOf', skill }
}

const PERIOD_OF_YEAR =
  /^(?:q([1-4])|([1-4])(?:e|er|eme|st|nd|rd|th)? (?:quarter|trimestre)|h([12])) ?(20\d\d)$/

/** "Week 10 2027", "CW 12/2027", "semaine 7 2027": a bare "S" may be a half of a year, and is no week. */
const WEEK = /^(?:(?:calendar )?week|wk|w|cw|kw|semaine|semana|неделя|нед) ?(\d{1,2}) (20\d\d)$/u
/** "March 2027 5" of a number below a month, "5 March 2027". */
const DAY = /^(\p{L}{3,12} 20\d\d) (\d{1,2})$|^(\d{1,2}) (\p{L}{3,12} 20\d\d)$/u
const A_MONDAY: DateOnly = '2001-01-01'

const monthOf = (text: string): Interval | null => {
  const month = readMonthOfYear(text)
  return month === null ? null : daysOfKnown({ date: month, precision: 'month' })
}

/** The seven days of a week as ISO 8601 counts them: the first is that of 4 January. */
const daysOfWeek = (week: number, year: string): Interval | null => {
  const fourth: DateOnly = `${year}-01-04`
  const first = addDays(fourth, -(((daysBetween(A_MONDAY, fourth) % 7) + 7) % 7))
  const from = addDays(first, (week - 1) * 7)
  return week >= 1 && week <= 53 ? { from, to: addDays(from, 6) } : null
}

/** The days a header of a grid stands for: "Jan-2027", "2027-03", "Q1 2027". */
const periodOfHeader = (header: string): Interval | null => {
  const folded = foldText(header).replace(
    /^(?:availability|available|disponibilite|disponible|disponibilidad) /,
    '',
  )
  const yearLast = folded.replace(/^(20\d\d) (.+)$/, '$2 $1')
  const part = PERIOD_OF_YEAR.exec(yearLast)
  if (part) {
    const months = part[3] === undefined ? 3 : 6
    const place = Number(part[1] ?? part[2] ?? part[3])
    const from: DateOnly = `${part[4] ?? ''}-${String((place - 1) * months + 1).padStart(2, '0')}-01`
    return { from, to: addDays(addMonths(from, months), -1) }
  }
  if (!/\d/.test(folded)) return null
  const week = WEEK.exec(yearLast)
  if (week) return daysOfWeek(Number(week[1]), week[2] ?? '')
  const day = DAY.exec(folded)
  if (day) {
    const days = monthOf(day[1] ?? day[4] ?? '')
    const on = days?.from && addDays(days.from, Number(day[2] ?? day[3]) - 1)
    return on && days.to && on >= days.from && on <= days.to ? { from: on, to: on } : null
  }
  const short = /^(\p{L}{3,12}) (\d\d)$/u.exec(yearLast)
  const month =
    readMonthOfYear(
      short
        ? `${short[1] ?? ''} 20${short[2] ?? ''}`
        : header
            .trim()
            .replace(/\s*\?$/u, '')
            .replace(/[-_']/g, ' ')
            .replace(/^(20\d\d) (\d\d)$/, '$2/$1'),
    ) ?? readMonthOfYear(yearLast)
  return month === null ? null : daysOfKnown({ date: month, precision: 'month' })
}

const monthColumn = (header: string): Field | null => {
  const period = periodOfHeader(header) ?? periodAskedFor(header)
  return period?.from && period.to
    ? { base: 'availableIn', from: period.from, to: period.to }
    : null
}

/** Trainings and clearances that lists give a column each, under the names the field has for them. */
const TRAININGS =
  /\b(?:heat|hefat|bsafe|b safe|ssafe|s safe|sssa|safe and secure approach|first aid|premiers secours|primeros auxilios|psea|code of conduct|hostile environment|security in the field|esdc|bridge accredited)\b/

const trainingColumn = (header: string): Field | null =>
  TRAININGS.test(foldText(header)) ? { base: 'training', number: 1 } : null

// Tags of the Humanitarian Exchange Language, https://hxlstandard.org/standard/1-1final/dictionary/
const tags: readonly (readonly [RegExp, FieldBase])[] = [
  [/^#contact.*\+email/, 'email'],
  [/^#contact.*\+phone/, 'phone'],
  [/^#contact.*\+(?:title|role|position)/, 'occupation'],
  [/^#contact.*\+(?:family|last|surname)/, 'familyName'],
  [/^#contact.*\+(?:given|first)/, 'givenName'],
  [/^#contact.*\+name/, 'fullName'],
  [/^#contact.*\+address/, 'address'],
  [/^#contact$/, 'fullName'],
  [/^#org.*\+(?:name|acronym)|^#org$/, 'organization'],
  [/^#country.*\+(?:nationality|citizenship)/, 'nationalities'],
  [/^#country/, 'residence'],
  [/^#gender|^#contact.*\+(?:sex|gender)/, 'sex'],
  [/^#date.*\+(?:birth|born)/, 'birthDate'],
  [/^#date.*\+updated/, 'confirmedOn'],
  [/^#(?:language|lang)/, 'languages'],
  [/^#capacity.*\+skill|^#skill/, 'skills'],
  [/^#meta.*\+(?:comment|notes?)|^#(?:comment|note)/, 'notes'],
]

/** True for a tag that humanitarian data carry below, or instead of, the headers. */
const isTag = (text: string): boolean => /^#[a-z]+(?:\s*\+[a-z_0-9]+)*$/i.test(text.trim())

/** The field that a tag stands for, or null. */
const fieldOfTag = (text: string): Field | null => {
  const tag = text.toLowerCase().replace(/\s+/g, '')
  const base = isTag(text) ? tags.find(([pattern]) => pattern.test(tag))?.[1] : undefined
  return base ? { base, number: 1 } : null
}

/** What a header says on its own: a field, something that its neighbours decide, or something else. */
export interface ReadHeader {
  readonly meaning: HeaderMeaning | null
  readonly unclear: UnclearHeader | null
  /** Whom or what else it is about. */
  readonly another: Another | null
}

const nothing: ReadHeader = { meaning: null, unclear: null, another: null }

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text)
    if (found) return found
  }
  return null
}

const unclearOf = (text: string): UnclearHeader | null => {
  const folded = foldText(text)
  return unclearKeys.find((key) => unclearHeaders[key].has(folded)) ?? null
}

/** The same of what a header says without its words that say nothing. */
const unclearInBag = (text: string): UnclearHeader | null => {
  const bag = bagOf(foldText(text))
  return unclearKeys.find((key) => bag !== '' && unclearHeaders[key].has(bag)) ?? null
}

/** "Availability 2027": the year says only which is meant. */
const ofYear = (text: string): HeaderMeaning | null => {
  const plain = text.replace(/(?<!\d)20\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?(?!\d)/gu, ' ')
  const found = plain === text ? null : exact(plain)
  return found?.field.base === 'availability' ? found : null
}

const asMeaning = (field: Field | null): HeaderMeaning | null => field && { field, exact: true }

/** What a header about time in which somebody is not free says of that time. */
const ofNotFree = (free: string): ReadHeader => {
  const { meaning } = readHeader(free)
  return meaning !== null && OF_PERIODS.has(meaning.field.base) ? { ...nothing, meaning } : nothing
}

/** Fields whose header may say that the time is not free. */
export const OF_PERIODS: ReadonlySet<string> = new Set([
  'availableFrom',
  'availableTo',
  'availability',
])

const readAnew = (header: string): ReadHeader => {
  const tag = fieldOfTag(header)
  if (tag) return { ...nothing, meaning: { field: tag, exact: true } }
  const folded = foldText(header)
  if (folded === '' || ignored.has(folded) || isTag(header)) return nothing
  const free = asFree(folded)
  if (free !== null) return ofNotFree(free)
  const plain = plainHeader(header)
  const bare = plain.replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/g, ' ').trim()
  const texts = [...new Set([header, plain, bare])].filter((text) => foldText(text) !== '')
  const unclear = firstOf(texts, unclearOf)
  if (unclear) return { ...nothing, unclear }
  const whole = firstOf(texts, exact)
  if (whole) return { ...nothing, meaning: whole }
  const another = aboutAnother(foldText(plain))
  if (another) return { ...nothing, another }
  const inWords = firstOf(texts, unclearInBag)
  if (inWords) return { ...nothing, unclear: inWords }
  const meaning =
    asMeaning(monthColumn(header)) ??
    ofParts(bare) ??
    ofYear(bare) ??
    firstOf(texts, inBag) ??
    asMeaning(languageColumn(plain)) ??
    asMeaning(trainingColumn(plain)) ??
    asMeaning(firstOf(texts, skillColumn))
  return { ...nothing, meaning }
}

const MOST_REMEMBERED = 4000
const remembered = new Map<string, ReadHeader>()

/** What a header says on its own; asked of every row that may be the row of headers, so it is remembered. */
export const readHeader = (header: string): ReadHeader => {
  const known = remembered.get(header)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const read = header.length > 300 ? nothing : readAnew(header)
  remembered.set(header, read)
  return read
}

const STEPS_UP =
  / (?:1 (?:lowest|basic|low|poor|beginner|min)|5 (?:highest|fluent|native|excellent|best|mother tongue|max))\b/
const STEPS_DOWN =
  / (?:1 (?:highest|fluent|native|excellent|best|mother tongue|max)|5 (?:lowest|basic|low|poor|beginner|min))\b/

/** The scale of levels a header names ("UN level", "EU 1-3"), or undefined. */
export const scaleOfHeader = (header: string): ColumnScale | undefined => {
  const folded = ` ${foldText(header)} `
  if (STEPS_UP.test(folded)) return 'oneLowestOfFive'
  if (STEPS_DOWN.test(folded)) return 'oneHighestOfFive'
  if (/\((?:UN|ONU)\)/.test(header)) return 'un'
  if (/ (?:ilr|0 5) /.test(folded)) return 'ilr'
  if (/ (?:eu|ue|eom|moe|1 3) /.test(folded)) return 'euEom'
  if (
    / (?:united nations|nations unies|naciones unidas|un level|niveau onu|nivel onu|onu|1 4|i iv) /.test(
      folded,
    )
  )
    return 'un'
  return / (?:cefr|cecr|cecrl|mcer|a1 c2) /.test(folded) ? 'cefr' : undefined
}
