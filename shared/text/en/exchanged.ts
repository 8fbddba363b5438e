/** Packages and hand-overs: what leaves the roster whole or in part, and what comes in. */
export const exchanged = {
  title: 'Handed over and received',
  none: 'Nothing was handed over or received yet, apart from lists.',
  what: 'What',
  when: 'When',
  by: 'By',
  counterpart: 'To or from',
  purpose: 'What for',
  holds: 'Held',
  undone: 'Undone since',
  restricted: 'with passport and emergency data',
  kind: '{direction, select, out {{kind, select, list {List written} package {Package written} other {Handed over}}} other {{kind, select, package {Package opened} other {Received}}}}',
  contents:
    '{people, plural, one {# person} other {# people}}{requests, plural, =0 {} one {, # request} other {, # requests}}{positions, plural, =0 {} one {, # position} other {, # positions}}{candidacies, plural, =0 {} one {, # candidacy} other {, # candidacies}}',

  packageTitle: 'The whole roster, as open files',
  packageText:
    'Everything the roster holds as a documented archive that any program can read, and that an empty roster opens with nothing lost.',
  packageSave: 'Write a package …',
  packageSaveTitle: 'Write the whole roster as an open package',
  packageHolds:
    'It holds everything: {people, plural, one {# person} other {# people}} with documents, providers, requests, candidacies, deployments, decisions, and the history of all changes.',
  packageOpenFormat:
    'One file a table (JSON Lines), its schema, and a description of every column. Scrutin opens it again; other programs can read it.',
  packagePlain:
    'A package is not encrypted and holds passport and emergency data. Keep it as you keep the roster, and delete it when it has served. To send people to another office, hand them over under a passphrase.',
  packageSaveGo: 'Write the package',
  packageName: 'Scrutin package {date}.zip',
  packageSaved: '{rows, plural, one {# row written} other {# rows written}}: {name}',
  packageOpen: 'Open a package …',
  packageReading: 'Reading the package',
  packageOpenTitle: 'Open {name}',
  packageFacts:
    'Written on {when} by {by}. It holds {people, plural, one {# person} other {# people}}, {providers, plural, one {# provider} other {# providers}}, {requests, plural, one {# request} other {# requests}}, {candidacies, plural, one {# candidacy} other {# candidacies}} and {changes, plural, one {# change} other {# changes}}.',
  packageChainWhole: 'Its history is whole, and goes on from where it stood.',
  packageErased:
    '{people, plural, one {# person in it was erased on this computer and is erased again.} other {# people in it were erased on this computer and are erased again.}}',
  packageReplaces:
    '{count, plural, =0 {The package becomes the roster.} one {The package takes the place of the roster, which holds one person. It is kept among the copies.} other {The package takes the place of the roster, which holds {count} people. It is kept among the copies.}}',
  packageOpenGo: 'Open it',
  packageOpened: '{people, plural, one {# person} other {# people}} on the roster now',
} as const
