import { spawn } from 'node:child_process'

/**
 * Runs the host in the foreground: signals sent to us reach it, it ends when we die, and we end as
 * it ends. Ctrl-C reaches both of us from the terminal; the host closes the store, we wait for it.
 */
export function stayWith(command: string, args: readonly string[], cwd: string): void {
  const child = spawn(command, args, { cwd, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Could not start ${command}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}
