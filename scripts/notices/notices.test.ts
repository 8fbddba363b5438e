import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Notice, noticesSchema } from '#shared/contract/notices.ts'
import { bundledNotices, packageFolderOf } from './bundled-notices.ts'
import { packageNotice } from './package-notice.ts'
import { isPermitted } from './permitted-licences.ts'

const project = resolve(import.meta.dirname, '../..')
let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scrutin-notices-'))))
afterEach(() => rmSync(root, { recursive: true }))

function put(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

function putPackage(
  name: string,
  license: string,
  text: string | null = `${name}: do as you like`,
) {
  put(
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.2.3', license, type: 'module', author: 'Ann <a@b.org>' }),
  )
  put(`node_modules/${name}/index.js`, `export const used = '${name}'\nexport const unused = 1\n`)
  if (text !== null) put(`node_modules/${name}/LICENSE`, text)
}

/** Builds a page of two packages and an engine of one, as the product is built. */
async function buildBoth(): Promise<readonly Notice[]> {
  put('shared/catalogue/countries/LICENSE', 'ODC Open Database License')
  put('engine.js', "import { used } from 'in-engine'\nconsole.log(used)")
  put(
    'index.html',
    '<!doctype html><html><head></head><script type="module" src="/page.js"></script>',
  )
  put('page.js', "import { used } from '@in/page'\nimport 'not-left'\nconsole.log(used)")
  const notices = bundledNotices({
    root,
    keptWhole: ['whole'],
    builds: ['engine', 'page'],
    textFile: join(root, 'out/NOTICES.txt'),
  })
  const common = { root, configFile: false, logLevel: 'silent' } as const
  const ssr = { ssr: 'engine.js', outDir: 'out/engine' }
  await build({
    ...common,
    ssr: { noExternal: true },
    plugins: [notices.of('engine')],
    build: ssr,
  })
  await build({ ...common, plugins: [notices.into('page')], build: { outDir: 'out/page' } })
  const page = readFileSync(join(root, 'out/page/index.html'), 'utf8')
  const [, address = ''] = /<link rel="license" href="([^"]+)"/u.exec(page) ?? []
  return noticesSchema.parse(JSON.parse(readFileSync(join(root, 'out/page', address), 'utf8')))
}

describe('the notices', { timeout: 20_000 }, () => {
  beforeEach(() => {
    putPackage('in-engine', 'MIT')
    putPackage('@in/page', 'Apache-2.0')
    putPackage('whole', 'ISC')
    // The builder's own helpers are bundled, too.
    for (const builder of ['vite', 'rolldown']) putPackage(builder, 'MIT')
    putPackage('not-left', 'GPL-3.0-only')
    put('node_modules/not-left/package.json', '{ "name": "not-left", "sideEffects": false }')
    put('node_modules/not-left/index.js', 'export const unused = 1')
  })

  it('name what is left in each bundle and what lies beside it, and nothing else', async () => {
    const names = (await buildBoth()).map(({ name }) => name)
    expect(
      names.filter((name) => !name.includes('(') && !['vite', 'rolldown'].includes(name)),
    ).toEqual(['@in/page', 'in-engine', 'whole'])
    expect(readFileSync(join(root, 'out/NOTICES.txt'), 'utf8')).toContain(
      'in-engine: do as you like',
    )
  })

  it('hold the database licence of the table of countries', async () => {
    const table = (await buildBoth()).find(({ licence }) => licence === 'ODbL-1.0')
    expect(table?.text).toContain('ODC Open Database License')
  })

  it('fail the build for a licence that nobody permitted', async () => {
    putPackage('in-engine', 'GPL-3.0-only')
    await expect(buildBoth()).rejects.toThrow('in-engine (GPL-3.0-only)')
  })

  it('fail the build for a package without the text of its licence', async () => {
    putPackage('whole', 'Apache-2.0', null)
    rmSync(join(root, 'node_modules/whole/LICENSE'))
    await expect(buildBoth()).rejects.toThrow('whole (Apache-2.0) brings no text')
  })
})

describe('the notice of a package', () => {
  it('is the usual text where an MIT package brings none', () => {
    putPackage('bare', 'MIT', null)
    expect(packageNotice(join(root, 'node_modules/bare')).text).toContain('Copyright (c) Ann\n')
  })

  it('belongs to the innermost package of a module', () => {
    expect(packageFolderOf('/p/node_modules/a/node_modules/@b/c/d.js?x', '/p')).toBe(
      '/p/node_modules/a/node_modules/@b/c',
    )
    expect(packageFolderOf('/p/shared/x.ts', '/p')).toBeNull()
    expect(packageFolderOf('\0rolldown/runtime.js', '/p')).toBe(join('/p', 'node_modules/rolldown'))
  })
})

describe('a permitted licence', () => {
  it('is one of the list, one of a choice, or each of several', () => {
    expect(isPermitted('MIT')).toBe(true)
    expect(isPermitted('(MIT OR GPL-3.0-only)')).toBe(true)
    expect(isPermitted('MIT AND GPL-3.0-only')).toBe(false)
    expect(isPermitted('UNLICENSED')).toBe(false)
  })

  it('is that of every package the product declares', () => {
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    const folders = Object.keys(dependencies).map((name) => join(project, 'node_modules', name))
    const notices = folders.map((folder) => packageNotice(folder))
    expect(notices.filter(({ licence }) => !isPermitted(licence))).toEqual([])
    expect(readdirSync(join(project, 'shared/catalogue/countries'))).toContain('LICENSE')
  })
})
