/** What a roster can be narrowed by: one bit each, set on the people whom it leaves out. */
export const TEXT = 1
export const CATEGORIES = 2
export const PROVIDER_KINDS = 4
export const PROVIDERS = 8
export const NATIONALITIES = 16
export const LANGUAGES = 32
export const SKILLS = 64
export const FREE = 128
export const RECORD = 256
