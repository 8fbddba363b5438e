/** Care for the data: recovery key, copies, backups elsewhere, several rosters. */
export const care = {
  recovery: 'Recovery key',
  recoveryNote:
    'A page to print and lock away. With it the data folder opens on any computer, also when this one or its keychain is lost. Whoever has both the page and the folder can read the roster.',
  recoveryNone: 'No recovery key was made. If this computer is lost, the roster is lost with it.',
  recoveryUnproven:
    'Recovery key {number} was made on {day}. Nobody has shown yet that its page was kept.',
  recoveryKept: 'Recovery key {number} was made on {day}, and its page was kept.',
  recoveryDamaged:
    'The file of the recovery key is damaged: its page opens nothing any more. Make a new one.',
  recoveryMake: 'Make a recovery key',
  recoveryMakeNew: 'Make a new recovery key',
  recoveryProve: 'Show that it was kept',
  recoveryIntro:
    'Scrutin makes a key of nine groups of four signs and shows it once. Print the page or write the groups down, and keep it where you keep contracts: not in this computer, and not beside it.',
  recoveryReplaces:
    'The key made before (number {number}) will not open the roster any more. Destroy its page. Copies of the data folder that were made before now still open with it.',
  recoveryShown:
    'These groups are shown now and never again. Small and capital letters are the same; there is no I, L, O or U.',
  recoveryGroup: 'Group {group}',
  recoveryPrint: 'Print the page',
  recoveryWrote: 'I have it on paper',
  recoveryAsk: 'Take the page and type two of its groups.',
  recoveryLater: 'Later',
  recoveryCheck: 'Check',
  recoveryProven: 'The recovery key was kept. Lock the page away.',
  recoveryEnter: 'Enter the recovery key',
  recoveryEnterNote:
    'It stands on the page that was printed for this roster, with number {number}, made on {day}.',
  recoveryEnterDamaged:
    'The file of the recovery key in the data folder is damaged. Put roster.recovery back from a backup of the data folder first.',
  recoveryTyped: 'Recovery key',
  recoveryOpen: 'Open the roster',
  recoveryOpened: 'The roster is open, and this computer keeps its key again.',
  todayRecovery: 'roster without a recovery key',
  todayRecoveryWhy:
    'If this computer is lost, nobody can open the roster. Print one under Settings.',
  todayUnproven: 'recovery key that nobody has shown to be kept',
  todayUnprovenWhy: 'Type two groups of the printed page under Settings, or make a new one.',
  pageTitle: 'Recovery key of a Scrutin roster',
  pageSubtitle: 'Keep this page locked away. Never store it as a file.',
  pageNumber: 'Number',
  pageOffice: 'Office',
  pageMadeOn: 'Made on',
  pageMadeBy: 'Made by',
  pageRoster: 'Roster',
  pageKey: 'The key',
  pageHow: 'What it is for',
  pageHow1:
    'With this key and the data folder of the roster (or a copy of it) the roster opens on any computer: when the computer is lost, or its keychain or key file.',
  pageHow2:
    'Put the data folder on the computer, start Scrutin with it, choose “Enter the recovery key” and type the nine groups. Small and capital letters are the same; the last group finds slips of the pen.',
  pageHow3:
    'Whoever has this page and the data folder can read everything in it. If the page may have been seen by others, make a new key under Settings and destroy this page.',
  first: 'Before you begin',
  firstNote:
    'Your name and your office stand in the history and on every document that leaves, in place of the account of this computer. Both can be changed in Settings.',
  yourName: 'Your name',
  yourOffice: 'Your office',
  who: 'Who works here',
  whoNote:
    'Stands in the history and on every document that leaves. An empty name takes that of the account.',
  whoSave: 'Save name and office',
  whoSaved: 'Your name and office are saved',
  copyHour: 'of the hour',
  copyDay: 'of the day',
  copyWeek: 'of the week',
  copiesNote:
    'Copies on this computer open only with its key. One is made of each hour of work and before each upgrade; kept are those of 24 hours, 7 days and 8 weeks. A backup saved elsewhere opens with its passphrase, on any computer.',
  look: 'Look into it …',
  lookOf: 'Look into the copy of {when}',
  lookTitle: 'Copy of {when}',
  lookHolds:
    '{people, plural, =0 {Nobody} one {One person} other {# people}} and {requests, plural, =0 {no request} one {one request} other {# requests}}; last changed {when}.',
  lookHoldsNothing: 'It holds nothing.',
  lookErased:
    '{count, plural, one {One person in it was erased since and stays} other {# people in it were erased since and stay}} erased.',
  lookSame: 'People, providers and requests are the same as now.',
  lookNote: 'Opening it takes back what was done since:',
  lookPeople: 'People',
  lookProviders: 'Providers',
  lookRequests: 'Requests',
  lookKind: 'What',
  lookAdded: 'Added since: would go',
  lookChanged: 'Changed since: would be as before',
  lookRemoved: 'Removed since: would be there again',
  lookMore: 'and {count, plural, one {# more} other {# more}}',
  lookNone: 'none',
  lookKept: 'What stands now is kept among the copies and can be opened in the same way.',
  lookOpen: 'Open this copy',
  copyOpened: 'The copy of {when} is the roster now; what stood before is among the copies.',
  restoreLook: 'See what it holds',
} as const
