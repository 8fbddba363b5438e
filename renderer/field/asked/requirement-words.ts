import {
  countryName,
  languageName,
  phaseName,
  positionTitle,
  skillLevelName,
} from '#shared/catalogue/index.ts'
import { cefrName } from '#shared/catalogue/level-scales.ts'
import type { Requirement, RequirementOf } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'

/** What a chip says: the heart of it in bold, with words before and after. */
export interface ChipWords {
  readonly before: string
  readonly strong: string
  readonly after: string
}

/** Names of skills by id: the tree may hold skills of the user's own. */
export type SkillNames = (id: string) => string

const words = (strong: string, after = '', before = ''): ChipWords => ({ before, strong, after })

const skillWords = ({ parameters }: RequirementOf<'skill'>, skillName: SkillNames): ChipWords => {
  const { level, years } = parameters
  const asked = [
    level === null ? '' : skillLevelName(level).toLowerCase(),
    years === null ? '' : t('requests.askedYears', { years }),
  ]
  return words(skillName(parameters.skill), asked.filter(Boolean).join(', '))
}

const nationalityWords = ({ parameters }: RequirementOf<'nationality'>): ChipWords => {
  const { mode, countries, neighboursOfHost } = parameters
  const named = countries.map((code) => countryName(code))
  const list = neighboursOfHost ? [...named, t('requests.askedNeighbours')] : named
  const shown =
    list.length > 3
      ? t('requests.askedAndMore', { first: list.slice(0, 2).join(', '), more: list.length - 2 })
      : list.join(', ')
  const before = mode === 'only' ? t('requests.askedOnlyFrom') : t('requests.askedNotFrom')
  return words(shown === '' ? t('requests.askedNobodyNamed') : shown, '', before)
}

const experienceWords = ({ parameters }: RequirementOf<'experience'>): ChipWords => {
  const { kind, missions, countries, years } = parameters
  const amounts = [
    missions === null ? '' : t('requests.askedMissions', { missions }),
    countries === null ? '' : t('requests.askedCountries', { countries }),
    years === null ? '' : t('requests.askedYears', { years }),
  ].filter(Boolean)
  return words(
    amounts.length === 0 ? t('requests.askedSome') : amounts.join(', '),
    '',
    t('requests.askedExperience', { kind }),
  )
}

/** One requirement in words for its chip. */
export const requirementWords = (asked: Requirement, skillName: SkillNames): ChipWords => {
  switch (asked.kind) {
    case 'skill':
      return skillWords(asked, skillName)
    case 'language': {
      const { language, mode, level } = asked.parameters
      return words(
        languageName(language),
        t('requests.askedLanguage', { mode, level: cefrName(level) }),
      )
    }
    case 'nationality':
      return nationalityWords(asked)
    case 'experience':
      return experienceWords(asked)
    case 'phase':
      return words(phaseName(asked.parameters.phase), '', t('requests.askedPhase'))
    case 'rest':
      return words(t('common.days', { days: asked.parameters.days }), t('requests.askedRest'))
    case 'progression':
      return words(t('requests.askedShortMissions', asked.parameters), t('requests.askedBefore'))
    case 'clearance':
      return words(asked.parameters.name, t('requests.askedValid'))
    case 'offer':
      return words(t('requests.askedOffer'), t('requests.askedThroughout'))
    case 'freshness':
      return words(t('requests.askedMonths', asked.parameters), '', t('requests.askedConfirmed'))
    case 'qualification':
      return words(positionTitle(asked.parameters.position), '', t('requests.askedQualified'))
    case 'conflict':
      return words(t('requests.askedConflict'), t('requests.askedConflictMore'))
  }
}

/** The same as plain text, for names read aloud and for tooltips. */
export const requirementText = (asked: Requirement, skillName: SkillNames): string => {
  const { before, strong, after } = requirementWords(asked, skillName)
  return [before, strong, after].filter(Boolean).join(' ')
}
