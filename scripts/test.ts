import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { preloadFaults, readBuiltPreload } from './check/built-preload.ts'
import { playwrightCounts, readReport, sum, vitestCounts, type Counts } from './check/counts.ts'
import { haveBrowser, howToGetABrowser } from './check/get-browser.ts'
import { installedElectron } from './launch/electron-runtime.ts'
import { requireNode } from './launch/node-version.ts'
import { runTool } from './launch/run.ts'

/** `npm test`: everything that must hold, and a last line that counts the tests. */
const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.cache/reports')
const failedSteps: string[] = []
const notes: string[] = []

requireNode()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

await step('types', 'typescript/bin/tsc', ['-b'])
await step('lint', 'eslint/bin/eslint.js', ['.'])
await step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
const isBuilt = await step('build', 'electron-vite/bin/electron-vite.js', [
  'build',
  '--logLevel',
  'warn',
])
if (isBuilt) checkPreload()
await step('unit tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'vitest.json')}`,
])
if (isBuilt) await endToEnd()
else notes.push('The end-to-end tests did not run: there is no build to test.')

const counts = sum([
  ...countsOf('unit tests', 'vitest.json', vitestCounts),
  ...(isBuilt ? countsOf('end-to-end tests', 'playwright.json', playwrightCounts) : []),
])
for (const note of notes) console.log(note)
if (failedSteps.length > 0) console.log(`Failed: ${[...new Set(failedSteps)].join(', ')}`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(failedSteps.length > 0 || counts.failed > 0 ? 1 : 0)

async function step(
  name: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  console.log(`\n== ${name}`)
  const passed = (await runTool(file, args, { cwd: root, env })) === 0
  if (!passed) failedSteps.push(name)
  return passed
}

function checkPreload(): void {
  const faults = preloadFaults(readBuiltPreload(join(root, 'out')))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) failedSteps.push('preload')
}

async function endToEnd(): Promise<void> {
  const hasElectron = installedElectron(root) !== null
  const hasBrowser = await haveBrowser(root)
  if (!hasElectron)
    notes.push("Skipped: the specs that need Electron's runtime, which is not installed.")
  if (!hasBrowser && !hasElectron) {
    console.error(howToGetABrowser)
    failedSteps.push('end-to-end tests')
    return
  }
  if (!hasBrowser) notes.push('Skipped: the browser host, because there is no browser for it.')
  const projects = [...(hasBrowser ? ['browser'] : []), ...(hasElectron ? ['electron'] : [])]
  await step(
    'end-to-end tests',
    '@playwright/test/cli.js',
    ['test', ...projects.map((project) => `--project=${project}`), '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') },
  )
}

function countsOf(
  name: string,
  report: string,
  read: (report: unknown) => Counts,
): readonly Counts[] {
  const found = readReport(join(reports, report))
  if (found !== null) return [read(found)]
  if (!failedSteps.includes(name)) failedSteps.push(name)
  return []
}
