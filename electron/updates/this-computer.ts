import type { Computer } from '#shared/release/manifest.ts'

/**
 * What a package must be for to run here.
 *
 * @param isThere whether the system has a file; tells which packages a Linux takes
 */
export function thisComputer(
  { platform, arch, env }: Pick<NodeJS.Process, 'platform' | 'arch' | 'env'>,
  isThere: (path: string) => boolean,
): Computer {
  return {
    system: platform,
    arch,
    kinds: kindsOf(platform, env['APPIMAGE'] !== undefined, isThere),
  }
}

function kindsOf(
  platform: NodeJS.Platform,
  isAppImage: boolean,
  isThere: (path: string) => boolean,
): readonly string[] {
  if (platform === 'win32') return ['.exe', '.zip']
  if (platform === 'darwin') return ['.dmg', '.zip']
  if (isAppImage) return ['.AppImage']
  return [isThere('/etc/debian_version') ? '.deb' : '.rpm', '.AppImage']
}
