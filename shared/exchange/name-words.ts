import { foldText } from '../catalogue/index.ts'
import { remembered } from '../text/remembered.ts'

// Names of a list are made of the same words again and again, and each is asked of several sets.
const foldWord = remembered(foldText, 5000)

const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/[;\n]/).flatMap((word) => (word.trim() === '' ? [] : [foldText(word)])))

// Words that belong to the family name after them: "van der Berg", "dos Santos", "El Amrani".
const particles = foldedSet(
  `de; da; do; dos; das; du; des; del; della; delle; di; la; le; las; los; van; von; der; den; ter; ten;
  zu; zur; af; av; el; al; bin; bint; ibn; ben; bent; abu; abou; umm; abd; abdel; abdul; ould; mint; st;
saint; mac; san; santa; e; y; i; де; да; дос; ди; ван; фон; дер; эль; аль; ибн; بن; ابن; بنت; ابو; عبد; ال; ولد`,
)
// A word that joins two surnames stands between them: it begins none.
const joining = foldedSet('e; y; i')

/** True for a word that belongs to the name after it. */
export const isParticle = (word: string): boolean => particles.has(foldWord(word))

/** True for the "y" of "Ortega y Gasset". */
export const joinsSurnames = (word: string): boolean => joining.has(foldWord(word))

const titles = foldedSet(
  `mr; mrs; ms; miss; mx; dr; drs; dra; prof; professor; professeur; profesor; profesora; mme; madame;
  mlle; mademoiselle; monsieur; amb; ambassador; ambassadeur; embajador; embajadora; sir; madam; sra; srta;
  ing; lic; h e; s e; hon; honourable; rev; eng; engr; atty; adv; maitre; docteur; doctor; doctora; senor;
  senora; senhor; senhora; herr; frau; dipl ing; mag; judge; capt; captain; col; colonel; lt; maj; sgt; pr;
  г н; г жа; д р; проф; господин; госпожа; السيد; السيدة; الدكتور; الدكتورة; الأستاذ; الأستاذة; د;
  先生; 女士; 博士; 教授; 小姐`,
)
// These are names, initials or words of names, too: a title only before a name that is whole without them.
const titlesOrNames = foldedSet(
  'm; me; mm; sr; don; dona; doña; sheikh; cheikh; gen; general; major; fr; pan; pani; hon',
)

/** Whether a word is a title: always, or only where a whole name stands beside it; null where it is none. */
export const titleKind = (word: string): 'always' | 'besideWholeName' | null => {
  const folded = foldWord(word)
  if (titlesOrNames.has(folded)) return 'besideWholeName'
  return titles.has(folded) ? 'always' : null
}

/** A word that is a title wherever it stands: "Mr", "Prof.", "Ing."; "Eng" and "Doctor" are names, too. */
export const isPlainTitle = (word: string): boolean => {
  const folded = foldWord(word)
  return plainTitles.has(folded) || (word.endsWith('.') && titles.has(folded) && folded.length > 1)
}
const plainTitles = foldedSet(
  `mr; mrs; ms; mx; dr; drs; dra; prof; professor; professeur; mme; mlle; madame; mademoiselle; monsieur; sra; srta;
  senora; senhora; herr; frau; docteur; г н; г жа; д р; проф; господин; госпожа; السيد; السيدة; الدكتور; الدكتورة`,
)

// Words that open a family name and nobody's given name, as "Ben", "Al" and "Le" do.
const opening: ReadonlySet<string> = new Set(
  'van von der den de da do dos das du des del di zu де да дос ди ван фон дер'.split(' '),
)

/** True for a word that opens a family name: "de" of "de Oliveira"; "Van" of "Tran Van Minh" opens none. */
export const opensFamilyName = (word: string): boolean => opening.has(word)

const suffixes = foldedSet('jr; sr; jnr; snr; junior; senior; ii; iii; iv; 2nd; 3rd')
const degrees = foldedSet(
  `phd; ph d; dphil; d phil; edd; llm; ll m; llb; ll b; jd; mba; mpa; mph; mphil; msc; m sc; bsc; b sc; m a;
  b a; m d; esq; esquire; dea; dess; cpa; ma msc; med; meng; beng; mpp; ph d c; phd c; drs; rn; obe; cbe;
  mbe; kc; qc; pmp; cfa; acca; fcca; pgdip; pgcert; mcips; sc d; dsc; d sc; dr; lld; msw; mia; m ed; dlitt; к ю н; д ю н; к и н; к п н`,
)
// Short enough to be somebody's name: a degree only behind a comma, and in capitals.
const degreesBehindComma = foldedSet('ma; ba; md; do; ms; bs; sc')

