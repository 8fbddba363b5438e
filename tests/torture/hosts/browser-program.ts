import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { enterBy, openFakePage } from '#tests/fixtures/browser-host.ts'
import { root } from '#tests/hosts/start-host.ts'
import { type ProgramKind, unlessEnded } from './program.ts'

/** The built browser host as its own process, and a page that speaks its wire. */
export const browserProgram: ProgramKind = {
  name: 'browser host',
  async start(folder, { now, onProcess } = {}) {
    const child = spawn(
      process.execPath,
      [
        ...['out/main/browser.js', '--no-open', '--port', '0', '--data', folder],
        ...(now === undefined ? [] : ['--now', now]),
      ],
      { cwd: root },
    )
    onProcess?.(child)
    let output = ''
    const printed = Promise.withResolvers<string>()
    const read = (piece: Buffer): void => {
      output += piece.toString()
      const found = /Scrutin is running at (\S+)/u.exec(output)?.[1]
      if (found !== undefined) printed.resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    const ended = once(child, 'close')
    const address = await unlessEnded(ended, printed.promise)
    const { cookie, pageHalf } = await enterBy(address)
    const origin = new URL(address).origin
    const page = await openFakePage({ origin, pageHalf: () => pageHalf }, cookie)
    return {
      call: (...asked) =>
        unlessEnded(ended, Promise.all(asked.map(({ name, params }) => page.call(name, params)))),
      async kill() {
        child.kill('SIGKILL')
        await ended
      },
      async end() {
        if (child.exitCode === null) child.kill('SIGTERM')
        await ended
        return child.exitCode
      },
      output: () => output,
    }
  },
}
