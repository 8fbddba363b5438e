import type { Category } from '../domain/category.ts'
import { cataloguePhrase } from '../text/catalogue-phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { foldText } from './fold-text.ts'
import { nameIndex } from './name-index.ts'
import { positionTable } from './position-table.ts'

/** A kind of post that requests ask for again and again. */
export interface PositionKind {
  readonly id: string
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
  const [id = '', category = '', field = '', abbreviation = '', skills = '', years = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    id,
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

const names = nameIndex(() =>
  positionKinds.map(({ id, abbreviation }) => {
    const title = cataloguePhrase('position', id)
    const titles = title ? saidInAll(title) : []
    return {
      id,
      tiers: [
        [id, ...titles, ...titles.flatMap((each) => each.split(' / '))],
        abbreviation === null ? [] : [abbreviation],
      ],
    }
  }),
)

/**
 * The id of a kind of post written as title (in any language of the interface), abbreviation or id;
 * null where it is unknown.
 */
export const findPosition = (text: string): string | null => names.find(foldText(text))
