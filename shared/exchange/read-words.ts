import { phrase, type TextKey } from '../text/index.ts'
import { findPosition, foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import type { Category } from '../domain/category.ts'
import type { Sex } from '../domain/person.ts'
import type { ProviderKind } from '../domain/provider.ts'
import { type CellReport, asNamed, chosenFor, partsToRead } from './cell-report.ts'
import type { AliasKind, Meaning } from './value-aliases.ts'

const table = <T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.keys(lists) as T[]).flatMap((value) =>
      lists[value].split(';').map((word) => [foldText(word), value] as const),
    ),
  )

const sexes = table<Sex>({
  female: `female; f; w; woman; a woman; une femme; una mujer; uma mulher; women; girl; lady; ms; mrs; miss; mme; madame; mlle; femme; feminin;
    feminine; fem; mujer; femenino; femenina; sra; srta; fille; 女; 女性; أنثى; انثى; امرأة; feminino; feminina;
    mulher; ж; жен; женский; женщина; weiblich; frau; femmina; donna; kobieta; 여; 여성; she; she her;
    kadin; bayan; жін; жіноча; жінка; z; zensko; zenski; vrouw; femeie; ♀; زن; خانم; مونث; مؤنث`,
  male: `male; m; man; a man; un homme; un hombre; um homem; men; boy; mr; monsieur; homme; h; masculin; masculine; masc; hombre; masculino; masculina;
    erkek; bay; чол; чоловіча; чоловік; musko; muski; ferfi; barbat; ♂; sr; 男; 男性; ذكر; رجل; homem; м; муж; мужской; мужчина; mannlich; herr; maschio; uomo; mezczyzna; 남; 남성; he; he him; مرد; آقا; مذکر`,
  other: `other; x; non binary; nonbinary; diverse; d; autre; non binaire; otro; otra; no binario; outro; outra;
    nao binario; другой; другое; آخر; 其他; they; they them; intersex; third gender`,
})

const withheldWords = new Set(
  `prefer not to say; prefer not to answer; prefer not to disclose; prefer not to state; rather not say; not disclosed;
    undisclosed; not declared; withheld; no answer; not specified; unspecified; not given; decline to answer; i prefer not to say; i prefer not to answer; je prefere ne pas repondre; je prefere ne pas le dire; nicht angegeben; keine angabe; k a; keine angaben;
    declined; declined to state; ne souhaite pas repondre; prefere ne pas repondre; prefere ne pas dire; non declare;
    non communique; non renseigne; prefiero no decir; prefiere no decir; prefiere no responder; no declarado;
    sin especificar; no especificado; prefiro nao dizer; prefere nao dizer; nao declarado; nao informado; не указан;
    не указано; не указывать; предпочитаю не указывать; لا أرغب في الإجابة; غير محدد; 不愿透露; 未说明`
    .split(';')
    .map(foldText),
)

/** What "M" stands for in a column of sexes: "mujer" or "male"; 'unclear' where nothing decides. */
export type MeaningOfM = 'female' | 'male' | 'unclear'

const SAYS_H_AND_M = /\bh\s*[/|,;-]\s*m\b|\bm\s*[/|,;-]\s*h\b|hombre|mujer|homem|mulher/i
const SPANISH_OR_PORTUGUESE = /^(?:sexo|genero|gênero|género)\b/i

/**
 * What "M" stands for. Spanish and Portuguese lists write H and M, French ones H and F, English ones M and
 * F: a header that names both decides ("Sexo (H/M)"), else the other letters of the column; where a
 * Spanish or Portuguese header stands over "M" alone, nothing does.
 * @param texts the cells of the columns of sexes
 */
export const meaningOfM = (headers: readonly string[], texts: Iterable<string>): MeaningOfM => {
  const seen = new Set<string>()
  // The same few words stand in all rows.
  for (const text of new Set(texts)) if (text.length < 20) seen.add(foldText(text))
  if (!seen.has('m')) return 'male'
  if (seen.has('f')) return 'male'
  if (seen.has('h') || headers.some((header) => SAYS_H_AND_M.test(header))) return 'female'
  return headers.some((header) => SPANISH_OR_PORTUGUESE.test(header.trim())) &&
    ![...seen].some((word) => word.length > 1 && sexes.has(word))
    ? 'unclear'
    : 'male'
}

