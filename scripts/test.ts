import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { preloadFaults, readBuiltPreload } from './check/built-preload.ts'
import { noticeFaults } from './check/built-notices.ts'
import { playwrightCounts, readReport, sum, vitestCounts, type Counts } from './check/counts.ts'
import { haveBrowser, howToGetABrowser } from './check/get-browser.ts'
import { sideBySide } from './check/side-by-side.ts'
import {
  inSeconds,
  playwrightTimes,
  slowest,
  slowWithoutLimit,
  testTimes,
  type TestTime,
} from './check/test-times.ts'
import { installedElectron } from './launch/electron-runtime.ts'
import { runTool } from './launch/run.ts'

/** One program of the command. */
interface Step {
  readonly name: string
  /** Its file in node_modules. */
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** `npm test`: everything that must hold, and a last line that counts the tests. */
const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.cache/reports')
const failedSteps: string[] = []
const stepTimes: string[] = []
const notes: string[] = []

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

// The linter checks the types as well: its rules need them, and reading them once more costs a minute.
// The build leaves a file of its own beside the others for a moment: what looks at every file comes after.
const isBuilt = await stepToldWhole({
  name: 'build',
  file: 'electron-vite/bin/electron-vite.js',
  args: ['build', '--logLevel', 'warn'],
})
await sideBySide(
  2,
  [
    {
      name: 'types and lint',
      file: 'oxlint/bin/oxlint',
      args: ['--type-aware', '--type-check', '--deny-warnings', '.'],
      // Its checker is written in Go, whose collector took a fifth of its time: it may hold three times what
      // lives, not twice, which is half a gigabyte more.
      env: { GOGC: '200' },
    },
    { name: 'format', file: 'oxfmt/bin/oxfmt', args: ['--check', '.'] },
    { name: 'dead code', file: 'knip/bin/knip.js', args: ['--no-progress'] },
  ],
  stepToldWhole,
)
if (isBuilt) checkBuild()
await step({
  name: 'unit tests',
  file: 'vitest/vitest.mjs',
  args: ['run'],
  env: { SCRUTIN_TEST_REPORTS: reports },
})
if (isBuilt) await endToEnd()
else notes.push('The end-to-end tests did not run: there is no build to test.')

const counts = sum([
  ...countsOf('unit tests', 'vitest.json', vitestCounts),
  ...(isBuilt ? countsOf('end-to-end tests', 'playwright.json', playwrightCounts) : []),
])
const unitTimes = timesOf('times.json', (report) => testTimes.parse(report))
const pageTimes = timesOf('playwright.json', playwrightTimes)
tell('The ten slowest tests:', slowest([...unitTimes, ...pageTimes], 10))
tell('Longer than 2 s without a limit of their own:', slowWithoutLimit(unitTimes))
tell('Time of each step:', stepTimes)
for (const note of notes) console.log(note)
if (failedSteps.length > 0) console.log(`Failed: ${[...new Set(failedSteps)].join(', ')}`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(failedSteps.length > 0 || counts.failed > 0 ? 1 : 0)

/** Runs a step and shows what it says as it says it. Returns whether it passed. */
async function step({ name, file, args, env }: Step): Promise<boolean> {
  console.log(`\n== ${name}`)
  return noted(name, runTool(file, args, { cwd: root, ...(env ? { env } : {}) }))
}

/** Runs a step and shows what it said once it is over: others run beside it. */
async function stepToldWhole({ name, file, args, env = {} }: Step): Promise<boolean> {
  const said: Buffer[] = []
  const onOutput = (piece: Buffer): void => {
    said.push(piece)
  }
  const passed = await noted(name, runTool(file, args, { cwd: root, env, onOutput }))
  console.log(`\n== ${name}`)
  process.stdout.write(Buffer.concat(said))
  return passed
}

/** Writes down how long a step took, and that it failed where it did. */
async function noted(name: string, end: Promise<number | null>): Promise<boolean> {
  const start = performance.now()
  const passed = (await end) === 0
  stepTimes.push(`${inSeconds(performance.now() - start).padStart(8)}  ${name}`)
  if (!passed) failedSteps.push(name)
  return passed
}

function checkBuild(): void {
  const out = join(root, 'out')
  const carried = Object.keys(packageJson.dependencies)
  refuse('preload', preloadFaults(readBuiltPreload(out)))
  refuse('notices', noticeFaults(out, carried))
}

function refuse(name: string, faults: readonly string[]): void {
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) failedSteps.push(name)
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
  if (!hasBrowser)
    notes.push(
      'Skipped: the browser host, and the desktop host in what stands in for Electron: there is no browser for them.',
    )
  const projects = [
    ...(hasBrowser ? ['browser', 'desktop-stand-in'] : []),
    ...(hasElectron ? ['electron'] : []),
  ]
  await step({
    name: 'end-to-end tests',
    file: '@playwright/test/cli.js',
    args: ['test', ...projects.map((project) => `--project=${project}`), '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') },
  })
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

/** None where the runner wrote no report: its step has failed then, and says so. */
function timesOf(
  report: string,
  read: (report: unknown) => readonly TestTime[],
): readonly TestTime[] {
  const found = readReport(join(reports, report))
  return found === null ? [] : read(found)
}

function tell(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${heading}\n${lines.join('\n')}`)
}
