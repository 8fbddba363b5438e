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
  pdf: 'PDF',
  print: 'Imprimer',
  ics: 'Calendrier (iCalendar)',
  zip: 'L’ensemble (ZIP)',
  paperNote: 'Pages avec en-têtes et numéros\u00a0; à la fin, auteur, date et filtres appliqués.',
  printNote: 'Ouvre la fenêtre d’impression, qui permet aussi d’enregistrer au format PDF.',
  csvNote: 'Lignes simples pour d’autres logiciels, sans mise en page.',
  icsNote:
    'Les jours de chaque personne en événement d’une journée entière\u00a0; le dernier jour s’affiche comme dernier.',
  zipNote:
    'Classeur, CSV, page et calendrier ensemble\u00a0; une liste regroupée par fournisseur contient aussi un classeur pour chacun.',
  author: 'Votre nom, tel qu’il figure sur les documents',
  authorNote:
    'Sans réponse, les documents indiquent «\u00a0{account}\u00a0», le nom de votre compte.',
  purpose: 'Usage prévu des données à accès restreint',
  purposeNote: 'Conservé dans l’historique avec le nom du fichier.',
  goPrint: 'Imprimer',
  printed:
    '{rows, plural, one {# ligne transmise} other {# lignes transmises}} à la fenêtre d’impression',
  preview: 'Aperçu du document',
  previewCut:
    'L’aperçu montre les {shown, number} premières lignes sur {rows, number}\u00a0; toutes seront écrites.',
  layout: 'Présentation',
  placementsTitle: 'Exporter les personnes',
  who: 'Personnes',
  whoDeployed: 'En poste',
  whoNominated: 'Proposées',
  whoConsidered: 'Examinées',
  which: 'Lignes',
  whichShown:
    '{count, plural, one {La ligne affichée} other {Les # lignes affichées}}, dans l’ordre de l’écran',
  whichAll: 'Toutes celles de la demande',
  personTitle: 'Profil\u00a0: {person}',
  personOpen: 'Imprimer ou enregistrer le profil…',
  withContacts: 'Avec date de naissance, courriel, téléphone et adresse',
  peopleOf: 'Personnes de la demande…',
  fileOf: 'Dossier de la demande…',
  requestTitle: 'Dossier de la demande\u00a0: {request}',
  requestText: 'L’objet de la demande, son auteur, sa date, et les postes avec leurs critères.',
}
