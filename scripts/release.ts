import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import packageJson from '../package.json' with { type: 'json' }
import { today } from '../shared/calendar/index.ts'
import { keyNames, publicLine, releaseKey, writeRelease } from './package/release.ts'

/**
 * `npm run release -- FOLDER`: writes beside packages, of one system or of all, what the release holds, and signs
 * it. `--notes FILE` adds the office's words. Then the folder can be laid where computers look.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string' } },
})
const folder = positionals[0]
const key = releaseKey(process.env)
if (folder === undefined || key === null) {
  console.error(
    folder === undefined
      ? 'Say which folder holds the packages: npm run release -- FOLDER'
      : `Not signed: ${keyNames.file} must name the file of the private key (npm run release-key makes one).`,
  )
  process.exit(1)
}
const notes = values.notes === undefined ? '' : readFileSync(values.notes, 'utf8').trim()
const of = { version: packageJson.version, date: today(new Date()), notes }
const { version, packages } = await writeRelease(resolve(folder), of, key)
console.log(`Signed: version ${version}, ${packages.map(({ name }) => name).join(', ')}
Public key: ${publicLine(key)}`)
