import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Run by npm after an install: lets Git find the hooks beside this file. Does nothing without Git, in
 * a folder that is no checkout of its own, or where somebody has chosen other hooks. It is plain
 * JavaScript because whatever Node runs the install must be able to read it.
 */
const root = resolve(import.meta.dirname, '../..')

/** What Git answers, or null where it is missing or refuses. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

const top = git('rev-parse', '--show-toplevel')
const isOurs = top !== null && realpathSync(top) === realpathSync(root)
if (isOurs && git('config', '--get', 'core.hooksPath') === null)
  git('config', 'core.hooksPath', 'scripts/hooks')
