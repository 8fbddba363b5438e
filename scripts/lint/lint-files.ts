import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

const report = z.object({
  diagnostics: z.array(
    z.object({
      filename: z.string(),
      code: z.string(),
      message: z.string(),
      help: z.string().optional(),
    }),
  ),
})

/** What the linter says of a file: which rule, in which words. */
export interface LintFault {
  /** Path within the folder, with slashes. */
  readonly file: string
  /** For instance `typescript(no-floating-promises)`. */
  readonly rule: string
  /** With what to do instead, where the rule says it. */
  readonly message: string
}

/**
 * What our settings of the linter say of these files, by path as if they stood in the project.
 * `withTypes` checks types and asks the rules that know them too; the files then need type programs
 * among them.
 */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  withTypes = false,
): readonly LintFault[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const settings = JSON.stringify(join(root, 'oxlint.config.ts'))
    for (const [path, held] of Object.entries({
      'oxlint.config.ts': `export { default } from ${settings}`,
      ...files,
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), held)
    }
    return report
      .parse(JSON.parse(said(folder, Object.keys(files), withTypes)))
      .diagnostics.map(({ filename, code, message, help }) => ({
        file: filename.replaceAll('\\', '/'),
        rule: code,
        message: help === undefined ? message : `${message} ${help}`,
      }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The linter ends with an error where it finds a fault, having said it all the same. */
function said(folder: string, files: readonly string[], withTypes: boolean): string {
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  const sources = files.filter((path) => /\.tsx?$/u.test(path))
  const args = [
    program,
    ...(withTypes ? ['--type-aware', '--type-check'] : []),
    '-f',
    'json',
    ...sources,
  ]
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string')
      return error.stdout
    throw error
  }
}
