import React from 'react'
import { flushSync } from 'react-dom'

/** More turns than any chain of effects that set state takes. */
const TURNS = 20

/**
 * Waits until React has drawn what was begun: it goes on in turns of the event loop, and each turn here
 * comes after one of React's. Counted in turns, not in time: a busy machine needs as many.
 */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((next) => setImmediate(next))
}

/** What only React's development build has, and the tools of the tests ask for. */
function act<T>(callback: () => T | Promise<T>): PromiseLike<T> {
  const done = flushSync(callback)
  return {
    then: (onDone, onFailure) =>
      Promise.resolve(done)
        .then(async (result) => {
          await drawn()
          return result
        })
        .then(onDone, onFailure),
  }
}

Object.assign(React, { act })
