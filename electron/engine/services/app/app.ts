import { recoveryStateOf } from '#electron/key/recovery-state.ts'
import packageJson from '../../../../package.json' with { type: 'json' }
import type { Handlers } from '../../call-context.ts'
import type { ElsewhereState } from '#shared/contract/elsewhere-calls.ts'
import { expectedFailure, type Failure } from '#shared/contract/failure.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import type { Database } from '../../store/sqlite.ts'
import { type CopySpace, spaceOfCopies } from '../../store/copies.ts'
import { firstKnownBreak } from '../../store/repositories/history-breaks.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { countApp } from './app-counts.ts'
import { lastBackup, lastElsewhere } from './backup.ts'
import { fillWithSample } from './sample.ts'

export function appHandlers({ store, mayHoldSample, elsewhere, copies }: EngineParts) {
  return {
    'app.status': (_params, call) => ({
      state: 'open' as const,
      failure: null,
      version: packageJson.version,
      today: call.today,
      user: call.user,
      folder: store.files.folder,
      lastBackup: lastBackup(store.files),
      lastElsewhere: lastElsewhere(store.files),
      lastGoodCopy: null,
      elsewhere: null,
      recovery: recoveryStateOf(store.recovery.read()),
      // The host knows what it is called.
      roster: { name: '', sample: false },
      warnings: [
        ...store.warnings,
        ...historyWarnings(store.read.sqlite),
        ...copyWarnings(copies.failure(), spaceOfCopies(store.files.copies)),
        ...backupWarnings(elsewhere.state()),
      ],
    }),
    'app.counts': (_params, call) => countApp(call),
    'app.openSample'(params, call) {
      if (!mayHoldSample) throw expectedFailure('refused', 'sampleElsewhere')
      return fillWithSample(call, params)
    },
  } satisfies Handlers<'app.status' | 'app.counts' | 'app.openSample'>
}

/** Copies that fail, or are fewer than they should be. */
function copyWarnings(failure: Failure | null, { tight }: CopySpace): Phrase[] {
  return [
    ...(failure === null
      ? []
      : [phrase('care.copiesFailing', { why: failure.message, next: failure.next })]),
    ...(tight ? [phrase('care.copiesThinned')] : []),
  ]
}

/** Why no backups are made in the chosen folder, as long as none are. */
function backupWarnings({ failed }: ElsewhereState): Phrase[] {
  if (failed === null) return []
  const { at, failure } = failed
  return [
    phrase('care.elsewhereFailing', {
      ...{ day: { date: at.slice(0, 10) }, why: failure.message, next: failure.next },
    }),
  ]
}

function historyWarnings(sqlite: Database): Phrase[] {
  const known = firstKnownBreak(sqlite)
  if (known === null) return []
  const { seq, foundAt } = known
  return [
    phrase('changes.historyBroken', { row: String(seq), day: { date: foundAt.slice(0, 10) } }),
  ]
}
