import type { MetadataReport, ReportedField, ReportedLookup } from '../../../../metadata/metadata-report'

/** For tests: a lookup Field. */
export const lookupField = (resourceName: string, fieldName: string, type: string): ReportedField => ({
  resourceName,
  fieldName,
  type,
  nullable: true,
})

/** For tests: a value of a Lookup, perhaps with annotations by the last part of their terms. */
export const lookup = (
  lookupName: string,
  lookupValue: string,
  annotations?: Readonly<Record<string, string>>,
): ReportedLookup => ({
  lookupName,
  lookupValue,
  type: 'Edm.Int32',
  ...(annotations !== undefined && {
    annotations: Object.entries(annotations).map(([name, value]) => ({ term: `RESO.OData.Metadata.${name}`, value })),
  }),
})

/** For tests: a metadata report of version 1.7. */
export const metadataReport = (
  fields: readonly ReportedField[],
  lookups: readonly ReportedLookup[],
): MetadataReport => ({
  description: 'RESO Data Dictionary Metadata Report',
  version: '1.7',
  generatedOn: '2026-11-22T06:00:00.000Z',
  fields,
  lookups,
})

/**
 * For tests: four standard Fields, all of them IDX, and a local one. Two EnumTypes are not called like their Lookups in
 * the dictionary, and one member has a standard value in its annotation only.
 */
export const sampleMetadata: MetadataReport = metadataReport(
  [
    lookupField('Office', 'OfficeStateOrProvince', 'enums.OfficeStateOrProvince'),
    lookupField('Property', 'AccessibilityFeatures', 'enums.AccessibilityFeatures'),
    lookupField('Property', 'StandardStatus', 'enums.Status'),
    { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal', nullable: true },
    lookupField('Property', 'LocalView', 'enums.LocalView'),
  ],
  [
    lookup('enums.OfficeStateOrProvince', 'CA'),
    lookup('enums.OfficeStateOrProvince', 'HI'),
    lookup('enums.AccessibilityFeatures', 'ReinforcedFloors'),
    lookup('enums.AccessibilityFeatures', 'LocalRamp'),
    lookup('enums.Status', 'Pending'),
    lookup('enums.Status', 'ACTIVE_UC', { StandardName: 'Active Under Contract' }),
    lookup('enums.LocalView', 'Pending'),
    lookup('enums.LocalView', 'Sea'),
    lookup('enums.Unused', 'Active'),
    lookup('enums.Status', 'Pending'),
  ],
)
