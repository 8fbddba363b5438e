import type { FieldBase } from './field-table.ts'
import type { ColumnValues, ValueKind } from './value-kinds.ts'

/** A word that a header has among others, and what its values must look like for it to be believed. */
interface Stem {
  readonly base: FieldBase
  readonly header: RegExp
  readonly not?: RegExp
  readonly fits: (values: ColumnValues) => boolean
}

const MOST = 0.8
const HALF = 0.5

const are =
  (kind: ValueKind, share = MOST) =>
  (values: ColumnValues): boolean =>
    values.share(kind) >= share

const shareOf = ({ texts }: ColumnValues, is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length

const isDocumentNumber = (text: string): boolean =>
  /^[\p{L}\d][\p{L}\d /-]{4,14}$/u.test(text) && /\d{4}/.test(text) && !/^\d{4}-\d/.test(text)

/** Words of a trade or a body: letters, and neither a mark nor a code. */
const areWords = (values: ColumnValues): boolean =>
  shareOf(values, (text) => /\p{L}{3}|\p{Lo}{2}/u.test(text) && !/\d/.test(text)) >= MOST &&
  (['yesNo', 'email', 'country', 'link', 'sex'] as const).every((kind) => values.share(kind) < HALF)

/** Missions name a year, a country or a kind of observer; how many there were does not. */
const areMissions = (values: ColumnValues): boolean =>
  values.share('number') < HALF &&
  shareOf(
    values,
    (text) => /\b(?:19|20)\d\d\b/.test(text) || /\b(?:LTO|STO|OLT|OCT)\b/.test(text),
  ) >= HALF

const CODED =
  /\b(?:code|id|number|no|type|kind|unit|grade|level|family|size|key|count|since|years?|date)\b/

const stems: readonly Stem[] = [
  {
    base: 'birthDate',
    header:
      /\b(?:birth|born|naissance|nacimiento|nascimento|nascita|geb|geburts?\p{L}*|dob)\b|рожден|ميلاد|ولادة|出生/u,
    fits: are('date'),
  },
  {
    base: 'nationalities',
    header:
      /national\p{L}*|citizen\p{L}*|nacional\p{L}*|nazional\p{L}*|cidadan\p{L}*|ciudadan\p{L}*|cittadin\p{L}*|гражданств|staatsang|جنسي|国籍/u,
    not: /status/,
    fits: are('country'),
  },
  {
    base: 'residence',
    header:
      /\b(?:resid\p{L}*|live|living|based|vive|vivez|habitez)\b|прожив|wohn|إقامة|اقامة|居住/u,
    fits: are('country'),
  },
  {
    base: 'sex',
    header:
      /\b(?:sex|gender|genre|genero|sexe|sexo|sesso|geschlecht)\b|(?:^| )пол(?: |$)|الجنس$|性别/u,
    fits: are('sex'),
  },
  {
    base: 'phone',
    header:
      /phone|\btel\b|telef|teleph|mobil|\bcell|\bgsm\b|whatsapp|celular|телефон|هاتف|جوال|电话|手机/u,
    not: /\bfax\b/,
    fits: are('phone'),
  },
  {
    base: 'passportNumber',
    header: /passport|passeport|pasaporte|passaport|reisepass|паспорт|جواز|护照/u,
    not: /type|issu|expir|valid|deliv|country|pays|pais|name/,
    fits: (values) => shareOf(values, isDocumentNumber) >= MOST,
  },
  {
    base: 'languages',
    header: /language|langue|idioma|\blinguas?\b|\blingue\b|язык|لغات|语言|外语|sprach/u,
    fits: are('language', 0.6),
  },
  {
    base: 'availableFrom',
    header:
      /(?:avail|dispon|verfug|deploy(?:ed|able)|доступ|متاح|可用).*(?:from|start|earliest|debut|desde|ab\b)|(?:from|start|earliest|debut|desde).*(?:avail|dispon|verfug|deploy(?:ed|able)|travel)/u,
    not: /end|until|contract|last/,
    fits: are('date'),
  },
  {
    base: 'availableTo',
    header:
      /(?:avail|dispon|verfug|deploy(?:ed|able)|доступ|متاح|可用).*(?:until|latest|end|jusqu|hasta|bis)|(?:until|latest|hasta).*(?:avail|dispon|verfug|deploy(?:ed|able))/u,
    not: /start|contract/,
    fits: are('date'),
  },
  {
    base: 'availability',
    header:
      /^(?:avail|dispon|verfug)\p{L}* (?:dates?|periods?|fechas|window|windows)$|^dates? \p{L}*dispon\p{L}*$/u,
    fits: (values) => shareOf(values, (text) => /\d.*(?:-|–|to|au|al)\s*\d/.test(text)) >= MOST,
  },
  {
    base: 'experience',
    header:
      /experienc|experienz|\bmissions?\b|\bmisiones\b|\bmissoes\b|observed|observation|опыт|миссии|خبر|بعث|经验|erfahrung|einsatz/u,
    not: /current|next/,
    fits: areMissions,
  },
  {
    base: 'provider',
    header:
      /(?:seconding|sending|nominating|proposing|deploying|entsend|d envoi|de envio) ?(?:state|country|organi[sz]ation|body|authority|agency|entity|institution|government)|направля|مرشح/u,
    not: /contact|focal|person|mail|phone|type|kind/,
    fits: (values) =>
      shareOf(values, (text) => /\p{L}{2}/u.test(text)) >= MOST && values.share('yesNo') < HALF,
  },
  {
    base: 'organization',
    header:
      /\b(?:organi[sz]ation|organizacion|organizacao|organizzazione|institution|institucion|instituicao|employer|employeur|company|empresa|organisme|ente|arbeitgeber)\b|место работы|учрежден|مؤسس|单位/u,
    not: CODED,
    fits: areWords,
  },
  {
    base: 'occupation',
    header:
      /\b(?:occupation|designation|fonction|funcion|funcao|cargo|profession|profesion|profissao|position|job|beruf)\b|должност|професси|مهنة|وظيف|职务|职业/u,
    not: CODED,
    fits: areWords,
  },
  {
    base: 'address',
    header: /\b(?:city|ville|ciudad|cidade|citta|stadt|wohnort)\b|(?:^| )город/u,
    not: /birth|capital/,
    fits: areWords,
  },
  {
    base: 'consentOn',
    header:
      /consent|einwillig|einverstand|gdpr|rgpd|dsgvo|(?:agree|accept|autoris|autoriz|aceit|acept)\p{L}*.*(?:data|donnees|datos|dados|details)|соглас|موافق|同意/u,
    not: /photo|image|newsletter|contact by|visa/,
    fits: (values) => values.share('yesNo') + values.share('date') >= MOST,
  },
  {
    base: 'notes',
    header:
      /\b(?:comments?|remarks?|notes?|obs|anything else|remarques?|comentarios?|bemerkung\p{L}*)\b|примечан|комментар|ملاحظات|备注/u,
    not: /by|date|count/,
    fits: (values) => values.share('date') < HALF && values.share('number') < HALF,
  },
]

/**
 * The field of which a header has a word among others, where its values are what such a column holds:
 * neither would do alone. Null where nothing fits both.
 */
export const fieldOfStem = (folded: string, values: ColumnValues): FieldBase | null =>
  values.filled === 0
    ? null
    : (stems.find(
        ({ header, not, fits }) =>
          header.test(folded) && not?.test(folded) !== true && fits(values),
      )?.base ?? null)
