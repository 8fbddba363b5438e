/** Pixels of the drawing. */
export const LABEL_WIDTH = 230
export const HEAD_HEIGHT = 46
export const GROUP_HEIGHT = 28
export const ITEM_HEIGHT = 32
export const BAR_HEIGHT = 18

/** Where something `width` wide that starts at `x` lies when time runs from right to left. */
export const mirrored = (rtl: boolean, axisWidth: number, x: number, width = 0): number =>
  rtl ? axisWidth - x - width : x
