/** Columns that "export what I see" can write, in the order of the screen. */
export const rosterColumns = [
  'name',
  'nativeName',
  'secondNativeName',
  'sex',
  'nationalities',
  'residence',
  'providers',
  'categories',
  'languages',
  'skills',
  'availability',
  'confirmedOn',
] as const
export type RosterColumn = (typeof rosterColumns)[number]
