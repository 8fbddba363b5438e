import type { layout as english } from '../en/layout.ts'
import type { TextsOf } from '../texts-of.ts'

export const layout: TextsOf<typeof english> = {
  cellWithText: '{cell} (« {text} »)',
  rowWithText: '{row} (« {text} »)',

  errorCells:
    '{count, plural, one {Une cellule en erreur est lue} other {# cellules en erreur sont lues}} comme vide{count, plural, one {} other {s}} : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}.',
  formulasWithoutValue:
    '{count, plural, one {Une formule n’a} other {# formules n’ont}} pas de valeur dans le document et {count, plural, one {est lue comme vide} other {sont lues comme vides}} : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}. Ouvrez le document dans un tableur, enregistrez-le et choisissez-le de nouveau.',
  longNumbers:
    '{count, plural, one {Un nombre a} other {# nombres ont}} plus de 15 chiffres, dont un tableur ne garde que les 15 premiers : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}. Demandez à l’expéditeur cette colonne sous forme de texte.',
  powers:
    '{count, plural, one {Un nombre a été abrégé} other {# nombres ont été abrégés}} par un tableur, et les derniers chiffres sont perdus : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}. Demandez à l’expéditeur cette colonne sous forme de texte.',
  wrongBytes:
    'Des lettres de {count, plural, one {# cellule} other {# cellules}} sont illisibles et remplacées par \ufffd : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}.',
  openQuotes:
    '{count, plural, one {Un guillemet ouvert n’est jamais fermé et est lu} other {# guillemets ouverts ne sont jamais fermés et sont lus}} comme du texte : {cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}.',
  tooWide: 'Des colonnes au-delà de {cell} ont aussi un contenu, qui n’est pas lu.',
  encodingGuessed:
    'Le document ne dit pas comment ses lettres sont codées ; elles sont lues en {encoding} (« {example} »). Si des noms semblent faux, choisissez un autre encodage.',

  tagRows:
    'La ligne {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}}, faite d’étiquettes (« {text} »), n’est pas lue comme une personne.',
  numberRows:
    'La ligne {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}}, qui numérote les colonnes, n’est pas lue comme une personne.',
  hintRows:
    'La ligne {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}}, qui dit comment remplir les colonnes (« {text} »), n’est pas lue comme une personne.',
  repeatedHeaders:
    '{count, plural, one {La ligne {rows} répète les en-têtes et n’est pas lue} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} répètent les en-têtes et ne sont pas lues}} comme des personnes.',
  totalRows:
    '{count, plural, one {La ligne {rows} fait un total (« {text} ») et n’est pas lue} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} font des totaux (« {text} ») et ne sont pas lues}} comme des personnes.',
  otherLines:
    '{count, plural, one {La ligne {rows} n’est qu’un texte (« {text} ») et n’est pas lue} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} ne sont que du texte (« {text} ») et ne sont pas lues}} comme des personnes.',
  namesAlone:
    '{count, plural, one {La ligne {rows} ne dit rien d’autre qu’un nom} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} ne disent rien d’autre qu’un nom}} (« {text} ») : vérifiez s’il s’agit {count, plural, one {d’un titre} other {de titres}} plutôt que de personnes.',
  headingsMean:
    'Des lignes qui ne portent qu’un titre disent {kind, select, provider {qui offre les personnes} other {la catégorie des personnes}} qui suivent ; c’est maintenant la colonne {column} : {headings}{more, plural, =0 {} one { et # de plus} other { et # de plus}}.',
  headings:
    'Des lignes qui ne portent qu’un titre ne sont pas lues comme des personnes ; ce qu’elles disent figure à côté des personnes qui suivent, dans la colonne {column} : {headings}{more, plural, =0 {} one { et # de plus} other { et # de plus}}.',

  coloursRead:
    '{count, plural, one {Une cellule vide colorée est lue} other {# cellules vides colorées sont lues}} selon la légende : {meanings}.',
  coloursUnread:
    '{count, plural, one {Une cellule vide a une couleur} other {# cellules vides ont une couleur}} qu’aucune légende de la feuille n’explique ({cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}) : rien n’en est lu. Écrivez un mot ou une lettre dans ces cellules, ou demandez-le à l’expéditeur.',
  colouredRows:
    '{count, plural, one {La ligne {rows} a} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} ont}} une couleur que la légende explique ; {column, select, none {voyez ce qu’elle en dit avant d’importer} other {l’explication figure dans la colonne {column} et va dans les notes}}.',
  colouredRowsUnread:
    '{count, plural, one {La ligne {rows} a} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} ont}} une couleur à part, et rien dans la feuille n’en dit le sens. Vérifiez avant d’importer.',
  comments:
    '{count, plural, one {Une cellule porte un commentaire} other {# cellules portent des commentaires}} ({cells}{more, plural, =0 {} one { et # de plus} other { et # de plus}}) ; {column, select, none {{count, plural, one {lisez-le} other {lisez-les}} dans le document} other {{count, plural, one {il figure} other {ils figurent}} dans la colonne {column} et {count, plural, one {va} other {vont}} dans les notes}}.',
  struckRows:
    '{count, plural, one {La ligne {rows} est barrée} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} sont barrées}} dans le document : voyez si {count, plural, one {cette personne doit} other {ces personnes doivent}} être importée{count, plural, one {} other {s}}.',

  fileSays: 'le document dit que c’est « {field} »',
  valuesSay: 'ses valeurs ressemblent à « {field} »',
  ditto:
    '{count, plural, one {# cellule qui dit} other {# cellules qui disent}} « {text} » ou semblable {count, plural, one {répète} other {répètent}} ce qui figure au-dessus : {cells}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  joinedHeaders:
    'Les en-têtes se trouvent dans les lignes {upper} et {lower}, l’une sur l’autre, et sont lus ensemble.',
  lyingList:
    'La liste est couchée : les en-têtes se trouvent dans la colonne {column}, et chaque colonne suivante est une personne. Le numéro d’une ligne est celui de la colonne.',
  cards:
    '{count, plural, one {Une fiche} other {# fiches aux mêmes libellés}} l’une sous l’autre sont des personnes, chacune sur sa propre ligne ; les lignes sont numérotées à la suite.',
  sideBySide:
    '{count, plural, one {Une liste se trouve} other {# listes se trouvent}} côte à côte avec les mêmes en-têtes (colonnes {columns}{more, plural, =0 {} one { et # de plus} other { et # de plus}}) et sont lues l’une sous l’autre ; leurs lignes sont numérotées à la suite.{label, select, none {} other { La colonne {label} contient ce qui figurait au-dessus de chacune.}}',
  tableBeside:
    'Un autre tableau se trouve à côté de la liste ({count, plural, one {colonne} other {colonnes}} {columns} : {headers}) et n’est pas lu. Pour le lire aussi, choisissez sous « Feuille » la feuille ligne par ligne telle quelle.',
  columnsFromTo: '{from} à {to}',
  headersAnew:
    '{count, plural, one {La ligne {rows} contient} other {Les lignes {rows}{more, plural, =0 {} one { et # de plus} other { et # de plus}} contiennent}} des en-têtes dans un autre ordre ; ce qui suit est placé sous les en-têtes de la ligne {head}.',
  noHeaders:
    'Aucune ligne d’en-têtes n’a été trouvée ; les personnes commencent à la ligne {row}. Le contenu de chaque colonne est déduit de ses valeurs : vérifiez-les toutes.',
  hiddenRows:
    '{count, plural, one {Une ligne masquée est laissée} other {# lignes masquées sont laissées}} de côté ; pour {count, plural, one {la} other {les}} lire aussi, choisissez-le sous « Feuille ».',
  filteredRows:
    '{count, plural, one {Une ligne masquée par un filtre est laissée} other {# lignes masquées par un filtre sont laissées}} de côté ; pour {count, plural, one {la} other {les}} lire aussi, choisissez-le sous « Feuille ».',
  hiddenColumns:
    '{count, plural, one {La colonne {columns} est masquée} other {Les colonnes {columns} sont masquées}} dans le fichier et {count, plural, one {lue} other {lues}} quand même. Laissez de côté ce qui ne vous était pas destiné.',
  columnNamed: '{column} (« {header} »)',
  otherSheets:
    '{count, plural, one {Une autre feuille contient} other {D’autres feuilles contiennent}} aussi des personnes : {sheets}. Choisissez-{count, plural, one {la} other {les}} sous « Feuille » et importez-{count, plural, one {la} other {les}} aussi.',
  readTogether:
    'Les feuilles qui ont les mêmes en-têtes sont lues ensemble : {sheets}. La colonne {column} contient le nom de la feuille. Pour n’en lire qu’une, choisissez-la sous « Feuille ».',
  rowsOfSheet: 'les lignes {from} à {to} sont de « {sheet} »',

  sheetsTogether: '{sheets} ensemble',
  withHidden: '{sheet}, avec {count, plural, one {sa ligne masquée} other {ses # lignes masquées}}',
  asWritten: '{sheet}, ligne par ligne telle quelle',
  hiddenSheet: '{sheet} (masquée)',
}
