import type { retention as english } from '../en/retention.ts'
import type { TextsOf } from '../texts-of.ts'

export const retention: TextsOf<typeof english> = {
  title: 'Fiches à examiner',
  note: '{found, plural, one {# fiche} other {# fiches}}{selected, plural, =0 {} one {, # sélectionnée} other {, # sélectionnées}}',
  reason:
    '{reason, select, keptTooLong {Conservation dépassée} consentOut {Consentement expiré} keptSoon {Conservation bientôt échue} consentSoon {Consentement bientôt échu} clearance {Habilitation à échéance} passport {Passeport à échéance} other {}}',
  reasonCount:
    '{reason, select, keptTooLong {Conservation dépassée} consentOut {Consentement expiré} keptSoon {Conservation bientôt échue} consentSoon {Consentement bientôt échu} clearance {Habilitation à échéance} passport {Passeport à échéance} other {}} ({count, number})',
  reasonOn:
    '{reason, select, keptTooLong {Conservation dépassée} consentOut {Consentement expiré} keptSoon {Conservation bientôt échue} consentSoon {Consentement bientôt échu} clearance {Habilitation à échéance} passport {Passeport à échéance} other {}} {date}',
  everything: 'Toutes',
  limits: 'Modifier les limites',
  noneSelected:
    'Sélectionnez des fiches pour les rappeler, les reconduire, les anonymiser ou les effacer. Rien ne se fait tout seul.',
  selected: '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  selectAll: 'Tout sélectionner ({count, number})',
  selectNone: 'Ne rien sélectionner',
  remind: 'Envoyer un rappel',
  renew: 'Reconduire',
  anonymise: 'Anonymiser',
  erase: 'Effacer',
  empty: 'Aucune fiche à examiner',
  emptyText:
    'Les fiches conservées trop longtemps, les consentements qui expirent, les habilitations et passeports à échéance figurent ici.',
  columnPerson: 'Personne',
  columnWhy: 'Motif',
  columnConfirmed: 'Dernière confirmation',
  columnConsent: 'Consentement donné',
  columnDeployed: 'Déploiement passé',
  columnPromised: 'Engagement',
  promised: 'engagement',
  columnEmail: 'Courriel',
  columnProviders: 'Offres de',
  remindTitle: 'Rappel à {count, plural, one {# personne} other {# personnes}}',
  noAddress:
    '{count, plural, one {Une personne n’a} other {# personnes n’ont}} pas d’adresse électronique ; leurs fournisseurs peuvent les joindre :',
  copyAddresses: 'Copier les adresses',
  renewTitle: 'Reconduire {count, plural, one {# fiche} other {# fiches}}',
  renewText:
    'Pour les personnes qui ont confirmé leur fiche : elle vaut confirmée aujourd’hui. L’opération peut être annulée.',
  renewConsent: 'Elles consentent à la conservation',
  renewUntil: 'Conserver jusqu’au',
  renewUntilNote: 'Vide : aussi longtemps que la règle le prévoit à compter d’aujourd’hui',
  renewConfirm: 'Reconduire',
  renewed: '{count, plural, one {# fiche reconduite} other {# fiches reconduites}}',
  anonymiseTitle: 'Anonymiser {count, plural, one {# fiche} other {# fiches}} ?',
  anonymiseText:
    'Noms, contacts, passeport, documents, évaluations et notes disparaissent, ici et dans tout ce qui en était conservé. Sexe, nationalité, langues, compétences, offres et déploiements restent sans nom, afin que chaque rapport compte comme avant.',
  anonymiseConfirm: 'Anonymiser définitivement',
  anonymised: '{count, plural, one {# fiche anonymisée} other {# fiches anonymisées}}',
  eraseTitle: 'Effacer {count, plural, one {# personne} other {# personnes}} ?',
  eraseText:
    'Les fiches et tout ce qui était conservé de ces personnes disparaissent. Les postes tenus restent, sans nom.',
  eraseConfirm: 'Effacer définitivement',
  erased: '{count, plural, one {# personne effacée} other {# personnes effacées}}',
  final: 'Cette opération est irréversible.',
  left: '{count, plural, one {Une personne est déployée, prévue, désignée ou sélectionnée et sera laissée} other {# personnes sont déployées, prévues, désignées ou sélectionnées et seront laissées}}. Mettez-y d’abord fin.',
  working: 'Traitement des fiches',
}
