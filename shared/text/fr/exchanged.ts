import type { TextsOf } from '../texts-of.ts'
import type { exchanged as english } from '../en/exchanged.ts'

/** Packages and hand-overs: what leaves the roster whole or in part, and what comes in. */
export const exchanged: TextsOf<typeof english> = {
  title: 'Transmissions et réceptions',
  none: 'Rien n’a encore été transmis ni reçu, hors listes.',
  what: 'Nature',
  when: 'Date',
  by: 'Par',
  counterpart: 'Destinataire ou origine',
  purpose: 'Motif',
  holds: 'Contenu',
  undone: 'Annulé depuis',
  restricted: 'avec données de passeport et contacts d’urgence',
  kind: '{direction, select, out {{kind, select, list {Liste écrite} package {Archive écrite} other {Transmission}}} other {{kind, select, package {Archive ouverte} other {Réception}}}}',
  contents:
    '{people, plural, one {# personne} other {# personnes}}{requests, plural, =0 {} one {, # demande} other {, # demandes}}{positions, plural, =0 {} one {, # poste} other {, # postes}}{candidacies, plural, =0 {} one {, # candidature} other {, # candidatures}}',

  packageTitle: 'Le fichier complet, en format ouvert',
  packageText:
    'Tout le contenu du fichier dans une archive documentée, lisible par tout logiciel, qu’un fichier vide rouvre sans aucune perte.',
  packageSave: 'Écrire une archive …',
  packageSaveTitle: 'Écrire le fichier complet en archive ouverte',
  packageHolds:
    'Elle contient tout : {people, plural, one {# personne} other {# personnes}} avec documents, fournisseurs, demandes, candidatures, déploiements, décisions, et l’historique de toutes les modifications.',
  packageOpenFormat:
    'Un document par table (JSON Lines), son schéma, et la description de chaque colonne. Scrutin la rouvre ; d’autres logiciels peuvent la lire.',
  packagePlain:
    'L’archive n’est pas chiffrée et contient des données de passeport et des contacts d’urgence. Conservez-la comme le fichier lui-même et supprimez-la après usage. Pour envoyer des personnes à un autre bureau, transmettez-les sous phrase de passe.',
  packageSaveGo: 'Écrire l’archive',
  packageName: 'Archive Scrutin {date}.zip',
  packageSaved: '{rows, plural, one {# ligne écrite} other {# lignes écrites}} : {name}',
  packageOpen: 'Ouvrir une archive …',
  packageReading: 'Lecture de l’archive',
  packageOpenTitle: 'Ouvrir {name}',
  packageFacts:
    'Écrite le {when} par {by}. Elle contient {people, plural, one {# personne} other {# personnes}}, {providers, plural, one {# fournisseur} other {# fournisseurs}}, {requests, plural, one {# demande} other {# demandes}}, {candidacies, plural, one {# candidature} other {# candidatures}} et {changes, plural, one {# modification} other {# modifications}}.',
  packageChainWhole: 'Son historique est intact et se poursuit là où il s’arrêtait.',
  packageErased:
    '{people, plural, one {# personne qui y figure a été effacée sur cet ordinateur et le sera de nouveau.} other {# personnes qui y figurent ont été effacées sur cet ordinateur et le seront de nouveau.}}',
  packageReplaces:
    '{count, plural, =0 {L’archive devient le fichier.} one {L’archive remplace le fichier, qui contient une personne. Il est conservé parmi les copies.} other {L’archive remplace le fichier, qui contient {count} personnes. Il est conservé parmi les copies.}}',
  packageOpenGo: 'Ouvrir',
  packageOpened: '{people, plural, one {# personne} other {# personnes}} désormais au fichier',
}
