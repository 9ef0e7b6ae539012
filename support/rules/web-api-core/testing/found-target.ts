import assert from 'node:assert/strict'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import type { QueryOptions } from '../../../odata/collection-reader'
import { compileFilter } from '../../../odata/filter-and-order'
import type { JsonObject } from '../../../odata/json-value'
import type { ServiceAnswer } from '../../../odata/service-answer'
import { type Behaviour, FakeService } from '../../../payload/lookups/testing/fake-service'
import type { CoreParameter, MissingParameter, ParameterChoice, ParameterName } from '../../core-parameter'
import { resolveRequest } from '../../core-request-template'
import type { CoreTarget } from '../../core-target'
import { findTarget, type TargetSource, type UnknownTarget } from '../../find-core-target'
import type { LookupFlags } from '../parameters/choice'

const annotated = (name: string, type: string, lookupName: string): string =>
  `<Property Name="${name}" Type="${type}">
     <Annotation Term="RESO.OData.Metadata.LookupName" String="${lookupName}"/>
   </Property>`

const FIELDS = `
  <Property Name="BedroomsTotal" Type="Edm.Int32"/>
  <Property Name="LotNumber" Type="Edm.Int64"/>
  <Property Name="Stories" Type="Edm.Byte"/>
  <Property Name="ListPrice" Type="Edm.Decimal"/>
  <Property Name="Latitude" Type="Edm.Double"/>
  <Property Name="Longitude" Type="Edm.Single"/>
  <Property Name="CloseDate" Type="o.Day"/>
  <Property Name="ListingContractDate" Type="Edm.Date"/>
  <Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
  <Property Name="OriginalEntryTimestamp" Type="Edm.DateTimeOffset"/>
  <Property Name="StandardStatus" Type="o.Status"/>
  ${annotated('PropertyType', 'Edm.String', 'PropertyType')}
  <Property Name="AccessibilityFeatures" Type="o.Features"/>
  <Property Name="Appliances" Type="Collection(o.Status)" Nullable="false"/>
  ${annotated('Cooling', 'Collection(Edm.String)', 'Cooling')}
  <Property Name="Tags" Type="Collection(Edm.String)" Nullable="false"/>
  <Property Name="NewYN" Type="Edm.Boolean"/>
  <Property Name="PoolYN" Type="Edm.Boolean"/>
  <Property Name="PublicRemarks" Type="Edm.String"/>
  <Property Name="City" Type="Edm.String"/>`

/** Two integer Fields, with every other spelling of the name of one, and all but that in capital letters of the other. */
const SPELLINGS = `<Property Name="Cd" Type="Edm.Int16"/><Property Name="cD" Type="Edm.String"/>
  <Property Name="cd" Type="Edm.String"/>
  <Property Name="Ab" Type="Edm.Int16"/><Property Name="aB" Type="Edm.String"/>
  <Property Name="ab" Type="Edm.String"/><Property Name="AB" Type="Edm.String"/>`

const entityType = (name: string, keyType: string, content: string): string =>
  `<EntityType Name="${name}"><Key><PropertyRef Name="Key"/></Key>
     <Property Name="Key" Type="${keyType}" Nullable="false"/>${content}
   </EntityType>`

/** For tests: Resources with a Field of each type; their keys are called Key and are of different types. */
const model = modelOf(
  edmx(
    schema(
      'Namespace="o" Alias="Self"',
      `<EnumType Name="Status"><Member Name="Active" Value="0"/><Member Name="Closed" Value="1"/>
         <Member Name="Pending" Value="2"/></EnumType>
       <EnumType Name="Features" IsFlags="true"><Member Name="Ramp" Value="1"/><Member Name="Lift" Value="2"/>
         <Member Name="Rail" Value="4"/><Member Name="Ring" Value="8"/></EnumType>
       <TypeDefinition Name="Day" UnderlyingType="Edm.Date"/>
       ${entityType(
         'Property',
         'Edm.String',
         `${FIELDS}
         <NavigationProperty Name="ListAgent" Type="o.Member"/>
         <NavigationProperty Name="Rooms" Type="Collection(o.Room)"/>
         <NavigationProperty Name="Media" Type="Collection(o.Media)"/>
         <NavigationProperty Name="Elsewhere" Type="Collection(other.Thing)"/>`,
       )}
       ${entityType(
         'Member',
         'Edm.Int64',
         `${FIELDS}<Property Name="MemberCity" Type="Edm.String"/>
         <Property Name="MemberStatus" Type="o.Status"/><NavigationProperty Name="Office" Type="o.Office"/>`,
       )}
       ${entityType('Office', 'Edm.Guid', '<Property Name="Beds" Type="Edm.Int16"/><Property Name="bEDS" Type="Edm.String"/>')}
       ${entityType('Media', 'Edm.Date', '')}
       ${entityType('Room', 'Edm.String" MaxLength="1', SPELLINGS)}
       <EntityType Name="Local"><Key><PropertyRef Name="One"/><PropertyRef Name="Two"/></Key>
         <Property Name="One" Type="Edm.String" Nullable="false"/><Property Name="Two" Type="Edm.String" Nullable="false"/>
       </EntityType>
       <EntityContainer Name="Container">
         ${['Local', 'Media', 'Office', 'Member', 'Property', 'Room']
           .map((name) => `<EntitySet Name="${name}" EntityType="o.${name}"/>`)
           .join('')}
       </EntityContainer>`,
    ),
  ),
)

