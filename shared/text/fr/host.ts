import type { host as english } from '../en/host.ts'
import type { TextsOf } from '../texts-of.ts'

export const host: TextsOf<typeof english> = {
  menuFile: 'Fichier',
  menuView: 'Affichage',
  filterList: 'Listes (Excel, CSV)',
  filterBackup: 'Sauvegardes de Scrutin',
  written: 'Document écrit : {name}.',
  done: 'Terminé',
  showInFolder: 'Afficher dans le dossier',
  openLink: 'Ouvrir cette adresse hors de Scrutin ?',
  cancel: 'Annuler',
  open: 'Ouvrir',
  inDownloads: '{name} (dans les téléchargements de votre navigateur)',
  notThisWay: 'On n’entre pas par là',
  addressUsed: 'Cette adresse a déjà servi. Prenez la plus récente que Scrutin a affichée.',
  notFromScrutin: 'Cette requête ne vient pas de Scrutin lui-même.',
  openPrinted: 'Ouvrez l’adresse que Scrutin a affichée au démarrage.',
  runningAt: 'Scrutin fonctionne à l’adresse {address}',
  endIt: 'Appuyez sur Ctrl-C pour l’arrêter.',
  anotherWindow: 'Pour ouvrir une autre fenêtre : {address}',
  unknownUser: 'personne inconnue',
  settingsSetAside:
    'Les paramètres n’ont pas pu être lus. Ils ont été mis de côté : {path} ; Scrutin utilise ses valeurs par défaut jusqu’à ce que vous les changiez.',
  folderShared:
    'Le dossier de données se trouve sur un partage réseau. Les bases SQLite peuvent y être endommagées. Déplacez le dossier de données sur un disque de cet ordinateur et faites plutôt des sauvegardes.',
  folderSynced:
    'Le dossier de données se trouve dans {service}, qui le copie pendant qu’il est ouvert. Les bases SQLite peuvent y être endommagées. Déplacez le dossier de données sur un disque de cet ordinateur et faites plutôt des sauvegardes.',
  stageAlternatives: 'variantes',
  stageBestTeam: 'meilleure équipe',
  stageChecking: 'vérification',
  stageDone: 'terminé',
  stagePeople: 'personnes',
  stageReading: 'lecture',
  stageRequests: 'demandes',
  stageRuleCosts: 'coût de chaque règle',
  stageWriting: 'écriture',
  stageUndo: 'annulation',
  stageHistory: 'vérification de l’historique',
}
