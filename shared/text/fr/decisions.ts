import type { decisions as english } from '../en/decisions.ts'
import type { TextsOf } from '../texts-of.ts'

export const decisions: TextsOf<typeof english> = {
  kind: '{kind, select, nominated {Désignation} selected {Sélection confirmée} reserve {Mise en réserve} notSelected {Non-sélection} declined {Refus} withdrawn {Retrait} setAside {Critère écarté} askedAgain {Critère rétabli} planned {Sélection, déploiement prévu} teamAccepted {Équipe acceptée} other {Décision}}',
}
