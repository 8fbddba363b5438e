/** Largest file taken in, in bytes (200 MB): far above any list of people, far below memory. */
export const largestFile = 200 * 1024 * 1024
/** Largest params of a call that carries no file, in bytes (16 MB). */
export const largestParams = 16 * 1024 * 1024
