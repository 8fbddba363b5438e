import { z } from 'zod'
import { instant, requiredText, shortText } from '../domain/common.ts'
import { areas, mutation, query } from './define.ts'

const folder = z.string().min(1).max(1000)

/** The rosters known on this computer; each is a data folder of its own, with its own key. */
export const rosterList = z.object({
  /** Data folder of the one in view. */
  current: folder,
  /** The one in view is the sample. */
  sample: z.boolean(),
  rosters: z.array(
    z.object({
      folder,
      /** What it is called here; empty where nobody has said. */
      name: shortText,
      openedAt: instant.nullable(),
      /** It lies in the folder that Scrutin was started with. */
      home: z.boolean(),
      /** Its folder is where it was. */
      there: z.boolean(),
    }),
  ),
  /** Rosters that lie among those of this computer and are not on the list. */
  found: z.array(folder),
})
export type RosterList = z.infer<typeof rosterList>

/** Answered by the host: which roster its engine opens. */
export const rosterChoiceCalls = {
  /** The rosters known on this computer, the one that Scrutin was started with first. */
  'host.rosters': query('app', z.object({}), rosterList),
  /**
   * Closes the roster in view and opens another one of the list; `open` is false where something stands against it,
   * which `app.status` says. Fails with `notFound` for one that is not known, or not there.
   */
  'host.openRoster': mutation(areas, z.object({ folder }), z.object({ open: z.boolean() })),
  /**
   * Opens the sample beside the office's own rosters; a roster of its own, which `app.openSample` fills once.
   * `open` as in `host.openRoster`.
   */
  'host.openSample': mutation(areas, z.object({}), z.object({ open: z.boolean() })),
  /**
   * Puts a roster on the list: a new one beside the others, one that was `found`, or one in a folder that the user
   * chooses in the system's dialog (null when they change their mind). Nothing is opened. Fails with `refused` for a
   * folder that holds something else.
   */
  'host.addRoster': mutation(
    ['app'],
    z.object({
      name: requiredText,
      where: z.union([z.literal('new'), z.literal('choose'), z.object({ found: folder })]),
    }),
    z.object({ folder }).nullable(),
  ),
  /** Calls a roster something else on this computer; empty for nothing. Fails with `notFound` for one not known. */
  'host.renameRoster': mutation(['app'], z.object({ folder, name: shortText }), z.object({})),
  /** Takes a roster off the list; its folder stays as it is. Fails with `refused` for the one in view. */
  'host.forgetRoster': mutation(['app'], z.object({ folder }), z.object({})),
}
