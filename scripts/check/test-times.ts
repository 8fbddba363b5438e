import { z } from 'zod'

/** How long one test took. */
export interface TestTime {
  /** File of the test, from the project's root. */
  readonly file: string
  /** Its title after those of the groups around it. */
  readonly name: string
  readonly ms: number
  /** The test, or a group around it, names a time limit of its own. */
  readonly ownLimit: boolean
}

/** Tests that take longer are told, unless they name a limit of their own. */
const SLOW_MS = 2000

/** What the reporter of times writes. */
export const testTimes = z.array(
  z.object({ file: z.string(), name: z.string(), ms: z.number(), ownLimit: z.boolean() }),
)

const specs = z.array(
  z.object({
    title: z.string(),
    file: z.string(),
    tests: z.array(
      z.object({
        projectName: z.string(),
        results: z.array(z.object({ duration: z.number() })),
      }),
    ),
  }),
)
const suite = z.object({
  title: z.string(),
  specs,
  get suites() {
    return z.array(suite).optional()
  },
})
const playwrightReport = z.object({ suites: z.array(suite) })

/** The times of end-to-end tests. Their limit is the one of all of them: none is told for it. */
export function playwrightTimes(report: unknown): readonly TestTime[] {
  const read = (of: z.infer<typeof suite>, around: readonly string[]): TestTime[] => [
    ...of.specs.flatMap(({ title, file, tests }) =>
      tests.map(({ projectName, results }) => ({
        file: `tests/${file}`,
        name: [...around, title, `(${projectName})`].join(' '),
        ms: results.reduce((sum, { duration }) => sum + duration, 0),
        ownLimit: true,
      })),
    ),
    ...(of.suites ?? []).flatMap((inner) => read(inner, [...around, inner.title])),
  ]
  // The outermost groups are the files.
  return playwrightReport.parse(report).suites.flatMap((file) => read(file, []))
}

const bySlowness = (times: readonly TestTime[]): readonly TestTime[] =>
  times.toSorted((a, b) => b.ms - a.ms)

/** A time in seconds with one decimal. */
export const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const line = ({ file, name, ms }: TestTime): string =>
  `${inSeconds(ms).padStart(8)}  ${file}  ${name}`

/** A line for each of the slowest tests, the slowest first. */
export const slowest = (times: readonly TestTime[], count: number): readonly string[] =>
  bySlowness(times).slice(0, count).map(line)

/** A line for each test that takes long and does not say why it may. */
export const slowWithoutLimit = (times: readonly TestTime[]): readonly string[] =>
  bySlowness(times.filter(({ ms, ownLimit }) => ms > SLOW_MS && !ownLimit)).map(line)
