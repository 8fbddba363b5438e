import type { team as english } from '../en/team.ts'
import type { TextsOf } from '../texts-of.ts'

export const team: TextsOf<typeof english> = {
  rule: '{rule, select, women {la part minimale de femmes} nationality {le plafond par nationalité} region {le plafond par groupe régional} providerCap {le plafond par fournisseur} pairs {les binômes multinationaux} shares {les parts de postes} other {la couverture linguistique}}',
  coverage: '{people, number} × {language} {level} ou plus',
  coverageAt: '{people, number} × {language} {level} ou plus, lieu d’affectation : {location}',
  locked: 'affectation fixée : {person}, {position}',
  short: '{demand} : il en manque {people, number}',
  shortFreed: '{demand} : il en manque {people, number} ; possible sans {rules}',
  nobodyFits: 'personne ne convient',
  fewFit:
    '{eligible, plural, one {une seule personne convient} other {seules # personnes conviennent}}, {posts, plural, one {# est demandée} other {# sont demandées}}',
  reasons: '{reasons}',
  withoutRule: 'sans {rule} : {more, number} de plus',
  pairShares:
    'Binôme {pair, number}, {position}, {people} : nationalité commune ({nationalities}). Parmi les personnes choisies, aucune autre répartition ne donne davantage de binômes sans nationalité commune.',
  refusedBesideOthers:
    'les personnes trouvées ne remplissent plus un critère obligatoire une fois le reste de l’équipe choisi',
  neededElsewhere: 'les personnes qui conviennent sont nécessaires ailleurs aux mêmes dates',
}
