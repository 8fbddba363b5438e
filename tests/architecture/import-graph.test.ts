import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, type Import } from './imports.ts'

const isTest = (file: string): boolean => /\.test\.tsx?$/u.test(file)
const product = sourceFiles().filter((file) => !isTest(file))
const imports = product.flatMap(importsOf)

const roomOf = (file: string): string => file.split('/')[0] ?? ''
const within =
  (...folders: string[]) =>
  (found: Import) =>
    folders.some((folder) => found.from === folder || found.from.startsWith(`${folder}/`))
const shown = (found: readonly Import[]): string[] =>
  found.map(({ from, to }) => `${from} -> ${to}`)

describe('the rooms', () => {
  it('are all there and are read', () => {
    for (const room of ['shared', 'electron', 'renderer'])
      expect(imports.filter(within(room)).length).toBeGreaterThan(10)
  })

  it.each([
    ['shared', ['shared']],
    ['electron', ['electron', 'shared', 'package.json']],
    ['renderer', ['renderer', 'shared']],
  ])('%s imports files of %s only', (room, allowed) => {
    const wrong = imports.filter(
      (found) =>
        within(room)(found) && found.kind === 'file' && !allowed.includes(roomOf(found.to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('shared takes five packages and nothing of Node', () => {
    const allowed = ['zod', 'date-fns', 'fuse.js', 'any-ascii', '@lingui/message-utils']
    const wrong = imports
      .filter(within('shared'))
      .filter(({ kind, to }) => kind === 'node' || (kind === 'package' && !allowed.includes(to)))
    expect(shown(wrong)).toEqual([])
  })

  it('renderer takes nothing of Node or Electron', () => {
    const wrong = imports
      .filter(within('renderer'))
      .filter(({ kind, to }) => kind === 'node' || /^electron/u.test(to))
    expect(shown(wrong)).toEqual([])
  })

  it('the page of the browser host takes nothing of Node or Electron', () => {
    const wrong = imports
      .filter(within('electron/in-page', 'electron/wire'))
      .filter(
        ({ kind, to }) => kind !== 'file' || !/^(?:electron\/(?:in-page|wire)|shared)\//u.test(to),
      )
    expect(shown(wrong)).toEqual([])
  })

  it('only the desktop host knows Electron', () => {
    const wrong = imports.filter(
      (found) =>
        found.kind === 'package' &&
        ['electron', 'electron-store'].includes(found.to) &&
        !within('electron/main.ts', 'electron/preload.ts', 'electron/shell', 'scripts')(found),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('the engine knows no host', () => {
    const hosts =
      /^electron\/(?:main|browser|preload|host|shell|carrier|in-page|browser-host|wire|settings|key)/u
    const wrong = imports.filter(
      (found) => within('electron/engine')(found) && found.kind === 'file' && hosts.test(found.to),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('the rules of shared/ do not know the wire format that stands on them', () => {
    const wrong = imports.filter(
      (found) =>
        within('shared')(found) &&
        !within('shared/contract')(found) &&
        found.to.startsWith('shared/contract/'),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('the codecs of the engine know neither its services nor its store', () => {
    const others = /^electron\/engine\/(?!files\/)/u
    const wrong = imports.filter(
      (found) => within('electron/engine/files')(found) && others.test(found.to),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('the roster in memory does not know the services that ask it', () => {
    const wrong = imports.filter(
      (found) =>
        within('electron/engine/roster', 'electron/engine/store')(found) &&
        found.to.startsWith('electron/engine/services/'),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('only the calendar knows date-fns, only the search (and the peer it is measured by) Fuse.js', () => {
    const owners = {
      'date-fns': ['shared/calendar'],
      'fuse.js': ['shared/search', 'tests/bench/plain-fuse.ts'],
    }
    for (const [name, owning] of Object.entries(owners)) {
      const wrong = imports.filter((found) => found.to === name && !within(...owning)(found))
      expect(shown(wrong)).toEqual([])
    }
  })

  it('only one file talks to ipcMain', () => {
    const wrong = imports.filter(
      (found) => found.to.endsWith('security/calls.ts') && found.from !== 'electron/main.ts',
    )
    expect(shown(wrong)).toEqual([])
  })

  it('no feature imports a feature: what several share is in field/, what joins them in app/', () => {
    const featureOf = (file: string) => /^renderer\/features\/([^/]+)/u.exec(file)?.[1]
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)]
      return own !== undefined && other !== undefined && own !== other
    })
    expect(shown(wrong)).toEqual([])
  })

  it('inside the renderer, no floor knows the one above it', () => {
    const above = {
      'renderer/text': ['client', 'ui', 'field', 'features', 'app'],
      'renderer/ui': ['field', 'features', 'app'],
      'renderer/field': ['features', 'app'],
      'renderer/features': ['app'],
    }
    for (const [floor, higher] of Object.entries(above)) {
      const wrong = imports
        .filter(within(floor))
        .filter(({ to }) => higher.some((each) => to.startsWith(`renderer/${each}/`)))
      expect(shown(wrong)).toEqual([])
    }
  })

  it('no import leads in a circle at run time', () => {
    expect(circles(imports.filter((found) => found.kind === 'file' && !found.typeOnly))).toEqual([])
  })
})

/** Circles of files that import each other, each as one line, found by walking the graph once. */
function circles(edges: readonly Import[]): string[] {
  const next = Map.groupBy(edges, ({ from }) => from)
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start !== -1) {
      found.push([...path.slice(start), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
