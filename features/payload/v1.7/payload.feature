# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Payloads
  Payloads should hold what is advertised and nothing else, which later versions of the Data Dictionary demand: "In Data
  Dictionary 2.0, these two items MUST match" (RCP-40). Records of each Resource are sampled, and every one is judged by
  what the metadata and the Lookup Resource advertise.

  Background:
    Given valid metadata of the server under test

  Rule: Property

    @Property @payload @dd-1.7
    Scenario: Property by TimestampDesc
      When the "Property" Resource is in the metadata
      Then records of the "Property" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ContactListingNotes

    @ContactListingNotes @payload @dd-1.7
    Scenario: ContactListingNotes by TimestampDesc
      When the "ContactListingNotes" Resource is in the metadata
      Then records of the "ContactListingNotes" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ContactListings

    @ContactListings @payload @dd-1.7
    Scenario: ContactListings by TimestampDesc
      When the "ContactListings" Resource is in the metadata
      Then records of the "ContactListings" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Contacts

    @Contacts @payload @dd-1.7
    Scenario: Contacts by TimestampDesc
      When the "Contacts" Resource is in the metadata
      Then records of the "Contacts" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Field

    @Field @payload @dd-1.7
    Scenario: Field by TimestampDesc
      When the "Field" Resource is in the metadata
      Then records of the "Field" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: HistoryTransactional

    @HistoryTransactional @payload @dd-1.7
    Scenario: HistoryTransactional by TimestampDesc
      When the "HistoryTransactional" Resource is in the metadata
      Then records of the "HistoryTransactional" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: InternetTracking

    @InternetTracking @payload @dd-1.7
    Scenario: InternetTracking by TimestampDesc
      When the "InternetTracking" Resource is in the metadata
      Then records of the "InternetTracking" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Lookup

    @Lookup @payload @dd-1.7
    Scenario: Lookup by TimestampDesc
      When the "Lookup" Resource is in the metadata
      Then records of the "Lookup" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Media

    @Media @payload @dd-1.7
    Scenario: Media by TimestampDesc
      When the "Media" Resource is in the metadata
      Then records of the "Media" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Member

    @Member @payload @dd-1.7
    Scenario: Member by TimestampDesc
      When the "Member" Resource is in the metadata
      Then records of the "Member" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Office

    @Office @payload @dd-1.7
    Scenario: Office by TimestampDesc
      When the "Office" Resource is in the metadata
      Then records of the "Office" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OpenHouse

    @OpenHouse @payload @dd-1.7
    Scenario: OpenHouse by TimestampDesc
      When the "OpenHouse" Resource is in the metadata
      Then records of the "OpenHouse" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OtherPhone

    @OtherPhone @payload @dd-1.7
    Scenario: OtherPhone by TimestampDesc
      When the "OtherPhone" Resource is in the metadata
      Then records of the "OtherPhone" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OUID

    @OUID @payload @dd-1.7
    Scenario: OUID by TimestampDesc
      When the "OUID" Resource is in the metadata
      Then records of the "OUID" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyGreenVerification

    @PropertyGreenVerification @payload @dd-1.7
    Scenario: PropertyGreenVerification by TimestampDesc
      When the "PropertyGreenVerification" Resource is in the metadata
      Then records of the "PropertyGreenVerification" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyPowerProduction

    @PropertyPowerProduction @payload @dd-1.7
    Scenario: PropertyPowerProduction by TimestampDesc
      When the "PropertyPowerProduction" Resource is in the metadata
      Then records of the "PropertyPowerProduction" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyRooms

    @PropertyRooms @payload @dd-1.7
    Scenario: PropertyRooms by TimestampDesc
      When the "PropertyRooms" Resource is in the metadata
      Then records of the "PropertyRooms" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyUnitTypes

    @PropertyUnitTypes @payload @dd-1.7
    Scenario: PropertyUnitTypes by TimestampDesc
      When the "PropertyUnitTypes" Resource is in the metadata
      Then records of the "PropertyUnitTypes" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Prospecting

    @Prospecting @payload @dd-1.7
    Scenario: Prospecting by TimestampDesc
      When the "Prospecting" Resource is in the metadata
      Then records of the "Prospecting" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Queue

    @Queue @payload @dd-1.7
    Scenario: Queue by TimestampDesc
      When the "Queue" Resource is in the metadata
      Then records of the "Queue" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Rules

    @Rules @payload @dd-1.7
    Scenario: Rules by TimestampDesc
      When the "Rules" Resource is in the metadata
      Then records of the "Rules" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: SavedSearch

    @SavedSearch @payload @dd-1.7
    Scenario: SavedSearch by TimestampDesc
      When the "SavedSearch" Resource is in the metadata
      Then records of the "SavedSearch" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Showing

    @Showing @payload @dd-1.7
    Scenario: Showing by TimestampDesc
      When the "Showing" Resource is in the metadata
      Then records of the "Showing" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: SocialMedia

    @SocialMedia @payload @dd-1.7
    Scenario: SocialMedia by TimestampDesc
      When the "SocialMedia" Resource is in the metadata
      Then records of the "SocialMedia" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: TeamMembers

    @TeamMembers @payload @dd-1.7
    Scenario: TeamMembers by TimestampDesc
      When the "TeamMembers" Resource is in the metadata
      Then records of the "TeamMembers" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Teams

    @Teams @payload @dd-1.7
    Scenario: Teams by TimestampDesc
      When the "Teams" Resource is in the metadata
      Then records of the "Teams" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Resources that the Data Dictionary does not have

    @local @payload @dd-1.7
    Scenario: Local Resources by TimestampDesc
      When the metadata have Resources that the Data Dictionary does not have
      Then records of every local Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled
