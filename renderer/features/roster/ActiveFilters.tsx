import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { cefrName } from '#shared/catalogue/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { categoryName, countryName, languageName, skillLevelName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { factWords } from './fact-words.ts'
import type { RosterSearch } from './roster-search.ts'
import { isNarrowed, narrowing, toggled } from './search-to-query.ts'
import { useSkillName } from './use-skill-name.ts'

interface ActiveFilter {
  readonly label: string
  readonly without: Partial<RosterSearch>
}

/** Every filter that is on, as a chip that can be taken away. */
export function ActiveFilters({
  search,
  onChange,
}: {
  readonly search: RosterSearch
  readonly onChange: (part: Partial<RosterSearch>) => void
}): ReactNode {
  const providers = useQueryCall('provider.list', {}, { enabled: search.providers !== undefined })
  const imports = useQueryCall('import.batches', {}, { enabled: search.imports !== undefined })
  const skillName = useSkillName()
  if (!isNarrowed(search)) return null
  const providerName = (id: string): string =>
    providers.data?.find((each) => each.id === id)?.name ?? '…'
  const importName = (id: string): string =>
    imports.data?.find((each) => each.id === id)?.file ?? '…'
  return (
    <Chips label={t('roster.active')}>
      {filtersOf(search, providerName, skillName, importName).map(({ label, without }) => (
        <Chip key={label} label={label} onRemove={() => onChange(without)}>
          <b>{label}</b>
        </Chip>
      ))}
      <Chip
        kind="add"
        onClick={() => onChange(Object.fromEntries(narrowing.map((part) => [part, undefined])))}
      >
        {t('roster.clearFilters')}
      </Chip>
      {search.record?.includes('possibleDuplicate') && (
        <Link to="/duplicates">{t('duplicates.decide')}</Link>
      )}
    </Chips>
  )
}

function filtersOf(
  search: RosterSearch,
  providerName: (id: string) => string,
  skillName: (id: string) => string,
  importName: (id: string) => string,
): ActiveFilter[] {
  const filters: ActiveFilter[] = []
  if (search.text) {
    filters.push({
      label: t('roster.chipText', { text: search.text }),
      without: { text: undefined, sort: undefined, descending: undefined },
    })
  }
  for (const value of search.categories ?? []) {
    filters.push({
      label: categoryName(value),
      without: { categories: toggled(search.categories, value) },
    })
  }
  for (const value of search.providerKinds ?? []) {
    filters.push({
      label: t(`common.${value}`),
      without: { providerKinds: toggled(search.providerKinds, value) },
    })
  }
  for (const value of search.providers ?? []) {
    filters.push({
      label: providerName(value),
      without: { providers: toggled(search.providers, value) },
    })
  }
  for (const value of search.nationalities ?? []) {
    filters.push({
      label: countryName(value),
      without: { nationalities: toggled(search.nationalities, value) },
    })
  }
  for (const value of search.languages ?? []) {
    filters.push({
      label: t('common.levelOrBetter', {
        language: languageName(value.language),
        level: cefrName(value.level),
      }),
      without: { languages: toggled(search.languages, value) },
    })
  }
  for (const value of search.skills ?? []) {
    const skill = skillName(value.skill)
    filters.push({
      label:
        value.level === null
          ? skill
          : t('roster.chipSkillLevel', { skill, level: skillLevelName(value.level) }),
      without: { skills: toggled(search.skills, value) },
    })
  }
  if (search.free) {
    filters.push({
      label: t('roster.chipFree', { period: showPeriod(search.free) }),
      without: { free: undefined },
    })
  }
  for (const value of search.record ?? []) {
    filters.push({ label: factWords(value), without: { record: toggled(search.record, value) } })
  }
  for (const value of search.imports ?? []) {
    filters.push({
      label: t('roster.chipImport', { file: importName(value) }),
      without: { imports: toggled(search.imports, value) },
    })
  }
  for (const value of search.changes ?? []) {
    filters.push({
      label: t('roster.chipChange'),
      without: { changes: toggled(search.changes, value) },
    })
  }
  return filters
}
