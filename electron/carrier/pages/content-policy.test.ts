import { describe, expect, it } from 'vitest'
import { contentPolicy } from './content-policy.ts'

const directives = new Map(
  contentPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources] as const
  }),
)

describe('the content security policy', () => {
  it('lets scripts come from the product only, and none inline or from text', () => {
    expect(directives.get('script-src')).toEqual(["'self'"])
  })

  it('lets nothing be sent elsewhere, framed, embedded or based elsewhere', () => {
    expect(directives.get('connect-src')).toEqual(["'self'"])
    for (const closed of ['object-src', 'frame-src', 'frame-ancestors', 'base-uri', 'form-action'])
      expect(directives.get(closed)).toEqual(["'none'"])
  })

  it('names no scheme or host of the outside world', () => {
    const sources = [...directives.values()].flat()
    expect(sources.filter((source) => /^(?:https?|wss?|\*)/u.test(source))).toEqual([])
  })

  it('allows nothing that is not named', () => {
    expect(directives.get('default-src')).toEqual(["'self'"])
  })
})
