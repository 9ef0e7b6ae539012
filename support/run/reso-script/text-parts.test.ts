import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looseReference, partsOf, type TextPart } from './text-parts'

const literal = (text: string): TextPart => ({ kind: 'literal', text })
const variable = (name: string): TextPart => ({ kind: 'environment', variable: name })
const placeholder = (name: string): TextPart => ({ kind: 'placeholder', name })

for (const [text, parts] of [
  ['', []],
  ['plain', [literal('plain')]],
  ['*ClientSettings_WebAPIURI*/', [placeholder('ClientSettings_WebAPIURI'), literal('/')]],
  ['*Parameter_A**Parameter_B*', [placeholder('Parameter_A'), placeholder('Parameter_B')]],
  ['*Parameter_400Bad-Request.x*', [placeholder('Parameter_400Bad-Request.x')]],
  ['Parameter_A*?$top=1', [placeholder('Parameter_A'), literal('?$top=1')]],
  ['ClientSettings_X*/*Parameter_A*', [placeholder('ClientSettings_X'), literal('/'), placeholder('Parameter_A')]],
  ['$select=*', [literal('$select=*')]],
  ['$select=*&$top=*Parameter_N*', [literal('$select=*&$top='), placeholder('Parameter_N')]],
  ['2 * 3 * 4', [literal('2 * 3 * 4')]],
  ['Parameter_A', [literal('Parameter_A')]],
  ['see Parameter_A for *', [literal('see Parameter_A for *')]],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  ['${A}', [variable('A')]],
  ['https://${HOST_1}/x?$top=1', [literal('https://'), variable('HOST_1'), literal('/x?$top=1')]],
  ['$${A}', [literal('$'), variable('A')]],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the syntax of the file.
] as const) {
  test(`${JSON.stringify(text)} is cut into its pieces, and none of them is loose`, () => {
    assert.deepEqual(partsOf(text), parts)
    for (const part of parts) if (part.kind === 'literal') assert.equal(looseReference(part.text), undefined)
  })
}

for (const text of [
  'a*Parameter_A',
  'a Parameter_A*',
  '*Parameter_*',
  '*Parameter_My Field*',
  '*Parameter_A*Parameter_B*',
  '*myParameter_A*',
]) {
  test(`${JSON.stringify(text)} lacks an asterisk`, () => {
    const loose = partsOf(text).flatMap((part) => (part.kind === 'literal' ? [looseReference(part.text)] : []))
    assert.match(loose.join(), /a placeholder lacks an asterisk/)
  })
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
for (const text of ['${', '${}', '${A', '${1A}', '${A-B}', '${A:-x}']) {
  test(`${JSON.stringify(text)} names no variable`, () => {
    assert.deepEqual(partsOf(text), [literal(text)])
    assert.match(looseReference(text) ?? '', /begins no variable/)
  })
}

test('texts full of asterisks and names are cut in linear time', () => {
  for (const piece of ['*Parameter_', 'Parameter_', '*', '*Parameter_A*', 'Parameter_A*']) {
    const text = piece.repeat(50_000)
    const parts = partsOf(text)
    assert.ok(parts.length > 0)
    for (const part of parts) if (part.kind === 'literal') looseReference(part.text)
  }
})
