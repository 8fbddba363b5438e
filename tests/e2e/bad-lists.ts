import { writeXlsx } from 'hucre/xlsx'

/** The first bytes of a PDF document, as it comes when somebody only renames it. */
export const pdfDocument = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)

const headers = ['Nom', 'Prénom', 'Né(e) le', 'Nationalités', 'Langues', 'Proposé par'] as const

/** Five rows, of which two cannot come in: they name nobody. */
export const mixedWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Candidats',
        rows: [
          [...headers],
          ['Benali', 'Nadia', '31.12.1980', 'Maroc', 'Français C2', 'Maroc'],
          ['', '', '12.02.1985', 'Belgique', 'Français C2', 'Belgique'],
          ['Ødegård', 'Sindre', '17.06.1975', 'Norvège', 'Norvégien C2; français C1', 'Norvège'],
          ['', '', '02.05.1971', 'Canada', 'Français C1', 'Canada'],
          ['Żółkiewska', 'Małgorzata', '20.01.1969', 'Pologne', 'Polonais C2', 'Pologne'],
        ],
      },
    ],
  })

/** Letters of Windows-1252 that stand elsewhere, or nowhere, in ISO 8859-1. */
const windowsOnly: Readonly<Record<string, number>> = {
  Œ: 0x8c,
  œ: 0x9c,
  Š: 0x8a,
  ž: 0x9e,
  '’': 0x92,
}

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => windowsOnly[letter] ?? letter.charCodeAt(0))

/** A list as an older Excel saves it in the West: semicolons, one byte per letter. */
export const westernCsv = (): Uint8Array =>
  windows1252(
    [
      'Nom;Prénom;Nationalité;Langues',
      'Núñez Ordóñez;José;Espagne;Espagnol C2, français B2',
      'Œuvrard;Zoë;France;Français C2',
      'Šimek;Blažej;Tchéquie;Tchèque C2',
      'O’Brien;Siobhán;Irlande;Anglais C2',
    ].join('\r\n'),
  )
