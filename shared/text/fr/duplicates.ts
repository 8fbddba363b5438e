import type { duplicates as english } from '../en/duplicates.ts'
import type { TextsOf } from '../texts-of.ts'

export const duplicates: TextsOf<typeof english> = {
  name: '{says, select, same {même nom} otherOrder {même nom, dans un autre ordre} spelling {même nom dans une autre graphie, une autre écriture ou un diminutif} typo {noms qui diffèrent d’une ou deux lettres} part {l’un des noms est abrégé ou réduit à des initiales} oneWord {l’une des fiches ne porte qu’un seul nom} familyName {même nom de famille, prénoms différents} givenName {même prénom, noms de famille différents} other {noms différents}}',
  birthDate:
    '{says, select, same {même date de naissance} swapped {dates de naissance où le jour et le mois sont inversés} oneDigit {dates de naissance qui diffèrent d’un chiffre} sameYear {même année de naissance, pour autant qu’elle soit connue} near {dates de naissance en partie identiques} other {dates de naissance différentes}}',
  email:
    '{says, select, same {même adresse électronique} shared {adresse électronique partagée par un bureau} close {adresses électroniques presque identiques} other {adresses électroniques différentes}}',
  phone: '{says, select, same {même numéro de téléphone} other {numéros de téléphone différents}}',
  passport:
    '{says, select, same {même numéro de passeport} oneSign {numéros de passeport qui diffèrent d’un signe} other {numéros de passeport différents}}',
  nationality: '{says, select, same {une nationalité commune} other {aucune nationalité commune}}',
  sex: '{says, select, other {sexe différent}}',
  title: 'Doublons',
  note: '{certain, plural, one {# certain} other {# certains}}, {probable, plural, one {# probable} other {# probables}}, {possible, plural, one {# possible} other {# possibles}}{later, plural, =0 {} one {, # pour plus tard} other {, # pour plus tard}}',
  everybody: 'Afficher tous les doublons',
  empty: 'Personne ne figure deux fois au fichier',
  emptyText:
    'Les paires de fiches qui semblent concerner une même personne figurent ici, avec ce qui parle pour et contre.',
  decide: 'Les comparer côte à côte',
  queue: 'Paires à trancher',
  certainty: '{certainty, select, certain {Certain} probable {Probable} other {Possible}}',
  evidence: 'Ce qui parle pour et contre une même personne',
  side: '{side, select, for {Pour :} against {Contre :} other {Incertain :}}',
  pair: 'Les deux fiches',
  same: 'Même personne',
  apart: 'Deux personnes',
  later: 'Plus tard',
  laterWeek: 'Dans une semaine',
  laterMonth: 'Dans un mois',
  laterThreeMonths: 'Dans trois mois',
  laterDate: 'À une date…',
  laterTitle: 'Reporter l’examen de cette paire',
  laterUntil: 'La proposer de nouveau à partir du',
  comparing: 'Comparaison des fiches deux à deux',
  stopped: 'La comparaison a été arrêtée',
  stoppedText:
    'Tant que les fiches n’ont pas toutes été comparées, on ne sait pas qui figure deux fois au fichier.',
  compareNow: 'Comparer toutes les fiches',
  seeMerged: '{people, plural, one {Voir la fiche} other {Voir ces personnes}}',
  merging: 'Réunion des fiches',
  mergeCertainTitle:
    '{pairs, plural, one {Réunir # paire certaine} other {Réunir # paires certaines}}',
  mergeCertainNone:
    'Une rubrique au moins diffère dans chaque paire certaine : toutes demandent un examen.',
  mergeCertainMore: '{pairs, plural, one {et # autre paire} other {et # autres paires}}',
  turn: 'Garder l’autre fiche',
  hint: 'J et K passent d’une paire à l’autre ; 1 à 9 choisissent une valeur ; U annule la dernière réponse.',
  field: 'Rubrique',
  stays: 'Fiche conservée',
  goes: 'Fiche qui y est versée',
  choose: '{field} : {value}',
  chosen: 'conservé',
  merged: '{pairs, plural, one {Deux fiches réunies en une} other {# paires de fiches réunies}}',
  mergeCertain: 'Réunir les paires certaines…',
  mergeThem: 'Réunir',
  mergeCertainWhy:
    'Aucune rubrique n’y diffère. L’opération s’annule en bloc, et chaque fiche peut être séparée de nouveau.',
  looksLike:
    'Ressemble à {name} ({certainty, select, certain {certain} probable {probable} other {possible}}).',
  mergeTyped: 'Même personne : y verser ma saisie',
  typedMerged: 'Saisie versée à la fiche : {name}',
  openThem: 'Ouvrir la fiche',
  maybeSame: 'Peut-être la même personne que {names}.',
  compare: 'Comparer',
  mergedOn: 'Une autre fiche a été réunie à celle-ci par {by} le {day}.',
  split: 'Séparer de nouveau',
  splitDone: 'Deux fiches de nouveau ; elles sont notées comme deux personnes.',
  others: 'Valeurs de la fiche réunie qui ne sont pas affichées',
}
