/** Name of the encrypted store in the data folder; its key file lies beside it. */
export const storeFileName = 'roster.db'
