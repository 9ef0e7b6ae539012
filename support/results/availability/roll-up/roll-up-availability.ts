import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { MetadataReport } from '../../../metadata/metadata-report'
import type { AvailabilityReport } from '../availability-report'
import { mean } from '../statistics'
import { AdvertisedValueNames } from './advertised-value-names'
import { sharesIn } from './available-elements'
import { countBins } from './bins'
import { elementsByResource, figuresByResource, figuresOf, type JudgedShare } from './elements-by-resource'
import type { RolledUpAvailability } from './rolled-up-availability'

/**
 * Turns the frequencies of an availability report into shares and sums them up by what is standard, IDX or local.
 * `metadata` tell under which standard names local lookup values are advertised. With `compat` the figures are those of
 * RESO's tools: annotations do not count, a share above 1 is not in `eq100`, and a model that is only expanded has an
 * entry of zeros among the Resources.
 */
export function rollUpAvailability(
  report: AvailabilityReport,
  metadata: MetadataReport | undefined,
  reference: DictionaryIndex,
  compat: boolean,
): RolledUpAvailability {
  const names = new AdvertisedValueNames(compat || metadata === undefined ? { fields: [], lookups: [] } : metadata)
  const shareOf = sharesIn(report)
  const fields = report.fields.map(shareOf)
  const lookupValues = report.lookupValues.map(shareOf)

  const judged = {
    fields: fields.map(
      (field): JudgedShare => ({ ...field, standing: reference.fieldStanding(field.resourceName, field.fieldName) }),
    ),
    lookups: lookupValues.map((value): JudgedShare => {
      const { resourceName, fieldName, lookupValue } = value
      const known = names.of(resourceName, fieldName, lookupValue)
      const isStandard = reference.valueOfField(resourceName, fieldName, known) !== undefined
      return { ...value, standing: isStandard ? reference.fieldStanding(resourceName, fieldName) : 'local' }
    }),
  }
  const bins = (shares: readonly number[]) => countBins(shares, compat)
  const resources = elementsByResource(report, judged, compat)
  return {
    ...report,
    fields,
    lookupValues,
    availability: {
      ...figuresOf(judged, bins),
      resources: figuresByResource(resources, mean),
      resourcesBinary: figuresByResource(resources, bins),
    },
  }
}
