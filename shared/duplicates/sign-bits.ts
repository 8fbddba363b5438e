/** A bit for each sign of a text, of 31. */
export function bitsOfSigns(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) % 31)
  return bits
}

/** How many bits are set. */
function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * The fewest signs by which two texts can differ, by their bits: one replaced is one bit gone and one
 * more. They may differ in more.
 */
export function leastChanges(a: number, b: number): number {
  return bitCount(a ^ b) / 2
}
