import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Something a page names that should be found in the project. */
export interface Named {
  /** The page, from the project's root. */
  readonly page: string
  readonly line: number
  readonly text: string
}

const root = resolve(import.meta.dirname, '../..')
const folders = ['docs', 'shared', 'electron', 'renderer', 'scripts', 'tests', '.github'] as const

/** Every page written in Markdown, from the project's root, with forward slashes. */
export function pages(): readonly string[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  const top = readdirSync(root).filter((name) => name.endsWith('.md'))
  return [...top, ...below]
}

/** What a page puts between backticks or behind a link, line by line. Blocks of code are left out. */
export function namedIn(page: string, text: string): readonly Named[] {
  let isCode = false
  return text.split('\n').flatMap((content, index) => {
    if (content.trimStart().startsWith('```')) isCode = !isCode
    if (isCode) return []
    const found = [...content.matchAll(/`([^`]+)`|\]\(([^)]+)\)/gu)]
    return found.map(([, code, link]) => ({ page, line: index + 1, text: code ?? link ?? '' }))
  })
}

/** Everything the project's pages name. */
export function namedInPages(): readonly Named[] {
  return pages().flatMap((page) => namedIn(page, readFileSync(join(root, page), 'utf8')))
}

/** True for what reads as a path of the project: it has a slash, or ends as its files end. */
export function isPath(text: string): boolean {
  if (/^(?:https?:|mailto:|app:|npm |npx |node |@|#|--|\/)/u.test(text) || /\s/u.test(text))
    return false
  return text.includes('/') || /^[\w.-]+\.(?:tsx?|js|json|md|ya?ml|css)$/u.test(text)
}

/**
 * True when a path exists, seen from the root or from the page's own folder. A part in angle brackets
 * stands for any name: `renderer/features/<area>/` is there when there is one.
 */
export function exists({ page, text }: Named): boolean {
  const pattern = text.replace(/#.*$/u, '').replace(/<[^>]+>/gu, '*')
  return [root, join(root, dirname(page))].some((from) =>
    pattern.includes('*')
      ? globSync(pattern, { cwd: from }).length > 0
      : existsSync(join(from, pattern)),
  )
}
