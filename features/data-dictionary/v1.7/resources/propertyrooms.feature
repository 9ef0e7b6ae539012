# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: PropertyRooms

  Background:
    Given valid metadata of the server under test

  @PropertyRooms @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "PropertyRooms" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @PropertyRooms @dd-1.7
  Scenario: Listing
    When "Listing" exists in the "PropertyRooms" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @PropertyRooms @dd-1.7
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "PropertyRooms" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "PropertyRooms" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyRooms @dd-1.7
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "PropertyRooms" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "PropertyRooms" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyRooms @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyRooms" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @PropertyRooms @dd-1.7
  Scenario: RoomArea
    When "RoomArea" exists in the "PropertyRooms" metadata
    Then "RoomArea" MUST be "Decimal" data type
    And "RoomArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "RoomArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyRooms @dd-1.7
  Scenario: RoomAreaSource
    When "RoomAreaSource" exists in the "PropertyRooms" metadata
    Then "RoomAreaSource" MUST be "Single Enumeration" data type
    And "RoomAreaSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appraiser        | Appraiser           |
      | Assessor         | Assessor            |
      | Builder          | Builder             |
      | Estimated        | Estimated           |
      | Other            | Other               |
      | Owner            | Owner               |
      | Plans            | Plans               |
      | PublicRecords    | Public Records      |
      | SeeRemarks       | See Remarks         |
    But "RoomAreaSource" MUST NOT contain any similar lookups

  @PropertyRooms @dd-1.7
  Scenario: RoomAreaUnits
    When "RoomAreaUnits" exists in the "PropertyRooms" metadata
    Then "RoomAreaUnits" MUST be "Single Enumeration" data type
    And "RoomAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "RoomAreaUnits" MUST NOT contain any similar lookups

  @PropertyRooms @dd-1.7
  Scenario: RoomDescription
    When "RoomDescription" exists in the "PropertyRooms" metadata
    Then "RoomDescription" MUST be "String" data type
    And "RoomDescription" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @PropertyRooms @dd-1.7
  Scenario: RoomDimensions
    When "RoomDimensions" exists in the "PropertyRooms" metadata
    Then "RoomDimensions" MUST be "String" data type
    And "RoomDimensions" length SHOULD be equal to the RESO Suggested Max Length of 50

  @PropertyRooms @dd-1.7
  Scenario: RoomFeatures
    When "RoomFeatures" exists in the "PropertyRooms" metadata
    Then "RoomFeatures" MUST be "Multiple Enumeration" data type
    And "RoomFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue        | StandardLookupValue        |
      | Bar                     | Bar                        |
      | BeamedCeilings          | Beamed Ceilings            |
      | Bidet                   | Bidet                      |
      | Bookcases               | Bookcases                  |
      | BreakfastBar            | Breakfast Bar              |
      | BuiltInFeatures         | Built-in Features          |
      | CathedralCeilings       | Cathedral Ceiling(s)       |
      | CedarClosets            | Cedar Closet(s)            |
      | CeilingFans             | Ceiling Fan(s)             |
      | CentralVacuum           | Central Vacuum             |
      | Chandelier              | Chandelier                 |
      | CofferedCeilings        | Coffered Ceiling(s)        |
      | CrownMolding            | Crown Molding              |
      | DoubleVanity            | Double Vanity              |
      | DryBar                  | Dry Bar                    |
      | Dumbwaiter              | Dumbwaiter                 |
      | EatInKitchen            | Eat-in Kitchen             |
      | Elevator                | Elevator                   |
      | EntranceFoyer           | Entrance Foyer             |
      | GraniteCounters         | Granite Counters           |
      | HighCeilings            | High Ceilings              |
      | HighSpeedInternet       | High Speed Internet        |
      | HisAndHersClosets       | His and Hers Closets       |
      | InLawFloorplan          | In-Law Floorplan           |
      | KitchenIsland           | Kitchen Island             |
      | LaminateCounters        | Laminate Counters          |
      | LowFlowPlumbingFixtures | Low Flow Plumbing Fixtures |
      | MasterDownstairs        | Master Downstairs          |
      | NaturalWoodwork         | Natural Woodwork           |
      | OpenFloorplan           | Open Floorplan             |
      | Other                   | Other                      |
      | Pantry                  | Pantry                     |
      | RecessedLighting        | Recessed Lighting          |
      | Sauna                   | Sauna                      |
      | SeeRemarks              | See Remarks                |
      | SmartHome               | Smart Home                 |
      | SmartThermostat         | Smart Thermostat           |
      | SoakingTub              | Soaking Tub                |
      | SolarTubes              | Solar Tube(s)              |
      | SoundSystem             | Sound System               |
      | StoneCounters           | Stone Counters             |
      | Storage                 | Storage                    |
      | TileCounters            | Tile Counters              |
      | TrackLighting           | Track Lighting             |
      | TrayCeilings            | Tray Ceiling(s)            |
      | VaultedCeilings         | Vaulted Ceiling(s)         |
      | WalkInClosets           | Walk-In Closet(s)          |
      | WaterSenseFixtures      | WaterSense Fixture(s)      |
      | WetBar                  | Wet Bar                    |
      | WiredForData            | Wired for Data             |
      | WiredForSound           | Wired for Sound            |
    But "RoomFeatures" MUST NOT contain any similar lookups

  @PropertyRooms @dd-1.7
  Scenario: RoomKey
    When "RoomKey" exists in the "PropertyRooms" metadata
    Then "RoomKey" MUST be "String" data type
    And "RoomKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyRooms @dd-1.7
  Scenario: RoomLength
    When "RoomLength" exists in the "PropertyRooms" metadata
    Then "RoomLength" MUST be "Decimal" data type
    And "RoomLength" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "RoomLength" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyRooms @dd-1.7
  Scenario: RoomLengthWidthUnits
    When "RoomLengthWidthUnits" exists in the "PropertyRooms" metadata
    Then "RoomLengthWidthUnits" MUST be "Single Enumeration" data type
    And "RoomLengthWidthUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "RoomLengthWidthUnits" MUST NOT contain any similar lookups

  @PropertyRooms @dd-1.7
  Scenario: RoomType
    When "RoomType" exists in the "PropertyRooms" metadata
    Then "RoomType" MUST be "Single Enumeration" data type
    And "RoomType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Basement         | Basement            |
      | Bathroom         | Bathroom            |
      | Bathroom1        | Bathroom 1          |
      | Bathroom2        | Bathroom 2          |
      | Bathroom3        | Bathroom 3          |
      | Bathroom4        | Bathroom 4          |
      | Bathroom5        | Bathroom 5          |
      | Bedroom          | Bedroom             |
      | Bedroom1         | Bedroom 1           |
      | Bedroom2         | Bedroom 2           |
      | Bedroom3         | Bedroom 3           |
      | Bedroom4         | Bedroom 4           |
      | Bedroom5         | Bedroom 5           |
      | BonusRoom        | Bonus Room          |
      | Den              | Den                 |
      | DiningRoom       | Dining Room         |
      | ExerciseRoom     | Exercise Room       |
      | FamilyRoom       | Family Room         |
      | GameRoom         | Game Room           |
      | GreatRoom        | Great Room          |
      | Gym              | Gym                 |
      | Kitchen          | Kitchen             |
      | Laundry          | Laundry             |
      | Library          | Library             |
      | LivingRoom       | Living Room         |
      | Loft             | Loft                |
      | MasterBathroom   | Master Bathroom     |
      | MasterBedroom    | Master Bedroom      |
      | MediaRoom        | Media Room          |
      | Office           | Office              |
      | Sauna            | Sauna               |
      | UtilityRoom      | Utility Room        |
      | Workshop         | Workshop            |
    But "RoomType" MUST NOT contain any similar lookups

  @PropertyRooms @dd-1.7
  Scenario: RoomWidth
    When "RoomWidth" exists in the "PropertyRooms" metadata
    Then "RoomWidth" MUST be "Decimal" data type
    And "RoomWidth" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "RoomWidth" scale SHOULD be equal to the RESO Suggested Max Scale of 2
