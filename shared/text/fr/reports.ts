import type { reports as english } from '../en/reports.ts'
import type { TextsOf } from '../texts-of.ts'

export const reports: TextsOf<typeof english> = {
  title: 'Rapports',
  period: 'Période',
  from: 'Du',
  to: 'Au',
  order: 'Le dernier jour précède le premier.',
  which: 'Rapport',
  status: 'État des demandes',
  contributions: 'Contributions par fournisseur',
  statusSource:
    'Résolution 52/129 de l’Assemblée générale, paragraphes 3 et 16 : demandes reçues, réponses données, nature de l’assistance.',
  contributionsSource:
    'Résolution 52/129 de l’Assemblée générale, paragraphe 12 : États, organisations régionales et ONG ayant fourni des services d’observation ou d’expertise technique.',
  statusNote:
    '{requests, plural, =0 {aucune demande reçue} one {# demande reçue} other {# demandes reçues}} dans la période : assistance fournie pour {granted, number}, refusée pour {refused, number}, {open, number} à l’examen',
  contributionsNote:
    '{providers, plural, =0 {aucun fournisseur} one {# fournisseur} other {# fournisseurs}} : {deployments, plural, one {# déploiement} other {# déploiements}}, {days, plural, one {# jour-personne} other {# jours-personnes}} dans la période',
  statusEmpty: 'Aucune demande reçue dans cette période',
  contributionsEmpty: 'Aucun déploiement ni aucune offre dans cette période',
  emptyText: 'Choisissez une période plus longue.',
  columnReceived: 'Réception',
  columnState: 'État demandeur',
  columnRequest: 'Demande',
  columnNature: 'Nature de l’assistance',
  columnPhases: 'Phases',
  columnResponse: 'Réponse',
  columnStatus: 'Statut',
  columnPosts: 'Postes pourvus',
  responseGranted: 'assistance fournie',
  responseRefused: 'aucune assistance',
  responseOpen: 'à l’examen',
  columnProvider: 'Fournisseur',
  columnKind: 'Type',
  columnOffered: 'Personnes proposées',
  columnDeployments: 'Déploiements',
  columnPeople: 'Personnes',
  columnWomen: 'Femmes',
  columnDays: 'Jours-personnes',
  columnMissions: 'Demandes servies',
  noProvider: 'Sans fournisseur',
  copy: 'Copier le tableau',
  copied: 'Copié',
}
