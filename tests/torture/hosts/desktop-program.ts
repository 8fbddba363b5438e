import type { Reply } from '#shared/contract/message.ts'
import { launchStandIn } from '#tests/hosts/electron-stand-in/launch.ts'
import { packed, unpackedInPage } from './packed.ts'
import { type ProgramKind, unlessEnded } from './program.ts'

/** The built desktop program in what stands in for its runtime; its own page asks, in a real Chromium. */
export const desktopProgram: ProgramKind = {
  name: 'desktop stand-in',
  async start(folder, { now, onProcess } = {}) {
    const program = await launchStandIn(folder, {
      args: ['--now', now ?? new Date().toISOString()],
      ...(onProcess === undefined ? {} : { onProcess }),
    })
    const { ended, process: child } = program
    const page = await unlessEnded(ended, program.firstWindow())
    await unlessEnded(
      ended,
      page.waitForFunction(() => 'app' in globalThis),
    )
    return {
      async call(...asked) {
        const given = packed(asked.map(({ name, params }) => [name, params]))
        const replies = await unlessEnded(ended, page.evaluate(unpackedInPage, given))
        return JSON.parse(replies) as Reply[]
      },
      async kill() {
        child.kill('SIGKILL')
        await ended
      },
      async end() {
        if (child.exitCode === null) child.kill('SIGTERM')
        return ended
      },
      output: program.output,
    }
  },
}
