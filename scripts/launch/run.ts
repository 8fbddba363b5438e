import { spawn, type StdioOptions } from 'node:child_process'

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends the program after so many milliseconds; without it there is no limit. */
  readonly limitMs?: number
  readonly quiet?: boolean
  /** Given what the program says, piece by piece, instead of the terminal. */
  readonly onOutput?: (piece: Buffer) => void
}

/** Runs a program to its end. Returns its exit code, or null when it was ended or did not start. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, limitMs, quiet, onOutput }: RunOptions,
): Promise<number | null> {
  const to = onOutput ? 'pipe' : 'inherit'
  const stdio: StdioOptions = quiet ? 'ignore' : ['ignore', to, to]
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } })
    if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput)
    const overdue =
      limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs)
    const finish = (code: number | null): void => {
      clearTimeout(overdue)
      resolve(code)
    }
    child.on('error', () => finish(null))
    // Not at its exit: what it said last may still be on its way.
    child.on('close', finish)
  })
}

/** Runs one of the project's tools, by its file in node_modules, with this very Node. */
export function runTool(
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<number | null> {
  return run(process.execPath, [`node_modules/${file}`, ...args], options)
}
