import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { readDataDictionary } from '../../dictionary/read-data-dictionary'
import { REFERENCE } from './metadata-change'

const DICTIONARY = join(PROJECT_ROOT, 'features', 'data-dictionary', 'v2.0', 'reference', 'data-dictionary.json')

/** For tests: Lookup records with all values of the dictionary, or the values that `replacement` gives for a Lookup. */
export function standardRecords(
  replacement: (lookupName: string) => string[] | undefined = () => undefined,
  more: readonly (readonly [lookupName: string, lookupValue: string])[] = [],
): string {
  const { lookups } = readDataDictionary(DICTIONARY)
  const record = (LookupName: string, LookupValue: string, StandardLookupValue: string | null) => ({
    LookupKey: `${LookupName}/${LookupValue}`,
    LookupName,
    LookupValue,
    StandardLookupValue,
    ModificationTimestamp: '2025-06-30T12:00:00Z',
  })
  const value = lookups.flatMap(({ name, values }) => {
    const local = replacement(name)?.map((text) => record(name, text, null))
    return local ?? values.map(({ standardLookupValue: text }) => record(name, `${text} (display)`, text))
  })
  return JSON.stringify({ value: [...value, ...more.map(([name, text]) => record(name, text, null))] })
}

/** For tests: a value of each LookupName that the changed metadata are annotated with and the dictionary has no values of. */
export function localValues(): (readonly [lookupName: string, lookupValue: string])[] {
  const { lookups } = readDataDictionary(DICTIONARY)
  const standard = new Set(lookups.flatMap(({ name, values }) => (values.length === 0 ? [] : [name])))
  const annotated = REFERENCE['string lookups'].matchAll(/Metadata\.LookupName" String="([^"]+)"/g)
  const names = new Set([...annotated].flatMap(([, name = '']) => (standard.has(name) ? [] : [name])))
  return [...names, 'Xylophones'].map((name) => [name, 'Alto'])
}
