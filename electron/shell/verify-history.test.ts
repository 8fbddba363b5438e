import { describe, expect, it } from 'vitest'
import { failing } from '#shared/contract/failure.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { verifyHistory } from './verify-history.ts'

async function noticeFor(reply: Reply): Promise<EventMessage[]> {
  const told: EventMessage[] = []
  await verifyHistory(
    () => Promise.resolve(reply),
    (message) => void told.push(message),
  )
  return told
}

describe('verifying the history from the menu', () => {
  it('tells that it is whole, where it is not, and what kept it from being read', async () => {
    expect(
      await noticeFor({ ok: true, result: { rows: 3, firstBreak: null, known: null } }),
    ).toMatchObject([
      { event: 'notice', payload: { level: 'info', message: { values: { rows: 3 } } } },
    ])
    expect(
      await noticeFor({ ok: true, result: { rows: 3, firstBreak: 2, known: null } }),
    ).toMatchObject([{ payload: { level: 'error', message: { values: { row: '2' } } } }])
    expect(await noticeFor({ ok: false, failure: failing('busy', 'closing') })).toMatchObject([
      { payload: { level: 'error', message: { key: 'failures.closing' } } },
    ])
  })
})
