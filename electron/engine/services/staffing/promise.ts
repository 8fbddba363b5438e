import type { Handlers } from '../../call-context.ts'
import { peopleOfImport } from '../../store/repositories/import-batches.ts'
import { brokenPromises } from './broken-promises.ts'

export const promiseHandlers = {
  'promise.broken': async ({ batch, ...of }, call) => {
    const broken = await brokenPromises(call, of)
    if (batch === null) return broken
    const brought = new Set(peopleOfImport(call, batch).map(({ id }) => id))
    return broken.filter(({ person }) => brought.has(person))
  },
} satisfies Handlers<'promise.broken'>
