import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineOfFile } from '#tests/builders/engine-of-file.ts'

const house = engineOfFile()

const keep = (typed: string) =>
  house().engine.call('draft.keep', { form: 'a', subject: null, typed })

describe('what is typed', () => {
  it.each([
    ['is no JSON', 'Nadia'],
    ['ends too early', '{"a":'],
    ['has a comma too many', '[1,]'],
    ['is nested without end', `${'['.repeat(1200)}${']'.repeat(1200)}`],
  ])('is refused in words where it %s', async (_what, typed) => {
    expect(await keep(typed)).toMatchObject({ ok: false, failure: { code: 'invalid' } })
  })

  it('is kept, or refused: whatever it is, nothing ends unforeseen', async () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.json().map((text) => `[${text}`),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        const reply = await keep(typed)
        if (!reply.ok) expect(reply.failure.code).toBe('invalid')
        else
          expect(await house().call('draft.get', { form: 'a' })).toMatchObject({ draft: { typed } })
      }),
    )
  })
})
