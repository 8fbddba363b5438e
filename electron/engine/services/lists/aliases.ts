import { expectedFailure } from '#shared/contract/failure.ts'
import { openAliases } from '#shared/exchange/value-aliases.ts'
import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import { listAliases, removeAlias, saveAlias } from '../../store/repositories/value-aliases.ts'

/** Words of lists and what the office says they stand for. */
export const aliasHandlers = {
  'alias.list': (_params, call) =>
    listAliases(call).map(({ id, kind, written, meaning, by, at }) => ({
      ...{ id, kind, written, meaning, by, at },
    })),

  'alias.save': ({ alias: { kind, written, meaning } }, call) => {
    saveAlias(call, { kind, written, meaning })
    // What a kind does not know would be kept and never be found.
    const found = openAliases(listAliases(call)).find(kind, written)
    if (found === null) throw expectedFailure('invalid', 'meaningUnknown')
    call.describe(phrase('changes.aliasSaid', { word: written }))
    return { saved: written }
  },

  'alias.remove': ({ id }, call) => {
    const gone = removeAlias(call, id)
    if (gone !== null) call.describe(phrase('changes.aliasForgotten', { word: gone.written }))
    return { removed: id }
  },
} satisfies Handlers<'alias.list' | 'alias.save' | 'alias.remove'>
