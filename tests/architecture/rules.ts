import ts from 'typescript'
import { syntaxOf, type House, type Import } from './imports.ts'

/** A rule of the house: every breach of it, one line each; none when it holds. */
export type Rule = (house: House) => readonly string[]

/** Is the file one of these, or in one of these folders? */
export function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`))
}

/** What a part of the house may come to, over however many files. */
export interface Reach {
  /** Files and folders that may be reached, besides those it starts from. */
  readonly files: readonly string[]
  /** Packages that may be reached; all of them when it is left out. */
  readonly packages?: readonly string[]
  /** Packages that may not be reached. */
  readonly never?: readonly string[]
  /** May anything of Node be reached? */
  readonly node: boolean
  /** True when imports of types alone do not count, because nothing of them is left in a bundle. */
  readonly atRunTime?: boolean
}

/**
 * The files of these places reach nothing but what is named, directly or through others. A breach is
 * told with the way that leads to it.
 */
export function reachesOnly(places: readonly string[], reach: Reach): Rule {
  return breachesFrom(
    (file) => isIn(file, places),
    (found) => isAllowed(found, places, reach),
    reach.atRunTime ?? false,
  )
}

/**
 * The files of these places never reach the others, directly or through anything. Files of a place that
 * are themselves among the others are not asked.
 */
export function neverReaches(places: readonly string[], others: readonly string[]): Rule {
  return breachesFrom(
    (file) => isIn(file, places) && !isIn(file, others),
    ({ to, kind }) => kind !== 'file' || !isIn(to, others),
    false,
  )
}

/** Follows imports from where they start as far as they are allowed; each that is not is one breach. */
function breachesFrom(
  startsAt: (file: string) => boolean,
  isAllowedOne: (found: Import) => boolean,
  atRunTime: boolean,
): Rule {
  return ({ files, imports }) => {
    const next = Map.groupBy(
      imports.filter(({ typeOnly }) => !(atRunTime && typeOnly)),
      ({ from }) => from,
    )
    const ways = new Map<string, readonly string[]>(
      files.filter(startsAt).map((file) => [file, [file]]),
    )
    const breaches: string[] = []
    // A map goes on to what is added while it is walked.
    for (const [file, way] of ways)
      for (const found of next.get(file) ?? []) {
        const longer = [...way, found.to]
        if (!isAllowedOne(found)) breaches.push(longer.join(' -> '))
        else if (found.kind === 'file' && !ways.has(found.to)) ways.set(found.to, longer)
      }
    return [...new Set(breaches)]
  }
}

function isAllowed({ to, kind }: Import, places: readonly string[], reach: Reach): boolean {
  switch (kind) {
    case 'file':
      return isIn(to, [...places, ...reach.files])
    case 'package':
      return !reach.never?.includes(to) && (reach.packages?.includes(to) ?? true)
    case 'node':
      return reach.node
  }
}

/** Only these places import a package; everything else goes through them. */
export function ownedBy(name: string, owners: readonly string[]): Rule {
  return ({ imports }) => {
    const owned = imports.filter(({ kind, to }) => kind !== 'file' && to === name)
    if (!owned.some(({ from }) => isIn(from, owners))) return [`nobody imports ${name} any more`]
    return owned.filter(({ from }) => !isIn(from, owners)).map(shown)
  }
}

/** No folder below this one imports anything of another folder below it. */
export function keepsApart(parent: string): Rule {
  const roomOf = (file: string): string | undefined =>
    file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/')[0] : undefined
  return ({ imports }) =>
    imports
      .filter(({ from, to, kind }) => {
        const [mine, other] = [roomOf(from), roomOf(to)]
        return kind === 'file' && mine !== undefined && other !== undefined && mine !== other
      })
      .map(shown)
}

/** Exactly this one file says a name, in whatever way it came by it. */
export function saidOnlyBy(name: string, owner: string, places: readonly string[]): Rule {
  return ({ files, sources }) => {
    const says = files.filter(
      (file) => isIn(file, places) && saysName(file, sources.get(file) ?? '', name),
    )
    return [
      ...(says.includes(owner) ? [] : [`${owner} does not say ${name}`]),
      ...says.filter((file) => file !== owner).map((file) => `${file} says ${name}`),
    ]
  }
}

function saysName(file: string, text: string, name: string): boolean {
  if (!text.includes(name)) return false
  const visit = (node: ts.Node): boolean =>
    ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false)
  return visit(syntaxOf(file, text))
}

/** Within these places, only the owners read a property of the page's global object. */
export function globalReadOnlyBy(
  property: string,
  owners: readonly string[],
  places: readonly string[],
): Rule {
  return ({ files, sources }) =>
    files
      .filter((file) => isIn(file, places) && !isIn(file, owners))
      .filter((file) => readsGlobal(file, sources.get(file) ?? '', property))
      .map((file) => `${file} reads window.${property}`)
}

const globals = ['window', 'globalThis', 'self']

function readsGlobal(file: string, text: string, property: string): boolean {
  if (!globals.some((name) => text.includes(name))) return false
  const isGlobal = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isIdentifier(node) && globals.includes(node.text)
  const reads = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node))
      return isGlobal(node.expression) && node.name.text === property
    if (ts.isElementAccessExpression(node))
      return (
        isGlobal(node.expression) &&
        ts.isStringLiteralLike(node.argumentExpression) &&
        node.argumentExpression.text === property
      )
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name))
      return (
        isGlobal(node.initializer) &&
        node.name.elements.some(
          ({ propertyName, name }) => (propertyName ?? name).getText() === property,
        )
      )
    return false
  }
  const visit = (node: ts.Node): boolean =>
    reads(node) || (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false)
  return visit(syntaxOf(file, text))
}

/** No import leads in a circle at run time: a module in one may be used before it is there. */
export const noCircles: Rule = ({ imports }) => {
  const next = Map.groupBy(
    imports.filter(({ kind, typeOnly }) => kind === 'file' && !typeOnly),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file)
    if (start !== -1) {
      found.push([...way.slice(start), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}

function shown({ from, to }: Import): string {
  return `${from} -> ${to}`
}
