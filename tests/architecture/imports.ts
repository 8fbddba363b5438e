import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** One import of one file, as far as the rooms are concerned. */
export interface Import {
  /** File that imports, from the project's root, with forward slashes. */
  readonly from: string
  /** Imported file of the project, in the same form, or the name of a package. */
  readonly to: string
  readonly kind: 'file' | 'package' | 'node'
  /** True when only types are imported: nothing of it remains at run time. */
  readonly typeOnly: boolean
}

const root = resolve(import.meta.dirname, '../..')
const rooms = ['shared', 'electron', 'renderer', 'tests', 'scripts'] as const

/** What the rules are about: every file, what it imports, what it says. */
export interface House {
  readonly files: readonly string[]
  readonly imports: readonly Import[]
  /** Text of a file by its name. */
  readonly sources: ReadonlyMap<string, string>
}

/** Reads the project as it lies on the disk. Test files are no part of it: they may reach anywhere. */
export function readHouse(): House {
  const files = sourceFiles().filter((file) => !/\.test\.tsx?$/u.test(file))
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  return {
    files,
    imports: files.flatMap((file) => importsOf(file, sources.get(file) ?? '')),
    sources,
  }
}

/** Every source file of the rooms. */
export function sourceFiles(): readonly string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
}

/** The syntax of a text, as the file of that name would have it. */
export function syntaxOf(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** Every import, export-from, dynamic import and imported type of a text, read from its syntax. */
export function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push(read(file, node.moduleSpecifier.text, isTypeOnly(node)))
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push(read(file, node.moduleSpecifier.text, node.isTypeOnly))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) found.push(read(file, argument.text, false))
    }
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      found.push(read(file, node.argument.literal.text, true))
    ts.forEachChild(node, visit)
  }
  visit(syntaxOf(file, text))
  return found
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

function read(from: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith('#')) return { from, to: specifier.slice(1), kind: 'file', typeOnly }
  if (specifier.startsWith('.'))
    return {
      from,
      to: posix.normalize(posix.join(dirname(from), specifier)),
      kind: 'file',
      typeOnly,
    }
  if (specifier.startsWith('node:')) return { from, to: specifier, kind: 'node', typeOnly }
  const parts = specifier.split('/')
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  return { from, to: name, kind: 'package', typeOnly }
}
