import { type ReactNode, useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { languageModes, type LevelScale, levelScales } from '#shared/domain/language.ts'
import type { Person } from '#shared/domain/person.ts'
import {
  type StatedLevels,
  withChosenLevel,
  withReceivedLevel,
} from '#shared/exchange/typed-level.ts'
import { LanguageLevelBox } from '#renderer/field/boxes/index.ts'
import { scaleName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './PersonForm.module.css'

const scaleChoices = () => levelScales.map((value) => ({ value, label: scaleName(value) }))

/** The levels of one language, and what they were received as: one is never left beside the other's old words. */
export function LanguageLevels({
  control,
  row,
}: {
  readonly control: Control<Person>
  readonly row: number
}): ReactNode {
  const spoken = useController({ control, name: `languages.${row}.spoken` })
  const read = useController({ control, name: `languages.${row}.read` })
  const written = useController({ control, name: `languages.${row}.written` })
  const scale = useController({ control, name: `languages.${row}.scale` })
  const received = useController({ control, name: `languages.${row}.received` })
  const converted = useController({ control, name: `languages.${row}.converted` })
  const modes = { spoken, read, written }
  const levels: StatedLevels = {
    spoken: spoken.field.value,
    read: read.field.value,
    written: written.field.value,
    scale: scale.field.value,
    received: received.field.value,
    converted: converted.field.value,
  }
  // What stays while words are being typed that cannot be read yet.
  const [before, setBefore] = useState(levels)
  const [chosenScale, setChosenScale] = useState(levels.scale)

  const put = (next: StatedLevels): void => {
    for (const mode of languageModes)
      if (next[mode] !== levels[mode]) modes[mode].field.onChange(next[mode])
    if (next.scale !== levels.scale) scale.field.onChange(next.scale)
    if (next.received !== levels.received) received.field.onChange(next.received)
    if (next.converted !== levels.converted) converted.field.onChange(next.converted)
  }
  return (
    <>
      {languageModes.map((mode) => (
        <LanguageLevelBox
          key={mode}
          {...modes[mode].field}
          label={t(`person.${mode}`)}
          onChange={(level) => {
            const next = withChosenLevel(levels, mode, level)
            setBefore(next)
            setChosenScale(next.scale)
            put(next)
          }}
        />
      ))}
      <div className={classes.double}>
        <TextBox
          {...received.field}
          label={t('person.received')}
          placeholder={t('person.receivedHint')}
          onChange={(text) => put(withReceivedLevel(before, text, chosenScale).levels)}
          onBlur={() => {
            setBefore(levels)
            received.field.onBlur()
          }}
        />
        <span role="status" className={classes.note}>
          {wordsOf(levels, chosenScale)}
        </span>
      </div>
      <ChoiceBox
        {...scale.field}
        value={levels.scale ?? chosenScale}
        label={t('person.scale')}
        className={classes.double}
        choices={scaleChoices()}
        onChange={(next) => {
          setChosenScale(next)
          put(withReceivedLevel(before, levels.received, next).levels)
        }}
      />
    </>
  )
}

/** What the app made of the words that were received. */
function wordsOf(levels: StatedLevels, chosen: LevelScale | null): string {
  const { received, scale, converted } = levels
  if (received === null) return ''
  if (scale !== null)
    return t(converted ? 'roster.languageConverted' : 'person.receivedRead', {
      scale: scaleName(scale),
    })
  const { read } = withReceivedLevel(levels, received, chosen)
  return t(read === 'needsScale' ? 'person.receivedNeedsScale' : 'person.receivedUnread')
}