/** What the office has chosen for a word; one of which it has said nothing is left. */
export const otherwise = <K extends AliasKind>(
  kind: K,
  word: string,
  message: Extract<TextKey, `lists.${string}Unknown`>,
  report: CellReport,
): Meaning<K> | null => {
  const chosen = chosenFor(kind, word, report)
  if (chosen === null) {
    report.unknown(kind, word)
    report.leave(phrase(message, { text: asNamed(word) }), word.trim())
  }
  return chosen === 'left' ? null : chosen
}

/** A sex in words or letters; one that somebody would rather not say is none, and nothing to tell. */
export const readSex = (text: string, m: MeaningOfM, report: CellReport): Sex | null => {
  const folded = foldText(text)
  const chosen = chosenFor('sex', text, report)
  if (chosen !== null) return chosen === 'left' ? null : chosen
  if (withheldWords.has(folded)) return null
  if (folded === 'm' && m === 'unclear') {
    report.unknown('sex', text)
    report.leave(phrase('lists.sexOfM', { text: asNamed(text) }), text.trim())
    return null
  }
  if (folded === 'm' && m === 'female') return 'female'
  return sexes.get(folded) ?? otherwise('sex', text, 'lists.sexUnknown', report)
}

const categoryWordsRead = table<Category>({
  expert: `expert; experts; expertise; experte; experta; experto; core team; core team member; ct; technical expert;
    election expert; electoral expert; expert electoral; technical adviser; technical advisor; conseiller technique;
    asesor tecnico; analyst; equipe cadre; noyau dur; equipo base; nucleo; perito; perita; especialista;
    assessor tecnico; equipe principal; эксперт; эксперты; خبير; خبيرة; 专家`,
  longTermObserver: `lto; ltos; long term observer; long term observers; longtermobserver; long term; olt; old;
    observateur long terme; observateur a long terme; observateur de longue duree; observatrice long terme; observateur electoral de longue duree;
    longue duree; long terme; olp; lzb; langzeitbeobachter; langzeitbeobachterin; langzeitwahlbeobachter; udg; uzun donem gozlemci; довгостроковий спостерігач; dugorocni posmatrac; dugorocni promatrac; obserwator dlugoterminowy; hosszu tavu megfigyelo; observador de largo plazo; observadora de largo plazo; observador a largo plazo; largo plazo;
    observador de larga duracion; observador de longo prazo; observadora de longo prazo; longo prazo; longa duracao;
    долгосрочный наблюдатель; долгосрочная наблюдательница; долгосрочный; днс; مراقب طويل الأمد; مراقبة طويلة الأمد;
    طويل الأمد; 长期观察员; 长期`,
  shortTermObserver: `sto; stos; short term observer; short term observers; shorttermobserver; short term; oct; ocd;
    observateur court terme; observateur a court terme; observateur de courte duree; observatrice court terme; observateur electoral de courte duree;
    courte duree; court terme; ocp; kzb; kurzzeitbeobachter; kurzzeitbeobachterin; kurzzeitwahlbeobachter; kdg; kisa donem gozlemci; короткостроковий спостерігач; kratkorocni posmatrac; kratkorocni promatrac; obserwator krotkoterminowy; rovid tavu megfigyelo; observador de corto plazo; observadora de corto plazo; observador a corto plazo; corto plazo;
    observador de corta duracion; observador de curto prazo; observadora de curto prazo; curto prazo; curta duracao;
    краткосрочный наблюдатель; краткосрочная наблюдательница; краткосрочный; кнс; مراقب قصير الأمد; مراقبة قصيرة الأمد;
    قصير الأمد; 短期观察员; 短期`,
})

const plainObserver = new Set([
  'observer',
  'observers',
  'observateur',
  'observatrice',
  'observador',
  'observadora',
  'наблюдатель',
  'مراقب',
  'مراقبة',
  '观察员',
])

