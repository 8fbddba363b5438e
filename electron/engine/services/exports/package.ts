import { v7 as uuid } from 'uuid'
import { exchangeContents } from '#shared/domain/exchange.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { readLent } from '../../files/lent-bytes.ts'
import { writeWholeBy } from '../../files/write-file.ts'
import { readGone } from '../../store/erased-ids.ts'
import { writePackage } from '../../store/package/write-package.ts'
import { insertExchange } from '../../store/repositories/exchanges.ts'

/** The whole roster out as an open package, and in again. */
export function packageHandlers({ store }: Pick<EngineParts, 'store'>) {
  return {
    'export.package': async ({ to, task }, call) => {
      const file = call.file(to, 'write')
      const { signal, progress, breathe } = call.task(task)
      const rowsOf = new Map<string, number>()
      await writeWholeBy(file, async (unfinished) => {
        const seen = store.snapshot()
        try {
          const { tables } = await writePackage(seen, unfinished, {
            ...{ at: call.now, user: call.user, signal, sealKey: file.sealKey },
            breathe(done, total) {
              progress('host.stageWriting', done, total)
              return breathe()
            },
          })
          for (const { name, rows } of tables) rowsOf.set(name, rows)
        } finally {
          seen.close()
        }
        // The file gets its name only when it is kept that it was written.
        const name = cutText(file.name, 300)
        const held = contentsOf(rowsOf)
        const what = phrase('changes.packageWritten', { file: name, people: held.people })
        await call.keep(what, (change) =>
          insertExchange(
            change,
            {
              ...{ id: uuid(), direction: 'out', kind: 'package', file: name, counterpart: '' },
              ...{ purpose: '', contents: held, restricted: true, origin: null },
            },
            [],
          ),
        )
      })
      const rows = [...rowsOf.values()].reduce((sum, each) => sum + each, 0)
      return { rows, people: rowsOf.get('person') ?? 0 }
    },

    'package.open': async ({ file, task }, call) => {
      const grant = call.file(file, 'read')
      const { name } = grant
      const { progress, breathe } = call.task(task)
      // Opened in memory: what the host sealed never lies on the disk as it is.
      const source = grant.sealKey === undefined ? grant.path : await readLent(grant)
      return store.stagePackage(source, {
        name: cutText(name, 300),
        ...{ now: call.now, user: call.user, gone: readGone(store.files) },
        breathe(done, total) {
          progress('host.stageReading', done, total)
          return breathe()
        },
        indexing(done, total) {
          progress('host.stageIndexing', done, total)
          return breathe()
        },
      })
    },
  } satisfies Handlers<'export.package' | 'package.open'>
}

function contentsOf(rows: ReadonlyMap<string, number>) {
  const of = (table: string): number => rows.get(table) ?? 0
  return exchangeContents.parse({
    people: of('person'),
    requests: of('request'),
    positions: of('position'),
    candidacies: of('candidacy'),
    providers: of('provider'),
    skills: of('skill'),
  })
}
