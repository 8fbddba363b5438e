import type { relax as english } from '../en/relax.ts'
import type { TextsOf } from '../texts-of.ts'

export const relax: TextsOf<typeof english> = {
  steps: '{steps}',
  asWish: '{what} comme simple souhait',
  language: '{language} {lower} au lieu de {level}',
  skillLevel:
    '{skill} : {lower, select, 1 {notions} 2 {niveau opérationnel} 3 {niveau avancé} other {niveau expert}} au lieu de {level, select, 1 {notions} 2 {niveau opérationnel} 3 {niveau avancé} other {niveau expert}}',
  skillYears: '{skill} : {fewer, plural, one {# an} other {# ans}} au lieu de {years, number}',
  skillAnyLevel: '{skill}, quel que soit le niveau',
  skillAnyYears: '{skill}, quel que soit le nombre d’années',
  skillAnyLevelYears: '{skill}, quels que soient le niveau et le nombre d’années',
  countries:
    'expérience dans {fewer, plural, one {# pays} other {# pays}} au lieu de {asked, number}',
  missions: '{fewer, plural, one {# mission} other {# missions}} au lieu de {asked, number}',
  years: '{fewer, plural, one {# an} other {# ans}} au lieu de {asked, number}',
  experience:
    '{kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}}',
  nationalitiesAsked: 'nationalités exigées',
  nationalitiesExcluded: 'nationalités exclues',
  nationalitiesAndNeighbours: 'nationalités exclues et pays voisins du pays hôte ({country})',
  neighboursExcluded: 'exclusion des pays voisins du pays hôte ({country})',
  neighbours: 'sans exclure les pays voisins du pays hôte ({country})',
  rest: '{fewer, plural, one {# jour} other {# jours}} de repos au lieu de {days, number}',
  restAtAll: 'repos depuis la dernière mission',
  months:
    'confirmation datant de {longer, plural, one {# mois} other {# mois}} au plus au lieu de {months, number}',
  freshness: 'fiche confirmée récemment',
  shortMissions:
    '{fewer, plural, one {# mission à court terme} other {# missions à court terme}} au préalable au lieu de {missions, number}',
  progression: 'missions à court terme au préalable',
  offer: 'offre valable',
  qualification: 'qualification « {title} »',
  phase: 'expérience de la phase « {phase} »',
  conflict: 'aucune activité de conseil dans le pays hôte',
  later: 'début le {date}, {days, plural, one {# jour} other {# jours}} plus tard',
  earlier: 'fin le {date}, {days, plural, one {# jour} other {# jours}} plus tôt',
  minimum:
    'au moins {minimum, plural, one {# jour} other {# jours de suite}} sur {days, number} au lieu de tous les jours',
  lowerMinimum:
    'au moins {minimum, plural, one {# jour} other {# jours de suite}} au lieu de {asked, number}',
}
