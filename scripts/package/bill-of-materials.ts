import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { z } from 'zod'
import type { Notice } from '#shared/contract/notices.ts'

/** Of the lock file what the bill needs. */
export const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
})
export type Lock = z.infer<typeof lockSchema>

export interface BillOrder {
  readonly version: string
  /** Everything of others in the bundles and beside them. */
  readonly notices: readonly Notice[]
  /** The runtime that the bundles are packed with. */
  readonly electronVersion: string
  readonly lock: Lock
}

/**
 * The bill of materials of a package, as CycloneDX 1.6 in JSON: what is really in it, each part with its
 * version, licence, and the hash of what was installed. It holds no time and no number of its own, so
 * that two builds write the same.
 */
export function billOfMaterials({ version, notices, electronVersion, lock }: BillOrder): string {
  const product = new Models.Component(Enums.ComponentType.Application, 'scrutin', {
    version,
    bomRef: 'scrutin',
    licenses: new Models.LicenseRepository([new Models.SpdxLicense('MIT')]),
  })
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: product }) })
  const runtime: Notice = {
    name: 'electron',
    version: electronVersion,
    licence: 'MIT',
    source: 'https://www.electronjs.org',
    text: '-',
  }
  for (const part of [...notices, runtime]) {
    const component = componentOf(part, lock)
    bom.components.add(component)
    product.dependencies.add(component.bomRef)
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  )
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

function componentOf({ name, version, licence, source }: Notice, lock: Lock): Models.Component {
  const isPackage = version !== null
  const purl = isPackage ? packageUrl(name, version) : undefined
  const kind = licence === 'ODbL-1.0' ? Enums.ComponentType.Data : Enums.ComponentType.Library
  const component = new Models.Component(kind, name, {
    ...(isPackage ? { version } : {}),
    ...(purl === undefined ? {} : { purl }),
    bomRef: purl ?? name,
    licenses: new Models.LicenseRepository([
      /\s/u.test(licence) ? new Models.LicenseExpression(licence) : new Models.SpdxLicense(licence),
    ]),
  })
  const hash = isPackage ? hashOf(name, version, lock) : null
  if (hash !== null) component.hashes.set(Enums.HashAlgorithm['SHA-512'], hash)
  if (source !== null)
    component.externalReferences.add(
      new Models.ExternalReference(source, Enums.ExternalReferenceType.Website),
    )
  return component
}

/** Address of a package among all packages of npm: https://github.com/package-url/purl-spec */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`
}

/** SHA-512 of what was installed, in hexadecimal digits; null where the lock file knows none. */
function hashOf(name: string, version: string, { packages }: Lock): string | null {
  const found = Object.entries(packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  )
  const base64 = /^sha512-(\S+)/u.exec(found?.[1].integrity ?? '')?.[1]
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex')
}
