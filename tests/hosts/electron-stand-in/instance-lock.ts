import { createHash } from 'node:crypto'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The lock of `requestSingleInstanceLock`: "scoped to the application's user data directory". As in
 * Chromium on Linux it is a link in that folder that names computer and process, and a socket on which
 * the second hands over what it was started with; a link that names another computer is never taken.
 */
export interface InstanceLock {
  /** Whether this process has the lock now; if not, the holder is told, and given the data. */
  readonly request: (data: unknown) => boolean
  /** Resolves once what is to be handed over has been. */
  readonly handedOver: () => Promise<void>
  readonly release: () => void
}

export function instanceLock(
  userData: string,
  onSecond: (argv: readonly string[], folder: string, data: unknown) => void,
): InstanceLock {
  const link = join(userData, 'SingletonLock')
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 16)
  const address = join(tmpdir(), `electron-stand-in-${name}.sock`)
  let server: Server | null = null
  let handing: Promise<void> = Promise.resolve()

  const take = (): void => {
    rmSync(address, { force: true })
    rmSync(link, { force: true })
    symlinkSync(`${hostname()}-${process.pid}`, link)
    server = createServer((socket) => {
      socket.on('data', (data) => {
        const given = JSON.parse(data.toString()) as HandedOver
        socket.end('taken over')
        onSecond(given.argv, given.folder, given.data)
      })
    })
    server.listen(address).unref()
  }
  return {
    request(data) {
      const [computer, pid] = holderOf(link)
      if (computer !== null && computer !== hostname()) return false
      if (pid !== null && isAlive(pid)) {
        handing = handOver(address, { argv: process.argv, folder: process.cwd(), data })
        return false
      }
      take()
      return true
    },
    handedOver: () => handing,
    release() {
      if (server === null) return
      server.close()
      rmSync(link, { force: true })
      rmSync(address, { force: true })
    },
  }
}

function holderOf(link: string): readonly [string, number] | readonly [null, null] {
  try {
    const [, computer = '', pid = ''] = /^(.*)-(\d+)$/u.exec(readlinkSync(link)) ?? []
    return [computer, Number(pid)]
  } catch {
    // No link: nobody holds the lock.
    return [null, null]
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // Left behind by a process that is no more.
    return false
  }
}

interface HandedOver {
  readonly argv: readonly string[]
  readonly folder: string
  readonly data: unknown
}

function handOver(address: string, given: HandedOver): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(address)
    socket.on('connect', () => socket.write(JSON.stringify(given)))
    socket.on('data', () => resolve())
    socket.on('error', reject)
  })
}
