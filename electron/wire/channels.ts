/** The two channels between a window's preload and its host. There are no others. */
export const callChannel = 'scrutin:call'
export const eventChannel = 'scrutin:event'
