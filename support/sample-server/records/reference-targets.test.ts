import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { SampleRecords } from './sample-records'
import { allRecords } from './testing/reference-records'

const key = (name: string) =>
  `<Key><PropertyRef Name="${name}"/></Key><Property Name="${name}" Type="Edm.String" Nullable="false"/>`

const records = new SampleRecords({
  model: modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Member">${key('MemberKey')}
           <Property Name="MemberBio" Type="Edm.String" MaxLength="80"/><Property Name="MemberNote" Type="Edm.String"/>
           <Property Name="MemberTags" Type="Collection(Edm.String)" Nullable="false"/></EntityType>
         <EntityType Name="Office">${key('OfficeKey')}
           <Property Name="OfficeManagerKey" Type="Edm.String"/>
           <Property Name="ParentOfficeKey" Type="Edm.String"/>
         </EntityType>
         <EntityType Name="Team">${key('TeamKey')}
           <Property Name="OfficeKey" Type="Edm.String"/>
           <Property Name="OfficeManagerKey" Type="Edm.String"/>
           <Property Name="OfficeManagerBio" Type="Edm.String" MaxLength="5"/>
           <Property Name="OfficeManagerTags" Type="Collection(Edm.String)" Nullable="false"/>
           <Property Name="LeadAgentKey" Type="Edm.String" Nullable="false"/>
           <Property Name="LeadAgentBio" Type="Edm.String" MaxLength="80"/>
           <Property Name="LeadAgentNote" Type="Edm.String" Nullable="false"/>
           <Property Name="SourceSystemMemberKey" Type="Edm.String"/>
           <NavigationProperty Name="Office" Type="o.Office"/>
           <NavigationProperty Name="OfficeManager" Type="o.Member"/>
         </EntityType>
         <EntityContainer Name="C">
           <EntitySet Name="Member" EntityType="o.Member"/>
           <EntitySet Name="Office" EntityType="o.Office"/>
           <EntitySet Name="Team" EntityType="o.Team"/>
         </EntityContainer>`,
      ),
    ),
  ),
  dictionary: { version: '2.0', source: { fileName: '', sha256: '' }, resources: [], lookups: [] },
  recordsPerResource: 60,
})

const teams = allRecords(records, 'Team')

test('the longest name of a navigation property has a Field', () => {
  for (const team of teams) {
    const [manager] = records.related('Team', team, 'OfficeManager')
    assert.equal(team['OfficeManagerKey'], manager?.['MemberKey'] ?? null)
  }
})

test('a value that is too long for a Field is not repeated in it', () => {
  for (const { OfficeManagerBio } of teams) {
    assert.ok(OfficeManagerBio === null || String(OfficeManagerBio).length <= 5, String(OfficeManagerBio))
  }
  assert.ok(teams.some(({ OfficeManagerBio }) => OfficeManagerBio !== null))
})

test('a Field named like a key leads to a record without navigation property, and brings its other Fields', () => {
  for (const { LeadAgentKey, LeadAgentBio } of teams) {
    const member = records.find('Member', LeadAgentKey ?? null)
    assert.ok(member)
    assert.equal(LeadAgentBio, member['MemberBio'])
  }
  for (const { ParentOfficeKey } of allRecords(records, 'Office')) {
    assert.ok(ParentOfficeKey === null || records.find('Office', ParentOfficeKey ?? null))
  }
})

test('a key in another system is none of a record here', () => {
  for (const { SourceSystemMemberKey } of teams) {
    assert.ok(SourceSystemMemberKey)
    assert.equal(records.find('Member', SourceSystemMemberKey), undefined)
  }
})

test('a Field that must not be null repeats none that can be', () => {
  assert.ok(teams.every(({ LeadAgentNote }) => typeof LeadAgentNote === 'string'))
})

test('a Collection that repeats another is empty where a record leads to none', () => {
  const without = teams.filter(({ OfficeManagerKey }) => OfficeManagerKey === null)
  assert.ok(without.length > 0)
  for (const { OfficeManagerTags } of without) assert.deepEqual(OfficeManagerTags, [])
})
