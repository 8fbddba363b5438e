import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The way into the programs beside this file: `node scripts/enter.js start.ts --browser`. Whatever Node
 * runs it must be able to read it, before anything is installed, and be told what to do: so it is plain
 * JavaScript, imports no package, and uses nothing younger than Node 14.
 */

/** Major version of Node the project is written for; npm installs it as a package. */
const wantedNode = 24
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** What stands against running anything, in words; null when nothing does. */
function complaint() {
  const major = Number(process.versions.node.split('.')[0])
  const isInstalled = existsSync(join(root, 'node_modules/zod/package.json'))
  if (!isInstalled && major === wantedNode)
    return ['Scrutin is not installed yet: run "npm ci" first.']
  if (!isInstalled)
    return [
      'Scrutin is not installed yet: run "npm ci" first. It also brings the Node',
      `${wantedNode} that Scrutin runs on (here it is ${process.version}).`,
    ]
  if (major === wantedNode) return null
  return [
    `Scrutin needs Node ${wantedNode}, but ${process.version} is running.`,
    'npm brings the right one with "npm ci", unless install scripts are switched off',
    '(npm ci --ignore-scripts). Run "npm rebuild node --ignore-scripts=false", then start',
    `through npm again; or install Node ${wantedNode} yourself.`,
  ]
}

const lines = complaint()
if (lines === null) {
  const file = join(root, 'scripts', process.argv[2])
  // What follows reads its arguments as if it had been started itself.
  process.argv.splice(1, 2, file)
  await import(pathToFileURL(file).href)
} else {
  console.error(lines.join('\n'))
  process.exitCode = 1
}
