import { describe, expect, it } from 'vitest'
import { aPdf } from '#tests/fixtures/a-pdf.ts'
import { readPdfText } from './pdf-text.ts'

describe('the text of a PDF document', () => {
  it('is that of its lines, paragraphs apart', async () => {
    const bytes = aPdf({
      lines: [
        [700, 'République du Bénin'],
        [660, 'Le Gouvernement souhaite'],
        [646, 'deux experts (C1).'],
      ],
    })
    expect(await readPdfText({ bytes, most: 1000 })).toEqual({
      text: 'République du Bénin\n\nLe Gouvernement souhaite\ndeux experts (C1).',
    })
  })

  it('is empty where its pages are pictures', async () => {
    expect(await readPdfText({ bytes: aPdf({}), most: 1000 })).toEqual({ text: '' })
  })

  it.each([
    ['locked', aPdf({ lines: [[700, 'Secret']], locked: true })],
    ['damaged', Buffer.from('%PDF-1.7\n1 0 obj <<')],
  ] as const)('of a %s one is not read', async (fault, bytes) => {
    expect(await readPdfText({ bytes: new Uint8Array(bytes), most: 1000 })).toEqual({ fault })
  })
})
