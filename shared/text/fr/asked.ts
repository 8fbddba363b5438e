import type { asked as english } from '../en/asked.ts'
import type { TextsOf } from '../texts-of.ts'

export const asked: TextsOf<typeof english> = {
  language:
    '{heart} {mode, select, spoken {à l’oral} read {en lecture} written {à l’écrit} other {}} ≥ {level}',
  plain: '{heart}',
  skillWith: '{heart} {amounts}',
  skillLevel:
    '{level, select, 1 {≥ notions} 2 {≥ niveau opérationnel} 3 {≥ niveau avancé} other {niveau expert}}',
  nationalityOnly: 'Nationalité exigée : {heart}',
  nationalityExclude: 'Nationalité exclue : {heart}',
  neighbours: 'pays voisins du pays hôte',
  noCountry: 'aucun pays indiqué',
  experience:
    '{kind, select, advisory {Expérience de conseil} observation {Expérience d’observation} any {Expérience} other {Autre expérience}} {heart}',
  missions: '≥ {missions, plural, one {# mission} other {# missions}}',
  countries: '≥ {countries, plural, one {# pays} other {# pays}}',
  years: '≥ {years, plural, one {# an} other {# ans}}',
  some: 'quelconque',
  phase: 'Phase : {heart}',
  rest: '{heart} de repos depuis la dernière mission',
  progression: '{heart} avant une mission à long terme',
  shortMissions:
    '{missions, plural, one {# mission à court terme} other {# missions à court terme}}',
  clearance: '{heart}, validité pendant toute la période',
  offer: '{heart} jusqu’à la fin',
  validOffer: 'Offre valable',
  freshness: 'Fiche confirmée depuis {heart} au plus',
  months: '{months, plural, one {# mois} other {# mois}}',
  qualification: 'Qualification : {heart}',
  conflict: '{heart} pour les élections de ce pays',
  noAdvice: 'Aucune activité de conseil',

  role: '{category, select, expert {expertise} longTermObserver {observation à long terme} other {observation à court terme}}',
  hostCountry: 'Autre nationalité que celle du pays hôte ({country})',
  availability: 'Disponibilité {windows}',
  commitments: 'Aucun autre engagement à ces dates',
  contingency: 'Disponibilité également {periods}, éventualité : {causes}',
  providerCap: 'Au plus {posts, plural, one {# poste} other {# postes}} par fournisseur',
  providerCapPercent:
    'Au plus {posts, plural, one {# poste} other {# postes}} par fournisseur ({percent, number} % de {all, number})',

  window: '{heart}, {days, plural, one {un seul jour} other {les # jours}}',
  windowMinimum:
    '{heart}, au moins {minimum, plural, one {# jour} other {# jours de suite}} sur {days, number}',
  windowIf: 'si {cause} : {heart}, {days, plural, one {un seul jour} other {les # jours}}',
  windowMinimumIf:
    'si {cause} : {heart}, au moins {minimum, plural, one {# jour} other {# jours de suite}} sur {days, number}',

  anyOf: '{criteria}',
  sharePeople: '≥ {people, number} des postes : {heart}',
  sharePercent: '≥ {percent, number} % des postes : {heart}',
  notProposed: 'Proposition possible',
}
