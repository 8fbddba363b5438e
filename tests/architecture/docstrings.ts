import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import ts from 'typescript'
import { sourceFiles } from './imports.ts'

const root = resolve(import.meta.dirname, '../..')

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
}

/** A function that leaves its file, and whether a docstring stands above it. */
interface Exported {
  readonly name: string
  readonly described: boolean
}

const hasDocstring = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0

/** The functions a file exports: declared as such, or constants that hold one. */
export function exportedFunctions(source: ts.SourceFile): readonly Exported[] {
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: statement.name.text, described: hasDocstring(statement) }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && isFunction(initializer)
        ? [{ name: name.text, described: hasDocstring(statement) }]
        : [],
    )
  })
}

const isFunction = (node: ts.Expression): boolean =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node)

/** Names that a file takes from another one of the project, by that file; null stands for all of them. */
function namesTaken(file: string): ReadonlyMap<string, ReadonlySet<string> | null> {
  const taken = new Map<string, Set<string> | null>()
  for (const statement of parse(file).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const specifier = statement.moduleSpecifier.text
    if (!/^[.#]/u.test(specifier)) continue
    const from = specifier.startsWith('#')
      ? specifier.slice(1)
      : posix.normalize(posix.join(dirname(file), specifier))
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause
    const known = taken.get(from)
    if (known === null) continue
    if (bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) {
      const names = bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      taken.set(from, new Set([...(known ?? []), ...names]))
    } else taken.set(from, null)
  }
  return taken
}

/** The public functions of `shared/` without a docstring: those of an index, and those other rooms use. */
export function undescribedFunctions(): readonly string[] {
  const files = sourceFiles().filter((file) => !/\.test\.tsx?$/u.test(file))
  const doors = files.filter(
    (file) => /^(?:electron|renderer)\//u.test(file) || /^shared\/.*\/index\.ts$/u.test(file),
  )
  const used = new Map<string, Set<string> | null>()
  for (const door of doors) {
    for (const [file, names] of namesTaken(door)) {
      const known = used.get(file)
      used.set(
        file,
        names === null || known === null ? null : new Set([...(known ?? []), ...names]),
      )
    }
  }
  return files
    .filter((file) => file.startsWith('shared/') && used.has(file))
    .flatMap((file) => {
      const names = used.get(file) ?? null
      return exportedFunctions(parse(file))
        .filter(({ name, described }) => !described && (names === null || names.has(name)))
        .map(({ name }) => `${file} ${name}`)
    })
}

/** Entries of the contract, and of its events, without a docstring. */
export function undescribedCalls(sources: readonly ts.SourceFile[] = contractSources()) {
  return sources.flatMap((source) => {
    const missing: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && !hasDocstring(node))
        missing.push(`${source.fileName} ${node.name.text}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return missing
  })
}

function contractSources(): readonly ts.SourceFile[] {
  return readdirSync(join(root, 'shared/contract'))
    .filter((name) => name.endsWith('-calls.ts'))
    .map((name) => parse(`shared/contract/${name}`))
}
