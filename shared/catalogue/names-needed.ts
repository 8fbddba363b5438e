import type { Category } from '../domain/category.ts'
import type { LevelScale } from '../domain/language.ts'
import type { AssistanceKind } from './assistance-kinds.ts'
import type { IdsOfTable } from './ids-of-table.ts'
import type { Phase } from './phases.ts'
import type { positionTable } from './position-table.ts'
import type { RegionalBodyId } from './regional-bodies.ts'
import type { RequestChannel, RequestOrgan } from './request-channels.ts'
import type { skillLevels } from './skill-levels.ts'
import type { processSkills } from './skill-table-process.ts'
import type { societySkills } from './skill-table-society.ts'

/** Ids of what a catalogue holds, by what it is. */
interface IdsByKind {
  position: IdsOfTable<typeof positionTable>
  phase: Phase
  assistance: AssistanceKind
  channel: RequestChannel
  channelShort: RequestChannel
  organ: RequestOrgan
  body: RegionalBodyId
  category: Category
  categoryShort: Category
  scale: LevelScale
  skillLevel: (typeof skillLevels)[number]
  skill: IdsOfTable<typeof processSkills> | IdsOfTable<typeof societySkills>
}

/** The names that each language of the interface has to have, one for each id. */
export type NamesNeeded = Readonly<
  Record<{ [K in keyof IdsByKind]: `${K}.${IdsByKind[K]}` }[keyof IdsByKind], string>
>
