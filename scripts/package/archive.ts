import { listPackage } from '@electron/asar'

/** What is wrong with the list of an archive's files, in words; empty when it is as it must be. */
export function archiveFaults(files: readonly string[]): readonly string[] {
  const needed = [
    'package.json',
    'out/main/main.js',
    'out/main/engine.js',
    'out/main/solver.js',
    'out/main/pairs.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'node_modules/highs/build/highs.wasm',
    'node_modules/better-sqlite3-multiple-ciphers/package.json',
  ]
  const unwanted: readonly (readonly [RegExp, string])[] = [
    [/\.test\.|(?:^|\/)tests?\//u, 'a test'],
    [/\.tsx?$/u, 'a source'],
    [/^out\/main\/browser\.js$|^out\/preload\/in-page\.cjs$/u, 'part of the browser host'],
    [/\.map$/u, 'a source map'],
    [/^(?:shared|electron|renderer|scripts|docs)\//u, 'a source'],
    [/\.(?:cc|cpp|c|h|gyp)$/u, 'a source of a native package'],
  ]
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.flatMap((file) => {
      const found = unwanted.find(([pattern]) => pattern.test(file))
      return found ? [`${file} is ${found[1]}`] : []
    }),
  ]
}

/** Files of an archive, from its root, with forward slashes. */
export function filesIn(asar: string): readonly string[] {
  return listPackage(asar, { isPack: false }).map((file) =>
    file.replaceAll('\\', '/').replace(/^\//u, ''),
  )
}
