import type { evidence as english } from '../en/evidence.ts'
import type { TextsOf } from '../texts-of.ts'

export const evidence: TextsOf<typeof english> = {
  with: '{what} : {short}',
  asked: '{what} ; demandé : {asked}',
  parts: '{parts}',
  either: '{one} / {other}',
  wish: 'souhait : {what}',

  noWindow: 'aucune période demandée',
  noAvailability: 'aucune disponibilité enregistrée',
  freeOnAll:
    'disponibilité pour toutes les périodes demandées : {periods}, {days, plural, one {# jour} other {# jours}}',
  freeWhole: 'disponibilité {period}, {days, plural, one {le jour demandé} other {les # jours}}',
  freeInARow:
    'disponibilité {period}, {run, plural, one {# jour de suite} other {# jours de suite}} ; demandé : au moins {minimum, plural, one {# jour} other {# jours de suite}} sur {days, number}',
  noFreeDay:
    'aucun jour disponible ; demandé : au moins {minimum, plural, one {# jour} other {# jours de suite}} sur {days, number}',
  freeUntil: 'disponibilité {period}, demandée jusqu’au {date}',
  freeFrom: 'disponibilité à partir du {date}, demandée à partir du {from}',
  freeWithin: 'disponibilité {period}, demandée {asked}',
  freeOn: 'disponibilité pour {free, plural, one {# jour} other {# jours}} sur {days, number}',
  notFree: 'aucune disponibilité, période demandée : {period}',
  unavailable: 'indisponibilité pendant toute la période demandée : {period}',
  awayThroughout:
    'absence déclarée en raison d’un autre engagement pendant toute la période demandée : {period}',
  tentative: 'disponibilité à confirmer pour toute la période demandée : {period}',
  notStated: 'disponibilité non indiquée pour la période demandée : {period}',
  daysNotStated: '{days, plural, one {# jour non indiqué} other {# jours non indiqués}}',
  daysTentative: '{days, plural, one {# jour à confirmer} other {# jours à confirmer}}',
  daysAway:
    '{days, plural, one {# jour dans une autre mission} other {# jours dans une autre mission}}',
  daysDouble: '{days, plural, one {# jour en double} other {# jours en double}}',
  stated:
    'déclaration du {date}{months, plural, =0 {} one {, il y a # mois} other {, il y a # mois}}',
  statedBy:
    'déclaration du {date}{months, plural, =0 {} one {, il y a # mois} other {, il y a # mois}} ({source})',
  staleStatement:
    'déclaration du {date}, il y a {months, number} mois : demandez si elle est encore valable',
  notice: 'préavis demandé : {days, plural, one {# jour} other {# jours}}',
  noticePassed:
    'préavis demandé : {days, plural, one {# jour} other {# jours}}, délai déjà dépassé',
  bound:
    'autre mission ou engagement pendant {days, plural, one {# de ces jours} other {# de ces jours}}',

  booked:
    '{state, select, deployed {déploiement} planned {déploiement prévu} other {engagement}} : {title}, {country}, {period}',
  bookedIf:
    '{state, select, deployed {déploiement} planned {déploiement prévu} other {engagement}} : {title}, {country}, {period}, sous condition',
  noBooking: 'aucune autre mission à ces dates',
  roomBeside: 'assez de jours en dehors des autres missions',
  inCaseOf: 'éventualité : {causes}',

  noCategory: 'aucune catégorie enregistrée',
  roster: 'inscription au fichier : {roles}',
  rosterAsked: 'inscription au fichier : {roles} ; demandé : {role}',

  noClearance: 'aucune habilitation enregistrée',
  clearanceLacking: 'habilitation absente de la fiche : {name}',
  clearanceOpen: '{name} : habilitation détenue, date d’expiration non indiquée',
  clearanceValid: '{name} : validité jusqu’au {date}',
  clearanceLate: '{name} : habilitation détenue à partir du {date}, demandée à partir du {asked}',
  clearanceExpires: '{name} : expiration le {date}, validité demandée jusqu’au {asked}',

  noAdvice: 'aucune activité de conseil enregistrée ({country})',
  advised: 'activité de conseil ({country})',
  advisedUntil: 'activité de conseil ({country}) jusqu’au {date}',
  from: 'à partir du {date}',
  adviceCountryOpen: 'expérience de conseil enregistrée, pays non indiqué',
  adviceKindOpen:
    'mission enregistrée, sans indication qu’il s’agissait ou non de conseil : {missions}',
  throughRoster: 'par l’intermédiaire du présent fichier',
  missionsThroughRoster:
    '{missions, plural, one {# mission par l’intermédiaire du présent fichier} other {# missions par l’intermédiaire du présent fichier}}',

  noExperience: 'aucune expérience enregistrée',
  noExperienceOf:
    'aucune {kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} enregistrée',
  experience:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : {missions, plural, one {# mission} other {# missions}}, {countries, plural, one {# pays} other {# pays}}',
  experienceYears:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : {missions, plural, one {# mission} other {# missions}}, {countries, plural, one {# pays} other {# pays}}, {years, plural, one {# an révolu} other {# ans révolus}}',
  experienceCountriesOpen: '{what} ; certains pays non indiqués',
  experienceDatesOpen: '{what} ; certaines dates ne sont pas connues au jour près',
  experienceKindOpen:
    '{what} ; {open, plural, one {# mission} other {# missions}} dont le type n’est pas indiqué',
  kindNotStated:
    '{open, plural, one {# mission} other {# missions}} dont le type n’est pas indiqué',
  missionUnnamed: 'une mission sans pays ni date',
  undated: '{entries, plural, one {# entrée} other {# entrées}} sans dates exactes',

  neverConfirmed: 'fiche jamais confirmée',
  confirmed: 'fiche confirmée le {date}',
  monthsAgo: '{months, plural, one {il y a # mois} other {il y a # mois}}',
  confirmedLate:
    'fiche confirmée le {date}, il y a {age, plural, one {# mois} other {# mois}} ; demandé : {months, plural, one {# mois} other {# mois}} au plus',

  noNationality: 'nationalité non enregistrée',
  resident: 'pays de résidence : {country}',
  hostNational: 'nationalité : {nationalities} ; c’est celle du pays hôte',
  notHostNational: 'nationalité : {nationalities} ; ce n’est pas celle du pays hôte ({country})',
  nationalityAsked: 'nationalité : {nationalities}, comme demandé',
  nationalityOther: 'nationalité : {nationalities} ; demandé : {asked}',
  nationalityNotExcluded: 'nationalité : {nationalities}, non exclue',
  nationalityExcluded: 'nationalité exclue : {countries}',
  neighbourExcluded: 'nationalité exclue : {countries}, pays voisin du pays hôte ({host})',

  noLanguages: 'aucune langue enregistrée',
  languageLacking:
    'langue absente de la fiche : {language} ; demandé : {level} {mode, select, spoken {à l’oral} read {en lecture} other {à l’écrit}}',
  languageOpen:
    '{language} sans niveau indiqué {mode, select, spoken {à l’oral} read {en lecture} other {à l’écrit}}',
  language:
    '{language} {level} ; demandé : {asked} {mode, select, spoken {à l’oral} read {en lecture} other {à l’écrit}}',
  modeLevel: '{mode, select, spoken {oral} read {lecture} other {écrit}} {level}',
  received: 'texte reçu : « {received} »',
  receivedConverted: 'texte reçu : « {received} », converti',

  noOffer: 'aucune offre enregistrée',
  offered: 'offre pour : {role}, valable jusqu’au {date}',
  offeredOpen: 'offre pour : {role}, valable jusqu’à son retrait',
  offeredUncategorised: 'offre valable jusqu’au {date}, catégorie non indiquée',
  offeredUncategorisedOpen: 'offre valable jusqu’à son retrait, catégorie non indiquée',
  offeredOther: 'offre pour : {roles} ; demandé : {role}',
  offerWithdrawn: 'offre retirée le {date}',
  offerEnds: 'fin de l’offre le {date}, demandée jusqu’au {asked}',

  noSkills: 'aucune compétence enregistrée',
  skillLacking: 'compétence absente de la fiche : {skill}',
  skill: '{skill}',
  skillLevel:
    '{skill}, {level, select, 1 {notions} 2 {niveau opérationnel} 3 {niveau avancé} other {niveau expert}}',
  skillYears: '{skill}, {years, plural, one {# an} other {# ans}}',
  skillLevelYears:
    '{skill}, {level, select, 1 {notions} 2 {niveau opérationnel} 3 {niveau avancé} other {niveau expert}}, {years, plural, one {# an} other {# ans}}',
  skillOpen:
    '{what}, {open, select, level {niveau non indiqué} years {nombre d’années non indiqué} other {niveau et nombre d’années non indiqués}}',
  verified: 'vérification : {by}',
  verifiedOn: 'vérification : {by}, {date}',
  phase: '{phase} : {skills}',
  noPhase: 'aucune compétence enregistrée ne relève de la phase « {phase} »',

  longMissions:
    '{missions, plural, one {déjà # mission à long terme} other {déjà # missions à long terme}}',
  shortMissionsOpen:
    '{missions, plural, one {# mission à court terme} other {# missions à court terme}}, {open, plural, one {# mission d’observation} other {# missions d’observation}} de catégorie non indiquée',
  shortMissionsAsked:
    '{missions, plural, one {# mission à court terme} other {# missions à court terme}} ; demandé : {asked, number}',

  counted: 'déjà compté dans cette demande',
  roomUncategorised:
    'les fournisseurs dont l’offre est certaine ont atteint leur plafond ; celui qui a encore de la place n’indique aucune catégorie dans son offre',
  noShare: 'aucune offre, donc aucune part de fournisseur',
  share: 'postes pourvus par le fournisseur : {filled, number} sur {most, number} au plus',
  shareOf: 'postes pourvus par {provider} : {filled, number} sur {most, number} au plus',

  noQualification: 'aucune qualification enregistrée pour un type de poste',
  qualified: 'qualification : {title}',
  qualifiedOther: 'qualification : {titles} ; demandé : {title}',

  noMission: 'aucune mission antérieure enregistrée',
  missionEndOpen:
    '{missions, plural, one {# mission enregistrée dont la fin n’est pas connue} other {# missions enregistrées dont la fin n’est pas connue}}',
  rested:
    'dernière mission {when, select, past {terminée le} other {jusqu’au}} {date}, {days, plural, one {# jour de repos} other {# jours de repos}}',
  restedAtLeast:
    'fin de la dernière mission au plus tard le {date}, au moins {days, plural, one {# jour} other {# jours}} de repos',
  notRested:
    'dernière mission {when, select, past {terminée le} other {jusqu’au}} {date} ; repos jusqu’au {until}',
  mayBeProposed: 'proposition possible',
  notProposed: 'ne pas proposer',
  notProposedUntil: 'ne pas proposer jusqu’au {date}',
  notProposedWhy: 'le motif figure sur la fiche',
}
