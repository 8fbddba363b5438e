import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import type { Reply } from '#shared/contract/message.ts'
import { strangerRefused } from '../../carrier/failures.ts'
import { callChannel } from '../../wire/channels.ts'
import { isAppUrl } from './app-scheme.ts'

/** Answers one call of one of our windows. */
export type Answer = (contentsId: number, name: unknown, params: unknown) => Promise<Reply>

/**
 * The only listener on the only channel. It answers our own windows' main frames on our own pages;
 * anybody else gets a failure, never silence.
 */
export function answerCalls(answer: Answer, isOwnWindow: (contentsId: number) => boolean): void {
  ipcMain.handle(callChannel, async (event, name: unknown, params: unknown): Promise<Reply> => {
    if (!isTrustedSender(event, isOwnWindow)) return { ok: false, failure: strangerRefused() }
    return answer(event.sender.id, name, params)
  })
}

/** Is the sender the main frame of one of our windows, showing one of our pages? */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  isOwnWindow: (contentsId: number) => boolean,
): boolean {
  const { sender, senderFrame } = event
  return (
    senderFrame !== null &&
    isOwnWindow(sender.id) &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url)
  )
}
