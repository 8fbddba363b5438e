import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router'
import { changesSearch } from '#renderer/features/changes/changes-search.ts'
import { availabilitySearch } from '#renderer/features/availability/availability-search.ts'
import { duplicateSearch } from '#renderer/features/duplicates/duplicate-search.ts'
import { exchangeSearch } from '#renderer/features/exchange/exchange-search.ts'
import { providerSearch } from '#renderer/features/providers/provider-search.ts'
import {
  newRequestSearch,
  requestSearch,
  requestsSearch,
} from '#renderer/features/requests/request-search.ts'
import { reportSearch } from '#renderer/features/reports/report-search.ts'
import { retentionSearch } from '#renderer/features/retention/retention-search.ts'
import { rosterSearch } from '#renderer/features/roster/roster-search.ts'
import { lazyScreen } from './lazy-screen.ts'
import { NotFound } from './NotFound.tsx'
import { ScreenFailure } from './ScreenFailure.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const under = () => root

// One entry per screen; each is loaded when it is first opened.
const routes = [
  createRoute({
    getParentRoute: under,
    path: '/',
    component: lazyScreen(() => import('#renderer/features/today/TodayScreen.tsx'), 'TodayScreen'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/roster',
    validateSearch: rosterSearch,
    component: lazyScreen(
      () => import('#renderer/features/roster/RosterScreen.tsx'),
      'RosterScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/roster/new',
    component: lazyScreen(
      () => import('#renderer/features/roster/form/NewPersonScreen.tsx'),
      'NewPersonScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/roster/$personId',
    component: lazyScreen(
      () => import('#renderer/features/roster/page/PersonScreen.tsx'),
      'PersonScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/roster/$personId/edit',
    component: lazyScreen(
      () => import('#renderer/features/roster/form/EditPersonScreen.tsx'),
      'EditPersonScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/availability',
    validateSearch: availabilitySearch,
    component: lazyScreen(
      () => import('#renderer/features/availability/AvailabilityScreen.tsx'),
      'AvailabilityScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/availability/rounds',
    component: lazyScreen(
      () => import('#renderer/features/availability/RoundsScreen.tsx'),
      'RoundsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/availability/rounds/$roundId',
    component: lazyScreen(
      () => import('#renderer/features/availability/RoundScreen.tsx'),
      'RoundScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/duplicates',
    validateSearch: duplicateSearch,
    component: lazyScreen(
      () => import('#renderer/features/duplicates/DuplicatesScreen.tsx'),
      'DuplicatesScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/providers',
    component: lazyScreen(
      () => import('#renderer/features/providers/ProvidersScreen.tsx'),
      'ProvidersScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/providers/$providerId',
    validateSearch: providerSearch,
    component: lazyScreen(
      () => import('#renderer/features/providers/page/ProviderScreen.tsx'),
      'ProviderScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/retention',
    validateSearch: retentionSearch,
    component: lazyScreen(
      () => import('#renderer/features/retention/RetentionScreen.tsx'),
      'RetentionScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/requests',
    validateSearch: requestsSearch,
    component: lazyScreen(
      () => import('#renderer/features/requests/RequestsScreen.tsx'),
      'RequestsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/requests/new',
    validateSearch: newRequestSearch,
    component: lazyScreen(
      () => import('#renderer/features/requests/form/NewRequestScreen.tsx'),
      'NewRequestScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/requests/letter',
    component: lazyScreen(
      () => import('#renderer/features/requests/letter/LetterScreen.tsx'),
      'LetterScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/requests/$requestId',
    validateSearch: requestSearch,
    component: lazyScreen(() => import('./RequestPage.tsx'), 'RequestPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/requests/$requestId/edit',
    component: lazyScreen(
      () => import('#renderer/features/requests/form/EditRequestScreen.tsx'),
      'EditRequestScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/match',
    component: lazyScreen(
      () => import('#renderer/features/match/MatchPickerScreen.tsx'),
      'MatchPickerScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/match/$positionId',
    component: lazyScreen(() => import('#renderer/features/match/MatchScreen.tsx'), 'MatchScreen'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/deployments',
    component: lazyScreen(
      () => import('#renderer/features/deployments/DeploymentsScreen.tsx'),
      'DeploymentsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/deployments/funds',
    component: lazyScreen(
      () => import('#renderer/features/deployments/funds/FundsScreen.tsx'),
      'FundsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/timeline',
    component: lazyScreen(
      () => import('#renderer/features/timeline/TimelineScreen.tsx'),
      'TimelineScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/reports',
    validateSearch: reportSearch,
    component: lazyScreen(
      () => import('#renderer/features/reports/ReportsScreen.tsx'),
      'ReportsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/exchange',
    validateSearch: exchangeSearch,
    component: lazyScreen(
      () => import('#renderer/features/exchange/ExchangeScreen.tsx'),
      'ExchangeScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/changes',
    validateSearch: changesSearch,
    component: lazyScreen(
      () => import('#renderer/features/changes/ChangesScreen.tsx'),
      'ChangesScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/settings',
    component: lazyScreen(
      () => import('#renderer/features/settings/SettingsScreen.tsx'),
      'SettingsScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/settings/notices',
    component: lazyScreen(
      () => import('#renderer/features/settings/NoticesScreen.tsx'),
      'NoticesScreen',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/rosters',
    component: lazyScreen(
      () => import('#renderer/features/settings/RostersScreen.tsx'),
      'RostersScreen',
    ),
  }),
] as const

const routeTree = root.addChildren(routes)

export const createAppRouter = (history: RouterHistory) =>
  createRouter({
    routeTree,
    history,
    defaultErrorComponent: ScreenFailure,
    // A screen that is there within this time shows no grey lines first.
    defaultPendingMs: 200,
  })

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
