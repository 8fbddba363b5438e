import { describe, expect, it } from 'vitest'
import type { EncodingName } from '#shared/exchange/encodings.ts'
import { decodeText } from './text-encoding.ts'

/** Bytes of a text in an encoding of one or two bytes a letter: what its decoder gives, turned round. */
function encoded(text: string, encoding: EncodingName): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  for (let first = 255; first >= 0; first -= 1) {
    const letter = decoder.decode(Uint8Array.of(first))
    if (!letter.includes('\ufffd')) bytes.set(letter, [first])
  }
  for (let first = 0x81; first < 255; first += 1) {
    for (let second = 0x40; second < 255; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second))
      if (letter.length === 1 && letter !== '\ufffd' && !bytes.has(letter)) {
        bytes.set(letter, [first, second])
      }
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const found = bytes.get(letter)
      if (!found) throw new Error(`${letter} is not in ${encoding}`)
      return found
    }),
  )
}

describe('the encoding of a list is told from few names', () => {
  it.each<[EncodingName, string]>([
    ['windows-1251', 'Family name;Given name\nСоколова;Анна\n'],
    ['windows-1251', 'Фамилия;Имя\nИВАНОВ;ПЁТР\nКузнецова;Мария\n'],
    ['windows-1251', 'Name;Given\nІванченко;Олег\nЇжак;Єва\n'],
    ['koi8-r', 'Name;Given\nСоколова;Анна\n'],
    ['x-mac-cyrillic', 'Name;Given\nСоколова;Анна\nКузнецова;Мария\n'],
    ['ibm866', 'Name;Given\nСоколова;Анна\nКузнецова;Мария\n'],
    ['windows-1250', 'Name;Given\nŁucja;Wiśniewska\nKowalczyk;Stanisław\n'],
    ['windows-1250', 'Name;Given\nNovák;Jiří\nDvořáková;Božena\n'],
    ['windows-1250', 'Name;Given\nKovács;Ágnes\nSzőke;Gergő\n'],
    ['windows-1250', 'Name;Given\nĐorđević;Željko\nKovač;Ana\n'],
    ['windows-1252', 'Name;Given\nPérez;Ana\n'],
    ['windows-1252', 'Nom;Prénom\nDupont;Aïssatou\nGonçalves;João\n'],
    ['windows-1252', 'Name;Given\nSørensen;Åse\nÖstlund;Björn\n'],
    ['windows-1252', 'Name;Note\nSmith;it’s – fine\n'],
    ['macintosh', 'Nom;Prénom\nDupont;Aïssatou\nGonçalves;João\n'],
    ['windows-1256', 'Name;Given\nعبد الله;محمد\nالحسن;فاطمة\n'],
    ['windows-1256', 'الاسم;اللقب\nعبد الله;محمد\n'],
    ['windows-1253', 'Name;Given\nΠαπαδόπουλος;Γιώργος\n'],
    ['windows-1254', 'Name;Given\nYılmaz;Ayşe\nŞahin;Gökçe\n'],
    ['windows-1255', 'Name;Given\nכהן;דוד\nלוי;מרים\n'],
    ['windows-1257', 'Name;Given\nBērziņš;Jānis\nKazlauskienė;Rūta\n'],
    ['windows-874', 'Name;Given\nสมชาย;ใจดี\nสมหญิง;รักไทย\n'],
    ['gb18030', '姓名;国籍\n王小明;中国\n李娜;中国\n'],
    ['gb18030', 'Name;Given\n王;小明\n李;娜\n张;伟\n'],
    ['big5', '姓名;國籍\n王小明;臺灣\n陳志強;臺灣\n'],
    ['shift_jis', '氏名;国籍\n佐藤 花子;日本\n鈴木 一郎;日本\n'],
    ['shift_jis', 'Name;Kana\n佐藤;サトウ\n鈴木;スズキ\n'],
    ['euc-jp', '氏名;カナ\n佐藤 花子;サトウ ハナコ\n鈴木 一郎;スズキ\n'],
    ['euc-kr', '이름;국적\n김민수;대한민국\n이영희;대한민국\n'],
  ])('%s: %s', (encoding, text) => {
    const decoded = decodeText(encoded(text, encoding), null)
    expect(decoded.text).toBe(text)
    expect(decoded.sure).toBe(false)
  })

  it.each<[EncodingName, Buffer, string]>([
    ['utf-16le', Buffer.from('Имя;Фамилия\nАнна;Соколова\n', 'utf16le'), 'Анна;Соколова'],
    ['utf-16be', Buffer.from('姓名;国籍\n王小明;中国\n', 'utf16le').swap16(), '王小明;中国'],
    ['utf-16be', Buffer.from('\ufeffName,Given\nPérez,Ana\n', 'utf16le').swap16(), 'Pérez,Ana'],
    ['utf-8', Buffer.from('\ufeffName,Given\nPérez,Ana\n'), 'Pérez,Ana'],
    ['utf-8', Buffer.from('Name,Given\nPérez,王\n'), 'Pérez,王'],
  ])('%s is certain, with a mark or without', (encoding, bytes, line) => {
    const decoded = decodeText(bytes, null)
    expect(decoded).toMatchObject({ encoding, sure: true })
    expect(decoded.text.split('\n')[1]).toBe(line)
  })
})