/** The category that a header names, over marks of who is of it: "LTO", "Expert". Null for any other. */
export const categoryOfHeader = (header: string): Category | null =>
  categoryWordsRead.get(foldText(header)) ?? categoryAtEnd(header)

/** "roles/lto", "Which roles would you take? LTO", "Roles [LTO]"; "Missions: LTO" counts missions. */
const categoryAtEnd = (header: string): Category | null => {
  const parts = header.split(/[?:/|[\]]/).filter((part) => part.trim() !== '')
  const last = parts.length > 1 ? parts.at(-1) : undefined
  return last === undefined || MISSIONS.test(foldText(header))
    ? null
    : (categoryWordsRead.get(foldText(last)) ?? null)
}
const MISSIONS = /mission|mision|missao|missoes|experien|einsatz|observed|how many|опыт|миссии/

/** True for words that name categories and nothing else, as the name of a sheet or a heading may. */
export const namesCategories = (text: string): boolean =>
  text
    .split(/[;,/|\n+&]|\s(?:and|et|y|or|ou|o)\s/i)
    .map(foldText)
    .every((part) => categoryWordsRead.get(part) !== undefined || plainObserver.has(part))

/** The category that stands before more about it: "STO (reserve)", "Core team - legal analyst". */
const categoryBefore = (text: string): Category | null => {
  const found = /^([^()–—:-]{2,40}?)\s*(?:\(.+\)|\s[-–—]\s.+|:\s.+)$/u.exec(text.trim())
  return found ? (categoryWordsRead.get(foldText(found[1] ?? '')) ?? null) : null
}

/** Several categories in one cell: "Expert; LTO", "LTO/STO". */
export const readCategories = (text: string, report: CellReport): Category[] => {
  const found = new Set<Category>()
  for (const part of partsToRead(text.split(/[;,/|\n+&]|\s(?:and|et|y|or|ou|o)\s/i), report)) {
    const folded = foldText(part)
    const category = categoryWordsRead.get(folded)
    if (category) found.add(category)
    else if (plainObserver.has(folded)) {
      found.add('shortTermObserver')
      report.warn(phrase('lists.observerOfNoTerm', { text: asNamed(part) }))
    } else {
      // "lto expert", as forms of the field write several answers.
      const each = part.trim().split(/\s+/)
      const several = each.map((word) => categoryWordsRead.get(foldText(word)))
      if (several.length > 1 && several.every((one) => one !== undefined)) {
        for (const one of several) found.add(one)
        continue
      }
      const named = categoryBefore(part)
      if (named !== null && chosenFor('category', part, report) === null) {
        found.add(named)
        report.keep(part.trim())
        continue
      }
      const chosen = otherwise('category', part, 'lists.categoryUnknown', report)
      if (chosen !== null) found.add(chosen)
    }
  }
  return [...found]
}

const providerKindWords = table<ProviderKind>({
  state: `state; government; member state; ministry; country; etat; gouvernement; ministere; estado; gobierno; ministerio;
    governmental; governo; pais; государство; правительство; министерство; دولة; حكومة; 国家; 政府`,
  regionalBody: `regional body; regional organization; regional organisation; regional; intergovernmental; intergovernmental organization; igo; organisation regionale; organismo regional; organizacion regional; regionalbody; international organization; international organisation;
    organizacao regional; organizacao internacional; региональная организация; международная организация; منظمة إقليمية; 区域组织`,
  ngo: `ngo; non governmental organization; non governmental organisation; civil society; cso; ong; association; organisation non gouvernementale; sociedad civil; societe civile; foundation; fondation; fundacion;
    sociedade civil; fundacao; нпо; гражданское общество; منظمة غير حكومية; مجتمع مدني; 非政府组织`,
})

export const readProviderKind = (text: string, report: CellReport): ProviderKind | null => {
  const found = providerKindWords.get(foldText(text))
  return found ?? otherwise('providerKind', text, 'lists.providerKindUnknown', report)
}

