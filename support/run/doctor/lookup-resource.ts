import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CollectionReader } from '../../odata/collection-page'
import { askCount } from '../../payload/lookups/ask-count'
import { entitySetOf } from '../../payload/lookups/entity-set'
import { LOOKUP_RESOURCE } from '../../payload/lookups/resource-to-replicate'
import { type Examined, ok, warning } from './check-result'

/** Whether the Lookup Resource is declared and tells how many records it has (RCP-40, Lookup Resource). */
export async function checkLookupResource(model: EntityDataModel, reader: CollectionReader): Promise<Examined> {
  const entitySet = entitySetOf(model, LOOKUP_RESOURCE.name)?.name
  if (entitySet === undefined) {
    return warning(
      'not declared: string lookups have no values without it; declare it with an EntitySet, or use EnumTypes',
      undefined,
    )
  }
  const answer = await askCount(reader, entitySet)
  if (answer.kind === 'failed') return warning(`not answered: ${answer.error.message}`, undefined)
  if (answer.kind === 'missing') {
    return warning(`${entitySet} answers without a count: support $count=true (RCP-40)`, undefined)
  }
  const says = counted(answer.count, 'record')
  if (answer.count > 0n) return ok(says, undefined)
  return warning(`${says}: string lookups have no values without them; serve a record for each value`, undefined)
}
