import { v7 as uuid } from 'uuid'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import type { Id } from '#shared/domain/common.ts'
import { exchangeContents } from '#shared/domain/exchange.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { rosterExport } from './roster-export.ts'
import { sendRowsAhead } from '../../files/make-bytes.ts'
import { writeWhole } from '../../files/write-file.ts'
import { writeExport } from './write-tables.ts'
import { templateBytes } from '../../files/write-template.ts'
import { insertExchange, listExchanges } from '../../store/repositories/exchanges.ts'

export const exportHandlers = {
  'export.template': async ({ to, language }, call) => {
    const file = call.file(to, 'write')
    await writeWhole(file, await templateBytes(language, call.user, call.now))
    return { name: file.name.slice(0, 300) }
  },

  'export.roster': async ({ format, to, task, stamp, ...asked }, call) => {
    const file = call.file(to, 'write')
    const control = call.task(task)
    const restricted = asked.fields === 'restricted'
    if (restricted && asked.purpose === '') throw noPurpose()
    const ahead = format === 'xlsx' ? sendRowsAhead(control.signal) : null
    try {
      const written = await rosterExport(call, asked, format, control, ahead)
      const people = written.people.length
      await writeExport(written, format, file, call, {
        ...{ signal: control.signal, stamp, ahead: ahead ?? undefined },
        before: restricted
          ? () => keepRestricted(call, file, written.people, asked.purpose)
          : undefined,
      })
      control.progress('host.stageWriting', people, people)
      return { rows: people }
    } finally {
      ahead?.end()
    }
  },

  'exchange.list': ({ of }, call) => listExchanges(call, of),
} satisfies Handlers<'export.template' | 'export.roster' | 'exchange.list'>

/** Kept before the file is there: what was written is never without a word of it. */
function keepRestricted(
  call: CallContext,
  { name }: FileGrant,
  people: readonly Id[],
  purpose: string,
): Promise<void> {
  const file = cutText(name, 300)
  const what = phrase('changes.restrictedWritten', { file, people: people.length })
  return call.keep(what, (change) =>
    insertExchange(
      change,
      {
        ...{ id: uuid(), direction: 'out', kind: 'list', file, counterpart: '', purpose },
        contents: exchangeContents.parse({ people: people.length }),
        ...{ restricted: true, origin: null },
      },
      people.map((id) => ({ entity: 'person', id })),
    ),
  )
}

function noPurpose() {
  return expectedFailure('invalid', 'noPurpose', undefined, [
    { field: 'purpose', message: phrase('problems.required') },
  ])
}
