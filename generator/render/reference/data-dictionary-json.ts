import type { DataDictionary } from '../../../support/dictionary/data-dictionary'

/**
 * The dictionary as `readDataDictionary` of support/dictionary reads it: compact, but one Field or Lookup a line, so
 * that the difference between two versions can be read.
 */
export function renderDataDictionary({ version, source, resources, lookups }: DataDictionary): string {
  const printed = resources.map(({ name, fields }) => `{"name":${JSON.stringify(name)},"fields":${lines(fields)}}`)
  return [
    `{"version":${JSON.stringify(version)},"source":${JSON.stringify(source)},`,
    `"resources":[`,
    `${printed.join(',\n')}],`,
    `"lookups":${lines(lookups)}}`,
    '',
  ].join('\n')
}

const lines = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}]`
