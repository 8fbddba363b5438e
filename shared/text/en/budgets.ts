/** What a request is expected to cost. */
export const budgets = {
  title: 'Budget',
  estimate: 'Estimate the budget',
  edit: 'Edit the budget',
  of: 'Budget, estimated on {day}',
  estimatedOn: 'Estimated on',
  estimated: 'Estimated',
  planned: 'Planned',
  given: 'Given',
  left: 'Left of the estimate',
  addLine: 'Add a line',
  removeLine: 'Remove the line {what}',
  saved: 'Budget saved',
  removed: 'Budget removed',
} as const
