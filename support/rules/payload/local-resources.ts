import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { entitySetOf } from '../../payload/lookups/entity-set'
import { notOffered } from '../data-dictionary/offered-elements'

/** Names of the EntitySets by which no Resource of the dictionary is asked for. */
export function localResourcesOf(model: EntityDataModel, dictionary: DictionaryIndex): readonly string[] {
  const standard = new Set(dictionary.resourceNames.flatMap((name) => entitySetOf(model, name)?.name ?? []))
  return model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .map(({ name }) => name)
    .filter((name) => !standard.has(name))
}

/** Whether there are any. */
export function judgeLocalResources(names: readonly string[]): Finding {
  const finding = notOffered('Local Resources')
  if (names.length === 0) return { ...finding, found: 'no EntitySet beyond those of the Data Dictionary' }
  return { ...finding, outcome: 'upheld', found: `${counted(names.length, 'local Resource')}: ${firstFew(names, 5)}` }
}
