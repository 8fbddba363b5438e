/** What was done, for the message that confirms it, the way back and the list of changes. */
export const changes = {
  earlier: 'Changed in an earlier version',
  other: 'A change',
  personAdded: '{name} added to the roster',
  personChanged: '{name} changed',
  availabilitySet: 'Availability of {name} changed',
  roundBegun: 'Round “{name}” begun: {people, plural, one {# person} other {# people}} asked',
  roundAnswered: 'Round “{name}”: {people, plural, one {# answer} other {# answers}}',
  roundChanged: 'Round “{name}” changed',
  roundWritten:
    'Round “{name}”: {kind, select, roundReminder {reminders} other {questions}} written',
  roundRemoved: 'Round “{name}” removed',
  personConfirmed: '{name} confirmed as of today',
  peopleMerged: 'Two records made one: {name}',
  pairsMerged:
    '{pairs, plural, one {# pair of records made one} other {# pairs of records made one each}}',
  peopleSplit: '{name}: split into two records again',
  manyConfirmed: '{people, plural, one {# person} other {# people}} confirmed on {date}',
  manyTagAdded: 'Tagged {tags}: {people, plural, one {# person} other {# people}}',
  manyTagRemoved: 'Tag {tag} taken from {people, plural, one {# person} other {# people}}',
  manyCategoryAdded:
    'Category added to {people, plural, one {# person} other {# people}}: {category, select, expert {expert} longTermObserver {long-term observer} other {short-term observer}}',
  manyCategoryRemoved:
    'Category taken from {people, plural, one {# person} other {# people}}: {category, select, expert {expert} longTermObserver {long-term observer} other {short-term observer}}',
  manyOffered: '{people, plural, one {# person} other {# people}} offered by {provider}',
  manyOfferEnded:
    'Offer of {provider} ends on {date}: {people, plural, one {# person} other {# people}}',
  manyOfferMoved:
    'Offers of {people, plural, one {# person} other {# people}} moved from {from} to {to}',
  manyNoted: 'Note added to {people, plural, one {# person} other {# people}}',
  manyAvailability:
    '{people, plural, one {# person} other {# people}} {state, select, available {available} tentative {tentative} other {unavailable}}: {period}',
  manyConsent: 'Consent of {people, plural, one {# person} other {# people}} given on {date}',
  manyKeptUntil: '{people, plural, one {# record} other {# records}} kept until {date}',
  manyKept: '{people, plural, one {# record} other {# records}} kept without an end',
  personRemoved: '{name} taken off the roster',
  providerAdded: 'Provider {name} added',
  providerChanged: 'Provider {name} changed',
  providerRemoved: 'Provider {name} removed',
  providersApart: '{name} and {other} are two providers',
  providersAskedAgain: '{name} and {other} may be one provider after all',
  recordsRenewed: '{people, plural, one {# record} other {# records}} renewed',
  peopleErased: '{people, plural, one {# person} other {# people}} erased: {reason}',
  peopleAnonymised: '{people, plural, one {# record} other {# records}} made anonymous: {reason}',
  limitsChanged: 'Limits of the roster changed',
  providersMerged: 'Providers merged: {other} is {name} now',
  layoutSaved: 'Layout saved: {name}',
  layoutRemoved: 'Layout removed: {name}',
  measuresChanged:
    'Measures of the roster: statements are old after {months, plural, one {# month} other {# months}}, {days, plural, one {# day} other {# days}} of rest',
  recoveryMade: 'Recovery key {number} made',
  recoveryReplaced: 'Recovery key {number} made; the one before opens the roster no more',
  recoveryKept: 'The page of recovery key {number} was kept',
  skillChanged: 'Skill {name} changed',
  requestCreated:
    'Request “{title}” added{positions, plural, =0 {} one { with # position} other { with # positions}}',
  positionsAsk:
    '{positions, plural, one {# position asks} other {# positions ask}} more than before',
  templateAdded: 'Position “{title}” added to the office’s library',
  templateChanged: 'Position “{title}” of the office’s library changed',
  requestAdded: 'Request “{title}” added',
  requestChanged: 'Request “{title}” changed',
  requestMoved: 'Request “{title}”: {status}',
  preconditionJudged:
    'Request “{title}”: {kind, select, adequateTime {adequate time} freeAndFair {conditions for a free and fair election} other {provision for reporting results}} {verdict, select, met {met} notMet {not met} other {unknown}}',
  documentAdded: 'Document “{name}” attached',
  documentChanged: 'Document “{name}” changed',
  documentPutAway: 'Document “{name}” put away',
  documentPutBack: 'Document “{name}” put back',
  documentWritten: 'Document “{name}” written to a file',
  assessmentAdded: 'Needs assessment added to “{title}”',
  assessmentChanged: 'Needs assessment of “{title}” changed',
  assessmentRemoved: 'Needs assessment of “{title}” removed',
  positionsMade:
    '{count, plural, one {# position} other {# positions}} made of the recommendation for “{title}”',
  positionAdded: 'Position “{title}” added',
  positionChanged: 'Position “{title}” changed',
  positionRemoved: 'Position “{title}” removed',
  candidacySet: '{name}, {title}: {status}',
  candidaciesMoved: '{people, plural, one {# candidate} other {# candidates}}: {status}',
  reservesOrdered: 'Order of the reserves, {title}',
  candidacyRemark: 'Remark on {name}, {title}',
  lettersWritten: '{letters, plural, one {# letter} other {# letters}} written: {kind}',
  letterWordsChanged: 'Words of letters changed: {kind}',
  askChanged: 'Asked of {provider}: changed',
  askAnswered: '{provider} answered of {people, plural, one {# person} other {# people}}',
  restrictedAsked: 'Passport and emergency data of {name} were asked for: {why}',
  evaluationsAsked: 'Evaluations of {name} were asked for: {why}',
  notesRead: 'Restricted notes on {name} were read',
  noteChanged: 'Restricted note on {name} changed',
  setAside: 'A requirement set aside for {name}',
  setAsideBack: 'A requirement asked again of {name}',
  deploymentPlanned: '{name} planned for {title}',
  peoplePlaced:
    '{people, plural, one {# person} other {# people}} placed on the positions of a team',
  deploymentChanged: 'Deployment of {name} changed',
  deploymentsStepped: '{deployments, plural, one {# deployment} other {# deployments}}: {status}',
  deploymentReplaced: '{name} planned in the place of {other}, {title}',
  checklistChanged: 'Checklist changed',
  checklistSettled:
    'Checklist of {deployments, plural, one {# deployment} other {# deployments}} changed',
  evaluationChanged: 'Evaluation of {name} changed',
  fundChanged: 'Fund “{name}” changed',
  contributionChanged: 'A contribution to “{name}” changed',
  costsChanged: 'Costs of {deployments, plural, one {# deployment} other {# deployments}} changed',
  deploymentsMoved:
    '{moved, plural, one {# deployment} other {# deployments}} moved to the windows of their positions',
  packageWritten:
    'The whole roster written as an open package, {file}: {people, plural, one {# person} other {# people}}',
  packageOpened:
    'The roster opened from the package {file}: {people, plural, one {# person} other {# people}}',
  handedOver: 'Handed over to {to}: {people, plural, one {# person} other {# people}}',
  received:
    'Received from {from}: {added, plural, one {# record} other {# records}} added, {changed} changed',
  restrictedWritten:
    '{file} written with restricted fields: {people, plural, one {# person} other {# people}}',
  imported:
    '{file} imported: {added, plural, one {# person} other {# people}} added, {updated} updated',
  importTakenBack:
    'Import of {file} taken back: {removed, plural, one {# person} other {# people}} removed, {restored} as before',
  rowsSettled: 'Waiting rows decided: {added} added, {updated} joined, {skipped} left out',
  aliasSaid: 'Said what “{word}” means in lists',
  aliasForgotten: 'Meaning of “{word}” in lists forgotten',
  pairAnswered:
    'Two records: {answer, select, apart {not the same person} later {to be decided later} other {asked about again}}',
  sample: 'Sample roster opened',
  undone: 'Undone: {what}',
  redone: 'Redone: {what}',
  personErased: 'The data of a person erased: {reason}',
  erasedAgain:
    '{people, plural, one {# person} other {# people}} erased again after an older copy was put back',
  anonymisedAgain:
    '{anonymous, plural, one {# person} other {# people}} made anonymous again{people, plural, =0 {} one { and # erased again} other { and # erased again}} after an older copy was put back',
  copiesStay: 'The person is erased, but the copies made before could not be replaced. {why}',
  copiesStayNext: 'Make a backup, then delete the older copies in the folder of the roster.',
  historyBroken:
    'Row {row} of the history does not fit the rows before it (found on {day}): the file was changed by other means than Scrutin. A backup of before shows what stood.',
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing was changed in this window that could be undone',
  nothingToRedo: 'Nothing was undone that could be redone',
  verify: 'Verify the history',
  verifyNote:
    'Each change is chained to the one before. Verifying shows whether the history was changed by other means than Scrutin. It is done before every backup.',
  verified: '{rows, plural, one {# entry} other {# entries}} verified: the history is whole',
  notVerified:
    'Entry {row} of the history does not fit: the file was changed by other means than Scrutin. Make no further changes; compare with a backup of before.',
  history: 'History',
  personBarred: '{name} marked as not to be proposed',
  personUnbarred: '{name} may be proposed again',
  searchKept: 'Search “{name}” kept',
  searchRemoved: 'Search “{name}” no longer kept',
} as const
