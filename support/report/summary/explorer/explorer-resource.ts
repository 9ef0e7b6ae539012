import type { ExplorerResource, Standing } from '../explorer'
import { explorerField } from './explorer-field'
import type { ExplorerSource } from './explorer-source'
import { present } from './present'

/** A Resource as the explorer shows it, with every Field that the dictionary, the metadata or records have. */
export function explorerResource(name: string, source: ExplorerSource): ExplorerResource {
  const { declared, records, variations, addresses } = source
  return {
    name,
    standing: standingOf(name, source),
    isOffered: declared.has(name),
    ...present({
      records: records.recordsOf(name),
      page: addresses.ofResource(name),
      variations: variations.ofResource(name),
    }),
    fields: fieldNames(name, source).map((fieldName) => explorerField(name, fieldName, source)),
  }
}

/** A Resource is part of the IDX payload when the dictionary has an IDX Field in it. */
function standingOf(name: string, { reference }: ExplorerSource): Standing {
  if (!reference.hasResource(name)) return 'local'
  const isIdx = reference
    .fieldNames(name)
    .some((fieldName) => reference.field(name, fieldName)?.payloads.includes('IDX'))
  return isIdx ? 'IDX' : 'RESO'
}

function fieldNames(name: string, { reference, declared, records }: ExplorerSource): readonly string[] {
  const standard = reference.fieldNames(name)
  const others = new Set([...(declared.get(name)?.keys() ?? []), ...records.fieldNames(name)])
  for (const fieldName of standard) others.delete(fieldName)
  return [...standard, ...[...others].sort()]
}
