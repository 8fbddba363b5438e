import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['shared', 'electron', 'renderer'] as const
const settings = ['package.json', 'package-lock.json', 'electron.vite.config.ts'] as const
/** One file of each of the three bundles. */
const built = ['out/main/browser.js', 'out/preload/preload.cjs', 'out/renderer/index.html'] as const

/** Must the bundles be made, because one is missing or a source is newer than the oldest of them? */
export function needsBuild(root: string): boolean {
  const bundles = built.map((file) => changedAt(join(root, file)))
  const oldest = bundles.reduce((a, b) => Math.min(a, b), Infinity)
  const newest = Math.max(
    ...sources.map((folder) => newestIn(join(root, folder))),
    ...settings.map((file) => changedAt(join(root, file))),
  )
  return newest > oldest
}

function newestIn(folder: string): number {
  let newest = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.includes('.test.')) continue
    newest = Math.max(newest, changedAt(join(entry.parentPath, entry.name)))
  }
  return newest
}

/** Milliseconds since 1970 of a file's last change; 0 for a missing one, so that it counts as oldest. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
