import type { failures as english } from '../en/failures.ts'
import type { TextsOf } from '../texts-of.ts'

export const failures: TextsOf<typeof english> = {
  tooLongForPaper:
    '{rows, plural, one {# ligne, c’est trop} other {# lignes, c’est trop}} pour le papier.',
  tooLongForPaperNext:
    'Filtrez la liste jusqu’à {most, number} lignes au plus, ou exportez-la vers Excel.',
  noPdfHere: 'Seule l’application de bureau écrit des fichiers PDF.',
  noPdfHereNext: 'Choisissez «\u00a0Imprimer\u00a0», puis l’enregistrement au format PDF.',
  invalidValues: 'Certaines valeurs ne conviennent pas.',
  invalidValuesNext: 'Corrigez les champs indiqués ici et réessayez.',
  unknownCall: 'La fenêtre a demandé quelque chose que cette version ne connaît pas.',
  unknownCallNext:
    'Fermez Scrutin et redémarrez-le, afin que la fenêtre et le programme soient de la même version.',
  closing: 'Scrutin ferme le fichier.',
  closingNext: 'Redémarrez-le pour continuer.',
  unexpected: 'Une erreur que Scrutin n’avait pas prévue s’est produite.',
  unexpectedNext:
    'Cette étape n’a rien modifié. Réessayez ; si l’erreur se répète, redémarrez Scrutin.',
  cancelled: 'Arrêt à votre demande. Rien n’a été modifié.',
  cancelledNext: 'Recommencez quand vous voulez.',
  notAllowedPage: 'Cette page n’a pas le droit de communiquer avec Scrutin.',
  notAllowedPageNext: 'Fermez-la et travaillez dans la fenêtre principale.',
  engineStopped: 'La partie de Scrutin qui gère le fichier s’est arrêtée.',
  engineStoppedNext:
    'Tout ce qui était enregistré est conservé. Choisissez « Réessayer », ou fermez Scrutin et redémarrez-le.',
  tooLarge: 'La taille dépasse {megabytes, number} Mo.',
  tooLargeNext: 'Divisez en parties plus petites et réessayez.',
  noSessionHere: 'Cette fenêtre n’a pas de session à terminer.',
  noSessionHereNext: 'Fermez plutôt la fenêtre.',
  pageClosed: 'La page a été fermée.',
  pageClosedNext: 'Ouvrez-la de nouveau et répétez l’étape.',
  shownOut: 'Scrutin ne connaît plus cette page : sa session est terminée.',
  shownOutNext:
    'Ouvrez l’adresse la plus récente que Scrutin a affichée dans son terminal. Tout ce qui était enregistré est conservé.',
  connectionLost: 'Scrutin ne fonctionne plus, ou ne reconnaît plus cette page.',
  connectionLostNext:
    'Redémarrez Scrutin et ouvrez l’adresse qu’il affiche. Tout ce qui était enregistré est conservé.',
  windowLost: 'La fenêtre a perdu son moteur',
  windowLostNext:
    'Fermez cette fenêtre et redémarrez Scrutin ; rien de ce qui était enregistré n’est perdu.',

  diskFull: 'Le disque est plein. Cette étape n’a rien modifié.',
  diskFullNext: 'Libérez de l’espace et réessayez.',
  readOnly: 'Scrutin n’a pas le droit d’écrire dans le dossier du fichier.',
  readOnlyNext: 'Donnez-vous le droit d’y écrire, ou choisissez un autre dossier, puis redémarrez.',
  damaged: 'Le fichier est endommagé et n’est plus fiable.',
  damagedNext: 'Ouvrez la dernière copie saine ; le fichier endommagé est conservé à côté.',
  damagedCopyNext:
    'Ouvrez la dernière copie saine, faite le {day} à {time} UTC ; le fichier endommagé est conservé à côté.',
  damagedNoCopyNext:
    'Il n’existe aucune copie saine. Remettez en place le dossier de données depuis une sauvegarde de cet ordinateur, ou restaurez une sauvegarde enregistrée ailleurs.',
  busy: 'Un autre programme occupe le fichier (un antivirus ou une sauvegarde, peut-être).',
  busyNext: 'Patientez un instant et réessayez.',
  gone: 'Un élément auquel ceci renvoie n’est plus au fichier.',
  goneNext: 'Ouvrez de nouveau, choisissez-en un autre et enregistrez encore une fois.',
  wrongKey: 'La clé n’ouvre pas ce fichier.',
  wrongKeyNext:
    'Remettez en place le fichier de clé ou l’entrée du trousseau de ce fichier et redémarrez. Rien n’a été modifié.',
  keyIsNoKey: 'La clé du fichier n’est pas une clé (64 chiffres hexadécimaux).',
  keyIsNoKeyNext:
    'Remettez en place le fichier de clé ou l’entrée du trousseau de ce fichier et redémarrez.',
  openElsewhere:
    'Ce fichier est déjà ouvert dans une autre fenêtre de Scrutin, ou sur un autre ordinateur.',
  openElsewhereNext:
    'Fermez l’autre Scrutin (ou choisissez un autre dossier de données) et réessayez.',
  newerStore:
    'Ce fichier provient d’une version plus récente de Scrutin (schéma {schema, number} ; celle-ci connaît le schéma {known, number}).',
  newerStoreNext:
    'Installez la version plus récente, ou choisissez un autre dossier de données. Rien n’a été modifié.',
  oldNode: 'Scrutin requiert Node {needed} ou plus récent ; la version présente est {version}.',
  oldNodeNext: 'Démarrez-le avec « npm start », qui apporte son propre Node.',
  passphraseWeak: 'Cette phrase secrète serait vite devinée.',
  passphraseWeakNext: 'Prenez quatre mots ordinaires sans rapport entre eux ni avec votre travail.',
  nothingToRecover: 'Le fichier n’est pas endommagé : rien n’est à remettre en place.',
  nothingToRecoverNext:
    'Continuez à travailler. Pour revoir un état antérieur, ouvrez une copie dans Paramètres.',
  copiesNoFolder: 'Aucune copie n’a été faite : {path} n’est pas un dossier.',
  copiesNoFolderNext: 'Déplacez ou renommez ce qui s’y trouve, puis réessayez.',
  nothingStaged: 'Aucune sauvegarde n’attend d’être restaurée.',
  nothingStagedNext: 'Choisissez de nouveau la sauvegarde dans Paramètres.',
  wrongPassphrase:
    'La phrase de passe n’ouvre pas ce document, ou ce n’est pas une sauvegarde de Scrutin.',
  wrongPassphraseNext:
    'Saisissez la phrase de passe avec laquelle la sauvegarde a été enregistrée, ou choisissez une autre sauvegarde.',
  copyGone: 'Cette copie n’est plus là.',
  copyGoneNext: 'Choisissez-en une autre dans la liste.',
  badBackup: 'Cette sauvegarde est endommagée ou ne contient pas de fichier Scrutin.',
  badBackupNext: 'Choisissez une sauvegarde plus ancienne. Votre fichier actuel est intact.',

  folderIsFile:
    'Le dossier de données {folder} n’est pas un dossier, ou se trouve dans autre chose qu’un dossier.',
  folderIsFileNext:
    'Choisissez un autre dossier avec --data DOSSIER, ou corrigez cela, puis redémarrez.',
  folderReadOnly: 'Scrutin n’a pas le droit d’écrire dans le dossier de données {folder}.',
  folderReadOnlyNext:
    'Choisissez un autre dossier avec --data DOSSIER, ou corrigez cela, puis redémarrez.',
  folderFull: 'Il ne reste plus d’espace pour le dossier de données {folder}.',
  folderFullNext: 'Libérez de l’espace et redémarrez.',
  folderTooDeep: 'Le chemin du dossier de données est trop long pour ses fichiers : {folder}',
  folderTooDeepNext:
    'Choisissez un dossier plus près de la racine du disque avec --data DOSSIER, ou déplacez celui-ci.',
  folderUnusable: 'Le dossier de données {folder} est inutilisable ({code}).',
  folderUnusableNext:
    'Choisissez un autre dossier avec --data DOSSIER, ou corrigez cela, puis redémarrez.',
  keyFileBroken: 'Le fichier de clé {path} ne contient pas de clé.',
  keyFileBrokenNext:
    'Remettez en place le fichier de clé qui va avec ce fichier, depuis votre sauvegarde du dossier de données.',
  keyInKeychain: 'La clé du fichier dans {folder} est détenue par le trousseau de cet ordinateur.',
  keyInKeychainNext:
    'Ouvrez ce fichier dans la fenêtre de bureau, ou choisissez un autre dossier avec --data.',
  keyLost: 'Le fichier existe, mais son fichier de clé {path} manque.',
  keyLostNext:
    'Remettez en place le fichier de clé depuis votre sauvegarde du dossier de données, ou restaurez une sauvegarde avec sa phrase de passe dans un nouveau fichier. Sans sa clé, ce fichier ne peut pas être ouvert.',
  keyOpenToOthers: 'D’autres comptes de cet ordinateur peuvent lire le fichier de clé {path}.',
  keyOpenToOthersNext: 'Réservez-vous-en l’accès (chmod 600 "{path}") et redémarrez.',
  keychainRefuses: 'Le trousseau de cet ordinateur ne peut pas ouvrir le fichier de clé {path}.',
  keychainRefusesNext:
    'Ouvrez une session avec le compte qui a créé ce fichier, ou restaurez le fichier depuis une sauvegarde avec sa phrase de passe.',
  keychainLocked: 'Le trousseau de cet ordinateur est verrouillé, ou ne répond pas pour le moment.',
  keychainLockedNext:
    'Déverrouillez-le (rouvrez votre session, ou ouvrez GNOME Keyring ou KWallet) et choisissez « Réessayer ». Rien n’a été modifié.',
  noKeychain: 'Cet ordinateur n’offre aucun trousseau pour garder la clé du fichier.',
  noKeychainNext:
    'Installez et déverrouillez GNOME Keyring ou KWallet et choisissez « Réessayer », ou démarrez Scrutin avec --browser, qui garde la clé dans un document lisible par votre seul compte.',

  // La clé de secours
  recoveryNone: 'Aucune clé de secours n’a été créée pour ce fichier.',
  recoveryNoneNext:
    'Remettez le fichier de la clé, ouvrez la session du compte qui a créé le fichier, ou restaurez une sauvegarde avec sa phrase secrète.',
  recoveryDamaged: 'Le fichier de la clé de secours (roster.recovery) est endommagé.',
  recoveryDamagedNext:
    'Remettez-le depuis une sauvegarde du dossier de données ; si le fichier est ouvert, créez plutôt une nouvelle clé de secours.',
  recoveryOther: 'Ce n’est pas la clé de secours qui ouvre ce fichier.',
  recoveryOtherNext:
    'Cherchez la page portant le numéro {number}, créée le {day}. La page d’un autre fichier, ou une page plus ancienne, ne sert à rien.',
  recoveryOtherRoster:
    'Cette clé de secours convient, mais le fichier qui se trouve à côté est un autre.',
  recoveryOtherRosterNext:
    'Le dossier contient des éléments de deux fichiers. Remettez roster.db et roster.recovery depuis la même sauvegarde du dossier de données.',
  recoveryLength:
    'Une clé de secours compte {whole, number} signes ; {typed, plural, =0 {rien n’a été saisi} one {# a été saisi} other {# ont été saisis}}.',
  recoveryLengthNext: 'Saisissez les neuf groupes de la page, le dernier aussi.',
  recoverySign: 'Aucune clé de secours ne contient le signe « {sign} » (groupe {group}).',
  recoverySignNext: 'Regardez le groupe {group} sur la page et saisissez-le de nouveau.',
  recoveryTypoIn: 'Le groupe {group} contient une faute de frappe.',
  recoveryTypoInNext: 'Comparez le groupe {group} avec la page et saisissez-le de nouveau.',
  recoveryTypo: 'Il y a une faute de frappe : les groupes ne vont pas ensemble.',
  recoveryTypoNext: 'Comparez chaque groupe avec la page et corrigez ce qui diffère.',
  recoveryGroups: 'Les groupes ne sont pas ceux de la page.',
  recoveryGroupsNext:
    'Vérifiez que vous avez la page la plus récente et regardez les numéros des groupes ; sinon, créez une nouvelle clé de secours.',

  // Plusieurs fichiers
  rosterGone: 'Ce fichier n’est plus là où il était.',
  rosterGoneNext:
    'Remettez son dossier (branchez le disque où il se trouve), ou choisissez un autre fichier.',
  rosterInside: 'Ce dossier appartient à un autre fichier.',
  rosterInsideNext: 'Choisissez un dossier en dehors de celui-ci.',
  rosterNotEmptyFolder: 'Ce dossier contient autre chose, mais pas de fichier.',
  rosterNotEmptyFolderNext: 'Choisissez le dossier de données d’un fichier, ou un dossier vide.',
  rosterInView: 'Le fichier ouvert reste dans la liste.',
  rosterInViewNext:
    'Ouvrez-en d’abord un autre. Celui avec lequel Scrutin a démarré est toujours là.',
  sampleElsewhere: 'Les personnes inventées ne sont jamais mêlées aux vraies.',
  sampleElsewhereNext: 'Ouvrez l’exemple : c’est un fichier à part, à côté de celui-ci.',

  notUnderstood: 'Ceci n’est pas compris : {what}',
  notUnderstoodNext: 'Les options sont --data DOSSIER, --port N, --no-open.',
  badPort: 'Ceci n’est pas compris : {what}',
  badPortNext: 'Indiquez un nombre de 0 à 65535 ; 0 désigne n’importe quel port libre.',
  badNow: 'Ceci n’est pas compris : {what}',
  badNowNext: 'Indiquez un instant, par exemple 2026-03-01T09:00:00Z.',
  noFolderNamed: 'Ceci n’est pas compris : {what}',
  noFolderNamedNext: 'Indiquez le dossier à la suite.',
  portTaken: 'Le port {port} est occupé par un autre programme.',
  portTakenNext:
    'Choisissez-en un autre avec --port N, ou omettez l’option pour prendre n’importe quel port libre.',

  fileNotWhole: 'Le document n’est pas arrivé en entier.',
  fileNotWholeNext: 'Choisissez-le de nouveau.',
  fileGone: 'Ce document n’est plus accessible.',
  fileGoneNext: 'Choisissez de nouveau le document.',
  linkRefused: 'Scrutin n’ouvre que les liens https: et mailto:.',
  linkRefusedNext: 'Copiez l’adresse et examinez-la avant de l’ouvrir ailleurs.',
  packageNone: '{name} n’est pas une archive de Scrutin, ou elle est incomplète.',
  packageNoneNext: 'Demandez-la de nouveau, complète. Une liste de personnes s’ouvre sous Import.',
  packageDamaged: '{name} est endommagé : sa table {table} ne correspond pas à son manifeste.',
  packageDamagedNext: 'Demandez-le de nouveau. Rien n’a été modifié.',
  shareNone: '{name} n’est pas une transmission de Scrutin, ou elle est incomplète.',
  shareNoneNext: 'Demandez-la de nouveau, complète.',
  shareOtherKey: '{name} est scellé pour une clé et non sous phrase de passe.',
  shareOtherKeyNext: 'Demandez une transmission sous phrase de passe.',
  shareTooMuchWork:
    '{name} exige un facteur de travail de {factor} ; au-delà de {most}, Scrutin n’ouvre pas un fichier reçu.',
  shareTooMuchWorkNext: 'Demandez-le de nouveau, écrit par Scrutin.',
  shareNewer:
    '{name} vient d’une version plus récente de Scrutin (transmission {version}, connue {known}).',
  shareNewerNext: 'Mettez Scrutin à jour, puis rouvrez le document.',
  shareDamaged: '{name} contient à la ligne {line} autre chose qu’une fiche.',
  shareDamagedNext: 'Demandez-le de nouveau. Rien n’a été modifié.',
  shareEmpty: 'Il n’y a rien à transmettre.',
  shareEmptyNext: 'Choisissez d’abord des personnes ou une demande.',
  shareClosed: 'La transmission a été refermée, faute de consultation.',
  shareClosedNext: 'Rouvrez-la avec sa phrase de passe.',
  noPurpose: 'Les données à accès restreint ne sont écrites que si leur motif est indiqué.',
  noPurposeNext: 'Indiquez à quoi serviront les données de passeport et d’urgence, ou écartez-les.',
  targetFull: 'Il n’y a pas assez de place sur le disque pour « {name} ».',
  targetFullNext:
    'Libérez de la place ou choisissez un autre emplacement, puis exportez de nouveau.',
  targetReadOnly: '« {name} » se trouve sur un disque protégé en écriture.',
  targetReadOnlyNext: 'Choisissez un autre emplacement et exportez de nouveau.',
  targetHeld: '« {name} » est ouvert dans un autre programme ou protégé en écriture.',
  targetHeldNext:
    'Fermez-le dans ce programme ou choisissez un autre nom, puis exportez de nouveau.',

  fileEmpty: '« {name} » est vide : aucun octet.',
  fileEmptyNext:
    'Demandez de nouveau le document à l’expéditeur ; il s’est peut-être perdu en chemin.',
  fileNoText: '« {name} » ne contient aucun texte.',
  fileNoTextNext:
    'Demandez de nouveau le document à l’expéditeur ; il s’est peut-être perdu en chemin.',
  fileKind:
    '« {name} » est {kind, select, pdf {un document PDF} image {une image} webPage {une page web sans tableau} xml {un document XML qui n’est pas un curriculum vitæ} json {du JSON (données d’un programme) sans curriculum vitæ} cards {un document de cartes de visite sans personne} richText {un document RTF} sylk {une feuille dans un format d’échange des années 1980 (SYLK)} archive {une archive compressée} word {un document Word} presentation {une présentation} numbers {un document Apple Numbers, Pages ou Keynote} openDocument {un texte ou un dessin OpenDocument (.odt, .odg)} zip {une archive zip} sealed {un document scellé (chiffré)} mail {un courriel} webArchive {une page web enregistrée (.mht)} database {une base de données} statistics {un document d’un logiciel de statistique} media {un son ou une vidéo} program {un programme} other {un document de type inconnu}}, et non une liste de personnes.',
  fileKindNext:
    '{kind, select, pdf {Demandez la liste à l’expéditeur sous forme de classeur Excel (.xlsx) ou de CSV, ou le modèle d’offre rempli.} image {Demandez la liste à l’expéditeur sous forme de classeur Excel (.xlsx) ou de CSV, ou le modèle d’offre rempli.} word {Demandez la liste à l’expéditeur sous forme de classeur Excel (.xlsx) ou de CSV, ou copiez le tableau dans un classeur.} json {Demandez à l’expéditeur un export sous forme de classeur Excel (.xlsx) ou de CSV, ou des curriculum vitæ au format JSON Resume ou Europass.} xml {Demandez à l’expéditeur un export sous forme de classeur Excel (.xlsx) ou de CSV, ou des curriculum vitæ au format Europass XML.} zip {Décompressez-la et choisissez le classeur qui s’y trouve.} archive {Décompressez-la et choisissez le classeur qui s’y trouve.} mail {Ouvrez-le dans votre messagerie, enregistrez la liste jointe et choisissez ce document.} sealed {Ouvrez-le dans le programme qui l’a scellé ou, si c’est une remise de Scrutin, là où s’ouvrent les remises.} program {Ne l’ouvrez pas. Demandez la liste à l’expéditeur sous forme de classeur Excel (.xlsx) ou de CSV.} other {Ouvrez-le dans le programme d’origine, enregistrez-le comme classeur Excel (.xlsx) ou CSV, et choisissez ce document.}}',
  jsonDamaged: '« {name} » est du JSON (données d’un programme), mais endommagé ou tronqué.',
  jsonDamagedNext:
    'Demandez-le de nouveau à l’expéditeur, ou un export sous forme de classeur Excel (.xlsx) ou de CSV.',
  fileProtected: '« {name} » est protégé par un mot de passe et ne peut donc pas être lu.',
  fileProtectedNext:
    'Ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur), enregistrez-le et choisissez-le de nouveau.',
  fileOldExcel: '« {name} » est un classeur d’un très ancien format Excel (avant 1997).',
  fileOldExcelNext:
    'Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx et choisissez ce document.',
  fileCutOff: '« {name} » est un classeur endommagé ou tronqué : sa table des matières manque.',
  fileCutOffNext:
    'Demandez-le de nouveau à l’expéditeur, ou ouvrez-le dans Excel ou LibreOffice, laissez le programme le réparer et enregistrez-le au format .xlsx.',
  fileDamaged: '« {name} » est un classeur endommagé : une de ses parties est illisible.',
  fileDamagedNext:
    'Ouvrez-le dans Excel ou LibreOffice, laissez le programme le réparer, enregistrez-le au format .xlsx et choisissez ce document.',
  fileNoRowEnd:
    'Dans « {name} », la ligne {row, number} n’a pas de fin : un guillemet y est ouvert et jamais fermé, ou le document n’a pas de lignes.',
  fileNoRowEndNext:
    'Ouvrez-le dans Excel ou LibreOffice, examinez cette ligne, enregistrez la liste au format .xlsx et choisissez ce document.',
  fileUnopened: '« {name} » ne peut pas être ouvert ({code}).',
  fileUnopenedNext:
    'Fermez-le dans les autres programmes, vérifiez qu’il est toujours là et choisissez-le de nouveau.',
  fileNoList: '« {name} » ne contient aucune liste : aucune feuille n’a de contenu.',
  fileNoListNext: 'Choisissez une autre feuille ou une autre liste.',
  sheetEmpty: '« {name} » ne contient aucune liste : la feuille « {sheet} » est vide.',
  sheetEmptyNext: 'Choisissez une autre feuille ou une autre liste.',
  sheetGone: 'La feuille « {sheet} » n’existe plus dans ce document.',
  sheetGoneNext: 'Choisissez de nouveau la feuille.',
  noNameColumn: 'Aucune colonne ne contient le nom des personnes.',
  noNameColumnNext: 'Choisissez la colonne du nom de famille ou du nom complet.',
  tooManyRows: '« {name} » a plus de {most, number} lignes.',
  tooManyRowsNext: 'Divisez la liste en plusieurs et importez-les l’une après l’autre.',
  tooManyCells:
    '« {name} » contient plus que ne peut une liste de personnes, ou demande trop de temps à lire, et n’a donc pas été ouvert.',
  tooManyCellsNext:
    'Divisez la liste en plusieurs, ou enregistrez seulement la feuille des personnes au format CSV.',
  tooManyParts:
    '« {name} » contient plus de parties que n’en demande une liste de personnes et n’a donc pas été ouvert.',
  tooManyPartsNext:
    'Divisez la liste en plusieurs, ou enregistrez seulement la feuille des personnes au format CSV.',
  unpacksTooFar:
    '« {name} » occuperait, une fois décompressé, bien plus que sa taille, comme le fait un document malveillant, et n’a donc pas été ouvert.',
  unpacksTooFarNext:
    'Divisez la liste en plusieurs, ou enregistrez seulement la feuille des personnes au format CSV.',
  tooMuchData:
    '« {name} » contient {megabytes, number} Mo de données ; le maximum est de {most, number} Mo.',
  tooMuchDataNext:
    'Divisez la liste en plusieurs, ou enregistrez seulement la feuille des personnes au format CSV.',
  fileTooLarge: '« {name} » pèse {megabytes, number} Mo ; le maximum est de {most, number} Mo.',
  fileTooLargeNext:
    'Divisez la liste en plusieurs, ou enregistrez seulement la feuille des personnes au format CSV.',

  notFound:
    '{thing, select, provider {Ce fournisseur} person {Cette personne} request {Cette demande} position {Ce poste} candidacy {Cette candidature} deployment {Ce déploiement} skill {Cette compétence} importBatch {Cet import} decision {Cette décision} other {Cet élément}} n’est plus au fichier.',
  notFoundNext:
    'Revenez à la liste ; quelqu’un l’a peut-être retiré. L’historique conserve ce qui y figurait.',
  changedSince:
    'Depuis l’ouverture à votre écran, {by} a modifié {thing, select, provider {ce fournisseur} person {cette fiche} request {cette demande} position {ce poste} candidacy {cette candidature} deployment {ce déploiement} skill {cette compétence} importBatch {cet import} decision {cette décision} other {cet élément}}, le {day} à {time} UTC.',
  changedSinceNext:
    'Ouvrez de nouveau pour voir la modification, puis saisissez la vôtre encore une fois.',
  reservesChanged:
    'La réserve a changé depuis son affichage : quelqu’un y est entré ou l’a quittée.',
  reservesChangedNext: 'Consultez la liste actuelle, puis ordonnez-la de nouveau.',
  existsAlready:
    '{thing, select, provider {Ce fournisseur} person {Cette personne} request {Cette demande} position {Ce poste} candidacy {Cette candidature} deployment {Ce déploiement} skill {Cette compétence} importBatch {Cet import} decision {Cette décision} other {Cet élément}} figure déjà au fichier.',
  existsAlreadyNext: 'Faites la modification à partir de la liste.',
  somebody: 'quelqu’un',
  importTakenBack: 'Cette importation est déjà annulée.',
  importTakenBackNext: 'Il n’y a rien à faire.',
  rowDecided: 'Cette ligne a déjà fait l’objet d’une décision.',
  rowDecidedNext: 'Consultez les lignes encore en attente.',
  meaningUnknown: 'Ce mot ne peut désigner rien de ce genre.',
  meaningUnknownNext: 'Choisissez parmi ce qui est proposé.',
  undoUnknown: 'Cette modification n’existe plus.',
  undoUnknownNext: 'Consultez l’historique de la fiche pour voir ce qui a été fait.',
  undoFinal: 'Annulation impossible : {what}.',
  undoFinalNext: 'Faites la correction nécessaire ; l’historique garde les deux.',
  roundOfSo:
    'Un tour interroge de 1 à {most, number} personnes ; {people, number} ont été trouvées.',
  roundOfSoNext: 'Restreignez la liste ou procédez en plusieurs tours.',
  roundClosed: 'Ce tour a été clos le {date} : la réponse est arrivée en retard.',
  roundClosedNext: 'Prenez-la comme réponse tardive, ou rouvrez le tour.',
  roundAnswered: 'Plus personne n’y doit de réponse.',
  roundAnsweredNext: 'Consultez les réponses du tour ; on n’écrit qu’aux personnes sans réponse.',
  noAnswerSheet:
    '« {name} » n’est pas un tableau de tour : les colonnes « Disponible » et « Référence » sont introuvables.',
  noAnswerSheetNext:
    'Demandez le tableau tel qu’il a été envoyé, rempli. Une liste de personnes d’un autre genre s’importe sous Import.',
  answerSheetTooLong: '« {name} » compte plus de {most, number} lignes avec réponse.',
  answerSheetTooLongNext: 'Retirez les lignes étrangères à ce tour, puis relisez le fichier.',
  undoDone: 'Cette modification est déjà annulée.',
  undoDoneNext: 'Il n’y a rien à faire.',
  undoErased: 'Les données de cette modification ont été effacées.',
  undoErasedNext: 'Rien ne peut les rétablir.',
  undoGone:
    'Cette modification porte sur {thing, select, provider {un fournisseur} person {une fiche} request {une demande} position {un poste} candidacy {une candidature} deployment {un déploiement} skill {une compétence} importBatch {un import} other {un élément}} qui n’existe plus : suppression par {by} le {day} à {time} UTC.',
  undoGoneNext: 'Annulez d’abord cette suppression.',
  undoChangedSince:
    'Cette modification porte sur {thing, select, provider {un fournisseur} person {une fiche} request {une demande} position {un poste} candidacy {une candidature} deployment {un déploiement} skill {une compétence} importBatch {un import} other {un élément}} que {by} a modifié de nouveau le {day} à {time} UTC.',
  undoChangedSinceNext: 'Annulez d’abord la modification plus récente, ou corrigez à la main.',
  undoInUse:
    'Cette modification a ajouté {thing, select, provider {un fournisseur} person {une fiche} request {une demande} position {un poste} candidacy {une candidature} deployment {un déploiement} skill {une compétence} importBatch {un import} other {un élément}} dont d’autres éléments dépendent.',
  undoInUseNext: 'Retirez d’abord ces éléments, ou gardez l’ajout.',
  undoNeedsGone:
    'Cette modification porte sur {thing, select, provider {un fournisseur} person {une fiche} request {une demande} position {un poste} candidacy {une candidature} deployment {un déploiement} skill {une compétence} importBatch {un import} other {un élément}} dont l’élément parent n’existe plus.',
  undoNeedsGoneNext: 'Annulez d’abord la suppression de cet élément.',
  undoBusy: 'L’annulation placerait quelqu’un à deux endroits les mêmes jours.',
  undoBusyNext: 'Annulez ou déplacez d’abord l’autre déploiement.',
  undoListReadSince:
    'Une liste avec ces en-têtes a été lue depuis : « {file} », par {by}. C’est cette lecture-là qui est proposée maintenant.',
  undoListReadSinceNext: 'Oubliez d’abord celle-là si l’ancienne lecture doit revenir.',
  undoFull: 'L’annulation pourvoirait plus de postes qu’il n’y en a : {posts, number}.',
  undoFullNext: 'Annulez d’abord un déploiement à ce poste, ou demandez plus de postes.',
  reasonNeeded: 'Un motif est nécessaire.',
  reasonNeededNext:
    'Dites pourquoi en quelques mots ; le motif est conservé avec la date et votre nom.',
  recordNamesGone: 'La fiche mentionne un élément qui n’existe plus.',
  recordNamesGoneNext:
    'Choisissez un autre fournisseur ou une autre compétence dans les champs indiqués ici.',
  mergeSame: 'Il s’agit deux fois du même fournisseur.',
  mergeSameNext: 'Choisissez deux fournisseurs différents.',
  mergeTwoPlaces:
    'Les deux personnes sont déployées les mêmes jours ; les fiches restent séparées.',
  mergeTwoPlacesNext:
    'Corrigez ou annulez d’abord l’un des déploiements, ou indiquez qu’il s’agit de deux personnes.',
  splitKeptGone: 'La fiche conservée n’est plus dans le fichier, ou a été réunie à une autre.',
  splitKeptGoneNext: 'Annulez d’abord cette opération.',
  splitErased: 'Le contenu de l’autre fiche a été effacé.',
  splitErasedNext: 'Saisissez de nouveau la personne.',
  splitNeedsGone: 'Un élément que cite l’autre fiche (fournisseur, poste) n’existe plus.',
  splitNeedsGoneNext: 'Rétablissez-le d’abord.',
  personOnMission: 'Cette personne est en mission, ou une mission est prévue pour elle.',
  personOnMissionNext: 'Mettez d’abord fin au déploiement, ou annulez-le.',
  personPutForward: 'Cette personne est désignée ou sélectionnée pour un poste.',
  personPutForwardNext: 'Mettez d’abord fin à la candidature, avec un motif.',
  providerInUse: 'Des éléments dépendent de ce fournisseur.',
  providerInUseNext:
    'Fusionnez-le avec un autre fournisseur, qui les reprendra ; ou laissez-le tel quel.',
  rosterNotEmpty: 'Le fichier n’est pas vide ; l’exemple se mêlerait à son contenu.',
  rosterNotEmptyNext: 'Choisissez un dossier de données vide pour le fichier d’exemple.',
  skillBelowItself: 'Une compétence ne peut pas être placée sous elle-même.',
  skillBelowItselfNext: 'Choisissez une autre compétence sous laquelle la placer.',
  skillAboveGone: 'La compétence au-dessus d’elle n’existe pas.',
  skillAboveGoneNext: 'Choisissez une autre compétence sous laquelle la placer.',
  skillsBelow:
    '{count, plural, one {# compétence placée dessous est} other {# compétences placées dessous sont}} encore en usage.',
  skillsBelowNext: 'Retirez-les d’abord de l’usage.',

  // Backups in a chosen folder
  elsewhereNotChosen: 'Aucun dossier n’a été choisi pour les sauvegardes.',
  elsewhereNotChosenNext: 'Choisissez-en un dans Paramètres.',
  elsewhereNotAPath: '« {folder} » n’est pas le chemin complet d’un dossier.',
  elsewhereNotAPathNext:
    'Écrivez-le depuis le début, tel que le gestionnaire de fichiers l’affiche.',
  elsewhereInside:
    'Le dossier {folder} se trouve dans le fichier lui-même : les deux seraient perdus ensemble.',
  elsewhereInsideNext:
    'Choisissez un dossier sur un autre disque, un lecteur réseau ou une clé USB.',
  elsewhereGone: 'Le dossier de sauvegarde {folder} est introuvable.',
  elsewhereGoneNext:
    'Branchez le disque ou la clé, ou choisissez un autre dossier dans Paramètres.',
  elsewhereEmpty:
    'Le dossier de sauvegarde {folder} est là, mais pas les sauvegardes qui y ont été faites.',
  elsewhereEmptyNext:
    'S’il s’agit d’une autre clé ou d’un autre disque, branchez le bon. Si elles ont été déplacées, choisissez de nouveau le dossier dans Paramètres.',
  elsewhereFull: 'Le dossier de sauvegarde {folder} est plein.',
  elsewhereFullNext:
    'Faites-y de la place, gardez moins de sauvegardes ou choisissez un autre dossier dans Paramètres.',
  elsewhereReadOnly: 'Rien ne peut être écrit dans le dossier de sauvegarde {folder}.',
  elsewhereReadOnlyNext:
    'Retirez la protection en écriture de la clé, demandez le droit d’y écrire ou choisissez un autre dossier dans Paramètres.',
  elsewhereFailed: 'Impossible d’écrire dans le dossier de sauvegarde {folder} ({code}).',
  elsewhereFailedNext:
    'Vérifiez le disque ou la clé, ou choisissez un autre dossier dans Paramètres.',
  elsewhereNotAsWritten:
    'Ce qui a été écrit dans le dossier de sauvegarde {folder} ne se relit pas tel quel.',
  elsewhereNotAsWrittenNext:
    'Le disque ou la clé est en fin de vie : choisissez-en un autre dans Paramètres.',
  elsewhereNone: 'Il n’y a aucune sauvegarde de ce fichier dans le dossier choisi.',
  elsewhereNoneNext: 'Branchez le disque ou la clé et réessayez.',
  elsewhereOtherKey: 'Cette sauvegarde est celle d’un autre fichier ou d’un autre ordinateur.',
  elsewhereOtherKeyNext: 'Saisissez la clé de secours imprimée pour elle.',

  valuesClash: 'Certaines valeurs sont incompatibles.',
  valuesClashNext: 'Corrigez les champs indiqués ici et réessayez.',
  statusByStep: 'Le statut d’une demande change par une étape distincte, avec une date et un nom.',
  statusByStepNext: 'Enregistrez d’abord la demande, puis changez son statut.',
  groundNeeded:
    '{count, plural, one {Une condition préalable n’est pas remplie ou n’est pas connue.} other {# conditions préalables ne sont pas remplies ou ne sont pas connues.}}',
  groundNeededNext:
    'Indiquez sur quel fondement l’assistance est néanmoins engagée ; il est conservé avec la date et votre nom. Ou évaluez d’abord les conditions préalables.',
  documentTooLarge: '« {name} » dépasse {megabytes, number} Mo.',
  documentTooLargeNext:
    'Joignez une version plus petite, ou conservez le document ailleurs et notez où il se trouve.',
  documentEmpty: '« {name} » est vide.',
  documentEmptyNext: 'Choisissez de nouveau le fichier ; rien n’a été joint.',
  documentDamaged: 'Ce qui est conservé de « {name} » n’est pas ce qui a été joint.',
  documentDamagedNext:
    'Ouvrez une sauvegarde antérieure : elle contient peut-être le document intact.',
  assessmentElsewhere:
    'Cet élément n’appartient pas à cette évaluation, ou est déjà devenu un poste.',
  assessmentElsewhereNext: 'Rouvrez la demande et regardez ses postes.',
  recommendationElsewhere: 'Cette recommandation relève d’une autre demande.',
  recommendationElsewhereNext: 'Consignez-la de nouveau dans cette demande.',
  budgetElsewhere: 'Ce budget relève d’une autre demande.',
  budgetElsewhereNext: 'Estimez-le de nouveau dans cette demande.',
  noSuchStep: 'Aucune étape ne mène de « {from} » à « {to} ».',
  noSuchStepNext: 'Étapes possibles à partir d’ici : {steps}.',
  noFurtherStep: 'Aucune étape ne mène de « {from} » à « {to} ».',
  noFurtherStepNext: 'Rien ne suit ce statut.',
  positionStays: 'Un poste reste avec sa demande.',
  positionStaysNext: 'Saisissez un nouveau poste dans l’autre demande.',
  positionHasPeople: 'Des personnes sont, ou ont été, déployées à ce poste.',
  positionHasPeopleNext: 'Annulez d’abord ces déploiements, ou gardez le poste.',
  postsFilled:
    '{filled, plural, one {# poste est déjà pourvu} other {# postes sont déjà pourvus}}.',
  postsFilledNext: 'Annulez d’abord des déploiements, ou demandez au moins autant de postes.',
  deploymentStays: 'Un déploiement reste avec sa personne et son poste.',
  deploymentStaysNext: 'Annulez-le et prévoyez-en un autre.',
  endsBeforeStart: 'La fin du déploiement précède son début.',
  endsBeforeStartNext: 'Corrigez les dates et réessayez.',
  outsideWindows:
    'Aucun jour du déploiement ne tombe dans une période du poste ({windows}) : il ne pourvoirait aucun poste.',
  outsideWindowsNext: 'Corrigez les dates, ou confirmez qu’elles sont voulues ainsi.',
  noDaysLeft: 'Il ne reste aucun jour à pourvoir : le dernier était le {day}.',
  noDaysLeftNext: 'Indiquez un dernier jour plus tardif, ou prolongez d’abord la période du poste.',
  stillServes: 'Ce déploiement est toujours en vigueur.',
  stillServesNext: 'Indiquez comment il prend fin, avec un motif, puis choisissez de nouveau.',
  replacesThemselves: 'C’est cette personne qui a quitté le poste.',
  replacesThemselvesNext: 'Choisissez quelqu’un d’autre, ou rétablissez le déploiement.',
  itemName: 'Un élément de votre bureau doit avoir un nom ; ceux du programme en ont un.',
  itemNameNext: 'Écrivez un nom.',
  itemSettled: 'Cet élément est déjà réglé pour des déploiements.',
  itemSettledNext: 'Désactivez-le plutôt : ce qui est réglé le reste.',
  itemOfRecord: 'Cet élément se règle par la fiche de la personne.',
  itemOfRecordNext: 'Corrigez la fiche, ou marquez l’élément comme sans objet.',
  notServed: 'Seule une mission accomplie est évaluée.',
  notServedNext: 'Terminez ou écourtez d’abord le déploiement.',
  notAReader: 'Vous n’avez pas accès à cette évaluation.',
  notAReaderNext:
    'Demandez à qui l’a écrite d’y ajouter votre nom, tel qu’il figure dans les paramètres.',
  fundUsed: 'Des contributions ou des coûts figurent sous ce fonds.',
  fundUsedNext: 'Fermez-le plutôt : ce qui a été donné reste.',
  notBegun: 'La mission commence le {day} : personne n’est sur le terrain avant le premier jour.',
  notBegunNext: 'Attendez cette date, ou indiquez le premier jour réel.',
  notEnded: 'La mission dure jusqu’au {day} : elle n’est pas terminée avant le dernier jour.',
  notEndedNext: 'Indiquez le dernier jour réel, ou écourtez-la en donnant un motif.',
  onlyPlannedMoves: 'Seul un déploiement prévu peut être déplacé vers une autre période.',
  onlyPlannedMovesNext: 'Modifiez vous-même les dates de ce déploiement, ou écourtez-le.',
  deployedThereAlready:
    'Cette personne est déjà déployée à ce poste pendant une partie de ces jours.',
  deployedThereAlreadyNext: 'Modifiez plutôt les dates de ce déploiement.',
  providerFull:
    'Ce fournisseur pourvoit déjà tous les postes auxquels il a droit dans cette demande.',
  providerFullNext:
    'Choisissez un autre fournisseur, ou écartez le plafond pour cette personne avec un motif.',
  providerNotOffering: 'L’offre de ce fournisseur ne va pas jusqu’à la fin du déploiement.',
  providerNotOfferingNext:
    'Choisissez un autre fournisseur, demandez à celui-ci une offre plus longue, ou écartez ce critère pour cette personne avec un motif.',
  positionFull:
    '{posts, plural, one {Le poste est pourvu.} other {Les # postes sont tous pourvus.}}',
  positionFullNext: 'Annulez d’abord un déploiement, ou demandez davantage de postes.',
  requestOver: 'La demande est terminée ({status}) ; plus personne n’y est proposé ni envoyé.',
  requestOverNext: 'Rouvrez d’abord la demande, par « Autre étape » sur son écran.',
  peopleInTheField:
    '{people, plural, one {# personne est} other {# personnes sont}} sur le terrain pour cette demande.',
  peopleInTheFieldNext: 'Terminez ou écourtez d’abord ces déploiements.',
  peoplePlanned:
    '{people, plural, one {# déploiement est prévu} other {# déploiements sont prévus}} pour cette demande.',
  peoplePlannedNext: 'Confirmez leur annulation pour le même motif, ou déplacez-les d’abord.',
  doesNotMeet: 'Cette personne ne remplit pas les critères du poste.',
  doesNotMeetNext:
    'Choisissez quelqu’un d’autre, ou écartez les critères indiqués ici avec un motif.',
  notAsked: 'Le poste ne demande pas cela.',
  notAskedNext: 'Ouvrez de nouveau l’appariement : ses critères ont été modifiés.',
  outOfTheRunning: 'La candidature de cette personne à ce poste a été close.',
  outOfTheRunningNext: 'Proposez d’abord de nouveau la personne (à l’étude ou présélection).',
  deploymentCame: 'Un déploiement est issu de cette candidature.',
  deploymentCameNext: 'Annulez d’abord le déploiement.',
  peopleRefused:
    '{people, plural, one {Une règle s’oppose à # de ces personnes ; rien n’a été modifié.} other {Des règles s’opposent à # de ces personnes ; rien n’a été modifié.}}',
  peopleRefusedNext: 'Continuez sans ces personnes, ou réglez ce qui s’y oppose.',
  oneMessage: 'Un message pour la messagerie ne contient qu’une lettre.',
  oneMessageNext: 'Enregistrez les lettres une à une, ou toutes dans un document Word.',
  morePeopleThanPosts:
    '{people, plural, one {# personne} other {# personnes}} pour {posts, plural, one {# poste à pourvoir} other {# postes à pourvoir}} : plus que ce qui est demandé.',
  morePeopleThanPostsNext:
    'Mettez plutôt quelqu’un en réserve, ou confirmez que ce dépassement est voulu.',
  noTeam: 'Aucune équipe ne peut respecter toutes ces règles.',
  noTeamNext:
    'Réduisez l’une des exigences indiquées ici, ou abandonnez une règle, ce qui libérerait une équipe.',
  updateOff: 'La recherche de nouvelles versions est désactivée.',
  updateOffNext: 'Choisissez d’abord un dossier ou une adresse de votre bureau.',
  updateNoKey:
    'Aucune clé publique de votre bureau n’est enregistrée : rien ne pourrait être vérifié.',
  updateNoKeyNext: 'Collez la clé que votre bureau vous a remise, ou choisissez son fichier.',
  updateNoPlace: 'Aucun emplacement n’a été choisi.',
  updateNoPlaceNext: 'Indiquez le dossier ou l’adresse de votre bureau.',
  updatePlainHttp: 'L’adresse mène à une connexion non chiffrée.',
  updatePlainHttpNext: 'Rien n’a été téléchargé. Utilisez une adresse qui commence par https.',
  updateRedirected: '{from} renvoie vers un autre hôte, {to}.',
  updateRedirectedNext:
    'Rien n’y a été téléchargé. S’il s’agit de votre bureau, indiquez cette adresse dans les paramètres.',
  updateNotThere: 'Il n’y a rien à cet emplacement : {place} ({status}).',
  updateNotThereNext:
    'Vérifiez le dossier ou l’adresse, et que le lecteur ou la connexion est disponible.',
  updateUnreachable: '{host} est injoignable ({reason}).',
  updateUnreachableNext: 'Vérifiez l’adresse et votre connexion ; rien d’autre n’est touché.',
  updateSilent: '{host} n’a pas répondu à temps.',
  updateSilentNext: 'Réessayez plus tard ; rien d’autre n’est touché.',
  updateTooLarge:
    '{name} dépasse {kilobytes, number} ko, ce qui n’arrive pas dans une vraie version.',
  updateTooLargeNext:
    'Rien n’en a été utilisé. Prévenez la personne qui gère les versions dans votre bureau.',
  updateNotSigned: 'Le contenu de {place} n’est pas signé avec la clé de votre bureau.',
  updateNotSignedNext:
    'Ne l’installez pas. Comparez par téléphone l’empreinte de la clé avec votre bureau ; si elle est juste, cette version vient de quelqu’un d’autre.',
  updateNoRelease:
    'Ce qui est signé à cet endroit n’est pas une version que ce programme sait lire.',
  updateNoReleaseNext:
    'Adressez-vous à la personne qui gère les versions dans votre bureau ; un paquet peut aussi être installé à la main.',
  updateOlder: 'La version proposée, {version}, est plus ancienne que celle utilisée ici, {runs}.',
  updateOlderNext:
    'Elle est refusée : une ancienne version ramène des défauts corrigés. Quelqu’un l’y a peut-être déposée ; prévenez votre bureau.',
  updateNotForThis: 'La version {version} n’a pas de paquet pour cet ordinateur.',
  updateNotForThisNext: 'Demandez-en un à la personne qui gère les versions dans votre bureau.',
  updateDiffers: '{name} n’est pas ce qui a été signé : sa taille ou son empreinte diffère.',
  updateDiffersNext:
    'Il a été supprimé. Téléchargez-le de nouveau ; s’il diffère encore, prévenez votre bureau.',
  updateUnderway: 'Une recherche ou un téléchargement est déjà en cours.',
  updateUnderwayNext: 'Attendez la fin, ou annulez.',
  updateLookFirst: 'Aucune nouvelle version n’est disponible.',
  updateLookFirstNext: 'Lancez d’abord une recherche.',
  updateNotOpened: 'Votre système n’a pas ouvert le paquet ({reason}).',
  updateNotOpenedNext: 'Choisissez « Afficher dans le dossier » et ouvrez-le depuis cet endroit.',
  letterEmpty: '« {name} » ne contient aucun texte.',
  letterEmptyNext:
    'Si ses pages sont des images, demandez la lettre sous forme de texte, ou saisissez l’essentiel dans le cadre.',
  letterScan: '« {name} » contient des images de pages ; il n’y a pas de texte à lire.',
  letterScanNext:
    'Demandez la lettre en document Word ou par courriel, faites reconnaître son texte par un autre programme, ou saisissez l’essentiel dans le cadre.',
  letterLocked: '« {name} » est protégé par un mot de passe.',
  letterLockedNext: 'Ouvrez-le avec son mot de passe, copiez tout son texte et collez-le ici.',
  letterPdfDamaged: '« {name} » est un document PDF endommagé : son texte ne peut pas être lu.',
  letterPdfDamagedNext:
    'Demandez-le de nouveau, ou ouvrez-le, copiez tout son texte et collez-le ici.',
  letterTooMuch: '« {name} » a demandé trop de temps ou de mémoire.',
  letterTooMuchNext: 'Ouvrez-le, copiez le texte de la lettre et collez-le ici.',
  letterKind:
    '« {name} » n’est pas une lettre lisible ici : le sont les documents Word (.docx) et PDF, les courriels (.eml) et le texte brut.',
  letterKindNext:
    'Ouvrez le fichier dans le programme d’origine, copiez son texte et collez-le ici.',
  letterDamaged: '« {name} » est un document endommagé : son texte ne peut pas être lu.',
  letterDamagedNext:
    'Ouvrez-le dans Word et enregistrez-le de nouveau, ou copiez son texte et collez-le ici.',
  markHolds: 'La marque «\u202fne pas proposer\u202f» ne peut être écartée pour un seul poste.',
  markHoldsNext: 'Ouvrez la fiche et levez la marque, si son motif n’existe plus.',
  notToBeProposed: '{name}\u00a0: ne pas proposer.',
  notToBeProposedNext: 'Choisissez quelqu’un d’autre, ou levez la marque sur la fiche.',
}
