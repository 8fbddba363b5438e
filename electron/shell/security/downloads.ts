import type { Session } from 'electron'

/** Nothing is downloaded: files leave through the save dialog of the contract, and by no other way. */
export function refuseDownloads(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event) => event.preventDefault())
}
