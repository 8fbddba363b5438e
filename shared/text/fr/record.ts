import type { record as english } from '../en/record.ts'
import type { TextsOf } from '../texts-of.ts'

export const record: TextsOf<typeof english> = {
  ask: 'Afficher…',
  askFor: 'À quelle fin ?',
  askNote: 'L’historique garde votre demande et son motif.',
  askConfirm: 'Afficher',
  askTravel: 'Voyage et visa',
  askRegistration: 'Accréditation auprès du pays hôte',
  askCheck: 'Vérification de la fiche',
  askEmergency: 'Urgence',
  hide: 'Masquer',
  hidden: 'Les données de passeport et d’urgence sont masquées : {fields}.',
  hiddenBoth:
    'Les données de passeport et d’urgence des deux fiches sont masquées ; sans demande, celles de la fiche conservée restent.',
  seen: 'Consultation des données à accès restreint',
  seenNone: 'Aucune consultation, et aucun fichier ne les a contenues.',
  seenHow:
    '{how, select, restricted {Données de passeport et d’urgence affichées} evaluations {Évaluations affichées} notes {Notes sur une candidature affichées} list {Liste établie} share {Transmission} package {Archive de tout le fichier} other {Document enregistré dans un fichier}}',
  seenTo: 'à {counterpart}',
  open: 'Fiche complète',
  sourceOf: 'Origine : {field}',
  source:
    '{how, select, list {Liste {from}, ligne {line}} received {Reçu de {from}} merged {D’une autre fiche, fusionnée avec celle-ci} undone {Rétabli par une annulation} other {Saisie manuelle}}',
  sourceBy: '{by}, {day}',
  clearanceOver: 'expirée',
  sourceNone: 'L’historique ne le dit pas.',
  sectionOverview: 'En bref',
  sectionProfile: 'Profil',
  sectionSkills: 'Langues et compétences',
  sectionPlaces: 'Candidatures et décisions',
  sectionDeployments: 'Déploiements',
  sectionAsked: 'Demandes aux fournisseurs',
  sectionEvaluations: 'Évaluations',
  sectionHistory: 'Modifications de la fiche',
  noDeployments: 'Aucun déploiement pour le moment.',
  openDeployment: 'Ouvrir : {mission}',
  askedNone: 'Aucune demande à un fournisseur ne concerne cette personne.',
  askedLine: '{provider} : {position}, {request}',
  askedOn: 'demande du {day}',
  offeredOn: 'offre du {day}',
  evaluationsNone:
    'Aucune évaluation. Elles se rédigent dans le déploiement, une fois celui-ci terminé.',
  evaluationLine: '{mission}, {day}, {author}',
  evaluationAdverse: 'Constat défavorable',
  evaluationsHidden:
    '{count, plural, one {Son contenu est masqué.} other {Leur contenu est masqué.}}',
  evaluationsShow: 'Lire…',
  evaluationHidden: 'Lecture non autorisée',
  evaluationUncounted: 'Constat défavorable non notifié à la personne : il ne compte pas',
  documentsHint:
    'CV, certificats, lettres du fournisseur : joignez-les ici ou déposez des fichiers.',
}