interface Given {
  readonly pinned?: Readonly<Record<string, string>>
  readonly flags?: LookupFlags
  readonly now?: Date
  readonly resourceNames?: readonly string[]
  readonly serviceRoot?: string
  /** Status of the answers to requests for answers; 200 when absent. */
  readonly answers?: (options: QueryOptions, path: readonly string[]) => number
  /** None when absent. */
  readonly whyNotJudged?: TargetSource['whyNotJudged']
}

const answerOf = (status: number): ServiceAnswer => ({
  status,
  headers: {},
  bytes: Buffer.alloc(0),
  exchange: {
    method: 'GET',
    url: 'https://example.org/odata/Property',
    requestHeaders: {},
    startedAt: '2026-06-01T12:00:00Z',
    responseHeaders: {},
    durationMs: 0,
    wireBytes: 0,
    bodyBytes: 0,
    excerpt: '',
  },
})

/** For tests: finds the target on a service that answers any Resource with these records. */
export async function found(
  service: FakeService | Behaviour['records'],
  {
    pinned = {},
    flags = {},
    now = new Date('2026-06-01T12:00:00Z'),
    resourceNames = ['Property', 'Room'],
    serviceRoot = 'https://example.org/odata',
    answers = () => 200,
    whyNotJudged = () => undefined,
  }: Given = {},
): Promise<CoreTarget | UnknownTarget> {
  const target = await findTarget({
    model,
    reader: service instanceof FakeService ? service : new FakeService({ records: service }),
    dictionary: { resourceNames },
    pinned: new Map(Object.entries(pinned)),
    flags,
    now,
    serviceRoot,
    whyNotJudged,
    ask: async ({ options, path }) => answerOf(answers(options, path)),
  })
  if (target.kind !== 'unknown') for (const [name, choice] of target.parameters) assertTold(name, choice)
  return target
}

const ORIGINS: ReadonlySet<string> = new Set(['RESOScript', 'records', 'metadata', 'convention'])

/** @throws AssertionError when a Parameter does not say where it comes from, or why it is missing, in whole sentences */
function assertTold(name: ParameterName, choice: ParameterChoice): void {
  assert.equal(choice.name, name)
  const told = choice.kind === 'missing' ? [choice.reason, choice.advice] : [choice.why, choice.text]
  for (const text of told) assert.match(text, /\S$/, name)
  for (const text of told.slice(choice.kind === 'missing' ? 0 : 1)) assert.doesNotMatch(text, /undefined/, name)
  if (choice.kind === 'missing') return
  assert.equal(choice.kind, 'known', name)
  assert.ok(ORIGINS.has(choice.origin), `${name} is of ${choice.origin}`)
  // A text of a record may have two blanks in a row.
  assert.doesNotMatch(choice.why.replaceAll(/'(?:[^']|'')*'/g, "''"), /undefined| {2}/, name)
}

/** For tests: the target where these records are those of Property. */
export async function targetOf(
  records: readonly JsonObject[],
  given: Given & { readonly resource?: string } = {},
): Promise<CoreTarget> {
  const { resource = 'Property', pinned = {} } = given
  const target = await found(records, { ...given, pinned: { EndpointResource: resource, ...pinned } })
  return target.kind === 'unknown' ? assert.fail(target.reason) : target
}

/** For tests: records with these values of one Field and different keys. */
export const recordsWithValues = (field: string, values: readonly JsonObject[string][]): readonly JsonObject[] =>
  values.map((value, index) => ({ Key: `K${index}`, [field]: value }))

/** For tests: a Parameter that must be there. */
export function parameter({ parameters }: CoreTarget, name: ParameterName): CoreParameter {
  const known = parameters.get(name)
  assert.ok(known, name)
  return known.kind === 'missing' ? assert.fail(known.reason) : known
}

/** For tests: the texts of Parameters that must be there. */
export const texts = (target: CoreTarget, ...names: readonly ParameterName[]): readonly string[] =>
  names.map((name) => parameter(target, name).text)

/** For tests: a Parameter that must be missing. */
export function missing({ parameters }: CoreTarget, name: ParameterName): MissingParameter {
  const known = parameters.get(name)
  assert.ok(known, name)
  if (known.kind === 'known') return assert.fail(`${name} is ${known.text}`)
  const { kind: _, ...reported } = known
  return reported
}

/** For tests: counts the records of the sample that meet the condition that a feature has in `$filter`. */
export function matches(target: CoreTarget, filter: string, now = new Date('2026-06-01T12:00:00Z')): number {
  const resolution = resolveRequest(
    { id: 'test', path: 'EndpointResource', rows: [['$filter', filter]] },
    target.parameters,
  )
  if (resolution.kind === 'missing') return assert.fail(resolution.reason)
  const { request } = resolution
  const condition = request.judgedFilter ?? request.options['$filter'] ?? ''
  const isMet = compileFilter(condition.replaceAll('now()', now.toISOString()), target)
  return target.sample.filter((record) => isMet((name) => record[name] ?? null) === true).length
}
