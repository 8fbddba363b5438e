import {
  globalReadOnlyBy,
  keepsApart,
  neverReaches,
  noCircles,
  ownedBy,
  reachesOnly,
  saidOnlyBy,
  type Rule,
} from './rules.ts'

const electron = ['electron', 'electron-store']
const product = ['shared', 'electron', 'renderer', 'scripts']

/** A floor of the renderer and the floors below it. */
function floor(own: string, below: readonly string[]): Rule {
  return reachesOnly([`renderer/${own}`], {
    files: [...below.map((each) => `renderer/${each}`), 'shared'],
    node: false,
  })
}

/** Every rule of the house by the words it is known by. The page ARCHITECTURE says why. */
export const houseRules = {
  'shared reaches shared, its packages and nothing of Node': reachesOnly(['shared'], {
    files: [],
    packages: [
      ...['zod', 'date-fns', 'fuse.js', 'any-ascii', '@lingui/message-utils'],
      ...['core', 'language-common', 'language-en', 'language-fr'].map((of) => `@zxcvbn-ts/${of}`),
    ],
    node: false,
  }),
  'renderer reaches renderer and shared, nothing of Node or Electron': reachesOnly(['renderer'], {
    files: ['shared'],
    never: electron,
    node: false,
  }),
  'electron reaches electron and shared': reachesOnly(['electron'], {
    files: ['shared', 'package.json'],
    node: true,
  }),
  'the engine reaches engine, key, system and shared, and no Electron': reachesOnly(
    ['electron/engine'],
    // The page package.json says which version this is.
    {
      files: ['electron/key', 'electron/system', 'shared', 'package.json'],
      never: electron,
      node: true,
    },
  ),
  'the rules of shared/ do not know the wire format that stands on them': neverReaches(
    ['shared'],
    ['shared/contract'],
  ),
  'the codecs of the engine know neither its services nor its store': reachesOnly(
    ['electron/engine/files'],
    { files: ['electron/system', 'shared'], never: electron, node: true },
  ),
  'the roster in memory and the store do not know the services that ask them': neverReaches(
    ['electron/engine/roster', 'electron/engine/store'],
    ['electron/engine/services'],
  ),
  'system reaches system and shared': reachesOnly(['electron/system'], {
    files: ['shared'],
    never: electron,
    node: true,
  }),
  'the browser host reaches no Electron': reachesOnly(
    ['electron/browser.ts', 'electron/browser-host', 'electron/carrier', 'electron/host.ts'],
    {
      files: [
        ...['engine', 'key', 'settings', 'system', 'updates', 'wire'].map(
          (room) => `electron/${room}`,
        ),
        'shared',
        'package.json',
      ],
      never: electron,
      node: true,
    },
  ),
  'the page of the browser host loads itself and the wire': reachesOnly(['electron/in-page'], {
    files: ['electron/wire'],
    packages: [],
    node: false,
    atRunTime: true,
  }),
  'the page of the browser host knows nothing of the hosts': reachesOnly(['electron/in-page'], {
    files: ['electron/wire', 'shared'],
    never: electron,
    node: false,
  }),
  'the preload loads Electron and the channels': reachesOnly(['electron/preload.ts'], {
    files: ['electron/wire/channels.ts'],
    packages: ['electron'],
    node: false,
    atRunTime: true,
  }),
  'only the desktop host knows Electron': ownedBy('electron', [
    'electron/main.ts',
    'electron/preload.ts',
    'electron/shell',
    // It packs the runtime.
    'scripts/package.ts',
    // It stands in for the runtime, whose types it keeps to.
    'tests/hosts/electron-stand-in',
  ]),
  'only the desktop host knows electron-store': ownedBy('electron-store', ['electron/main.ts']),
  'only one file says ipcMain': saidOnlyBy('ipcMain', 'electron/shell/security/calls.ts', product),
  'only the client reads window.app': globalReadOnlyBy('app', ['renderer/client'], ['renderer']),
  'no feature imports a feature: what several share is in field/, what joins them in app/':
    keepsApart('renderer/features'),
  'text knows no floor of the renderer above it': floor('text', []),
  'the kit knows no floor of the renderer above it': floor('ui', ['text', 'client']),
  'the field knows no floor of the renderer above it': floor('field', ['ui', 'text', 'client']),
  'a feature knows no floor of the renderer above it': floor('features', [
    ...['field', 'ui', 'text', 'client'],
  ]),
  'one module opens connections to other computers': ownedBy('node:https', [
    'electron/updates/ask-address.ts',
  ]),
  'one module knows the workbook library': ownedBy('hucre', [
    'electron/engine/files/workbook-library.ts',
    // Whoever checks what was written reads it for themselves.
    'tests',
  ]),
  'one module knows the charts library': ownedBy('@observablehq/plot', [
    'renderer/ui/chart/plot-library.ts',
  ]),
  'one module knows the zip library that writes': ownedBy('yazl', [
    'electron/engine/files/zip-library.ts',
  ]),
  'one module knows the zip library that reads': ownedBy('yauzl', [
    'electron/engine/files/zip-library.ts',
  ]),
  'one module knows the XML parser': ownedBy('saxes', ['electron/engine/files/xml.ts']),
  'one module knows the HTML parser': ownedBy('parse5', ['electron/engine/files/html-tables.ts']),
  'one module knows the detector of encodings': ownedBy('chardet', [
    'electron/engine/files/text-encoding.ts',
  ]),
  'one module knows the calendar library': ownedBy('ical-generator', [
    'electron/engine/files/write-calendar.ts',
  ]),
  'one module knows the Word library': ownedBy('docx', [
    'electron/engine/files/letter-document.ts',
  ]),
  'one module knows the PDF library': ownedBy('pdfjs-dist', [
    'electron/engine/files/pdf-library.ts',
  ]),
  'one module knows the age library': ownedBy('age-encryption', [
    'electron/engine/files/age-library.ts',
    'electron/engine/files/age-library.test.ts',
  ]),
  'one module knows the SQLite library': ownedBy('better-sqlite3-multiple-ciphers', [
    'electron/engine/store/sqlite.ts',
    'tests',
  ]),
  'one module knows the solver': ownedBy('highs', ['electron/engine/solver/highs.ts', 'tests']),
  'one module judges passphrases': ownedBy('@zxcvbn-ts/core', [
    'shared/domain/passphrase-strength.ts',
  ]),
  'one module knows any-ascii': ownedBy('any-ascii', ['shared/search/any-ascii.ts']),
  'only the calendar knows date-fns': ownedBy('date-fns', ['shared/calendar']),
  'only the search knows Fuse.js': ownedBy('fuse.js', [
    'shared/search',
    // The peer that the search is measured by.
    'tests/bench/plain-fuse.ts',
  ]),
  'no import leads in a circle at run time': noCircles,
} as const satisfies Record<string, Rule>
