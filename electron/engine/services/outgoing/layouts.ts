import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import {
  changeLayout,
  findLayout,
  insertLayout,
  listLayouts,
  removeLayout,
} from '../../store/repositories/layouts.ts'
import { expectFound, expectNew, expectVersion } from '../../store/repositories/stored.ts'

/** Layouts of the office's own. */
export const layoutHandlers = {
  'layout.list': (_params, call) =>
    listLayouts(call).map(({ version, created: _created, updated: _updated, ...layout }) => ({
      layout,
      version,
    })),

  'layout.save': ({ layout, version }, call) => {
    const stored = findLayout(call, layout.id)
    if (version === null) {
      expectNew(stored, 'layout')
      insertLayout(call, layout)
    } else {
      const before = expectFound(stored, 'layout')
      expectVersion(call, 'layout', before, version)
      changeLayout(call, before, layout)
    }
    call.describe(phrase('changes.layoutSaved', { name: layout.name }))
    return { id: layout.id, version: expectFound(findLayout(call, layout.id), 'layout').version }
  },

  'layout.remove': ({ id, version }, call) => {
    const stored = expectFound(findLayout(call, id), 'layout')
    expectVersion(call, 'layout', stored, version)
    removeLayout(call, stored)
    call.describe(phrase('changes.layoutRemoved', { name: stored.name }))
    return { id }
  },
} satisfies Handlers<'layout.list' | 'layout.save' | 'layout.remove'>
