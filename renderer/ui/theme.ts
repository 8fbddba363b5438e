import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  Modal,
  NativeSelect,
  Notification,
  NumberInput,
  PasswordInput,
  Radio,
  Select,
  MultiSelect,
  Switch,
  Tabs,
  Text,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { type Locale, phrase, say } from '#shared/text/index.ts'

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif'

const px = (size: number): string => `${size / 16}rem`

const dense = { defaultProps: { size: 'xs' } } as const

/** One accent, small type, small gaps: a table is what people look at all day. */
export const createAppTheme = (locale: Locale) =>
  createTheme({
    primaryColor: 'accent',
    primaryShade: 8,
    autoContrast: true,
    colors: {
      accent: [
        ...(['#e5f0f7', '#cde3f0', '#9dc7e1', '#6cb4dd', '#4a97c4'] as const),
        ...(['#3484b3', '#2274a4', '#146795', '#0b5c8a', '#084a70'] as const),
      ],
      dark: [
        ...(['#e6edf3', '#c9d4dd', '#b3c0cb', '#95a4b1', '#465563'] as const),
        ...(['#2b3844', '#1c2833', '#16202a', '#0f171e', '#0b1218'] as const),
      ],
    },
    fontFamily,
    fontSizes: { xs: px(12.5), sm: px(13), md: px(14), lg: px(16), xl: px(18) },
    spacing: { xs: px(6), sm: px(10), md: px(14), lg: px(20), xl: px(28) },
    defaultRadius: 6,
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'sm' } }),
      Button: Button.extend(dense),
      Checkbox: Checkbox.extend(dense),
      Modal: Modal.extend({
        defaultProps: {
          centered: true,
          padding: 'lg',
          size: 'md',
          closeButtonProps: { 'aria-label': say(locale, phrase('common.close')) },
        },
      }),
      MultiSelect: MultiSelect.extend(dense),
      NativeSelect: NativeSelect.extend(dense),
      Notification: Notification.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': say(locale, phrase('common.close')) },
        },
      }),
      // Whoever comes to a number types another over it.
      NumberInput: NumberInput.extend({
        defaultProps: { ...dense.defaultProps, onFocus: (event) => event.currentTarget.select() },
      }),
      PasswordInput: PasswordInput.extend({
        defaultProps: {
          ...dense.defaultProps,
          visibilityToggleFocusable: true,
          visibilityToggleButtonProps: {
            'aria-label': say(locale, phrase('settings.passphraseShow')),
          },
        },
      }),
      Radio: Radio.extend(dense),
      Select: Select.extend(dense),
      Switch: Switch.extend(dense),
      Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
      Text: Text.extend({ defaultProps: { size: 'sm' } }),
      TagsInput: TagsInput.extend(dense),
      Textarea: Textarea.extend(dense),
      TextInput: TextInput.extend(dense),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
    },
  })

/** Points the kit's own colours at ours, where theirs would be too faint to read. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink3)',
    '--mantine-color-placeholder': 'var(--ink3)',
    '--mantine-color-error': 'var(--not)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-accent-text': 'var(--accent)',
    '--mantine-color-accent-light': 'var(--accent-soft)',
    '--mantine-color-accent-light-color': 'var(--accent)',
    '--mantine-color-accent-outline': 'var(--accent)',
  }
  return { variables: {}, light: shared, dark: shared }
}
