/** The first screen. */
export const today = {
  note: '{date} · {count, plural, =0 {nothing needs attention} one {# thing needs attention} other {# things need attention}}',
  attention: 'Needs attention',
  allDone: 'Nothing needs attention today',
  deadlinePast:
    '{count, plural, one {request whose deadline has passed} other {requests whose deadline has passed}}',
  deadlinePastWhy: 'Posts are still open: send what there is, or ask for more time',
  deadlineNear:
    '{count, plural, one {request has its deadline} other {requests have their deadline}} within 14 days',
  deadlineNearWhy: 'Names are due by then',
  unready:
    '{count, plural, one {person leaves} other {people leave}} within 60 days and lack something',
  unreadyWhy: 'Clearances, passport, visa, insurance, contract, briefing',
  notBegun:
    '{count, plural, one {planned deployment} other {planned deployments}} whose first day has passed',
  notBegunWhy: 'Say that they began, move them or cancel them',
  notEnded: '{count, plural, one {deployment} other {deployments}} whose last day has passed',
  notEndedWhy: 'Say that they were completed, or extend them',
  asks: '{count, plural, one {answer of a provider is} other {answers of providers are}} awaited',
  asksWhy: 'Names they were asked for, by the day they are due: remind, or keep the answer',
  itemAsk:
    '{position} · {request}{reminders, plural, =0 {} one { · reminded once} other { · reminded # times}}',
  toDecide:
    '{reason, select, keptTooLong {{count, plural, one {record is} other {records are}} kept longer than they may be} consentOut {{count, plural, one {consent has} other {consents have}} run out} keptSoon {{count, plural, one {record reaches} other {records reach}} the end of the time they may be kept within {days, plural, one {# day} other {# days}}} consentSoon {{count, plural, one {consent runs} other {consents run}} out within {days, plural, one {# day} other {# days}}} clearance {{count, plural, one {person has} other {people have}} a clearance that ends within {days, plural, one {# day} other {# days}}} passport {{count, plural, one {passport ends} other {passports end}} within {days, plural, one {# day} other {# days}}} other {}}',
  toDecideWhy:
    '{reason, select, clearance {Ask for a new one in time} passport {Ask for a new one in time} other {Remind, renew, anonymise or erase them together}}',
  awaited: '{count, plural, one {answer is} other {answers are}} awaited',
  awaitedWhy: 'Nominations and questions of availability, the longest waiting first',
  rounds:
    '{count, plural, one {person asked in a round has} other {people asked in rounds have}} not answered',
  roundsWhy: 'Remind their providers, read the sheets that came back, or close the round',
  itemRound: '{period} · {open, number} of {asked, number} not answered',
  clearances: '{count, plural, one {clearance} other {clearances}} of people promised end soon',
  clearancesWhy: 'Within {days, plural, one {# day} other {# days}}, or before the mission does',
  evaluations: '{count, plural, one {evaluation is} other {evaluations are}} due',
  evaluationsWhy: 'Back from the field and not evaluated, or not told yet',
  backupNone: 'no backup was saved elsewhere yet',
  backupOld: '{count, plural, one {day} other {days}} since the last backup elsewhere',
  backupWhy: 'Copies on this computer do not outlive it',
  itemPosts: '{open, number} of {posts, plural, one {# post} other {# posts}} open',
  itemOpenPosts: '{request} · {open, number} of {posts, number} open',
  itemPreconditions:
    '{open, plural, one {# precondition} other {# preconditions}} not known to be met',
  itemDeployment: '{position} · {request}',
  itemMissing: '{missing, plural, one {# thing is} other {# things are}} missing · {request}',
  itemAwaited: '{status} · {position}',
  itemClearance: '{name}',
  itemsMore: 'The first {shown, number} of {found, number}',
  undated: 'No day',
  openPosts: '{count, plural, one {post is open} other {posts are open}}',
  openPostsWhy: 'See who fits each position, and why',
  broken:
    '{count, plural, one {person promised no longer fits, or needs a look} other {people promised no longer fit, or need a look}}',
  brokenWhy: 'Set aside with a reason, replace, move or cancel',
  inDoubt:
    '{count, plural, one {request has} other {requests have}} a precondition not known to be met',
  inDoubtWhy: 'Adequate time, conditions for a free and fair election, reporting of results',
  offersEnding:
    '{count, plural, one {person has} other {people have}} an offer that ends within {days, plural, one {# day} other {# days}}',
  offersEndingWhy: 'Ask the provider to renew it',
  stale:
    '{count, plural, one {person was} other {people were}} not confirmed for {months, plural, one {# month} other {# months}}',
  waitingRows: '{count, plural, one {row of a list waits} other {rows of lists wait}}',
  waitingRowsWhy: 'They may be people who are here already; nothing is merged without you.',
  staleWhy: 'Ask whether the record still holds',
  returning:
    '{count, plural, one {person returns} other {people return}} within {days, plural, one {# day} other {# days}}',
  returningWhy: 'Plan the extension or the return',
  duplicates: '{count, plural, one {person may be} other {people may be}} on the roster twice',
  duplicatesWhy: 'Compare them; nothing is merged without you',
  noOffer: '{count, plural, one {person has} other {people have}} no valid offer',
  noOfferWhy: 'They are found, and marked as not offered: ask a provider to offer them',
  openRequests: 'Open requests',
  allRequests: 'All requests',
  noRequests: 'There is no open request.',
  posts: '{filled, number} of {posts, number} posts filled',
  electionIn:
    '{days, plural, =0 {election today} one {election in # day} other {election in # days}}',
  electionOn: 'election was on {date}',
  precondition: '{what}: {verdict}',
  adequateTime: 'adequate time',
  freeAndFair: 'conditions for a free and fair election',
  reporting: 'reporting of results',
  expiring: 'Offers that end soon',
  expiringUntil: 'until {date}',
  expiringAll: 'All {count, number}',
  expiringNone: 'No offer ends soon.',
  emptyTitle: 'Welcome to Scrutin',
  emptyNote: 'The roster is empty. Four ways to begin:',
  sampleTitle: 'Look around first',
  sampleText:
    'Opens a roster of invented people, providers and requests to try everything on. It is a roster of its own beside yours, never mixed with it, and left with one click.',
  samplePeople: 'People',
  sampleGo: 'Open the sample roster',
  sampleOpening: 'Making the sample roster',
  importTitle: 'Import a list',
  importText:
    'Excel, OpenDocument, CSV and more, as providers send them. You see what will happen to every row before anything is written. Or send providers the offer template, which needs no mapping.',
  importGo: 'Import a list',
  addTitle: 'Add a person',
  addText: 'Write the first expert or observer by hand.',
  addGo: 'Add a person',
  restoreTitle: 'Restore a backup',
  restoreText:
    'Bring a roster from another computer: a backup that was saved there, and its passphrase.',
  pasteLetter: 'Paste a letter or call',
} as const
