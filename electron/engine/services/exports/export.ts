import { reasonsLayout } from '#shared/exchange/reasons-layout.ts'
import { layOut } from '#shared/exchange/table.ts'
import { type Locale, phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { deploymentExport } from './deployment-export.ts'
import { rosterExport } from './roster-export.ts'
import { writeWhole } from '../../files/write-file.ts'
import { type Export, writeExport } from './write-tables.ts'
import { templateBytes } from '../../files/write-template.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { decidedOf } from '../staffing/decided-of.ts'

export const exportHandlers = {
  'export.template': async ({ to, language }, call) => {
    const file = call.file(to, 'write')
    await writeWhole(file, await templateBytes(language, call.user, call.now))
    return { name: file.name.slice(0, 300) }
  },

  'export.deploymentRoster': async ({ request, format, to, layout, language }, call) => {
    const file = call.file(to, 'write')
    const written = await deploymentExport(call, request, layout, language)
    await writeExport(written, format, file, call)
    return { rows: written.main.rows.length }
  },

  'export.roster': async ({ query, sort, columns, format, to, task, language }, call) => {
    const file = call.file(to, 'write')
    const control = call.task(task)
    const written = await rosterExport(call, { query, sort, columns, language }, format, control)
    await writeExport(written, format, file, call, control.signal)
    control.progress('host.stageWriting', written.main.rows.length, written.main.rows.length)
    return { rows: written.main.rows.length }
  },

  'export.reasons': async ({ position, format, to, language }, call) => {
    const file = call.file(to, 'write')
    const written = reasonsExport(call, position, language)
    await writeExport(written, format, file, call)
    return { rows: written.main.rows.length }
  },
} satisfies Handlers<
  'export.template' | 'export.deploymentRoster' | 'export.roster' | 'export.reasons'
>

function reasonsExport(call: CallContext, id: string, language: Locale): Export {
  const position = expectFound(findPosition(call, id), 'position')
  const request = expectFound(findRequest(call, position.request), 'request')
  const lines = decidedOf(call, id)
  return {
    language,
    title: phrase('documents.titleReasons', { position: position.title }),
    main: layOut(language, phrase('documents.sheetReasons'), reasonsLayout, lines),
    further: [],
    about: [
      ['documents.aboutRequest', request.title],
      ['documents.position', position.title],
      ['documents.posts', position.posts],
      ['documents.aboutConsidered', lines.length],
      [
        'documents.aboutSelected',
        lines.filter(({ candidacy }) => candidacy?.status === 'selected').length,
      ],
    ],
  }
}
