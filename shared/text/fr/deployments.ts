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
  anonymous: 'Ne figure plus au fichier',
}
