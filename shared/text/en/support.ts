/** The report for support. */
export const support = {
  title: 'Report for support',
  note: 'For whoever helps when something does not work: versions, and what was logged. No names and nothing of the roster; it stays on this computer until you send it.',
  show: 'Show the report …',
  look: 'Look through it before you save it.',
  content: 'What the report holds',
  version: 'Scrutin {version}',
  system: 'System: {system}',
  runtime: 'Runs on: {runtime}',
  lines: 'Log:',
  noLines: 'Nothing was logged.',
  save: 'Save the report',
  saved: 'The report was saved: {name}',
  fileName: 'scrutin-report.txt',
} as const
