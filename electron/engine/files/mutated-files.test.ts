import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { aFile, aWorkbook } from '#tests/fixtures/files.ts'
import { readListFile } from './read-file.ts'

const made = (kind: string): Uint8Array =>
  readFileSync(
    join(import.meta.dirname, `../../../tests/fixtures/files/libreoffice-french.${kind}`),
  )

/** The same numbers on every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A file with bits turned, pieces lost, doubled or filled with noise, or its end missing. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const below = (most: number): number => Math.floor(next() * most)
  let changed = Uint8Array.from(bytes)
  const changes = 1 + below(12)
  for (let change = 0; change < changes; change += 1) {
    const at = below(changed.length)
    const size = below(64)
    const kind = below(6)
    if (kind <= 2) changed[at] = (changed[at] ?? 0) ^ (1 << below(8))
    else if (kind === 3) changed = changed.slice(0, Math.max(1, at))
    else if (kind === 4) {
      changed = Uint8Array.from([...changed.slice(0, at), ...changed.slice(at + size)])
    } else {
      changed = Uint8Array.from([
        ...changed.slice(0, at),
        ...Array.from({ length: size }, () => below(256)),
        ...changed.slice(at),
      ])
    }
    if (changed.length === 0) changed = Uint8Array.of(0)
  }
  return changed
}

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
    const next = numbersFrom(bytes.length)
    for (let time = 0; time < times; time += 1) {
      const result = await readListFile(aFile('list.bin', mutated(bytes, next)), null, {
        breathe: () => Promise.resolve(),
      }).catch((error: unknown) => error)
      // Anything else is a fault of the program's, told as such.
      if (result instanceof Error) expect(result).toBeInstanceOf(ExpectedFailure)
    }
  })
})
