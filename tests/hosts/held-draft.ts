/** The one draft that is held, as the engine gives it. */
export interface HeldDraft {
  readonly typed: string
  readonly at: string
}

const at = '2027-02-01T14:02:00.000Z'

/**
 * Stands in for an engine that holds one draft, `before` to begin with, and nothing else. The answer tells what it
 * holds by now.
 */
export function holdOneDraft(before: string | null = null): () => HeldDraft | null {
  let held: HeldDraft | null = before === null ? null : { typed: before, at }
  const result = (name: string, { typed = '' }: { readonly typed?: string }): unknown => {
    if (name === 'draft.get') return { draft: held }
    if (name === 'draft.keep') held = { typed, at }
    if (name === 'draft.drop') held = null
    return name === 'app.status' ? { today: '2027-02-01' } : {}
  }
  Object.defineProperty(window, 'app', {
    configurable: true,
    value: {
      call: (name: string, params: object) =>
        Promise.resolve({ ok: true, result: result(name, params) }),
    },
  })
  return () => held
}
