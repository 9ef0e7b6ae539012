import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './testing/faults-of'
import { uniqueAnnotations } from './unique-annotations'

const annotation = (value: string, qualifier = '') =>
  `<Annotation Term="o.T"${qualifier === '' ? '' : ` Qualifier="${qualifier}"`}>${value}</Annotation>`

const told = (...annotations: readonly string[]) =>
  faultsOf(
    uniqueAnnotations,
    `<EnumType Name="E"><Member Name="A"/></EnumType><EntityType Name="X">\n${annotations.join('\n')}</EntityType>`,
  )

/** That two values mean one thing, or do not. */
const same = (one: string, other: string) =>
  assert.equal(told(annotation(one), annotation(other))[0]?.outcome, 'advisory', one)
const different = (one: string, other: string) =>
  assert.equal(told(annotation(one), annotation(other))[0]?.outcome, 'violated', one)

test('an element is annotated once with a term and a Qualifier', () => {
  const [text, other] = ['<String>a</String>', '<String>b</String>']
  assert.deepEqual(told(annotation(text), annotation(other, 'Q')), [])
  const fault = {
    subject: 'EntityType X',
    expected: 'one annotation o.T',
    found: '"a" on line 5, "b" on line 6',
    advice: 'keep the one that is right',
    evidence: '$metadata line 6, column 1',
  }
  assert.deepEqual(told(annotation(text), annotation(other)), [{ ...fault, outcome: 'violated' }])
  assert.deepEqual(told(annotation(text, 'Q'), annotation(other, 'Q')), [
    { ...fault, outcome: 'violated', expected: 'one annotation o.T with the Qualifier Q' },
  ])
  assert.deepEqual(told(annotation(text), annotation(text)), [
    { ...fault, outcome: 'advisory', found: '"a" on line 5, "a" on line 6', advice: 'remove all but one' },
  ])
  assert.deepEqual(told(annotation(text), annotation(''), annotation(text)), [
    { ...fault, outcome: 'violated', found: '"a" on line 5, one on line 6, "a" on line 7' },
  ])
})

test('values mean one thing that name the same, with the Alias or without', () => {
  same('<EnumMember>o.E/A</EnumMember>', '<EnumMember> Self.E/A </EnumMember>')
  same('<Record Type="o.C"/>', '<Record Type=" Self.C "/>')
  same('<Apply Function="o.F"/>', '<Apply Function="Self.F"/>')
  same(
    '<LabeledElementReference>o.L</LabeledElementReference>',
    '<LabeledElementReference>Self.L</LabeledElementReference>',
  )
  different('<String>o.E</String>', '<String>Self.E</String>')
  different('<String>a</String>', '<String> a </String>')
})

test('values differ by their kind, what they say, and what is in them', () => {
  different('<Int>1</Int>', '<String>1</String>')
  different('<Record Type="o.C"/>', '<Record Type="o.D"/>')
  different('<Record Type="o.C"/>', '<Record/>')
  const property = (name: string, text: string) =>
    `<Record><PropertyValue Property="${name}"><String>${text}</String></PropertyValue></Record>`
  same(property('A', 'a'), property('A', 'a'))
  different(property('A', 'a'), property('B', 'a'))
  different(property('A', 'a'), property('A', 'b'))
  same('<Collection><String>a</String></Collection>', '<Collection>\n <String>a</String>\n</Collection>')
})
