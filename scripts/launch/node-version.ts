/** Major version of Node the project is written for; npm installs it as a package. */
const wantedNode = 24

/** What to say when another Node runs the scripts; null when it is the right one. */
export function nodeComplaint(version: string): string | null {
  const major = Number(/^v?(\d+)\./u.exec(version)?.[1])
  if (major === wantedNode) return null
  return [
    `Scrutin needs Node ${wantedNode}, but ${version} is running.`,
    'npm brings the right one with "npm ci", unless install scripts are switched off',
    '(npm ci --ignore-scripts). Run "npm ci" again, or "npm rebuild node", and start through npm.',
  ].join('\n')
}

/** Ends the process with that complaint, before anything that would crash on another Node. */
export function requireNode(): void {
  const complaint = nodeComplaint(process.version)
  if (complaint === null) return
  console.error(complaint)
  process.exit(1)
}
