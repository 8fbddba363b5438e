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
}
