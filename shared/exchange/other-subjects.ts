/** Whom or what a header is about where it is not the person on the list. */
export type Another =
  | 'emergency'
  | 'someoneElse'
  | 'document'
  | 'employment'
  | 'system'
  | 'birthPlace'

/** Any of the words, ";"-separated, as a whole word. */
const w = (list: string): RegExp => {
  const folded = list.normalize('NFKD').replace(/\p{Mn}/gu, '')
  return new RegExp(`(?<!\\p{L})(?:${folded.trim().replace(/\s*;\s*/g, '|')})(?!\\p{L})`, 'u')
}

// Compared with folded headers: no accents, no case, words apart by single spaces.
const subjects: readonly (readonly [Another, RegExp])[] = [
  [
    'emergency',
    w(`emerg\\p{L}*; ice contact; next of kin; nok; urgence; emergencia; emergenza; notfall; notfallkontakt; personne a prevenir; personne a contacter;
    экстренн\\p{L}*; чрезвычайн\\p{L}*; الطوارئ; طوارئ; personne de contact en cas d urgence`),
  ],
  ['emergency', /紧急/u],
  [
    'someoneElse',
    w(`manager; managers; manager s; supervisor; supervisors; referee; referees; reference name; reference email; spouse; spouse s; partner; father; fathers; father s; mother; mothers;
    parent; parents; child; children; dependents?; assistant; assistants; assistant s; owner; created by; modified by; insurance; insurer; insurance company; bank; iban; swift;
    beneficiary; doctor; physician; billing; shipping; reports to; recruiter; sponsor name; line manager; conjoint; conjointe; epoux; epouse; pere; mere; enfants?;
    responsable; superieur; referent; assurance; banque; conyuge; padre; madre; hijos?; jefe; seguro; banco; conjuge; pai; mae; супруг\\p{L}*; отец; отца; мать; матери;
    руководител\\p{L}*; страхов\\p{L}*; الزوج; الزوجة; الأم; المدير; التامين; ehepartner; vater; mutter; vorgesetzter; versicherung; familiar; business country; work country;
    company country; account country; phonetic; website; event; anniversary; department head; focal point e mail; focal point email; focal point phone; focal point telephone; focal point name;
    (?:e mail|email|courriel|mail|correo|correo electronico|tel|telefone|telephone|telefono|phone|telemovel|nom|nome|nombre) (?:d[ueo]l?|of(?: the)?) (?:focal point|point focal|punto focal|ponto focal);
    poc; pocs; point of contact; contact point; nominating officer; submitted by; entered by; recorded by; interviewer; evaluator; assessor`),
  ],
  ['someoneElse', /配偶|父亲|母亲|主管|保险|银行/u],
  [
    'document',
    w(`visa; permit; licence; license; driving; driver s; id card; identity card; national id; identification; tax; social security; permis; cedula; dni; nie; nif; nss; id expiry;
    id issue; issue date; date of issue; issued on; date d emission; date de delivrance; fecha de expedicion; data de emissao; дата выдачи; виза; водительск\\p{L}*; insurance number;
    passport type; type of passport; visum; fuhrerschein; personalausweis; carta d identita; patente; steuer\\p{L}*; تاريخ الإصدار; تاريخ الاصدار; تأشيرة`),
  ],
  ['document', /签证|身份证|签发日期/u],
  [
    'employment',
    w(`hire; hired; hiredate; hire dt; joined; joining; date joined; joining date; resign; resignation; termination; terminated; contract; contracts; employed; employment start; employment end; employed since;
    employment date; mandate; mandat; course; courses? from; course to; study; studies; membership; member since; tenure; term; appointment; appointed; deployment; deployed; deployments? start;
    seniority; probation; embauche; contrat; ingreso; contrato; mandato; curso; adhesion; afiliacion; eintritt; eintrittsdatum; austritt; vertrag; vertragsbeginn; vertragsende;
    assunzione; contratto; found\\p{L}*; arrival; departure; flight; arrivee; depart; vol; llegada; salida; vuelo; connected; enrol\\p{L}*; enroll\\p{L}*; graduation; graduated; internship; mission start;
    mission end; mission from; mission to; mission start date; mission end date; assignment start; assignment end; service start; service end; years within; начало контракта; контракт\\p{L}*; мандат\\p{L}*;
    срок полномочий; дата приема; العقد; التعيين; lives? since; in function since; in post since; in office since; current deployment; prise de fonction; prise de fonctions; fin de fonction; fin de fonctions`),
  ],
  ['employment', /合同|任期|入职|聘用/u],
  [
    'system',
    w(`created; created date; created on; created time; creation; creation date; modified; last modified; submission; submission time; submissiondate; timestamp; horodateur; hora de inicio; hora de finalizacion;
    marca temporal; отметка времени; last login; last access; lastaccess; last activity; registered on; registration date; report date; start time; completion time; heure de debut; heure de fin; deviceid; device id;
    instance id; instanceid; row id; record id; user id; userid; username; user name; login; effdt; zeitstempel; startzeit; fertigstellungszeit; deceased; lead source; carimbo de data hora; file as; e mail display name; email display name; display name e mail`),
  ],
  ['system', /提交时间|开始时间|完成时间/u],
  [
    'birthPlace',
    w(`place of birth; birth place; birthplace; country of birth; birth country; city of birth; birth city; town of birth; lieu de naissance; pays de naissance; ville de naissance; lugar de nacimiento;
    pais de nacimiento; local de nascimento; naturalidade; место рождения; страна рождения; geburtsort; geburtsland; luogo di nascita;
    مكان الولادة; مكان الميلاد; country of origin; pays d origine`),
  ],
  ['birthPlace', /出生地|籍贯/u],
]

const AVAILABLE = /earliest|avail|dispon|verfug|доступ|свобод|متاح|متوفر|可用/u

/**
 * Whom or what a header (folded) is about where it is not the person; null where nothing says so. What
 * says "available" is availability whatever else it says.
 */
export const aboutAnother = (folded: string): Another | null =>
  AVAILABLE.test(folded) ? null : (subjects.find(([, is]) => is.test(folded))?.[0] ?? null)
