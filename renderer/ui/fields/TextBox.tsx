import { NumberInput, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type BoxProps, passOn } from './box.ts'

interface Typed {
  readonly type?: 'text' | 'email' | 'tel'
  /** Writing direction follows what is typed: names in any script. */
  readonly anyScript?: boolean
}

/** Text that may be left out: empty is null, that is "not stated". */
export function TextBox(props: BoxProps<string | null> & Typed): ReactNode {
  const { type = 'text', anyScript = false, ...box } = props
  return (
    <TextInput
      {...passOn(box)}
      type={type}
      {...(anyScript ? { dir: 'auto' } : {})}
      value={box.value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value
        box.onChange(text === '' ? null : text)
      }}
    />
  )
}

/** Text that must be there. */
export function WordsBox(props: BoxProps<string>): ReactNode {
  return (
    <TextInput
      {...passOn(props)}
      dir="auto"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** Longer text that may be left out. */
export function NoteBox(props: BoxProps<string | null>): ReactNode {
  return (
    <Textarea
      {...passOn(props)}
      dir="auto"
      autosize
      minRows={3}
      maxRows={12}
      value={props.value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value
        props.onChange(text === '' ? null : text)
      }}
    />
  )
}

/** A number that may be left out. */
export function NumberBox(
  props: BoxProps<number | null> & { readonly min?: number; readonly max?: number },
): ReactNode {
  const { min, max, ...box } = props
  return (
    <NumberInput
      {...passOn(box)}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      clampBehavior="none"
      allowDecimal={false}
      value={box.value ?? ''}
      onChange={(value) => box.onChange(value === '' ? null : Number(value))}
    />
  )
}
