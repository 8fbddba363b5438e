import { setTimeout } from 'node:timers/promises'

const LISTEN_MS = 1000

/** One line of the bench table: a figure of ours beside a peer or a limit, from the same run. */
export interface Measurement {
  readonly area: string
  readonly what: string
  /** Our figure, in `unit`. */
  readonly value: number
  readonly unit: 'ms' | 's' | 'people/s' | 'rows/s' | 'MB' | '%' | 'points'
  /** What it is held against, by name. */
  readonly peer: string
  /** The peer's figure, in the same unit; a limit when `peer` names one. */
  readonly peerValue: number
  /** How good the ratio must be: `value` at most `atMost` times the peer, or at least `atLeast` times. */
  readonly atMost?: number
  readonly atLeast?: number
}

/** True when the figure keeps its bound; lines without a bound only inform. */
export function isWithin({ value, peerValue, atMost, atLeast }: Measurement): boolean {
  const ratio = value / peerValue
  return (atMost === undefined || ratio <= atMost) && (atLeast === undefined || ratio >= atLeast)
}

/** Whether milliseconds of this thread's own work are counted: for a machine that is busy with other things. */
const countsWork = process.argv.includes('--cpu')

/** Milliseconds from some moment on; differences of them are what lines say. */
export function clock(): number {
  if (!countsWork) return performance.now()
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of each of `runs` calls after `warmUp` uncounted ones, ascending. */
export async function timings(
  runs: number,
  warmUp: number,
  call: (run: number) => unknown,
): Promise<number[]> {
  const times: number[] = []
  for (let run = -warmUp; run < runs; run++) {
    const start = clock()
    await call(run < 0 ? runs - run : run)
    if (run >= 0) times.push(clock() - start)
  }
  return times.sort((a, b) => a - b)
}

/** Until no thread has anything to do: what one thing leaves to be done aside is not the next one's. */
export async function quiet(): Promise<void> {
  for (let isBusy = true; isBusy;) {
    const before = process.cpuUsage()
    await setTimeout(LISTEN_MS)
    const { user, system } = process.cpuUsage(before)
    isBusy = (user + system) / 1000 > LISTEN_MS / 10
  }
}

/** The value below which `share` (0-1) of the ascending times lie. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.ceil(ascending.length * share) - 1)] ?? NaN

/** The measurements as an aligned table, one line each. */
export function table(measurements: readonly Measurement[]): string {
  const number = (value: number): string =>
    value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
  const lines = measurements.map((m) => {
    const bound =
      m.atMost !== undefined
        ? `at most ${number(m.atMost)}x`
        : m.atLeast !== undefined
          ? `at least ${number(m.atLeast)}x`
          : ''
    return [
      m.area,
      m.what,
      `${number(m.value)} ${m.unit}`,
      `${m.peer}: ${number(m.peerValue)} ${m.unit}`,
      `${number(m.value / m.peerValue)}x`,
      bound,
      bound === '' ? '' : isWithin(m) ? 'kept' : 'BROKEN',
    ]
  })
  const all = [['area', 'what', 'ours', 'peer or limit', 'ratio', 'bound', ''], ...lines]
  const widths =
    all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? []
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
