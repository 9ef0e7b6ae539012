import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Aggregate } from '../aggregate/aggregate'
import { sampleAvailability, sampleMetadata } from '../aggregate/testing/sample-results'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { createPerformanceView } from './create-performance-view'

const none = { report: null, problem: null }

const figures = { payloadSizeMB: 2, responseTimeSeconds: 0.5, throughputMBPerSecond: 4, secondsPer1000Records: 50 }

const averagesOver = (availability: ReturnType<typeof sampleAvailability> | undefined) => {
  const aggregate = new Aggregate(dictionaryOf('2.0'))
  aggregate.add({ metadata: sampleMetadata, availability }, 'M1')
  return { report: aggregate.report('2026-11-22T06:00:00.000Z'), problem: null }
}

test('Resources with pages are measured, and all of them together', () => {
  const view = createPerformanceView({
    availability: sampleAvailability(),
    averages: none,
    performanceOptOut: false,
  })
  assert.deepEqual(view, {
    kind: 'measured',
    rows: [
      { resourceName: null, figures, average: null },
      { resourceName: 'Property', figures, average: null },
    ],
    hasAverages: false,
  })
})

test('each Resource stands beside the average of other results, if they say anything about it', () => {
  const view = (averages: ReturnType<typeof averagesOver>) => {
    const made = createPerformanceView({ availability: sampleAvailability(), averages, performanceOptOut: false })
    assert.ok(made?.kind === 'measured')
    return made
  }
  const { rows, hasAverages } = view(averagesOver(sampleAvailability(20)))
  assert.equal(hasAverages, true)
  assert.deepEqual(
    rows.map(({ average }) => average),
    [
      { ...figures, secondsPer1000Records: 25 },
      { ...figures, secondsPer1000Records: 25 },
    ],
  )
  const unsaid = view(averagesOver(undefined))
  assert.deepEqual([unsaid.hasAverages, unsaid.rows.map(({ average }) => average)], [true, [null, null]])
})

test('who opts out shows no figure, of averages neither', () => {
  const view = createPerformanceView({
    availability: sampleAvailability(),
    averages: averagesOver(sampleAvailability()),
    performanceOptOut: true,
  })
  assert.deepEqual(view, { kind: 'opted out' })
})

test('where nothing was measured there is no view, with an opt-out neither', () => {
  const empty = { ...sampleAvailability(), resources: [] }
  for (const availability of [undefined, empty])
    for (const performanceOptOut of [false, true])
      assert.equal(createPerformanceView({ availability, averages: none, performanceOptOut }), null)
})
