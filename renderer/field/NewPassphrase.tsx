import { PasswordInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { isStrongPassphrase } from '#shared/domain/passphrase-strength.ts'
import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '#shared/domain/passphrase.ts'
import { t } from '#renderer/text/text.ts'

/** A passphrase that is being chosen, typed twice because nobody sees it. */
export interface NewPassphrase {
  readonly passphrase: string
  readonly repeated: string
  readonly short: boolean
  readonly differs: boolean
  /** It was found to be weak. */
  readonly weak: boolean
  /** Judges it; the boxes say so where it is weak. */
  readonly isStrong: () => Promise<boolean>
  readonly change: (typed: { readonly passphrase?: string; readonly repeated?: string }) => void
}

/** Holds what is typed in {@link NewPassphraseFields}. */
export function useNewPassphrase(): NewPassphrase {
  const [{ passphrase, repeated }, setTyped] = useState({ passphrase: '', repeated: '' })
  const [foundWeak, setFoundWeak] = useState<string | null>(null)
  return {
    passphrase,
    repeated,
    short: passphrase.length < SHORTEST_PASSPHRASE,
    differs: repeated !== passphrase,
    weak: passphrase === foundWeak,
    async isStrong() {
      const strong = await isStrongPassphrase(passphrase)
      if (!strong) setFoundWeak(passphrase)
      return strong
    },
    change: (typed) => setTyped({ passphrase, repeated, ...typed }),
  }
}

/** Two boxes for a passphrase; once somebody `asked` for the next step they say what is missing. */
export function NewPassphraseFields({
  chosen: { passphrase, repeated, short, differs, weak, change },
  asked,
  autoFocus = false,
}: {
  readonly chosen: NewPassphrase
  readonly asked: boolean
  readonly autoFocus?: boolean
}): ReactNode {
  return (
    <>
      <PasswordInput
        label={t('settings.passphrase')}
        value={passphrase}
        onChange={(event) => change({ passphrase: event.currentTarget.value })}
        maxLength={LONGEST_PASSPHRASE}
        error={
          asked && short
            ? t('settings.passphraseShort', { count: SHORTEST_PASSPHRASE })
            : weak && t('settings.passphraseWeak')
        }
        autoComplete="new-password"
        {...(autoFocus ? { 'data-autofocus': true } : {})}
        required
      />
      <PasswordInput
        label={t('settings.passphraseAgain')}
        value={repeated}
        onChange={(event) => change({ repeated: event.currentTarget.value })}
        error={asked && !short && differs ? t('settings.passphraseDiffers') : undefined}
        autoComplete="new-password"
        required
      />
    </>
  )
}
