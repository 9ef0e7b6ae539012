import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { Mutant, Mutator } from '../mutation'
import { Random } from '../random'
import { soundEdmx } from '../samples/edmx'
import { soundPayloads } from '../samples/payloads'
import { jsonIn, jsonMutator } from './json'
import { xmlMutator } from './xml'
import { xmlTreeIn } from './xml-tree'
import { contentOf, isIntact, packed, readZip, writeZip, zipMutator } from './zip'

function mutants(mutate: Mutator, bytes: Buffer, count = 300): readonly Mutant[] {
  return Array.from({ length: count }, (_, index) => mutate(bytes, new Random(index + 1)))
}

const of = (effect: Mutant['effect'], all: readonly Mutant[]): readonly Mutant[] =>
  all.filter((mutant) => mutant.effect === effect)

test('a seed makes the same mutant again, and others make others', () => {
  const mutate = jsonMutator()
  const again = (seed: number) => mutate(soundPayloads.page, new Random(seed))
  assert.deepEqual(again(7), again(7))
  assert.ok(new Set(mutants(mutate, soundPayloads.page).map(({ bytes }) => bytes.toString('base64'))).size > 200)
})

test('JSON that is written in another way is the same, and what breaks it is not JSON', () => {
  const all = mutants(jsonMutator(), soundPayloads.page)
  for (const { bytes } of of('none', all)) assert.deepEqual(jsonIn(bytes), jsonIn(soundPayloads.page))
  for (const { bytes, steps } of of('breaks', all)) assert.equal(jsonIn(bytes), undefined, steps.join())
  assert.ok(of('none', all).length > 20 && of('breaks', all).length > 20 && of('any', all).length > 50)
})

test('XML that is written in another way is the same, and what breaks it is not well-formed', () => {
  const edmx = Buffer.from(soundEdmx())
  const sorted = (bytes: Buffer) =>
    JSON.stringify(xmlTreeIn(bytes))
      .split(/[[\],{}]/)
      .sort()
  const all = mutants(xmlMutator(), edmx, 120)
  for (const { bytes } of of('none', all)) assert.ok(isDeepStrictEqual(sorted(bytes), sorted(edmx)))
  for (const { bytes, steps } of of('breaks', all)) assert.equal(xmlTreeIn(bytes), undefined, steps.join())
  assert.ok(of('none', all).length > 10 && of('breaks', all).length > 10 && of('any', all).length > 20)
})

test('an archive is read as it is written, and what breaks a part shows in its headers', () => {
  const archive = packed({ 'a.json': soundPayloads.page, 'b.json': soundPayloads.list })
  assert.deepEqual(writeZip(readZip(archive)), archive)
  assert.deepEqual(readZip(archive).map(contentOf), [soundPayloads.page, soundPayloads.list])
  assert.ok(readZip(archive).every(isIntact))
  const mutate = zipMutator((bytes) => ({ bytes, effect: 'none', steps: [] }))
  const all = mutants(mutate, archive, 100)
  for (const { bytes } of of('none', all)) assert.ok(readZip(bytes).every(isIntact))
  // A bomb is what it says, and more than anybody reads; one may lie about it.
  for (const { bytes, steps } of of('breaks', all))
    assert.ok(steps.includes('a part is a bomb') || !readZip(bytes).every(isIntact), steps.join())
})
