import type { DataDictionary } from '../../../support/dictionary/data-dictionary'
import { jsonLines } from './json-lines'

/** Renders the dictionary as `readDataDictionary` of support/dictionary reads it, one Field or Lookup a line. */
export function renderDataDictionary({ version, source, resources, lookups }: DataDictionary): string {
  const printed = resources.map(({ name, fields }) => `{"name":${JSON.stringify(name)},"fields":${jsonLines(fields)}}`)
  return [
    `{"version":${JSON.stringify(version)},"source":${JSON.stringify(source)},`,
    `"resources":[`,
    `${printed.join(',\n')}],`,
    `"lookups":${jsonLines(lookups)}}`,
    '',
  ].join('\n')
}
