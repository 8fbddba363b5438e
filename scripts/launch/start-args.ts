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

/** Options that both hosts understand, each with the value after it. */
const ofBothHosts = ['--data', '--now']

/** Of the options for the desktop host those that the browser host understands as well. */
export function forBrowserHost(args: readonly string[]): readonly string[] {
  return args.filter((arg, at) => {
    const before = args[at - 1]
    const isValue = before !== undefined && ofBothHosts.includes(before) && !arg.startsWith('--')
    return isValue || ofBothHosts.some((name) => arg === name || arg.startsWith(`${name}=`))
  })
}
