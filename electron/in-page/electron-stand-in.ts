import { callChannel, eventChannel } from '../wire/channels.ts'
import { openWire, type Wire } from './wire.ts'

type Listener = (event: object, ...args: readonly unknown[]) => void

/** The few things of Electron that the preload uses, as the browser host's page offers them. */
export interface ElectronStandIn {
  readonly contextBridge: {
    readonly exposeInMainWorld: (key: string, api: object) => void
  }
  readonly ipcRenderer: {
    readonly invoke: (channel: string, ...args: readonly unknown[]) => Promise<unknown>
    readonly on: (channel: string, listener: Listener) => void
    readonly off: (channel: string, listener: Listener) => void
  }
}

/** Makes the stand-in. Used by the served bridge script, which loads the real preload on top of it. */
export function createElectron(wire: Wire = openWire()): ElectronStandIn {
  const listeners = new Set<Listener>()
  wire.onEvent((message) => {
    for (const listener of listeners) listener({}, message)
  })
  const requireChannel = (channel: string, expected: string): void => {
    if (channel !== expected) throw new Error(`There is no channel "${channel}".`)
  }
  return {
    contextBridge: {
      exposeInMainWorld(key, api) {
        Object.defineProperty(window, key, { value: Object.freeze({ ...api }), enumerable: true })
      },
    },
    ipcRenderer: {
      async invoke(channel, ...args) {
        requireChannel(channel, callChannel)
        const [name, params] = args
        return wire.call(String(name), params)
      },
      on(channel, listener) {
        requireChannel(channel, eventChannel)
        listeners.add(listener)
      },
      off(channel, listener) {
        requireChannel(channel, eventChannel)
        listeners.delete(listener)
      },
    },
  }
}
