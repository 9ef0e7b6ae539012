/** A record that all readers of the sample metadata take. */
const home = {
  ListingKey: '1001',
  ListPrice: 450000.5,
  BedroomsTotal: 3,
  City: 'Aptos',
  StandardStatus: 'Active',
  Appliances: ['Dryer', 'Washer'],
  ModificationTimestamp: '2026-01-31T08:15:00.5Z',
  ListAgent: { MemberKey: '7', MemberEmail: 'agent@example.com' },
  Media: [{ MediaKey: '9', Order: 1 }],
}

/** The same record with a price that is not a number. */
const offending = { ...home, ListingKey: '1002', ListPrice: 'a lot' }

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** Payloads that match the sample metadata. */
export const soundPayloads = {
  page: json({
    '@odata.context': 'https://example.org/$metadata#Property',
    value: [home, { ...home, ListingKey: '2' }],
  }),
  list: json([home]),
  single: json(home),
}

/** A payload with a record that does not match them. */
export const offendingPayload = json({ value: [home, offending] })

/** Tells whether the record that does not match is still among those of a payload. */
export function stillHasOffendingRecord(content: unknown): boolean {
  const value = typeof content === 'object' && content !== null && 'value' in content ? content.value : content
  return Array.isArray(value) && value.some(isOffending)
}

const isOffending = (item: unknown): boolean =>
  typeof item === 'object' &&
  item !== null &&
  Object.entries(item).some(([name, value]) => name === 'ListPrice' && value === offending.ListPrice) &&
  !Object.keys(item).some((name) => name.startsWith('@'))

/** A payload in RESO Common Format. */
export const commonFormat = json({
  '@reso.context': 'urn:reso:metadata:2.0:resource:property',
  value: [{ ListingKey: '1', ListPrice: 450000, City: 'Aptos', StandardStatus: 'Active' }],
})

/** Lookup records that go with the sample metadata. */
export const lookupRecords = (...cities: readonly string[]): Buffer =>
  json({
    value: [...cities, 'Elsewhere'].map((city, index) => ({
      LookupKey: `k${index}`,
      LookupName: 'City',
      LookupValue: city,
      StandardLookupValue: null,
      LegacyODataValue: null,
      ModificationTimestamp: '2026-01-01T00:00:00Z',
    })),
  })
