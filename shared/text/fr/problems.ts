import type { problems as english } from '../en/problems.ts'
import type { TextsOf } from '../texts-of.ts'

export const problems: TextsOf<typeof english> = {
  required: 'À remplir.',
  notReadable: 'Valeur illisible ; choisissez-la ou saisissez-la de nouveau.',
  tooLong: '{most, plural, one {Au plus # caractère.} other {Au plus # caractères.}}',
  tooShort: '{least, plural, one {Au moins # caractère.} other {Au moins # caractères.}}',
  tooMany: '{most, plural, one {Au plus # entrée.} other {Au plus # entrées.}}',
  tooFew: '{least, plural, one {Au moins # entrée.} other {Au moins # entrées.}}',
  tooBig: 'Au plus {most, number}.',
  tooSmall: 'Au moins {least, number}.',
  endsBeforeStart: 'La fin précède le début.',
  secondRoundNotAfter: 'Cette date n’est pas postérieure au jour du scrutin.',
  preconditionTwice: 'Un préalable est indiqué deux fois.',
  statusByStep: 'Le statut change par une étape distincte.',
  goneFromRoster: 'Cet élément n’est plus au fichier.',
  notASkill: 'Absente de l’arborescence des compétences.',
  reasonNeeded: 'Un motif est nécessaire.',
  atLeastPosts: 'Au moins {posts, number}.',
  offerToTheEnd: 'Une offre valable jusqu’au {date} est demandée.',
  providerShare:
    'Le fournisseur pourvoit {filled, number} postes sur les {most, number} autorisés.',
  notACountry: 'Ce n’est pas un code de pays à deux lettres.',
  notALanguage: 'Ce n’est pas un code de langue.',
  notACatalogueEntry: 'Cette valeur ne figure pas au catalogue.',
  updateTargetGone: 'La personne à mettre à jour n’est pas indiquée, ou n’est plus au fichier.',
  standsAgainst: '{name} : {reasons}',
  placedThere: '{name}, {title}, {period}',
  notYet: 'Ce jour n’est pas encore arrivé.',
  undoStands: 'Élément concerné : {name}.',
  undoBusyWith: 'Déploiement en place : {name}, {title}.',
  undoFullPosition: 'Poste : {title}.',
}
