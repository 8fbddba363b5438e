import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import type { Reply } from '#shared/contract/message.ts'
import { callChannel } from '../../wire/channels.ts'
import { isAppUrl } from './app-scheme.ts'

/** Answers one call of one of our windows. */
export type Answer = (windowId: number, name: unknown, params: unknown) => Promise<Reply>

/**
 * The only listener on the only channel. It answers our own windows' main frames on our own pages;
 * anybody else gets a failure, never silence.
 */
export function answerCalls(answer: Answer, isOwnWindow: (windowId: number) => boolean): void {
  ipcMain.handle(callChannel, async (event, name: unknown, params: unknown): Promise<Reply> => {
    if (!isTrustedSender(event, isOwnWindow)) return { ok: false, failure: strangerRefused }
    return answer(event.sender.id, name, params)
  })
}

/** Is the sender the main frame of one of our windows, showing one of our pages? */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  isOwnWindow: (windowId: number) => boolean,
): boolean {
  const { sender, senderFrame } = event
  return (
    senderFrame !== null &&
    isOwnWindow(sender.id) &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url)
  )
}

const strangerRefused = {
  code: 'refused',
  message: 'This page may not talk to Scrutin.',
  next: 'Close it and work in the main window.',
  problems: [],
} as const satisfies Extract<Reply, { ok: false }>['failure']
