import { foldText } from '../catalogue/index.ts'

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(foldText),
  )

/**
 * Words of a header that say nothing of what it holds: articles, questions, whose it is, how to fill it
 * in. Where they carry meaning ("from", "au", "hasta") they do not stand here.
 */
const noise = words(`
  the a an of your you his her their is are was were what which who whom whose when where do does did have has
  been any please enter give state indicate write provide select tick specify fill in on as per if eg e g ie i
  optional required mandatory current currently primary personal private work home business legal official full
  value text field form info details yyyy mm dd jj mm aaaa tt jjjj gg anno best preferred own how well no nr nro present permanent
  basic legal expert experts observer observers candidate candidates applicant applicants nominee nominees
  i am my we our je suis mes mon ma soy estoy mi mis ich bin mein meine sou estou meu minha
  participant participants person persons employee employees worker staff volunteer volunteers consultant
  consultants respondent individual member roster contact hr biz privat
  le la les l de des d un une votre vos quel quelle quels quelles est sont ou aux en etes vous veuillez indiquer
  merci preciser svp si actuel actuelle personnel personnelle professionnel professionnelle eventuelles
  experte observateur observatrice observateurs candidat candidate agent interesse elu elue personne titulaire
  el los las del es su sus cual cuales son que por favor indique escriba usted esta actual adicionales
  experto experta observador observadora candidato candidata postulante participante empleado
  o os as do da dos das seu sua qual quais e sao perito atual
  il lo gli della di suo sua quale quali
  der die das ihr ihre ihren wie lautet ist welche welchen bitte angeben
  ваш ваша ваше ваши вашего укажите какой какая какое каково пожалуйста введите наблюдателя кандидата эксперта
  участника
  ما هو هي الخاص بك يرجى ادخال كتابة المراقب المرشح الخبير المشارك
`)

const CHINESE_NOISE = /您的|你的|请填写|请输入|请选择|观察员|专家|候选人|申请人|本人|的|目前|现/gu

/** "firstName" and "HTTPName" as the words they are made of, "phone1" with its number apart. */
const apart = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .replace(/(\p{L}{3,})(\d{1,2})\b/gu, '$1 $2')

const NUMBERING = /^\s*(?:[qQ]?\d{1,2}[a-z]?|[ivx]{1,4})\s*[.):]\s+/u

/** The last part of a path as forms and programs write it: "contact/email", "person.address.city". */
const ofPath = (header: string): string => {
  if (!/^[a-z_][\w-]*(?:[./][\w-]+)+$/.test(header)) return header
  const parts = header.split(/[./]/)
  const last = parts.at(-1) ?? header
  const before = parts.at(-2) ?? ''
  // "country_id/name" is the name of a country; "person.address.country" is that of an address.
  if (/^(?:name|id|value|text|label|display_name)$/i.test(last)) return before.replace(/_id$/i, '')
  return /address/i.test(before) ? `${before} ${last}` : last
}

/** "Nationality/ies", "Observer/s": the ending of another number or gender. */
const PLURAL_END = /(?<=\p{L})\/(?:ies|s|es|e|a|as|os|trice|in|innen)(?!\p{L})/gu

/** A header without what programs and forms put around its words. */
export const plainHeader = (header: string): string =>
  apart(
    ofPath(
      header
        .trim()
        .replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, ' ')
        .replace(PLURAL_END, ''),
    ).replace(NUMBERING, ''),
  )
    .replace(/[_*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, ' ')
    // What programs of surveys write below a question.
    .replace(/\s(?:open-ended response|response)$/i, '')
    .trim()

/** The order of words is the grammar of a language; what a header means is in which they are. */
export const bagOf = (folded: string): string => {
  const kept = folded
    .replace(CHINESE_NOISE, '')
    .split(' ')
    .filter((word) => word !== '' && !noise.has(word) && !/^\d{1,2}$/.test(word))
    // The article of Arabic is part of its word.
    .map((word) => (word.length > 4 ? word.replace(/^ال/u, '') : word))
  return [...new Set(kept)].toSorted().join(' ')
}

/** A header as one word, in which programs write it: "dateofbirth". */
export const asOneWord = (folded: string): string => folded.replaceAll(' ', '')
