import type { ExplorerResource } from '../../explorer-data'
import { explorerField } from './explorer-field'
import type { ExplorerSource } from './explorer-source'
import { present } from './present'

/** A Resource as the explorer shows it, with every Field that the dictionary, the metadata or records have. */
export function explorerResource(name: string, source: ExplorerSource): ExplorerResource {
  const { reference, declared, records, variations, addresses } = source
  return {
    name,
    standing: reference.resourceStanding(name),
    isOffered: declared.has(name),
    ...present({
      records: records.recordsOf(name),
      page: addresses.ofResource(name),
      variations: variations.ofResource(name),
    }),
    fields: fieldNames(name, source).map((fieldName) => explorerField(name, fieldName, source)),
  }
}

function fieldNames(name: string, { reference, declared, records }: ExplorerSource): readonly string[] {
  const standard = reference.fieldNames(name)
  const others = new Set([...(declared.get(name)?.keys() ?? []), ...records.fieldNames(name)])
  for (const fieldName of standard) others.delete(fieldName)
  return [...standard, ...[...others].sort()]
}
