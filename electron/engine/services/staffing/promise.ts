import type { Handlers } from '../../call-context.ts'
import { brokenPromises } from './broken-promises.ts'

export const promiseHandlers = {
  'promise.broken': (of, call) => brokenPromises(call, of),
} satisfies Handlers<'promise.broken'>
