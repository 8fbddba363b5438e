import { TagsInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { inOrderOfTags, MOST_TAGS, partsOfTags, tagKey, withTags } from '#shared/domain/tag.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { currentTag } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { type BoxProps, passOn } from '#renderer/ui/fields/box.ts'

/** Every tag of the roster, in the order of the reader's language. */
function useKnownTags(): string[] {
  const counts = useQueryCall('roster.facets', { query: {} }).data?.tags ?? []
  return inOrderOfTags(
    counts.map(({ value }) => value),
    currentTag(),
  )
}

const PARTING = [',', ';', '|', '،']

/** Tags: those that somebody has are offered, others are typed; a comma ends one. */
export function TagsBox(props: BoxProps<string[]>): ReactNode {
  const known = useKnownTags()
  const { ref: _ref, ...box } = passOn(props)
  return (
    <TagsInput
      {...box}
      data={known}
      value={[...props.value]}
      onChange={(typed) => props.onChange(withTags([], typed.flatMap(partsOfTags)))}
      splitChars={PARTING}
      maxTags={MOST_TAGS}
      isDuplicate={(value, before) => before.some((each) => tagKey(each) === tagKey(value))}
      comboboxProps={{ withinPortal: true }}
    />
  )
}

/** One of the tags that somebody has. */
export function KnownTagBox(props: BoxProps<string | null>): ReactNode {
  const known = useKnownTags()
  const values = props.value === null ? known : withTags(known, [props.value])
  return (
    <ChoiceBox {...props} searchable choices={values.map((value) => ({ value, label: value }))} />
  )
}
