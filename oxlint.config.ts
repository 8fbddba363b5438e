import { join } from 'node:path'
import type { OxlintConfig } from 'oxlint'

type Rules = NonNullable<OxlintConfig['rules']>

interface Ban {
  readonly group?: string[]
  readonly regex?: string
  readonly message: string
}

const ban = (group: string[], message: string): Ban => ({ group, message })
// Names that begin with # would be comments in a group, which is written like .gitignore.
const banRoom = (room: string, message: string): Ban => ({ regex: `^#${room}/`, message })
const only = (...patterns: Ban[]): ['error', { patterns: Ban[] }] => ['error', { patterns }]

const noElectron = ban(
  ['electron', 'electron/*', 'electron-store'],
  'Only the desktop host (electron/main.ts, electron/preload.ts, electron/shell) may import Electron.',
)
const noNode = (instead: string): Ban => ban(['node:*'], instead)
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

/** All that typescript-eslint's strict set turns on and that is not among what is plainly wrong. */
const typescriptRules: Rules = {
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-imports': 'error',
  'typescript/no-dynamic-delete': 'error',
  'typescript/no-empty-object-type': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-extraneous-class': 'error',
  'typescript/no-invalid-void-type': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-asserted-nullish-coalescing': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/prefer-literal-enum-member': 'error',
  'typescript/unified-signatures': 'error',
}

/** The rules that know types: all there are, but those that a test leaves out by name. */
export const typedRules: Rules = {
  'typescript/await-thenable': 'error',
  'typescript/no-array-delete': 'error',
  'typescript/no-base-to-string': 'error',
  'typescript/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  'typescript/no-deprecated': 'error',
  'typescript/no-duplicate-type-constituents': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-for-in-array': 'error',
  'typescript/no-generated-empty-object-type': 'error',
  'typescript/no-implied-eval': 'error',
  'typescript/no-meaningless-void-operator': 'error',
  'typescript/no-misused-promises': 'error',
  // Texts are spread into code points on purpose, in matching names and in tests.
  'typescript/no-misused-spread': ['error', { allow: ['string'] }],
  'typescript/no-mixed-enums': 'error',
  'typescript/no-redundant-type-constituents': 'error',
  'typescript/no-unnecessary-boolean-literal-compare': 'error',
  'typescript/no-unnecessary-condition': 'error',
  'typescript/no-unnecessary-template-expression': 'error',
  'typescript/no-unnecessary-type-arguments': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unnecessary-type-conversion': 'error',
  'typescript/no-unnecessary-type-parameters': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-unary-minus': 'error',
  'typescript/no-useless-default-assignment': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/prefer-reduce-type-parameter': 'error',
  'typescript/prefer-return-this-type': 'error',
  'typescript/related-getter-setter-pairs': 'error',
  'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  'typescript/restrict-plus-operands': [
    'error',
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'typescript/unbound-method': 'error',
  'typescript/use-unknown-in-catch-callback-variable': 'error',
}

/**
 * All of React's own rules but `incompatible-library` and `refs`: both only say that its compiler, which
 * is not used, would pass a component over.
 */
const reactRules: Rules = {
  'react/error-boundaries': 'error',
  'react/exhaustive-deps': 'error',
  'react/globals': 'error',
  'react/immutability': 'error',
  'react/preserve-manual-memoization': 'error',
  'react/purity': 'error',
  'react/rules-of-hooks': 'error',
  'react/set-state-in-effect': 'error',
  'react/set-state-in-render': 'error',
  'react/static-components': 'error',
  'react/unsupported-syntax': 'error',
  'react/use-memo': 'error',
}

const config: OxlintConfig = {
  plugins: ['eslint', 'typescript', 'import'],
  jsPlugins: [join(import.meta.dirname, 'scripts/lint/house-rules.ts')],
  // What is plainly wrong; what else is refused is named below.
  categories: { correctness: 'error' },
  ignorePatterns: ['out', 'dist', '.cache', 'coverage', 'test-results', 'playwright-report'],
  rules: {
    eqeqeq: 'error',
    // Whether an import has its names is what the type check says.
    'import/default': 'off',
    'import/namespace': 'off',
    'no-array-constructor': 'error',
    'no-case-declarations': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-prototype-builtins': 'error',
    'no-regex-spaces': 'error',
    'no-unexpected-multiline': 'error',
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    'no-useless-constructor': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'preserve-caught-error': 'error',
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...typescriptRules,
        ...typedRules,
        'no-console': ['error', { allow: ['error'] }],
        // A thing is exported by name, so that it is called the same everywhere.
        'import/no-default-export': 'error',
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
      plugins: ['eslint', 'typescript', 'import', 'react'],
      rules: {
        ...reactRules,
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
      excludeFiles: ['electron/main.ts', 'electron/preload.ts', 'electron/shell/**'],
      rules: { 'no-restricted-imports': only(noElectron, noScreens, noTests, noDates, noFuse) },
    },
    {
      files: ['electron/main.ts', 'electron/preload.ts', 'electron/shell/**/*.ts'],
      excludeFiles: ['electron/shell/security/calls.ts'],
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
      files: ['electron/engine/**/*.ts'],
      // A step of the schema is frozen with its statements, which are those of the store as it was then.
      excludeFiles: [
        'electron/engine/store/statement.ts',
        'electron/engine/store/migrations/*.ts',
        '**/*.test.ts',
      ],
      rules: {
        'no-restricted-properties': [
          'error',
          {
            property: 'prepare',
            message:
              'Use electron/engine/store/statement.ts: it knows every statement, so that one test prepares all.',
          },
        ],
      },
    },
    {
      files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
      excludeFiles: [
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
      rules: { 'scrutin/words-in-the-catalogue': 'error' },
    },
    {
      // Test files may reach across rooms: they check how the rooms work together.
      files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': 'off',
        'typescript/no-non-null-assertion': 'off',
        // Short lists of small numbers.
        'typescript/require-array-sort-compare': 'off',
      },
    },
    {
      // The tools ask for a default export here.
      files: ['*.config.ts', 'scripts/lint/house-rules.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['scripts/**/*.ts', 'tests/bench/**/*.ts', 'electron/browser.ts'],
      rules: { 'no-console': 'off' },
    },
  ],
}

export default config
