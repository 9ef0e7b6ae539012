import { standingInPayloads } from '../../../dictionary/dictionary-index'
import type { ReportedField } from '../../../metadata/metadata-report'
import type { ExplorerField } from '../../explorer-data'
import { declaredSizes, declaredType, sizes } from './declared-field'
import type { ExplorerSource } from './explorer-source'
import { fieldValues } from './field-values'
import { present } from './present'
import { roundedShare } from './rounded-share'

/** A Field as the explorer shows it: what is known of it by each source. */
export function explorerField(resourceName: string, name: string, source: ExplorerSource): ExplorerField {
  const standard = source.reference.field(resourceName, name)
  const declared = source.declared.get(resourceName)?.get(name)
  return {
    name,
    standing: standingInPayloads(standard?.payloads),
    ...present({
      declaredType: declared && declaredType(declared),
      standardType: standard?.dataType,
      declared: declared && declaredSizes(declared),
      suggested: standard && sizes(standard.maxLength, standard.precision, standard.scale),
      availability: availabilityOf(resourceName, name, declared, source),
      lookupStatus: standard?.lookupStatus,
      ...fieldValues(resourceName, name, source),
      average: source.averages.ofField(resourceName, name),
      variations: source.variations.ofField(resourceName, name),
      outcome: source.judgements.outcomeOf(resourceName, name),
      findings: source.judgements.findingsOf(resourceName, name),
      page: source.addresses.rest(standard?.url),
    }),
  }
}

/**
 * What expansions hold are records of their own, so that nobody has sampled whether a record has them. Of what the server
 * does not offer there is nothing to sample, unless records have it all the same.
 */
function availabilityOf(
  resourceName: string,
  name: string,
  declared: ReportedField | undefined,
  { records }: ExplorerSource,
): number | undefined {
  const share = records.shareOf(resourceName, name)
  if (share === undefined || declared?.isExpansion === true) return undefined
  return declared === undefined && share === 0 ? undefined : roundedShare(share)
}