describe('Western and Central European letters are told apart by the names', () => {
  it.each<[string, EncodingName, string]>([
    [
      'Spanish, French and Czech names of a French list',
      'windows-1252',
      'Nom;Prénom;Langues\nNúñez Ordóñez;José;français\nŒuvrard;Zoë;français\nŠimek;Blažej;tchèque\nO’Brien;Siobhán;anglais\n',
    ],
    ['Spanish', 'windows-1252', 'Name;Given\nNúñez;Íñigo\nPeña;Begoña\nŠimek;Blažej\n'],
    ['Portuguese', 'windows-1252', 'Nome;Apelido\nJoão;Conceição\nInês;Guimarães\n'],
    ['French', 'windows-1252', 'Nom;Prénom\nLefèvre;Hélène\nGarçon;Noël\nŠtefan;Jan\n'],
    [
      'Danish, Norwegian and Swedish',
      'windows-1252',
      'Navn;Fornavn\nØdegård;Bjørn\nKjær;Mårten\nŽidek;Ivo\n',
    ],
    ['Italian', 'windows-1252', 'Cognome;Nome\nForlì;Niccolò\nDalò;Mosè\n'],
    ['one name with a letter that both have', 'windows-1252', 'Name;Given\nGonçalves;Ana\n'],
    ['letters that both have alone', 'windows-1252', 'Name;Given\nMuller;Zoë\nŠimek;Jan\n'],
    ['Icelandic', 'windows-1252', 'Nafn;Given\nÞórsson;Jón\nSigurðardóttir;Guðrún\n'],
    [
      'Czech',
      'windows-1250',
      'Příjmení;Jméno\nNovák;Jiří\nDvořák;Tomáš\nŠimek;Blažej\nČerný;Ondřej\n',
    ],
    ['one Croatian name', 'windows-1250', 'Name;Given\nKovač;Marko\n'],
    ['Polish', 'windows-1250', 'Nazwisko;Name\nZając;Jan\nDąbrowska;Ewa\nNowak;Józef\n'],
    ['Polish, with little to go by', 'windows-1250', 'Name;Given\nNowak;Józef\nŚliwa;Zoë\n'],
    ['Hungarian', 'windows-1250', 'Név;Given\nSzűcs;Gergő\nErdős;Ágnes\nTóth;József\n'],
    ['Slovak', 'windows-1250', 'Name;Meno\nKováčik;Ľuboš\nŠťastný;Ján\nHudák;Ružena\n'],
    ['Serbian', 'windows-1250', 'Prezime;Ime\nĐorđević;Željko\nŠarić;Ćiro\n'],
    ['Romanian', 'windows-1250', 'Nume;Prenume\nRădulescu;Crăciun\nŢepeş;Ştefan\n'],
    ['Czech in capitals', 'windows-1250', 'Name;Given\nDVOŘÁK;JIŘÍ\nŽÁK;TOMÁŠ\n'],
    ['Spanish in capitals', 'windows-1252', 'Name;Given\nNUÑEZ;ANA\nÉTIENNE;ZOÉ\n'],
  ])('%s (%s)', (_whose, encoding, text) => {
    expect(decodeText(encoded(text, encoding), null)).toMatchObject({ text, sure: false })
  })

  it('takes the Western one where the names fit both', () => {
    const text = 'Name;Given\nMüller;Zoë\nŠimek;José\n'
    expect(decodeText(encoded(text, 'windows-1250'), null).encoding).toBe('windows-1252')
  })
})

it.each([
  ['at the end', 'Name,Note\nPérez,ok\nWójcik,caf\u{f0000}\n'],
  ['in the middle', 'Name,Note\nP\u{f0000}rez,ok\nWójcik,Łucja\n'],
])('one wrong byte of UTF-8 (%s) leaves the other letters as they are', (_where, text) => {
  const bytes = Buffer.from(text.replace('\u{f0000}', '\u0001'))
  bytes[bytes.indexOf(1)] = 0xe9
  const decoded = decodeText(bytes, null)
  expect(decoded.encoding).toBe('utf-8')
  expect(decoded.text).toBe(text.replace('\u{f0000}', '\ufffd'))
})