/** A word behind a name that is no part of it: "Jr.", "III"; "PhD". Null for any other. */
export const afterName = (word: string, behindComma: boolean): 'suffix' | 'degree' | null => {
  const folded = foldWord(word)
  if (suffixes.has(folded)) return 'suffix'
  return degrees.has(folded) ||
    (behindComma && !/\p{Ll}/u.test(word) && degreesBehindComma.has(folded))
    ? 'degree'
    : null
}

const chinese = foldedSet(
  `wang; li; zhang; liu; chen; yang; huang; zhao; wu; zhou; xu; sun; zhu; hu; guo; he; lin; gao; luo; zheng;
  liang; xie; song; tang; deng; feng; cao; peng; xiao; cai; pan; yuan; dong; yu; su; lu; jiang; wei; jia;
  ding; xue; ye; yan; qian; tan; tsai; hsu; chang; chiu; hsieh; tseng; ou; ma; shi; shen; du; fan; fang; ren;
  yao; liao; zou; xiong; jin; hao; kong; bai; cui; kang; mao; qiu; qin; gu; hou; shao; meng; long; wan; duan;
  qi; lei; tao; lai; cheung; wong; chan; lam; leung; lau; ng; cheng; chow`,
)
const korean = foldedSet(
  `kim; lee; yi; park; pak; bak; choi; choe; jung; jeong; chung; kang; cho; jo; yoon; yun; jang; chang; lim; im;
  han; oh; seo; suh; shin; sin; kwon; gwon; hwang; ahn; an; song; ryu; yoo; hong; jeon; ko; go; moon; mun; son;
  yang; bae; baek; paik; heo; hur; nam; shim; sim; noh; roh; ha; kwak; woo; cha; min; ri; ryang`,
)
const vietnamese = foldedSet(
  `nguyen; tran; le; pham; hoang; huynh; phan; vu; vo; dang; bui; do; ho; ngo; duong; ly; dinh; truong; dao; mai;
  trinh; luong; doan`,
)
const hungarian = foldedSet(
  `nagy; kovacs; toth; szabo; horvath; varga; kiss; kis; molnar; nemeth; farkas; balogh; papp; takacs; juhasz; lakatos;
  meszaros; olah; racz; fekete; szilagyi; torok; feher; gal; szucs; kocsis; orsos; pinter; fodor; szalai; sipos; magyar;
  lukacs; gulyas; biro; kiraly; katona; boros; fazekas; somogyi; orosz; vincze; veres; hegedus; pasztor; deak; bodnar`,
)
const familyFirstOf: Readonly<Record<string, ReadonlySet<string>>> = {
  CN: chinese,
  TW: chinese,
  HK: chinese,
  MO: chinese,
  SG: chinese,
  KR: korean,
  KP: korean,
  VN: vietnamese,
  HU: hungarian,
}

/** True for a family name of a country where it is written first: "Wang" of China, "Nagy" of Hungary. */
export const isFamilyNameOf = (word: string, countries: readonly string[]): boolean =>
  countries.some((country) => familyFirstOf[country]?.has(foldWord(word)))

/**
 * "Ivanovich", "Петровна", "Нурланкызы": the name after the father that stands behind the given name in
 * Russian and in Central Asia.
 */
export const isPatronymic = (word: string): boolean =>
  /(?:ович|евич|ьич|овна|евна|ична|инична|углы|улы|кызы|оглы|ovich|evich|ovna|evna|ichna|[a-z]{3}uly|kyzy|ogly)$/iu.test(
    word,
  )

/** "Nguyễn Văn An": a first word that is a family name, whatever the record says of its country. */
export const isVietnamese = (word: string): boolean => foldWord(word) === 'nguyen'

/** "MD Rahman": short for Muhammad, in capitals or not. */
const isShortForMuhammad = (word: string): boolean => /^(?:md|mohd|mhd)\.?$/i.test(word)

/** One letter of a name, or several with dots: "J.", "R.K.". */
export const isInitial = (word: string): boolean =>
  /^(?:\p{Lu}\p{M}*|\p{Lu}\p{Ll}?\.|(?:\p{Lu}\.-?)+)$/u.test(word) && !/^(?:[\p{Lo}])/u.test(word)

/** A word in capitals, as lists write family names: "BENALI", "McDONALD"; an initial says nothing. */
export const isShouted = (word: string): boolean => {
  const bare = word.replace(/^(?:Mc|Mac|O['’]|[dl]['’])(?=\p{Lu}{2})/u, '')
  return (
    /\p{Lu}/u.test(bare) &&
    bare.length > 1 &&
    bare === bare.toLocaleUpperCase() &&
    !isShortForMuhammad(word) &&
    !isInitial(word)
  )
}

