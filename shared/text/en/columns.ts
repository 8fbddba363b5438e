/** What a column of a list holds, how certain that is, and why; said under the column in the wizard. */
export const columns = {
  certainty: '{certainty, select, sure {sure} likely {likely} other {please check}}',
  headerSays: 'the header says “{field}”',
  nothingSays: 'neither header nor values say what it holds',
} as const
