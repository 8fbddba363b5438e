import type { TextsOf } from '../texts-of.ts'
import type { outgoing as english } from '../en/outgoing.ts'

/** Tables and rosters that leave the program as files: the dialogs that write them. */
export const outgoing: TextsOf<typeof english> = {
  open: 'Exporter ce que je vois',
  format: 'Fichier',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  stamp:
    'La dernière feuille indique la nature du document, qui l’a établi et quand, et les filtres appliqués.',
  csvStamp: 'Indiquer la nature du document au-dessus du tableau',
  csvStampNote:
    'Lignes commençant par #\u00a0: date, votre nom, filtres appliqués. À écarter pour les logiciels qui ne savent pas les ignorer.',
  writing: 'Écriture du fichier',
  go: 'Exporter',
  done: '{rows, plural, one {# ligne écrite} other {# lignes écrites}}\u00a0: {name}',
  fileTable: '{title} {date}',
  tableText:
    '{rows, plural, one {# ligne} other {# lignes}}, dans l’ordre, les colonnes et les termes de l’écran\u00a0: {columns}.',
  narrowed: 'Filtre\u00a0: {narrowed}',
}
