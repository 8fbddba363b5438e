import type { AppBridge } from '#shared/contract/bridge.ts'

declare global {
  interface Window {
    /** Published by the preload script; the only way out of this window. */
    readonly app: AppBridge
  }
}
