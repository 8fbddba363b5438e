import { defineConfig } from 'oxfmt'

export default defineConfig({
  printWidth: 100,
  semi: false,
  singleQuote: true,
  trailingComma: 'all',
  // Its scripts are in the order in which they are used.
  sortPackageJson: false,
  ignorePatterns: ['package-lock.json', 'tests/fixtures/files/'],
})
