import type { columns as english } from '../en/columns.ts'
import type { TextsOf } from '../texts-of.ts'

export const columns: TextsOf<typeof english> = {
  certainty: '{certainty, select, sure {sûr} likely {probable} other {à vérifier}}',
  headerSays: 'l’en-tête indique « {field} »',
  headerEmpty: 'l’en-tête indique « {field} » ; la colonne est vide',
  headerAndValues:
    'l’en-tête indique « {field} » ; valeurs reconnues comme {values} : {fit, number} sur {of, number}',
  valuesAgainst:
    'l’en-tête pourrait indiquer « {field} », mais les valeurs sont des {values} ({fit, number} sur {of, number})',
  valuesSay:
    'l’en-tête ne dit rien, mais les valeurs sont des {values} ({fit, number} sur {of, number})',
  contactsTogether:
    'numéro de téléphone et adresse électronique dans la même cellule ({fit, number} sur {of, number} valeurs) ; chacun va dans son propre champ',
  beside: '« {field} », en raison de la colonne voisine « {before} »',
  notFree:
    'l’en-tête parle d’un temps où la personne n’est pas libre ; ses jours entrent comme indisponibles',
  kindOfValue: 'indique de quelle sorte est la valeur voisine',
  manyMeanings: 'l’en-tête a plusieurs sens possibles ; choisissez ce que contient la colonne',
  nothingSays: 'ni l’en-tête ni les valeurs ne disent ce qu’elle contient',
  taken: 'une autre colonne contient déjà cette donnée',
  datesGoneBy: 'dates passées ou sans rapport avec une disponibilité',
  ofEmergency: 'contact en cas d’urgence',
  ofSomeoneElse: 'données d’une autre personne ou d’autre chose que la personne',
  ofProvider: 'contact du fournisseur, et non de la personne',
  ofDocument: 'document que le fichier ne conserve pas',
  ofEmployment:
    'les dates d’emploi, de mandat, de formation, d’adhésion ou de voyage ne sont pas une disponibilité',
  ofSystem: 'donnée écrite par un logiciel sur son propre enregistrement',
  ofBirthPlace: 'le lieu et le nom de naissance n’ont pas de champ',
  emails: 'adresses électroniques',
  phones: 'numéros de téléphone',
  dates: 'dates',
  countries: 'pays',
  languages: 'langues',
  levels: 'niveaux de langue',
  sexes: 'indications du sexe',
  categories: 'catégories d’expertise ou d’observation',
  yesNo: 'marques, oui ou non',
  numbers: 'nombres',
  titles: 'formules de civilité',
  personNames: 'noms de personnes',
  links: 'liens',
  orderOfHeader: 'selon l’en-tête « {header} »',
  orderOfValues:
    '{of, plural, one {selon le seul nom qui le montre} other {selon {fit, number} des # noms qui le montrent}}',
  orderUsual: 'ordre le plus courant ; rien ici ne l’indique',
  scale:
    '{scale, select, cefr {A1 à C2} un {ONU I à IV} euEom {UE 1 à 3} ilr {ILR 0 à 5} oneLowestOfFive {1 à 5, 5 étant le meilleur} oneHighestOfFive {1 à 5, 1 étant le meilleur} other {en toutes lettres}}',
  scaleRead:
    'Échelle retenue pour les niveaux de {headers} : {scale}. Changez-la si l’expéditeur en emploie une autre.',
  scaleUnclear:
    'Les chiffres de {headers} ont un autre sens dans chaque échelle, et rien n’indique laquelle : choisissez l’échelle, sans quoi ces niveaux ne sont pas repris.',
}
