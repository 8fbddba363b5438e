import { contextBridge, ipcRenderer } from 'electron'
import type { AppBridge } from '#shared/contract/bridge.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { callChannel, eventChannel } from './wire/channels.ts'

/**
 * One call and one subscription; no channel can be chosen from outside. Names are checked at the
 * carrier's door, which no window can pass by, and not here too: that would bring the contract and zod
 * into every window, 230 kB for what the host does anyway.
 */
const bridge: AppBridge = {
  async call(name, params) {
    return (await ipcRenderer.invoke(callChannel, name, params)) as Reply
  },
  subscribe(listener) {
    const hear = (_event: unknown, message: EventMessage): void => listener(message)
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
}

contextBridge.exposeInMainWorld('app', bridge)
