/** Recommendations of reports, and what became of them. */
export const recommendations = {
  add: 'Write down a recommendation',
  addAnother: 'Save and write the next',
  edit: 'Recommendation {number}',
  none: 'No recommendation yet',
  noneText:
    'What the report of the mission recommends, to whom, and what became of it. The report “Recommendations” counts them over all requests.',
  number: 'Number',
  text: 'Recommendation',
  source: 'Report it stands in',
  givenOn: 'Made on',
  addressedTo: 'Addressed to',
  followUp: 'Follow-up',
  judgedOn: 'Follow-up as of',
  note: 'What was done',
  state:
    '{followUp, select, underWay {under way} partly {implemented in part} fully {implemented} notTaken {not implemented} noLongerApplies {no longer applies} other {not judged yet}}',
  stateOf: 'Follow-up of {number}: {followUp}',
  noNumber: 'a recommendation',
  to: 'To: {addressee}',
  from: 'Made on {day}',
  asOf: 'as of {day}',
  counts:
    '{all, plural, one {# recommendation} other {# recommendations}}, {open, plural, =0 {none} one {#} other {#}} not judged yet',
  order: 'The follow-up cannot be judged before the recommendation was made.',
  saved: 'Recommendation saved',
  moved: 'Recommendation: {followUp}',
  removed: 'Recommendation removed',
} as const
