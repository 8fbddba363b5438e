import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Requirement } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { phaseChoices, positionKindChoices } from '../boxes/index.ts'
import { ExperienceFields } from './ExperienceFields.tsx'
import type { FieldsOf } from './fields-of.ts'
import { kindWords } from './kind-words.ts'
import { LanguageFields } from './LanguageFields.tsx'
import { NationalityFields } from './NationalityFields.tsx'
import { SkillFields } from './SkillFields.tsx'
import { WholeBox } from './WholeBox.tsx'

/** The fields of one requirement; every valid change is passed on at once. */
export function RequirementFields({ value, onChange }: FieldsOf<Requirement>): ReactNode {
  switch (value.kind) {
    case 'skill':
      return <SkillFields value={value} onChange={onChange} />
    case 'language':
      return <LanguageFields value={value} onChange={onChange} />
    case 'nationality':
      return <NationalityFields value={value} onChange={onChange} />
    case 'experience':
      return <ExperienceFields value={value} onChange={onChange} />
    case 'phase':
      return (
        <ChoiceBox
          label={t('requests.paramPhase')}
          required
          choices={phaseChoices()}
          value={value.parameters.phase}
          onChange={(phase) => phase !== null && onChange({ ...value, parameters: { phase } })}
        />
      )
    case 'qualification':
      return (
        <ChoiceBox
          label={t('requests.paramPosition')}
          required
          choices={positionKindChoices()}
          value={value.parameters.position}
          onChange={(position) =>
            position !== null && onChange({ ...value, parameters: { position } })
          }
        />
      )
    case 'clearance':
      return (
        <WordsBox
          label={t('requests.paramClearance')}
          required
          value={value.parameters.name}
          onChange={(name) => onChange({ ...value, parameters: { name } })}
        />
      )
    case 'rest':
      return (
        <WholeBox
          label={t('requests.paramRestDays')}
          value={value.parameters.days}
          max={365}
          onChange={(days) => days !== null && onChange({ ...value, parameters: { days } })}
        />
      )
    case 'progression':
      return (
        <WholeBox
          label={kindWords(value.kind)}
          value={value.parameters.missions}
          max={20}
          onChange={(missions) =>
            missions !== null && onChange({ ...value, parameters: { missions } })
          }
        />
      )
    case 'freshness':
      return (
        <WholeBox
          label={t('requests.paramMonths')}
          value={value.parameters.months}
          max={120}
          onChange={(months) => months !== null && onChange({ ...value, parameters: { months } })}
        />
      )
    case 'offer':
      return <Text size="xs">{t('requests.kindOfferText')}</Text>
    case 'conflict':
      return <Text size="xs">{t('requests.kindConflictText')}</Text>
  }
}
