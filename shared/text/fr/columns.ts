import type { columns as english } from '../en/columns.ts'
import type { TextsOf } from '../texts-of.ts'

export const columns: TextsOf<typeof english> = {
  certainty: '{certainty, select, sure {sûr} likely {probable} other {à vérifier}}',
  headerSays: 'l’en-tête indique « {field} »',
  nothingSays: 'ni l’en-tête ni les valeurs ne disent ce qu’elle contient',
}
