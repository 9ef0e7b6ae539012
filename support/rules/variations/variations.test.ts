import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { ReviewedVariations } from '../../variations/review'
import type { Variation } from '../../variations/variation'
import { offerOfReview } from '../offered-elements'
import { checked } from '../testing/checked-findings'
import { reviewEntries } from './review-entries'
import { fieldVariations, lookupVariations, resourceVariations } from './unresolved'

const typo: Variation = {
  element: { kind: 'field', resourceName: 'Property', fieldName: 'ListtPrice' },
  suggestions: [
    { resourceName: 'Property', fieldName: 'ListPrice', strategy: 'close', reason: '1 edit away' },
    { resourceName: 'Property', fieldName: 'PreviousListPrice', strategy: 'substring', reason: 'part of it' },
  ],
}
const part: Variation = {
  element: { kind: 'expansion', resourceName: 'Property', fieldName: 'MyMedia' },
  suggestions: [{ resourceName: 'Property', fieldName: 'Media', strategy: 'tokens', reason: 'one word more' }],
}
const value: Variation = {
  element: { kind: 'lookupValue', resourceName: 'Property', fieldName: 'StandardStatus', value: 'Actve' },
  suggestions: [
    {
      resourceName: 'Property',
      fieldName: 'StandardStatus',
      lookupValue: 'Active',
      legacyODataValue: 'Active',
      strategy: 'close',
      reason: '1 edit away',
    },
  ],
}
const reviewed = (...unresolved: readonly Variation[]): ReviewedVariations => ({
  unresolved,
  settled: [],
  expired: [],
  unmatched: [],
  undecided: [],
})

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ outcome, level, subject, expected, found }) => [outcome, level, subject, expected, found].join(' | '))

test('every sentence is upheld where no variation is unresolved', () => {
  for (const rule of [resourceVariations, fieldVariations, lookupVariations]) {
    assert.deepEqual(
      rule.judge(reviewed()).map(({ outcome }) => outcome),
      ['upheld'],
    )
  }
})

test('what blocks is violated, the rest is advised, each under its own sentence', () => {
  const all = reviewed(typo, part, value)
  assert.deepEqual(told(checked(fieldVariations).judge(all)), [
    'violated | MUST | Property.ListtPrice | ListPrice | 1 edit away',
    'advisory | SHOULD | Property.MyMedia | Media | one word more',
  ])
  assert.deepEqual(told(checked(lookupVariations).judge(all)), [
    "violated | MUST | Property.StandardStatus 'Actve' | Active | 1 edit away",
  ])
  assert.deepEqual(
    checked(resourceVariations)
      .judge(all)
      .map(({ outcome }) => outcome),
    ['upheld'],
  )
})

test('lookup values that are not known are not verified, whatever else was found', () => {
  const unknown = { kind: 'unknown', reason: 'no records', advice: 'serve them', cause: 'Lookup records' } as const
  assert.deepEqual(
    checked(lookupVariations)
      .judge(reviewed(value), unknown)
      .map(({ outcome, cause }) => [outcome, cause]),
    [
      ['violated', undefined],
      ['not verified', 'Lookup records'],
    ],
  )
})

test('entries of a review that settle nothing are advised', () => {
  const entry = { resource: 'Property', decision: 'ignored', reason: 'r', by: 'b', on: '2025-01-01' } as const
  const findings = checked(reviewEntries).judge({
    ...reviewed(),
    expired: [{ ...entry, field: 'A', until: '2026-01-01' }],
    unmatched: [{ ...entry, field: 'B' }],
    undecided: [{ resourceName: 'Property', fieldName: 'C' }],
  })
  assert.deepEqual(
    findings.map(({ outcome, subject, found }) => [outcome, subject, found]),
    [
      ['advisory', 'Property.A', 'expired, it held until 2026-01-01'],
      ['advisory', 'Property.B', 'no variation any more'],
      ['advisory', 'Property.C', 'not decided yet'],
    ],
  )
  assert.equal(checked(reviewEntries).judge(reviewed())[0]?.outcome, 'upheld')
})

test('without a review there is nothing to judge', () => {
  assert.equal(offerOfReview(undefined).isOffered, false)
  assert.equal(offerOfReview({ entries: [], expired: [], undecided: [] }).isOffered, true)
})

test('each kind of element is told by one sentence', () => {
  const suggestions = typo.suggestions.slice(0, 1)
  const names = { resourceName: 'Property', fieldName: 'ListtPrice' }
  const elements: readonly Variation['element'][] = [
    { kind: 'resource', resourceName: 'Propperty' },
    { kind: 'field', ...names },
    { kind: 'expansion', ...names },
    { kind: 'complex type', ...names },
    { kind: 'lookupValue', ...names, value: 'a' },
    { kind: 'legacyODataValue', ...names, value: 'a' },
  ]
  const all = reviewed(...elements.map((element): Variation => ({ element, suggestions })))
  const told = [resourceVariations, fieldVariations, lookupVariations].map((rule) =>
    checked(rule)
      .judge(all)
      .map(({ outcome }) => outcome),
  )
  assert.deepEqual(told, [['violated'], ['violated', 'violated', 'violated'], ['violated', 'violated']])
  assert.deepEqual(
    [resourceVariations, fieldVariations, lookupVariations].map((rule) => checked(rule).judge(reviewed())[0]?.subject),
    ['Resources', 'Fields', 'Lookup values'],
  )
})

test('other names that it is like are told as well, and what to do', () => {
  const [finding] = checked(fieldVariations).judge(reviewed(typo))
  assert.equal(finding?.evidence, 'also like PreviousListPrice')
  const [close, ...others] = typo.suggestions
  assert.ok(close)
  const [ofThree] = checked(fieldVariations).judge(reviewed({ ...typo, suggestions: [close, ...others, ...others] }))
  assert.equal(ofThree?.evidence, 'also like PreviousListPrice, PreviousListPrice')
  assert.equal(finding?.advice, 'use the standard name, or settle it in variations.review.json')
  const [one] = checked(fieldVariations).judge(reviewed(part))
  assert.equal(one !== undefined && 'evidence' in one, false)
  const offered = typo.suggestions.slice(0, 1).map((suggestion) => ({ ...suggestion, isOffered: true as const }))
  const [there] = checked(fieldVariations).judge(reviewed({ ...typo, suggestions: offered }))
  assert.equal(there?.advice, 'remove it, since the standard Field is there, or settle it in variations.review.json')
})
