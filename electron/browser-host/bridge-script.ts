import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The script that gives the page its `window.app`: the real preload bundle, run against the page's
 * stand-in for `electron`. Both are CommonJS files, so each runs in a function of its own.
 *
 * @param preloadFolder folder of the built `preload.cjs` and `in-page.cjs`
 */
export function bridgeScript(preloadFolder: string): string {
  const read = (name: string): string => readFileSync(join(preloadFolder, name), 'utf8')
  return `'use strict';
(() => {
  const run = (body, electron) => {
    const module = { exports: {} }
    body(module, module.exports, (name) => {
      if (name === 'electron') return electron
      throw new Error('A page has no module "' + name + '".')
    })
    return module.exports
  }
  const electron = run((module, exports, require) => {
${read('in-page.cjs')}
  }).createElectron()
  run((module, exports, require) => {
${read('preload.cjs')}
  }, electron)
})()
`
}
