/** Ce qu’une demande devrait coûter. */
export const budgets = {
  title: 'Budget',
  estimate: 'Estimer le budget',
  edit: 'Modifier le budget',
  of: 'Budget estimé le {day}',
  estimatedOn: 'Estimé le',
  estimated: 'Estimation',
  planned: 'Prévu',
  given: 'Versé',
  left: 'Reste sur l’estimation',
  addLine: 'Ajouter une ligne',
  removeLine: 'Supprimer la ligne {what}',
  saved: 'Budget enregistré',
  removed: 'Budget supprimé',
}
