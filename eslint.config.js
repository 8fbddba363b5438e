import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { wordsInTheCatalogue } from './scripts/lint/words-in-the-catalogue.ts'

const ban = (group, message) => ({ group, message })
// Names that begin with # would be comments in a group, which is written like .gitignore.
const banRoom = (room, message) => ({ regex: `^#${room}/`, message })
const only = (...patterns) => ['error', { patterns }]

const noElectron = ban(
  ['electron', 'electron/*', 'electron-store'],
  'Only the desktop host (electron/main.ts, electron/preload.ts, electron/shell) may import Electron.',
)
const noNode = (instead) => ban(['node:*'], instead)
const noEngineRoom = banRoom(
  'electron',
  'This room must not know the hosts. Put what both need into shared/, or add a contract call.',
)
const noScreens = banRoom(
  'renderer',
  'Hosts and shared code must not know the screens. Put what both need into shared/.',
)
const noTests = banRoom('tests', 'Product code must not import test code.')
const noDates = ban(
  ['date-fns', 'date-fns/*'],
  'Use #shared/calendar: day arithmetic is inclusive.',
)
const noFuse = ban(['fuse.js'], 'Use #shared/search: it holds the only Fuse.js configuration.')
const noKit = ban(
  ['react', 'react-dom', '@mantine/*', '@tanstack/*'],
  'shared/ runs anywhere; screens belong in renderer/.',
)

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
}
const noPrepare = {
  selector: "MemberExpression[property.name='prepare']",
  message:
    'Use electron/engine/store/statement.ts: it knows every statement, so that one test prepares all.',
}

export default defineConfig(
  globalIgnores([
    'out',
    'dist',
    '.cache',
    'coverage',
    'screenshots',
    'test-results',
    'playwright-report',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': only(
        noElectron,
        noNode(
          'shared/ is pure: take what you need as a parameter, or put the code into electron/.',
        ),
        noEngineRoom,
        noScreens,
        noTests,
        noDates,
        noFuse,
        noKit,
      ),
    },
  },
  {
    files: ['shared/calendar/**/*.ts'],
    rules: {
      'no-restricted-imports': only(
        noElectron,
        noNode('shared/ is pure: take what you need as a parameter.'),
        noEngineRoom,
        noScreens,
        noTests,
        noFuse,
        noKit,
      ),
    },
  },
  {
    files: ['shared/search/**/*.ts'],
    rules: {
      'no-restricted-imports': only(
        noElectron,
        noNode('shared/ is pure: take what you need as a parameter.'),
        noEngineRoom,
        noScreens,
        noTests,
        noDates,
        noKit,
      ),
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // Both only say that React's compiler, which is not used, would pass a component over.
      'react-hooks/incompatible-library': 'off',
      'react-hooks/refs': 'off',
      'no-restricted-imports': only(
        noElectron,
        noNode('Screens have no Node: ask the engine through #renderer/client.'),
        noEngineRoom,
        noTests,
        noDates,
        noFuse,
      ),
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main.ts', 'electron/preload.ts', 'electron/shell/**'],
    rules: { 'no-restricted-imports': only(noElectron, noScreens, noTests, noDates, noFuse) },
  },
  {
    files: ['electron/main.ts', 'electron/preload.ts', 'electron/shell/**/*.ts'],
    ignores: ['electron/shell/security/calls.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noScreens, noTests, noDates, noFuse],
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message:
                'Use electron/shell/security/calls.ts: it checks channel, sender and origin.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    // A step of the schema is frozen with its statements, which are those of the store as it was then.
    ignores: [
      'electron/engine/store/statement.ts',
      'electron/engine/store/migrations/*.ts',
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noPrepare] },
  },
  {
    files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
    ignores: [
      '**/*.test.{ts,tsx}',
      // The catalogue itself; tables of names with which lists are read; invented people and posts.
      'shared/text/{en,fr}/**',
      'shared/catalogue/**',
      'shared/exchange/*-words.ts',
      'shared/exchange/{cell-report,header-text,order-of-names,other-subjects,read-availability,read-cell,read-name,read-notice,recognise-header,value-kinds,yes-no}.ts',
      'shared/duplicates/{compare-words,name-words,nicknames}.ts',
      'shared/calendar/month-names.ts',
      'shared/letter/{deadlines,numbers,places,position-names}.ts',
      // Columns of cards and curricula in the terms of their formats; names of parts of a workbook.
      'electron/engine/files/people/{curriculum,v-card}.ts',
      'electron/engine/files/file-kind.ts',
      // The handbook of the open package, in the language of its tables and columns.
      'electron/engine/store/package/{describe-tables,meanings}.ts',
      'shared/search/name-kin.ts',
      'shared/sample/**',
      // Names of folders and keys, the same in every language; the text a key is tried on.
      'electron/engine/store/folder-warnings.ts',
      'electron/engine/store/key-check.ts',
      'electron/system/data-folder.ts',
      'renderer/app/Shortcuts.tsx',
      // Keys of the store, which are never shown.
      'shared/search/duplicate-keys.ts',
      // Statements: they are prepared as they stand, and some hold lower-case SQL.
      'electron/engine/store/migrations/**',
      'electron/engine/store/repositories/{texts-of-others,waiting-rows}.ts',
    ],
    plugins: { scrutin: { rules: { 'words-in-the-catalogue': wordsInTheCatalogue } } },
    rules: { 'scrutin/words-in-the-catalogue': 'error' },
  },
  {
    // Test files may reach across rooms: they check how the rooms work together.
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The tools ask for a default export here.
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**/*.ts', 'tests/bench/**/*.ts', 'electron/browser.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-restricted-syntax': 'off' },
  },
)
