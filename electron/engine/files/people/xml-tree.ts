import { XmlError, type XmlReader } from '../xml.ts'
import type { Tree } from './tree.ts'

/** Elements of a curriculum vitae at most. */
const MOST_ELEMENTS = 200_000
const LONGEST_TEXT = 50_000

type Open = Record<string, Tree>

/** A reader that makes a tree of XML: elements by local name, attributes beside them, text as `#`. */
export function treeReader(): { readonly reader: XmlReader; readonly root: () => Tree } {
  const root = Object.create(null) as Open
  const stack: Open[] = [root]
  const lists = new Map<Open, Map<string, Tree[]>>()
  let elements = 0

  /** Children of one name as a list that grows in place: equal elements come by the thousand. */
  function add(parent: Open, name: string, child: Tree): void {
    const known = lists.get(parent)?.get(name)
    if (known) {
      known.push(child)
      return
    }
    if (!Object.hasOwn(parent, name)) {
      parent[name] = child
      return
    }
    const before = parent[name]
    const list: Tree[] = before === undefined ? [child] : [before, child]
    parent[name] = list
    const ofParent = lists.get(parent) ?? new Map<string, Tree[]>()
    lists.set(parent, ofParent.set(name, list))
  }

  return {
    reader: {
      open(name, attributes) {
        elements += 1
        if (elements > MOST_ELEMENTS)
          throw new XmlError('more elements than a curriculum vitae has')
        const element = Object.create(null) as Open
        for (const [key, value] of Object.entries(attributes)) {
          if (!key.startsWith('xmlns')) element[`@${key.slice(key.indexOf(':') + 1)}`] = value
        }
        stack.push(element)
        add(stack.at(-2) ?? root, name, element)
      },
      close() {
        if (stack.length > 1) stack.pop()
      },
      text(piece) {
        const element = stack.at(-1)
        if (!element || piece.trim() === '') return
        const before = typeof element['#'] === 'string' ? element['#'] : ''
        if (before.length < LONGEST_TEXT) element['#'] = before + piece
      },
    },
    root: () => root,
  }
}
