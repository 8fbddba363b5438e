// Boxes for forms: use them bound (`<Field control name>{(field) => <DateBox {...field} />}</Field>`) or alone.
export type { BoxProps } from './box.ts'
export { type Choice, ChoiceBox, ChoicesBox } from './ChoiceBox.tsx'
export { DateBox, KnownDateBox } from './DateBox.tsx'
export { Field } from './Field.tsx'
export { formResolver } from './form-resolver.ts'
export { markProblems } from './mark-problems.ts'
export { countErrors } from './messages-of.ts'
export { NoteBox, NumberBox, TextBox, WordsBox } from './TextBox.tsx'
