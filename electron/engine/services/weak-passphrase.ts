import { expectedFailure } from '#shared/contract/failure.ts'
import { isStrongPassphrase } from '#shared/domain/passphrase-strength.ts'

/** Throws `refused` for a passphrase that whoever has the file would soon find. */
export async function refuseWeakPassphrase(passphrase: string): Promise<void> {
  if (!(await isStrongPassphrase(passphrase))) throw expectedFailure('refused', 'passphraseWeak')
}
