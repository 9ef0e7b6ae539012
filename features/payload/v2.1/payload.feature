# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Payloads
  Payloads hold what is advertised and nothing else: "if items are found in the payload that are not advertised,
  providers will not pass testing" (RCP-40). Records of each Resource are sampled, and every one is judged by what the
  metadata and the Lookup Resource advertise.

  Background:
    Given valid metadata of the server under test

  Rule: Property

    @Property @payload @dd-2.1
    Scenario: Property by TimestampDesc
      When the "Property" Resource is in the metadata
      Then records of the "Property" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Property @payload @dd-2.1
    Scenario: Property by NextLink
      When the "Property" Resource is in the metadata
      Then records of the "Property" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Property @payload @dd-2.1
    Scenario: Property by NextLink of recent records
      When the "Property" Resource is in the metadata
      Then records of the "Property" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Association

    @Association @payload @dd-2.1
    Scenario: Association by TimestampDesc
      When the "Association" Resource is in the metadata
      Then records of the "Association" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Association @payload @dd-2.1
    Scenario: Association by NextLink
      When the "Association" Resource is in the metadata
      Then records of the "Association" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Association @payload @dd-2.1
    Scenario: Association by NextLink of recent records
      When the "Association" Resource is in the metadata
      Then records of the "Association" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Building

    @Building @payload @dd-2.1
    Scenario: Building by TimestampDesc
      When the "Building" Resource is in the metadata
      Then records of the "Building" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Building @payload @dd-2.1
    Scenario: Building by NextLink
      When the "Building" Resource is in the metadata
      Then records of the "Building" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Building @payload @dd-2.1
    Scenario: Building by NextLink of recent records
      When the "Building" Resource is in the metadata
      Then records of the "Building" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Caravan

    @Caravan @payload @dd-2.1
    Scenario: Caravan by TimestampDesc
      When the "Caravan" Resource is in the metadata
      Then records of the "Caravan" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Caravan @payload @dd-2.1
    Scenario: Caravan by NextLink
      When the "Caravan" Resource is in the metadata
      Then records of the "Caravan" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Caravan @payload @dd-2.1
    Scenario: Caravan by NextLink of recent records
      When the "Caravan" Resource is in the metadata
      Then records of the "Caravan" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: CaravanStop

    @CaravanStop @payload @dd-2.1
    Scenario: CaravanStop by TimestampDesc
      When the "CaravanStop" Resource is in the metadata
      Then records of the "CaravanStop" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @CaravanStop @payload @dd-2.1
    Scenario: CaravanStop by NextLink
      When the "CaravanStop" Resource is in the metadata
      Then records of the "CaravanStop" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @CaravanStop @payload @dd-2.1
    Scenario: CaravanStop by NextLink of recent records
      When the "CaravanStop" Resource is in the metadata
      Then records of the "CaravanStop" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ContactListingNotes

    @ContactListingNotes @payload @dd-2.1
    Scenario: ContactListingNotes by TimestampDesc
      When the "ContactListingNotes" Resource is in the metadata
      Then records of the "ContactListingNotes" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ContactListingNotes @payload @dd-2.1
    Scenario: ContactListingNotes by NextLink
      When the "ContactListingNotes" Resource is in the metadata
      Then records of the "ContactListingNotes" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ContactListingNotes @payload @dd-2.1
    Scenario: ContactListingNotes by NextLink of recent records
      When the "ContactListingNotes" Resource is in the metadata
      Then records of the "ContactListingNotes" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ContactListings

    @ContactListings @payload @dd-2.1
    Scenario: ContactListings by TimestampDesc
      When the "ContactListings" Resource is in the metadata
      Then records of the "ContactListings" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ContactListings @payload @dd-2.1
    Scenario: ContactListings by NextLink
      When the "ContactListings" Resource is in the metadata
      Then records of the "ContactListings" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ContactListings @payload @dd-2.1
    Scenario: ContactListings by NextLink of recent records
      When the "ContactListings" Resource is in the metadata
      Then records of the "ContactListings" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Contacts

    @Contacts @payload @dd-2.1
    Scenario: Contacts by TimestampDesc
      When the "Contacts" Resource is in the metadata
      Then records of the "Contacts" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Contacts @payload @dd-2.1
    Scenario: Contacts by NextLink
      When the "Contacts" Resource is in the metadata
      Then records of the "Contacts" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Contacts @payload @dd-2.1
    Scenario: Contacts by NextLink of recent records
      When the "Contacts" Resource is in the metadata
      Then records of the "Contacts" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: EntityEvent

    @EntityEvent @payload @dd-2.1
    Scenario: EntityEvent by TimestampDesc
      When the "EntityEvent" Resource is in the metadata
      Then records of the "EntityEvent" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @EntityEvent @payload @dd-2.1
    Scenario: EntityEvent by NextLink
      When the "EntityEvent" Resource is in the metadata
      Then records of the "EntityEvent" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @EntityEvent @payload @dd-2.1
    Scenario: EntityEvent by NextLink of recent records
      When the "EntityEvent" Resource is in the metadata
      Then records of the "EntityEvent" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Field

    @Field @payload @dd-2.1
    Scenario: Field by TimestampDesc
      When the "Field" Resource is in the metadata
      Then records of the "Field" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Field @payload @dd-2.1
    Scenario: Field by NextLink
      When the "Field" Resource is in the metadata
      Then records of the "Field" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Field @payload @dd-2.1
    Scenario: Field by NextLink of recent records
      When the "Field" Resource is in the metadata
      Then records of the "Field" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: HistoryTransactional

    @HistoryTransactional @payload @dd-2.1
    Scenario: HistoryTransactional by TimestampDesc
      When the "HistoryTransactional" Resource is in the metadata
      Then records of the "HistoryTransactional" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @HistoryTransactional @payload @dd-2.1
    Scenario: HistoryTransactional by NextLink
      When the "HistoryTransactional" Resource is in the metadata
      Then records of the "HistoryTransactional" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @HistoryTransactional @payload @dd-2.1
    Scenario: HistoryTransactional by NextLink of recent records
      When the "HistoryTransactional" Resource is in the metadata
      Then records of the "HistoryTransactional" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: InternetTracking

    @InternetTracking @payload @dd-2.1
    Scenario: InternetTracking by TimestampDesc
      When the "InternetTracking" Resource is in the metadata
      Then records of the "InternetTracking" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @InternetTracking @payload @dd-2.1
    Scenario: InternetTracking by NextLink
      When the "InternetTracking" Resource is in the metadata
      Then records of the "InternetTracking" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @InternetTracking @payload @dd-2.1
    Scenario: InternetTracking by NextLink of recent records
      When the "InternetTracking" Resource is in the metadata
      Then records of the "InternetTracking" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: InternetTrackingSummary

    @InternetTrackingSummary @payload @dd-2.1
    Scenario: InternetTrackingSummary by TimestampDesc
      When the "InternetTrackingSummary" Resource is in the metadata
      Then records of the "InternetTrackingSummary" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @InternetTrackingSummary @payload @dd-2.1
    Scenario: InternetTrackingSummary by NextLink
      When the "InternetTrackingSummary" Resource is in the metadata
      Then records of the "InternetTrackingSummary" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @InternetTrackingSummary @payload @dd-2.1
    Scenario: InternetTrackingSummary by NextLink of recent records
      When the "InternetTrackingSummary" Resource is in the metadata
      Then records of the "InternetTrackingSummary" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: LockOrBox

    @LockOrBox @payload @dd-2.1
    Scenario: LockOrBox by TimestampDesc
      When the "LockOrBox" Resource is in the metadata
      Then records of the "LockOrBox" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @LockOrBox @payload @dd-2.1
    Scenario: LockOrBox by NextLink
      When the "LockOrBox" Resource is in the metadata
      Then records of the "LockOrBox" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @LockOrBox @payload @dd-2.1
    Scenario: LockOrBox by NextLink of recent records
      When the "LockOrBox" Resource is in the metadata
      Then records of the "LockOrBox" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Lookup

    @Lookup @payload @dd-2.1
    Scenario: Lookup by TimestampDesc
      When the "Lookup" Resource is in the metadata
      Then records of the "Lookup" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Lookup @payload @dd-2.1
    Scenario: Lookup by NextLink
      When the "Lookup" Resource is in the metadata
      Then records of the "Lookup" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Lookup @payload @dd-2.1
    Scenario: Lookup by NextLink of recent records
      When the "Lookup" Resource is in the metadata
      Then records of the "Lookup" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Media

    @Media @payload @dd-2.1
    Scenario: Media by TimestampDesc
      When the "Media" Resource is in the metadata
      Then records of the "Media" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Media @payload @dd-2.1
    Scenario: Media by NextLink
      When the "Media" Resource is in the metadata
      Then records of the "Media" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Media @payload @dd-2.1
    Scenario: Media by NextLink of recent records
      When the "Media" Resource is in the metadata
      Then records of the "Media" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Member

    @Member @payload @dd-2.1
    Scenario: Member by TimestampDesc
      When the "Member" Resource is in the metadata
      Then records of the "Member" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Member @payload @dd-2.1
    Scenario: Member by NextLink
      When the "Member" Resource is in the metadata
      Then records of the "Member" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Member @payload @dd-2.1
    Scenario: Member by NextLink of recent records
      When the "Member" Resource is in the metadata
      Then records of the "Member" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: MemberAssociation

    @MemberAssociation @payload @dd-2.1
    Scenario: MemberAssociation by TimestampDesc
      When the "MemberAssociation" Resource is in the metadata
      Then records of the "MemberAssociation" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @MemberAssociation @payload @dd-2.1
    Scenario: MemberAssociation by NextLink
      When the "MemberAssociation" Resource is in the metadata
      Then records of the "MemberAssociation" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @MemberAssociation @payload @dd-2.1
    Scenario: MemberAssociation by NextLink of recent records
      When the "MemberAssociation" Resource is in the metadata
      Then records of the "MemberAssociation" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: MemberStateLicense

    @MemberStateLicense @payload @dd-2.1
    Scenario: MemberStateLicense by TimestampDesc
      When the "MemberStateLicense" Resource is in the metadata
      Then records of the "MemberStateLicense" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @MemberStateLicense @payload @dd-2.1
    Scenario: MemberStateLicense by NextLink
      When the "MemberStateLicense" Resource is in the metadata
      Then records of the "MemberStateLicense" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @MemberStateLicense @payload @dd-2.1
    Scenario: MemberStateLicense by NextLink of recent records
      When the "MemberStateLicense" Resource is in the metadata
      Then records of the "MemberStateLicense" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Model

    @Model @payload @dd-2.1
    Scenario: Model by TimestampDesc
      When the "Model" Resource is in the metadata
      Then records of the "Model" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Model @payload @dd-2.1
    Scenario: Model by NextLink
      When the "Model" Resource is in the metadata
      Then records of the "Model" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Model @payload @dd-2.1
    Scenario: Model by NextLink of recent records
      When the "Model" Resource is in the metadata
      Then records of the "Model" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Office

    @Office @payload @dd-2.1
    Scenario: Office by TimestampDesc
      When the "Office" Resource is in the metadata
      Then records of the "Office" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Office @payload @dd-2.1
    Scenario: Office by NextLink
      When the "Office" Resource is in the metadata
      Then records of the "Office" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Office @payload @dd-2.1
    Scenario: Office by NextLink of recent records
      When the "Office" Resource is in the metadata
      Then records of the "Office" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OfficeAssociation

    @OfficeAssociation @payload @dd-2.1
    Scenario: OfficeAssociation by TimestampDesc
      When the "OfficeAssociation" Resource is in the metadata
      Then records of the "OfficeAssociation" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OfficeAssociation @payload @dd-2.1
    Scenario: OfficeAssociation by NextLink
      When the "OfficeAssociation" Resource is in the metadata
      Then records of the "OfficeAssociation" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OfficeAssociation @payload @dd-2.1
    Scenario: OfficeAssociation by NextLink of recent records
      When the "OfficeAssociation" Resource is in the metadata
      Then records of the "OfficeAssociation" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OfficeCorporateLicense

    @OfficeCorporateLicense @payload @dd-2.1
    Scenario: OfficeCorporateLicense by TimestampDesc
      When the "OfficeCorporateLicense" Resource is in the metadata
      Then records of the "OfficeCorporateLicense" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OfficeCorporateLicense @payload @dd-2.1
    Scenario: OfficeCorporateLicense by NextLink
      When the "OfficeCorporateLicense" Resource is in the metadata
      Then records of the "OfficeCorporateLicense" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OfficeCorporateLicense @payload @dd-2.1
    Scenario: OfficeCorporateLicense by NextLink of recent records
      When the "OfficeCorporateLicense" Resource is in the metadata
      Then records of the "OfficeCorporateLicense" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OpenHouse

    @OpenHouse @payload @dd-2.1
    Scenario: OpenHouse by TimestampDesc
      When the "OpenHouse" Resource is in the metadata
      Then records of the "OpenHouse" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OpenHouse @payload @dd-2.1
    Scenario: OpenHouse by NextLink
      When the "OpenHouse" Resource is in the metadata
      Then records of the "OpenHouse" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OpenHouse @payload @dd-2.1
    Scenario: OpenHouse by NextLink of recent records
      When the "OpenHouse" Resource is in the metadata
      Then records of the "OpenHouse" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OtherPhone

    @OtherPhone @payload @dd-2.1
    Scenario: OtherPhone by TimestampDesc
      When the "OtherPhone" Resource is in the metadata
      Then records of the "OtherPhone" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OtherPhone @payload @dd-2.1
    Scenario: OtherPhone by NextLink
      When the "OtherPhone" Resource is in the metadata
      Then records of the "OtherPhone" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OtherPhone @payload @dd-2.1
    Scenario: OtherPhone by NextLink of recent records
      When the "OtherPhone" Resource is in the metadata
      Then records of the "OtherPhone" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: OUID

    @OUID @payload @dd-2.1
    Scenario: OUID by TimestampDesc
      When the "OUID" Resource is in the metadata
      Then records of the "OUID" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OUID @payload @dd-2.1
    Scenario: OUID by NextLink
      When the "OUID" Resource is in the metadata
      Then records of the "OUID" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @OUID @payload @dd-2.1
    Scenario: OUID by NextLink of recent records
      When the "OUID" Resource is in the metadata
      Then records of the "OUID" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyGreenVerification

    @PropertyGreenVerification @payload @dd-2.1
    Scenario: PropertyGreenVerification by TimestampDesc
      When the "PropertyGreenVerification" Resource is in the metadata
      Then records of the "PropertyGreenVerification" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyGreenVerification @payload @dd-2.1
    Scenario: PropertyGreenVerification by NextLink
      When the "PropertyGreenVerification" Resource is in the metadata
      Then records of the "PropertyGreenVerification" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyGreenVerification @payload @dd-2.1
    Scenario: PropertyGreenVerification by NextLink of recent records
      When the "PropertyGreenVerification" Resource is in the metadata
      Then records of the "PropertyGreenVerification" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyPowerProduction

    @PropertyPowerProduction @payload @dd-2.1
    Scenario: PropertyPowerProduction by TimestampDesc
      When the "PropertyPowerProduction" Resource is in the metadata
      Then records of the "PropertyPowerProduction" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyPowerProduction @payload @dd-2.1
    Scenario: PropertyPowerProduction by NextLink
      When the "PropertyPowerProduction" Resource is in the metadata
      Then records of the "PropertyPowerProduction" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyPowerProduction @payload @dd-2.1
    Scenario: PropertyPowerProduction by NextLink of recent records
      When the "PropertyPowerProduction" Resource is in the metadata
      Then records of the "PropertyPowerProduction" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyPowerStorage

    @PropertyPowerStorage @payload @dd-2.1
    Scenario: PropertyPowerStorage by TimestampDesc
      When the "PropertyPowerStorage" Resource is in the metadata
      Then records of the "PropertyPowerStorage" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyPowerStorage @payload @dd-2.1
    Scenario: PropertyPowerStorage by NextLink
      When the "PropertyPowerStorage" Resource is in the metadata
      Then records of the "PropertyPowerStorage" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyPowerStorage @payload @dd-2.1
    Scenario: PropertyPowerStorage by NextLink of recent records
      When the "PropertyPowerStorage" Resource is in the metadata
      Then records of the "PropertyPowerStorage" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyRooms

    @PropertyRooms @payload @dd-2.1
    Scenario: PropertyRooms by TimestampDesc
      When the "PropertyRooms" Resource is in the metadata
      Then records of the "PropertyRooms" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyRooms @payload @dd-2.1
    Scenario: PropertyRooms by NextLink
      When the "PropertyRooms" Resource is in the metadata
      Then records of the "PropertyRooms" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyRooms @payload @dd-2.1
    Scenario: PropertyRooms by NextLink of recent records
      When the "PropertyRooms" Resource is in the metadata
      Then records of the "PropertyRooms" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: PropertyUnitTypes

    @PropertyUnitTypes @payload @dd-2.1
    Scenario: PropertyUnitTypes by TimestampDesc
      When the "PropertyUnitTypes" Resource is in the metadata
      Then records of the "PropertyUnitTypes" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyUnitTypes @payload @dd-2.1
    Scenario: PropertyUnitTypes by NextLink
      When the "PropertyUnitTypes" Resource is in the metadata
      Then records of the "PropertyUnitTypes" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @PropertyUnitTypes @payload @dd-2.1
    Scenario: PropertyUnitTypes by NextLink of recent records
      When the "PropertyUnitTypes" Resource is in the metadata
      Then records of the "PropertyUnitTypes" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Prospecting

    @Prospecting @payload @dd-2.1
    Scenario: Prospecting by TimestampDesc
      When the "Prospecting" Resource is in the metadata
      Then records of the "Prospecting" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Prospecting @payload @dd-2.1
    Scenario: Prospecting by NextLink
      When the "Prospecting" Resource is in the metadata
      Then records of the "Prospecting" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Prospecting @payload @dd-2.1
    Scenario: Prospecting by NextLink of recent records
      When the "Prospecting" Resource is in the metadata
      Then records of the "Prospecting" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Queue

    @Queue @payload @dd-2.1
    Scenario: Queue by TimestampDesc
      When the "Queue" Resource is in the metadata
      Then records of the "Queue" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Queue @payload @dd-2.1
    Scenario: Queue by NextLink
      When the "Queue" Resource is in the metadata
      Then records of the "Queue" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Queue @payload @dd-2.1
    Scenario: Queue by NextLink of recent records
      When the "Queue" Resource is in the metadata
      Then records of the "Queue" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: RelatedLookup

    @RelatedLookup @payload @dd-2.1
    Scenario: RelatedLookup by TimestampDesc
      When the "RelatedLookup" Resource is in the metadata
      Then records of the "RelatedLookup" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @RelatedLookup @payload @dd-2.1
    Scenario: RelatedLookup by NextLink
      When the "RelatedLookup" Resource is in the metadata
      Then records of the "RelatedLookup" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @RelatedLookup @payload @dd-2.1
    Scenario: RelatedLookup by NextLink of recent records
      When the "RelatedLookup" Resource is in the metadata
      Then records of the "RelatedLookup" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Rules

    @Rules @payload @dd-2.1
    Scenario: Rules by TimestampDesc
      When the "Rules" Resource is in the metadata
      Then records of the "Rules" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Rules @payload @dd-2.1
    Scenario: Rules by NextLink
      When the "Rules" Resource is in the metadata
      Then records of the "Rules" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Rules @payload @dd-2.1
    Scenario: Rules by NextLink of recent records
      When the "Rules" Resource is in the metadata
      Then records of the "Rules" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: SavedSearch

    @SavedSearch @payload @dd-2.1
    Scenario: SavedSearch by TimestampDesc
      When the "SavedSearch" Resource is in the metadata
      Then records of the "SavedSearch" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @SavedSearch @payload @dd-2.1
    Scenario: SavedSearch by NextLink
      When the "SavedSearch" Resource is in the metadata
      Then records of the "SavedSearch" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @SavedSearch @payload @dd-2.1
    Scenario: SavedSearch by NextLink of recent records
      When the "SavedSearch" Resource is in the metadata
      Then records of the "SavedSearch" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Showing

    @Showing @payload @dd-2.1
    Scenario: Showing by TimestampDesc
      When the "Showing" Resource is in the metadata
      Then records of the "Showing" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Showing @payload @dd-2.1
    Scenario: Showing by NextLink
      When the "Showing" Resource is in the metadata
      Then records of the "Showing" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Showing @payload @dd-2.1
    Scenario: Showing by NextLink of recent records
      When the "Showing" Resource is in the metadata
      Then records of the "Showing" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ShowingAppointment

    @ShowingAppointment @payload @dd-2.1
    Scenario: ShowingAppointment by TimestampDesc
      When the "ShowingAppointment" Resource is in the metadata
      Then records of the "ShowingAppointment" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingAppointment @payload @dd-2.1
    Scenario: ShowingAppointment by NextLink
      When the "ShowingAppointment" Resource is in the metadata
      Then records of the "ShowingAppointment" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingAppointment @payload @dd-2.1
    Scenario: ShowingAppointment by NextLink of recent records
      When the "ShowingAppointment" Resource is in the metadata
      Then records of the "ShowingAppointment" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ShowingAvailability

    @ShowingAvailability @payload @dd-2.1
    Scenario: ShowingAvailability by TimestampDesc
      When the "ShowingAvailability" Resource is in the metadata
      Then records of the "ShowingAvailability" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingAvailability @payload @dd-2.1
    Scenario: ShowingAvailability by NextLink
      When the "ShowingAvailability" Resource is in the metadata
      Then records of the "ShowingAvailability" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingAvailability @payload @dd-2.1
    Scenario: ShowingAvailability by NextLink of recent records
      When the "ShowingAvailability" Resource is in the metadata
      Then records of the "ShowingAvailability" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: ShowingRequest

    @ShowingRequest @payload @dd-2.1
    Scenario: ShowingRequest by TimestampDesc
      When the "ShowingRequest" Resource is in the metadata
      Then records of the "ShowingRequest" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingRequest @payload @dd-2.1
    Scenario: ShowingRequest by NextLink
      When the "ShowingRequest" Resource is in the metadata
      Then records of the "ShowingRequest" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @ShowingRequest @payload @dd-2.1
    Scenario: ShowingRequest by NextLink of recent records
      When the "ShowingRequest" Resource is in the metadata
      Then records of the "ShowingRequest" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: SocialMedia

    @SocialMedia @payload @dd-2.1
    Scenario: SocialMedia by TimestampDesc
      When the "SocialMedia" Resource is in the metadata
      Then records of the "SocialMedia" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @SocialMedia @payload @dd-2.1
    Scenario: SocialMedia by NextLink
      When the "SocialMedia" Resource is in the metadata
      Then records of the "SocialMedia" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @SocialMedia @payload @dd-2.1
    Scenario: SocialMedia by NextLink of recent records
      When the "SocialMedia" Resource is in the metadata
      Then records of the "SocialMedia" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: TeamMembers

    @TeamMembers @payload @dd-2.1
    Scenario: TeamMembers by TimestampDesc
      When the "TeamMembers" Resource is in the metadata
      Then records of the "TeamMembers" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @TeamMembers @payload @dd-2.1
    Scenario: TeamMembers by NextLink
      When the "TeamMembers" Resource is in the metadata
      Then records of the "TeamMembers" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @TeamMembers @payload @dd-2.1
    Scenario: TeamMembers by NextLink of recent records
      When the "TeamMembers" Resource is in the metadata
      Then records of the "TeamMembers" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Teams

    @Teams @payload @dd-2.1
    Scenario: Teams by TimestampDesc
      When the "Teams" Resource is in the metadata
      Then records of the "Teams" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Teams @payload @dd-2.1
    Scenario: Teams by NextLink
      When the "Teams" Resource is in the metadata
      Then records of the "Teams" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @Teams @payload @dd-2.1
    Scenario: Teams by NextLink of recent records
      When the "Teams" Resource is in the metadata
      Then records of the "Teams" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: TransactionManagement

    @TransactionManagement @payload @dd-2.1
    Scenario: TransactionManagement by TimestampDesc
      When the "TransactionManagement" Resource is in the metadata
      Then records of the "TransactionManagement" Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @TransactionManagement @payload @dd-2.1
    Scenario: TransactionManagement by NextLink
      When the "TransactionManagement" Resource is in the metadata
      Then records of the "TransactionManagement" Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @TransactionManagement @payload @dd-2.1
    Scenario: TransactionManagement by NextLink of recent records
      When the "TransactionManagement" Resource is in the metadata
      Then records of the "TransactionManagement" Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Resources that the Data Dictionary does not have

    @local @payload @dd-2.1
    Scenario: Local Resources by TimestampDesc
      When the metadata have Resources that the Data Dictionary does not have
      Then records of every local Resource MUST be sampled by TimestampDesc
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @local @payload @dd-2.1
    Scenario: Local Resources by NextLink
      When the metadata have Resources that the Data Dictionary does not have
      Then records of every local Resource MUST be sampled by NextLink
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled

    @local @payload @dd-2.1
    Scenario: Local Resources by NextLink of recent records
      When the metadata have Resources that the Data Dictionary does not have
      Then records of every local Resource MUST be sampled by NextLink of recent records
      And every sampled record MUST match the advertised metadata
      And every sampled lookup value MUST be advertised
      And every sampled string MUST be no longer than its MaxLength
      And every expansion SHOULD be sampled
