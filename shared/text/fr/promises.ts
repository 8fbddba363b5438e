import type { promises as english } from '../en/promises.ts'
import type { TextsOf } from '../texts-of.ts'

export const promises: TextsOf<typeof english> = {
  windows: '{windows}',
  outside:
    '{held, select, outside {prévu pour {period}, aucun jour dans la période : n’occupe aucun poste} other {prévu pour {period}, en partie hors de la période}}',
  offerUntil: 'une offre valable jusqu’au {date}',
  offerEnds: 'l’offre ne vaut que jusqu’au {date}',
  tentative: 'incertain {periods}',
  clearanceHeld: '{name} valable jusqu’au {date}',
  clearanceLapses: '{name} ne vaut que jusqu’au {date}',
  nationalityCap: 'au plus {posts, plural, one {# poste} other {# postes}} par nationalité',
  nationalityOver:
    '{people, plural, one {# personne} other {# personnes}} d’une même nationalité : {nationality}',
  offerStands: 'une offre maintenue',
  title:
    '{people, plural, one {# personne promise ne convient plus en l’état actuel} other {# personnes promises ne conviennent plus en l’état actuel}}',
  titleWarn: '{people, plural, one {# engagement à vérifier} other {# engagements à vérifier}}',
  promise:
    '{promise, select, nominated {Désignation} selected {Sélection confirmée} planned {Déploiement prévu} other {Sur le terrain}}',
  place: '{title}, {request}',
  because: '{evidence} (demandé : {asked})',
  earlier: 'Critère écarté pour une question antérieure : {reason}',
  more: '{count, plural, one {# de plus} other {# de plus}}',
  less: 'Réduire la liste',
  setAside: 'Écarter …',
  setAsideOf: 'Écarter pour {name} : {criterion}',
  setAsideTitle: 'Écarter un critère : {name}',
  setAsideConfirm: 'Écarter',
  replace: 'Remplacer',
  replaceOf: 'Remplacer {name} : ouvrir la recherche',
  cancel: 'Annuler …',
  cancelOf: 'Annuler l’engagement envers {name}',
  cancelTitle: 'Annulation : {name}',
  cancelText:
    '{promise, select, planned {Le déploiement est annulé et la personne est libre ces jours-là.} other {La candidature est retirée et la personne est libre ces jours-là.}} Le motif est conservé.',
  cancelConfirm: 'Annuler l’engagement',
  cancelled: '{name} : de nouveau libre',
  dates: 'Dates et statut',
  askProvider:
    'D’après nos données : {problems}. Cette disponibilité est-elle maintenue, ou sur qui pouvons-nous compter ?',
  writeProvider: 'Prévenir le fournisseur …',
  writeProviderOf: 'Prévenir le fournisseur : {name}',
  ask: 'Demander à nouveau',
  askOf: 'Demander à nouveau la disponibilité : {name}',
  asked: '{name} : disponibilité demandée',
  move: 'Déplacer vers la période',
  moveOf: 'Déplacer le déploiement de {name} vers la période du poste',
  moveAll: 'Déplacer {count, plural, one {# déploiement} other {# déploiements}} vers la période',
  moveLeave: 'Laisser en l’état',
  moveTitle: 'Périodes modifiées : {title}',
  moveText:
    '{count, plural, one {# déploiement se trouve} other {# déploiements se trouvent}} hors des nouvelles périodes. La disponibilité et les doubles affectations sont vérifiées pour chacun lors du déplacement.',
  moveNone: 'Plus aucun déploiement hors des nouvelles périodes.',
  moved:
    '{moved, plural, =0 {Aucun déplacement.} one {# déploiement déplacé.} other {# déploiements déplacés.}}',
  stayed: 'Déplacement impossible pour {name} : {reasons}',
  told: '{people, plural, one {# engagement ne tient plus} other {# engagements ne tiennent plus}}',
  brokenBy:
    '{people, plural, one {Une règle s’oppose désormais à cette promesse : {names}.} other {Des règles s’opposent désormais à # promesses : {names}.}}',
  toldLine: '{name}, {title} : {evidence}',
  toldMore: '{count, plural, one {et # de plus} other {et # de plus}}',
  toldLook: 'Les examiner',
  mark: 'Ne convient plus',
  markLook: 'À vérifier',
  markOf: '{name} : {evidence}',
}
