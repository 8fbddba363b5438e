import type { source as english } from '../en/source.ts'
import type { TextsOf } from '../texts-of.ts'

export const source: TextsOf<typeof english> = {
  availability: 'Appels publiés : disponibilité pendant toute la période, sauf minimum indiqué',
  conflict:
    'Pratique des Nations Unies : on n’observe pas une élection pour laquelle on a exercé une activité de conseil',
  contingency: 'Appels publiés : périodes qui dépendent d’un second tour',
  experience: 'Fichier des Nations Unies : expérience électorale technique dans au moins deux pays',
  hostCountry: 'OSCE/BIDDH : aucune observation dans un pays dont on a la nationalité',
  leadTime: 'un.org, comment demander une assistance électorale',
  mediumTerm: 'A/RES/52/129, paragraphe 13',
  passport: 'Règles d’entrée de nombreux États : validité de six mois au-delà du séjour',
  phase: 'A/RES/52/129, paragraphe 7',
  preconditions: 'A/RES/52/129, paragraphe 4',
  progression:
    'NORDEM : en règle générale, deux missions à court terme avant une mission à long terme',
  providerMax: 'Appels de l’Union européenne : deux ou trois noms au plus par État',
  providerPercent: 'Appels de l’OSCE/BIDDH : un État pourvoit au plus 10 % du nombre demandé',
  retention:
    'Déclaration de confidentialité du fichier des observateurs électoraux de l’Union européenne',
  rest: 'Irlande : le temps écoulé depuis la dernière mission compte dans la sélection',
}
