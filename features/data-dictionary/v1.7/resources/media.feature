# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Media

  Background:
    Given valid metadata of the server under test

  @Media @dd-1.7
  Scenario: ChangedByMemberID
    Given that the following synonyms for "ChangedByMemberID" DO NOT exist in the "Media" metadata
      | ChangedByAgentID |
    When "ChangedByMemberID" exists in the "Media" metadata
    Then "ChangedByMemberID" MUST be "String" data type
    And "ChangedByMemberID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Media @dd-1.7
  Scenario: ChangedByMemberKey
    Given that the following synonyms for "ChangedByMemberKey" DO NOT exist in the "Media" metadata
      | ChangedByAgentKey |
    When "ChangedByMemberKey" exists in the "Media" metadata
    Then "ChangedByMemberKey" MUST be "String" data type
    And "ChangedByMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "Media" metadata
    Then "ClassName" MUST be "Single Enumeration" data type
    And "ClassName" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue   |
      | BusinessOpportunity  | Business Opportunity  |
      | CommercialLease      | Commercial Lease      |
      | CommercialSale       | Commercial Sale       |
      | Contacts             | Contacts              |
      | CrossProperty        | Cross Property        |
      | Farm                 | Farm                  |
      | HistoryTransactional | History Transactional |
      | Land                 | Land                  |
      | ManufacturedInPark   | Manufactured In Park  |
      | Media                | Media                 |
      | Member               | Member                |
      | Office               | Office                |
      | OpenHouse            | Open House            |
      | Residential          | Residential           |
      | ResidentialIncome    | Residential Income    |
      | ResidentialLease     | Residential Lease     |
      | SavedSearch          | Saved Search          |
    But "ClassName" MUST NOT contain any similar lookups

  @Media @IDX @dd-1.7
  Scenario: ImageHeight
    When "ImageHeight" exists in the "Media" metadata
    Then "ImageHeight" MUST be "Integer" data type

  @Media @IDX @dd-1.7
  Scenario: ImageOf
    When "ImageOf" exists in the "Media" metadata
    Then "ImageOf" MUST be "Single Enumeration" data type
    And "ImageOf" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AerialView       | Aerial View         |
      | Atrium           | Atrium              |
      | Attic            | Attic               |
      | BackOfStructure  | Back of Structure   |
      | Balcony          | Balcony             |
      | Bar              | Bar                 |
      | Barn             | Barn                |
      | Basement         | Basement            |
      | Bathroom         | Bathroom            |
      | Bedroom          | Bedroom             |
      | BonusRoom        | Bonus Room          |
      | BreakfastArea    | Breakfast Area      |
      | Closet           | Closet              |
      | Community        | Community           |
      | Courtyard        | Courtyard           |
      | Deck             | Deck                |
      | Den              | Den                 |
      | DiningArea       | Dining Area         |
      | DiningRoom       | Dining Room         |
      | Dock             | Dock                |
      | Entry            | Entry               |
      | ExerciseRoom     | Exercise Room       |
      | FamilyRoom       | Family Room         |
      | Fence            | Fence               |
      | Fireplace        | Fireplace           |
      | FloorPlan        | Floor Plan          |
      | FrontOfStructure | Front of Structure  |
      | GameRoom         | Game Room           |
      | Garage           | Garage              |
      | Garden           | Garden              |
      | GolfCourse       | Golf Course         |
      | GreatRoom        | Great Room          |
      | GuestQuarters    | Guest Quarters      |
      | Gym              | Gym                 |
      | HobbyRoom        | Hobby Room          |
      | Inlaw            | Inlaw               |
      | Kitchen          | Kitchen             |
      | Lake             | Lake                |
      | Laundry          | Laundry             |
      | Library          | Library             |
      | LivingRoom       | Living Room         |
      | LoadingDock      | Loading Dock        |
      | Lobby            | Lobby               |
      | Loft             | Loft                |
      | Lot              | Lot                 |
      | MasterBathroom   | Master Bathroom     |
      | MasterBedroom    | Master Bedroom      |
      | MediaRoom        | Media Room          |
      | MudRoom          | Mud Room            |
      | Nursery          | Nursery             |
      | Office           | Office              |
      | Other            | Other               |
      | OutBuildings     | Out Buildings       |
      | Pantry           | Pantry              |
      | Parking          | Parking             |
      | Patio            | Patio               |
      | Pier             | Pier                |
      | PlatMap          | Plat Map            |
      | Pond             | Pond                |
      | Pool             | Pool                |
      | Reception        | Reception           |
      | RecreationRoom   | Recreation Room     |
      | Sauna            | Sauna               |
      | Showroom         | Showroom            |
      | SideOfStructure  | Side of Structure   |
      | SittingRoom      | Sitting Room        |
      | Spa              | Spa                 |
      | Stable           | Stable              |
      | Storage          | Storage             |
      | Studio           | Studio              |
      | Study            | Study               |
      | SunRoom          | Sun Room            |
      | View             | View                |
      | Waterfront       | Waterfront          |
      | WineCellar       | Wine Cellar         |
      | Workshop         | Workshop            |
      | Yard             | Yard                |
    But "ImageOf" MUST NOT contain any similar lookups

  @Media @IDX @dd-1.7
  Scenario: ImageSizeDescription
    When "ImageSizeDescription" exists in the "Media" metadata
    Then "ImageSizeDescription" MUST be "Single Enumeration" data type

  @Media @IDX @dd-1.7
  Scenario: ImageWidth
    When "ImageWidth" exists in the "Media" metadata
    Then "ImageWidth" MUST be "Integer" data type

  @Media @IDX @dd-1.7
  Scenario: LongDescription
    Given that the following synonyms for "LongDescription" DO NOT exist in the "Media" metadata
      | FullDescription |
    When "LongDescription" exists in the "Media" metadata
    Then "LongDescription" MUST be "String" data type
    And "LongDescription" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Media @IDX @dd-1.7
  Scenario: MediaCategory
    When "MediaCategory" exists in the "Media" metadata
    Then "MediaCategory" MUST be "Single Enumeration" data type
    And "MediaCategory" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue    |
      | AgentPhoto           | Agent Photo            |
      | BrandedVirtualTour   | Branded Virtual Tour   |
      | Document             | Document               |
      | FloorPlan            | Floor Plan             |
      | OfficeLogo           | Office Logo            |
      | OfficePhoto          | Office Photo           |
      | Photo                | Photo                  |
      | UnbrandedVirtualTour | Unbranded Virtual Tour |
      | Video                | Video                  |
    But "MediaCategory" MUST NOT contain any similar lookups

  @Media @dd-1.7
  Scenario: MediaHTML
    When "MediaHTML" exists in the "Media" metadata
    Then "MediaHTML" MUST be "String" data type
    And "MediaHTML" length SHOULD be equal to the RESO Suggested Max Length of 8500

  @Media @IDX @dd-1.7
  Scenario: MediaKey
    Given that the following synonyms for "MediaKey" DO NOT exist in the "Media" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "MediaKey" exists in the "Media" metadata
    Then "MediaKey" MUST be "String" data type
    And "MediaKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @IDX @dd-1.7
  Scenario: MediaModificationTimestamp
    Given that the following synonyms for "MediaModificationTimestamp" DO NOT exist in the "Media" metadata
      | MediaTimestamp |
    When "MediaModificationTimestamp" exists in the "Media" metadata
    Then "MediaModificationTimestamp" MUST be "Timestamp" data type

  @Media @dd-1.7
  Scenario: MediaObjectID
    When "MediaObjectID" exists in the "Media" metadata
    Then "MediaObjectID" MUST be "String" data type
    And "MediaObjectID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @IDX @dd-1.7
  Scenario: MediaStatus
    When "MediaStatus" exists in the "Media" metadata
    Then "MediaStatus" MUST be "Single Enumeration" data type

  @Media @dd-1.7
  Scenario: MediaType
    Given that the following synonyms for "MediaType" DO NOT exist in the "Media" metadata
      | MimeType |
    When "MediaType" exists in the "Media" metadata
    Then "MediaType" MUST be "Single Enumeration" data type
    And "MediaType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Doc              | doc                 |
      | Docx             | docx                |
      | Gif              | gif                 |
      | Jpeg             | jpeg                |
      | Mov              | mov                 |
      | Mp4              | mp4                 |
      | Mpeg             | mpeg                |
      | Pdf              | pdf                 |
      | Png              | png                 |
      | Quicktime        | quicktime           |
      | Rtf              | rtf                 |
      | Tiff             | tiff                |
      | Txt              | txt                 |
      | Wmv              | wmv                 |
      | Xls              | xls                 |
      | Xlsx             | xlsx                |
    But "MediaType" MUST NOT contain any similar lookups

  @Media @IDX @dd-1.7
  Scenario: MediaURL
    When "MediaURL" exists in the "Media" metadata
    Then "MediaURL" MUST be "String" data type
    And "MediaURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Media @IDX @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "Media" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "Media" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Media @IDX @dd-1.7
  Scenario: Order
    When "Order" exists in the "Media" metadata
    Then "Order" MUST be "Integer" data type

  @Media @IDX @dd-1.7
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "Media" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Media @IDX @dd-1.7
  Scenario: OriginatingSystemMediaKey
    Given that the following synonyms for "OriginatingSystemMediaKey" DO NOT exist in the "Media" metadata
      | ProviderKey |
    When "OriginatingSystemMediaKey" exists in the "Media" metadata
    Then "OriginatingSystemMediaKey" MUST be "String" data type
    And "OriginatingSystemMediaKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Media" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Media" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @dd-1.7
  Scenario: Permission
    When "Permission" exists in the "Media" metadata
    Then "Permission" MUST be "Multiple Enumeration" data type
    And "Permission" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AgentOnly        | Agent Only          |
      | FirmOnly         | Firm Only           |
      | Idx              | IDX                 |
      | OfficeOnly       | Office Only         |
      | Private          | Private             |
      | Public           | Public              |
      | Vow              | VOW                 |
    But "Permission" MUST NOT contain any similar lookups

  @Media @dd-1.7
  Scenario: PreferredPhotoYN
    When "PreferredPhotoYN" exists in the "Media" metadata
    Then "PreferredPhotoYN" MUST be "Boolean" data type

  @Media @IDX @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "Media" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @Media @IDX @dd-1.7
  Scenario: ResourceRecordID
    Given that the following synonyms for "ResourceRecordID" DO NOT exist in the "Media" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
      | AgentID       |
      | OfficeID      |
      | ContactID     |
    When "ResourceRecordID" exists in the "Media" metadata
    Then "ResourceRecordID" MUST be "String" data type
    And "ResourceRecordID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @IDX @dd-1.7
  Scenario: ResourceRecordKey
    Given that the following synonyms for "ResourceRecordKey" DO NOT exist in the "Media" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ResourceRecordKey" exists in the "Media" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @IDX @dd-1.7
  Scenario: ShortDescription
    Given that the following synonyms for "ShortDescription" DO NOT exist in the "Media" metadata
      | Caption |
      | Name    |
    When "ShortDescription" exists in the "Media" metadata
    Then "ShortDescription" MUST be "String" data type
    And "ShortDescription" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Media @IDX @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Media" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Media" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Media @IDX @dd-1.7
  Scenario: SourceSystemMediaKey
    Given that the following synonyms for "SourceSystemMediaKey" DO NOT exist in the "Media" metadata
      | ProviderKey |
    When "SourceSystemMediaKey" exists in the "Media" metadata
    Then "SourceSystemMediaKey" MUST be "String" data type
    And "SourceSystemMediaKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Media @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Media" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Media" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
