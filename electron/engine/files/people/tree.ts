/** What JSON holds, or XML read as such: a text, a list or named things. */
export type Tree = string | readonly Tree[] | { readonly [name: string]: Tree }

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree)

/** Whatever JSON.parse gave as a tree; numbers and yes or no become text, nothing becomes empty text. */
export function asTree(value: unknown, depth = 0): Tree {
  if (depth > 60) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map((each) => asTree(each, depth + 1))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asTree(each, depth + 1)]))
    : ''
}

/** Everything a path of names leads to; a list on the way counts for each of its things. */
export function all(tree: Tree | undefined, ...path: readonly string[]): Tree[] {
  if (tree === undefined) return []
  if (isList(tree)) return tree.flatMap((each) => all(each, ...path))
  const [name, ...rest] = path
  if (name === undefined) return [tree]
  if (typeof tree === 'string') return []
  return all(Object.hasOwn(tree, name) ? tree[name] : undefined, ...rest)
}

/** The first text a path leads to, the text of an XML element with attributes too; else an empty one. */
export function text(tree: Tree | undefined, ...path: readonly string[]): string {
  for (const found of all(tree, ...path)) {
    if (typeof found === 'string') {
      if (found.trim() !== '') return found.trim()
    } else if (!isList(found) && typeof found['#'] === 'string' && found['#'].trim() !== '') {
      return found['#'].trim()
    }
  }
  return ''
}

/** The texts that are not empty. */
export const some = (texts: readonly string[]): string[] => texts.filter((each) => each !== '')
