import { unqualified } from '../../dictionary/names'
import type { SampledResource } from '../../payload/sampling-results'

/**
 * Unqualified name of the EntityType that a navigation property leads to; undefined when it is not advertised. Expansions
 * that are counted together have one entry in the results, so that not every navigation property is found there.
 */
export function expandedModel({ advertised }: Pick<SampledResource, 'advertised'>, fieldName: string) {
  const value = advertised.fields.get(fieldName)?.value
  return value?.kind === 'expansion' ? unqualified(value.type) : undefined
}
