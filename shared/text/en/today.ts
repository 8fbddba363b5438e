/** The first screen. */
export const today = {
  note: '{date} · {count, plural, =0 {nothing needs attention} one {# thing needs attention} other {# things need attention}}',
  attention: 'Needs attention',
  allDone: 'Nothing needs attention today',
  deadlines:
    '{count, plural, one {request has its deadline} other {requests have their deadline}} today',
  deadlinesWhy: 'Send what is decided, or ask for more time',
  openPosts: '{count, plural, one {post is open} other {posts are open}}',
  openPostsWhy: 'See who fits each position, and why',
  broken:
    '{count, plural, one {person promised no longer fits, or needs a look} other {people promised no longer fit, or need a look}}',
  brokenWhy: 'Set aside with a reason, replace, move or cancel',
  inDoubt:
    '{count, plural, one {request has} other {requests have}} a precondition not known to be met',
  inDoubtWhy: 'Adequate time, conditions for a free and fair election, reporting of results',
  offersEnding:
    '{count, plural, one {person has} other {people have}} an offer that ends within 30 days',
  offersEndingWhy: 'Ask the provider to renew it',
  stale: '{count, plural, one {person was} other {people were}} not confirmed for six months',
  keptTooLong: '{count, plural, one {record is} other {records are}} kept longer than they may be',
  keptTooLongWhy:
    'Not updated for 5 years, 10 where deployed, or past the day agreed: renew them or remove them',
  staleWhy: 'Ask whether the record still holds',
  returning: '{count, plural, one {person returns} other {people return}} within 30 days',
  returningWhy: 'Plan the extension or the return',
  duplicates: '{count, plural, one {person may be} other {people may be}} on the roster twice',
  duplicatesWhy: 'Compare them; nothing is merged without you',
  noOffer: '{count, plural, one {person has} other {people have}} no valid offer',
  noOfferWhy: 'They can be found, but not nominated',
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
  expiringNone: 'No offer ends within 30 days.',
  emptyTitle: 'Welcome to Scrutin',
  emptyNote: 'The roster is empty. Four ways to begin:',
  sampleTitle: 'Look around first',
  sampleText:
    'Opens a roster of invented people, providers and requests to try everything on. It is not mixed with your data: use another data folder for real work.',
  samplePeople: 'People',
  sampleGo: 'Open the sample roster',
  sampleOpening: 'Making the sample roster',
  importTitle: 'Import a list',
  importText:
    'XLSX or CSV, as providers send them. You see what will happen to every row before anything is written. Or send providers the offer template, which needs no mapping.',
  importGo: 'Import a list',
  addTitle: 'Add a person',
  addText: 'Write the first expert or observer by hand.',
  addGo: 'Add a person',
  restoreTitle: 'Restore a backup',
  restoreText:
    'Bring a roster from another computer: a backup that was saved there, and its passphrase.',
} as const
