import { contextBridge, ipcRenderer } from 'electron'
import type { AppBridge } from '#shared/contract/bridge.ts'
import { isCallName } from '#shared/contract/contract.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { unknownCall } from './carrier/failures.ts'
import { callChannel, eventChannel } from './wire/channels.ts'

const bridge: AppBridge = {
  async call(name, params) {
    if (!isCallName(name)) return { ok: false, failure: unknownCall() }
    return (await ipcRenderer.invoke(callChannel, name, params)) as Reply
  },
  subscribe(listener) {
    const hear = (_event: unknown, message: EventMessage): void => listener(message)
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
}

contextBridge.exposeInMainWorld('app', bridge)