/** "Min-jun" behind "Kim": a given name of Korea, whatever the record says of its country. */
export const isKorean = (family: string, given: string): boolean =>
  /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(given) && korean.has(foldWord(family))

const twoSurnames: ReadonlySet<string> = new Set(
  `ES MX AR CO PE CL EC GT BO DO HN PY SV NI CR PA UY CU VE PR GQ PT BR AO MZ CV GW ST TL`.split(
    ' ',
  ),
)

/** True where people have two surnames: of the mother's and of the father's family. */
export const usesTwoSurnames = (countries: readonly string[]): boolean =>
  countries.some((country) => twoSurnames.has(country))

const secondGivenNames = foldedSet(
  `maria; jose; juan; carlos; luis; antonio; manuel; francisco; jesus; miguel; angel; pedro; pablo; fernando;
  alberto; eduardo; enrique; javier; ignacio; andres; felipe; alejandro; ricardo; roberto; rafael; jorge;
  ramon; daniel; david; diego; mario; sergio; victor; xavier; tomas; esteban; ernesto; ines; isabel; luisa;
  josefa; elena; teresa; carmen; pilar; rosa; ana; laura; cristina; patricia; beatriz; sofia; lucia; marta;
  gabriela; fernanda; alejandra; andrea; paula; carolina; daniela; mercedes; lourdes; eugenia; victoria;
  soledad; dolores; rosario; guadalupe; cecilia; silvia; monica; claudia; veronica; margarita; joao; paulo;
  henrique; augusto; cesar; filipe; guilherme; helena; luiza; clara; beatris; conceicao; fatima; graca`,
)

/** True for a word that is a second given name in Spanish or Portuguese: "Carlos" of "Juan Carlos Pérez". */
export const isSecondGivenName = (word: string): boolean => secondGivenNames.has(foldWord(word))

/** "Souza Neto": a word that tells a relation and stays with the family name in Portuguese. */
export const staysWithFamilyName = (word: string): boolean =>
  /^(?:filho|neto|neta|sobrinho)$/i.test(word)

const vacant = foldedSet(
  `vacant; vacante; vacancy; vacant post; vacant position; poste vacant; puesto vacante; vacant place; tbd; tbc;
  tba; t b d; t b c; t b a; n n; nn; n n n; nobody; none; unfilled; not filled; not yet nominated; no nominee;
  not yet known; nominee pending; nomination pending; pending nomination; pending; open; open position;
  open post; to follow; name to follow; to be nominated; to be determined; to be decided; to be confirmed;
  to be announced; to be advised; to be identified; to be filled; to be appointed; to be recruited;
  to be selected; to be named; to be provided; not nominated; a designer; a determiner; a confirmer; a nommer;
  a pourvoir; a definir; a recruter; non pourvu; non pourvue; a preciser; en attente; por designar;
  por definir; por nombrar; por confirmar; por determinar; sin designar; sin nombre; a designar; a confirmar;
  a nomear; a indicar; vago; vaga; lugar vago; вакантно; вакансия; вакант; не назначен; не назначена;
  будет назначен; подлежит назначению; شاغر; شاغرة; يحدد لاحقا; 空缺; 待定; 未定; xxx; xxxx; n d; n a; nd; na;
  s n; so; unbesetzt; offen; reserved; reservado`,
)

/** Longer than anybody words a vacant place. */
const LONGEST_PLACE = 80

/**
 * True where a cell of names holds a place that nobody fills yet: "VACANT", "TBD 2", "to be nominated by
 * Canada", "N.N.".
 */
export const isVacantPlace = (text: string): boolean => {
  if (text.length > LONGEST_PLACE) return false
  const folded = foldText(text.replace(/\([^)]*\)/g, ' ').replace(/\d+/g, ' '))
  return (
    vacant.has(folded) ||
    /^(?:vacant|vacante|tbd|tbc) (?:lto|sto|post|position|place|poste|observer|expert)\b/.test(
      folded,
    ) ||
    /^to be (?:nominated|determined|decided|confirmed|announced|identified|filled|appointed|recruited|selected|named)\b/.test(
      folded,
    )
  )
}

const AND = /\p{L}\s+(?:&|\+|and|et|und)\s+\p{L}/iu
const TWO_WORDS = /\p{L}\s+\p{L}/u

/** True where a cell seems to name several people: "Ann & Bob Ray", "Cy Poe / Di Fox". */
export const namesSeveral = (text: string): boolean => {
  const plain = text.replace(/\([^)]*\)/g, ' ')
  return (
    AND.test(plain) ||
    (plain.includes('/') && plain.split('/').every((name) => TWO_WORDS.test(name)))
  )
}
