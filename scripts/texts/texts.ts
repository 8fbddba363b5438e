import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { english } from '../../shared/text/en/index.ts'
import { languages, languagesOfTexts } from '../../shared/text/locales.ts'
import { areaSource, byKey } from './area-source.ts'
import { readPo, writePo } from './portable-object.ts'

/**
 * `npm run texts -- write fr FILE.po` gives a language's texts to a translator;
 * `npm run texts -- read fr FILE.po` takes them back. A language that is not there yet starts empty.
 */
const [way, language = '', file = ''] = process.argv.slice(2)
const folder = resolve(import.meta.dirname, '../../shared/text', language)
const source = byKey(english)
const known = languagesOfTexts.find((each) => each === language)

if (!/^[a-z]{2,3}$/u.test(language) || language === 'en' || file === '') usage()
else if (way === 'write') {
  writeFileSync(file, writePo(language, source, known ? byKey(languages[known].texts) : {}))
  console.log(`${Object.keys(source).length} texts are in ${file}`)
} else if (way === 'read') {
  const texts = readPo(readFileSync(file, 'utf8'), source)
  for (const text of Object.values(texts)) compileMessageOrThrow(text)
  mkdirSync(folder, { recursive: true })
  for (const area of Object.keys(english))
    writeFileSync(join(folder, `${area}.ts`), await areaSource(area, texts))
  console.log(`${Object.keys(texts).length} texts are in shared/text/${language}`)
} else usage()

function usage(): void {
  console.error('npm run texts -- write|read LANGUAGE FILE.po (a language other than en)')
  process.exitCode = 1
}
