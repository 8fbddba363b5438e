import type { letters as english } from '../en/letters.ts'
import type { TextsOf } from '../texts-of.ts'

export const letters: TextsOf<typeof english> = {
  kind: '{kind, select, askAvailability {Demande de disponibilité} nominationRequest {Demande de désignations} reminder {Rappel} selection {Avis de sélection} nonSelection {Avis de non-sélection} thanks {Remerciements à un fournisseur} invitation {Invitation} renewal {Reconduction d’une fiche} roundAsk {Tour de disponibilité} roundReminder {Rappel d’un tour de disponibilité} other {Lettre}}',

  askAvailabilitySubject: 'Disponibilité : {position}, {state}, {period}',
  askAvailabilityBody:
    'Bonjour {name},\n\nNous constituons l’équipe pour {request} ({state}) et envisageons, pour le poste de {position} :\n\n{names}\n\nPourriez-vous nous répondre d’ici au {deadline} :\n\n{question}\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  nominationRequestSubject: 'Demande de désignations : {position}, {state}',
  nominationRequestBody:
    'Bonjour {name},\n\nUne assistance électorale a été demandée par le Gouvernement (pays : {state}) : {request}. Pour le poste de {position}, {period}, nous vous saurions gré de désigner :\n\n{whom}\n\nNous vous prions de répondre d’ici au {deadline}. En cas d’indisponibilité, un autre nom est bienvenu.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  reminderSubject: 'Rappel : {position}, {state}',
  reminderBody:
    'Bonjour {name},\n\nNous vous avons écrit au sujet du poste de {position} pour {request} ({state}), {period} :\n\n{names}\n\nNous vous saurions gré de nous répondre d’ici au {deadline}.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  selectionSubject: 'Sélection : {position}, {state}',
  selectionBody:
    'Bonjour {name},\n\nNous avons le plaisir de vous annoncer la sélection suivante pour le poste de {position}, {request} ({state}), {period} :\n\n{names}\n\nNous vous écrirons au sujet du contrat, du voyage et de la séance d’information.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  nonSelectionSubject: 'Votre candidature : {position}, {state}',
  nonSelectionBody:
    'Bonjour {name},\n\nNous vous remercions de votre candidature au poste de {position}, {request} ({state}). Après un examen attentif, elle n’a pas été retenue, pour les motifs suivants :\n\n{reasons}\n\nVotre nom reste inscrit à notre fichier. Vous pouvez demander le réexamen de cette décision.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  thanksSubject: 'Remerciements pour votre contribution : {request}',
  thanksBody:
    'Bonjour {name},\n\nDans sa résolution 52/129, l’Assemblée générale a remercié les États, les organisations régionales et les organisations non gouvernementales qui ont fourni des observateurs ou des experts techniques. Nous nous associons à ces remerciements, adressés à {provider}, pour :\n\n{names}\n\nqui participent ou ont participé à {request} ({state}).\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  renewalSubject: 'Votre fiche dans notre fichier électoral',
  renewalBody:
    'Bonjour,\n\nNous conservons une fiche à votre nom. Pour qu’elle puisse être maintenue, merci de nous indiquer d’ici au {deadline} si elle est toujours exacte, si nous pouvons la conserver, et ce qui a changé : langues, disponibilités, adresse, passeport, habilitations.\n\nSans nouvelles de votre part, nous devrons la retirer.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  roundAskSubject: 'Disponibilité {period}',
  roundAskBody:
    'Bonjour {name},\n\nEn vue des prochaines missions, nous souhaitons savoir qui est disponible {period} (premier et dernier jours inclus) :\n\n{names}\n\nMerci de répondre d’ici au {deadline} : oui, non, du – au, ou peut-être, avec le préavis nécessaire en jours. Si un tableau est joint, il suffit de le remplir et de le renvoyer tel quel.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  roundReminderSubject: 'Rappel : disponibilité {period}',
  roundReminderBody:
    'Bonjour {name},\n\nNous vous avons écrit au sujet des disponibilités {period} (premier et dernier jours inclus) et restons sans réponse pour :\n\n{names}\n\nNous vous saurions gré de nous répondre d’ici au {deadline} : oui, non, du – au, ou peut-être.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',
  invitationSubject: 'Invitation à un entretien : {position}, {state}',
  invitationBody:
    'Bonjour {name},\n\nNous souhaitons vous inviter à un entretien pour le poste de {position}, {request} ({state}), {period}. Merci de nous indiquer d’ici au {deadline} quand vous pourriez y prendre part.\n\nVeuillez agréer nos salutations distinguées.\n{sender}',

  questionAvailable: 'Disponibilité pour toute la période, {period} ?',
  ownName: 'et merci de votre engagement',
  ownLine: '– vous-même',
  nameLine: '– {name}',
  nameLineFor: '– {name}, {position}',
  whom: '– {posts, plural, one {# personne} other {# personnes}}, {position}',
  reasonLine: '{asked} : {evidence}',

  write: 'Écrire …',
  writeTo: '{kind} …',
  title: '{kind} : {people, plural, =0 {aucun nom} one {# personne} other {# personnes}}',
  language: 'Langue des lettres',
  grouping: 'Une lettre',
  grouped:
    '{grouping, select, person {à chaque personne} provider {à chaque fournisseur} other {à toutes, en copie cachée}}',
  dueOn: 'Réponse d’ici au',
  postsAsked: 'Personnes souhaitées',
  providersAsked: 'Fournisseurs à solliciter',
  letterOf: 'Lettre {place, number} sur {of, number} : {addressee}',
  previous: 'Lettre précédente',
  next: 'Lettre suivante',
  to: 'À',
  bcc: 'Copies cachées',
  noAddress: 'Aucune adresse électronique enregistrée : {addressee}.',
  subject: 'Objet',
  body: 'Texte',
  unfilled: 'Rien n’est connu pour : {fields}. Complétez ici, ou retirez le champ du modèle.',
  unknownFields: 'Champs inexistants : {fields}.',
  edited: 'modifiée ici',
  editTemplate: 'Modifier le modèle',
  settings: 'Lettres du bureau',
  settingsText: 'Le texte par lequel commence chaque lettre d’un type.',
  settingsChange: '{language}, texte de « {kind} »',
  templateTitle: 'Modèle : {kind}',
  templateNote:
    'Les champs entre accolades sont remplis pour chaque lettre : {fields}. Le modèle vaut pour tout le bureau ; sa modification peut être annulée.',
  templateSaved: 'Modèle enregistré : {kind}',
  templateUsual: 'Modèle du programme',
  mail: 'Ouvrir dans la messagerie',
  mailTooLong:
    'Cette lettre compte {length, number} signes ; la messagerie en accepte {most, number} par un lien. Enregistrez-la comme message, ou copiez-la.',
  saveMessage: 'Enregistrer le message (.eml)',
  saveWord: 'Toutes dans Word (.docx)',
  saveText: 'Toutes en texte',
  copy: 'Copier',
  copied: 'Copié',
  fileLetters: 'Lettres {request}',
  keep: 'Noter qu’elles ont été écrites',
  keepNote:
    'Scrutin n’envoie rien. Une fois les lettres parties, notez ici qu’elles ont été écrites.',
  keepMove: 'Les candidatures non encore sollicitées passent à « Disponibilité demandée »',
  kept: '{letters, plural, one {# lettre notée comme écrite} other {# lettres notées comme écrites}}',
  keptMoved:
    '{letters, plural, one {# lettre notée comme écrite} other {# lettres notées comme écrites}} ; {people, plural, one {# candidature passée} other {# candidatures passées}} à « Disponibilité demandée »',
  none: 'Il n’y a personne à qui écrire.',
  noneAsked: 'Choisissez les fournisseurs à solliciter : chacun reçoit une lettre.',
  written: 'Lettres écrites',
  writtenNone: 'Aucune lettre n’a encore été écrite.',
  writtenLine: '{kind}, {to}',
  writtenAbout: '{day}, {by} : {names}',
  writtenToPeople: '{people, plural, one {à la personne} other {à # personnes}}',

  asked: 'Sollicitations',
  askedNone: 'Aucun fournisseur n’a été sollicité, aucun n’a proposé de personnes.',
  askedNoneText:
    'Sélectionnez des candidatures et rédigez une demande de désignations, ou saisissez une offre reçue.',
  askedDue: 'Réponse d’ici au',
  askedState:
    '{state, select, open {attendue} overdue {en retard} answered {reçue} other {sans réponse}}',
  askedReminders: '{count, plural, =0 {sans rappel} one {# rappel} other {# rappels}}',
  askedPosts: '{posts, plural, one {# personne, {position}} other {# personnes, {position}}}',
  offered: 'offre du {day}',
  askedOn: 'demande du {day}',
  answer: '{answer, select, yes {désignation} no {non} open {attendue} other {autre nom}}',
  answerYes: 'Oui',
  answerNo: 'Non',
  answerOther: 'Autre nom …',
  answerOf: 'Réponse pour {name} : {answer}',
  answerAllYes: 'Oui à tout',
  answerClose: 'Sans réponse',
  answerOtherTitle: 'Qui est proposé à la place ? ({name})',
  answerName: 'Ajouter un nom …',
  answered:
    '{moved, plural, =0 {Réponse enregistrée} one {# candidature déplacée} other {# candidatures déplacées}}',
  answeredBy: 'Décliné par {provider}',
  answeredOther: 'Autre nom proposé par {provider}',
  stayed: 'Désignation impossible : {name} – {reasons}',
  remind: 'Rappeler',
  askedClosed: '{provider} : clos sans réponse',
  offer: 'Saisir une offre …',
  offerTitle: 'Un fournisseur propose des personnes',
  offerPosition: 'Pour le poste',
  offerProvider: 'Fournisseur',
  offerPeople: 'Personnes proposées',
  offerPeopleNote:
    'Les personnes déjà offertes par ce fournisseur figurent en premier. Celles qui manquent au fichier arrivent par une liste : Import / Export.',
  offerReference: 'Référence de la lettre',
  offerConfirm: '{people, plural, one {Désigner # personne} other {Désigner # personnes}}',

  notes: 'Notes d’entretien et d’évaluation',
  notesHidden:
    '{notes, plural, =0 {Aucune note} one {# note confidentielle} other {# notes confidentielles}}',
  notesShow: 'Afficher',
  notesShowNote: 'L’historique garde la trace de cette consultation.',
  notesAdd: 'Ajouter une note',
  noteKind: '{kind, select, interview {Entretien} other {Évaluation}}',
  noteKindLabel: 'Type',
  noteText: 'Note',
  noteBy: '{kind}, {day}, {author}',
  noteSaved: 'Note enregistrée',
  noteRemove: 'Supprimer la note du {day}',
}
