import fc from 'fast-check'
import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFile, isScreen, mediaType } from './bundle-path.ts'

const bundle = '/opt/scrutin/renderer'

describe('paths inside the bundle', () => {
  it('finds a file of the bundle', () => {
    expect(bundleFile(bundle, '/assets/index.js')).toBe('/opt/scrutin/renderer/assets/index.js')
  })

  it.each([
    '/../main/main.js',
    '/..%2fmain%2fmain.js',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../key',
    '/..%5c..%5ckey',
    '/assets\\..\\..\\key',
    '/%00',
    '/%E0%A4%A',
    '/..',
    '//../renderer-evil/x',
  ])('refuses %s', (path) => {
    expect(bundleFile(bundle, path)).toBeNull()
  })

  it('never leaves the bundle, whatever is asked', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', 'a', '%252e', '\\', 'renderer')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = bundleFile(bundle, `/${pieces.join('/')}`)
        return file === null || file.startsWith(bundle + sep)
      }),
      { seed: 2 },
    )
  })

  it('tells screens from files and names their media types', () => {
    expect(isScreen('/roster')).toBe(true)
    expect(isScreen('/assets/index.js')).toBe(false)
    expect(mediaType('x.woff2')).toBe('font/woff2')
    expect(mediaType('x.unknown')).toBe('application/octet-stream')
  })
})
