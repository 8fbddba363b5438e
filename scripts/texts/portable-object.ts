import { po } from 'gettext-parser'

/** Texts by key, `area.name`. */
export type TextsByKey = Readonly<Record<string, string>>

/** Why a file of translations was not taken. */
export class BadTranslation extends Error {}

/**
 * Texts as a gettext file that translators' tools open: the key as context, the English text as what
 * is to be translated.
 */
export function writePo(language: string, english: TextsByKey, translated: TextsByKey): string {
  const translations: Record<
    string,
    Record<
      string,
      { msgctxt: string; msgid: string; msgstr: string[]; comments?: { flag: string } }
    >
  > = {}
  for (const [key, text] of Object.entries(english))
    translations[key] = {
      [text]: {
        msgctxt: key,
        msgid: text,
        msgstr: [translated[key] ?? ''],
        comments: { flag: 'icu-message-format' },
      },
    }
  const headers = { Language: language, 'Content-Type': 'text/plain; charset=utf-8' }
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8')
}

/**
 * The translated texts of a gettext file, in the order of the English ones.
 * @throws BadTranslation naming every key that is missing, unknown or not translated yet.
 */
export function readPo(file: string, english: TextsByKey): TextsByKey {
  const { translations } = po.parse(file)
  const found = new Map(
    Object.entries(translations).flatMap(([key, byText]) =>
      Object.values(byText).flatMap(({ msgid, msgstr }) =>
        msgid === '' ? [] : [[key, msgstr[0] ?? ''] as const],
      ),
    ),
  )
  const lacking = Object.keys(english).filter((key) => !found.get(key))
  const unknown = [...found.keys()].filter((key) => !Object.hasOwn(english, key))
  if (lacking.length > 0) throw new BadTranslation(`Not translated: ${lacking.join(', ')}`)
  if (unknown.length > 0)
    throw new BadTranslation(`Not a text of this version: ${unknown.join(', ')}`)
  return Object.fromEntries(Object.keys(english).map((key) => [key, found.get(key) ?? '']))
}
