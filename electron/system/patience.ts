import { setTimeout as pause } from 'node:timers/promises'
import { errorCode, heldCodes } from './error-code.ts'

/** Virus scanners and indexers hold a fresh file for a moment; together these waits last 1.5 s. */
const waits = [20, 80, 200, 400, 800]

/** Tries again for a while what fails because another program holds the file; then throws what it threw. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const milliseconds of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!heldCodes.has(errorCode(error))) throw error
      await pause(milliseconds)
    }
  }
  return attempt()
}

/** {@link patiently} for callers that cannot be interrupted; the thread sleeps between the attempts. */
export function patientlySync(attempt: () => void): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  for (const milliseconds of waits) {
    try {
      return attempt()
    } catch (error) {
      if (!heldCodes.has(errorCode(error))) throw error
      Atomics.wait(nobody, 0, 0, milliseconds)
    }
  }
  return attempt()
}
