import type { changes as english } from '../en/changes.ts'
import type { TextsOf } from '../texts-of.ts'

export const changes: TextsOf<typeof english> = {
  earlier: 'Modification faite dans une version antérieure',
  other: 'Une modification',
  personAdded: 'Ajout au fichier : {name}',
  personChanged: 'Fiche modifiée : {name}',
  availabilitySet: 'Disponibilité modifiée : {name}',
  roundBegun:
    'Tour « {name} » lancé : {people, plural, one {# personne interrogée} other {# personnes interrogées}}',
  roundAnswered: 'Tour « {name} » : {people, plural, one {# réponse} other {# réponses}}',
  roundChanged: 'Tour « {name} » modifié',
  roundWritten:
    'Tour « {name} » : {kind, select, roundReminder {rappels écrits} other {demandes écrites}}',
  roundRemoved: 'Tour « {name} » supprimé',
  personConfirmed: 'Fiche confirmée à ce jour : {name}',
  peopleMerged: 'Deux fiches réunies : {name}',
  pairsMerged: '{pairs, plural, one {# paire de fiches réunie} other {# paires de fiches réunies}}',
  peopleSplit: '{name} : fiche séparée de nouveau en deux',
  manyConfirmed:
    '{people, plural, one {# personne confirmée} other {# personnes confirmées}} le {date}',
  manyTagAdded: '{people, plural, one {# fiche} other {# fiches}} avec l’étiquette {tags}',
  manyTagRemoved: 'Étiquette {tag} retirée de {people, plural, one {# fiche} other {# fiches}}',
  manyCategoryAdded:
    'Catégorie ajoutée à {people, plural, one {# personne} other {# personnes}} : {category, select, expert {expertise} longTermObserver {observation à long terme} other {observation à court terme}}',
  manyCategoryRemoved:
    'Catégorie retirée à {people, plural, one {# personne} other {# personnes}} : {category, select, expert {expertise} longTermObserver {observation à long terme} other {observation à court terme}}',
  manyOffered:
    '{people, plural, one {# personne offerte} other {# personnes offertes}} par {provider}',
  manyOfferEnded:
    'Fin de l’offre de {provider} le {date} : {people, plural, one {# personne} other {# personnes}}',
  manyOfferMoved:
    'Offres de {people, plural, one {# personne} other {# personnes}} transférées de {from} à {to}',
  manyNoted: 'Note ajoutée pour {people, plural, one {# personne} other {# personnes}}',
  manyAvailability:
    '{people, plural, one {# personne} other {# personnes}}, {state, select, available {disponibilité} tentative {disponibilité incertaine} other {indisponibilité}} : {period}',
  manyConsent:
    'Consentement de {people, plural, one {# personne} other {# personnes}} donné le {date}',
  manyKeptUntil:
    '{people, plural, one {# fiche conservée} other {# fiches conservées}} jusqu’au {date}',
  manyKept: '{people, plural, one {# fiche conservée} other {# fiches conservées}} sans échéance',
  personRemoved: 'Retrait du fichier : {name}',
  providerAdded: 'Fournisseur ajouté : {name}',
  providerChanged: 'Fournisseur modifié : {name}',
  providerRemoved: 'Fournisseur supprimé : {name}',
  providersApart: '{name} et {other} sont deux fournisseurs',
  providersAskedAgain: '{name} et {other} pourraient être un seul fournisseur',
  recordsRenewed: '{people, plural, one {# fiche reconduite} other {# fiches reconduites}}',
  peopleErased:
    '{people, plural, one {# personne effacée} other {# personnes effacées}} : {reason}',
  peopleAnonymised:
    '{people, plural, one {# fiche anonymisée} other {# fiches anonymisées}} : {reason}',
  limitsChanged: 'Limites du fichier modifiées',
  providersMerged: 'Fournisseurs fusionnés : {other} et {name}, désormais {name}',
  layoutSaved: 'Présentation enregistrée\u00a0: {name}',
  layoutRemoved: 'Présentation supprimée\u00a0: {name}',
  measuresChanged:
    'Règles du fichier : déclarations anciennes après {months, plural, one {# mois} other {# mois}}, {days, plural, one {# jour} other {# jours}} de repos',
  recoveryMade: 'Clé de secours {number} créée',
  recoveryReplaced: 'Clé de secours {number} créée ; la précédente n’ouvre plus le fichier',
  recoveryKept: 'La page de la clé de secours {number} a été conservée',
  skillChanged: 'Compétence modifiée : {name}',
  requestCreated:
    'Demande ajoutée : « {title} »{positions, plural, =0 {} one {, avec # poste} other {, avec # postes}}',
  positionsAsk: 'Critères ajoutés à {positions, plural, one {# poste} other {# postes}}',
  templateAdded: 'Poste ajouté à la bibliothèque du bureau : « {title} »',
  templateChanged: 'Poste de la bibliothèque du bureau modifié : « {title} »',
  requestAdded: 'Demande ajoutée : « {title} »',
  requestChanged: 'Demande modifiée : « {title} »',
  requestMoved: 'Demande « {title} » : {status}',
  preconditionJudged:
    'Demande « {title} » : {kind, select, adequateTime {délai suffisant} freeAndFair {conditions d’une élection libre et régulière} other {dispositions pour rendre compte des résultats}} – {verdict, select, met {rempli} notMet {non rempli} other {inconnu}}',
  documentAdded: 'Document « {name} » joint',
  documentChanged: 'Document « {name} » modifié',
  documentPutAway: 'Document « {name} » retiré',
  documentPutBack: 'Document « {name} » remis',
  documentWritten: 'Document « {name} » enregistré dans un fichier',
  assessmentAdded: 'Évaluation des besoins ajoutée à « {title} »',
  assessmentChanged: 'Évaluation des besoins de « {title} » modifiée',
  assessmentRemoved: 'Évaluation des besoins de « {title} » supprimée',
  recommendationAdded: 'Recommandation ajoutée à « {title} »',
  recommendationChanged: 'Recommandation de « {title} » modifiée',
  recommendationRemoved: 'Recommandation de « {title} » supprimée',
  budgetChanged: 'Budget de « {title} » estimé',
  budgetRemoved: 'Budget de « {title} » supprimé',
  positionsMade:
    '{count, plural, one {# poste créé} other {# postes créés}} d’après la recommandation pour « {title} »',
  positionAdded: 'Poste ajouté : « {title} »',
  positionChanged: 'Poste modifié : « {title} »',
  positionRemoved: 'Poste supprimé : « {title} »',
  candidacySet: '{name}, {title} : {status}',
  candidaciesMoved: '{people, plural, one {# candidature} other {# candidatures}} : {status}',
  reservesOrdered: 'Ordre de la réserve : {title}',
  candidacyRemark: 'Remarque : {name}, {title}',
  lettersWritten: '{letters, plural, one {# lettre rédigée} other {# lettres rédigées}} : {kind}',
  letterWordsChanged: 'Modèle de lettre modifié : {kind}',
  askChanged: 'Demande adressée à {provider} : modifiée',
  askAnswered:
    '{provider} : réponse reçue pour {people, plural, one {# personne} other {# personnes}}',
  restrictedAsked: 'Données de passeport et d’urgence consultées, {name} : {why}',
  evaluationsAsked: 'Évaluations consultées, {name} : {why}',
  notesRead: 'Notes confidentielles consultées : {name}',
  noteChanged: 'Note confidentielle modifiée : {name}',
  setAside: 'Critère écarté pour {name}',
  setAsideBack: 'Critère de nouveau exigé pour {name}',
  deploymentPlanned: 'Déploiement prévu : {name}, {title}',
  peoplePlaced:
    '{people, plural, one {# personne affectée} other {# personnes affectées}} aux postes d’une équipe',
  deploymentChanged: 'Déploiement modifié : {name}',
  deploymentsStepped:
    '{deployments, plural, one {# déploiement} other {# déploiements}} : {status}',
  deploymentReplaced: '{name}, remplacement prévu de {other}, {title}',
  checklistChanged: 'Liste de contrôle modifiée',
  checklistSettled:
    'Liste de contrôle de {deployments, plural, one {# déploiement modifiée} other {# déploiements modifiée}}',
  evaluationChanged: 'Évaluation modifiée : {name}',
  fundChanged: 'Fonds « {name} » modifié',
  contributionChanged: 'Contribution à « {name} » modifiée',
  costsChanged:
    'Coûts de {deployments, plural, one {# déploiement modifiés} other {# déploiements modifiés}}',
  deploymentsMoved:
    '{moved, plural, one {# déploiement déplacé} other {# déploiements déplacés}} vers les périodes des postes',
  packageWritten:
    'Fichier complet écrit en archive ouverte, {file} : {people, plural, one {# personne} other {# personnes}}',
  packageOpened:
    'Fichier ouvert à partir de l’archive {file} : {people, plural, one {# personne} other {# personnes}}',
  handedOver: 'Transmission à {to} : {people, plural, one {# personne} other {# personnes}}',
  received:
    'Réception de {from} : {added, plural, one {# fiche ajoutée} other {# fiches ajoutées}}, {changed, plural, one {# modifiée} other {# modifiées}}',
  restrictedWritten:
    '{file} établi avec des données à accès restreint : {people, plural, one {# personne} other {# personnes}}',
  imported:
    '{file} importé : {added, plural, one {# personne ajoutée} other {# personnes ajoutées}}, {updated} à jour',
  importTakenBack:
    'Importation de {file} annulée : {removed, plural, one {# personne retirée} other {# personnes retirées}}, {restored} comme avant',
  rowsSettled:
    'Lignes en attente décidées : ajouts {added}, fiches jointes {updated}, lignes écartées {skipped}',
  aliasSaid: 'Sens de « {word} » dans les listes indiqué',
  aliasForgotten: 'Sens de « {word} » dans les listes oublié',
  listForgotten: 'Lecture des listes comme « {file} » oubliée',
  pairAnswered:
    'Deux dossiers : {answer, select, apart {pas la même personne} later {à décider plus tard} other {question posée de nouveau}}',
  sample: 'Fichier d’exemple ouvert',
  undone: 'Annulé : {what}',
  redone: 'Rétabli : {what}',
  personErased: 'Effacement des données d’une personne : {reason}',
  erasedAgain:
    '{people, plural, one {# personne effacée} other {# personnes effacées}} de nouveau après la remise en place d’une copie',
  anonymisedAgain:
    '{anonymous, plural, one {# personne anonymisée} other {# personnes anonymisées}} de nouveau{people, plural, =0 {} one { et # effacée} other { et # effacées}} après la remise en place d’une copie',
  copiesStay:
    'Les données sont effacées, mais les copies antérieures n’ont pas pu être remplacées. {why}',
  copiesStayNext:
    'Faites une sauvegarde, puis supprimez les copies antérieures dans le dossier du fichier.',
  historyBroken:
    'La ligne {row} de l’historique ne correspond pas aux précédentes (constaté le {day}) : le fichier a été modifié autrement que par Scrutin. Une sauvegarde antérieure montre ce qui y figurait.',
  undo: 'Annuler',
  redo: 'Rétablir',
  nothingToUndo: 'Rien n’a été modifié dans cette fenêtre qui puisse être annulé',
  nothingToRedo: 'Rien n’a été annulé qui puisse être rétabli',
  verify: 'Vérifier l’historique',
  verifyNote:
    'Chaque modification est liée à la précédente. La vérification montre si l’historique a été modifié autrement que par Scrutin. Elle précède chaque sauvegarde.',
  verified:
    '{rows, plural, one {# entrée vérifiée} other {# entrées vérifiées}} : l’historique est intact',
  notVerified:
    'L’entrée {row} de l’historique ne correspond pas : le fichier a été modifié autrement que par Scrutin. Ne modifiez plus rien ; comparez avec une sauvegarde antérieure.',
  history: 'Historique',
  personBarred: '{name}\u00a0: marque «\u202fne pas proposer\u202f»',
  personUnbarred: '{name}\u00a0: proposition de nouveau possible',
  searchKept: 'Recherche «\u202f{name}\u202f» enregistrée',
  searchRemoved: 'Recherche «\u202f{name}\u202f» retirée',
}
