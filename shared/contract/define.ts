import type { z } from 'zod'
import type { Id } from '../domain/common.ts'

/** Parts of the roster whose answers a mutation may change; queries are refreshed by area. */
export const areas = [
  'person',
  'provider',
  'skill',
  'request',
  'match',
  'candidacy',
  'deployment',
  // Letters that were written, and what was asked of providers.
  'letter',
  'import',
  // A file on its way in: what the user sees of it stays until they read it anew.
  'list',
  // Files that left and came in, apart from lists.
  'exchange',
  // Files attached to requests, people and deployments.
  'document',
  // What was typed into forms and not saved.
  'draft',
  'history',
  'backup',
  'app',
] as const
export type Area = (typeof areas)[number]

/**
 * What kind of thing a call is.
 *
 * - `query`: reads and changes nothing; its answer may be kept and is asked again when its area changes.
 * - `mutation`: changes the roster in one transaction of its own.
 * - `output`: reads the roster and writes a file that the user chose; changes nothing of the roster.
 * - `action`: does something else once, and only when it is asked: a dialog, a link, a cancel.
 */
export type CallKind = 'query' | 'mutation' | 'output' | 'action'

export interface Call {
  readonly kind: CallKind
  readonly params: z.core.$ZodType
  readonly result: z.core.$ZodType
  /** Area a query belongs to. */
  readonly area?: Area
  /** Areas a mutation changes. */
  readonly invalidates?: readonly Area[]
  /** Reports progress and can be cancelled under the `task` that its params carry. */
  readonly long?: true
  /** Its params hold the bytes of a whole file: they may be as large as a file may be. */
  readonly carriesFile?: true
  /**
   * The host completes the answer with what it knows of the program, and answers in the engine's
   * place while the engine cannot.
   */
  readonly completedByHost?: true
  /** The token of a lent file that is of no more use once the call has succeeded. */
  readonly usesUp?: (params: never) => string
}

/** A question: reads, changes nothing. */
export function query<P extends z.core.$ZodType, R extends z.core.$ZodType>(
  area: Area,
  params: P,
  result: R,
) {
  return { kind: 'query', area, params, result } as const
}

/** A change: one transaction, kept in the history, then the named areas are refreshed. */
export function mutation<P extends z.core.$ZodType, R extends z.core.$ZodType>(
  invalidates: readonly Area[],
  params: P,
  result: R,
) {
  return { kind: 'mutation', invalidates, params, result } as const
}

/**
 * A file written from the roster. Its params name the file by the token of `host.chooseTarget`; null is
 * paper.
 */
export function output<P extends z.core.$ZodType<{ to: string | null }>, R extends z.core.$ZodType>(
  params: P,
  result: R,
) {
  return { kind: 'output', params, result } as const
}

/** Something done once, when it is asked for, that changes nothing of the roster. */
export function action<P extends z.core.$ZodType, R extends z.core.$ZodType>(params: P, result: R) {
  return { kind: 'action', params, result } as const
}

/** Declares a call as long: it takes the id of a task, under which it reports progress and is cancelled. */
export function long<C extends Call & { readonly params: z.core.$ZodType<{ task: Id | null }> }>(
  call: C,
) {
  return { ...call, long: true } as const
}

/** Declares that the params of a call hold the bytes of a whole file. */
export function carriesFile<C extends Call>(call: C) {
  return { ...call, carriesFile: true } as const
}

/** Declares that the host completes a call's answer and answers it while the engine cannot. */
export function completedByHost<C extends Call>(call: C) {
  return { ...call, completedByHost: true } as const
}

/** Declares which lent file is of no more use once a call has succeeded: its token, from the params. */
export function usesUp<C extends Call>(call: C, token: (params: z.output<C['params']>) => string) {
  return { ...call, usesUp: token } as const
}
