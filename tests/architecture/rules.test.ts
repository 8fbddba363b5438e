import { describe, expect, it } from 'vitest'
import { houseRules } from './house-rules.ts'
import { houseOf } from './made-up-house.ts'

/** Per rule: a house that breaks it, and the breach that must be told. */
const broken: Readonly<
  Record<keyof typeof houseRules, readonly (readonly [Record<string, string>, string])[]>
> = {
  'shared reaches shared, its packages and nothing of Node': [
    [{ 'shared/a.ts': "import 'node:fs'" }, 'shared/a.ts -> node:fs'],
    [{ 'shared/a.ts': "import 'react'" }, 'shared/a.ts -> react'],
    [{ 'shared/a.ts': "import '#electron/host.ts'" }, 'shared/a.ts -> electron/host.ts'],
    [
      { 'shared/a.ts': "export type A = import('#renderer/b.ts').B" },
      'shared/a.ts -> renderer/b.ts',
    ],
  ],
  'renderer reaches renderer and shared, nothing of Node or Electron': [
    [{ 'renderer/a.ts': "import 'electron'" }, 'renderer/a.ts -> electron'],
    [{ 'renderer/a.ts': "void import('node:path')" }, 'renderer/a.ts -> node:path'],
    [{ 'renderer/a.ts': "import '../electron/b.ts'" }, 'renderer/a.ts -> electron/b.ts'],
  ],
  'electron reaches electron and shared': [
    [{ 'electron/a.ts': "export * from '#renderer/b.ts'" }, 'electron/a.ts -> renderer/b.ts'],
    [{ 'electron/a.ts': "import '#tests/b.ts'" }, 'electron/a.ts -> tests/b.ts'],
  ],
  'the engine reaches engine, key, system and shared, and no Electron': [
    [
      { 'electron/engine/a.ts': "import '../carrier/b.ts'" },
      'electron/engine/a.ts -> electron/carrier/b.ts',
    ],
    [
      {
        'electron/engine/a.ts': "import '../system/b.ts'",
        'electron/system/b.ts': "import './c.ts'",
        'electron/system/c.ts': "import type { D } from '../carrier/d.ts'",
      },
      'electron/engine/a.ts -> electron/system/b.ts -> electron/system/c.ts -> electron/carrier/d.ts',
    ],
    [
      {
        'electron/engine/a.ts': "import '#electron/system/b.ts'",
        'electron/system/b.ts': "import 'electron'",
      },
      'electron/engine/a.ts -> electron/system/b.ts -> electron',
    ],
  ],
  'the rules of shared/ do not know the wire format that stands on them': [
    [
      {
        'shared/domain/a.ts': "import type { B } from '../contract/b.ts'",
        'shared/contract/b.ts': "import './c.ts'",
      },
      'shared/domain/a.ts -> shared/contract/b.ts',
    ],
  ],
  'the codecs of the engine know neither its services nor its store': [
    [
      { 'electron/engine/files/a.ts': "import '../store/b.ts'" },
      'electron/engine/files/a.ts -> electron/engine/store/b.ts',
    ],
  ],
  'the roster in memory and the store do not know the services that ask them': [
    [
      {
        'electron/engine/roster/a.ts': "import '../tasks.ts'",
        'electron/engine/tasks.ts': "import './services/b.ts'",
      },
      'electron/engine/roster/a.ts -> electron/engine/tasks.ts -> electron/engine/services/b.ts',
    ],
  ],
  'system reaches system and shared': [
    [
      { 'electron/system/a.ts': "import '../carrier/b.ts'" },
      'electron/system/a.ts -> electron/carrier/b.ts',
    ],
  ],
  'the browser host reaches no Electron': [
    [
      {
        'electron/browser.ts': "import './settings/a.ts'",
        'electron/settings/a.ts': "import 'electron-store'",
      },
      'electron/browser.ts -> electron/settings/a.ts -> electron-store',
    ],
    [
      { 'electron/carrier/a.ts': "import '../shell/b.ts'" },
      'electron/carrier/a.ts -> electron/shell/b.ts',
    ],
  ],
  'the page of the browser host loads itself and the wire': [
    [
      {
        'electron/in-page/a.ts': "import '../wire/b.ts'",
        'electron/wire/b.ts': "import { z } from 'zod'",
      },
      'electron/in-page/a.ts -> electron/wire/b.ts -> zod',
    ],
  ],
  'the page of the browser host knows nothing of the hosts': [
    [
      { 'electron/in-page/a.ts': "import type { B } from '../carrier/b.ts'" },
      'electron/in-page/a.ts -> electron/carrier/b.ts',
    ],
  ],
  'the preload loads Electron and the channels': [
    [
      { 'electron/preload.ts': "import { isCallName } from '#shared/contract/contract.ts'" },
      'electron/preload.ts -> shared/contract/contract.ts',
    ],
    [
      {
        'electron/preload.ts': "import './wire/channels.ts'",
        'electron/wire/channels.ts': "import 'zod'",
      },
      'electron/preload.ts -> electron/wire/channels.ts -> zod',
    ],
  ],
  'only the desktop host knows Electron': [
    [
      {
        'electron/main.ts': "import 'electron'",
        'electron/host.ts': "import type { App } from 'electron'",
      },
      'electron/host.ts -> electron',
    ],
    [{}, 'nobody imports electron any more'],
  ],
  'only the desktop host knows electron-store': [
    [
      {
        'electron/main.ts': "import 'electron-store'",
        'electron/settings/a.ts': "import 'electron-store'",
      },
      'electron/settings/a.ts -> electron-store',
    ],
  ],
  'only one file says ipcMain': [
    [
      {
        'electron/shell/security/calls.ts': "import { ipcMain } from 'electron'",
        'electron/main.ts': "import * as electron from 'electron'\nelectron.ipcMain.on('x', y)",
        'electron/shell/a.ts': "// ipcMain is not ours\nexport const a = electron['ipcMain']",
        'electron/shell/b.ts': '// ipcMain may be spoken of',
      },
      'electron/main.ts says ipcMain\nelectron/shell/a.ts says ipcMain',
    ],
    [{ 'electron/main.ts': '' }, 'electron/shell/security/calls.ts does not say ipcMain'],
  ],
  'only the client reads window.app': [
    [
      {
        'renderer/client/call.ts': 'window.app.call()',
        'renderer/ui/a.ts': 'const { app } = window',
        'renderer/ui/b.ts': "globalThis['app'].call()",
        'renderer/ui/c.ts': 'window.app.subscribe()',
        'renderer/ui/d.ts': '// window.app\nwindow.open()\nother.app.call()',
      },
      'renderer/ui/a.ts reads window.app\nrenderer/ui/b.ts reads window.app\nrenderer/ui/c.ts reads window.app',
    ],
  ],
  'no feature imports a feature: what several share is in field/, what joins them in app/': [
    [
      {
        'renderer/features/match/a.ts': "import './b.ts'\nimport '#renderer/ui/c.ts'",
        'renderer/features/roster/a.ts':
          "import '../match/b.ts'\nimport type { D } from '#renderer/features/match/d.ts'",
        'renderer/app/a.ts': "void import('#renderer/features/match/a.ts')",
      },
      'renderer/features/roster/a.ts -> renderer/features/match/b.ts\nrenderer/features/roster/a.ts -> renderer/features/match/d.ts',
    ],
  ],
  'text knows no floor of the renderer above it': [
    [
      { 'renderer/text/a.ts': "import '../client/b.ts'" },
      'renderer/text/a.ts -> renderer/client/b.ts',
    ],
  ],
  'the kit knows no floor of the renderer above it': [
    [
      { 'renderer/ui/a.ts': "import '#renderer/field/b.ts'" },
      'renderer/ui/a.ts -> renderer/field/b.ts',
    ],
  ],
  'the field knows no floor of the renderer above it': [
    [
      {
        'renderer/field/a.ts': "import '../ui/b.ts'",
        'renderer/ui/b.ts': "import '../features/roster/c.ts'",
      },
      'renderer/field/a.ts -> renderer/ui/b.ts -> renderer/features/roster/c.ts',
    ],
  ],
  'a feature knows no floor of the renderer above it': [
    [
      { 'renderer/features/roster/a.ts': "import '#renderer/app/b.ts'" },
      'renderer/features/roster/a.ts -> renderer/app/b.ts',
    ],
  ],
  'one module opens connections to other computers': [
    [
      {
        'electron/updates/ask-address.ts': "import { request } from 'node:https'",
        'electron/engine/a.ts': "import { get } from 'node:https'",
      },
      'electron/engine/a.ts -> node:https',
    ],
  ],
  'one module knows the workbook library': [
    [
      {
        'electron/engine/files/workbook-library.ts': "export { readXlsx } from 'hucre/xlsx'",
        'electron/engine/files/workbook.ts': "import type { Cell } from 'hucre'",
        'tests/pages/a.ts': "import 'hucre/xlsx'",
      },
      'electron/engine/files/workbook.ts -> hucre',
    ],
  ],
  'one module knows the charts library': [
    [
      {
        'renderer/ui/chart/plot-library.ts': "export { plot } from '@observablehq/plot'",
        'renderer/ui/chart/a.ts': "import { plot } from '@observablehq/plot'",
      },
      'renderer/ui/chart/a.ts -> @observablehq/plot',
    ],
  ],
  'one module knows the zip library that writes': [
    [
      {
        'electron/engine/files/zip-library.ts': "import { ZipFile } from 'yazl'",
        'electron/engine/a.ts': "import { ZipFile } from 'yazl'",
      },
      'electron/engine/a.ts -> yazl',
    ],
  ],
  'one module knows the zip library that reads': [
    [
      {
        'electron/engine/files/zip-library.ts': "import { open } from 'yauzl'",
        'electron/engine/a.ts': "import { open } from 'yauzl'",
      },
      'electron/engine/a.ts -> yauzl',
    ],
  ],
  'one module knows the XML parser': [
    [
      {
        'electron/engine/files/xml.ts': "import { SaxesParser } from 'saxes'",
        'electron/engine/files/workbook.ts': "import { SaxesParser } from 'saxes'",
      },
      'electron/engine/files/workbook.ts -> saxes',
    ],
  ],
  'one module knows the HTML parser': [
    [
      {
        'electron/engine/files/html-tables.ts': "import { parse } from 'parse5'",
        'electron/engine/files/csv.ts': "import { parse } from 'parse5'",
      },
      'electron/engine/files/csv.ts -> parse5',
    ],
  ],
  'one module knows the detector of encodings': [
    [
      {
        'electron/engine/files/text-encoding.ts': "import { analyse } from 'chardet'",
        'electron/engine/files/csv.ts': "import { analyse } from 'chardet'",
      },
      'electron/engine/files/csv.ts -> chardet',
    ],
  ],
  'one module knows the calendar library': [
    [
      {
        'electron/engine/files/write-calendar.ts': "import ical from 'ical-generator'",
        'electron/engine/a.ts': "import ical from 'ical-generator'",
      },
      'electron/engine/a.ts -> ical-generator',
    ],
  ],
  'one module knows the Word library': [
    [
      {
        'electron/engine/files/letter-document.ts': "import { Packer } from 'docx'",
        'electron/engine/a.ts': "import { Packer } from 'docx'",
      },
      'electron/engine/a.ts -> docx',
    ],
  ],
  'one module knows the PDF library': [
    [
      {
        'electron/engine/files/pdf-library.ts':
          "import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'",
        'electron/engine/a.ts': "import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'",
      },
      'electron/engine/a.ts -> pdfjs-dist',
    ],
  ],
  'one module knows the age library': [
    [
      {
        'electron/engine/files/age-library.ts': "import { Encrypter } from 'age-encryption'",
        'electron/engine/a.ts': "import { Encrypter } from 'age-encryption'",
      },
      'electron/engine/a.ts -> age-encryption',
    ],
  ],
  'one module knows the SQLite library': [
    [
      {
        'electron/engine/store/sqlite.ts':
          "export { default as S } from 'better-sqlite3-multiple-ciphers'",
        'electron/engine/a.ts': "import type { Database } from 'better-sqlite3-multiple-ciphers'",
      },
      'electron/engine/a.ts -> better-sqlite3-multiple-ciphers',
    ],
  ],
  'one module knows the solver': [
    [
      {
        'electron/engine/solver/highs.ts': "export { default as h } from 'highs'",
        'shared/team/a.ts': "import 'highs'",
      },
      'shared/team/a.ts -> highs',
    ],
  ],
  'one module judges passphrases': [
    [
      {
        'shared/domain/passphrase-strength.ts': "import '@zxcvbn-ts/core'",
        'renderer/field/a.ts': "import '@zxcvbn-ts/core'",
      },
      'renderer/field/a.ts -> @zxcvbn-ts/core',
    ],
  ],
  'one module knows any-ascii': [
    [
      {
        'shared/search/any-ascii.ts': "export { default as a } from 'any-ascii'",
        'shared/search/ascii.ts': "import 'any-ascii'",
      },
      'shared/search/ascii.ts -> any-ascii',
    ],
  ],
  'only the calendar knows date-fns': [
    [
      {
        'shared/calendar/a.ts': "import 'date-fns'",
        'shared/matching/a.ts': "import 'date-fns/locale'",
      },
      'shared/matching/a.ts -> date-fns',
    ],
  ],
  'only the search knows Fuse.js': [
    [
      { 'shared/search/a.ts': "import 'fuse.js'", 'renderer/ui/a.ts': "import 'fuse.js'" },
      'renderer/ui/a.ts -> fuse.js',
    ],
  ],
  'no import leads in a circle at run time': [
    [
      {
        'shared/a.ts': "import './b.ts'",
        'shared/b.ts': "import { c } from './c.ts'",
        'shared/c.ts': "export * from './a.ts'",
        'shared/d.ts': "import type { E } from './e.ts'",
        'shared/e.ts': "import './d.ts'",
      },
      'shared/a.ts -> shared/b.ts -> shared/c.ts -> shared/a.ts',
    ],
  ],
}

const cases = Object.entries(broken).flatMap(([words, houses]) =>
  houses.map(([texts, breach]) => [words as keyof typeof houseRules, texts, breach] as const),
)

describe('a house that breaks a rule is caught', () => {
  it.each(cases)('%s: %j', (words, texts, breach) => {
    expect(houseRules[words](houseOf(texts)).join('\n')).toBe(breach)
  })
})
