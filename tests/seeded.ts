import fc from 'fast-check'

/**
 * Properties try the same cases in every run: what passes here passes everywhere. `SCRUTIN_PROPERTY_SEED`
 * tries others, to look for what nobody has met yet.
 */
fc.configureGlobal({ seed: Number(process.env['SCRUTIN_PROPERTY_SEED'] ?? 52_129) })
