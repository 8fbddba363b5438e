import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HostAbilities } from './abilities.ts'
import { hostHandlers, type HostHandlerNeeds } from './host-handlers.ts'
import { createLentFiles } from './lent-files.ts'

function host(printPdf: HostAbilities['printPdf']) {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-print-'))
  const lent = createLentFiles(() => undefined, null)
  const file = { path: join(folder, 'list.pdf'), name: 'list.pdf', temporary: false }
  const handlers = hostHandlers({ lent } as unknown as HostHandlerNeeds)
  const print = (to: string) =>
    handlers['host.printPdf']({ html: '<p>x</p>', to }, { printPdf } as unknown as HostAbilities)
  return { lent, file, print }
}

describe('a page printed to a file', () => {
  it('lies where the user chose', async () => {
    const { lent, file, print } = host((html) => Promise.resolve(Buffer.from(`%PDF ${html}`)))
    expect(await print(lent.lend(file, 'write'))).toEqual({})
    expect(readFileSync(file.path, 'utf8')).toBe('%PDF <p>x</p>')
  })
  it('never lies over a file that was lent to be read', async () => {
    const { lent, file, print } = host(() => Promise.resolve(Buffer.from('%PDF')))
    await expect(print(lent.lend(file, 'read'))).rejects.toMatchObject({
      failure: { code: 'notFound' },
    })
  })
  it('is refused where only the browser prints', async () => {
    const { lent, file, print } = host(null)
    await expect(print(lent.lend(file, 'write'))).rejects.toMatchObject({
      failure: { code: 'refused', next: { key: 'failures.noPdfHereNext' } },
    })
  })
})
