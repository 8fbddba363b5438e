import type { changes as english } from '../en/changes.ts'
import type { TextsOf } from '../texts-of.ts'

export const changes: TextsOf<typeof english> = {
  earlier: 'Modification faite dans une version antérieure',
  other: 'Une modification',
  personAdded: 'Ajout au fichier : {name}',
  personChanged: 'Fiche modifiée : {name}',
  personRemoved: 'Retrait du fichier : {name}',
  providerAdded: 'Fournisseur ajouté : {name}',
  providerChanged: 'Fournisseur modifié : {name}',
  providerRemoved: 'Fournisseur supprimé : {name}',
  skillChanged: 'Compétence modifiée : {name}',
  requestAdded: 'Demande ajoutée : « {title} »',
  requestChanged: 'Demande modifiée : « {title} »',
  requestMoved: 'Demande « {title} » : {status}',
  positionAdded: 'Poste ajouté : « {title} »',
  positionChanged: 'Poste modifié : « {title} »',
  positionRemoved: 'Poste supprimé : « {title} »',
  candidacySet: '{name}, {title} : {status}',
  setAside: 'Critère écarté pour {name}',
  setAsideBack: 'Critère de nouveau exigé pour {name}',
  deploymentPlanned: 'Déploiement prévu : {name}, {title}',
  peoplePlaced:
    '{people, plural, one {# personne affectée} other {# personnes affectées}} aux postes d’une équipe',
  deploymentChanged: 'Déploiement modifié : {name}',
  imported:
    '{file} importé : {added, plural, one {# personne ajoutée} other {# personnes ajoutées}}, {updated} à jour',
  sample: 'Fichier d’exemple ouvert',
  undone: 'Annulé : {what}',
  redone: 'Rétabli : {what}',
  personErased: 'Effacement des données d’une personne : {reason}',
  erasedAgain:
    '{people, plural, one {# personne effacée} other {# personnes effacées}} de nouveau après la remise en place d’une copie',
  copiesStay:
    'Les données sont effacées, mais les copies antérieures n’ont pas pu être remplacées. {why}',
  copiesStayNext:
    'Faites une sauvegarde, puis supprimez les copies antérieures dans le dossier du fichier.',
  historyBroken:
    'La ligne {row} de l’historique ne correspond pas aux précédentes (constaté le {day}) : le fichier a été modifié autrement que par Scrutin. Une sauvegarde antérieure montre ce qui y figurait.',
}
