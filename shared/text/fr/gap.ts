import type { gap as english } from '../en/gap.ts'
import type { TextsOf } from '../texts-of.ts'

export const gap: TextsOf<typeof english> = {
  days: '{days, plural, one {il manque # jour} other {il manque # jours}}',
  daysDouble: '{days, plural, one {# jour en double} other {# jours en double}}',
  notFreeFor: 'indisponibilité, éventualité : {causes}',
  category:
    '{category, select, expert {catégorie absente : expertise} longTermObserver {catégorie absente : OLT} other {catégorie absente : OCT}}',
  hostNational: 'nationalité du pays hôte ({country})',
  clearance: 'habilitation absente : {name}',
  clearanceLate: 'obtention {days, plural, one {# jour} other {# jours}} trop tard',
  clearanceExpires: 'expiration {days, plural, one {# jour} other {# jours}} trop tôt',
  advised: 'activité de conseil ({country})',
  experience:
    'aucune {kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}}',
  experienceCountries:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : il manque {countries, plural, one {# pays} other {# pays}}',
  experienceMissions:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : il manque {missions, plural, one {# mission} other {# missions}}',
  experienceYears:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : il manque {years, plural, one {# an} other {# ans}}',
  tooOld: 'confirmation trop ancienne de {months, plural, one {# mois} other {# mois}}',
  language: 'langue absente : {language}',
  languageLevels: '{language} : {levels, plural, one {# niveau} other {# niveaux}} au-dessous',
  nationality: 'nationalité autre que : {asked}',
  nationalityExcluded: 'nationalité exclue',
  offer: 'aucune offre',
  offerWithdrawn: 'offre retirée',
  offerEnds: 'fin de l’offre {days, plural, one {# jour} other {# jours}} trop tôt',
  offeredOther: 'aucune offre pour : {role}',
  phase: 'rien dans la phase « {phase} »',
  shortMissions:
    'il manque {missions, plural, one {# mission à court terme} other {# missions à court terme}}',
  posts: '{posts, plural, one {# poste} other {# postes}} au-delà du plafond',
  qualification: 'qualification absente : {title}',
  rest: 'il manque {days, plural, one {# jour de repos} other {# jours de repos}}',
  skill: 'compétence absente : {skill}',
  skillLevels: '{skill} : {levels, plural, one {# niveau} other {# niveaux}} au-dessous',
  skillYears: '{skill} : il manque {years, plural, one {# an} other {# ans}}',
  notProposed: 'ne pas proposer',
}
