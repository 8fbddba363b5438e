import type { CallContext } from '../../call-context.ts'

/** The part of a call that repositories write with: the write connection, the instant, the user. */
export type Writing = Pick<CallContext, 'sqlite' | 'now' | 'user'>

/** The part that repositories read with. */
export type Reading = Pick<CallContext, 'sqlite'>
