import { spawn, type StdioOptions } from 'node:child_process'

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends the program after so many milliseconds; without it there is no limit. */
  readonly limitMs?: number
  readonly quiet?: boolean
}

/** Runs a program to its end. Returns its exit code, or null when it was ended or did not start. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, limitMs, quiet }: RunOptions,
): Promise<number | null> {
  const stdio: StdioOptions = quiet ? 'ignore' : ['ignore', 'inherit', 'inherit']
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } })
    const overdue =
      limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs)
    const finish = (code: number | null): void => {
      clearTimeout(overdue)
      resolve(code)
    }
    child.on('error', () => finish(null))
    child.on('exit', finish)
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
