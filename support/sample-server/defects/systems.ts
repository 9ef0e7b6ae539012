import type { SampleRecord } from '../records/sample-record'
import { editMetadata, element, remove, replace } from './edit-metadata'
import { legal } from './seams'

const SYSTEMS = [
  { OriginatingSystemName: 'North MLS', OriginatingSystemID: 'M00000001' },
  { OriginatingSystemName: 'South MLS', OriginatingSystemID: 'M00000002' },
]

const FIELDS = ['OriginatingSystemName', 'OriginatingSystemID']

/** Tells by the number in the key which system a record comes from: even ones are of the first. */
function ofTwoSystems(record: SampleRecord): SampleRecord {
  const number = Object.values(record)
    .map((value) => /-(\d{6})$/.exec(String(value))?.[1])
    .find((found) => found !== undefined)
  const fields = Object.entries(SYSTEMS[Number(number ?? 0) % SYSTEMS.length] ?? {})
  return { ...record, ...Object.fromEntries(fields.filter(([name]) => Object.hasOwn(record, name))) }
}

/** Ways of servers with records of several systems. */
export const SYSTEM_VARIANTS = {
  'two-systems': legal(
    'records come from North MLS (M00000001) or South MLS (M00000002), where their Resource has a Field that says so',
    { record: ofTwoSystems },
  ),
  'property-without-system': legal('Property has neither OriginatingSystemName nor OriginatingSystemID', {
    ...editMetadata((text) =>
      FIELDS.reduce(
        (left, name) =>
          replace(left, element('EntityType', 'Property'), (type) => remove(type, element('Property', name))),
        text,
      ),
    ),
    resources: {
      Property: {
        record: (record) => Object.fromEntries(Object.entries(record).filter(([name]) => !FIELDS.includes(name))),
      },
      Field: {
        records: (rows) =>
          rows.filter((row) => row['ResourceName'] !== 'Property' || !FIELDS.includes(String(row['FieldName']))),
      },
    },
  }),
}
