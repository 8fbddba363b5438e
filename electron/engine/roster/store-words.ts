import type { Database } from '#electron/engine/store/sqlite.ts'
import { seededSkill, seededSkillName, seededSkillNames } from '#shared/catalogue/skills.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import { type SkillTree, skillTree } from '#shared/matching/index.ts'
import { wordLookup } from '#shared/search/catalogue-words.ts'
import { listProviders } from '../store/repositories/providers.ts'
import { listSkills } from '../store/repositories/skills.ts'
import { readTagWords } from '../store/search/find-tagged.ts'
import type { StoreWords } from '../store/search/match-text.ts'
import { perVersion } from './per-version.ts'

/** Providers by id. */
export function providersOf(sqlite: Database): ReadonlyMap<Id, Provider> {
  return perVersion(
    sqlite,
    'providers',
    () => new Map(listProviders({ sqlite }).map((each) => [each.id, each])),
  )
}

/** The skill tree as stored. */
export function skillsOf(sqlite: Database): SkillTree {
  return perVersion(sqlite, 'skills', () => skillTree(listSkills({ sqlite })))
}

/** A seeded skill is found in every language of the catalogue, unless the user calls it otherwise. */
function skillNames(id: string, name: string): readonly string[] {
  const seeded = seededSkill(id)
  return seeded && seededSkillName(id) === name ? seededSkillNames(seeded) : [name]
}

/** Words by which skills, providers and tags are found in a query. */
export function storeWords(sqlite: Database): StoreWords {
  return perVersion(sqlite, 'words', () => ({
    skills: wordLookup(
      skillsOf(sqlite).skills.map(({ id, name }) => ({ code: id, names: skillNames(id, name) })),
    ),
    tags: readTagWords(sqlite),
    providers: wordLookup(
      [...providersOf(sqlite).values()].map(({ id, name, shortName, otherNames }) => ({
        code: id,
        names: [name, shortName ?? '', ...otherNames],
      })),
    ),
  }))
}
