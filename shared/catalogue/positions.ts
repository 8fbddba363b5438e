import type { Category } from '../domain/category.ts'
import { foldText } from './fold-text.ts'
import { nameIndex } from './name-index.ts'
import { positionTable } from './position-table.ts'

/** A kind of post that requests ask for again and again. */
export interface PositionKind {
  readonly id: string
  readonly title: string
  /** "LTO"; null where none is in use. */
  readonly abbreviation: string | null
  readonly category: Category
  readonly field: 'observation' | 'technicalAssistance'
  /** Ids of the skills usually asked for. */
  readonly skills: readonly string[]
  /** Years of experience usually asked for. */
  readonly years: number
}

const categories: Readonly<Record<string, Category>> = {
  E: 'expert',
  L: 'longTermObserver',
  S: 'shortTermObserver',
}

const readLine = (line: string): PositionKind => {
  const [
    id = '',
    category = '',
    field = '',
    title = '',
    abbreviation = '',
    skills = '',
    years = '',
  ] = line.split('|').map((cell) => cell.trim())
  return {
    id,
    title,
    abbreviation: abbreviation === '' ? null : abbreviation,
    category: categories[category] ?? 'expert',
    field: field === 'T' ? 'technicalAssistance' : 'observation',
    skills: skills.split(' '),
    years: Number(years),
  }
}

/** The position library: observation first, then technical assistance. */
export const positionKinds: readonly PositionKind[] = positionTable.trim().split('\n').map(readLine)

const byId = new Map(positionKinds.map((each) => [each.id, each]))

/** The kind of post of an id, or undefined where the library has none. */
export const positionKind = (id: string): PositionKind | undefined => byId.get(id)

/** The title of a kind of post; an unknown id is shown as it is. */
export const positionTitle = (id: string): string => byId.get(id)?.title ?? id

const names = nameIndex(
  positionKinds.map((each) => ({
    id: each.id,
    tiers: [
      [each.id, each.title, ...each.title.split(' / ')],
      each.abbreviation === null ? [] : [each.abbreviation],
    ],
  })),
)

/** The id of a kind of post written as title, abbreviation or id; null where it is unknown. */
export const findPosition = (text: string): string | null => names.find(foldText(text))
