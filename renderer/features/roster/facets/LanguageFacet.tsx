import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cefrNames, language as languageOf, namesOfLanguage } from '#shared/catalogue/index.ts'
import { conditionPhrase } from '#shared/search/conditions/condition-words.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import { languageMode, type LanguageMode, languageModes } from '#shared/domain/language.ts'
import type { RosterQuery } from '#shared/search/roster-query.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { t, words } from '#renderer/text/text.ts'
import { nobodysNames } from '../condition-names.ts'
import { toggled } from '../search-to-query.ts'
import { FacetGroup, type Joined } from './FacetGroup.tsx'
import classes from './Facets.module.css'

type Chosen = RosterQuery['languages']

/** B2: what most calls ask of an observer's working language. */
const STANDARD_LEVEL = 4

function namesFor(code: string): readonly string[] {
  const found = languageOf(code)
  return found ? namesOfLanguage(found) : []
}

/** Languages with a minimum level in one use: both are chosen once, the counts follow. */
export function LanguageFacet({
  chosen,
  counts,
  mode,
  onMode,
  onChange,
  ...joined
}: Joined & {
  readonly chosen: Chosen
  readonly counts: FacetCounts['languages']
  /** The use that the counts are of. */
  readonly mode: LanguageMode
  readonly onMode: (mode: LanguageMode) => void
  readonly onChange: (chosen: Chosen | undefined) => void
}): ReactNode {
  const [level, setLevel] = useState(STANDARD_LEVEL)
  const title = t('roster.facetLanguage')
  const counted = new Map(counts.map(({ value, counts: byLevel }) => [value, byLevel]))
  const gone = chosen.filter(({ language }) => !counted.has(language))
  const items = [...counted.keys(), ...gone.map(({ language }) => language)]
    .map((language) => {
      const on = chosen.find((each) => each.language === language)
      const shown = on ?? { language, level, mode }
      return {
        key: language,
        also: namesFor(language),
        label: words(conditionPhrase({ by: 'language', ...shown }, nobodysNames)),
        // The counts are of one use: of a language chosen in another nothing is known here.
        count: shown.mode === mode ? (counted.get(language)?.[shown.level - 1] ?? 0) : null,
        on: on !== undefined,
        toggle: () => onChange(toggled(chosen, shown)),
      }
    })
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || compareNames(a.label, b.label))
  return (
    <FacetGroup
      {...joined}
      title={title}
      find={t('roster.facetLanguageSearch')}
      items={items}
      under={
        <span className={classes.under}>
          <NativeSelect
            size="xs"
            variant="unstyled"
            aria-label={t('find.modeLabel')}
            data={languageModes.map((value) => ({
              value,
              label: t('find.mode', { mode: value }),
            }))}
            value={mode}
            onChange={(event) => onMode(languageMode.parse(event.currentTarget.value))}
          />
          <NativeSelect
            size="xs"
            variant="unstyled"
            aria-label={`${title} ${t('roster.facetLanguageLevel')}`}
            data={cefrNames.map((name, place) => ({
              value: String(place + 1),
              label: `≥ ${name}`,
            }))}
            value={String(level)}
            onChange={(event) => setLevel(Number(event.currentTarget.value))}
          />
        </span>
      }
    />
  )
}
