/** @type {import('prettier').Config} */
const config = {
  printWidth: 100,
  semi: false,
  singleQuote: true,
  trailingComma: 'all',
}

export default config
