import type { duplicates as english } from '../en/duplicates.ts'
import type { TextsOf } from '../texts-of.ts'

export const duplicates: TextsOf<typeof english> = {
  name: '{says, select, same {même nom} otherOrder {même nom, dans un autre ordre} spelling {même nom dans une autre graphie, une autre écriture ou un diminutif} typo {noms qui diffèrent d’une ou deux lettres} part {l’un des noms est abrégé ou réduit à des initiales} oneWord {l’une des fiches ne porte qu’un seul nom} familyName {même nom de famille, prénoms différents} givenName {même prénom, noms de famille différents} other {noms différents}}',
  birthDate:
    '{says, select, same {même date de naissance} swapped {dates de naissance où le jour et le mois sont inversés} oneDigit {dates de naissance qui diffèrent d’un chiffre} sameYear {même année de naissance, pour autant qu’elle soit connue} near {dates de naissance en partie identiques} other {dates de naissance différentes}}',
  email:
    '{says, select, same {même adresse électronique} shared {adresse électronique partagée par un bureau} close {adresses électroniques presque identiques} other {adresses électroniques différentes}}',
  phone: '{says, select, same {même numéro de téléphone} other {numéros de téléphone différents}}',
  passport:
    '{says, select, same {même numéro de passeport} oneSign {numéros de passeport qui diffèrent d’un signe} other {numéros de passeport différents}}',
  nationality: '{says, select, same {une nationalité commune} other {aucune nationalité commune}}',
  sex: '{says, select, other {sexe différent}}',
}
