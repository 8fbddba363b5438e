import type { support as english } from '../en/support.ts'
import type { TextsOf } from '../texts-of.ts'

export const support: TextsOf<typeof english> = {
  title: 'Rapport pour l’assistance',
  note: 'Pour qui vous aide quand quelque chose ne fonctionne pas : les versions et ce qui a été consigné. Aucun nom, rien du fichier des personnes ; il reste sur cet ordinateur tant que vous ne l’envoyez pas.',
  show: 'Afficher le rapport…',
  look: 'Parcourez-le avant de l’enregistrer.',
  content: 'Contenu du rapport',
  version: 'Scrutin {version}',
  system: 'Système : {system}',
  runtime: 'Fonctionne avec : {runtime}',
  lines: 'Journal :',
  noLines: 'Rien n’a été consigné.',
  save: 'Enregistrer le rapport',
  saved: 'Le rapport a été enregistré : {name}',
  fileName: 'rapport-scrutin.txt',
}
