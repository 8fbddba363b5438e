import { QueryClient } from '@tanstack/react-query'

/** The cache of answers. They stay good until a `changed` event names their area. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        // The engine is on this computer: being offline changes nothing.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
