import type { deployments as english } from '../en/deployments.ts'
import type { TextsOf } from '../texts-of.ts'

export const deployments: TextsOf<typeof english> = {
  title: 'Déploiements',
  note: '{now, number} sur le terrain, {planned, plural, one {# prévu} other {# prévus}}',
  emptyTitle: 'Aucun déploiement',
  emptyText:
    'Choisissez des personnes dans l’appariement d’un poste : chaque choix prévoit un déploiement.',
  toMatch: 'Vers l’appariement',
  requestEmpty: 'Aucun déploiement pour le moment',
  filter: 'Afficher',
  filterLive: 'Prévus et en cours',
  filterAll: 'Tous',
  noneLive: 'Rien de prévu ni en cours',
  noneLiveText: 'Tous les déploiements sont achevés, écourtés ou annulés.',
  export: 'Exporter',
  exportOf: 'Liste de déploiement : {request} (XLSX)',

  columnPerson: 'Personne',
  columnPosition: 'Poste',
  columnRequest: 'Demande',
  columnProvider: 'Fournisseur',
  columnNationality: 'Nat.',
  columnPeriod: 'Dates',
  columnDays: 'Jours',
  columnStatus: 'Statut',
  columnHolds: 'Tient',
  columnFunding: 'Financement',
  columnReason: 'Motif',
  statusPlanned: 'Prévu',
  statusDeployed: 'En cours',
  statusCompleted: 'Achevé',
  statusCurtailed: 'Écourté',
  statusCancelled: 'Annulé',
  statusOf: 'Statut du déploiement, {name} : {status}',
  statusMoved: 'Déploiement, {name} : {status}',

  editTitle: '{name}, {position}',
  editFrom: 'Premier jour',
  editTo: 'Dernier jour',
  editDays: '{days, plural, one {# jour} other {# jours}}, premier et dernier compris',
  editExtends: '{days, plural, one {# jour de plus} other {# jours de plus}} qu’avant',
  editShortens: '{days, plural, one {# jour de moins} other {# jours de moins}} qu’avant',
  editOrder: 'Le dernier jour précède le premier.',
  editProvider: 'Au titre de l’offre de',
  editFunding: 'Financement',
  editSave: 'Enregistrer les dates',
  editSaved: '{name} : {period}',
  exitTitle: 'Déploiement, {name} : {status}',
  exitCancelled: 'Ces jours redeviennent disponibles pour la personne. Le motif est conservé.',
  exitCurtailed:
    'Indiquez comme dernier jour celui où le déploiement a pris fin. Le motif est conservé.',
  exitLast: 'Dernier jour',
  realFirstText:
    'Le premier jour est le {date}, qui n’est pas encore arrivé. Si la mission a commencé, indiquez le premier jour réel.',
  realFirst: 'Premier jour réel',
  realLastText:
    'Le dernier jour est le {date}, qui n’est pas encore arrivé. Si la mission est terminée comme convenu, indiquez le dernier jour réel ; si elle a été écourtée, choisissez « Écourté » et donnez le motif.',
  realLast: 'Dernier jour réel',

  plan: 'Prévoir',
  planOf: 'Prévoir le déploiement : {name}',
  planSelected:
    'Prévoir {people, plural, one {la sélection confirmée} other {les # sélections confirmées}}',
  planTitle: 'Au titre de quelle offre ?',
  planText:
    '{people, plural, one {Plusieurs fournisseurs proposent cette personne.} other {Plusieurs fournisseurs proposent ces # personnes.}}',
  planConfirm: 'Prévoir {people, plural, one {# personne} other {# personnes}}',
  placedPlanned:
    '{changed, plural, =0 {Aucun déploiement ne restait à prévoir} one {# personne sélectionnée, déploiement prévu} other {# personnes sélectionnées, déploiements prévus}}',
  placedSelected:
    '{changed, plural, =0 {Aucune sélection ne restait à faire} one {# sélection confirmée} other {# sélections confirmées}}',
  placedShortlisted:
    '{changed, plural, =0 {Aucune présélection ne restait à faire} one {# personne présélectionnée} other {# personnes présélectionnées}}',
  placedAlready: '{already, plural, one {# l’était déjà.} other {# l’étaient déjà.}}',
  placedMoved:
    '{moved, plural, one {# a quitté un autre poste de la demande.} other {# ont quitté d’autres postes de la demande.}}',
  refusedGoOn:
    '{step, select, planned {Prévoir {others, plural, one {l’autre personne} other {les # autres}}} selected {Sélectionner {others, plural, one {l’autre personne} other {les # autres}}} other {Présélectionner {others, plural, one {l’autre personne} other {les # autres}}}}',
  nextSee: 'Voir les déploiements',
  nextExport: 'Exporter la liste de déploiement',
  stepMany: '{deployments, plural, one {# déploiement} other {# déploiements}}',
  stepEarly:
    '{step, select, deployed {{early, plural, one {# déploiement commence après aujourd’hui.} other {# déploiements commencent après aujourd’hui.}} Si la mission a déjà commencé, indiquez le premier jour réel.} other {{early, plural, one {# déploiement se termine après aujourd’hui.} other {# déploiements se terminent après aujourd’hui.}} Si la mission est terminée comme convenu, indiquez le dernier jour réel ; si elle a été écourtée, choisissez « Écourté » et donnez le motif.}}',
  stepUnavailable:
    '{people, plural, one {Noter dans la fiche : indisponible les jours restants} other {Noter dans les fiches : indisponibles les jours restants}}',
  stepUnavailableText:
    'Aucune cause n’y est inscrite. Une personne indisponible n’est proposée nulle part ces jours-là.',
  stepBack: 'Revenir',
  stepAndReplace: '… et chercher un remplacement',
  stepConfirm:
    '{step, select, curtailed {Écourter {deployments, plural, one {le déploiement} other {# déploiements}}} other {Annuler {deployments, plural, one {le déploiement} other {# déploiements}}}}',
  stepped: '{deployments, plural, one {# déploiement} other {# déploiements}} : {status}',
  stepGoOn: '{others, plural, one {Continuer avec l’autre} other {Continuer avec les # autres}}',
  chosen: '{deployments, plural, one {# ligne choisie} other {# lignes choisies}}',
  chosenStep: '{status} ({deployments, number}){asks, select, yes { …} other {}}',
  chooseHint: 'Choisissez des lignes pour franchir une étape avec plusieurs à la fois',
  chooseAll: 'Choisir les {deployments, number}',
  replaceFind: 'Chercher un remplacement',
  replaceTitle: 'Remplacer {name}, {position}',
  replaceQuestion:
    'Qui peut être sur place le {date}{days, plural, =0 { (aujourd’hui)} one { (dans # jour)} other { (dans # jours)}}, pour {length, plural, one {# jour} other {# jours}} ?',
  replaceReason:
    '{step, select, curtailed {Motif du départ anticipé : {name}} other {Motif de l’annulation : {name}}}',
  replaceNobody:
    'Personne en réserve, et personne qui convienne pour tous ces jours. L’appariement indique ce qui s’oppose aux autres et ce qui pourrait être assoupli.',
  replaceReserves: 'En réserve',
  replaceOthers:
    '{found, plural, one {# autre personne convient} other {# autres personnes conviennent}}',
  replaceLate: 'Conviendraient, mais demandent un préavis plus long',
  replaceScore: 'Points pour les critères souhaités',
  replaceProviderOf: 'Au titre de quelle offre : {name}',
  replaceWhy: 'Pourquoi',
  replaceWhyOf: 'Pourquoi : {name}',
  replaceMatch: 'Ouvrir l’appariement',
  replaced: '{name}, remplacement prévu de {other}, {period}',
  tryPast:
    '{days, plural, one {# jour} other {# jours}} au-delà de la dernière période du poste, qui se termine le {date}',
  tryBefore: '{days, plural, one {# jour} other {# jours}} avant le début du poste, le {date}',
  tryOffer: 'l’offre de ce fournisseur ne va pas jusqu’au {date}',
  editReason: 'Motif',
  editReasonText:
    'Conservé avec les nouvelles dates. Nécessaire quand une mission en cours est prolongée.',
  editOutside: 'Ces dates hors des périodes sont voulues',
  editOffered:
    '{state, select, until {{name} : offre jusqu’au {date}} open {{name} : offre jusqu’à son retrait} withdrawn {{name} : offre retirée le {date}} other {{name} : offre pour une autre catégorie}}',
  editNoOffer: 'Aucun fournisseur ne propose cette personne',
  editInPlaceOf: 'À la place de {name} ({status})',
  editReplacedBy: 'Remplacement : {name}, {period}',
  historyTitle: 'Ce qui s’est passé',
  historyPlanned: 'prévu, {period}',
  historyStatus: '{status}, {period}',
  historyLonger: '{days, plural, one {# jour de plus} other {# jours de plus}} : {period}',
  historyShorter: '{days, plural, one {# jour de moins} other {# jours de moins}} : {period}',
  historyMoved: 'déplacé : {period}',
  historyBy: '{date}, {by}',
  tabDates: 'Dates',
  tabTravel: 'Voyage',
  travelStation: 'Lieu d’affectation',
  travelStationText: 'Si vide : {location}',
  travelNoPlace: 'le poste n’en indique pas',
  travelArrival: 'Arrivée',
  travelDeparture: 'Départ',
  travelTime: 'Heure locale',
  travelFlight: 'Vol',
  travelSave: 'Enregistrer le voyage',
  travelSaved: 'Voyage enregistré : {name}',
  travelOrder: 'Le départ précède l’arrivée.',
  tabEvaluation: 'Évaluation',
  evaluationLater: 'À écrire au retour : la mission n’est ni achevée ni écourtée.',
  evaluationHidden: 'Une évaluation a été écrite par {author} ; vous n’y avez pas accès.',
  evaluationText:
    'Accès restreint. Un constat défavorable ne compte qu’une fois notifié à la personne (Médiateur européen, 322/2017).',
  evaluationRating: 'Note',
  evaluationRatingOf:
    '{rating, select, 5 {5 – remarquable} 4 {4 – très bien} 3 {3 – bien} 2 {2 – insuffisant} other {1 – mauvais}}',
  evaluationWritten: 'Écrite le',
  evaluationWords: 'Appréciation',
  evaluationAdverse: 'Constat défavorable',
  evaluationNotified: 'Notifiée à la personne le',
  evaluationUncounted: 'ne compte pas encore',
  evaluationReaders: 'Qui peut la lire',
  evaluationReadersText:
    'Par les noms indiqués dans les paramètres, outre {author}. Si vide : toute personne qui ouvre ce fichier.',
  evaluationSave: 'Enregistrer l’évaluation',
  evaluationSaved: 'Évaluation enregistrée : {name}',
  anonymous: 'Ne figure plus au fichier',
}
