/** What went wrong, and under the same name with `Next` what to do about it. */
export const failures = {
  tooLongForPaper: '{rows, plural, one {# row} other {# rows}} are too many for paper.',
  tooLongForPaperNext: 'Narrow the list to at most {most, number} rows, or export it as Excel.',
  noPdfHere: 'PDF files are written by the desktop program only.',
  noPdfHereNext: 'Choose “Print” and save as PDF there.',
  // Any call
  invalidValues: 'Some values do not fit.',
  invalidValuesNext: 'Correct the fields named here and try again.',
  unknownCall: 'The window asked for something this version does not know.',
  unknownCallNext:
    'Close Scrutin and start it again, so that window and program are of the same version.',
  closing: 'Scrutin is closing its roster.',
  closingNext: 'Start it again to go on.',
  unexpected: 'Something went wrong that Scrutin did not foresee.',
  unexpectedNext:
    'Nothing was changed by this step. Try again; if it happens again, start Scrutin anew.',
  cancelled: 'Stopped at your request. Nothing was changed.',
  cancelledNext: 'Start again when you like.',
  notAllowedPage: 'This page may not talk to Scrutin.',
  notAllowedPageNext: 'Close it and work in the main window.',
  engineStopped: 'The part of Scrutin that keeps the roster has stopped.',
  engineStoppedNext:
    'Everything saved before is kept. Choose “Try again”, or close Scrutin and start it again.',
  tooLarge: 'That is larger than {megabytes, number} MB.',
  tooLargeNext: 'Split it into smaller parts and try again.',
  noSessionHere: 'This window has no session to be ended.',
  noSessionHereNext: 'Close the window instead.',
  pageClosed: 'The page was closed.',
  pageClosedNext: 'Open it again and repeat the step.',
  shownOut: 'This page is not known to Scrutin any more: its session has ended.',
  shownOutNext:
    'Open the newest address that Scrutin printed in its terminal. Everything saved before is kept.',
  connectionLost: 'Scrutin is not running any more, or this page is no longer known to it.',
  connectionLostNext:
    'Start Scrutin again and open the address it prints. Everything saved before is kept.',
  windowLost: 'The window lost its engine',
  windowLostNext: 'Close this window and start Scrutin again; nothing that was saved is lost.',

  // The store
  diskFull: 'The disk is full. Nothing was changed by this step.',
  diskFullNext: 'Free some space and try again.',
  readOnly: 'Scrutin may not write to the folder of the roster.',
  readOnlyNext:
    'Give yourself the right to write there, or choose another folder, and start again.',
  damaged: 'The file of the roster is damaged and cannot be trusted.',
  damagedNext: 'Open the last good copy; the damaged file is kept beside it.',
  damagedCopyNext:
    'Open the last good copy, made on {day} at {time} UTC; the damaged file is kept beside it.',
  damagedNoCopyNext:
    'There is no good copy. Put back the data folder from a backup of this computer, or restore a backup saved elsewhere.',
  busy: 'Another program holds the file of the roster (a virus scanner or a backup, perhaps).',
  busyNext: 'Wait a moment and try again.',
  gone: 'Something this refers to is not on the roster any more.',
  goneNext: 'Open it again, choose another one and save once more.',
  wrongKey: 'The key does not open this roster.',
  wrongKeyNext:
    'Put the key file or the keychain entry of this roster back and start again. Nothing was changed.',
  keyIsNoKey: 'The key of the roster is not a key (64 hexadecimal digits).',
  keyIsNoKeyNext: 'Put the key file or the keychain entry of this roster back and start again.',
  openElsewhere:
    'This roster is already open in another window of Scrutin, or on another computer.',
  openElsewhereNext: 'Close the other Scrutin (or choose another data folder) and try again.',
  newerStore:
    'This roster was written by a newer version of Scrutin (schema {schema, number}; this one knows {known, number}).',
  newerStoreNext: 'Install the newer version, or choose another data folder. Nothing was changed.',
  oldNode: 'Scrutin needs Node {needed} or newer; this is Node {version}.',
  oldNodeNext: 'Start it with “npm start”, which brings its own Node.',
  passphraseWeak: 'This passphrase would soon be guessed.',
  passphraseWeakNext:
    'Take four plain words that have nothing to do with each other, or with your work.',
  nothingToRecover: 'The roster is not damaged: nothing has to be put back.',
  nothingToRecoverNext: 'Go on working. To look into an earlier state, open a copy under Settings.',
  copiesNoFolder: 'No copy was made: {path} is not a folder.',
  copiesNoFolderNext: 'Move or rename what stands there and try again.',
  nothingStaged: 'There is no backup waiting to be restored.',
  nothingStagedNext: 'Choose the backup again in Settings.',
  wrongPassphrase: 'The passphrase does not open this file, or it is not a backup of Scrutin.',
  wrongPassphraseNext: 'Type the passphrase the backup was saved with, or choose another file.',
  copyGone: 'This copy is not there any more.',
  copyGoneNext: 'Choose another one from the list.',
  badBackup: 'This backup is damaged or does not hold a roster.',
  badBackupNext: 'Choose an older backup. Your present roster was not touched.',

  // The data folder and its key
  folderIsFile: 'The data folder {folder} is a file, or lies inside one.',
  folderIsFileNext: 'Choose another folder with --data FOLDER, or put this right and start again.',
  folderReadOnly: 'Scrutin may not write to the data folder {folder}.',
  folderReadOnlyNext:
    'Choose another folder with --data FOLDER, or put this right and start again.',
  folderFull: 'There is no space left for the data folder {folder}.',
  folderFullNext: 'Free some space and start again.',
  folderTooDeep: 'The path of the data folder is too long for its files: {folder}',
  folderTooDeepNext:
    'Choose a folder nearer to the top of the disk with --data FOLDER, or move this one there.',
  folderUnusable: 'The data folder {folder} cannot be used ({code}).',
  folderUnusableNext:
    'Choose another folder with --data FOLDER, or put this right and start again.',
  keyFileBroken: 'The key file {path} does not hold a key.',
  keyFileBrokenNext:
    'Put back the key file that belongs to this roster, from your backup of the data folder.',
  keyInKeychain: 'The key of the roster in {folder} is held by the keychain of this computer.',
  keyInKeychainNext:
    'Open this roster in the desktop window, or choose another folder with --data.',
  keyLost: 'There is a roster, but its key file {path} is missing.',
  keyLostNext:
    'Put back the key file from your backup of the data folder. Without it the roster cannot be opened.',
  keyOpenToOthers: 'Other accounts of this computer can read the key file {path}.',
  keyOpenToOthersNext: 'Make it yours alone (chmod 600 "{path}") and start again.',
  keychainRefuses: 'The keychain of this computer cannot open the key file {path}.',
  keychainRefusesNext:
    'Sign in to the account that made this roster, or restore the roster from a backup with its passphrase.',
  keychainLocked: 'The keychain of this computer is locked, or does not answer at present.',
  keychainLockedNext:
    'Unlock it (sign in again, or open GNOME Keyring or KWallet) and choose “Try again”. Nothing was changed.',
  noKeychain: 'This computer offers no keychain to hold the key of the roster.',
  noKeychainNext:
    'Install and unlock GNOME Keyring or KWallet and choose “Try again”, or start Scrutin with --browser, which keeps the key in a file that only you can read.',

  // The recovery key
  recoveryNone: 'No recovery key was made for this roster.',
  recoveryNoneNext:
    'Put back the key file, sign in to the account that made the roster, or restore a backup with its passphrase.',
  recoveryDamaged: 'The file of the recovery key (roster.recovery) is damaged.',
  recoveryDamagedNext:
    'Put it back from a backup of the data folder; while the roster is open, make a new recovery key instead.',
  recoveryOther: 'This is not the recovery key that opens this roster.',
  recoveryOtherNext:
    'Look for the page with number {number}, made on {day}. A page of another roster, or one made before it, does not help.',
  recoveryOtherRoster: 'This recovery key fits, but the roster beside it is another one.',
  recoveryOtherRosterNext:
    'The folder holds files of two rosters. Put roster.db and roster.recovery back from the same backup of the data folder.',
  recoveryLength:
    'A recovery key has {whole, number} signs; {typed, plural, =0 {nothing was typed} one {# was typed} other {# were typed}}.',
  recoveryLengthNext: 'Type all nine groups of the page, the last one too.',
  recoverySign: 'No recovery key has the sign “{sign}” (group {group}).',
  recoverySignNext: 'Look at group {group} on the page and type it again.',
  recoveryTypoIn: 'There is a slip in group {group}.',
  recoveryTypoInNext: 'Compare group {group} with the page and type it again.',
  recoveryTypo: 'There is a slip somewhere: the groups do not fit each other.',
  recoveryTypoNext: 'Compare each group with the page and correct what differs.',
  recoveryGroups: 'The groups are not those of the page.',
  recoveryGroupsNext:
    'Check that you hold the newest page and look at the numbers of the groups; else make a new recovery key.',

  // Several rosters
  rosterGone: 'This roster is not where it was.',
  rosterGoneNext: 'Put its folder back (plug in the disk it lies on), or choose another roster.',
  rosterInside: 'This folder belongs to another roster.',
  rosterInsideNext: 'Choose a folder outside of it.',
  rosterNotEmptyFolder: 'This folder holds other things, and no roster.',
  rosterNotEmptyFolderNext: 'Choose the data folder of a roster, or an empty folder.',
  rosterInView: 'The roster in view stays on the list.',
  rosterInViewNext: 'Open another one first. The one Scrutin was started with is always there.',
  sampleElsewhere: 'Invented people are never put among real ones.',
  sampleElsewhereNext: 'Open the sample: it is a roster of its own beside this one.',

  // The command line of the browser host
  notUnderstood: 'This is not understood: {what}',
  notUnderstoodNext: 'The options are --data FOLDER, --port N, --no-open.',
  badPort: 'This is not understood: {what}',
  badPortNext: 'Give a number from 0 to 65535; 0 is any free port.',
  badNow: 'This is not understood: {what}',
  badNowNext: 'Give an instant such as 2026-03-01T09:00:00Z.',
  noFolderNamed: 'This is not understood: {what}',
  noFolderNamedNext: 'Name the folder after it.',
  portTaken: 'Port {port} is taken by another program.',
  portTakenNext: 'Choose another one with --port N, or leave it out for any free port.',

  // Files that come and go
  fileNotWhole: 'The file did not arrive whole.',
  fileNotWholeNext: 'Choose it again.',
  fileGone: 'This file is no longer at hand.',
  fileGoneNext: 'Choose the file again.',
  linkRefused: 'Scrutin opens only https: and mailto: links.',
  linkRefusedNext: 'Copy the address and look at it before you open it elsewhere.',
  packageNone: '{name} is no package of Scrutin, or it was cut off.',
  packageNoneNext: 'Ask for it again, whole. A list of people is opened under Import.',
  packageDamaged: '{name} is damaged: its table {table} is not what its manifest says.',
  packageDamagedNext: 'Ask for it again. Nothing was changed.',
  shareNone: '{name} is no hand-over of Scrutin, or it was cut off.',
  shareNoneNext: 'Ask for it again, whole.',
  shareOtherKey: '{name} is sealed for somebody’s key and not under a passphrase.',
  shareOtherKeyNext: 'Ask for a hand-over under a passphrase.',
  shareTooMuchWork:
    '{name} asks for a work factor of {factor} to open; more than {most} is not done for a file of others.',
  shareTooMuchWorkNext: 'Ask for it again, written by Scrutin.',
  shareNewer:
    '{name} was written by a newer version of Scrutin (hand-over {version}, known {known}).',
  shareNewerNext: 'Update Scrutin, then open it again.',
  shareDamaged: '{name} holds something in line {line} that is no record of a roster.',
  shareDamagedNext: 'Ask for it again. Nothing was changed.',
  shareEmpty: 'There is nothing to hand over.',
  shareEmptyNext: 'Choose people or a request first.',
  shareClosed: 'The hand-over was put away, because nobody had looked at it for a while.',
  shareClosedNext: 'Open it again with its passphrase.',
  noPurpose: 'Restricted fields are written only when it is said what they are for.',
  noPurposeNext: 'Say what passport and emergency data are needed for, or leave them out.',
  targetFull: 'There is no room on the disk for “{name}”.',
  targetFullNext: 'Free some room or choose another place, then export again.',
  targetReadOnly: '“{name}” is on a disk that cannot be written to.',
  targetReadOnlyNext: 'Choose another place and export again.',
  targetHeld: '“{name}” is open in another program or may not be written.',
  targetHeldNext: 'Close it there or choose another name, then export again.',

  // Lists that cannot be read
  fileEmpty: '“{name}” is empty: it has no bytes at all.',
  fileEmptyNext: 'Ask the sender for the file again; it may have been lost on the way.',
  fileNoText: '“{name}” holds no text.',
  fileNoTextNext: 'Ask the sender for the file again; it may have been lost on the way.',
  fileKind:
    '“{name}” is {kind, select, pdf {a PDF document} image {a picture} webPage {a web page without a table} xml {an XML document, not one of a curriculum vitae} json {JSON (data of a program), and holds no curriculum vitae} cards {a file of address cards without anybody in it} richText {a rich-text document} sylk {a sheet in an exchange format of the 1980s (SYLK)} archive {a compressed archive} word {a Word document} presentation {a presentation} numbers {a document of Apple Numbers, Pages or Keynote} openDocument {an OpenDocument text or drawing (.odt, .odg)} zip {a zip archive} sealed {a sealed (encrypted) file} mail {an e-mail message} webArchive {a saved web page (.mht)} database {a database} statistics {a file of a statistics program} media {a sound or video} program {a program} other {a file of an unknown kind}}, not a list of people.',
  fileKindNext:
    '{kind, select, pdf {Ask the sender for the list as an Excel workbook (.xlsx) or CSV, or for the offer template filled in.} image {Ask the sender for the list as an Excel workbook (.xlsx) or CSV, or for the offer template filled in.} word {Ask the sender for the list as an Excel workbook (.xlsx) or CSV, or copy its table into a workbook.} json {Ask the sender for an export as an Excel workbook (.xlsx) or CSV, or for curricula vitae as JSON Resume or Europass.} xml {Ask the sender for an export as an Excel workbook (.xlsx) or CSV, or for curricula vitae as Europass XML.} zip {Unpack it and choose the workbook inside.} archive {Unpack it and choose the workbook inside.} mail {Open it in your mail program, save the attached list and choose that file.} sealed {Open it in the program it was sealed with, or, where it is a hand-over of Scrutin, where hand-overs are opened.} program {Do not open it. Ask the sender for the list as an Excel workbook (.xlsx) or CSV.} other {Open it in the program that made it, save it as an Excel workbook (.xlsx) or CSV, and choose that file.}}',
  jsonDamaged: '“{name}” is JSON (data of a program), but damaged or cut off.',
  jsonDamagedNext:
    'Ask the sender for it again, or for an export as an Excel workbook (.xlsx) or CSV.',
  fileProtected: '“{name}” is protected with a password, so it cannot be read.',
  fileProtectedNext:
    'Open it in Excel, remove the password (File > Info > Protect Workbook), save it and choose it again.',
  fileOldExcel: '“{name}” is a workbook of a very old Excel format (before 1997).',
  fileOldExcelNext: 'Open it in Excel or LibreOffice, save it as .xlsx and choose that file.',
  fileCutOff: '“{name}” is a damaged or cut-off workbook: its table of contents is missing.',
  fileCutOffNext:
    'Ask the sender for it again, or open it in Excel or LibreOffice, let it be repaired, and save it as .xlsx.',
  fileDamaged: '“{name}” is a damaged workbook: one of its parts cannot be read.',
  fileDamagedNext:
    'Open it in Excel or LibreOffice, let it be repaired, save it as .xlsx and choose that file.',
  fileNoRowEnd:
    '“{name}” has no end of row {row, number}: a quotation mark is opened there and never closed, or the file has no lines.',
  fileNoRowEndNext:
    'Open it in Excel or LibreOffice, look at that row, save the list as .xlsx and choose that file.',
  fileUnopened: '“{name}” cannot be opened ({code}).',
  fileUnopenedNext:
    'Close it in other programs, check that it is still there, and choose it again.',
  fileNoList: '“{name}” holds no list: it has no sheet with content.',
  fileNoListNext: 'Choose another sheet or file.',
  sheetEmpty: '“{name}” holds no list: the sheet “{sheet}” is empty.',
  sheetEmptyNext: 'Choose another sheet or file.',
  sheetGone: 'The file has no sheet “{sheet}” any more.',
  sheetGoneNext: 'Choose the sheet again.',
  noNameColumn: 'No column holds the name of the people.',
  noNameColumnNext: 'Choose the column of the family name or the full name.',
  tooManyRows: '“{name}” has more than {most, number} rows.',
  tooManyRowsNext: 'Split the list into several files and import them one after the other.',
  tooManyCells:
    '“{name}” holds more than a list of people can, or takes too long to read, so it was not opened.',
  tooManyCellsNext:
    'Split the list into several files, or save only the sheet with the people as CSV.',
  tooManyParts: '“{name}” holds more parts than any list of people needs, so it was not opened.',
  tooManyPartsNext:
    'Split the list into several files, or save only the sheet with the people as CSV.',
  unpacksTooFar:
    '“{name}” would unpack to far more than its size, as a harmful file does, so it was not opened.',
  unpacksTooFarNext:
    'Split the list into several files, or save only the sheet with the people as CSV.',
  tooMuchData: '“{name}” holds {megabytes, number} MB of data; {most, number} MB are the most.',
  tooMuchDataNext:
    'Split the list into several files, or save only the sheet with the people as CSV.',
  fileTooLarge: '“{name}” has {megabytes, number} MB; {most, number} MB are the most.',
  fileTooLargeNext:
    'Split the list into several files, or save only the sheet with the people as CSV.',

  // Records
  notFound:
    '{thing, select, provider {This provider} person {This person} request {This request} position {This position} candidacy {This candidacy} deployment {This deployment} skill {This skill} importBatch {This import} decision {This decision} other {This}} is not on the roster any more.',
  notFoundNext: 'Go back to the list; somebody may have removed it. The history keeps what stood.',
  changedSince:
    '{thing, select, provider {This provider} person {This person} request {This request} position {This position} candidacy {This candidacy} deployment {This deployment} skill {This skill} importBatch {This import} decision {This decision} other {This}} was changed by {by} on {day} at {time} UTC, after you opened it.',
  changedSinceNext: 'Open it again to see the change, then make yours once more.',
  reservesChanged: 'Somebody joined or left the reserves after you saw them.',
  reservesChangedNext: 'Look at the list as it is now, and put it in order once more.',
  existsAlready:
    '{thing, select, provider {This provider} person {This person} request {This request} position {This position} candidacy {This candidacy} deployment {This deployment} skill {This skill} importBatch {This import} decision {This decision} other {This}} is on the roster already.',
  existsAlreadyNext: 'Open it from the list and change it there.',
  somebody: 'somebody',
  importTakenBack: 'This import was taken back already.',
  importTakenBackNext: 'Nothing needs to be done.',
  rowDecided: 'This row was decided already.',
  rowDecidedNext: 'Look at the rows that still wait.',
  meaningUnknown: 'There is nothing of that kind that the word could stand for.',
  meaningUnknownNext: 'Choose from what is proposed.',
  undoUnknown: 'There is no such change any more.',
  undoUnknownNext: 'Look at the history of the record to see what was done.',
  undoFinal: 'This change cannot be undone.',
  undoFinalNext: 'Make the change that is needed; the history keeps both.',
  roundOfSo: 'A round asks between 1 and {most, number} people; {people, number} were found.',
  roundOfSoNext: 'Narrow the list, or ask in several rounds.',
  roundClosed: 'This round was closed on {date}: the answer came late.',
  roundClosedNext: 'Take it as a late answer, or open the round again.',
  roundAnswered: 'Nobody is left to answer there.',
  roundAnsweredNext: 'Look at the answers of the round; whoever has not answered is written to.',
  noAnswerSheet:
    '“{name}” is no sheet of a round: its columns “Available” and “Reference” were not found.',
  noAnswerSheetNext:
    'Ask for the sheet as it was sent, filled in. A list of people of another kind comes in under Import.',
  answerSheetTooLong: '“{name}” has more than {most, number} rows with answers.',
  answerSheetTooLongNext: 'Take out the rows that are not of this round, and read it again.',
  undoDone: 'This change was undone already.',
  undoDoneNext: 'Nothing needs to be done.',
  undoErased: 'The data this change is about were erased.',
  undoErasedNext: 'Nothing can bring them back.',
  undoGone:
    'A {thing, select, provider {provider} person {person} request {request} position {position} candidacy {candidacy} deployment {deployment} skill {skill} importBatch {import} other {entry}} of this change is not there any more: {by} removed it on {day} at {time} UTC.',
  undoGoneNext: 'Undo that removal first.',
  undoChangedSince:
    'A {thing, select, provider {provider} person {person} request {request} position {position} candidacy {candidacy} deployment {deployment} skill {skill} importBatch {import} other {entry}} of this change was changed again by {by} on {day} at {time} UTC.',
  undoChangedSinceNext: 'Undo that later change first, or make the correction by hand.',
  undoInUse:
    'Others hang on a {thing, select, provider {provider} person {person} request {request} position {position} candidacy {candidacy} deployment {deployment} skill {skill} importBatch {import} other {entry}} that this change added.',
  undoInUseNext: 'Take those away first, or keep what was added.',
  undoNeedsGone:
    'What a {thing, select, provider {provider} person {person} request {request} position {position} candidacy {candidacy} deployment {deployment} skill {skill} importBatch {import} other {entry}} of this change belongs to is not there any more.',
  undoNeedsGoneNext: 'Undo the removal of that first.',
  undoBusy: 'Undoing this would put somebody in two places on the same days.',
  undoBusyNext: 'Cancel or move the other deployment first.',
  undoListReadSince:
    'A list with these headers was read since, “{file}” by {by}: how that one was read is proposed now.',
  undoListReadSinceNext: 'Forget that one first, where the older way is wanted back.',
  undoFull: 'Undoing this would fill more posts than there are: {posts, number}.',
  undoFullNext: 'Cancel a deployment there first, or ask for more posts.',
  reasonNeeded: 'A reason is needed.',
  reasonNeededNext: 'Say why in a few words; it is kept with the date and your name.',
  recordNamesGone: 'The record names something that is not there any more.',
  recordNamesGoneNext: 'Choose another provider or skill in the fields named here.',
  mergeSame: 'This is one and the same provider.',
  mergeSameNext: 'Choose two different providers.',
  mergeTwoPlaces: 'Both are deployed on the same days, so they stay two records.',
  mergeTwoPlacesNext:
    'Correct or cancel one of the deployments first, or say that they are not the same.',
  splitKeptGone:
    'The record that stayed is not on the roster any more, or was merged into another.',
  splitKeptGoneNext: 'Undo that first.',
  splitErased: 'What stood in the other record was erased.',
  splitErasedNext: 'Enter the person anew.',
  splitNeedsGone:
    'Something the other record names (a provider, a position) is not there any more.',
  splitNeedsGoneNext: 'Put that back first.',
  personOnMission: 'This person is on a mission, or planned for one.',
  personOnMissionNext: 'End or cancel the deployment first.',
  personPutForward: 'This person is nominated or selected for a position.',
  personPutForwardNext: 'End the candidacy with a reason first.',
  providerInUse: 'Things hang on this provider.',
  providerInUseNext: 'Merge it with another provider, which takes them over; or leave it as it is.',
  rosterNotEmpty: 'The roster is not empty; the sample would be mixed up with it.',
  rosterNotEmptyNext: 'Choose an empty data folder for the sample roster.',
  skillBelowItself: 'A skill cannot stand below itself.',
  skillBelowItselfNext: 'Choose another skill to put it under.',
  skillAboveGone: 'The skill above it does not exist.',
  skillAboveGoneNext: 'Choose another skill to put it under.',
  skillsBelow:
    '{count, plural, one {# skill below it is} other {# skills below it are}} still in use.',
  skillsBelowNext: 'Retire those first.',

  // Backups in a chosen folder
  elsewhereNotChosen: 'No folder was chosen for backups.',
  elsewhereNotChosenNext: 'Choose one under Settings.',
  elsewhereNotAPath: '“{folder}” is not the whole path of a folder.',
  elsewhereNotAPathNext: 'Write it from its beginning, as the file manager shows it.',
  elsewhereInside:
    'The folder {folder} lies within the roster itself: both would be lost together.',
  elsewhereInsideNext: 'Choose a folder on another disk, a network drive or a stick.',
  elsewhereGone: 'The backup folder {folder} is not there.',
  elsewhereGoneNext: 'Connect the drive or the stick, or choose another folder under Settings.',
  elsewhereEmpty: 'The backup folder {folder} is there, but the backups made in it are not.',
  elsewhereEmptyNext:
    'If it is another stick or drive, connect the right one. If they were moved, choose the folder again under Settings.',
  elsewhereFull: 'The backup folder {folder} is full.',
  elsewhereFullNext:
    'Make room there, keep fewer backups, or choose another folder under Settings.',
  elsewhereReadOnly: 'Nothing may be written to the backup folder {folder}.',
  elsewhereReadOnlyNext:
    'Take the write protection off the stick, ask for the right to write there, or choose another folder under Settings.',
  elsewhereFailed: 'The backup folder {folder} could not be written to ({code}).',
  elsewhereFailedNext: 'Check the drive or the stick, or choose another folder under Settings.',
  elsewhereNotAsWritten:
    'What was written to the backup folder {folder} cannot be read again as it was.',
  elsewhereNotAsWrittenNext: 'The drive or stick is worn out: choose another one under Settings.',
  elsewhereNone: 'There is no backup of this roster in the chosen folder.',
  elsewhereNoneNext: 'Connect the drive or the stick and try again.',
  elsewhereOtherKey: 'This backup is of another roster, or of another computer.',
  elsewhereOtherKeyNext: 'Type the recovery key that was printed for it.',

  // Requests, positions and who serves in them
  valuesClash: 'Some values do not fit together.',
  valuesClashNext: 'Correct the fields named here and try again.',
  statusByStep: 'The status of a request changes by a step of its own, with a date and a name.',
  statusByStepNext: 'Save the request first, then change its status.',
  groundNeeded:
    '{count, plural, one {A precondition is} other {# preconditions are}} not met or not known.',
  groundNeededNext:
    'Say on what ground assistance is undertaken all the same; it is kept with the date and your name. Or judge the preconditions first.',
  documentTooLarge: '“{name}” is larger than {megabytes, number} MB.',
  documentTooLargeNext: 'Attach a smaller version, or keep it outside and write down where it is.',
  documentEmpty: '“{name}” is empty.',
  documentEmptyNext: 'Choose the file again; nothing was attached.',
  documentDamaged: 'What is kept of “{name}” is not what was attached.',
  documentDamagedNext: 'Open a backup of before: it may hold the document whole.',
  assessmentElsewhere: 'This does not belong to that assessment, or became a position already.',
  assessmentElsewhereNext: 'Open the request again and look at its positions.',
  recommendationElsewhere: 'This recommendation is of another request.',
  recommendationElsewhereNext: 'Write it down anew there.',
  noSuchStep: 'From “{from}” there is no step to “{to}”.',
  noSuchStepNext: 'From here it can become: {steps}.',
  noFurtherStep: 'From “{from}” there is no step to “{to}”.',
  noFurtherStepNext: 'Nothing follows this status.',
  positionStays: 'A position stays with its request.',
  positionStaysNext: 'Write a new position there.',
  positionHasPeople: 'People are, or were, deployed to this position.',
  positionHasPeopleNext: 'Cancel those deployments first, or keep the position.',
  postsFilled:
    '{filled, plural, one {# post of this position is} other {# posts of this position are}} filled already.',
  postsFilledNext: 'Cancel deployments first, or ask for at least as many posts.',
  deploymentStays: 'A deployment stays with its person and position.',
  deploymentStaysNext: 'Cancel it and plan another one.',
  endsBeforeStart: 'The deployment ends before it starts.',
  endsBeforeStartNext: 'Correct the dates and try again.',
  outsideWindows:
    'No day of the deployment lies in a window of the position ({windows}): it would fill no post.',
  outsideWindowsNext: 'Correct the dates, or confirm that they shall lie outside.',
  noDaysLeft: 'No day is left to fill: the last was {day}.',
  noDaysLeftNext: 'Enter a later last day, or extend the window of the position first.',
  stillServes: 'This deployment still stands.',
  stillServesNext: 'Say how it ends, with a reason, and choose again.',
  replacesThemselves: 'This person left the post themselves.',
  replacesThemselvesNext: 'Choose somebody else, or take the deployment up again.',
  itemName: 'An item of the office needs a name; those of the program have one.',
  itemNameNext: 'Write a name.',
  itemSettled: 'This item is settled for deployments already.',
  itemSettledNext: 'Switch it off instead: what was settled stays.',
  itemOfRecord: 'This is settled by the record of the person.',
  itemOfRecordNext: 'Correct the record, or set it aside as not needed.',
  notServed: 'Only a mission that was served is evaluated.',
  notServedNext: 'Complete or curtail the deployment first.',
  notAReader: 'You are not among those who may read this evaluation.',
  notAReaderNext: 'Ask its author to name you, under the name you use in the settings.',
  fundUsed: 'Contributions or costs stand under this fund.',
  fundUsedNext: 'Close it instead: what was given stays.',
  notBegun: 'The mission begins on {day}: nobody is in the field before the first day.',
  notBegunNext: 'Wait until then, or enter the first day it really began.',
  notEnded: 'The mission lasts until {day}: it is not completed before the last day.',
  notEndedNext: 'Enter the last day it really had, or curtail it with a reason.',
  onlyPlannedMoves: 'Only what is planned can be moved to another window.',
  onlyPlannedMovesNext: 'Change the dates of this deployment by hand, or curtail it.',
  deployedThereAlready: 'This person is deployed to this position already on some of these days.',
  deployedThereAlreadyNext: 'Change the dates of that deployment instead.',
  providerFull: 'This provider fills all the posts it may fill in this request.',
  providerFullNext: 'Choose another provider, or set the cap aside for this person with a reason.',
  providerNotOffering: 'The offer of this provider does not reach to the end of the deployment.',
  providerNotOfferingNext:
    'Choose another provider, ask this one for a longer offer, or set the offer aside for this person with a reason.',
  positionFull:
    '{posts, plural, one {The post is filled.} other {All # posts of this position are filled.}}',
  positionFullNext: 'Cancel a deployment first, or ask for more posts.',
  requestOver: 'The request is over ({status}); nobody is put forward or sent for it any more.',
  requestOverNext: 'Take the request up again first, by “Another step” on its screen.',
  peopleInTheField:
    '{people, plural, one {# person is} other {# people are}} in the field for this request.',
  peopleInTheFieldNext: 'Complete or curtail their deployments first.',
  peoplePlanned:
    '{people, plural, one {# deployment is} other {# deployments are}} planned for this request.',
  peoplePlannedNext: 'Confirm that they are cancelled with the same reason, or move them first.',
  doesNotMeet: 'This person does not meet what the position asks.',
  doesNotMeetNext: 'Choose somebody else, or set the criteria named here aside with a reason.',
  notAsked: 'The position does not ask for this.',
  notAskedNext: 'Open the match again: its requirements were changed.',
  outOfTheRunning: 'This person was taken out of the running for the position.',
  outOfTheRunningNext: 'Put the person forward again first (considered or shortlisted).',
  deploymentCame: 'A deployment came of this candidacy.',
  deploymentCameNext: 'Cancel the deployment first.',
  peopleRefused:
    '{people, plural, one {A rule stands against # of these people; nothing was changed.} other {Rules stand against # of these people; nothing was changed.}}',
  peopleRefusedNext: 'Go on without them, or solve what stands against them.',
  oneMessage: 'A message for a mail program holds one letter.',
  oneMessageNext: 'Write one letter at a time, or all of them as a Word document.',
  morePeopleThanPosts:
    '{people, plural, one {# person} other {# people}} for {posts, plural, one {# post} other {# posts}}: more than the position asks for.',
  morePeopleThanPostsNext: 'Put somebody in reserve instead, or confirm that more are meant.',
  noTeam: 'No team can keep all of these rules.',
  noTeamNext: 'Lessen one of the demands named here, or leave out a rule that would free it.',

  // Newer versions
  updateOff: 'Looking for newer versions is switched off.',
  updateOffNext: 'Choose a folder or an address of your office first.',
  updateNoKey: 'There is no public key of your office, so nothing could be verified.',
  updateNoKeyNext: 'Paste the key that your office gave you, or choose its file.',
  updateNoPlace: 'No place to look at was chosen.',
  updateNoPlaceNext: 'Write the folder or the address of your office.',
  updatePlainHttp: 'The address would lead to a connection that is not encrypted.',
  updatePlainHttpNext: 'Nothing was fetched. Use an address that begins with https.',
  updateRedirected: '{from} sends on to another host, {to}.',
  updateRedirectedNext:
    'Nothing was fetched from there. If it is your office’s, write its address in the settings.',
  updateNotThere: 'There is nothing at {place} ({status}).',
  updateNotThereNext:
    'Check the folder or the address, and whether the drive or the connection is there.',
  updateUnreachable: '{host} cannot be reached ({reason}).',
  updateUnreachableNext: 'Check the address and your connection; nothing else is affected.',
  updateSilent: '{host} did not answer in time.',
  updateSilentNext: 'Try again later; nothing else is affected.',
  updateTooLarge: '{name} is larger than {kilobytes, number} kB; a release’s is not.',
  updateTooLargeNext: 'Nothing of it was used. Tell whoever keeps the releases of your office.',
  updateNotSigned: 'What lies at {place} was not signed with the key of your office.',
  updateNotSignedNext:
    'Do not install it. Compare the key’s fingerprint with your office by telephone; if it is right, somebody else wrote this release.',
  updateNoRelease: 'What is signed there is no release that this version can read.',
  updateNoReleaseNext:
    'Ask whoever keeps the releases of your office; you can install a package by hand.',
  updateOlder: 'The release there is version {version}, older than {runs}, which runs here.',
  updateOlderNext:
    'It is not taken: an old version brings back what was mended. Somebody may have put it there; tell your office.',
  updateNotForThis: 'Version {version} has no package for this computer.',
  updateNotForThisNext: 'Ask whoever keeps the releases of your office for one.',
  updateDiffers: '{name} is not what was signed: its size or its hash differs.',
  updateDiffersNext: 'It was removed. Fetch it once more; if it differs again, tell your office.',
  updateUnderway: 'Something is being looked for or fetched already.',
  updateUnderwayNext: 'Wait for its end, or cancel it.',
  updateLookFirst: 'No newer version is at hand.',
  updateLookFirstNext: 'Look for one first.',
  updateNotOpened: 'Your system did not open the package ({reason}).',
  updateNotOpenedNext: 'Choose “Show in folder” and open it from there.',
  letterEmpty: '“{name}” holds no text.',
  letterEmptyNext:
    'If its pages are pictures, ask for the letter as text, or type what matters into the box.',
  letterScan: '“{name}” holds pictures of pages: there is no text in it to read.',
  letterScanNext:
    'Ask for the letter as a Word document or e-mail, have its text recognised by another program, or type what matters into the box.',
  letterLocked: '“{name}” is locked with a password.',
  letterLockedNext: 'Open it with its password, copy all of its text and paste it here.',
  letterPdfDamaged: '“{name}” is a damaged PDF document: its text cannot be read.',
  letterPdfDamagedNext: 'Ask for it once more, or open it, copy all of its text and paste it here.',
  letterTooMuch: '“{name}” took too long to read, or too much memory.',
  letterTooMuchNext: 'Open it, copy the text of the letter and paste it here.',
  letterKind:
    '“{name}” is no letter that can be read: documents of Word (.docx), PDF documents, e-mails (.eml) and plain text are.',
  letterKindNext: 'Open it in the program that made it, copy its text and paste it here.',
  letterDamaged: '“{name}” is a damaged document: its text cannot be read.',
  letterDamagedNext: 'Open it in Word, save it anew, or copy its text and paste it here.',
  markHolds: 'That somebody is not to be proposed cannot be set aside for one position.',
  markHoldsNext: 'Open the record and end the mark there, if its reason is gone.',
  notToBeProposed: '{name} is not to be proposed.',
  notToBeProposedNext: 'Choose somebody else, or end the mark on the record.',
} as const
