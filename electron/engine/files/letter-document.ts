import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { type Locale, tagOf } from '#shared/text/index.ts'

/** A letter as it is set on a page. */
export interface LetterOnPaper {
  readonly addressee: string
  readonly subject: string
  readonly body: string
}

/** Twentieths of a point. */
const AFTER_PARAGRAPH = 160
/** Half points: 11 pt. */
const FONT_SIZE = 22

/** Arabic, Hebrew, Syriac, Thaana and N'Ko letters, whose lines are read from right to left. */
const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u

/**
 * Letters as a Word document, each beginning a page. What it must bring, should the library be left:
 * paragraphs, direction of a paragraph and of a run, page breaks, the language of the text.
 */
export async function letterDocument(
  letters: readonly LetterOnPaper[],
  { language, author }: { readonly language: Locale; readonly author: string },
): Promise<Uint8Array> {
  const document = new Document({
    creator: author,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: FONT_SIZE, language: { value: tagOf(language) } },
          paragraph: { spacing: { after: AFTER_PARAGRAPH } },
        },
      },
    },
    sections: [{ children: letters.flatMap((letter, place) => paragraphsOf(letter, place > 0)) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraphsOf({ addressee, subject, body }: LetterOnPaper, breaks: boolean): Paragraph[] {
  return [
    paragraph(addressee, { pageBreakBefore: breaks }),
    paragraph(subject, { bold: true }),
    ...body.split(/\r?\n/u).map((line) => paragraph(line, {})),
  ]
}

function paragraph(
  text: string,
  { bold = false, pageBreakBefore = false }: { bold?: boolean; pageBreakBefore?: boolean },
): Paragraph {
  const rtl = isRightToLeft(text)
  return new Paragraph({
    pageBreakBefore,
    bidirectional: rtl,
    alignment: AlignmentType.START,
    children: runsOf(text).map(
      (part) => new TextRun({ text: part, bold, rightToLeft: RIGHT_TO_LEFT.test(part) }),
    ),
  })
}

/** A line is read as its first letter is. */
function isRightToLeft(text: string): boolean {
  for (const character of text) {
    if (RIGHT_TO_LEFT.test(character)) return true
    if (LEFT_TO_RIGHT.test(character)) return false
  }
  return false
}

/** A line in parts of one direction each: Word asks for it of every run. */
function runsOf(text: string): string[] {
  const parts: string[] = []
  let rtl = isRightToLeft(text)
  let part = ''
  for (const character of text) {
    const turns = rtl ? LEFT_TO_RIGHT.test(character) : RIGHT_TO_LEFT.test(character)
    if (turns) {
      if (part !== '') parts.push(part)
      part = ''
      rtl = !rtl
    }
    part += character
  }
  return part === '' ? parts : [...parts, part]
}
