import { useHotkeys } from '@mantine/hooks'

/** Ctrl+P prints the list rather than the window, whose edge would cut it off. */
export function usePrintKey(print: () => void): void {
  useHotkeys([['mod+P', print]], [])
}
