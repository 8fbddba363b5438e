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
    '{people, plural, one {# personne} other {# personnes}}{requests, plural, =0 {} one {, # demande} other {, # demandes}}{positions, plural, =0 {} one {, # poste} other {, # postes}}{candidacies, plural, =0 {} one {, # candidature} other {, # candidatures}}{assessments, plural, =0 {} one {, # évaluation des besoins} other {, # évaluations des besoins}}{recommendations, plural, =0 {} one {, # recommandation} other {, # recommandations}}{budgets, plural, =0 {} one {, # budget} other {, # budgets}}',

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
  packageAnonymous:
    '{people, plural, one {# personne qui y figure a été anonymisée sur cet ordinateur et le sera de nouveau.} other {# personnes qui y figurent ont été anonymisées sur cet ordinateur et le seront de nouveau.}}',
  packageReplaces:
    '{count, plural, =0 {L’archive devient le fichier.} one {L’archive remplace le fichier, qui contient une personne. Il est conservé parmi les copies.} other {L’archive remplace le fichier, qui contient {count} personnes. Il est conservé parmi les copies.}}',
  packageOpenGo: 'Ouvrir',
  packageOpened: '{people, plural, one {# personne} other {# personnes}} désormais au fichier',

  handOver: 'Transmettre …',
  handOverTitle: 'Transmettre sous phrase de passe',
  handOverGo: 'Sceller et enregistrer',
  handOverText:
    'Des personnes, une demande avec ses postes, ou tout, sous scellé avec phrase de passe. L’autre bureau voit ce qui est nouveau et ce qui diffère avant toute écriture.',
  handOverCardTitle: 'Transmettre à un autre bureau',
  handOverWays:
    'Sélectionnez des personnes au fichier, ou ouvrez une demande, et transmettez à partir de là. Ce que vous recevez s’ouvre comme une liste.',
  shareHolds:
    'Contenu : {held}, avec {providers, plural, =0 {aucun fournisseur} one {# fournisseur} other {# fournisseurs}} en référence. Déploiements, décisions et historique restent ici.',
  shareName: 'Transmission {to} {date}',
  shareSaved: 'Transmission enregistrée : {name}',
  to: 'Destinataire',
  withCandidacies: 'Candidatures et personnes envisagées',
  withCandidaciesNote: 'Avec leur statut et leurs motifs.',
  withRestricted: 'Données de passeport et contacts d’urgence',
  withRestrictedNote:
    'Écartés sauf besoin de l’autre bureau ; l’historique garde la trace de leur transmission.',
  passphraseApart:
    'Envoyez le document et la phrase de passe par des voies différentes. Sans elle, personne ne peut l’ouvrir. Le format est age : d’autres logiciels qui le connaissent l’ouvrent aussi.',
  shareTitle: 'Ouvrir une transmission',
  shareSealed:
    'Le document est scellé. Saisissez la phrase de passe communiquée par son expéditeur ; rien n’est écrit avant que vous n’ayez vu son contenu.',
  shareOpen: 'Ouvrir',
  shareOpening: 'Ouverture du scellé',
  shareFrom: 'De {by}, écrite le {when} pour {to} : {purpose}. Contenu : {held}.',
  shareRestricted: 'Elle contient des données de passeport et des contacts d’urgence.',
  shareUnrestricted:
    'Les données de passeport et contacts d’urgence ont été écartés ; les vôtres restent inchangés.',
  shareAgain: 'Cette transmission a déjà été reçue. Ce qui n’a pas changé depuis reste tel quel.',
  shareStates: 'Sort des fiches',
  shareAll: 'Toutes',
  shareState:
    '{state, select, new {Nouvelles} same {Identiques} changed {Modifiées là-bas} conflict {Divergentes} duplicate {Peut-être déjà ici} erased {Effacées ici} other {Incomplètes}} : {count, number}',
  stateShort:
    '{state, select, new {nouveau} same {identique} changed {modifié là-bas} conflict {divergent} duplicate {peut-être déjà ici} erased {effacé ici} other {incomplet}}',
  entity:
    '{entity, select, skill {Compétence} provider {Fournisseur} person {Personne} request {Demande} position {Poste} assessment {Évaluation des besoins} recommendation {Recommandation} budget {Budget} other {Candidature}}',
  erasedPerson: 'Une personne dont les données ont été effacées',
  erasedNote: 'Ses données ont été effacées sur cet ordinateur. Elles ne sont pas rétablies.',
  orphanNote:
    'La demande, le poste ou la personne de rattachement n’existe ni ici ni dans le document. Fiche écartée.',
  alike: 'Peut-être {name}, déjà au fichier : {why}',
  takeIn: 'Reprendre',
  takeInOf: 'Reprendre {name}',
  field: 'Champ',
  ours: 'Ici',
  theirs: 'Dans le document',
  chooseOurs: '{field} de {name} : garder la valeur d’ici',
  chooseTheirs: '{field} de {name} : reprendre la valeur du document',
  shareMore: 'Afficher davantage ({count, number})',
  shareTaking: 'Reprise en cours',
  shareTake: 'Reprendre au fichier',
  shareTaken: 'Repris : {added}. Modifié : {changed}.',

  fieldAssistance: 'Assistance',
  fieldChannel: 'Entité',
  fieldContactEmail: 'Courriel du contact',
  fieldContactName: 'Contact',
  fieldContactPhone: 'Téléphone du contact',
  fieldCountry: 'Pays',
  fieldDeadline: 'Échéance',
  fieldElectionOn: 'Jour du scrutin',
  fieldKind: 'Type',
  fieldLines: 'Lignes',
  fieldMaxPercentPerNationality: 'Maximum par nationalité, en pour cent',
  fieldShares: 'Parts de postes',
  fieldResponsibilities: 'Domaines de responsabilité',
  fieldMaxPerNationality: 'Maximum par nationalité',
  fieldMultinationalPairs: 'Équipes multinationales',
  fieldOrgan: 'Signataire',
  fieldOfficer: 'Responsable du dossier',
  fieldContinues: 'Prolonge',
  fieldParties: 'Intervenants',
  fieldOverrides: 'Critères écartés',
  fieldPhases: 'Phases',
  fieldPreconditions: 'Conditions préalables',
  fieldProviderCap: 'Maximum par fournisseur',
  fieldReceivedOn: 'Reçue le',
  fieldRequirements: 'Critères',
  fieldSecondRoundOn: 'Second tour',
  fieldShortName: 'Nom abrégé',
  fieldState: 'État',
  fieldWindows: 'Périodes',
  fieldWomenPercent: 'Femmes, pourcentage',
}
