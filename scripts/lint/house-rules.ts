import { definePlugin } from '@oxlint/plugins'
import { wordsInTheCatalogue } from './words-in-the-catalogue.ts'

/** Rules of this house alone, for the linter. */
export default definePlugin({
  meta: { name: 'scrutin' },
  rules: { 'words-in-the-catalogue': wordsInTheCatalogue },
})
