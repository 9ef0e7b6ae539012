import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { resultLabels } from './result-labels'

const labels = (...folders: readonly string[]) => resultLabels(folders.map((folder) => ({ folder })))

describe('labels by folders', () => {
  const cases: readonly [readonly string[], readonly string[]][] = [
    [
      ['reports/full', 'reports/defects'],
      ['full', 'defects'],
    ],
    [
      ['a/reports/dd-2.0', 'b/reports/dd-2.0'],
      ['a', 'b'],
    ],
    [
      ['results/p1/r1/current', 'results/p1/r2/current', 'results/p2/r1/current'],
      ['p1/r1', 'p1/r2', 'p2/r1'],
    ],
    [
      ['reports', 'reports/dd-2.0'],
      ['reports', 'dd-2.0'],
    ],
    [
      ['/a', '/a/a'],
      ['a', 'a/a'],
    ],
    [
      ['/', '/a'],
      ['', 'a'],
    ],
  ]
  for (const [folders, expected] of cases)
    test(folders.join(' and '), () => assert.deepEqual(labels(...folders), expected))

  test('different folders have different labels', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map((names) => `/${names.join('/')}`)
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 2, maxLength: 4 }), (folders) =>
        assert.equal(new Set(labels(...folders)).size, folders.length),
      ),
    )
  })
})

describe('labels by organisations', () => {
  test('provider, system and recipient, as far as they are known', () =>
    assert.deepEqual(
      resultLabels([
        { folder: 'a', organisation: { providerUoi: 'T1', providerUsi: '5', recipientUoi: 'M1' } },
        { folder: 'b', organisation: { recipientUoi: 'M1' } },
        { folder: 'c', organisation: {} },
      ]),
      ['T1-5/M1', 'M1', 'c'],
    ))

  test('two results of the same organisation are labelled by their folders', () =>
    assert.deepEqual(
      resultLabels([
        { folder: 'before', organisation: { providerUoi: 'T1' } },
        { folder: 'after', organisation: { providerUoi: 'T1' } },
        { folder: 'other', organisation: { providerUoi: 'T2' } },
      ]),
      ['before', 'after', 'T2'],
    ))

  test('a folder that is called like an organisation keeps its name', () =>
    assert.deepEqual(resultLabels([{ folder: 'x/T1' }, { folder: 'x/b', organisation: { providerUoi: 'T1' } }]), [
      'T1',
      'b',
    ]))
})
