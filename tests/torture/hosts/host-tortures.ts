import type { Torture } from '../trial.ts'
import { askedHost, fedHost } from './asked-host.ts'
import { browserProgram } from './browser-program.ts'
import { desktopProgram } from './desktop-program.ts'
import { clockedHost, damagedHost, fullHost, twoHosts } from './harmed-host.ts'
import { killedHost } from './killed-host.ts'
import type { ProgramKind } from './program.ts'

/** The hosts, by the word they are asked for with. */
export const programs: Readonly<Record<'browser' | 'desktop', ProgramKind>> = {
  browser: browserProgram,
  desktop: desktopProgram,
}

/** All kinds of harm to a whole host; a disk that runs full only where one can be mounted. */
export function hostTortures(kind: ProgramKind): Torture[] {
  const disk = fullHost(kind)
  return [
    ...[killedHost(kind), askedHost(kind), fedHost(kind), damagedHost(kind)],
    ...[clockedHost(kind), twoHosts(kind)],
    ...(disk === null ? [] : [disk]),
  ]
}
