import { describe, expect, it } from 'vitest'
import { isTrustedSender } from './calls.ts'

type Sender = Parameters<typeof isTrustedSender>[0]

const mainFrame = { url: 'app://scrutin/roster' }
const own = (id: number): boolean => id === 1

function from(change: { id?: number; frame?: { url: string } | null }): Sender {
  const { id = 1, frame = mainFrame } = change
  return { sender: { id, mainFrame }, senderFrame: frame } as unknown as Sender
}

describe('who may call', () => {
  it('is the main frame of our own window on our own page', () => {
    expect(isTrustedSender(from({}), own)).toBe(true)
  })

  it.each([
    ['a window that is not ours', from({ id: 2 })],
    ['a frame inside our window', from({ frame: { url: 'app://scrutin/' } })],
    ['a frame that is gone', from({ frame: null })],
  ])('is not %s', (_who, event) => {
    expect(isTrustedSender(event, own)).toBe(false)
  })

  it('is not our window once it shows something else', () => {
    const frame = { url: 'https://evil.example/app://scrutin/' }
    const event = { sender: { id: 1, mainFrame: frame }, senderFrame: frame }
    expect(isTrustedSender(event as unknown as Sender, own)).toBe(false)
  })
})
