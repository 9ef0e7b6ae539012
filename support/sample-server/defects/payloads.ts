import type { ResultRecord } from '../query/select-and-expand'
import type { SampleRecord, SampleValue } from '../records/sample-record'
import { editMetadata, editProperty, element, remove, replace } from './edit-metadata'
import { type Changes, defect, legal, type Seams } from './seams'

/** Makes changes to the Resource Member. */
export const inMember = (changes: Changes): Seams => ({ resources: { Member: changes } })

/** Gives all records of a Resource these values, wherever they are sent. */
const having = (resource: string, fields: SampleRecord): Seams => ({
  resources: { [resource]: { record: (record) => ({ ...record, ...fields }) } },
})

/** Changes the records of Member on its pages, with their expansions. */
export const sending = (change: (record: ResultRecord) => ResultRecord): Seams =>
  inMember({ page: (page) => ({ ...page, records: page.records.map(change) }) })

const withTimestamp = (change: (record: SampleRecord) => SampleValue): Seams =>
  inMember({ record: (record) => ({ ...record, ModificationTimestamp: change(record) }) })

const ELSEWHERE =
  '<edmx:Reference Uri="https://example.org/elsewhere.xml"><edmx:Include Namespace="Elsewhere"/></edmx:Reference>'

/** Declares a GeographyPoint of Member, and sends so many numbers in it. */
const positionOf = (numbers: number): Seams => ({
  ...editProperty(
    'Member',
    'MemberNickname',
    (declaration) => `${declaration}<Property Name="SamplePosition" Type="Edm.GeographyPoint"/>\n`,
  ),
  ...sending((record) => ({
    ...record,
    SamplePosition: { type: 'Point', coordinates: [-122.5, 47.25, 12, 7].slice(0, numbers) },
  })),
})

const LONGEST = { MemberNickname: '\u{1F3E0}'.repeat(50) }

const withoutNulls = (record: ResultRecord): ResultRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

/** Returns an instant less than a millisecond later, with one of two offsets. */
function byAnotherClock({ ModificationTimestamp }: SampleRecord): string {
  const instant = Date.parse(String(ModificationTimestamp))
  const [minutes, zone] = instant % 2 === 0 ? [330, '+05:30'] : [-480, '-08:00']
  return new Date(instant + minutes * 60_000).toISOString().replace('Z', `4567${zone}`)
}

function annotating(): Seams {
  let asked = 0
  return inMember({
    page: (page) => {
      asked++
      const records = page.records.map((record) => {
        const names = Object.entries({
          '@odata.id': `Member('${record['MemberKey']}')`,
          '@odata.etag': `W/"${asked}"`,
          ...record,
          'MemberKey@Custom.note': 'from the register',
          ...('Media' in record && { 'Media@odata.context': '$metadata#Media' }),
        })
        return Object.fromEntries(asked % 2 === 0 ? names.toReversed() : names)
      })
      return { ...page, records }
    },
  })
}

