/**
 * What pdf.js needs of a page's matrices to measure the glyphs of fonts that are drawn: in Node there are
 * none, and its native way to them is not in the package. Source: Geometry Interfaces Module Level 1, 6.
 */
class GlyphMatrix {
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0

  scaleSelf(x: number, y: number): this {
    this.a *= x
    this.b *= x
    this.c *= y
    this.d *= y
    return this
  }

  translateSelf(x: number, y: number): this {
    this.e += this.a * x + this.c * y
    this.f += this.b * x + this.d * y
    return this
  }
}

// Before pdf.js is loaded, which asks for it while it is.
Object.assign(globalThis, { DOMMatrix: GlyphMatrix })
