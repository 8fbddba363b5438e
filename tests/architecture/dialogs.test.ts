import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Dialogs in which nothing is filled in that could be lost, or one box at the most. */
const PLAIN = new Map([
  ['renderer/app/Shortcuts.tsx', 'lists keys'],
  ['renderer/features/match/list/AskDialog.tsx', 'shows a text to be copied'],
  ['renderer/features/providers/page/AskDialog.tsx', 'lists positions'],
  ['renderer/features/reports/CountedDialog.tsx', 'lists what is counted'],
  ['renderer/features/roster/select/AddToPosition.tsx', 'asks for a position'],
  ['renderer/features/settings/CopyDialog.tsx', 'shows what a copy holds'],
  ['renderer/field/start/RosterChoice.tsx', 'asks for a name'],
  ['renderer/features/settings/BackupDialog.tsx', 'asks for a passphrase'],
  ['renderer/features/settings/SupportReport.tsx', 'shows a report'],
  ['renderer/field/attached/PreviewDialog.tsx', 'shows a document'],
  ['renderer/field/change/use-conflict.tsx', 'chooses between values of the form behind it'],
  ['renderer/field/decision/DecisionDialog.tsx', 'shows a decision'],
  ['renderer/field/deployment/FillDialog.tsx', 'lists people'],
  ['renderer/field/deployment/OffersDialog.tsx', 'lists offers'],
  ['renderer/field/deployment/RefusedDialog.tsx', 'says what was refused'],
  ['renderer/field/exchanged/OpenPackage.tsx', 'says what a package holds'],
  ['renderer/field/exchanged/SavePackage.tsx', 'says what a package will hold'],
  ['renderer/field/export/ExportDialog.tsx', 'asks how a document is written'],
  ['renderer/field/letter/ProviderAsks.tsx', 'asks for a person'],
  ['renderer/field/recovery/RecoveryKeyDialog.tsx', 'shows a key'],
  ['renderer/field/start/RestoreDialog.tsx', 'asks for a passphrase'],
  ['renderer/field/status/MovingDialog.tsx', 'says how far something is'],
  ['renderer/field/start/RestoreFromFolder.tsx', 'asks for a folder'],
])

it('a dialog in which something is filled in asks before it closes', () => {
  const plain = globSync('renderer/{app,features,field}/**/*.tsx')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.tsx') && /<Modal\b/u.test(readFileSync(file, 'utf8')))
  // Another dialog: FormDialog of the kit, or a line above that says why nothing is lost with it.
  expect(plain.filter((file) => !PLAIN.has(file))).toEqual([])
  expect([...PLAIN.keys()].filter((file) => !plain.includes(file))).toEqual([])
})
