import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST_LETTER } from '#shared/letter/index.ts'
import { testFolder } from '#tests/builders/test-store.ts'
import { aPdf } from '#tests/fixtures/a-pdf.ts'
import { aSealedFile, aZip } from '#tests/fixtures/files.ts'
import { readLetterFile } from './letter-file.ts'

const reading = { breathe: () => Promise.resolve() }

function open(name: string, content: string | Uint8Array) {
  const path = join(testFolder(), 'letter')
  writeFileSync(path, content)
  return readLetterFile({ token: '', path, name, mode: 'read' }, reading)
}

const word = (body: string): Uint8Array =>
  aZip([
    {
      name: 'word/document.xml',
      content: Buffer.from(
        `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
        'utf8',
      ),
    },
  ])
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('the text of a letter in a file', () => {
  it('is that of the letter where the host sealed the file on its way', async () => {
    const letter = word(paragraph('Note verbale'))
    expect((await readLetterFile(aSealedFile('letter.docx', letter), reading)).text).toBe(
      'Note verbale\n',
    )
  })

  it('is that of a document of Word, its tables row by row', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    const { text } = await open(
      'letter.docx',
      word(
        `${paragraph('Note verbale')}<w:tbl><w:tr>${cell('LTO')}${cell('12')}</w:tr></w:tbl>
        <w:p><w:r><w:delText>struck out</w:delText><w:t>End</w:t></w:r></w:p>`,
      ),
    )
    expect(text).toBe('Note verbale\nLTO \t12 \t\nEnd\n')
  })

  it('is that of an e-mail, in whichever part and encoding it stands', async () => {
    const { text } = await open(
      'letter.eml',
      [
        'From: Comfort <c@nec.example>',
        'Subject: Request',
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Not this</p>',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'L=C3=A9gal =',
        'expert',
        '--b--',
      ].join('\r\n'),
    )
    expect(text).toContain('Subject: Request')
    expect(text).toContain('Légal expert')
    expect(text).not.toContain('Not this')
  })

  it('is that of a PDF document, read in a thread of its own', { timeout: 30_000 }, async () => {
    const { text } = await open('letter.pdf', aPdf({ lines: [[700, 'Note verbale']] }))
    expect(text).toBe('Note verbale')
    await expect(open('scan.pdf', aPdf({}))).rejects.toMatchObject({
      failure: { message: { key: 'failures.letterScan' } },
    })
  })

  it('is not waited for any more once that is stopped', async () => {
    const path = join(testFolder(), 'letter')
    writeFileSync(path, aPdf({ lines: [[700, 'Note verbale']] }))
    const stopped = { breathe: () => Promise.reject(new Error('stopped')) }
    const file = { token: '', path, name: 'letter.pdf', mode: 'read' as const }
    await expect(readLetterFile(file, stopped)).rejects.toThrow('stopped')
  })

  it('is read as far as its bound, and says that there was more', async () => {
    const { text, cut } = await open('letter.txt', 'word '.repeat(LONGEST_LETTER / 4))
    expect(text.length).toBe(LONGEST_LETTER)
    expect(cut).toBe(true)
  })

  it.each([
    ['letter.docx', aZip([{ name: 'x', content: Buffer.from('x') }]), 'failures.letterKind'],
    ['letter.docx', word('<w:p><w:t>never closed'), 'failures.letterDamaged'],
    ['letter.docx', word(paragraph(' ')), 'failures.letterEmpty'],
    ['letter.txt', '', 'failures.letterEmpty'],
    ['letter.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'failures.letterKind'],
    ['letter.docx', word('<w:p>'.repeat(100_000)), 'failures.letterDamaged'],
  ])('of %s is refused in words where there is none', async (name, content, key) => {
    await expect(open(name, content)).rejects.toMatchObject({ failure: { message: { key } } })
  })
})
