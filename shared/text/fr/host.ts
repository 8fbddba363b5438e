import type { host as english } from '../en/host.ts'
import type { TextsOf } from '../texts-of.ts'

export const host: TextsOf<typeof english> = {
  menuFile: 'Fichier',
  menuView: 'Affichage',
  menuEdit: 'Édition',
  menuWindow: 'Fenêtre',
  menuAbout: 'À propos de Scrutin',
  menuServices: 'Services',
  menuHide: 'Masquer Scrutin',
  menuHideOthers: 'Masquer les autres',
  menuShowAll: 'Tout afficher',
  menuUndo: 'Annuler',
  menuRedo: 'Rétablir',
  menuCut: 'Couper',
  menuCopy: 'Copier',
  menuPaste: 'Coller',
  menuDelete: 'Supprimer',
  menuSelectAll: 'Tout sélectionner',
  menuActualSize: 'Taille réelle',
  menuZoomIn: 'Zoom avant',
  menuZoomOut: 'Zoom arrière',
  menuFullScreen: 'Plein écran',
  menuReload: 'Recharger',
  menuDeveloperTools: 'Outils de développement',
  menuMinimise: 'Réduire',
  menuClose: 'Fermer',
  windowNotLoaded: 'La fenêtre n’a pas pu être chargée ({reason}).',
  windowStopped: 'La fenêtre a cessé de fonctionner ({reason}).',
  windowSilent: 'La fenêtre ne répond pas.',
  savedIsKept:
    'Ce qui a été enregistré est conservé ; ce qui a seulement été saisi peut être perdu.',
  loadAgain: 'Recharger',
  wait: 'Attendre',
  deadlinesToday: '{count, plural, one {# échéance} other {# échéances}} aujourd’hui',
  quit: 'Quitter',
  notStarted: 'Scrutin n’a pas pu démarrer.',
  notStartedNext:
    'Raison : {reason}. Le fichier n’a pas été modifié. Redémarrez Scrutin ; si cela ne suffit pas, démarrez-le depuis un terminal avec --browser.',
  noSandbox:
    'Scrutin a été démarré sans le bac à sable de sa fenêtre (--no-sandbox). Il fonctionne, mais un défaut de la fenêtre aurait plus de portée. Installez le paquet de votre système (deb, rpm) au lieu de l’AppImage, ou autorisez les programmes à créer des espaces de noms utilisateur.',
  filterList: 'Listes (Excel, CSV)',
  filterDocument: 'Documents',
  filterPackage: 'Archives de Scrutin',
  stageSealing: 'mise sous scellé',
  stageOpening: 'ouverture du scellé',
  stageIndexing: 'préparation de la recherche',
  filterBackup: 'Sauvegardes de Scrutin',
  written: 'Document écrit : {name}.',
  done: 'Terminé',
  showInFolder: 'Afficher dans le dossier',
  openLink: 'Ouvrir cette adresse hors de Scrutin ?',
  cancel: 'Annuler',
  open: 'Ouvrir',
  inDownloads: '{name} (dans les téléchargements de votre navigateur)',
  notThisWay: 'On n’entre pas par là',
  addressVoid: 'Cette adresse n’est plus valable. Prenez la plus récente que Scrutin a affichée.',
  usedTwice:
    'Une adresse a servi à deux navigateurs ; par sécurité, tous ont été déconnectés. Revenez par : {address}',
  addressUsed:
    'Cette adresse a déjà servi, à un autre navigateur. Par sécurité, tous ont été déconnectés. Si ce n’était pas vous, quelqu’un d’autre est entré sur cet ordinateur : revoyez les modifications dans Paramètres. Prenez l’adresse la plus récente que Scrutin a affichée.',
  sessionOver:
    'La session est terminée et le fichier est fermé. Pour revenir, ouvrez la dernière adresse que Scrutin a affichée dans son terminal, ou arrêtez Scrutin et redémarrez-le.',
  sessionEnded: 'La session est terminée et le fichier est fermé. Pour revenir : {address}',
  notFromScrutin: 'Cette requête ne vient pas de Scrutin lui-même.',
  openPrinted: 'Ouvrez l’adresse que Scrutin a affichée au démarrage.',
  runningAt: 'Scrutin fonctionne à l’adresse {address}',
  endIt: 'Appuyez sur Ctrl-C pour l’arrêter.',
  anotherWindow: 'Pour ouvrir une autre fenêtre : {address}',
  unknownUser: 'personne inconnue',
  settingsSetAside:
    'Les paramètres n’ont pas pu être lus. Ils ont été mis de côté : {path} ; Scrutin utilise ses valeurs par défaut jusqu’à ce que vous les changiez.',
  settingsNotKept:
    'Les paramètres ne peuvent être ni lus ni écrits à l’emplacement {path}. Scrutin utilise ses valeurs par défaut, et ce que vous changez vaut jusqu’à sa fermeture. Déplacez ou renommez ce qui s’y trouve, puis relancez Scrutin.',
  folderShared:
    'Le dossier de données se trouve sur un partage réseau. Les bases SQLite peuvent y être endommagées. Déplacez le dossier de données sur un disque de cet ordinateur et faites plutôt des sauvegardes.',
  folderOpenToOthers:
    'D’autres comptes de cet ordinateur peuvent entrer dans le dossier de données {folder}. Son contenu est chiffré, mais pourrait être copié ou supprimé. Retirez-leur ces droits.',
  namesSetAside:
    'Dans le dossier de données, autre chose qu’un fichier de Scrutin occupait la place de {names}. Cela a été mis de côté sur place ; le fichier des personnes est inchangé.',
  copiesNoFolder:
    'Aucune copie n’est faite : {path} n’est pas un dossier. Déplacez ou renommez ce qui s’y trouve ; le fichier des personnes lui-même est intact.',
  changesMissing:
    '{count, plural, one {# modification} other {# modifications}} que Scrutin avait conservées ne sont plus dans le fichier : il se termine par une modification du {day} à {time} UTC. Le journal des dernières modifications a été endommagé ou tronqué. Revoyez ce qui a été fait depuis, ou ouvrez une copie dans Paramètres.',
  allChangesMissing:
    'Rien de ce que Scrutin avait conservé n’est plus dans le fichier : {count, plural, one {# modification} other {# modifications}}, la dernière du {day} à {time} UTC. Ouvrez une copie dans Paramètres, ou restaurez une sauvegarde.',
  otherHistory:
    'Ce n’est pas le fichier que Scrutin avait conservé en dernier, le {day} à {time} UTC : il a été remplacé de l’extérieur. Si personne ne l’a voulu, restaurez une sauvegarde.',
  folderSynced:
    'Le dossier de données se trouve dans {service}, qui le copie pendant qu’il est ouvert. Les bases SQLite peuvent y être endommagées. Déplacez le dossier de données sur un disque de cet ordinateur et faites plutôt des sauvegardes.',
  stageAlternatives: 'variantes',
  stageBestTeam: 'meilleure équipe',
  stageComparing: 'comparaison des fiches deux à deux',
  stageMerging: 'réunion des fiches',
  stageChecking: 'vérification',
  stageDone: 'terminé',
  stagePeople: 'personnes',
  stageReading: 'lecture',
  stageRequests: 'demandes',
  stageRuleCosts: 'coût de chaque règle',
  stageWriting: 'écriture',
  stageUndo: 'annulation',
  stageErase: 'effacement',
  stageHistory: 'vérification de l’historique',
  stageFetching: 'téléchargement (octets)',
}