const states = table<AvailabilityState>({
  available: `available; yes; y; s; j; д; free; confirmed; disponible; oui; si; sure; firm; confirme; confirmado; confirmada;
    disponivel; sim; livre; libre; verfugbar; frei; ja; доступен; доступна; да; свободен; свободна; متاح; متاحة; نعم; متفرغ; 可用; 是; 有空`,
  tentative: `tentative; provisional; maybe; to be confirmed; tbc; possible; possibly; perhaps; on request; upon request;
    depends; it depends; subject to confirmation; subject to approval; negotiable; flexible; to be discussed; pending;
    provisoire; a confirmer; peut etre; sur demande; a discuter; selon mission; a definir; tentativo; por confirmar;
    tal vez; probable; a consultar; a convenir; bajo peticion; quizas; provisorio; talvez; a confirmar; sob consulta;
    auf anfrage; nach vereinbarung; nach absprache; vorlaufig; vielleicht; moglicherweise; возможно; по запросу; под вопросом; уточняется; по договоренности; عند الطلب; ربما; يحدد لاحقا; 待定; 可能; 待确认`,
  unavailable: `unavailable; not available; no; n; н; n a; none; busy; not free; never; not at the moment; not currently available;
    currently unavailable; no longer available; indisponible; non disponible; pas disponible; non; occupe; occupee; aucune;
    no disponible; ocupado; ocupada; ninguna; nicht verfugbar; nicht frei; nein; belegt; verhindert; indisponivel; nao disponivel; nao; недоступен; недоступна; не доступен;
    не доступна; нет; занят; занята; غير متاح; غير متاحة; لا; غير متفرغ; مشغول; 不可用; 否; 没空; 无`,
})

const colours = table<AvailabilityState>({
  available: `green; vert; verte; verde; grün; зелёный; зеленый; أخضر; اخضر; 绿; 绿色`,
  tentative: `amber; yellow; orange; jaune; amarillo; amarilla; naranja; amarelo; amarela; laranja; gelb; жёлтый; желтый; оранжевый;
    أصفر; اصفر; برتقالي; 黄; 黄色; 橙色`,
  unavailable: `red; rouge; rojo; roja; vermelho; vermelha; rot; красный; أحمر; احمر; 红; 红色`,
})

/** The state that a colour in words stands for, as traffic lights say it; null for any other word. */
export const stateOfColour = (text: string): AvailabilityState | null =>
  colours.get(foldText(text)) ?? null

/** The state of a declared availability, or null where the words say none. */
export const availabilityStateOf = (text: string): AvailabilityState | null =>
  states.get(foldText(text)) ?? null

export const readAvailabilityState = (
  text: string,
  report: CellReport,
): AvailabilityState | null => {
  const found = availabilityStateOf(text)
  return found ?? otherwise('availabilityState', text, 'lists.availabilityStateUnknown', report)
}

/** Position kinds in one cell; what the library does not have is kept as a note. */
export const readPositions = (text: string, report: CellReport): string[] => {
  const whole = findPosition(text)
  if (whole !== null) return [whole]
  const found: string[] = []
  for (const part of partsToRead(text.split(/[;,|\n]/), report).map((each) => each.trim())) {
    const kind = findPosition(part)
    if (kind !== null) found.push(kind)
    else {
      const chosen = chosenFor('position', part, report)
      if (chosen !== null) {
        if (chosen !== 'left') found.push(chosen)
        continue
      }
      report.unknown('position', part)
      report.warn(phrase('lists.positionUnknown', { text: asNamed(part) }))
      report.keep(part)
    }
  }
  return [...new Set(found)]
}

/** A whole number from 0 to `max`: "8", "8 years", "30 jours"; `wrong` is said of what is none. */
export const readCount = (
  text: string,
  wrong: Extract<TextKey, `lists.${string}NotANumber`>,
  max: number,
  report: CellReport,
): number | null => {
  const found =
    /^(?:>|<|\+|~|≥|ca\.?|env\.?)?\s*(\d{1,4})(?:[.,]\d+)?\s*\+?\s*(?:\p{L}[\p{L}.]*)?$/u.exec(
      text.trim(),
    )
  const value = found ? Number(found[1]) : Number.NaN
  if (Number.isInteger(value) && value <= max) return value
  report.leave(phrase(wrong, { text: asNamed(text), most: max }), text)
  return null
}
