import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../../support/dictionary/project-root'

/** RESO's reference metadata are not part of this repository. */
const OFFICIAL = resolve(PROJECT_ROOT, '../shared/reference')
const skip = existsSync(OFFICIAL) ? false : `the official metadata are not in ${OFFICIAL}`

const representations = [
  { official: 'lookup-resource', ours: 'string-lookups' },
  { official: 'enum', ours: 'enum-types' },
]

/** The number of EnumTypes that the official metadata refer to and do not define, and which ones of ours no Field refers to. */
const enumDifferences: Readonly<Record<string, { undefinedTypes: number; onlyOurs: readonly string[] }>> = {
  '1.7': { undefinedTypes: 30, onlyOurs: [] },
  '2.0': { undefinedTypes: 29, onlyOurs: [] },
  '2.1': { undefinedTypes: 37, onlyOurs: ['LeaseTermOptions'] },
}

for (const [version, { undefinedTypes, onlyOurs }] of Object.entries(enumDifferences)) {
  for (const { official, ours } of representations) {
    const theirs = () => contentOf(readFileSync(join(OFFICIAL, `dd-${version}-${official}.xml`), 'utf8'))
    const own = () =>
      contentOf(
        readFileSync(join(PROJECT_ROOT, `features/data-dictionary/v${version}/reference/metadata-${ours}.xml`), 'utf8'),
      )

    test(`${ours} ${version}: Resources, keys, properties, types and facets are the official ones`, { skip }, () => {
      assert.deepEqual(own().entityTypes, theirs().entityTypes)
      assert.deepEqual(own().entitySets, theirs().entitySets)
    })

    test(`${ours} ${version}: EnumTypes are the official ones, and those that the official ones lack`, { skip }, () => {
      const [mine, reference] = [own(), theirs()]
      const additional = Object.keys(mine.enumTypes).filter((name) => !(name in reference.enumTypes))
      if (ours === 'string-lookups') return assert.deepEqual(mine.enumTypes, {})
      assert.deepEqual(
        Object.fromEntries(Object.entries(mine.enumTypes).filter(([name]) => !additional.includes(name))),
        reference.enumTypes,
      )
      assert.deepEqual(
        additional.filter((name) => mine.enumTypes[name]?.join() !== `Sample${name}EnumValue=Sample${name}EnumValue`),
        onlyOurs,
      )
      assert.equal(additional.length - onlyOurs.length, undefinedTypes)
    })
  }
}

/**
 * Returns what a metadata document declares, in no particular order. Not compared, on purpose: the order; `Nullable="false"` of
 * keys and of the Lookup Resource, which the official documents lack; and a StandardName equal to the member's name,
 * which they repeat.
 */
function contentOf(document: string) {
  const entityTypes = blocks(document, 'EntityType').map(({ name, body }) => [name, declarations(body)] as const)
  const entitySets = blocks(document, 'EntitySet').map(({ name, body }) => [name, declarations(body)] as const)
  const enumTypes = blocks(document, 'EnumType').map(({ name, body }) => [
    name,
    blocks(body, 'Member').map((member) => {
      const standardName = /String="([^"]*)"/.exec(member.body)?.[1] ?? member.name
      return `${member.name}=${standardName.replaceAll('&gt;', '>').trim()}`
    }),
  ])
  return {
    entityTypes: Object.fromEntries(entityTypes),
    entitySets: Object.fromEntries(entitySets),
    enumTypes: Object.fromEntries(enumTypes) as Record<string, string[]>,
  }
}

function blocks(text: string, element: string): readonly { name: string; body: string }[] {
  const pattern = new RegExp(`<${element} Name="([^"]*)"[^>]*?(?:/>|>(.*?)</${element}>)`, 'gs')
  return Array.from(text.matchAll(pattern), ([, name = '', body = '']) => ({ name, body }))
}

const declarations = (body: string): readonly string[] =>
  Array.from(body.matchAll(/<(\w+) ([^>]*?)\/?>/g), ([, element, attributes = '']) => {
    const isCollection = attributes.includes('Collection(')
    const shown = attributes.match(/\w+="[^"]*"/g) ?? []
    return `${element} ${shown
      .filter((attribute) => isCollection || attribute !== 'Nullable="false"')
      .sort()
      .join(' ')}`
  }).sort()
