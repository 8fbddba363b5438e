/** Records that are to be decided on. */
export const retention = {
  title: 'Records to decide on',
  note: '{found, plural, one {# record} other {# records}}{selected, plural, =0 {} one {, # selected} other {, # selected}}',
  reason:
    '{reason, select, keptTooLong {Kept too long} consentOut {Consent has run out} keptSoon {Kept to a day near} consentSoon {Consent runs out} clearance {Clearance ends} passport {Passport ends} other {}}',
  reasonCount:
    '{reason, select, keptTooLong {Kept too long} consentOut {Consent has run out} keptSoon {Kept to a day near} consentSoon {Consent runs out} clearance {Clearance ends} passport {Passport ends} other {}} ({count, number})',
  reasonOn:
    '{reason, select, keptTooLong {Kept too long} consentOut {Consent has run out} keptSoon {Kept to a day near} consentSoon {Consent runs out} clearance {Clearance ends} passport {Passport ends} other {}} {date}',
  everything: 'All',
  limits: 'Change the limits',
  noneSelected:
    'Select records to remind, renew, anonymise or erase them. Nothing happens by itself.',
  selected: '{count, plural, one {# selected} other {# selected}}',
  selectAll: 'Select all {count, number}',
  selectNone: 'Select none',
  remind: 'Remind',
  renew: 'Renew',
  anonymise: 'Anonymise',
  erase: 'Erase',
  empty: 'No record is to be decided on',
  emptyText:
    'Records kept too long, consent that runs out, clearances and passports that end are listed here.',
  columnPerson: 'Person',
  columnWhy: 'Why',
  columnConfirmed: 'Last confirmed',
  columnConsent: 'Consent given',
  columnDeployed: 'Was deployed',
  columnPromised: 'Promised',
  promised: 'promised',
  columnEmail: 'E-mail',
  columnProviders: 'Offered by',
  remindTitle: 'Remind {count, plural, one {# person} other {# people}}',
  noAddress:
    '{count, plural, one {One has} other {# have}} no e-mail address; their providers may reach them:',
  copyAddresses: 'Copy the addresses',
  renewTitle: 'Renew {count, plural, one {# record} other {# records}}',
  renewText:
    'For people who said that their record holds: it counts as confirmed today. It can be undone.',
  renewConsent: 'They consent to being kept',
  renewUntil: 'Keep until',
  renewUntilNote: 'Empty: as long as the rule says from today',
  renewConfirm: 'Renew',
  renewed: '{count, plural, one {# record} other {# records}} renewed',
  anonymiseTitle: 'Anonymise {count, plural, one {# record} other {# records}}?',
  anonymiseText:
    'Names, contacts, passport, documents, evaluations and notes go, here and in all that was kept of them. Sex, nationality, languages, skills, offers and deployments stay without a name, so that every report counts as before.',
  anonymiseConfirm: 'Anonymise for good',
  anonymised: '{count, plural, one {# record} other {# records}} anonymised',
  eraseTitle: 'Erase {count, plural, one {# person} other {# people}}?',
  eraseText:
    'The records and all that was kept of these people go. Posts they served stay, of nobody in particular.',
  eraseConfirm: 'Erase for good',
  erased: '{count, plural, one {# person} other {# people}} erased',
  final: 'This cannot be undone.',
  left: '{count, plural, one {One is} other {# are}} deployed, planned, nominated or selected and will be left. End that first.',
  working: 'Working through the records',
} as const
