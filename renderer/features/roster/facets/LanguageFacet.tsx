import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cefrNames, language as languageOf, namesOfLanguage } from '#shared/catalogue/index.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import type { RosterQuery } from '#shared/search/roster-query.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { languageName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { toggled } from '../search-to-query.ts'
import { FacetGroup } from './FacetGroup.tsx'

type Chosen = RosterQuery['languages']

/** B2: what most calls ask of an observer's working language. */
const STANDARD_LEVEL = 4

function namesFor(code: string): readonly string[] {
  const found = languageOf(code)
  return found ? namesOfLanguage(found) : []
}

/** Languages with a minimum spoken level: the level is chosen once, the counts follow. */
export function LanguageFacet({
  chosen,
  counts,
  onChange,
}: {
  readonly chosen: Chosen
  readonly counts: FacetCounts['languages']
  readonly onChange: (chosen: Chosen | undefined) => void
}): ReactNode {
  const [level, setLevel] = useState(STANDARD_LEVEL)
  const items = counts
    .map(({ value, counts: byLevel }) => ({
      language: value,
      on: chosen.find((each) => each.language === value),
      byLevel,
    }))
    .map(({ language, on, byLevel }) => {
      const shownLevel = on?.level ?? level
      return {
        key: language,
        also: namesFor(language),
        label: t('common.levelOrBetter', {
          language: languageName(language),
          level: cefrNames[shownLevel - 1] ?? '',
        }),
        count: byLevel[shownLevel - 1] ?? 0,
        on: on !== undefined,
        toggle: () => onChange(toggled(chosen, on ?? { language, level, mode: 'spoken' as const })),
      }
    })
    .sort((a, b) => b.count - a.count || compareNames(a.label, b.label))
  return (
    <FacetGroup
      title={t('roster.facetLanguage')}
      find={t('roster.facetLanguageSearch')}
      items={items}
      beside={
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label={`${t('roster.facetLanguage')} ${t('roster.facetLanguageLevel')}`}
          data={cefrNames.map((name, place) => ({ value: String(place + 1), label: `≥ ${name}` }))}
          value={String(level)}
          onChange={(event) => setLevel(Number(event.currentTarget.value))}
        />
      }
    />
  )
}