/** Payloads that the metadata do not advertise (RCP-40, Payload Validation), and some that only look so. */
export const PAYLOAD_DEFECTS = {
  'payload-field-not-advertised': defect(
    'records of Member have a Field SampleUnadvertised, which is not in the metadata',
    having('Member', { SampleUnadvertised: 'sample' }),
  ),
  'payload-lookup-value-not-advertised': defect(
    'MemberStatus is a value that neither Lookup nor metadata have',
    having('Member', { MemberStatus: 'NotAdvertised' }),
  ),
  'payload-string-too-long': defect(
    'MemberNickname has 51 characters, one more than its MaxLength',
    having('Member', { MemberNickname: 'x'.repeat(51) }),
  ),
  'payload-wrong-type': defect('MemberFirstName, an Edm.String, is a number', having('Member', { MemberFirstName: 7 })),
  'payload-date-as-timestamp': defect(
    'MemberStateLicenseExpirationDate, an Edm.Date, has a time',
    having('Member', { MemberStateLicenseExpirationDate: '2026-01-31T00:00:00Z' }),
  ),
  'payload-fraction-of-seconds': defect(
    'ModificationTimestamp of Member has seven digits of a second, and no Precision in the metadata',
    {
      ...editProperty('Member', 'ModificationTimestamp', (declaration) => remove(declaration, ' Precision="3"')),
      ...withTimestamp(byAnotherClock),
    },
  ),
  'payload-dynamic': defect('records of Member, whose type is open, have a Field SampleDynamic that is not declared', {
    ...editMetadata((text) =>
      replace(text, '<EntityType Name="Member">', '<EntityType Name="Member" OpenType="true">'),
    ),
    ...having('Member', { SampleDynamic: 'sample' }),
  }),
  'payload-position-of-four': defect('SamplePosition of Member, a GeographyPoint, has four numbers', positionOf(4)),
  'payload-error-in-record': defect(
    'records of Member have an error of the server in the place of MemberNickname',
    sending(({ MemberNickname: _nickname, ...record }) => ({
      ...record,
      'MemberNickname@odata.error': { code: '500', message: 'it could not be read' },
    })),
  ),
  'payload-integer-out-of-range': defect(
    'MemberCommitteeCount, an Edm.Int64, is 10000000000000000000',
    having('Member', { MemberCommitteeCount: 1e19 }),
  ),
  'payload-too-many-digits': defect(
    'Property.ListPrice, a number with 12 digits before the point, has 15',
    having('Property', { ListPrice: 123456789012345 }),
  ),
  'payload-too-many-decimals': defect(
    'Property.ListPrice, a number with 2 digits behind the point, has 3',
    having('Property', { ListPrice: 250000.125 }),
  ),
  'payload-key-missing': defect(
    'records of Member come without MemberKey, which is not nullable',
    sending(({ MemberKey: _key, ...others }) => others),
  ),
  'payload-null-list': defect('MemberLanguages, a Collection, is null', having('Member', { MemberLanguages: null })),
  'payload-in-expansion': defect(
    'records of Media, to which Member expands, have a Field SampleUnadvertised',
    having('Media', { SampleUnadvertised: 'sample' }),
  ),
  'payload-expansion-as-object': defect(
    'Media of Member, a list, is sent as its first record unless it is empty',
    sending((record) => {
      const { Media } = record
      return Array.isArray(Media) && Media.length > 0 ? { ...record, Media: Media[0] } : record
    }),
  ),
  'payload-type-elsewhere': defect(
    'MemberNickname is declared of a type of another document, so that its values cannot be judged',
    editMetadata((text) =>
      replace(
        replace(text, '<edmx:DataServices>', `${ELSEWHERE}<edmx:DataServices>`),
        element('Property', 'MemberNickname'),
        '<Property Name="MemberNickname" Type="Elsewhere.Nickname"/>\n',
      ),
    ),
  ),
  'member-type-definition': legal(
    'MemberNickname is declared of a TypeDefinition',
    editMetadata((text) =>
      replace(
        replace(
          text,
          element('Property', 'MemberNickname'),
          '<Property Name="MemberNickname" Type="org.reso.metadata.Nickname"/>\n',
        ),
        '<EntityType Name="Member">',
        '<TypeDefinition Name="Nickname" UnderlyingType="Edm.String" MaxLength="50"/><EntityType Name="Member">',
      ),
    ),
  ),
  'member-position-of-three': legal('SamplePosition of Member, a GeographyPoint, has an altitude', positionOf(3)),
  'member-at-its-limits': legal(
    'MemberNickname has 50 characters of two UTF-16 units each, as many as its MaxLength; Fields that are null are left out',
    inMember({
      page: (page) => ({
        ...page,
        records: page.records.map(withoutNulls).map((record) => ({ ...record, ...LONGEST })),
      }),
    }),
  ),
  'price-at-its-limits': legal(
    'Property.ListPrice has 12 digits before the point and 2 behind it, as many as it may have',
    having('Property', { ListPrice: 999999999999.75 }),
  ),
  'member-many-digits': legal(
    'ImageWidth of Media, to which Member expands, is an Edm.Int64 and has 17 digits',
    having('Media', { ImageWidth: 12345678901234568 }),
  ),
  'member-same-timestamp': legal(
    'all records of Member have the same ModificationTimestamp',
    withTimestamp(() => '2025-06-30T12:00:00Z'),
  ),
  'member-timestamps-with-offsets': legal(
    'ModificationTimestamp of Member is written with an offset and seven digits of a second, as its Precision says',
    {
      ...editProperty('Member', 'ModificationTimestamp', (declaration) =>
        replace(declaration, 'Precision="3"', 'Precision="7"'),
      ),
      ...withTimestamp(byAnotherClock),
    },
  ),
  'member-null-timestamps': legal(
    'each fifth record of Member has ModificationTimestamp null',
    withTimestamp(({ MemberKey, ModificationTimestamp = null }) =>
      /[05]$/.test(String(MemberKey)) ? null : ModificationTimestamp,
    ),
  ),
  'member-annotations': legal(
    'records of Member have annotations, and their names in another order at every other request',
    annotating,
  ),
}
