import { expectedFailure } from '#shared/contract/failure.ts'
import {
  compareVersions,
  releaseFiles,
  releaseLimits,
  releaseManifest,
  type ReleaseManifest,
} from '#shared/release/manifest.ts'
import { readAll, type ReleasePlace } from './release-place.ts'
import { isSignedBy } from './signature.ts'

/**
 * What a place offers, once its signature is that of the office. Nothing of it is looked at before. Fails with
 * `refused` where the signature is another's or the version older than the one that runs, with `unreadable`
 * where what was signed is no release, and as the place does.
 */
export async function readRelease(
  place: ReleasePlace,
  publicKey: string,
  runs: string,
  signal: AbortSignal,
): Promise<ReleaseManifest> {
  const { manifest, signature } = releaseFiles
  const bytes = await readAll(place, manifest, releaseLimits.manifest, signal)
  const signed = await readAll(place, signature, releaseLimits.signature, signal)
  if (!isSignedBy(publicKey, bytes, signed.toString('latin1')))
    throw expectedFailure('refused', 'updateNotSigned', { place: place.whereIs(manifest) })
  const read = releaseManifest.safeParse(parseJson(bytes.toString('utf8')))
  if (!read.success) throw expectedFailure('unreadable', 'updateNoRelease')
  if (compareVersions(read.data.version, runs) < 0)
    throw expectedFailure('refused', 'updateOlder', { version: read.data.version, runs })
  return read.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Signed, but not JSON: one of the ways to be no release.
    return null
  }
}
