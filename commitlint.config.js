/** @type {{ extends: string[], rules: Record<string, [0 | 1 | 2, 'always' | 'never', number | string[]]> }} */
const config = {
  extends: ['@commitlint/config-conventional'],
  rules: {
    // A subject may begin with a name: French, Excel.
    'subject-case': [2, 'never', ['upper-case', 'pascal-case', 'start-case']],
    // Whole sentences in plain words take a little more room than the usual 100.
    'header-max-length': [2, 'always', 110],
    'body-max-line-length': [2, 'always', 110],
  },
}

export default config
