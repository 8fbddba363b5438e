import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { randomFrom } from '#shared/sample/random.ts'
import { aFile, aWorkbook } from '#tests/fixtures/files.ts'
import { mutated } from '#tests/torture/mutated.ts'
import { readListFile } from './read-file.ts'

const made = (kind: string): Uint8Array =>
  readFileSync(
    join(import.meta.dirname, `../../../tests/fixtures/files/libreoffice-french.${kind}`),
  )

const texts: Readonly<Record<string, string>> = {
  csv: 'Nom;Prénom;Note\n"Müller; Söhne";Aïssatou;"a ""b"""\nDiop;="00123";x\n',
  json: '[{"basics":{"name":"Lena Lorenz","location":{"city":"Berlin"}},"languages":[{"language":"German"}],"work":[{"name":"OSCE"}]}]',
  vcf: 'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:P=C3=A9rez;In=C3=A9s\nTEL;CELL:+34\nADR:;;1;Roma;;;Italy\nEND:VCARD\n',
  xml: '<?xml version="1.0"?><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Sofia</FirstName><Surname>Rossi</Surname></PersonName></Identification></LearnerInfo></SkillsPassport>',
}

describe('a damaged file is read or refused in words', () => {
  const files: [string, () => Promise<Uint8Array>, number][] = [
    ['xlsx of LibreOffice', () => Promise.resolve(made('xlsx')), 40],
    ['ods of LibreOffice', () => Promise.resolve(made('ods')), 40],
    ['xls of LibreOffice', () => Promise.resolve(made('xls')), 6],
    [
      'xlsx of a library',
      () =>
        aWorkbook([
          ['Family name', 'Given name', 'Born'],
          ['Diop', 'Kadi', new Date(0)],
        ]),
      40,
    ],
    ...Object.entries(texts).map(([kind, text]): [string, () => Promise<Uint8Array>, number] => [
      kind,
      () => Promise.resolve(new TextEncoder().encode(text)),
      20,
    ]),
  ]

  it.each(files)('%s', { timeout: 120_000 }, async (_kind, file, times) => {
    const bytes = await file()
    const random = randomFrom(bytes.length)
    for (let time = 0; time < times; time += 1) {
      const result = await readListFile(aFile('list.bin', mutated(bytes, random)), null, {
        breathe: () => Promise.resolve(),
      }).catch((error: unknown) => error)
      // Anything else is a fault of the program's, told as such.
      if (result instanceof Error) expect(result).toBeInstanceOf(ExpectedFailure)
    }
  })
})
