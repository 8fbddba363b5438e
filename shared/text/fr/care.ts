import type { care as english } from '../en/care.ts'
import type { TextsOf } from '../texts-of.ts'

export const care: TextsOf<typeof english> = {
  recovery: 'Clé de secours',
  recoveryNote:
    'Une page à imprimer et à mettre sous clé. Avec elle, le dossier de données s’ouvre sur n’importe quel ordinateur, même si celui-ci ou son trousseau est perdu. Qui possède à la fois la page et le dossier peut lire le fichier.',
  recoveryNone:
    'Aucune clé de secours n’a été créée. Si cet ordinateur est perdu, le fichier l’est aussi.',
  recoveryUnproven:
    'La clé de secours {number} a été créée le {day}. Rien ne montre encore que sa page a été conservée.',
  recoveryKept: 'La clé de secours {number} a été créée le {day} et sa page a été conservée.',
  recoveryDamaged:
    'Le fichier de la clé de secours est endommagé : sa page n’ouvre plus rien. Créez-en une nouvelle.',
  recoveryMake: 'Créer une clé de secours',
  recoveryMakeNew: 'Créer une nouvelle clé de secours',
  recoveryProve: 'Montrer qu’elle a été conservée',
  recoveryIntro:
    'Scrutin crée une clé de neuf groupes de quatre signes et la montre une seule fois. Imprimez la page ou notez les groupes, et rangez-la là où vous rangez les contrats : ni dans cet ordinateur, ni à côté.',
  recoveryReplaces:
    'La clé précédente (numéro {number}) n’ouvrira plus le fichier. Détruisez sa page. Les copies du dossier de données faites auparavant s’ouvrent encore avec elle.',
  recoveryShown:
    'Ces groupes sont montrés maintenant et plus jamais ensuite. Majuscules et minuscules se valent ; il n’y a ni I, ni L, ni O, ni U.',
  recoveryLeaveTitle: 'Fermer sans la page ?',
  recoveryLeave: 'Fermer',
  recoveryLeaveText:
    'Ces groupes ne s’affichent plus. Sans page imprimée ni copie à la main, il faudra créer une nouvelle clé.',
  recoveryGroup: 'Groupe {group}',
  recoveryPrint: 'Imprimer la page',
  recoveryWrote: 'Je l’ai sur papier',
  recoveryAsk: 'Prenez la page et saisissez deux de ses groupes.',
  recoveryLater: 'Plus tard',
  recoveryCheck: 'Vérifier',
  recoveryProven: 'La clé de secours a été conservée. Mettez la page sous clé.',
  recoveryEnter: 'Saisir la clé de secours',
  recoveryEnterNote:
    'Elle figure sur la page imprimée pour ce fichier, sous le numéro {number}, créée le {day}.',
  recoveryEnterDamaged:
    'Le fichier de la clé de secours, dans le dossier de données, est endommagé. Remettez d’abord roster.recovery depuis une sauvegarde du dossier de données.',
  recoveryTyped: 'Clé de secours',
  recoveryOpen: 'Ouvrir le fichier',
  recoveryOpened:
    'Le fichier est ouvert et cet ordinateur garde de nouveau sa clé. La page reste valable : remettez-la sous clé.',
  todayRecovery: 'fichier sans clé de secours',
  todayRecoveryWhy:
    'Si cet ordinateur est perdu, personne ne pourra ouvrir le fichier. Imprimez-en une sous Paramètres.',
  todayUnproven: 'clé de secours dont rien ne montre qu’elle a été conservée',
  todayUnprovenWhy:
    'Saisissez deux groupes de la page imprimée sous Paramètres, ou créez une nouvelle clé.',
  pageTitle: 'Clé de secours d’un fichier Scrutin',
  pageSubtitle: 'Gardez cette page sous clé. Ne l’enregistrez jamais dans un ordinateur.',
  pageNumber: 'Numéro',
  pageOffice: 'Bureau',
  pageMadeOn: 'Créée le',
  pageMadeBy: 'Créée par',
  pageRoster: 'Fichier',
  pageKey: 'La clé',
  pageHow: 'À quoi elle sert',
  pageHow1:
    'Avec cette clé et le dossier de données du fichier (ou une copie), le fichier s’ouvre sur n’importe quel ordinateur : quand l’ordinateur est perdu, ou son trousseau, ou le fichier de la clé.',
  pageHow2:
    'Placez le dossier de données sur l’ordinateur, démarrez Scrutin avec ce dossier, choisissez « Saisir la clé de secours » et saisissez les neuf groupes. Majuscules et minuscules se valent ; le dernier groupe révèle les fautes de frappe. Une sauvegarde faite d’elle-même dans un dossier s’ouvre, dans un nouveau fichier, par « Restaurer depuis un dossier… ».',
  pageHow3:
    'Qui possède cette page et le dossier de données peut tout lire. Si d’autres ont pu voir la page, créez une nouvelle clé sous Paramètres et détruisez cette page.',
  first: 'Avant de commencer',
  firstNote:
    'Votre nom et votre bureau figurent dans l’historique et sur chaque document qui sort, à la place du compte de cet ordinateur. Les deux se changent sous Paramètres.',
  yourName: 'Votre nom',
  yourOffice: 'Votre bureau',
  who: 'Qui travaille ici',
  whoNote:
    'Figure dans l’historique et sur chaque document qui sort. Un nom vide reprend celui du compte.',
  whoSave: 'Enregistrer le nom et le bureau',
  whoSaved: 'Votre nom et votre bureau sont enregistrés',
  copyHour: 'de l’heure',
  copyDay: 'du jour',
  copyWeek: 'de la semaine',
  copiesNote:
    'Les copies de cet ordinateur ne s’ouvrent qu’avec sa clé. Une copie est faite pour chaque heure de travail et avant chaque mise à niveau ; sont gardées celles de 24 heures, de 7 jours et de 8 semaines. Une sauvegarde enregistrée ailleurs s’ouvre avec sa phrase secrète, sur n’importe quel ordinateur.',
  copiesSpace: 'Les copies occupent {held} de ce disque ; {free} sont libres.',
  copiesTight:
    'Il y a peu de place sur ce disque : les copies sont supprimées plus tôt que d’habitude, pour occuper au plus {allowed}. Faites de la place ou faites faire des sauvegardes en lieu sûr.',
  copiesFailing: 'Aucune copie n’est faite en ce moment. {why} {next}',
  copiesThinned:
    'Le disque du fichier manque de place : moins de copies sont conservées que d’habitude. Faites de la place ou faites faire des sauvegardes en lieu sûr dans Paramètres.',
  warningsMore: '{count, plural, one {et # autre} other {et # autres}}',
  warningsShow: 'Voir sur la page du jour',
  warningsHide: 'Masquer jusqu’au prochain démarrage de Scrutin',
  warnings: 'Avertissement sur le fichier',
  elsewhere: 'Sauvegardes en lieu sûr',
  elsewhereNote:
    'Chaque jour, au premier moment calme, le fichier entier est écrit dans un dossier de votre choix : un lecteur réseau ou une clé qui reste branchée. Il s’y ouvre avec la page de la clé de secours, sur n’importe quel ordinateur.',
  elsewhereFolder: 'Dossier',
  elsewhereChoose: 'Choisir…',
  elsewhereKeep: 'Sauvegardes conservées',
  elsewhereKeepBounds: 'Un nombre entier de {min, number} à {max, number}',
  elsewhereStart: 'Enregistrer et sauvegarder',
  elsewhereStop: 'Ne plus y faire de sauvegardes',
  elsewhereStopped:
    'Plus aucune sauvegarde n’est faite d’elle-même. Celles qui existent restent en place.',
  elsewhereNow: 'Sauvegarder maintenant',
  elsewhereMade: 'Sauvegarde faite dans {folder} : {size}',
  elsewhereLast: 'Dernière sauvegarde : {when}, {size}.',
  elsewhereNever: 'Aucune sauvegarde n’y a encore été faite.',
  elsewhereSameDisk:
    'Ce dossier se trouve sur le même disque que le fichier : qui perd l’un perd l’autre. Un lecteur réseau ou une clé est plus sûr.',
  elsewhereNoKey:
    'Il n’y a pas de clé de secours : ces sauvegardes ne s’ouvrent que sur cet ordinateur. Créez-en une plus haut.',
  elsewhereFailing:
    'Aucune sauvegarde n’a été faite dans le dossier choisi depuis le {day}. {why} {next}',
  elsewhereRestore: 'Restaurer depuis un dossier…',
  elsewhereRestoreTitle: 'Restaurer depuis un dossier de sauvegardes',
  elsewhereRestoreNote:
    'Choisissez le dossier où vont les sauvegardes, l’une d’elles, ou le dossier de données d’un fichier.',
  elsewhereShow: 'Afficher ses sauvegardes',
  elsewhereShownNone: 'Il n’y a aucune sauvegarde dans ce dossier.',
  elsewhereOurs: 'ce fichier',
  elsewhereOther: 'autre fichier ou ordinateur (clé de secours {number})',
  elsewhereOtherNoKey: 'autre fichier ou ordinateur, sans clé de secours',
  elsewhereOf: 'De',
  elsewhereTake: 'Examiner…',
  elsewhereTakeOf: 'Examiner la sauvegarde du {when}',
  elsewhereType: 'Saisissez la clé de secours {number} de la page imprimée.',
  elsewhereRestored: 'La sauvegarde du {when} est désormais le fichier.',
  elsewhereStartCopy:
    'Une sauvegarde du {when} se trouve dans {folder}. Ce qui reste du fichier endommagé est conservé.',
  elsewhereStartOpen: 'Ouvrir la sauvegarde du {when}',
  look: 'Regarder …',
  lookOf: 'Regarder la copie du {when}',
  lookTitle: 'Copie du {when}',
  lookHolds:
    '{people, plural, =0 {Personne} one {Une personne} other {# personnes}} et {requests, plural, =0 {aucune demande} one {une demande} other {# demandes}} ; dernière modification {when}.',
  lookHoldsNothing: 'Elle ne contient rien.',
  lookErased:
    '{count, plural, one {Une personne qui y figure a été effacée depuis et le reste} other {# personnes qui y figurent ont été effacées depuis et le restent}}.',
  lookAnonymous:
    '{count, plural, one {Une personne qui y figure a été anonymisée depuis et le reste} other {# personnes qui y figurent ont été anonymisées depuis et le restent}}.',
  lookEmptyHere: 'Le fichier d’ici est vide : tout y sera repris.',
  lookSame: 'Personnes, fournisseurs et demandes sont les mêmes qu’aujourd’hui.',
  lookNote: 'L’ouvrir annule ce qui a été fait depuis :',
  lookPeople: 'Personnes',
  lookProviders: 'Fournisseurs',
  lookRequests: 'Demandes',
  lookKind: 'Quoi',
  lookAdded: 'Ajouts depuis : disparaîtraient',
  lookChanged: 'Modifications depuis : retour à l’état antérieur',
  lookRemoved: 'Retraits depuis : seraient de nouveau là',
  lookMore: 'et {count, plural, one {# autre} other {# autres}}',
  lookNone: 'aucun',
  lookKept: 'L’état actuel est gardé parmi les copies et s’ouvre de la même manière.',
  lookOpen: 'Ouvrir cette copie',
  copyOpened:
    'La copie du {when} est maintenant le fichier ; l’état antérieur est parmi les copies.',
  restoreLook: 'Voir ce qu’elle contient',
  rosters: 'Fichiers',
  rostersNote:
    'Chaque fichier est un dossier de données à part, avec sa clé, ses copies et son historique. Rien ne passe de l’un à l’autre, sauf ce que vous exportez et importez.',
  rosterUnnamed: 'Fichier sans nom',
  rosterSample: 'Exemple',
  rosterInView: 'ouvert',
  rosterOpened: 'ouvert {when}',
  rosterNever: 'jamais ouvert',
  rosterNotThere: 'n’est plus là où il était',
  rosterOpen: 'Ouvrir',
  rosterOpenOf: 'Ouvrir {name}',
  rosterRename: 'Renommer',
  rosterRenameOf: 'Renommer {name}',
  rosterForget: 'Retirer de la liste',
  rosterForgetOf: 'Retirer {name} de la liste',
  rosterForgotten: '{name} ne figure plus dans la liste. Son dossier reste tel quel.',
  rosterName: 'Nom du fichier',
  rosterNew: 'Nouveau fichier',
  rosterCreate: 'Créer',
  rosterChoose: 'Ajouter depuis un dossier …',
  rosterFound: 'Trouvé à côté des autres : {folder}',
  rosterAdd: 'Ajouter',
  rosterSwitch: 'Ouvrir un autre fichier',
  sampleBanner:
    'Ceci est l’exemple : toutes les personnes y sont inventées. Votre propre fichier est intact.',
  sampleLeave: 'Quitter l’exemple',
  session: 'Session',
  sessionNote:
    'Termine la session de ce navigateur dans tous les onglets et ferme le fichier. Ce qui n’a été que saisi est perdu. L’adresse pour revenir s’affiche dans le terminal de Scrutin.',
  sessionEnd: 'Terminer la session',
}
