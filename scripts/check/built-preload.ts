import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every window runs the preload before it shows anything, so it stays what it is: a few lines. */
const mostBytes = 4000

/**
 * What is wrong with a built preload, in words; empty when nothing is. A sandboxed preload may ask for
 * `electron` alone, and what it bundles is loaded anew by every window.
 */
export function preloadFaults(code: string): readonly string[] {
  const bytes = Buffer.byteLength(code)
  const asked = [...code.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/gu)].map(
    ([, name]) => name,
  )
  return [
    ...(bytes > mostBytes
      ? [`The preload takes ${bytes} bytes; at most ${mostBytes} are allowed. What did it import?`]
      : []),
    ...asked
      .filter((name) => name !== 'electron')
      .map((name) => `The preload asks for ${name}, which a sandboxed window does not have.`),
  ]
}

/** @param out folder of the build */
export function readBuiltPreload(out: string): string {
  return readFileSync(join(out, 'preload/preload.cjs'), 'utf8')
}
