import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** Name of the world preloads run in. */
export const preloadWorld = 'electron-preload'
/** Name of the function by which the preload's world speaks to the main process. */
export const preloadBinding = 'postToMain'

const program = [plainScript('../../../electron/wire/codec.ts'), plainScript('./in-page.ts')].join(
  '\n',
)

/** What runs first in every page's own world. */
export function pageWorldScript(token: string): string {
  return `(() => { ${program}; startPageWorld(${JSON.stringify(token)}) })()`
}

/**
 * What runs first in every page, in a world of its own: "Specifies a script that will be loaded before
 * other scripts run in the page" (webPreferences.preload), and with contextIsolation "in a separate
 * JavaScript context".
 */
export function preloadWorldScript(token: string, preload: string): string {
  const source = readFileSync(preload, 'utf8')
  return `(() => { ${program}
    const electron = startPreloadWorld(${JSON.stringify(token)}, (message) => globalThis.${preloadBinding}(message))
    const require = (name) => {
      if (name === 'electron') return electron
      throw new Error('module not found: ' + name)
    }
    const module = { exports: {} };
    ((require, module, exports) => { ${source}
    })(require, module, module.exports)
  })()`
}

/** A module of ours without its types, imports and exports: for a script that is no module. */
function plainScript(path: string): string {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8')
  return stripTypeScriptTypes(source)
    .replaceAll(/^import .*$/gmu, '')
    .replaceAll(/^export (?=function|class|const)/gmu, '')
}
