import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { errorCode } from '../electron/system/error-code.ts'
import { keyNames, publicLine } from './package/release.ts'

/**
 * `npm run release-key -- FILE`: makes the key that signs the releases of an office. The private half goes into
 * FILE, for its owner only, sealed where the environment gives a passphrase; never into the project, from where
 * it would travel on. Prints the public half, which people paste into their settings.
 */
const root = resolve(import.meta.dirname, '..')
const { positionals } = parseArgs({ allowPositionals: true })
const file = positionals[0] === undefined ? null : resolve(positionals[0])

if (file === null) refuse('Say where the private key goes: npm run release-key -- FILE')
if (!relative(root, file).startsWith('..'))
  refuse(
    'The private key must not lie in the project: choose a file outside it, on a disk that you lock away.',
  )

const { privateKey } = generateKeyPairSync('ed25519')
const passphrase = process.env[keyNames.passphrase]
try {
  writeFileSync(
    file,
    privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      ...(passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}),
    }),
    // A key that is there signed releases that people run: it is never written over.
    { mode: 0o600, flag: 'wx' },
  )
} catch (error) {
  refuse(
    `${file} could not be written (${errorCode(error)}); a file that is there is left as it is.`,
  )
}
console.log(`The private key is in ${file}. Keep it off the computers that build and off the network.
${passphrase ? 'It is sealed with the passphrase.' : `It is not sealed: ${keyNames.passphrase} in the environment would.`}

Paste this into Settings > Updates on every computer, and tell it by another way than the releases:

  ${publicLine(privateKey)}

Sign a folder of packages: ${keyNames.file}=${file} npm run release -- FOLDER`)

function refuse(words: string): never {
  console.error(words)
  process.exit(1)
}
