import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}

const here: Surroundings = { platform: process.platform, env: process.env, exists: existsSync }

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/**
 * An installed browser Playwright can drive (Chromium, Chrome or Edge), or null. `SCRUTIN_BROWSER`
 * names one explicitly.
 */
export function installedBrowser({ platform, env, exists }: Surroundings = here): string | null {
  const named = env['SCRUTIN_BROWSER']
  if (named !== undefined && named !== '') return named
  return candidates(platform, env).find(exists) ?? null
}

function candidates(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  switch (platform) {
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
        (name) => env[name] ?? [],
      )
      const programs = [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ]
      return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`))
    }
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    default: {
      const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
      return namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)))
    }
  }
}

/**
 * What no test wants of Chromium. The list under its address bar is a page of its own, made in every window:
 * it takes longer to start than our page does, and nobody opens it. The others are those that Playwright
 * turns off for its own sake: Chromium heeds only the last of such lists.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/** What Chromium is started with: nothing in the background; no sandbox only where it cannot run. */
export function browserArgs(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--disable-features=${unwanted.join(',')}`,
  ]
}
