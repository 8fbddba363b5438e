import type { decisions as english } from '../en/decisions.ts'
import type { TextsOf } from '../texts-of.ts'

export const decisions: TextsOf<typeof english> = {
  kind: '{kind, select, nominated {Désignation} selected {Sélection confirmée} reserve {Mise en réserve} notSelected {Non-sélection} declined {Refus} withdrawn {Retrait} setAside {Critère écarté} askedAgain {Critère rétabli} planned {Sélection, déploiement prévu} teamAccepted {Équipe acceptée} other {Décision}}',

  one: 'Décision',
  many: 'Décisions',
  column: 'Décision',
  title: '{kind} : {name}',
  nameErased: '(données effacées)',
  asDecided: 'Décision du {day}',
  asDecidedOf: '{label} : {name}',
  decidedBy: 'Décision du {when}, prise par {by}',
  takenBack: 'annulée depuis',
  place: '{position}, {request} · demandé : {periods}',
  deployment: 'Déploiement {period}, au titre de l’offre : {provider}',
  noProvider: 'aucun fournisseur',
  reason: 'Motif : {reason}',
  others: 'Décisions sur cette candidature',
  otherChip: '{day} : {kind}',
  line: '{kind} : {position}, {request}',
  same: '{verdicts, plural, one {Ce résultat serait le même} other {Les # résultats seraient les mêmes}} au {day}.',
  differ:
    '{verdicts, plural, one {Un résultat serait différent aujourd’hui} other {# résultats seraient différents aujourd’hui}} : {criteria}.',
  notAgain:
    'Nouvel examen impossible : la personne n’est plus au fichier, ou ce qui était demandé ne l’est plus de cette manière.',
  erased:
    'Les données de la personne ont été effacées : restent ce qui était demandé, les résultats et les points.',
  verdicts: 'Résultats à l’époque et aujourd’hui',
  criterion: 'Critère',
  then: 'À l’époque : {date}',
  now: 'Aujourd’hui : {date}',
  whole: 'Dans l’ensemble',
  rank: '{place, number} sur {of, number}',
  isOther: 'différent aujourd’hui',
  notAsked: 'non demandé',
  evidenceErased: 'justification effacée',
  asideEarlier: 'Écarté pour une question antérieure : {reason}',
}
