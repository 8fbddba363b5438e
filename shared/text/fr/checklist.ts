import type { checklist as english } from '../en/checklist.ts'
import type { TextsOf } from '../texts-of.ts'

export const checklist: TextsOf<typeof english> = {
  title: 'Liste de contrôle',
  passport: 'Passeport valable assez longtemps après le dernier jour',
  clearances: 'Habilitations demandées par le poste',
  visa: 'Visa',
  insurance: 'Assurance',
  contract: 'Contrat',
  briefing: 'Séance d’information',
  medical: 'Aptitude médicale (oui ou non)',
  settled: '{by}, {date}',
  passportUnknown: 'la fiche n’indique pas la validité du passeport ; le {date} est demandé',
  passportValid: 'valable jusqu’au {date} ou au-delà',
  passportExpires: 'expire avant le {date}',
  done: 'Fait',
  missing: 'Manque',
  notNeeded: 'Sans objet',
  notNeededOf: 'Sans objet : {item}',
  of: '{done, number} sur {of, number}',
  missingOf: 'Manque : {items}',
  nothingMissing: 'Rien ne manque',
  count:
    '{missing, plural, =0 {Rien ne manque} one {# élément manque} other {# éléments manquent}}',
  daysLeft:
    '{days, plural, =0 {départ aujourd’hui} one {départ dans # jour} other {départ dans # jours}}',
  left: 'déjà sur place',
  keys: 'Les chiffres cochent les lignes dans leur ordre.',
  nothing: 'Rien n’est demandé pour ce poste. La liste se règle dans les paramètres.',
  settledMany:
    '{item} : réglé pour {deployments, plural, one {# déploiement} other {# déploiements}}',
  tick: 'Cocher …',
  column: 'Contrôle',
  settings: 'Liste de contrôle avant le départ',
  settingsText:
    'Ce qui est réglé avant tout départ. Le passeport et les habilitations se règlent par la fiche. De l’aptitude médicale, seul oui ou non est conservé.',
  settingsAdd: 'Ajouter un élément',
  settingsName: 'Nouvel élément',
  settingsCategory: 'Demandé pour',
  settingsAll: 'tous les postes',
  settingsAsked: 'Demandé : {item}',
  settingsRemove: 'Supprimer {item}',
  clearancesFound: '{what}',
}
