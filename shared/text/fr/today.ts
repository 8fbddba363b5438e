import type { today as english } from '../en/today.ts'
import type { TextsOf } from '../texts-of.ts'

export const today: TextsOf<typeof english> = {
  note: '{date} · {count, plural, =0 {rien à traiter} one {# point à traiter} other {# points à traiter}}',
  attention: 'À traiter',
  allDone: 'Rien à traiter aujourd’hui',
  deadlinePast:
    '{count, plural, one {demande dont l’échéance est passée} other {demandes dont l’échéance est passée}}',
  deadlinePastWhy: 'Des postes restent à pourvoir : envoyer ce qui est prêt, ou demander un délai',
  deadlineNear:
    '{count, plural, one {demande arrive} other {demandes arrivent}} à échéance sous 14 jours',
  deadlineNearWhy: 'Les noms sont attendus d’ici là',
  unready:
    '{count, plural, one {personne part} other {personnes partent}} sous 60 jours et il manque quelque chose',
  unreadyWhy: 'Habilitations, passeport, visa, assurance, contrat, préparation',
  notBegun:
    '{count, plural, one {déploiement prévu dont le premier jour est passé} other {déploiements prévus dont le premier jour est passé}}',
  notBegunWhy: 'Indiquer le départ, déplacer ou annuler',
  notEnded:
    '{count, plural, one {déploiement dont le dernier jour est passé} other {déploiements dont le dernier jour est passé}}',
  notEndedWhy: 'Indiquer la fin de mission, ou prolonger',
  asks: '{count, plural, one {réponse de fournisseur attendue} other {réponses de fournisseurs attendues}}',
  asksWhy: 'Noms demandés, par date d’échéance : rappeler, ou enregistrer la réponse',
  itemAsk:
    '{position} · {request}{reminders, plural, =0 {} one { · # rappel} other { · # rappels}}',
  toDecide:
    '{reason, select, keptTooLong {{count, plural, one {fiche conservée} other {fiches conservées}} au-delà de la durée permise} consentOut {{count, plural, one {consentement expiré} other {consentements expirés}}} keptSoon {{count, plural, one {fiche atteint} other {fiches atteignent}} la durée permise sous {days, plural, one {# jour} other {# jours}}} consentSoon {{count, plural, one {consentement expire} other {consentements expirent}} sous {days, plural, one {# jour} other {# jours}}} clearance {{count, plural, one {personne dont une habilitation expire} other {personnes dont une habilitation expire}} sous {days, plural, one {# jour} other {# jours}}} passport {{count, plural, one {passeport expire} other {passeports expirent}} sous {days, plural, one {# jour} other {# jours}}} other {}}',
  toDecideWhy:
    '{reason, select, clearance {Demander à temps un renouvellement} passport {Demander à temps un renouvellement} other {Rappeler, reconduire, anonymiser ou effacer ensemble}}',
  awaited: '{count, plural, one {réponse attendue} other {réponses attendues}}',
  awaitedWhy: 'Désignations et questions de disponibilité, l’attente la plus longue d’abord',
  rounds:
    '{count, plural, one {personne interrogée n’a} other {personnes interrogées n’ont}} pas répondu',
  roundsWhy: 'Rappelez-le aux fournisseurs, lisez les tableaux reçus, ou mettez fin au tour',
  itemRound: '{period} · {open, number} sur {asked, number} sans réponse',
  clearances:
    '{count, plural, one {habilitation de personne promise prend fin} other {habilitations de personnes promises prennent fin}} bientôt',
  clearancesWhy: 'Sous {days, plural, one {# jour} other {# jours}}, ou avant la fin de la mission',
  evaluations: '{count, plural, one {évaluation attendue} other {évaluations attendues}}',
  evaluationsWhy: 'De retour du terrain sans évaluation, ou évaluation non communiquée',
  backupNone: 'aucune sauvegarde n’a encore été enregistrée ailleurs',
  backupOld:
    '{count, plural, one {jour depuis} other {jours depuis}} la dernière sauvegarde enregistrée ailleurs',
  backupWhy: 'Les copies de cet ordinateur ne lui survivent pas',
  itemPosts: '{open, number} sur {posts, plural, one {# poste} other {# postes}} à pourvoir',
  itemOpenPosts: '{request} · {open, number} sur {posts, number} à pourvoir',
  itemPreconditions:
    '{open, plural, one {# préalable non établi} other {# préalables non établis}}',
  itemDeployment: '{position} · {request}',
  itemMissing: '{missing, plural, one {# élément manque} other {# éléments manquent}} · {request}',
  itemAwaited: '{status} · {position}',
  itemClearance: '{name}',
  itemsMore: 'Les {shown, number} premiers sur {found, number}',
  undated: 'Sans date',
  openPosts: '{count, plural, one {poste vacant} other {postes vacants}}',
  openPostsWhy: 'Voir qui convient à chaque poste, et pourquoi',
  broken:
    '{count, plural, one {personne promise ne convient plus ou demande une vérification} other {personnes promises ne conviennent plus ou demandent une vérification}}',
  brokenWhy: 'Écarter avec un motif, remplacer, déplacer ou annuler',
  inDoubt:
    '{count, plural, one {demande dont un préalable n’est pas établi} other {demandes dont un préalable n’est pas établi}}',
  inDoubtWhy: 'Délai suffisant, conditions d’une élection libre et régulière, compte rendu',
  offersEnding:
    '{count, plural, one {personne dont une offre prend fin} other {personnes dont une offre prend fin}} sous {days, plural, one {# jour} other {# jours}}',
  offersEndingWhy: 'Demander au fournisseur de la renouveler',
  stale:
    '{count, plural, one {fiche sans confirmation} other {fiches sans confirmation}} depuis {months, plural, one {# mois} other {# mois}}',
  waitingRows:
    '{count, plural, one {ligne de liste en attente} other {lignes de listes en attente}}',
  waitingRowsWhy: 'Peut-être des personnes déjà au fichier ; rien n’est fusionné sans vous.',
  staleWhy: 'Demander si la fiche est toujours exacte',
  returning:
    '{count, plural, one {personne de retour} other {personnes de retour}} sous {days, plural, one {# jour} other {# jours}}',
  returningWhy: 'Prévoir la prolongation ou le retour',
  duplicates:
    '{count, plural, one {personne peut-être en double} other {personnes peut-être en double}} au fichier',
  duplicatesWhy: 'À comparer ; rien n’est fusionné sans vous',
  noOffer: '{count, plural, one {personne} other {personnes}} sans offre valable',
  noOfferWhy:
    'La recherche les trouve et signale l’absence d’offre : demander à un fournisseur de les proposer',
  openRequests: 'Demandes ouvertes',
  allRequests: 'Toutes les demandes',
  noRequests: 'Il n’y a aucune demande ouverte.',
  posts: '{filled, number} sur {posts, plural, one {# poste pourvu} other {# postes pourvus}}',
  electionIn:
    '{days, plural, =0 {scrutin aujourd’hui} one {scrutin dans # jour} other {scrutin dans # jours}}',
  electionOn: 'scrutin : {date}',
  precondition: '{what} : {verdict}',
  adequateTime: 'délai suffisant',
  freeAndFair: 'conditions d’une élection libre et régulière',
  reporting: 'compte rendu des résultats',
  expiring: 'Offres bientôt échues',
  expiringUntil: 'jusqu’au {date}',
  expiringAll: 'Toutes ({count, number})',
  expiringNone: 'Aucune offre n’arrive bientôt à échéance.',
  emptyTitle: 'Bienvenue dans Scrutin',
  emptyNote: 'Le fichier est vide. Quatre façons de commencer :',
  sampleTitle: 'Découvrir d’abord',
  sampleText:
    'Ouvre un fichier de personnes, de fournisseurs et de demandes fictifs pour tout essayer. C’est un fichier à part, à côté du vôtre, jamais mêlé à lui, et que vous quittez d’un clic.',
  samplePeople: 'Personnes',
  sampleGo: 'Ouvrir le fichier d’exemple',
  sampleOpening: 'Création du fichier d’exemple',
  importTitle: 'Importer une liste',
  importText:
    'Excel, OpenDocument, CSV et d’autres formats, tels que les fournisseurs les envoient. Vous voyez ce que deviendra chaque ligne avant toute écriture. Ou envoyez aux fournisseurs le modèle d’offre, qui ne demande aucune mise en correspondance.',
  importGo: 'Importer une liste',
  addTitle: 'Ajouter une personne',
  addText: 'Saisissez vous-même la première fiche d’expertise ou d’observation.',
  addGo: 'Ajouter une personne',
  restoreTitle: 'Restaurer une sauvegarde',
  restoreText:
    'Reprenez le fichier d’un autre ordinateur : une sauvegarde qui y a été enregistrée, et sa phrase de passe.',
  pasteLetter: 'Coller une lettre ou un appel',
}
