/**
 * The one door to Observable Plot. A successor must draw grouped and stacked bars to SVG without fetching
 * anything, take patterns as fills, and leave words and colours to us.
 */
export { axisX, axisY, barX, barY, plot, ruleX, ruleY, stackX, text } from '@observablehq/plot'
