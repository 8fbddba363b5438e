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
  kind: '{direction, select, out {{kind, select, list {List written} package {Package written} document {Document written} other {Handed over}}} other {{kind, select, package {Package opened} other {Received}}}}',
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
  packageAnonymous:
    '{people, plural, one {# person in it was made anonymous on this computer and is so again.} other {# people in it were made anonymous on this computer and are so again.}}',
  packageReplaces:
    '{count, plural, =0 {The package becomes the roster.} one {The package takes the place of the roster, which holds one person. It is kept among the copies.} other {The package takes the place of the roster, which holds {count} people. It is kept among the copies.}}',
  packageOpenGo: 'Open it',
  packageOpened: '{people, plural, one {# person} other {# people}} on the roster now',

  handOver: 'Hand over …',
  handOverTitle: 'Hand over under a passphrase',
  handOverGo: 'Seal and save',
  handOverText:
    'People, a request with its positions, or everything, sealed under a passphrase. The other office sees what is new and what differs before anything is written.',
  handOverCardTitle: 'Hand over to another office',
  handOverWays:
    'Select people on the roster, or open a request, and hand over from there. What you receive is opened like a list.',
  shareHolds:
    'It holds {held}, with {providers, plural, =0 {no provider} one {# provider} other {# providers}} they refer to. Deployments, decisions and the history stay here.',
  shareName: 'Hand-over to {to} {date}',
  shareSaved: 'Handed over: {name}',
  to: 'To whom',
  withCandidacies: 'Candidacies and the people considered',
  withCandidaciesNote: 'With their status and reasons.',
  withRestricted: 'Passport and emergency data',
  withRestrictedNote:
    'Left out unless the other office needs them; the history keeps that they left.',
  passphraseApart:
    'Send the file and the passphrase by different ways. Without the passphrase nobody can open it. The format is age: other programs that know it open the file too.',
  shareTitle: 'Open a hand-over',
  shareSealed:
    'The file is sealed. Type the passphrase its sender gave you; nothing is written before you have seen what it holds.',
  shareOpen: 'Open',
  shareOpening: 'Opening the seal',
  shareFrom: 'From {by}, written on {when} for {to}: {purpose}. It holds {held}.',
  shareRestricted: 'It holds passport and emergency data.',
  shareUnrestricted: 'Passport and emergency data were left out; yours stay as they are.',
  shareAgain: 'This hand-over came in before. What did not change since stays as it is.',
  shareStates: 'What becomes of the records',
  shareAll: 'All',
  shareState:
    '{state, select, new {New} same {The same} changed {Changed there} conflict {Differ} duplicate {Perhaps here already} erased {Erased here} other {Incomplete}}: {count, number}',
  stateShort:
    '{state, select, new {new} same {the same} changed {changed there} conflict {differs} duplicate {perhaps here already} erased {erased here} other {incomplete}}',
  entity:
    '{entity, select, skill {Skill} provider {Provider} person {Person} request {Request} position {Position} other {Candidacy}}',
  erasedPerson: 'Somebody whose data were erased',
  erasedNote: 'Their data were erased on this computer. They are not brought back.',
  orphanNote:
    'The request, position or person it belongs to is neither here nor in the file. It is left out.',
  alike: 'Perhaps {name} of this roster: {why}',
  takeIn: 'Take in',
  takeInOf: 'Take in {name}',
  field: 'Field',
  ours: 'Here',
  theirs: 'In the file',
  chooseOurs: '{field} of {name}: keep what stands here',
  chooseTheirs: '{field} of {name}: take what the file says',
  shareMore: 'Show more ({count, number})',
  shareTaking: 'Taking it in',
  shareTake: 'Take it in',
  shareTaken: 'Taken in: {added}. Changed: {changed}.',

  fieldAssistance: 'Assistance',
  fieldChannel: 'Through',
  fieldContactEmail: 'E-mail of the contact',
  fieldContactName: 'Contact',
  fieldContactPhone: 'Telephone of the contact',
  fieldCountry: 'Country',
  fieldDeadline: 'Deadline',
  fieldElectionOn: 'Election day',
  fieldKind: 'Kind',
  fieldMaxPercentPerNationality: 'Most of one nationality, per cent',
  fieldShares: 'Parts of the posts',
  fieldResponsibilities: 'Areas of responsibility',
  fieldMaxPerNationality: 'Most of one nationality',
  fieldMultinationalPairs: 'Multinational pairs',
  fieldOrgan: 'Signed by',
  fieldOfficer: 'Responsible officer',
  fieldContinues: 'Continues',
  fieldParties: 'Who is involved',
  fieldOverrides: 'Set aside',
  fieldPhases: 'Phases',
  fieldPreconditions: 'Preconditions',
  fieldProviderCap: 'Most of one provider',
  fieldReceivedOn: 'Received on',
  fieldRequirements: 'Requirements',
  fieldSecondRoundOn: 'Second round',
  fieldShortName: 'Short name',
  fieldState: 'State',
  fieldWindows: 'Windows',
  fieldWomenPercent: 'Women, percent',
} as const
