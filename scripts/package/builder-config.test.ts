import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { extensionsOf } from '#electron/carrier/abilities.ts'
import { languagesOfTexts } from '#shared/text/index.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { archiveFaults } from './archive.ts'

const root = resolve(import.meta.dirname, '../..')
/** What electron-builder itself reads and checks its configuration with. */
const builderRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const yaml = builderRequire('js-yaml') as { readonly load: (text: string) => unknown }
const schema = builderRequire('app-builder-lib/scheme.json') as object

const config = yaml.load(readFileSync(resolve(root, 'electron-builder.yml'), 'utf8')) as {
  readonly asarUnpack: readonly string[]
  readonly files: readonly string[]
  readonly electronLanguages: readonly string[]
  readonly publish: unknown
  readonly linux: System & { readonly mimeTypes: readonly string[] }
  readonly win: System
  readonly mac: System
  readonly nsis: { readonly include: string }
  readonly deb: { readonly executableArgs: unknown }
  readonly rpm: { readonly executableArgs: unknown }
  readonly appImage: { readonly executableArgs: unknown }
}
interface System {
  readonly target: unknown
  readonly fileAssociations: readonly {
    readonly ext: string | readonly string[]
    readonly role?: string
    readonly rank?: string
  }[]
}

describe('electron-builder.yml', () => {
  // The schema is large, and compiled whole.
  it("fits electron-builder's own schema", { timeout: 60_000 }, () => {
    const check = new Ajv({ strict: false, allErrors: true }).compile(schema)
    check(config)
    expect(check.errors).toBeNull()
  })

  it('unpacks what cannot be opened inside the archive', () => {
    expect(config.asarUnpack).toEqual(['**/*.node', '**/*.wasm'])
  })

  it("packs Chromium's own texts of every language of the interface", () => {
    const packed = config.electronLanguages.map((tag) => new Intl.Locale(tag).language)
    expect(packed.toSorted()).toEqual(languagesOfTexts.toSorted())
  })

  it('packs what is named and nothing else', () => {
    expect(config.files[0]).toBe('!**/*')
    expect(config.files).toContain('!out/main/browser.js')
  })

  it('makes for each system what its people install, and what needs no installing', () => {
    expect(config.win.target).toEqual(['nsis', 'zip'])
    expect(config.linux.target).toEqual(['AppImage', 'deb', 'rpm'])
    expect(config.mac.target).toEqual([
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ])
  })

  it('opens the hand-over file, and is offered for lists without taking them from others', () => {
    const extensions = ({ fileAssociations }: System) => fileAssociations.map(({ ext }) => ext)
    // Windows and Linux give what is named here to Scrutin; what is offered is named elsewhere.
    expect(extensions(config.win)).toEqual(['scrutin-share'])
    expect(extensions(config.linux)).toEqual(['scrutin-share'])
    const [handOver, lists] = config.mac.fileAssociations
    expect(handOver).toMatchObject({ ext: 'scrutin-share', rank: 'Owner' })
    expect(lists).toMatchObject({ role: 'Viewer', rank: 'Alternate' })
    // Plain text is no list to most people: it is chosen or dropped, and not offered.
    const offered = extensionsOf.list.filter((ext) => !['scrutin-share', 'txt'].includes(ext))
    expect(lists?.ext).toEqual(offered)
    const windows = readFileSync(resolve(root, config.nsis.include), 'utf8')
    for (const ext of offered) {
      expect(windows).toContain(`!insertmacro offerToOpen ${ext}\n`)
      expect(windows).toContain(`!insertmacro offerNoMore ${ext}\n`)
    }
    const flatpak = readFileSync(
      resolve(root, 'packaging/flatpak/org.scrutin.desktop.desktop'),
      'utf8',
    )
    for (const type of config.linux.mimeTypes) expect(flatpak).toContain(`${type};`)
  })

  it('ends the options of the program before the names of files on Linux', () => {
    for (const { executableArgs } of [config.deb, config.rpm, config.appImage])
      expect(executableArgs).toEqual(expect.arrayContaining(['--']))
  })

  it('publishes nothing, and brings nothing that looks for a newer version', () => {
    expect(config.publish).toBeNull()
    expect(Object.keys(packageJson.dependencies)).not.toContain('electron-updater')
  })
})

describe('the Flatpak', () => {
  const manifest = yaml.load(
    readFileSync(resolve(root, 'packaging/flatpak/org.scrutin.desktop.yml'), 'utf8'),
  ) as {
    readonly id: string
    readonly 'finish-args': readonly string[]
    readonly modules: readonly { readonly sources: readonly { readonly path?: string }[] }[]
  }

  it('has neither the network nor a folder of the user', () => {
    const open = manifest['finish-args'].filter((each) =>
      /network|filesystem|=session-bus/u.test(each),
    )
    expect(open).toEqual([])
  })

  it('is made of files that are there, and is called as the package is', () => {
    const folder = resolve(root, 'packaging/flatpak')
    const named = manifest.modules
      .flatMap(({ sources }) => sources)
      .flatMap(({ path }) => path ?? [])
    // The package itself is made later.
    const lost = named.filter((path) => path !== '../../dist' && !existsSync(resolve(folder, path)))
    expect(lost).toEqual([])
    expect(readFileSync(resolve(root, 'electron-builder.yml'), 'utf8')).toContain(
      `appId: ${manifest.id}`,
    )
  })
})

describe('the check of the archive', () => {
  const good = [
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

  it('passes the product', () => {
    expect(archiveFaults(good)).toEqual([])
  })

  it('names what is missing and what does not belong', () => {
    const files = [
      ...good.slice(1),
      'out/main/browser.js',
      'out/preload/in-page.cjs',
      'shared/x.test.ts',
      'electron/main.ts',
    ]
    expect(archiveFaults(files)).toEqual([
      'package.json is missing',
      'out/main/browser.js is part of the browser host',
      'out/preload/in-page.cjs is part of the browser host',
      'shared/x.test.ts is a test',
      'electron/main.ts is a source',
    ])
  })
})
