import type { ResultOf } from '#shared/contract/contract.ts'
import type { TextKey } from '#renderer/text/text.ts'

type Counts = ResultOf<'app.counts'>

/** The rail, from top to bottom: also what the palette goes to. */
export const screens = [
  { to: '/', text: 'app.today', count: null },
  { to: '/roster', text: 'app.roster', count: (counts: Counts) => counts.people },
  { to: '/availability', text: 'app.availability', count: null },
  { to: '/duplicates', text: 'app.duplicates', count: null },
  { to: '/providers', text: 'app.providers', count: (counts: Counts) => counts.providers },
  { to: '/requests', text: 'app.requests', count: (counts: Counts) => counts.openRequests },
  { to: '/match', text: 'app.match', count: (counts: Counts) => counts.openPosts },
  { to: '/deployments', text: 'app.deployments', count: (counts: Counts) => counts.deployments },
  { to: '/timeline', text: 'app.timeline', count: null },
  { to: '/reports', text: 'app.reports', count: null },
  { to: '/exchange', text: 'app.exchange', count: null },
  { to: '/changes', text: 'happened.title', count: null },
  { to: '/settings', text: 'app.settings', count: null },
] as const satisfies readonly {
  readonly to: string
  readonly text: TextKey
  readonly count: ((counts: Counts) => number) | null
}[]

/** Screens that lie beside another one and are found by their names: there are ten keys. */
const withoutKey: readonly string[] = ['/duplicates', '/availability', '/changes']

/** What Alt+1 … Alt+0 go to. */
export const screensByKey = screens.filter(({ to }) => !withoutKey.includes(to))
