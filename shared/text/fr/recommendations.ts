/** Recommandations des rapports, et suite donnée. */
export const recommendations = {
  add: 'Consigner une recommandation',
  addAnother: 'Enregistrer et consigner la suivante',
  edit: 'Recommandation {number}',
  none: 'Aucune recommandation',
  noneText:
    'Ce que le rapport de la mission recommande, à qui, et la suite donnée. Le rapport « Recommandations » les compte pour toutes les demandes.',
  number: 'Numéro',
  text: 'Recommandation',
  source: 'Rapport d’origine',
  givenOn: 'Formulée le',
  addressedTo: 'Destinataire',
  followUp: 'Suite donnée',
  judgedOn: 'Suite constatée le',
  note: 'Mesures prises',
  state:
    '{followUp, select, underWay {en cours} partly {mise en œuvre en partie} fully {mise en œuvre} notTaken {non mise en œuvre} noLongerApplies {devenue sans objet} other {suite non examinée}}',
  stateOf: 'Suite donnée à {number} : {followUp}',
  noNumber: 'une recommandation',
  to: 'Destinataire : {addressee}',
  from: 'Formulée le {day}',
  asOf: 'constatée le {day}',
  counts:
    '{all, plural, one {# recommandation} other {# recommandations}}, {open, plural, =0 {aucune} one {#} other {#}} sans suite examinée',
  order: 'La suite ne peut être constatée avant que la recommandation soit formulée.',
  saved: 'Recommandation enregistrée',
  moved: 'Recommandation : {followUp}',
  removed: 'Recommandation supprimée',
}
