import { app } from './app.ts'
import { common } from './common.ts'
import { exchange } from './exchange.ts'

/** Every text people read, by area; one file per area. Add a file and name it here. */
export const english = {
  app,
  common,
  exchange,
} as const
