/** Options that mean something to the browser host only. */
const browserOnly = ['--port', '--no-open']

/**
 * Takes `--browser` out of the command line; what remains belongs to the host. Naming a port, or
 * asking for nothing to be opened, asks for the browser host as well.
 */
export function splitStartArgs(args: readonly string[]): {
  readonly browser: boolean
  readonly rest: readonly string[]
} {
  const asks = args.some((arg) => browserOnly.some((name) => arg.split('=')[0] === name))
  return {
    browser: asks || args.includes('--browser'),
    rest: args.filter((arg) => arg !== '--browser'),
  }
}
