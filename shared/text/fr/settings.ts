import type { settings as english } from '../en/settings.ts'
import type { TextsOf } from '../texts-of.ts'

export const settings: TextsOf<typeof english> = {
  language: 'Langue',
  languageSystem: 'Celle de l’ordinateur',
  title: 'Paramètres',
  look: 'Apparence',
  theme: 'Clair ou sombre',
  themeSystem: 'Comme l’ordinateur',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  user: 'Votre nom',
  userNote:
    'Figure dans l’historique et sur chaque export. Sans saisie, c’est le nom de votre compte.',
  userNow: 'Actuellement : {user}',
  userSaved: 'Votre nom est enregistré',
  data: 'Données',
  folder: 'Dossier de données :',
  reminders: 'Rappels',
  remindDeadlines: 'M’avertir des échéances, une fois par jour',
  remindNote:
    'Une notification de votre système indique combien de demandes arrivent à échéance ce jour-là, tant que Scrutin est ouvert. Elle ne nomme ni demande ni personne.',
  encrypted:
    'Le fichier est chiffré ; sa clé est gardée par cet ordinateur. Pour le déplacer, enregistrez une sauvegarde ailleurs et restaurez-la à cet endroit.',
  backups: 'Sauvegardes',
  backupsNote:
    'Les copies de cet ordinateur ne s’ouvrent qu’avec sa clé ; une copie est faite chaque jour et avant chaque mise à niveau. Une sauvegarde enregistrée ailleurs s’ouvre avec sa phrase de passe, sur tout ordinateur.',
  backupNow: 'Faire une sauvegarde maintenant',
  backupTo: 'Enregistrer une sauvegarde ailleurs…',
  backupTitle: 'Enregistrer une sauvegarde ailleurs',
  backupSave: 'Enregistrer la sauvegarde',
  backupMade: 'Sauvegarde effectuée : {size}',
  backupName: 'Fichier {date}.scrutin',
  backupNone: 'Il n’y a encore aucune sauvegarde.',
  backupWhen: 'Date',
  backupSize: 'Taille',
  backupReason: 'Motif',
  backupFile: 'Copie',
  copyManual: 'sur demande',
  copyDaily: 'du jour',
  copyUpgrade: 'avant une mise à niveau',
  copyReplaced: 'fichier remplacé par une sauvegarde restaurée',
  copyRestored: 'restauration d’une sauvegarde',
  passphrase: 'Phrase de passe',
  passphraseAgain: 'Phrase de passe, une seconde fois',
  passphraseNote:
    'Quiconque possède la sauvegarde et sa phrase de passe peut lire tout le fichier. Sans la phrase de passe, personne ne le peut, pas même vous : gardez-la là où vous gardez vos mots de passe.',
  passphraseShort:
    'Au moins {count} caractères : trois ou quatre mots font une bonne phrase de passe',
  passphraseDiffers: 'Les deux saisies diffèrent',
  passphraseShow: 'Afficher la saisie',
  restore: 'Restaurer une sauvegarde…',
  restoreTitle: 'Restaurer {name}',
  restoreNote:
    '{count, plural, =0 {La sauvegarde devient le fichier.} one {La sauvegarde remplace le fichier actuel, qui contient une personne. Celui-ci est gardé parmi les copies.} other {La sauvegarde remplace le fichier actuel, qui contient {count} personnes. Celui-ci est gardé parmi les copies.}}',
  restoreGo: 'Restaurer',
  restored:
    '{count, plural, one {Une personne restaurée} other {{count} personnes restaurées}}, dernière modification : {when}',
  restoredButErased:
    '{count, plural, =0 {Aucune personne restaurée} one {Une personne restaurée} other {{count} personnes restaurées}}, et {erased, plural, one {une personne effacée depuis reste effacée} other {{erased} personnes effacées depuis restent effacées}}. Dernière modification : {when}',
  restoredEmpty: 'Un fichier vide est restauré',
  check: 'Pour tester l’application',
  checkNote: 'Prend effet à la réouverture de la fenêtre.',
  pseudo: 'Pseudo-texte : montre ce qui n’est pas traduit et ce qui est coupé',
  rtl: 'De droite à gauche',
  checkApply: 'Rouvrir la fenêtre',
  measures: 'Règles du fichier',
  measuresNote:
    'Elles valent aussitôt pour tout le monde. Les décisions déjà prises restent telles quelles ; un poste qui demande du repos garde ses propres jours.',
  staleAfterMonths: 'Mois après lesquels une déclaration de disponibilité est ancienne',
  restDays: 'Jours de repos après un déploiement, sans poste en vue',
  measureBounds: 'Un nombre entier de {min, number} à {max, number}',
  aliases: 'Mots des listes',
  aliasesNote:
    'Ce que ce bureau a dit des mots des listes reçues. En oublier un le fera demander à nouveau ; ce qui est entré reste.',
  aliasesNone: 'Rien n’a encore été dit.',
  aliasLine:
    '« {word} » ({kind, select, country {pays} language {langue} level {niveau de langue} skill {compétence} skillLevel {niveau de compétence} position {type de poste} category {catégorie} sex {sexe} availabilityState {disponibilité} providerKind {type de fournisseur} provider {fournisseur} other {mot}}) désigne : {meaning}',
  aliasLeft:
    '« {word} » ({kind, select, country {pays} language {langue} level {niveau de langue} skill {compétence} skillLevel {niveau de compétence} position {type de poste} category {catégorie} sex {sexe} availabilityState {disponibilité} providerKind {type de fournisseur} provider {fournisseur} other {mot}}) reste dans les notes',
  aliasForget: 'Oublier',
  aliasForgetOf: 'Oublier « {word} »',
  about: 'À propos',
  aboutText:
    'Scrutin {version}. Un fichier local de spécialistes des élections et de l’observation électorale. Il n’envoie rien nulle part et n’utilise aucun réseau, sauf si vous lui faites rechercher des mises à jour.',
  license: 'Licence MIT.',
  notices: 'Licences des composants de Scrutin',
  noticesCount: '{n, plural, one {# œuvre} other {# œuvres}}',
  noticesMissing:
    'Cette liste est établie lors de la compilation de Scrutin, qui n’a pas eu lieu ici.',
  noticesText:
    'Scrutin contient ces œuvres de tiers, sous les licences indiquées. La table des pays est sous licence Open Database License et peut être reprise des sources de Scrutin. Les licences de la fenêtre de bureau, composée d’Electron et de Chromium, se trouvent à côté du programme.',
  updates: 'Mises à jour',
  updatesNote:
    'Désactivée, cette fonction ne cherche jamais de nouvelle version et n’ouvre aucune connexion. Activée, elle cherche à l’endroit indiqué, à votre demande seulement ou au démarrage si vous le souhaitez ; elle n’envoie aucune de vos données et n’ouvre rien que votre bureau n’ait signé.',
  updatesFrom: 'Rechercher de nouvelles versions',
  updatesOff: 'Désactivé',
  updatesFolder: 'Dans un dossier',
  updatesAddress: 'À une adresse',
  updatesFolderPath: 'Dossier du bureau (lecteur réseau, clé USB)',
  updatesUrl: 'Adresse du bureau (https)',
  updatesChooseFolder: 'Choisir…',
  updatesKey: 'Clé publique du bureau',
  updatesKeyNote:
    'La ligne que votre bureau vous a remise, ou son fichier .pem. Toute version signée par quelqu’un d’autre est refusée.',
  updatesKeyFile: 'Choisir le fichier…',
  updatesFingerprint:
    'Empreinte de la clé enregistrée : {fingerprint}. Comparez-la auprès de votre bureau, et non à l’emplacement des versions.',
  updatesAtStart: 'Rechercher aussi une fois à chaque démarrage',
  updatesSaved: 'Enregistré. Aucune recherche n’a été lancée.',
  updatesLook: 'Rechercher une mise à jour',
  updatesLooking: 'Recherche en cours : {place}',
  updatesLooked: 'Dernière recherche : {place}, {when}.',
  updatesLatest: 'Il n’y a pas de version plus récente ; la version {version} est en service.',
  updatesFound: 'Version {version} du {date}',
  updatesVerified: 'Signée par votre bureau. {name}, {size}.',
  updatesPlace: 'Emplacement : {place}',
  updatesFetch: 'Télécharger ({size})',
  updatesFetching: 'Téléchargement : {name}',
  updatesFetched: 'Téléchargé et vérifié : {path}',
  updatesShow: 'Afficher dans le dossier',
  updatesOpen: 'Ouvrir et quitter',
  updatesOpenNote:
    'Une copie du fichier est faite d’abord. Le paquet est vérifié une fois de plus avant son ouverture.',
  updatesStartFound: 'La version {version} de Scrutin est disponible',
  updatesStartNone: 'Recherche effectuée : {place}. Pas de nouvelle version.',
  updatesGo: 'Ouvrir les paramètres',
}
