/** The whole record of a person: what is restricted, who saw it, where values came from. */
export const record = {
  ask: 'Show …',
  askFor: 'What are they needed for?',
  askNote: 'The history keeps that you asked, and what for.',
  askConfirm: 'Show',
  askTravel: 'Travel and visa',
  askRegistration: 'Registration with the host country',
  askCheck: 'Check of the record',
  askEmergency: 'Emergency',
  hide: 'Hide',
  hidden: 'Passport and emergency data are hidden: {fields}.',
  hiddenBoth:
    'Passport and emergency data of both are hidden; unasked, those of the record that stays are kept.',
  seen: 'Who saw restricted data',
  seenNone: 'Nobody asked for them, and no file carried them.',
  seenHow:
    '{how, select, restricted {Passport and emergency data shown} evaluations {Evaluations shown} notes {Notes on a candidacy shown} list {Written to a list} share {Handed over} package {Written with the whole roster} other {Document written to a file}}',
  seenTo: 'to {counterpart}',
} as const
