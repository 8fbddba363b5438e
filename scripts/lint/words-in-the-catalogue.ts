import type { ESTree, Rule } from '@oxlint/plugins'

type Node = ESTree.Node

/** Two words in a row, as only a sentence for people has them. Words in capitals alone are SQL or a header of a protocol. */
const SENTENCE =
  /(?<!\p{L})(?!\p{Lu}+(?!\p{Ll}))\p{L}{2,}[,;:.!?’']* (?!\p{Lu}+(?!\p{Ll}))\p{L}{2,}(?!\p{L})/u
/** A word beside a value: "${days} days". */
const WORD_BESIDE_A_VALUE = /(?:^|\p{Ll}) \p{L}\p{Ll}{2,}[.,;:!?]?(?: |$)|^\p{L}\p{Ll}{2,} $/u
/** Text that only programs read, by its look: statements, media types and headers, pages, selectors, fonts. */
const CODE =
  /\b(?:SELECT|INSERT INTO|WHERE|ORDER BY|NULLS LAST|GROUP BY)\b|; charset=|max-age=|HttpOnly|HTTP\/|attachment;|<!doctype|<script|'use strict'|:not\(|sans-serif|^\{[a-z ]+\} :/u
const LETTER = /\p{L}/u

/** Attributes and properties whose text is always for people, a single word too. */
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'description',
  'label',
  'placeholder',
  'title',
])
const SPOKEN_PROPERTIES = new Set([
  'description',
  'header',
  'label',
  'message',
  'next',
  'placeholder',
  'title',
])
/** What programs read, not people: styles, classes, addresses, the log. */
const UNSPOKEN_PLACES = new Set([
  'className',
  'style',
  'styles',
  'd',
  'points',
  'transform',
  'viewBox',
  'allow',
  'rel',
  'href',
])
const UNSPOKEN_CALLS = new Set([
  'log',
  'selectRows',
  'selectTuples',
  'selectValues',
  'changeRows',
  'error',
  'sql',
  'statement',
  'prepare',
  'exec',
  'pragma',
  'raw',
  'querySelector',
  'querySelectorAll',
  'closest',
  'matchMedia',
  'describe',
  'meta',
])

/**
 * Refuses a sentence outside the catalogue: words for people are phrases of `shared/text`, so that
 * they can be said in every language. Model: Signal-Desktop's rule on keys of texts.
 */
export const wordsInTheCatalogue: Rule = {
  meta: {
    type: 'problem',
    docs: { description: 'words for people are phrases of shared/text' },
    schema: [],
    messages: {
      outside:
        'Words for people belong to the catalogue: add a text to shared/text/<language>/<area>.ts and give the phrase ("{{text}}").',
    },
  },
  create(context) {
    const report = (node: Node, text: string): void =>
      context.report({ node, messageId: 'outside', data: { text: text.trim().slice(0, 60) } })
    return {
      JSXText(node) {
        if (LETTER.test(node.value) && !isKey(node)) report(node, node.value)
      },
      Literal(node) {
        if (typeof node.value === 'string' && isForPeople(node, node.value))
          report(node, node.value)
      },
      TemplateLiteral(node) {
        const texts = node.quasis.map(({ value }) => value.raw)
        const beside =
          node.expressions.length > 0 && texts.some((text) => WORD_BESIDE_A_VALUE.test(text))
        if (isForPeople(node, texts.join('…'), beside)) report(node, texts.join('…'))
      },
    }
  },
}

function isForPeople(node: Node, text: string, beside = false): boolean {
  if (!LETTER.test(text) || CODE.test(text) || isForPrograms(node)) return false
  return beside || SENTENCE.test(text) || (isSpokenPlace(node) && /^\p{Lu}/u.test(text.trim()))
}

/** Whether the text is the name of a key, as it is printed on the keyboard. */
function isKey({ parent }: Node): boolean {
  const name = parent?.type === 'JSXElement' ? parent.openingElement.name : null
  return name?.type === 'JSXIdentifier' && /^kbd$/iu.test(name.name)
}

/** Whether the text stands where people read it, however short it is. */
function isSpokenPlace({ parent }: Node): boolean {
  if (parent?.type === 'JSXAttribute')
    return parent.name.type === 'JSXIdentifier' && SPOKEN_ATTRIBUTES.has(parent.name.name)
  if (parent?.type === 'JSXExpressionContainer') return parent.parent.type !== 'JSXAttribute'
  return (
    parent?.type === 'Property' &&
    parent.value.type !== 'Identifier' &&
    SPOKEN_PROPERTIES.has(nameOf(parent.key))
  )
}

/** Whether the text is read by programs only: a fault of the program, a query, a style, a type. */
function isForPrograms(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent) {
    const outer: Node | null = at.parent
    if (!outer) return false
    switch (outer.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'TSLiteralType':
      case 'TSTemplateLiteralType':
        return true
      case 'NewExpression':
        return /^(?:\w*Error|CannotCross|RegExp|URL)$/u.test(nameOf(outer.callee))
      case 'CallExpression':
        // The message of a class of errors.
        if (outer.callee.type === 'Super') return true
        if (UNSPOKEN_CALLS.has(nameOf(outer.callee))) return true
        break
      case 'TaggedTemplateExpression':
        if (UNSPOKEN_CALLS.has(nameOf(outer.tag))) return true
        break
      case 'JSXAttribute':
        return outer.name.type === 'JSXIdentifier' && UNSPOKEN_PLACES.has(outer.name.name)
      case 'Property':
        if (UNSPOKEN_PLACES.has(nameOf(outer.key))) return true
        break
      case 'FunctionDeclaration':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'Program':
        return false
      default:
    }
  }
  return false
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'Literal') return String(node.value)
  if (node.type === 'MemberExpression') return nameOf(node.property)
  if (node.type === 'CallExpression') return nameOf(node.callee)
  return ''
}
