import type { TextsOf } from '../texts-of.ts'
import type { many as english } from '../en/many.ts'

/** Plusieurs personnes à la fois : sélection, modification commune, listes de noms, cellules et lignes. */
export const many: TextsOf<typeof english> = {
  selectAll:
    '{count, plural, one {Sélectionner la personne trouvée} other {Sélectionner les # personnes trouvées}} (Ctrl A)',
  howToSelect:
    'Espace ou la case sélectionne une personne, Maj une plage, Ctrl A toutes les personnes trouvées',
  selectedOutside:
    '{count, plural, one {# sélectionnée} other {# sélectionnées}}, dont {outside, number} hors de la liste actuelle',
  dropOutside:
    '{outside, plural, one {Retirer cette personne} other {Retirer ces # personnes}} de la sélection',
  tooManyToKeep:
    'Au-delà de {most, number} personnes, la sélection ne peut pas être gardée pendant une recherche : elle a été effacée.',
  confirmToday: 'Confirmer la disponibilité ce jour',
  editTogether: 'Modifier ensemble …',
  editTitle: 'Modifier ensemble {count, plural, one {# personne} other {# personnes}}',
  editing: 'Modification des fiches',
  edited:
    '{changed, plural, =0 {Aucune fiche modifiée} one {# fiche modifiée} other {# fiches modifiées}}{same, plural, =0 {} one {, # inchangée} other {, # inchangées}}{refused, plural, =0 {} one {, # refusée} other {, # refusées}}',
  what: 'Modification',
  confirm: 'Disponibilité et fiche confirmées',
  availability: 'Période de disponibilité',
  offerAdd: 'Offre d’un fournisseur',
  offerEnd: 'Fin de l’offre d’un fournisseur',
  offerMove: 'Transfert des offres à un autre fournisseur',
  categoryAdd: 'Ajouter une catégorie',
  categoryRemove: 'Retirer une catégorie',
  note: 'Ajouter une note',
  consent: 'Consentement donné',
  retention: 'Durée de conservation',
  confirmedOn: 'Confirmé le',
  consentOn: 'Consentement donné le',
  category: 'Catégorie',
  provider: 'Fournisseur',
  offeredAs: 'Offre au titre de',
  offeredOn: 'Offre du',
  validUntil: 'Valable jusqu’au',
  validUntilNote: 'Vide : jusqu’à son retrait.',
  lastDay: 'Dernier jour de l’offre',
  fromProvider: 'Fournisseur actuel',
  toProvider: 'Nouveau fournisseur',
  noteText: 'Note',
  noteNote: 'Elle s’ajoute au-dessous des notes existantes.',
  keepUntil: 'Conserver la fiche jusqu’au',
  keepUntilNote: 'Vide : sans échéance.',
  fillIn: 'Indiquez la modification pour voir son effet sur chaque fiche.',
  go: 'Modifier',
  goPeople: 'Modifier {count, plural, one {# fiche} other {# fiches}}',
  wouldChange:
    '{count, plural, =0 {Aucune fiche ne change.} one {# fiche change.} other {# fiches changent.}}',
  staySame:
    '{people, plural, one {# fiche inchangée} other {# fiches inchangées}}, {why} : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  refused: '{count, plural, one {# fiche refusée :} other {# fiches refusées :}}',
  refusedOne: '{name} : {why}',
  sameDay: 'cette date y figure déjà',
  laterDay: 'une date plus récente y figure, le {date}',
  sameRetention: 'conservation déjà prévue ainsi',
  sameCategory: 'catégorie déjà indiquée',
  notOfCategory: 'catégorie absente',
  sameNote: 'note déjà présente',
  notesFull: 'les notes dépasseraient {most, number} caractères',
  sameAvailability: 'période déjà indiquée',
  sameOffer: 'offre déjà enregistrée',
  notOffered: 'aucune offre de ce fournisseur',
  offerEnded: 'l’offre prend fin avant',
  offerBeginsLater: 'une offre commence plus tard, le {date}',
  why: 'Qui, et pourquoi ?',
  print: 'Imprimer …',
}
