import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Notice } from '#shared/contract/notices.ts'
import { noticesBesidePackages } from '../notices/beside-packages.ts'
import { packageNotice } from '../notices/package-notice.ts'
import { billOfMaterials, lockSchema } from './bill-of-materials.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const lock = lockSchema.parse(read(join(root, 'package-lock.json')))
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
const folders = ['react', '@mantine/core', 'highs'].map((name) => join(root, 'node_modules', name))
const notices: readonly Notice[] = [
  ...folders.map((folder) => packageNotice(folder)),
  ...noticesBesidePackages(root),
]
const bill = billOfMaterials({ version: '0.1.0', notices, electronVersion: '45.4.1', lock })

describe('the bill of materials', () => {
  it("fits CycloneDX's own schema", { timeout: 20_000 }, () => {
    // Formats of addresses are left to those who follow them.
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
    for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
      ajv.addSchema(read(join(schemas, name)) as object, `http://cyclonedx.org/schema/${name}`)
    const check = ajv.compile(read(join(schemas, 'bom-1.6.SNAPSHOT.schema.json')) as object)
    check(JSON.parse(bill))
    expect(check.errors).toBeNull()
  })

  it('names every part once, with its address among packages and the hash of what was installed', () => {
    const { components } = JSON.parse(bill) as {
      readonly components: readonly {
        readonly name: string
        readonly purl?: string
        readonly hashes?: readonly { readonly content: string }[]
      }[]
    }
    expect(components).toHaveLength(notices.length + 1)
    const mantine = components.find(({ name }) => name === '@mantine/core')
    expect(mantine?.purl).toMatch(/^pkg:npm\/%40mantine\/core@\d/u)
    for (const { purl, hashes } of components.filter((each) => each.purl !== undefined))
      expect(`${purl ?? ''} ${hashes?.[0]?.content ?? ''}`).toMatch(/ [0-9a-f]{128}$/u)
  })

  it('is the same whenever it is written', () => {
    const again = billOfMaterials({
      version: '0.1.0',
      notices: notices.toReversed(),
      electronVersion: '45.4.1',
      lock,
    })
    expect(again).toBe(bill)
  })
})
