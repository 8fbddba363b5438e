import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAppRequest, appOrigin, appScheme, isAppUrl } from './app-scheme.ts'
import { contentPolicy } from '../../carrier/pages/content-policy.ts'

let root: string
let bundle: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scrutin-bundle-'))
  bundle = join(root, 'renderer')
  mkdirSync(join(bundle, 'assets'), { recursive: true })
  writeFileSync(join(bundle, 'index.html'), 'page')
  writeFileSync(join(bundle, 'assets/index.js'), 'script')
  writeFileSync(join(root, 'key.txt'), 'key')
})
afterAll(() => rmSync(root, { recursive: true }))

const get = (address: string, method = 'GET') =>
  answerAppRequest(bundle, new Request(address, { method }))

describe('the app scheme', () => {
  it('serves every screen the page, under the policy', async () => {
    for (const path of ['/', '/roster', '/requests/7']) {
      const response = await get(appOrigin + path)
      expect(await response.text()).toBe('page')
      expect(response.headers.get('content-security-policy')).toBe(contentPolicy)
    }
  })

  it('serves files of the bundle with their media type', async () => {
    const response = await get(`${appOrigin}/assets/index.js`)
    expect(await response.text()).toBe('script')
    expect(response.headers.get('content-type')).toContain('javascript')
  })

  it.each(['/..%2fkey.txt', '/%2e%2e/key.txt', '/assets/..%5c..%5ckey.txt', '/missing.js'])(
    'has nothing at %s',
    async (path) => {
      const response = await get(appOrigin + path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('')
    },
  )

  it('answers no other host and no other method', async () => {
    expect((await get('app://other/')).status).toBe(403)
    expect((await get(`${appOrigin}/`, 'POST')).status).toBe(403)
  })

  it('may not bypass the policy, use storage of other origins or service workers', () => {
    expect(appScheme.privileges).not.toHaveProperty('bypassCSP')
    expect(appScheme.privileges).not.toHaveProperty('corsEnabled')
    expect(appScheme.privileges).not.toHaveProperty('allowServiceWorkers')
  })

  it.each([
    ['app://scrutin/roster', true],
    ['app://scrutin', true],
    ['app://scrutin.evil.example/', false],
    ['app://evil@scrutin/', false],
    ['https://scrutin/', false],
    ['file:///app://scrutin/', false],
    ['about:blank', false],
    ['', false],
  ])('knows its own pages: %s is %s', (address, own) => {
    expect(isAppUrl(address)).toBe(own)
  })
})
