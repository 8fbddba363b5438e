import { type Phrase, phrase } from '../text/index.ts'

/**
 * Encodings in which lists of the field come, by their names in the Encoding Standard of the WHATWG;
 * the most likely first where nothing speaks for another.
 */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const
export type EncodingName = (typeof encodings)[number]

/** What an encoding is called, by what it is good for: "Cyrillic (Windows-1251)". */
export function encodingWords(encoding: EncodingName): Phrase {
  return phrase('exchange.encodingOf', { encoding: encoding.replaceAll('-', '_') })
}
