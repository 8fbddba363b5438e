import type { lists as english } from '../en/lists.ts'
import type { TextsOf } from '../texts-of.ts'

export const lists: TextsOf<typeof english> = {
  leftToNotes: '{why}. Le texte reçu est conservé dans les notes.',
  leftOut: '{why}. La donnée n’est pas reprise.',
  valueRead: '{value}',
  periodRead: '{period} : {state, select, tentative {à confirmer} other {indisponible}}',
  clearanceUntil: '{name}, valable jusqu’au {date}',
  clearanceOf: '{name}, du {date}',
  tooManyTags: 'plus de {most, number} étiquettes : les autres figurent dans les notes',
  tooLong:
    '« {text} » est trop long ({length, plural, one {# caractère} other {# caractères}}) ; {most, number} au plus',
  tooManyParts: 'la cellule énumère {parts, number} éléments ; le maximum est de {most, number}',
  rowTooLong:
    'avec « {text} », les listes de la ligne (compétences, langues, missions, etc.) dépassent {most, number} caractères ; abrégez-les',
  notADate:
    '« {text} » n’est pas une date du calendrier ; écrivez année-mois-jour, par exemple {example}',
  dateOfCalendar:
    '« {text} » est une date du calendrier {calendar, select, buddhist {bouddhique} minguo {minguo} iranian {iranien} other {éthiopien}} ; elle est lue comme {date}',
  dateOfCalendarLeft:
    '« {text} » est une date du calendrier islamique ; ce serait {date}, à un jour près. Écrivez-la en année-mois-jour du calendrier grégorien',
  dateOfTwoCalendars:
    '« {text} » est dans une année d’un autre calendrier ; ce serait {iranian} selon le calendrier iranien, {islamic} selon le calendrier islamique. Écrivez-la en année-mois-jour du calendrier grégorien',
  dateOfInstant:
    '« {text} » est lu comme {date}, le jour qui commençait à cet instant à l’est de Greenwich ; si l’heure était voulue, c’est {written}',
  partOfMonth: '« {text} » désigne une partie de mois ; la période lue est : {periods}',
  yearAssumed: '« {text} » n’indique pas d’année ; la période est lue en {year}',
  digitsLost:
    '« {text} » est un nombre arrondi par un tableur ; ses chiffres sont perdus. Demandez à l’expéditeur la colonne sous forme de texte',
  consentWithoutDay:
    '« {text} » indique que le consentement a été donné, sans dire quand ; saisissez le jour dans la fiche',
  consentRefused:
    '« {text} » indique que le consentement n’a pas été donné ; vérifiez avant d’ajouter cette personne',
  sexOfM:
    '« {text} » peut désigner un homme ou une femme (« mujer ») dans cette liste ; le sexe reste inconnu. Écrivez homme ou femme',
  noticeRead: '« {text} » est lu comme un préavis de {days, plural, one {# jour} other {# jours}}',
  yearsNotANumber: '« {text} » n’est pas un nombre d’années compris entre 0 et {most, number}',
  noticeNotANumber:
    '« {text} » n’est pas un nombre de jours de préavis compris entre 0 et {most, number}',
  levelOfNoScale:
    'le niveau « {text} » n’a pas le même sens d’une échelle à l’autre ; écrivez A1 à C2, ou nommez l’échelle (« UN 3 », « EU 3 », « ILR 3 »)',
  levelUnknown:
    'niveau « {text} » inconnu ; écrivez A1 à C2, UN I à IV, EU 1 à 3, ILR 0 à 5, ou des mots tels que « courant » ou « langue maternelle »',
  languageUnknown: 'langue « {text} » absente du catalogue ; elle est conservée dans les notes',
  skillLevelUnknown:
    'niveau de compétence « {text} » inconnu ; écrivez 1 à 4, ou notions, opérationnel, avancé, expert',
  skillUnknown:
    'compétence « {text} » absente de l’arbre des compétences ; elle est conservée dans les notes',
  sexUnknown: 'sexe « {text} » inconnu ; écrivez femme, homme ou autre',
  categoryUnknown: 'catégorie « {text} » inconnue ; écrivez Expert, OLT ou OCT',
  observerOfNoTerm:
    '« {text} » est lu comme observation à court terme ; écrivez OLT pour le long terme',
  providerKindUnknown:
    'type de fournisseur « {text} » inconnu ; écrivez État, organisation régionale ou ONG',
  availabilityStateUnknown:
    'disponibilité « {text} » inconnue ; écrivez disponible, à confirmer ou indisponible',
  countryUnknown: 'pays « {text} » inconnu ; écrivez son nom, ou son code à deux ou trois lettres',
  countryFormer: '« {text} » est lu sous son nom actuel : {country}',
  countryDissolved: '« {text} » correspond aujourd’hui à plusieurs États ; précisez lequel',
  namibiaRead:
    '« {text} » est lu comme code de pays : {country} ; videz la cellule si rien n’a été indiqué',
  namibiaLeftOut:
    '« {text} » est pris pour « non précisé » et n’est pas repris ; écrivez NA, ou le nom, s’il s’agit de ce pays : {country}',
  positionUnknown:
    'poste « {text} » absent de la liste des postes ; il est conservé dans les notes',
  availabilityUnreadable:
    'disponibilité « {text} » illisible ; écrivez du 2027-03-01 au 2027-06-30, en séparant les périodes par « ; »',
  availabilityReversed: 'disponibilité « {text} » : la fin précède le début',
  datesReversed: 'fin de la disponibilité ({to}) antérieure à son début ({from})',
  endUnread:
    'l’autre borne de la période est lue, celle-ci ne l’est pas ; sans elle, la disponibilité est tenue pour provisoire',
  saidBefore:
    'une seule valeur est possible, et une colonne précédente indique « {before} », non « {text} »',
  trainingUnclear: '« {text} » n’est ni oui, ni non, ni une date',
  monthUnclear:
    '« {text} » ne dit pas si la personne est disponible ; écrivez A (disponible), T (à confirmer) ou U (indisponible)',
  rowJoined:
    'la ligne {row, number} du document concerne la même personne et a été réunie à celle-ci',
  rowJoinedBut:
    'la ligne {row, number} du document concerne la même personne et a été réunie à celle-ci ; elle indique autre chose pour : {fields}, ce qui n’a pas été repris',
  rowsOfOnePerson:
    '{rows, plural, one {# ligne concerne} other {# lignes concernent}} {people, plural, one {# personne} other {# personnes}} ; les lignes d’une même personne sont réunies.',
  nameEmpty: 'le nom est vide ; le nom de famille est obligatoire pour chaque personne',
  nameLost:
    'la cellule du nom de famille contient une erreur du tableur ; demandez le nom à l’expéditeur',
  placeVacant: '« {text} » désigne une place encore vacante ; la ligne n’est pas une personne',
  colourRead:
    '« {text} » est lu comme {state, select, available {disponible} tentative {à confirmer} other {indisponible}}, à la manière des feux de circulation',
  clearanceNotYet:
    '« {text} » n’est pas une formation ni une habilitation détenue ; écrivez son nom et, s’il y a lieu, sa date de fin',
  saidGone:
    '« {text} » est indiqué pour cette personne : vérifiez qu’elle a sa place dans le fichier',
  severalNames:
    '« {text} » semble nommer plusieurs personnes ; une seule est lue. Donnez une ligne à chacune',
  onlyGivenName: 'aucun nom de famille n’est indiqué ; « {text} » en tient lieu',
  birthInFuture: 'date de naissance dans le futur ({date})',
  experienceYears: '« {text} » indique une durée, mais ne nomme aucune mission',
  experienceOfNoKind:
    '{entries, plural, one {« {text} » est repris} other {« {text} » et d’autres missions (# en tout) sont repris}} sans type d’expérience, si bien qu’un critère d’expérience reste inconnu : rien ne dit s’il s’agissait d’observation, de conseil ou d’un autre travail ; écrivez-le à côté de l’année, par exemple « Kenya 2017 (OCT) »',
  notesCut:
    'les notes ont plus de {most, number} caractères ; la suite n’est pas reprise. Abrégez-les, ou gardez la suite ailleurs',
  notesLeft:
    'les {signs, number} caractères de ses notes ne sont pas ajoutés : avec ceux de la fiche, il y en aurait plus de {most, number}. Abrégez les notes de la fiche, ou ajoutez-y l’essentiel',
  passportDoubtful: '« {text} » n’a aucun chiffre, alors que tout numéro de passeport en a',
  phoneDoubtful: '« {text} » ne ressemble pas à un numéro de téléphone',
  footnote: '« {text} » porte un appel de note : voyez ce qu’elle dit',
  emailDoubtful: '« {text} » ne ressemble pas à une adresse électronique',
  levelWithoutLanguage:
    'un niveau est indiqué sans sa langue ; ajoutez la langue ou effacez le niveau',
  levelWithoutSkill:
    'un niveau ou des années sont indiqués sans leur compétence ; ajoutez la compétence ou effacez-les',

  datesContradict:
    'Les dates de « {header} » sont écrites dans des ordres différents ({example}) ; elles sont lues {order, select, dmy {jour d’abord} mdy {mois d’abord} other {année d’abord}}, et celles qui ne s’y prêtent pas sont rejetées.',
  datesUnclear:
    'Les dates de « {header} » peuvent se lire jour d’abord ou mois d’abord ({example}) ; elles sont lues {order, select, dmy {jour d’abord} mdy {mois d’abord} other {année d’abord}}. Changez l’ordre si l’expéditeur écrit autrement.',
  columnLeftOut: 'La colonne « {header} » n’est pas reprise : {reason}.',
  bloodGroup:
    'le groupe sanguin est une donnée médicale, qu’un fichier servant à la sélection ne doit pas contenir',
  religion: 'la religion est une donnée sensible, qui n’a pas sa place dans une sélection',
  medical:
    'les informations médicales sont des données sensibles, à conserver ailleurs, s’il y a lieu',
  specialCategory: 'ces données sensibles n’ont pas leur place dans une sélection',
  noNameColumn:
    'Aucune colonne n’a été reconnue comme nom ; choisissez celle du nom de famille ou du nom complet.',
  fullNamesSplit:
    'Les noms complets sont scindés : à la virgule, d’après les mots en capitales, sinon le {order, select, familyFirst {premier} other {dernier}} mot est le nom de famille ({why}). Inversez l’ordre si l’expéditeur écrit autrement, et vérifiez les premières lignes.',
  countryUnclear:
    '« {header} » peut désigner la nationalité, le pays de résidence ou l’État d’envoi ; choisissez ce que la colonne contient.',
  gridWithoutYear:
    'Les colonnes « {first} » à « {last} » ressemblent à des semaines ou à des jours, mais rien n’indique l’année ni le mois : elles ne sont pas lues. Indiquez-les dans les en-têtes, par exemple « Semaine 10 2027 » ou « 5 mars 2027 », puis rouvrez la liste.',
  severalInOneCell:
    'La colonne « {header} » semble contenir plusieurs données sur une personne dans une même cellule, par exemple « {text} ». Répartissez-la en colonnes dans un tableur, puis rouvrez la liste.',
  noProviderColumn:
    'Aucune colonne n’indique le fournisseur ; choisissez qui propose ces personnes, sinon elles sont ajoutées sans offre.',
  readAsCsv: '« {name} » n’est pas un classeur mais du texte, lu comme CSV.',

  rejectedSheet: 'Lignes rejetées',
  rejectedTitle: 'Lignes rejetées de « {file} »',
  rejectedWhy: 'Motif du rejet',
  rejectedRow: 'Ligne',
}
