# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Building

  Background:
    Given valid metadata of the server under test

  @Building @dd-2.1
  Scenario: AccessibilityFeatures
    When "AccessibilityFeatures" exists in the "Building" metadata
    Then "AccessibilityFeatures" MUST be "Multiple Enumeration" data type
    And "AccessibilityFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue                             | StandardLookupValue                              |
      | AccessibleApproachWithRamp                   | Accessible Approach with Ramp                    |
      | AccessibleBedroom                            | Accessible Bedroom                               |
      | AccessibleCentralLivingArea                  | Accessible Central Living Area                   |
      | AccessibleClosets                            | Accessible Closets                               |
      | AccessibleCommonArea                         | Accessible Common Area                           |
      | AccessibleDoors                              | Accessible Doors                                 |
      | AccessibleElectricalAndEnvironmentalControls | Accessible Electrical and Environmental Controls |
      | AccessibleElevatorInstalled                  | Accessible Elevator Installed                    |
      | AccessibleEntrance                           | Accessible Entrance                              |
      | AccessibleForHearingImpairment               | Accessible for Hearing-Impairment                |
      | AccessibleFullBath                           | Accessible Full Bath                             |
      | AccessibleHallways                           | Accessible Hallway(s)                            |
      | AccessibleKitchen                            | Accessible Kitchen                               |
      | AccessibleKitchenAppliances                  | Accessible Kitchen Appliances                    |
      | AccessibleStairway                           | Accessible Stairway                              |
      | AccessibleWasherDryer                        | Accessible Washer/Dryer                          |
      | AdaptableBathroomWalls                       | Adaptable Bathroom Walls                         |
      | AdaptableForElevator                         | Adaptable For Elevator                           |
      | CeilingTrack                                 | Ceiling Track                                    |
      | CentralLivingArea                            | Central Living Area                              |
      | CommonArea                                   | Common Area                                      |
      | CustomizedWheelchairAccessible               | Customized Wheelchair Accessible                 |
      | ElectronicEnvironmentalControls              | Electronic Environmental Controls                |
      | EnhancedAccessible                           | Enhanced Accessible                              |
      | ExteriorWheelchairLift                       | Exterior Wheelchair Lift                         |
      | GripAccessibleFeatures                       | Grip-Accessible Features                         |
      | ReinforcedFloors                             | Reinforced Floors                                |
      | SafeEmergencyEgressFromHome                  | Safe Emergency Egress from Home                  |
      | SmartTechnology                              | Smart Technology                                 |
      | StairLift                                    | Stair Lift                                       |
      | StandbyGenerator                             | Standby Generator                                |
      | TherapeuticWhirlpool                         | Therapeutic Whirlpool                            |
      | Visitable                                    | Visitable                                        |
      | VisitorBathroom                              | Visitor Bathroom                                 |
      | WalkerAccessibleStairs                       | Walker-Accessible Stairs                         |
    But "AccessibilityFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: AdditionalParcelsYN
    When "AdditionalParcelsYN" exists in the "Building" metadata
    Then "AdditionalParcelsYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: AdditionalPetFee
    When "AdditionalPetFee" exists in the "Building" metadata
    Then "AdditionalPetFee" MUST be "Decimal" data type
    And "AdditionalPetFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AdditionalPetFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: Amenities
    When "Amenities" exists in the "Building" metadata
    Then "Amenities" MUST be "Multiple Enumeration" data type
    And "Amenities" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Balcony          | Balcony             |
      | Barbecue         | Barbecue            |
      | BicycleStorage   | Bicycle Storage     |
      | BusinessCenter   | Business Center     |
      | CoworkingLounge  | Coworking Lounge    |
      | FitnessCenter    | Fitness Center      |
      | GameRoom         | Game Room           |
      | Lounge           | Lounge              |
      | MeetingRoom      | Meeting Room        |
      | PetPark          | Pet Park            |
      | RooftopArea      | Rooftop Area        |
      | SeeRemarks       | See Remarks         |
      | SportCourt       | Sport Court         |
      | SwimmingPool     | Swimming Pool       |
    But "Amenities" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: AmenitiesMembershipFee
    When "AmenitiesMembershipFee" exists in the "Building" metadata
    Then "AmenitiesMembershipFee" MUST be "Decimal" data type
    And "AmenitiesMembershipFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AmenitiesMembershipFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: AmenitiesMembershipFeeFrequency
    When "AmenitiesMembershipFeeFrequency" exists in the "Building" metadata
    Then "AmenitiesMembershipFeeFrequency" MUST be "Single Enumeration" data type
    And "AmenitiesMembershipFeeFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "AmenitiesMembershipFeeFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ApplicationFee
    When "ApplicationFee" exists in the "Building" metadata
    Then "ApplicationFee" MUST be "Decimal" data type
    And "ApplicationFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ApplicationFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: ArchitecturalStyle
    When "ArchitecturalStyle" exists in the "Building" metadata
    Then "ArchitecturalStyle" MUST be "Multiple Enumeration" data type
    And "ArchitecturalStyle" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AFrame           | A-Frame             |
      | ArtDeco          | Art Deco            |
      | Barndominium     | Barndominium        |
      | Berm             | Berm                |
      | Bungalow         | Bungalow            |
      | Cabin            | Cabin               |
      | CapeCod          | Cape Cod            |
      | Colonial         | Colonial            |
      | Contemporary     | Contemporary        |
      | Craftsman        | Craftsman           |
      | Creole           | Creole              |
      | Dome             | Dome                |
      | DutchColonial    | Dutch Colonial      |
      | Farmhouse        | Farmhouse           |
      | Federal          | Federal             |
      | FrenchProvincial | French Provincial   |
      | Georgian         | Georgian            |
      | GothicRevival    | Gothic Revival      |
      | GreekRevival     | Greek Revival       |
      | Italianate       | Italianate          |
      | Mediterranean    | Mediterranean       |
      | MidCenturyModern | Mid-Century Modern  |
      | Modern           | Modern              |
      | Monterey         | Monterey            |
      | National         | National            |
      | Neoclassical     | Neoclassical        |
      | Other            | Other               |
      | Prairie          | Prairie             |
      | Pueblo           | Pueblo              |
      | QueenAnne        | Queen Anne          |
      | RaisedRanch      | Raised Ranch        |
      | Ranch            | Ranch               |
      | Regency          | Regency             |
      | Rustic           | Rustic              |
      | Saltbox          | Saltbox             |
      | SeeRemarks       | See Remarks         |
      | Shingle          | Shingle             |
      | Shotgun          | Shotgun             |
      | Spanish          | Spanish             |
      | SplitLevel       | Split Level         |
      | Stick            | Stick               |
      | Traditional      | Traditional         |
      | Tudor            | Tudor               |
      | Victorian        | Victorian           |
    But "ArchitecturalStyle" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: AreaSource
    When "AreaSource" exists in the "Building" metadata
    Then "AreaSource" MUST be "Single Enumeration" data type
    And "AreaSource" MAY contain any of the following standard lookups
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
    But "AreaSource" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: AssistedLivingYN
    When "AssistedLivingYN" exists in the "Building" metadata
    Then "AssistedLivingYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: AssociationFee
    When "AssociationFee" exists in the "Building" metadata
    Then "AssociationFee" MUST be "Decimal" data type
    And "AssociationFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AssociationFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: AssociationFeeFrequency
    When "AssociationFeeFrequency" exists in the "Building" metadata
    Then "AssociationFeeFrequency" MUST be "Single Enumeration" data type
    And "AssociationFeeFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "AssociationFeeFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: AssociationName
    When "AssociationName" exists in the "Building" metadata
    Then "AssociationName" MUST be "String" data type
    And "AssociationName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: AssociationName2
    When "AssociationName2" exists in the "Building" metadata
    Then "AssociationName2" MUST be "String" data type
    And "AssociationName2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: AssociationPhone
    When "AssociationPhone" exists in the "Building" metadata
    Then "AssociationPhone" MUST be "String" data type
    And "AssociationPhone" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Building @dd-2.1
  Scenario: AssociationPhone2
    When "AssociationPhone2" exists in the "Building" metadata
    Then "AssociationPhone2" MUST be "String" data type
    And "AssociationPhone2" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Building @dd-2.1
  Scenario: AssociationYN
    When "AssociationYN" exists in the "Building" metadata
    Then "AssociationYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: AttachedGarageYN
    When "AttachedGarageYN" exists in the "Building" metadata
    Then "AttachedGarageYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: AttendantType
    When "AttendantType" exists in the "Building" metadata
    Then "AttendantType" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: Basement
    When "Basement" exists in the "Building" metadata
    Then "Basement" MUST be "Multiple Enumeration" data type
    And "Basement" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Apartment         | Apartment           |
      | BathStubbed       | Bath/Stubbed        |
      | Block             | Block               |
      | Concrete          | Concrete            |
      | CrawlSpace        | Crawl Space         |
      | Daylight          | Daylight            |
      | DirtFloor         | Dirt Floor          |
      | ExteriorEntry     | Exterior Entry      |
      | Finished          | Finished            |
      | FrenchDrain       | French Drain        |
      | Full              | Full                |
      | FullExposure      | Full Exposure       |
      | InteriorEntry     | Interior Entry      |
      | NoExposure        | No Exposure         |
      | None              | None                |
      | Other             | Other               |
      | Partial           | Partial             |
      | PartialExposure   | Partial Exposure    |
      | PartiallyFinished | Partially Finished  |
      | StorageSpace      | Storage Space       |
      | SumpPump          | Sump Pump           |
      | Unfinished        | Unfinished          |
      | WalkOutAccess     | Walk-Out Access     |
      | WalkUpAccess      | Walk-Up Access      |
    But "Basement" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: BelowGradeFinishedArea
    When "BelowGradeFinishedArea" exists in the "Building" metadata
    Then "BelowGradeFinishedArea" MUST be "Decimal" data type
    And "BelowGradeFinishedArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "BelowGradeFinishedArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: BoardApprovalYN
    When "BoardApprovalYN" exists in the "Building" metadata
    Then "BoardApprovalYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: BuilderName
    When "BuilderName" exists in the "Building" metadata
    Then "BuilderName" MUST be "String" data type
    And "BuilderName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: BuildingAreaTotal
    When "BuildingAreaTotal" exists in the "Building" metadata
    Then "BuildingAreaTotal" MUST be "Decimal" data type
    And "BuildingAreaTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "BuildingAreaTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: BuildingAreaUnit
    When "BuildingAreaUnit" exists in the "Building" metadata
    Then "BuildingAreaUnit" MUST be "Single Enumeration" data type
    And "BuildingAreaUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "BuildingAreaUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: BuildingContactCompanyName
    When "BuildingContactCompanyName" exists in the "Building" metadata
    Then "BuildingContactCompanyName" MUST be "String" data type
    And "BuildingContactCompanyName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Building @dd-2.1
  Scenario: BuildingContactId
    When "BuildingContactId" exists in the "Building" metadata
    Then "BuildingContactId" MUST be "String" data type
    And "BuildingContactId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: BuildingContactName
    When "BuildingContactName" exists in the "Building" metadata
    Then "BuildingContactName" MUST be "String" data type
    And "BuildingContactName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: BuildingContactPhone
    When "BuildingContactPhone" exists in the "Building" metadata
    Then "BuildingContactPhone" MUST be "String" data type
    And "BuildingContactPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Building @dd-2.1
  Scenario: BuildingContactType
    When "BuildingContactType" exists in the "Building" metadata
    Then "BuildingContactType" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: BuildingFeatures
    When "BuildingFeatures" exists in the "Building" metadata
    Then "BuildingFeatures" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: BuildingId
    When "BuildingId" exists in the "Building" metadata
    Then "BuildingId" MUST be "String" data type
    And "BuildingId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: BuildingKey
    When "BuildingKey" exists in the "Building" metadata
    Then "BuildingKey" MUST be "String" data type
    And "BuildingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: BuildingName
    When "BuildingName" exists in the "Building" metadata
    Then "BuildingName" MUST be "String" data type
    And "BuildingName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: BuildingOwnerPays
    When "BuildingOwnerPays" exists in the "Building" metadata
    Then "BuildingOwnerPays" MUST be "Multiple Enumeration" data type
    And "BuildingOwnerPays" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | AllUtilities          | All Utilities           |
      | AssociationFees       | Association Fees        |
      | CableTv               | Cable TV                |
      | CommonAreaMaintenance | Common Area Maintenance |
      | Electricity           | Electricity             |
      | ExteriorMaintenance   | Exterior Maintenance    |
      | Gardener              | Gardener                |
      | Gas                   | Gas                     |
      | GroundsCare           | Grounds Care            |
      | HotWater              | Hot Water               |
      | HvacMaintenance       | HVAC Maintenance        |
      | Insurance             | Insurance               |
      | Internet              | Internet                |
      | JanitorialService     | Janitorial Service      |
      | Management            | Management              |
      | None                  | None                    |
      | Other                 | Other                   |
      | OtherTax              | Other Tax               |
      | ParkingFee            | Parking Fee             |
      | PestControl           | Pest Control            |
      | PoolMaintenance       | Pool Maintenance        |
      | Repairs               | Repairs                 |
      | RoofMaintenance       | Roof Maintenance        |
      | Security              | Security                |
      | SeeRemarks            | See Remarks             |
      | Sewer                 | Sewer                   |
      | SnowRemoval           | Snow Removal            |
      | Taxes                 | Taxes                   |
      | Telephone             | Telephone               |
      | TrashCollection       | Trash Collection        |
      | Water                 | Water                   |
    But "BuildingOwnerPays" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: BuildingOwnership
    When "BuildingOwnership" exists in the "Building" metadata
    Then "BuildingOwnership" MUST be "String" data type
    And "BuildingOwnership" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: BuildingOwnershipType
    When "BuildingOwnershipType" exists in the "Building" metadata
    Then "BuildingOwnershipType" MUST be "Single Enumeration" data type
    And "BuildingOwnershipType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Corporation      | Corporation         |
      | Llc              | LLC                 |
      | Partnership      | Partnership         |
      | SoleProprietor   | Sole Proprietor     |
    But "BuildingOwnershipType" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: BuildingRules
    When "BuildingRules" exists in the "Building" metadata
    Then "BuildingRules" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: BuildingShowingPolicyRemarks
    When "BuildingShowingPolicyRemarks" exists in the "Building" metadata
    Then "BuildingShowingPolicyRemarks" MUST be "String" data type
    And "BuildingShowingPolicyRemarks" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Building @dd-2.1
  Scenario: BuildingShowingRequirements
    When "BuildingShowingRequirements" exists in the "Building" metadata
    Then "BuildingShowingRequirements" MUST be "Multiple Enumeration" data type
    And "BuildingShowingRequirements" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue  |
      | TwentyFourHourNotice |       24 Hour Notice |
      | AppointmentOnly      | Appointment Only     |
      | CallListingAgent     | Call Listing Agent   |
      | CallListingOffice    | Call Listing Office  |
      | CallManager          | Call Manager         |
      | CallOwner            | Call Owner           |
      | CallTenant           | Call Tenant          |
      | CombinationLockBox   | Combination Lock Box |
      | DoNotShow            | Do Not Show          |
      | EmailListingAgent    | Email Listing Agent  |
      | KeyInOffice          | Key In Office        |
      | Lockbox              | Lockbox              |
      | NoLockbox            | No Lockbox           |
      | NoSign               | No Sign              |
      | RestrictedHours      | Restricted Hours     |
      | SeeRemarks           | See Remarks          |
      | ShowingService       | Showing Service      |
      | TextListingAgent     | Text Listing Agent   |
    But "BuildingShowingRequirements" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: BuildingSmokeFreeYN
    When "BuildingSmokeFreeYN" exists in the "Building" metadata
    Then "BuildingSmokeFreeYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: BuildingSocialMediaUrlOrId
    When "BuildingSocialMediaUrlOrId" exists in the "Building" metadata
    Then "BuildingSocialMediaUrlOrId" MUST be "String" data type
    And "BuildingSocialMediaUrlOrId" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Building @dd-2.1
  Scenario: BuildingType
    When "BuildingType" exists in the "Building" metadata
    Then "BuildingType" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: BuildingVirtualTourBrandedUrl
    When "BuildingVirtualTourBrandedUrl" exists in the "Building" metadata
    Then "BuildingVirtualTourBrandedUrl" MUST be "String" data type
    And "BuildingVirtualTourBrandedUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Building @dd-2.1
  Scenario: BuildingVirtualTourUnbrandedUrl
    When "BuildingVirtualTourUnbrandedUrl" exists in the "Building" metadata
    Then "BuildingVirtualTourUnbrandedUrl" MUST be "String" data type
    And "BuildingVirtualTourUnbrandedUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Building @dd-2.1
  Scenario: BuildingWebsiteUrl
    When "BuildingWebsiteUrl" exists in the "Building" metadata
    Then "BuildingWebsiteUrl" MUST be "String" data type
    And "BuildingWebsiteUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Building @dd-2.1
  Scenario: BuiltPre1978YN
    When "BuiltPre1978YN" exists in the "Building" metadata
    Then "BuiltPre1978YN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: BusinessType
    When "BusinessType" exists in the "Building" metadata
    Then "BusinessType" MUST be "Multiple Enumeration" data type
    And "BusinessType" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue        |
      | Accounting               | Accounting                 |
      | AdministrativeAndSupport | Administrative and Support |
      | Advertising              | Advertising                |
      | Agriculture              | Agriculture                |
      | AnimalGrooming           | Animal Grooming            |
      | Appliances               | Appliances                 |
      | AquariumSupplies         | Aquarium Supplies          |
      | ArtsAndEntertainment     | Arts and Entertainment     |
      | Athletic                 | Athletic                   |
      | AutoBody                 | Auto Body                  |
      | AutoDealer               | Auto Dealer                |
      | AutoGlass                | Auto Glass                 |
      | AutoParts                | Auto Parts                 |
      | AutoRentLease            | Auto Rent/Lease            |
      | AutoRepairSpecialty      | Auto Repair-Specialty      |
      | AutoService              | Auto Service               |
      | AutoStereoAlarm          | Auto Stereo/Alarm          |
      | AutoTires                | Auto Tires                 |
      | AutoWrecking             | Auto Wrecking              |
      | Bakery                   | Bakery                     |
      | BarTavernLounge          | Bar/Tavern/Lounge          |
      | BarberBeauty             | Barber/Beauty              |
      | BedAndBreakfast          | Bed & Breakfast            |
      | BooksCardsStationary     | Books/Cards/Stationary     |
      | Butcher                  | Butcher                    |
      | Cabinets                 | Cabinets                   |
      | CandyCookie              | Candy/Cookie               |
      | CarWash                  | Car Wash                   |
      | CarpetTile               | Carpet/Tile                |
      | ChildCare                | Child Care                 |
      | Church                   | Church                     |
      | Clothing                 | Clothing                   |
      | Commercial               | Commercial                 |
      | Computer                 | Computer                   |
      | ConstructionContractor   | Construction/Contractor    |
      | Convalescent             | Convalescent               |
      | ConvenienceStore         | Convenience Store          |
      | DanceStudio              | Dance Studio               |
      | Decorator                | Decorator                  |
      | DeliCatering             | Deli/Catering              |
      | Dental                   | Dental                     |
      | Distribution             | Distribution               |
      | Doughnut                 | Doughnut                   |
      | Drugstore                | Drugstore                  |
      | DryCleaner               | Dry Cleaner                |
      | EducationSchool          | Education/School           |
      | Electronics              | Electronics                |
      | Employment               | Employment                 |
      | Farm                     | Farm                       |
      | FastFood                 | Fast Food                  |
      | Financial                | Financial                  |
      | Fitness                  | Fitness                    |
      | FloristNursery           | Florist/Nursery            |
      | FoodAndBeverage          | Food & Beverage            |
      | ForestReserve            | Forest Reserve             |
      | Franchise                | Franchise                  |
      | Furniture                | Furniture                  |
      | GasStation               | Gas Station                |
      | GiftShop                 | Gift Shop                  |
      | Grocery                  | Grocery                    |
      | Hardware                 | Hardware                   |
      | HealthFood               | Health Food                |
      | HealthServices           | Health Services            |
      | Hobby                    | Hobby                      |
      | HomeCleaner              | Home Cleaner               |
      | Hospitality              | Hospitality                |
      | HotelMotel               | Hotel/Motel                |
      | IceCreamFrozenYogurt     | Ice Cream/Frozen Yogurt    |
      | Industrial               | Industrial                 |
      | Jewelry                  | Jewelry                    |
      | Landscaping              | Landscaping                |
      | Laundromat               | Laundromat                 |
      | LiquorStore              | Liquor Store               |
      | Locksmith                | Locksmith                  |
      | Manufacturing            | Manufacturing              |
      | Medical                  | Medical                    |
      | Mixed                    | Mixed                      |
      | MobileTrailerPark        | Mobile/Trailer Park        |
      | Music                    | Music                      |
      | NursingHome              | Nursing Home               |
      | OfficeSupply             | Office Supply              |
      | Other                    | Other                      |
      | Paints                   | Paints                     |
      | Parking                  | Parking                    |
      | PetStore                 | Pet Store                  |
      | Photographer             | Photographer               |
      | Pizza                    | Pizza                      |
      | Printing                 | Printing                   |
      | ProfessionalService      | Professional Service       |
      | ProfessionalOffice       | Professional/Office        |
      | RealEstate               | Real Estate                |
      | Recreation               | Recreation                 |
      | Rental                   | Rental                     |
      | Residential              | Residential                |
      | Restaurant               | Restaurant                 |
      | Retail                   | Retail                     |
      | SaddleryHarness          | Saddlery/Harness           |
      | SportingGoods            | Sporting Goods             |
      | Storage                  | Storage                    |
      | Toys                     | Toys                       |
      | Transportation           | Transportation             |
      | Travel                   | Travel                     |
      | Upholstery               | Upholstery                 |
      | Utility                  | Utility                    |
      | Variety                  | Variety                    |
      | Video                    | Video                      |
      | Wallpaper                | Wallpaper                  |
      | Warehouse                | Warehouse                  |
      | Wholesale                | Wholesale                  |
    But "BusinessType" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: CarportSpaces
    When "CarportSpaces" exists in the "Building" metadata
    Then "CarportSpaces" MUST be "Decimal" data type
    And "CarportSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CarportSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: CertificateOfOccupancyYN
    When "CertificateOfOccupancyYN" exists in the "Building" metadata
    Then "CertificateOfOccupancyYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: City
    When "City" exists in the "Building" metadata
    Then "City" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: CityRegion
    When "CityRegion" exists in the "Building" metadata
    Then "CityRegion" MUST be "String" data type
    And "CityRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Building @dd-2.1
  Scenario: CommercialArea
    When "CommercialArea" exists in the "Building" metadata
    Then "CommercialArea" MUST be "Decimal" data type
    And "CommercialArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CommercialArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: CommercialAreaPercent
    When "CommercialAreaPercent" exists in the "Building" metadata
    Then "CommercialAreaPercent" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: CommercialAreaUnit
    When "CommercialAreaUnit" exists in the "Building" metadata
    Then "CommercialAreaUnit" MUST be "Single Enumeration" data type
    And "CommercialAreaUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "CommercialAreaUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: CommercialUnitsYN
    When "CommercialUnitsYN" exists in the "Building" metadata
    Then "CommercialUnitsYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: CommonInterest
    When "CommonInterest" exists in the "Building" metadata
    Then "CommonInterest" MUST be "Single Enumeration" data type
    And "CommonInterest" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue |
      | CommunityApartment | Community Apartment |
      | Condominium        | Condominium         |
      | None               | None                |
      | PlannedDevelopment | Planned Development |
      | StockCooperative   | Stock Cooperative   |
      | Timeshare          | Timeshare           |
    But "CommonInterest" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: CommunityFeatures
    When "CommunityFeatures" exists in the "Building" metadata
    Then "CommunityFeatures" MUST be "Multiple Enumeration" data type
    And "CommunityFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AirportRunway    | Airport/Runway      |
      | Clubhouse        | Clubhouse           |
      | Curbs            | Curbs               |
      | Fishing          | Fishing             |
      | FitnessCenter    | Fitness Center      |
      | Gated            | Gated               |
      | Golf             | Golf                |
      | Lake             | Lake                |
      | None             | None                |
      | Other            | Other               |
      | Park             | Park                |
      | Pickleball       | Pickleball          |
      | Playground       | Playground          |
      | Pool             | Pool                |
      | Racquetball      | Racquetball         |
      | Restaurant       | Restaurant          |
      | Sidewalks        | Sidewalks           |
      | Stables          | Stable(s)           |
      | StreetLights     | Street Lights       |
      | Suburban         | Suburban            |
      | TennisCourts     | Tennis Court(s)     |
    But "CommunityFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ComplexId
    When "ComplexId" exists in the "Building" metadata
    Then "ComplexId" MUST be "String" data type
    And "ComplexId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: ComplexName
    When "ComplexName" exists in the "Building" metadata
    Then "ComplexName" MUST be "String" data type
    And "ComplexName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: ConciergeServiceType
    When "ConciergeServiceType" exists in the "Building" metadata
    Then "ConciergeServiceType" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: ConciergeServiceYN
    When "ConciergeServiceYN" exists in the "Building" metadata
    Then "ConciergeServiceYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: ConstructionMaterials
    When "ConstructionMaterials" exists in the "Building" metadata
    Then "ConstructionMaterials" MUST be "Multiple Enumeration" data type
    And "ConstructionMaterials" MAY contain any of the following standard lookups
      | LegacyODataValue                | StandardLookupValue                       |
      | Adobe                           | Adobe                                     |
      | AluminumSiding                  | Aluminum Siding                           |
      | Asbestos                        | Asbestos                                  |
      | Asphalt                         | Asphalt                                   |
      | AtticCrawlHatchwaysInsulated    | Attic/Crawl Hatchway(s) Insulated         |
      | BattsInsulation                 | Batts Insulation                          |
      | Block                           | Block                                     |
      | BlownInInsulation               | Blown-In Insulation                       |
      | BoardAndBattenSiding            | Board & Batten Siding                     |
      | Brick                           | Brick                                     |
      | BrickVeneer                     | Brick Veneer                              |
      | Cedar                           | Cedar                                     |
      | CementSiding                    | Cement Siding                             |
      | Clapboard                       | Clapboard                                 |
      | CompositeSiding                 | Composite Siding                          |
      | Concrete                        | Concrete                                  |
      | DuctsProfessionallyAirSealed    | Ducts Professionally Air-Sealed           |
      | ExteriorDuctWorkIsInsulated     | Exterior Duct-Work is Insulated           |
      | FiberCement                     | Fiber Cement                              |
      | FiberglassSiding                | Fiberglass Siding                         |
      | FoamInsulation                  | Foam Insulation                           |
      | Frame                           | Frame                                     |
      | Glass                           | Glass                                     |
      | HardiplankType                  | HardiPlank Type                           |
      | IcatRecessedLighting            | ICAT Recessed Lighting                    |
      | InsulatedConcreteForms          | ICFs (Insulated Concrete Forms)           |
      | LapSiding                       | Lap Siding                                |
      | Log                             | Log                                       |
      | LogSiding                       | Log Siding                                |
      | LowVocInsulation                | Low VOC Insulation                        |
      | Masonite                        | Masonite                                  |
      | MetalSiding                     | Metal Siding                              |
      | NaturalBuilding                 | Natural Building                          |
      | Other                           | Other                                     |
      | Plaster                         | Plaster                                   |
      | RadiantBarrier                  | Radiant Barrier                           |
      | RammedEarth                     | Rammed Earth                              |
      | RecycledBioBasedInsulation      | Recycled/Bio-Based Insulation             |
      | RedwoodSiding                   | Redwood Siding                            |
      | SeeRemarks                      | See Remarks                               |
      | ShakeSiding                     | Shake Siding                              |
      | ShingleSiding                   | Shingle Siding                            |
      | StructuralInsulatedPanelsSystem | SIPs (Structural Insulated Panels System) |
      | SlumpBlock                      | Slump Block                               |
      | SprayFoamInsulation             | Spray Foam Insulation                     |
      | SteelFrame                      | Steel Frame                               |
      | SteelSiding                     | Steel Siding                              |
      | Stone                           | Stone                                     |
      | StoneVeneer                     | Stone Veneer                              |
      | Straw                           | Straw                                     |
      | Stucco                          | Stucco                                    |
      | SyntheticStucco                 | Synthetic Stucco                          |
      | Unknown                         | Unknown                                   |
      | VerticalSiding                  | Vertical Siding                           |
      | VinylSiding                     | Vinyl Siding                              |
      | WoodSiding                      | Wood Siding                               |
    But "ConstructionMaterials" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: Cooling
    When "Cooling" exists in the "Building" metadata
    Then "Cooling" MUST be "Multiple Enumeration" data type
    And "Cooling" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue             |
      | AtticFan                     | Attic Fan                       |
      | CeilingFans                  | Ceiling Fan(s)                  |
      | CentralAir                   | Central Air                     |
      | ChillerSystem                | Chiller System                  |
      | Common                       | Common                          |
      | CoolingTowers                | Cooling Towers                  |
      | Dual                         | Dual                            |
      | Ductless                     | Ductless                        |
      | Electric                     | Electric                        |
      | ElectronicAirFilter          | Electronic Air Filter           |
      | EnergyStarQualifiedEquipment | ENERGY STAR Qualified Equipment |
      | EvaporativeCooling           | Evaporative Cooling             |
      | ExhaustFan                   | Exhaust Fan                     |
      | Gas                          | Gas                             |
      | Geothermal                   | Geothermal                      |
      | HeatPump                     | Heat Pump                       |
      | HumidityControl              | Humidity Control                |
      | MultiUnits                   | Multi Units                     |
      | None                         | None                            |
      | OfficeAreaOnly               | Office Area Only                |
      | Other                        | Other                           |
      | Partial                      | Partial                         |
      | RoofTurbines                 | Roof Turbine(s)                 |
      | SeparateMeters               | Separate Meters                 |
      | VariesByUnit                 | Varies by Unit                  |
      | WallUnits                    | Wall Unit(s)                    |
      | WallWindowUnits              | Wall/Window Unit(s)             |
      | WholeHouseFan                | Whole House Fan                 |
      | WindowUnits                  | Window Unit(s)                  |
      | Zoned                        | Zoned                           |
    But "Cooling" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: CoolingYN
    When "CoolingYN" exists in the "Building" metadata
    Then "CoolingYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: Country
    When "Country" exists in the "Building" metadata
    Then "Country" MUST be "Single Enumeration" data type
    And "Country" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AD               | AD                  |
      | AE               | AE                  |
      | AF               | AF                  |
      | AG               | AG                  |
      | AI               | AI                  |
      | AL               | AL                  |
      | AM               | AM                  |
      | AN               | AN                  |
      | AO               | AO                  |
      | AQ               | AQ                  |
      | AR               | AR                  |
      | AS               | AS                  |
      | AT               | AT                  |
      | AU               | AU                  |
      | AW               | AW                  |
      | AX               | AX                  |
      | AZ               | AZ                  |
      | BA               | BA                  |
      | BB               | BB                  |
      | BD               | BD                  |
      | BE               | BE                  |
      | BF               | BF                  |
      | BG               | BG                  |
      | BH               | BH                  |
      | BI               | BI                  |
      | BJ               | BJ                  |
      | BL               | BL                  |
      | BM               | BM                  |
      | BN               | BN                  |
      | BO               | BO                  |
      | BR               | BR                  |
      | BS               | BS                  |
      | BT               | BT                  |
      | BV               | BV                  |
      | BW               | BW                  |
      | BY               | BY                  |
      | BZ               | BZ                  |
      | CA               | CA                  |
      | CC               | CC                  |
      | CD               | CD                  |
      | CF               | CF                  |
      | CG               | CG                  |
      | CH               | CH                  |
      | CI               | CI                  |
      | CK               | CK                  |
      | CL               | CL                  |
      | CM               | CM                  |
      | CN               | CN                  |
      | CO               | CO                  |
      | CR               | CR                  |
      | CU               | CU                  |
      | CV               | CV                  |
      | CX               | CX                  |
      | CY               | CY                  |
      | CZ               | CZ                  |
      | DE               | DE                  |
      | DJ               | DJ                  |
      | DK               | DK                  |
      | DM               | DM                  |
      | DO               | DO                  |
      | DZ               | DZ                  |
      | EC               | EC                  |
      | EE               | EE                  |
      | EG               | EG                  |
      | EH               | EH                  |
      | ER               | ER                  |
      | ES               | ES                  |
      | ET               | ET                  |
      | FI               | FI                  |
      | FJ               | FJ                  |
      | FK               | FK                  |
      | FM               | FM                  |
      | FO               | FO                  |
      | FR               | FR                  |
      | GA               | GA                  |
      | GB               | GB                  |
      | GD               | GD                  |
      | GE               | GE                  |
      | GF               | GF                  |
      | GG               | GG                  |
      | GH               | GH                  |
      | GI               | GI                  |
      | GL               | GL                  |
      | GM               | GM                  |
      | GN               | GN                  |
      | GP               | GP                  |
      | GQ               | GQ                  |
      | GR               | GR                  |
      | GS               | GS                  |
      | GT               | GT                  |
      | GU               | GU                  |
      | GW               | GW                  |
      | GY               | GY                  |
      | HK               | HK                  |
      | HM               | HM                  |
      | HN               | HN                  |
      | HR               | HR                  |
      | HT               | HT                  |
      | HU               | HU                  |
      | ID               | ID                  |
      | IE               | IE                  |
      | IL               | IL                  |
      | IM               | IM                  |
      | IN               | IN                  |
      | IO               | IO                  |
      | IQ               | IQ                  |
      | IR               | IR                  |
      | IS               | IS                  |
      | IT               | IT                  |
      | JE               | JE                  |
      | JM               | JM                  |
      | JO               | JO                  |
      | JP               | JP                  |
      | KE               | KE                  |
      | KG               | KG                  |
      | KH               | KH                  |
      | KI               | KI                  |
      | KM               | KM                  |
      | KN               | KN                  |
      | KP               | KP                  |
      | KR               | KR                  |
      | KW               | KW                  |
      | KY               | KY                  |
      | KZ               | KZ                  |
      | LA               | LA                  |
      | LB               | LB                  |
      | LC               | LC                  |
      | LI               | LI                  |
      | LK               | LK                  |
      | LR               | LR                  |
      | LS               | LS                  |
      | LT               | LT                  |
      | LU               | LU                  |
      | LV               | LV                  |
      | LY               | LY                  |
      | MA               | MA                  |
      | MC               | MC                  |
      | MD               | MD                  |
      | ME               | ME                  |
      | MF               | MF                  |
      | MG               | MG                  |
      | MH               | MH                  |
      | MK               | MK                  |
      | ML               | ML                  |
      | MM               | MM                  |
      | MN               | MN                  |
      | MO               | MO                  |
      | MP               | MP                  |
      | MQ               | MQ                  |
      | MR               | MR                  |
      | MS               | MS                  |
      | MT               | MT                  |
      | MU               | MU                  |
      | MV               | MV                  |
      | MW               | MW                  |
      | MX               | MX                  |
      | MY               | MY                  |
      | MZ               | MZ                  |
      | NA               | NA                  |
      | NC               | NC                  |
      | NE               | NE                  |
      | NF               | NF                  |
      | NG               | NG                  |
      | NI               | NI                  |
      | NL               | NL                  |
      | NP               | NP                  |
      | NR               | NR                  |
      | NU               | NU                  |
      | NZ               | NZ                  |
      | OM               | OM                  |
      | OT               | OT                  |
      | PA               | PA                  |
      | PE               | PE                  |
      | PF               | PF                  |
      | PG               | PG                  |
      | PH               | PH                  |
      | PK               | PK                  |
      | PL               | PL                  |
      | PM               | PM                  |
      | PN               | PN                  |
      | PR               | PR                  |
      | PS               | PS                  |
      | PT               | PT                  |
      | PW               | PW                  |
      | PY               | PY                  |
      | QA               | QA                  |
      | RE               | RE                  |
      | RO               | RO                  |
      | RS               | RS                  |
      | RU               | RU                  |
      | RW               | RW                  |
      | SA               | SA                  |
      | SB               | SB                  |
      | SC               | SC                  |
      | SD               | SD                  |
      | SE               | SE                  |
      | SG               | SG                  |
      | SH               | SH                  |
      | SI               | SI                  |
      | SJ               | SJ                  |
      | SK               | SK                  |
      | SL               | SL                  |
      | SM               | SM                  |
      | SN               | SN                  |
      | SO               | SO                  |
      | SR               | SR                  |
      | ST               | ST                  |
      | SV               | SV                  |
      | SY               | SY                  |
      | SZ               | SZ                  |
      | TC               | TC                  |
      | TD               | TD                  |
      | TF               | TF                  |
      | TG               | TG                  |
      | TH               | TH                  |
      | TJ               | TJ                  |
      | TK               | TK                  |
      | TL               | TL                  |
      | TM               | TM                  |
      | TN               | TN                  |
      | TO               | TO                  |
      | TR               | TR                  |
      | TT               | TT                  |
      | TV               | TV                  |
      | TW               | TW                  |
      | TZ               | TZ                  |
      | UA               | UA                  |
      | UG               | UG                  |
      | UM               | UM                  |
      | US               | US                  |
      | UY               | UY                  |
      | UZ               | UZ                  |
      | VA               | VA                  |
      | VC               | VC                  |
      | VE               | VE                  |
      | VG               | VG                  |
      | VI               | VI                  |
      | VN               | VN                  |
      | VU               | VU                  |
      | WF               | WF                  |
      | WS               | WS                  |
      | YE               | YE                  |
      | YT               | YT                  |
      | ZA               | ZA                  |
      | ZM               | ZM                  |
      | ZW               | ZW                  |
    But "Country" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: CountryRegion
    When "CountryRegion" exists in the "Building" metadata
    Then "CountryRegion" MUST be "String" data type
    And "CountryRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Building @dd-2.1
  Scenario: CountyOrParish
    When "CountyOrParish" exists in the "Building" metadata
    Then "CountyOrParish" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: CoveredSpacesTotal
    When "CoveredSpacesTotal" exists in the "Building" metadata
    Then "CoveredSpacesTotal" MUST be "Decimal" data type
    And "CoveredSpacesTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CoveredSpacesTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: CrossStreet
    When "CrossStreet" exists in the "Building" metadata
    Then "CrossStreet" MUST be "String" data type
    And "CrossStreet" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: CurrentUse
    When "CurrentUse" exists in the "Building" metadata
    Then "CurrentUse" MUST be "Multiple Enumeration" data type
    And "CurrentUse" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Agricultural          | Agricultural            |
      | Automotive            | Automotive              |
      | Cattle                | Cattle                  |
      | Commercial            | Commercial              |
      | Dairy                 | Dairy                   |
      | Development           | Development             |
      | Farm                  | Farm                    |
      | Fishery               | Fishery                 |
      | Grazing               | Grazing                 |
      | HighwayTouristService | Highway/Tourist Service |
      | Horses                | Horses                  |
      | Hunting               | Hunting                 |
      | Industrial            | Industrial              |
      | Investment            | Investment              |
      | Livestock             | Livestock               |
      | ManufacturedHome      | Manufactured Home       |
      | MedicalDental         | Medical/Dental          |
      | MiniStorage           | Mini Storage            |
      | MixedUse              | Mixed Use               |
      | MultiFamily           | Multi-Family            |
      | Nursery               | Nursery                 |
      | Office                | Office                  |
      | Orchard               | Orchard                 |
      | Other                 | Other                   |
      | Pasture               | Pasture                 |
      | PlaceOfWorship        | Place of Worship        |
      | Plantable             | Plantable               |
      | Poultry               | Poultry                 |
      | Ranch                 | Ranch                   |
      | Recreational          | Recreational            |
      | Residential           | Residential             |
      | Retail                | Retail                  |
      | RowCrops              | Row Crops               |
      | SeeRemarks            | See Remarks             |
      | SingleFamily          | Single Family           |
      | Subdevelopment        | Subdevelopment          |
      | Subdivision           | Subdivision             |
      | Timber                | Timber                  |
      | TreeFarm              | Tree Farm               |
      | Unimproved            | Unimproved              |
      | Vacant                | Vacant                  |
      | Vineyard              | Vineyard                |
      | Warehouse             | Warehouse               |
    But "CurrentUse" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: DevelopmentStatus
    When "DevelopmentStatus" exists in the "Building" metadata
    Then "DevelopmentStatus" MUST be "Multiple Enumeration" data type
    And "DevelopmentStatus" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Completed         | Completed           |
      | FinishedLots      | Finished Lot(s)     |
      | Other             | Other               |
      | Proposed          | Proposed            |
      | RawLand           | Raw Land            |
      | RoughGrade        | Rough Grade         |
      | SeeRemarks        | See Remarks         |
      | SitePlanApproved  | Site Plan Approved  |
      | SitePlanFiled     | Site Plan Filed     |
      | UnderConstruction | Under Construction  |
    But "DevelopmentStatus" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: DirectionFaces
    When "DirectionFaces" exists in the "Building" metadata
    Then "DirectionFaces" MUST be "Single Enumeration" data type
    And "DirectionFaces" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | East             | East                |
      | North            | North               |
      | Northeast        | Northeast           |
      | Northwest        | Northwest           |
      | South            | South               |
      | Southeast        | Southeast           |
      | Southwest        | Southwest           |
      | West             | West                |
    But "DirectionFaces" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: DocumentsAvailable
    When "DocumentsAvailable" exists in the "Building" metadata
    Then "DocumentsAvailable" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: DocumentsChangeTimestamp
    When "DocumentsChangeTimestamp" exists in the "Building" metadata
    Then "DocumentsChangeTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: DocumentsCount
    When "DocumentsCount" exists in the "Building" metadata
    Then "DocumentsCount" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: DoorFeatures
    When "DoorFeatures" exists in the "Building" metadata
    Then "DoorFeatures" MUST be "Multiple Enumeration" data type
    And "DoorFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue              | StandardLookupValue               |
      | EnergyStarQualifiedDoors      | ENERGY STAR Qualified Doors       |
      | FrenchDoors                   | French Doors                      |
      | LeveredOrGraspableDoorHandles | Levered or Graspable Door Handles |
      | MirroredClosetDoors           | Mirrored Closet Door(s)           |
      | RemoteControlledDoors         | Remote Controlled Doors           |
      | SlidingDoors                  | Sliding Doors                     |
      | StormDoors                    | Storm Door(s)                     |
      | WideDoors                     | Wide Doors                        |
    But "DoorFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: DoormanType
    When "DoormanType" exists in the "Building" metadata
    Then "DoormanType" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: Electric
    When "Electric" exists in the "Building" metadata
    Then "Electric" MUST be "Multiple Enumeration" data type
    And "Electric" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue      |
      | Amps100               |          100 Amp Service |
      | Amps150               |          150 Amp Service |
      | Amps200OrMore         |         200+ Amp Service |
      | Volts220              |                220 Volts |
      | Volts220ForSpa        |        220 Volts For Spa |
      | Volts220InGarage      |      220 Volts in Garage |
      | Volts220InKitchen     |     220 Volts in Kitchen |
      | Volts220InLaundry     |     220 Volts in Laundry |
      | Volts220InWorkshop    |    220 Volts in Workshop |
      | Volts440              |                440 Volts |
      | BatteryBackup         | Battery Backup           |
      | CircuitBreakers       | Circuit Breakers         |
      | EnergyStorageDevice   | Energy Storage Device    |
      | Fuses                 | Fuses                    |
      | Generator             | Generator                |
      | NetMeter              | Net Meter                |
      | PreWiredForRenewables | Pre-Wired for Renewables |
      | ReadyForRenewables    | Ready for Renewables     |
      | Underground           | Underground              |
    But "Electric" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ElectricExpense
    When "ElectricExpense" exists in the "Building" metadata
    Then "ElectricExpense" MUST be "Decimal" data type
    And "ElectricExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ElectricExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: ElectricOnPropertyYN
    When "ElectricOnPropertyYN" exists in the "Building" metadata
    Then "ElectricOnPropertyYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: ElementarySchool
    When "ElementarySchool" exists in the "Building" metadata
    Then "ElementarySchool" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: ElementarySchoolDistrict
    When "ElementarySchoolDistrict" exists in the "Building" metadata
    Then "ElementarySchoolDistrict" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: ElevatorYN
    When "ElevatorYN" exists in the "Building" metadata
    Then "ElevatorYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: EntryLocation
    When "EntryLocation" exists in the "Building" metadata
    Then "EntryLocation" MUST be "String" data type
    And "EntryLocation" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: ExistingLeaseType
    When "ExistingLeaseType" exists in the "Building" metadata
    Then "ExistingLeaseType" MUST be "Multiple Enumeration" data type
    And "ExistingLeaseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AbsoluteNet      | Absolute Net        |
      | CpiAdjustment    | CPI Adjustment      |
      | EscalationClause | Escalation Clause   |
      | FullService      | Full Service        |
      | Gross            | Gross               |
      | GroundLease      | Ground Lease        |
      | ModifiedGross    | Modified Gross      |
      | ModifiedNet      | Modified Net        |
      | Net              | Net                 |
      | Nn               | NN                  |
      | Nnn              | NNN                 |
      | Oral             | Oral                |
      | Sublease         | Sublease            |
      | Unknown          | Unknown             |
    But "ExistingLeaseType" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ExteriorFeatures
    When "ExteriorFeatures" exists in the "Building" metadata
    Then "ExteriorFeatures" MUST be "Multiple Enumeration" data type
    And "ExteriorFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue          | StandardLookupValue           |
      | Awnings                   | Awning(s)                     |
      | Balcony                   | Balcony                       |
      | Barbecue                  | Barbecue                      |
      | BasketballCourt           | Basketball Court              |
      | BoatSlip                  | Boat Slip                     |
      | BuiltInBarbecue           | Built-in Barbecue             |
      | Courtyard                 | Courtyard                     |
      | CoveredCourtyard          | Covered Courtyard             |
      | Dock                      | Dock                          |
      | DogRun                    | Dog Run                       |
      | ElectricGrill             | Electric Grill                |
      | EntryFlatOrRampedAccess   | Entry Flat or Ramped Access   |
      | FirePit                   | Fire Pit                      |
      | Garden                    | Garden                        |
      | GasGrill                  | Gas Grill                     |
      | GasPumps                  | Gas Pumps                     |
      | GrayWaterSystem           | Gray Water System             |
      | IrrigationSprinklers      | Irrigation Sprinklers         |
      | Kennel                    | Kennel                        |
      | Lighting                  | Lighting                      |
      | MistingSystem             | Misting System                |
      | MultipleEntryFlatOrRamped | Multiple Entry Flat or Ramped |
      | None                      | None                          |
      | Other                     | Other                         |
      | OutdoorGrill              | Outdoor Grill                 |
      | OutdoorKitchen            | Outdoor Kitchen               |
      | OutdoorShower             | Outdoor Shower                |
      | PermeablePaving           | Permeable Paving              |
      | Playground                | Playground                    |
      | PoleSign                  | Pole Sign                     |
      | PrivateEntrance           | Private Entrance              |
      | PrivateYard               | Private Yard                  |
      | RainBarrelCisterns        | Rain Barrel/Cistern(s)        |
      | RainGutters               | Rain Gutters                  |
      | RoofSign                  | Roof Sign                     |
      | RvHookup                  | RV Hookup                     |
      | SmartCamerasRecording     | Smart Camera(s)/Recording     |
      | SmartIrrigation           | Smart Irrigation              |
      | SmartLights               | Smart Light(s)                |
      | SmartLocks                | Smart Lock(s)                 |
      | Storage                   | Storage                       |
      | TennisCourts              | Tennis Court(s)               |
      | UncoveredCourtyard        | Uncovered Courtyard           |
    But "ExteriorFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Building" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: Fencing
    When "Fencing" exists in the "Building" metadata
    Then "Fencing" MUST be "Multiple Enumeration" data type
    And "Fencing" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | BackYard         | Back Yard           |
      | BarbedWire       | Barbed Wire         |
      | Block            | Block               |
      | Brick            | Brick               |
      | ChainLink        | Chain Link          |
      | CrossFenced      | Cross Fenced        |
      | Electric         | Electric            |
      | Fenced           | Fenced              |
      | FrontYard        | Front Yard          |
      | Full             | Full                |
      | Gate             | Gate                |
      | Invisible        | Invisible           |
      | Masonry          | Masonry             |
      | None             | None                |
      | Other            | Other               |
      | Partial          | Partial             |
      | PartialCross     | Partial Cross       |
      | Perimeter        | Perimeter           |
      | Pipe             | Pipe                |
      | Privacy          | Privacy             |
      | Security         | Security            |
      | SeeRemarks       | See Remarks         |
      | SlumpStone       | Slump Stone         |
      | SplitRail        | Split Rail          |
      | Stone            | Stone               |
      | Vinyl            | Vinyl               |
      | Wire             | Wire                |
      | Wood             | Wood                |
      | WroughtIron      | Wrought Iron        |
    But "Fencing" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FinancialDataSource
    When "FinancialDataSource" exists in the "Building" metadata
    Then "FinancialDataSource" MUST be "Multiple Enumeration" data type
    And "FinancialDataSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Accountant       | Accountant          |
      | Owner            | Owner               |
      | PropertyManager  | Property Manager    |
    But "FinancialDataSource" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FireplaceFeatures
    When "FireplaceFeatures" exists in the "Building" metadata
    Then "FireplaceFeatures" MUST be "Multiple Enumeration" data type
    And "FireplaceFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue      |
      | Basement              | Basement                 |
      | Bath                  | Bath                     |
      | Bedroom               | Bedroom                  |
      | BlowerFan             | Blower Fan               |
      | Circulating           | Circulating              |
      | Decorative            | Decorative               |
      | Den                   | Den                      |
      | DiningRoom            | Dining Room              |
      | DoubleSided           | Double Sided             |
      | Electric              | Electric                 |
      | EpaCertifiedWoodStove | EPA Certified Wood Stove |
      | EpaQualifiedFireplace | EPA Qualified Fireplace  |
      | FactoryBuilt          | Factory Built            |
      | FamilyRoom            | Family Room              |
      | FirePit               | Fire Pit                 |
      | FreeStanding          | Free Standing            |
      | Gas                   | Gas                      |
      | GasLog                | Gas Log                  |
      | GasStarter            | Gas Starter              |
      | GlassDoors            | Glass Doors              |
      | GreatRoom             | Great Room               |
      | Heatilator            | Heatilator               |
      | Insert                | Insert                   |
      | Kitchen               | Kitchen                  |
      | Library               | Library                  |
      | LivingRoom            | Living Room              |
      | Masonry               | Masonry                  |
      | MasterBedroom         | Master Bedroom           |
      | Metal                 | Metal                    |
      | None                  | None                     |
      | Other                 | Other                    |
      | Outside               | Outside                  |
      | PelletStove           | Pellet Stove             |
      | Propane               | Propane                  |
      | RaisedHearth          | Raised Hearth            |
      | RecreationRoom        | Recreation Room          |
      | SealedCombustion      | Sealed Combustion        |
      | SeeRemarks            | See Remarks              |
      | SeeThrough            | See Through              |
      | Stone                 | Stone                    |
      | Ventless              | Ventless                 |
      | WoodBurning           | Wood Burning             |
      | WoodBurningStove      | Wood Burning Stove       |
      | ZeroClearance         | Zero Clearance           |
    But "FireplaceFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FireplacesTotal
    When "FireplacesTotal" exists in the "Building" metadata
    Then "FireplacesTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: FloorAreaRatioUnit
    When "FloorAreaRatioUnit" exists in the "Building" metadata
    Then "FloorAreaRatioUnit" MUST be "Single Enumeration" data type
    And "FloorAreaRatioUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "FloorAreaRatioUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: Flooring
    When "Flooring" exists in the "Building" metadata
    Then "Flooring" MUST be "Multiple Enumeration" data type
    And "Flooring" MAY contain any of the following standard lookups
      | LegacyODataValue                   | StandardLookupValue                      |
      | Adobe                              | Adobe                                    |
      | Bamboo                             | Bamboo                                   |
      | Brick                              | Brick                                    |
      | Carpet                             | Carpet                                   |
      | CeramicTile                        | Ceramic Tile                             |
      | Clay                               | Clay                                     |
      | Combination                        | Combination                              |
      | Concrete                           | Concrete                                 |
      | Cork                               | Cork                                     |
      | CriGreenLabelPlusCertifiedCarpet   | CRI Green Label Plus Certified Carpet    |
      | Dirt                               | Dirt                                     |
      | EngineeredHardwood                 | Engineered Hardwood                      |
      | FloorScoreCertifiedFlooring        | FloorScore(r) Certified Flooring         |
      | FscOrSfiCertifiedSourceHardwood    | FSC or SFI Certified Source Hardwood     |
      | Granite                            | Granite                                  |
      | HardSurfaceFlooringOrLowPileCarpet | Hard Surface Flooring or Low Pile Carpet |
      | Hardwood                           | Hardwood                                 |
      | HeavyDuty                          | Heavy Duty                               |
      | Laminate                           | Laminate                                 |
      | Linoleum                           | Linoleum                                 |
      | LuxuryVinyl                        | Luxury Vinyl                             |
      | Marble                             | Marble                                   |
      | None                               | None                                     |
      | Other                              | Other                                    |
      | PaintedStained                     | Painted/Stained                          |
      | Parquet                            | Parquet                                  |
      | Pavers                             | Pavers                                   |
      | Plank                              | Plank                                    |
      | ReclaimedWood                      | Reclaimed Wood                           |
      | ReinforcedConcrete                 | Reinforced Concrete                      |
      | SeeRemarks                         | See Remarks                              |
      | SimulatedWood                      | Simulated Wood                           |
      | Slate                              | Slate                                    |
      | Softwood                           | Softwood                                 |
      | Stamped                            | Stamped                                  |
      | Stone                              | Stone                                    |
      | Sustainable                        | Sustainable                              |
      | Terrazzo                           | Terrazzo                                 |
      | Tile                               | Tile                                     |
      | Travertine                         | Travertine                               |
      | Unfinished                         | Unfinished                               |
      | Varies                             | Varies                                   |
      | Vinyl                              | Vinyl                                    |
      | Wood                               | Wood                                     |
    But "Flooring" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FloorToAreaRatioAsBuilt
    When "FloorToAreaRatioAsBuilt" exists in the "Building" metadata
    Then "FloorToAreaRatioAsBuilt" MUST be "Decimal" data type
    And "FloorToAreaRatioAsBuilt" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "FloorToAreaRatioAsBuilt" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: FrontageLength
    When "FrontageLength" exists in the "Building" metadata
    Then "FrontageLength" MUST be "String" data type
    And "FrontageLength" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: FrontageType
    When "FrontageType" exists in the "Building" metadata
    Then "FrontageType" MUST be "Multiple Enumeration" data type
    And "FrontageType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | BayHarbor        | Bay/Harbor          |
      | GolfCourse       | Golf Course         |
      | LagoonEstuary    | Lagoon/Estuary      |
      | Lakefront        | Lakefront           |
      | Oceanfront       | Oceanfront          |
      | Other            | Other               |
      | River            | River               |
      | SeeRemarks       | See Remarks         |
      | Waterfront       | Waterfront          |
    But "FrontageType" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: FuelExpense
    When "FuelExpense" exists in the "Building" metadata
    Then "FuelExpense" MUST be "Decimal" data type
    And "FuelExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "FuelExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: GarageSpacesTotal
    When "GarageSpacesTotal" exists in the "Building" metadata
    Then "GarageSpacesTotal" MUST be "Decimal" data type
    And "GarageSpacesTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GarageSpacesTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: GarageYN
    When "GarageYN" exists in the "Building" metadata
    Then "GarageYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: GeneralCondition
    When "GeneralCondition" exists in the "Building" metadata
    Then "GeneralCondition" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: GreenBuildingVerifications
    When "GreenBuildingVerifications" exists in the "Building" metadata
    Then "GreenBuildingVerifications" MUST be "Collection" data type
    And "GreenBuildingVerifications" MUST expand to the "PropertyGreenVerification" resource

  @Building @dd-2.1
  Scenario: GreenEnergyEfficient
    When "GreenEnergyEfficient" exists in the "Building" metadata
    Then "GreenEnergyEfficient" MUST be "Multiple Enumeration" data type
    And "GreenEnergyEfficient" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appliances       | Appliances          |
      | Construction     | Construction        |
      | Doors            | Doors               |
      | ExposureShade    | Exposure/Shade      |
      | Hvac             | HVAC                |
      | Incentives       | Incentives          |
      | Insulation       | Insulation          |
      | Lighting         | Lighting            |
      | Roof             | Roof                |
      | Thermostat       | Thermostat          |
      | WaterHeater      | Water Heater        |
      | Windows          | Windows             |
    But "GreenEnergyEfficient" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: GreenEnergyGeneration
    When "GreenEnergyGeneration" exists in the "Building" metadata
    Then "GreenEnergyGeneration" MUST be "Multiple Enumeration" data type
    And "GreenEnergyGeneration" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Solar            | Solar               |
      | Wind             | Wind                |
    But "GreenEnergyGeneration" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: GreenIndoorAirQuality
    When "GreenIndoorAirQuality" exists in the "Building" metadata
    Then "GreenIndoorAirQuality" MUST be "Multiple Enumeration" data type
    And "GreenIndoorAirQuality" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue        |
      | ContaminantControl       | Contaminant Control        |
      | IntegratedPestManagement | Integrated Pest Management |
      | MoistureControl          | Moisture Control           |
      | Ventilation              | Ventilation                |
    But "GreenIndoorAirQuality" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: GreenLocation
    When "GreenLocation" exists in the "Building" metadata
    Then "GreenLocation" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: GreenSustainability
    When "GreenSustainability" exists in the "Building" metadata
    Then "GreenSustainability" MUST be "Multiple Enumeration" data type
    And "GreenSustainability" MAY contain any of the following standard lookups
      | LegacyODataValue           | StandardLookupValue          |
      | ConservingMethods          | Conserving Methods           |
      | OnsiteRecyclingCenter      | Onsite Recycling Center      |
      | RecyclableMaterials        | Recyclable Materials         |
      | RecycledMaterials          | Recycled Materials           |
      | RegionallySourcedMaterials | Regionally-Sourced Materials |
      | RenewableMaterials         | Renewable Materials          |
      | SalvagedMaterials          | Salvaged Materials           |
    But "GreenSustainability" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: GreenVerificationBody
    When "GreenVerificationBody" exists in the "Building" metadata
    Then "GreenVerificationBody" MUST be "String" data type
    And "GreenVerificationBody" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: GreenWaterConservation
    When "GreenWaterConservation" exists in the "Building" metadata
    Then "GreenWaterConservation" MUST be "Multiple Enumeration" data type
    And "GreenWaterConservation" MAY contain any of the following standard lookups
      | LegacyODataValue              | StandardLookupValue              |
      | EfficientHotWaterDistribution | Efficient Hot Water Distribution |
      | GrayWaterSystem               | Gray Water System                |
      | GreenInfrastructure           | Green Infrastructure             |
      | LowFlowFixtures               | Low-Flow Fixtures                |
      | WaterRecycling                | Water Recycling                  |
      | WaterSmartLandscaping         | Water-Smart Landscaping          |
    But "GreenWaterConservation" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: GrossIncome
    When "GrossIncome" exists in the "Building" metadata
    Then "GrossIncome" MUST be "Decimal" data type
    And "GrossIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GrossIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: GrossScheduledIncome
    When "GrossScheduledIncome" exists in the "Building" metadata
    Then "GrossScheduledIncome" MUST be "Decimal" data type
    And "GrossScheduledIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GrossScheduledIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: Heating
    When "Heating" exists in the "Building" metadata
    Then "Heating" MUST be "Multiple Enumeration" data type
    And "Heating" MAY contain any of the following standard lookups
      | LegacyODataValue                       | StandardLookupValue                         |
      | ActiveSolar                            | Active Solar                                |
      | Baseboard                              | Baseboard                                   |
      | Ceiling                                | Ceiling                                     |
      | Central                                | Central                                     |
      | Coal                                   | Coal                                        |
      | CoalStove                              | Coal Stove                                  |
      | Common                                 | Common                                      |
      | DualFuel                               | Dual Fuel                                   |
      | Ductless                               | Ductless                                    |
      | Electric                               | Electric                                    |
      | ElectronicAirFilter                    | Electronic Air Filter                       |
      | EnergyStarQualifiedEquipment           | ENERGY STAR Qualified Equipment             |
      | EnergyStarAccaRsiQualifiedInstallation | ENERGY STAR/ACCA RSI Qualified Installation |
      | ExhaustFan                             | Exhaust Fan                                 |
      | FireplaceInsert                        | Fireplace Insert                            |
      | Fireplaces                             | Fireplace(s)                                |
      | FloorFurnace                           | Floor Furnace                               |
      | ForcedAir                              | Forced Air                                  |
      | Geothermal                             | Geothermal                                  |
      | Gravity                                | Gravity                                     |
      | HeatPump                               | Heat Pump                                   |
      | HotWater                               | Hot Water                                   |
      | HumidityControl                        | Humidity Control                            |
      | Kerosene                               | Kerosene                                    |
      | MiniSplit                              | Mini Split                                  |
      | MultipleHeatingUnits                   | Multiple Heating Units                      |
      | NaturalGas                             | Natural Gas                                 |
      | None                                   | None                                        |
      | OfficeAreaOnly                         | Office Area Only                            |
      | Oil                                    | Oil                                         |
      | Other                                  | Other                                       |
      | PassiveSolar                           | Passive Solar                               |
      | PelletStove                            | Pellet Stove                                |
      | Propane                                | Propane                                     |
      | PropaneStove                           | Propane Stove                               |
      | Radiant                                | Radiant                                     |
      | RadiantCeiling                         | Radiant Ceiling                             |
      | RadiantFloor                           | Radiant Floor                               |
      | SeeRemarks                             | See Remarks                                 |
      | SeparateMeters                         | Separate Meters                             |
      | Solar                                  | Solar                                       |
      | SpaceHeater                            | Space Heater                                |
      | Steam                                  | Steam                                       |
      | VariesByUnit                           | Varies by Unit                              |
      | WallFurnace                            | Wall Furnace                                |
      | Wood                                   | Wood                                        |
      | WoodStove                              | Wood Stove                                  |
      | Zoned                                  | Zoned                                       |
    But "Heating" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: HeatingExpense
    When "HeatingExpense" exists in the "Building" metadata
    Then "HeatingExpense" MUST be "Decimal" data type
    And "HeatingExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "HeatingExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: HeatingYN
    When "HeatingYN" exists in the "Building" metadata
    Then "HeatingYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: HighSchool
    When "HighSchool" exists in the "Building" metadata
    Then "HighSchool" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: HighSchoolDistrict
    When "HighSchoolDistrict" exists in the "Building" metadata
    Then "HighSchoolDistrict" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: HistoricDistrictYN
    When "HistoricDistrictYN" exists in the "Building" metadata
    Then "HistoricDistrictYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: HousingAuthorityLowIncome
    When "HousingAuthorityLowIncome" exists in the "Building" metadata
    Then "HousingAuthorityLowIncome" MUST be "String" data type
    And "HousingAuthorityLowIncome" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: LandLeaseAmount
    When "LandLeaseAmount" exists in the "Building" metadata
    Then "LandLeaseAmount" MUST be "Decimal" data type
    And "LandLeaseAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LandLeaseAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: LandLeaseAmountFrequency
    When "LandLeaseAmountFrequency" exists in the "Building" metadata
    Then "LandLeaseAmountFrequency" MUST be "Single Enumeration" data type
    And "LandLeaseAmountFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "LandLeaseAmountFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: LandLeaseExpirationDate
    When "LandLeaseExpirationDate" exists in the "Building" metadata
    Then "LandLeaseExpirationDate" MUST be "Date" data type

  @Building @dd-2.1
  Scenario: LandLeaseYN
    When "LandLeaseYN" exists in the "Building" metadata
    Then "LandLeaseYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: LandmarkedBuildingName
    When "LandmarkedBuildingName" exists in the "Building" metadata
    Then "LandmarkedBuildingName" MUST be "String" data type
    And "LandmarkedBuildingName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: Latitude
    When "Latitude" exists in the "Building" metadata
    Then "Latitude" MUST be "Decimal" data type
    And "Latitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "Latitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @Building @dd-2.1
  Scenario: LaundryFeatures
    When "LaundryFeatures" exists in the "Building" metadata
    Then "LaundryFeatures" MUST be "Multiple Enumeration" data type
    And "LaundryFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue             |
      | AccessibleUtilitiesOrLaundry | Accessible Utilities or Laundry |
      | CommonArea                   | Common Area                     |
      | ElectricDryerHookup          | Electric Dryer Hookup           |
      | GasDryerHookup               | Gas Dryer Hookup                |
      | InBasement                   | In Basement                     |
      | InBathroom                   | In Bathroom                     |
      | InCarport                    | In Carport                      |
      | InGarage                     | In Garage                       |
      | InHall                       | In Hall                         |
      | InKitchen                    | In Kitchen                      |
      | InUnit                       | In Unit                         |
      | Inside                       | Inside                          |
      | LaundryChute                 | Laundry Chute                   |
      | LaundryCloset                | Laundry Closet                  |
      | LaundryRoom                  | Laundry Room                    |
      | LowerLevel                   | Lower Level                     |
      | MainLevel                    | Main Level                      |
      | MultipleLocations            | Multiple Locations              |
      | None                         | None                            |
      | Other                        | Other                           |
      | Outside                      | Outside                         |
      | SeeRemarks                   | See Remarks                     |
      | Sink                         | Sink                            |
      | UpperLevel                   | Upper Level                     |
      | WasherHookup                 | Washer Hookup                   |
    But "LaundryFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: LaundryFeaturesDescription
    When "LaundryFeaturesDescription" exists in the "Building" metadata
    Then "LaundryFeaturesDescription" MUST be "String" data type
    And "LaundryFeaturesDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: LeaseRestrictionsYN
    When "LeaseRestrictionsYN" exists in the "Building" metadata
    Then "LeaseRestrictionsYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: LeaseTerm
    When "LeaseTerm" exists in the "Building" metadata
    Then "LeaseTerm" MUST be "Single Enumeration" data type
    And "LeaseTerm" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | TwelveMonths     |           12 Months |
      | TwentyFourMonths |           24 Months |
      | ThreeMonths      |            3 Months |
      | SixMonths        |            6 Months |
      | NineMonths       |            9 Months |
      | MonthToMonth     | Month To Month      |
      | Negotiable       | Negotiable          |
      | None             | None                |
      | Other            | Other               |
      | RenewalOption    | Renewal Option      |
      | ShortTermLease   | Short Term Lease    |
      | Weekly           | Weekly              |
    But "LeaseTerm" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: Longitude
    When "Longitude" exists in the "Building" metadata
    Then "Longitude" MUST be "Decimal" data type
    And "Longitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "Longitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @Building @dd-2.1
  Scenario: LotSizeArea
    When "LotSizeArea" exists in the "Building" metadata
    Then "LotSizeArea" MUST be "Decimal" data type
    And "LotSizeArea" precision SHOULD be equal to the RESO Suggested Max Precision of 16
    And "LotSizeArea" scale SHOULD be equal to the RESO Suggested Max Scale of 4

  @Building @dd-2.1
  Scenario: LotSizeDimensions
    When "LotSizeDimensions" exists in the "Building" metadata
    Then "LotSizeDimensions" MUST be "String" data type
    And "LotSizeDimensions" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Building @dd-2.1
  Scenario: LotSizeSource
    When "LotSizeSource" exists in the "Building" metadata
    Then "LotSizeSource" MUST be "Single Enumeration" data type
    And "LotSizeSource" MAY contain any of the following standard lookups
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
    But "LotSizeSource" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: LotSizeUnit
    When "LotSizeUnit" exists in the "Building" metadata
    Then "LotSizeUnit" MUST be "Single Enumeration" data type
    And "LotSizeUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Acres            | Acres               |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "LotSizeUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: MaintenanceExpense
    When "MaintenanceExpense" exists in the "Building" metadata
    Then "MaintenanceExpense" MUST be "Decimal" data type
    And "MaintenanceExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "MaintenanceExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: MajorChangeTimestamp
    When "MajorChangeTimestamp" exists in the "Building" metadata
    Then "MajorChangeTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: ManagementCompanyCity
    When "ManagementCompanyCity" exists in the "Building" metadata
    Then "ManagementCompanyCity" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: ManagementCompanyEmail
    When "ManagementCompanyEmail" exists in the "Building" metadata
    Then "ManagementCompanyEmail" MUST be "String" data type
    And "ManagementCompanyEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Building @dd-2.1
  Scenario: ManagementCompanyName
    When "ManagementCompanyName" exists in the "Building" metadata
    Then "ManagementCompanyName" MUST be "String" data type
    And "ManagementCompanyName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: ManagementCompanyPhone
    When "ManagementCompanyPhone" exists in the "Building" metadata
    Then "ManagementCompanyPhone" MUST be "String" data type
    And "ManagementCompanyPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Building @dd-2.1
  Scenario: ManagementCompanyPostalCode
    When "ManagementCompanyPostalCode" exists in the "Building" metadata
    Then "ManagementCompanyPostalCode" MUST be "String" data type
    And "ManagementCompanyPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Building @dd-2.1
  Scenario: ManagementCompanyStateOrProvince
    When "ManagementCompanyStateOrProvince" exists in the "Building" metadata
    Then "ManagementCompanyStateOrProvince" MUST be "Single Enumeration" data type
    And "ManagementCompanyStateOrProvince" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AB               | AB                  |
      | AK               | AK                  |
      | AL               | AL                  |
      | AR               | AR                  |
      | AZ               | AZ                  |
      | BC               | BC                  |
      | CA               | CA                  |
      | CO               | CO                  |
      | CT               | CT                  |
      | DC               | DC                  |
      | DE               | DE                  |
      | FL               | FL                  |
      | GA               | GA                  |
      | HI               | HI                  |
      | IA               | IA                  |
      | ID               | ID                  |
      | IL               | IL                  |
      | IN               | IN                  |
      | KS               | KS                  |
      | KY               | KY                  |
      | LA               | LA                  |
      | MA               | MA                  |
      | MB               | MB                  |
      | MD               | MD                  |
      | ME               | ME                  |
      | MI               | MI                  |
      | MN               | MN                  |
      | MO               | MO                  |
      | MS               | MS                  |
      | MT               | MT                  |
      | NB               | NB                  |
      | NC               | NC                  |
      | ND               | ND                  |
      | NE               | NE                  |
      | NF               | NF                  |
      | NH               | NH                  |
      | NJ               | NJ                  |
      | NM               | NM                  |
      | NS               | NS                  |
      | NT               | NT                  |
      | NU               | NU                  |
      | NV               | NV                  |
      | NY               | NY                  |
      | OH               | OH                  |
      | OK               | OK                  |
      | ON               | ON                  |
      | OR               | OR                  |
      | PA               | PA                  |
      | PE               | PE                  |
      | QC               | QC                  |
      | RI               | RI                  |
      | SC               | SC                  |
      | SD               | SD                  |
      | SK               | SK                  |
      | TN               | TN                  |
      | TX               | TX                  |
      | UT               | UT                  |
      | VA               | VA                  |
      | VI               | VI                  |
      | VT               | VT                  |
      | WA               | WA                  |
      | WI               | WI                  |
      | WV               | WV                  |
      | WY               | WY                  |
      | YT               | YT                  |
    But "ManagementCompanyStateOrProvince" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ManagementCompanyUnparsedAddress
    When "ManagementCompanyUnparsedAddress" exists in the "Building" metadata
    Then "ManagementCompanyUnparsedAddress" MUST be "String" data type
    And "ManagementCompanyUnparsedAddress" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: ManagerExpense
    When "ManagerExpense" exists in the "Building" metadata
    Then "ManagerExpense" MUST be "Decimal" data type
    And "ManagerExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ManagerExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: MapCoordinate
    When "MapCoordinate" exists in the "Building" metadata
    Then "MapCoordinate" MUST be "String" data type
    And "MapCoordinate" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: MaximumAllowedFloorAreaRatio
    When "MaximumAllowedFloorAreaRatio" exists in the "Building" metadata
    Then "MaximumAllowedFloorAreaRatio" MUST be "Decimal" data type
    And "MaximumAllowedFloorAreaRatio" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "MaximumAllowedFloorAreaRatio" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: MaximumPetsAllowed
    When "MaximumPetsAllowed" exists in the "Building" metadata
    Then "MaximumPetsAllowed" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: MaximumPetWeight
    When "MaximumPetWeight" exists in the "Building" metadata
    Then "MaximumPetWeight" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: Media
    When "Media" exists in the "Building" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Building @dd-2.1
  Scenario: MiddleOrJuniorSchool
    When "MiddleOrJuniorSchool" exists in the "Building" metadata
    Then "MiddleOrJuniorSchool" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: MiddleOrJuniorSchoolDistrict
    When "MiddleOrJuniorSchoolDistrict" exists in the "Building" metadata
    Then "MiddleOrJuniorSchoolDistrict" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Building" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: NetOperatingIncome
    When "NetOperatingIncome" exists in the "Building" metadata
    Then "NetOperatingIncome" MUST be "Decimal" data type
    And "NetOperatingIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "NetOperatingIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: NewConstructionYN
    When "NewConstructionYN" exists in the "Building" metadata
    Then "NewConstructionYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: NumberOfBuildingsTotal
    When "NumberOfBuildingsTotal" exists in the "Building" metadata
    Then "NumberOfBuildingsTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfCommercialUnitsTotal
    When "NumberOfCommercialUnitsTotal" exists in the "Building" metadata
    Then "NumberOfCommercialUnitsTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfElevators
    When "NumberOfElevators" exists in the "Building" metadata
    Then "NumberOfElevators" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfFullTimeEmployees
    When "NumberOfFullTimeEmployees" exists in the "Building" metadata
    Then "NumberOfFullTimeEmployees" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfGarages
    When "NumberOfGarages" exists in the "Building" metadata
    Then "NumberOfGarages" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfPartTimeEmployees
    When "NumberOfPartTimeEmployees" exists in the "Building" metadata
    Then "NumberOfPartTimeEmployees" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfTenants
    When "NumberOfTenants" exists in the "Building" metadata
    Then "NumberOfTenants" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfUnitsLeased
    When "NumberOfUnitsLeased" exists in the "Building" metadata
    Then "NumberOfUnitsLeased" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfUnitsOccupied
    When "NumberOfUnitsOccupied" exists in the "Building" metadata
    Then "NumberOfUnitsOccupied" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfUnitsTotal
    When "NumberOfUnitsTotal" exists in the "Building" metadata
    Then "NumberOfUnitsTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: NumberOfUnitsVacant
    When "NumberOfUnitsVacant" exists in the "Building" metadata
    Then "NumberOfUnitsVacant" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: OpenHousesAllowedYN
    When "OpenHousesAllowedYN" exists in the "Building" metadata
    Then "OpenHousesAllowedYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: OpenParkingSpacesTotal
    When "OpenParkingSpacesTotal" exists in the "Building" metadata
    Then "OpenParkingSpacesTotal" MUST be "Decimal" data type
    And "OpenParkingSpacesTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OpenParkingSpacesTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: OperatingExpense
    When "OperatingExpense" exists in the "Building" metadata
    Then "OperatingExpense" MUST be "Decimal" data type
    And "OperatingExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OperatingExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: OperatingExpenseIncludes
    When "OperatingExpenseIncludes" exists in the "Building" metadata
    Then "OperatingExpenseIncludes" MUST be "Multiple Enumeration" data type
    And "OperatingExpenseIncludes" MAY contain any of the following standard lookups
      | LegacyODataValue       | StandardLookupValue     |
      | Accounting             | Accounting              |
      | Advertising            | Advertising             |
      | Association            | Association             |
      | CableTv                | Cable TV                |
      | CapitalImprovements    | Capital Improvements    |
      | Depreciation           | Depreciation            |
      | EquipmentRental        | Equipment Rental        |
      | Fuel                   | Fuel                    |
      | FurnitureReplacement   | Furniture Replacement   |
      | Gardener               | Gardener                |
      | Insurance              | Insurance               |
      | Legal                  | Legal                   |
      | Licenses               | Licenses                |
      | Maintenance            | Maintenance             |
      | MaintenanceGrounds     | Maintenance Grounds     |
      | MaintenanceStructure   | Maintenance Structure   |
      | Manager                | Manager                 |
      | MortgageLoans          | Mortgage/Loans          |
      | NewTax                 | New Tax                 |
      | Other                  | Other                   |
      | Parking                | Parking                 |
      | PestControl            | Pest Control            |
      | PoolSpa                | Pool/Spa                |
      | ProfessionalManagement | Professional Management |
      | Security               | Security                |
      | SnowRemoval            | Snow Removal            |
      | Staff                  | Staff                   |
      | Supplies               | Supplies                |
      | Trash                  | Trash                   |
      | Utilities              | Utilities               |
      | VacancyAllowance       | Vacancy Allowance       |
      | WaterSewer             | Water/Sewer             |
      | WorkmansCompensation   | Workmans Compensation   |
    But "OperatingExpenseIncludes" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Building" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "Building" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: OtherExpense
    When "OtherExpense" exists in the "Building" metadata
    Then "OtherExpense" MUST be "Decimal" data type
    And "OtherExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OtherExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: OtherStructures
    When "OtherStructures" exists in the "Building" metadata
    Then "OtherStructures" MUST be "Multiple Enumeration" data type
    And "OtherStructures" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AirplaneHangar   | Airplane Hangar     |
      | Arena            | Arena               |
      | Barns            | Barn(s)             |
      | BoatHouse        | Boat House          |
      | Cabana           | Cabana              |
      | Caves            | Cave(s)             |
      | Corrals          | Corral(s)           |
      | CoveredArena     | Covered Arena       |
      | Garages          | Garage(s)           |
      | Gazebo           | Gazebo              |
      | GrainStorage     | Grain Storage       |
      | Greenhouse       | Greenhouse          |
      | GuestHouse       | Guest House         |
      | KennelDogRun     | Kennel/Dog Run      |
      | MobileHome       | Mobile Home         |
      | None             | None                |
      | Other            | Other               |
      | Outbuilding      | Outbuilding         |
      | OutdoorKitchen   | Outdoor Kitchen     |
      | PackingShed      | Packing Shed        |
      | Pergola          | Pergola             |
      | PoolHouse        | Pool House          |
      | PoultryCoop      | Poultry Coop        |
      | Residence        | Residence           |
      | RvBoatStorage    | RV/Boat Storage     |
      | SecondGarage     | Second Garage       |
      | SecondResidence  | Second Residence    |
      | SeeRemarks       | See Remarks         |
      | Sheds            | Shed(s)             |
      | Stables          | Stable(s)           |
      | Storage          | Storage             |
      | TennisCourts     | Tennis Court(s)     |
      | Workshop         | Workshop            |
    But "OtherStructures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: OverFloorAreaRatio
    When "OverFloorAreaRatio" exists in the "Building" metadata
    Then "OverFloorAreaRatio" MUST be "Decimal" data type
    And "OverFloorAreaRatio" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OverFloorAreaRatio" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: OwnerOccupiedUnitsPercent
    When "OwnerOccupiedUnitsPercent" exists in the "Building" metadata
    Then "OwnerOccupiedUnitsPercent" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: OwnerOccupiedUnitsTotal
    When "OwnerOccupiedUnitsTotal" exists in the "Building" metadata
    Then "OwnerOccupiedUnitsTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: ParcelNumber
    When "ParcelNumber" exists in the "Building" metadata
    Then "ParcelNumber" MUST be "String" data type
    And "ParcelNumber" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: ParkingAccessDescription
    When "ParkingAccessDescription" exists in the "Building" metadata
    Then "ParkingAccessDescription" MUST be "String" data type
    And "ParkingAccessDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: ParkingAssignedYN
    When "ParkingAssignedYN" exists in the "Building" metadata
    Then "ParkingAssignedYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: ParkingDescription
    When "ParkingDescription" exists in the "Building" metadata
    Then "ParkingDescription" MUST be "String" data type
    And "ParkingDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: ParkingFeatures
    When "ParkingFeatures" exists in the "Building" metadata
    Then "ParkingFeatures" MUST be "Multiple Enumeration" data type
    And "ParkingFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue                | StandardLookupValue                  |
      | AccessibleParking               | Accessible Parking                   |
      | AdditionalParking               | Additional Parking                   |
      | Aggregate                       | Aggregate                            |
      | AlleyAccess                     | Alley Access                         |
      | Asphalt                         | Asphalt                              |
      | Assigned                        | Assigned                             |
      | Attached                        | Attached                             |
      | AttachedCarport                 | Attached Carport                     |
      | Basement                        | Basement                             |
      | Boat                            | Boat                                 |
      | Carport                         | Carport                              |
      | CircularDriveway                | Circular Driveway                    |
      | Common                          | Common                               |
      | CommunityStructure              | Community Structure                  |
      | Concrete                        | Concrete                             |
      | ConvertedGarage                 | Converted Garage                     |
      | Covered                         | Covered                              |
      | Deck                            | Deck                                 |
      | Deeded                          | Deeded                               |
      | Detached                        | Detached                             |
      | DetachedCarport                 | Detached Carport                     |
      | DirectAccess                    | Direct Access                        |
      | DriveThrough                    | Drive Through                        |
      | Driveway                        | Driveway                             |
      | ElectricGate                    | Electric Gate                        |
      | ElectricVehicleChargingStations | Electric Vehicle Charging Station(s) |
      | Enclosed                        | Enclosed                             |
      | Garage                          | Garage                               |
      | GarageDoorOpener                | Garage Door Opener                   |
      | GarageFacesFront                | Garage Faces Front                   |
      | GarageFacesRear                 | Garage Faces Rear                    |
      | GarageFacesSide                 | Garage Faces Side                    |
      | Gated                           | Gated                                |
      | GolfCartGarage                  | Golf Cart Garage                     |
      | Gravel                          | Gravel                               |
      | Guest                           | Guest                                |
      | HeatedGarage                    | Heated Garage                        |
      | InsideEntrance                  | Inside Entrance                      |
      | KitchenLevel                    | Kitchen Level                        |
      | Leased                          | Leased                               |
      | Lighted                         | Lighted                              |
      | Metered                         | Metered                              |
      | NoGarage                        | No Garage                            |
      | None                            | None                                 |
      | OffSite                         | Off Site                             |
      | OffStreet                       | Off Street                           |
      | OnSite                          | On Site                              |
      | OnStreet                        | On Street                            |
      | Open                            | Open                                 |
      | Other                           | Other                                |
      | Outside                         | Outside                              |
      | Oversized                       | Oversized                            |
      | ParkingLot                      | Parking Lot                          |
      | ParkingPad                      | Parking Pad                          |
      | Paved                           | Paved                                |
      | PaverBlock                      | Paver Block                          |
      | PermitRequired                  | Permit Required                      |
      | Private                         | Private                              |
      | RvAccessParking                 | RV Access/Parking                    |
      | RvCarport                       | RV Carport                           |
      | RvGarage                        | RV Garage                            |
      | RvGated                         | RV Gated                             |
      | Secured                         | Secured                              |
      | SeeRemarks                      | See Remarks                          |
      | SharedDriveway                  | Shared Driveway                      |
      | SideBySide                      | Side By Side                         |
      | Storage                         | Storage                              |
      | Tandem                          | Tandem                               |
      | Unassigned                      | Unassigned                           |
      | Underground                     | Underground                          |
      | Unpaved                         | Unpaved                              |
      | Valet                           | Valet                                |
      | VariesByUnit                    | Varies by Unit                       |
      | WorkshopInGarage                | Workshop in Garage                   |
    But "ParkingFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ParkingFee
    When "ParkingFee" exists in the "Building" metadata
    Then "ParkingFee" MUST be "Decimal" data type
    And "ParkingFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ParkingFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: ParkingFeeFrequency
    When "ParkingFeeFrequency" exists in the "Building" metadata
    Then "ParkingFeeFrequency" MUST be "Single Enumeration" data type
    And "ParkingFeeFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "ParkingFeeFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: ParkingRestrictions
    When "ParkingRestrictions" exists in the "Building" metadata
    Then "ParkingRestrictions" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: ParkingSpacesTotal
    When "ParkingSpacesTotal" exists in the "Building" metadata
    Then "ParkingSpacesTotal" MUST be "Decimal" data type
    And "ParkingSpacesTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ParkingSpacesTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: PatioAndPorchFeatures
    When "PatioAndPorchFeatures" exists in the "Building" metadata
    Then "PatioAndPorchFeatures" MUST be "Multiple Enumeration" data type
    And "PatioAndPorchFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Awnings          | Awning(s)           |
      | Covered          | Covered             |
      | Deck             | Deck                |
      | Enclosed         | Enclosed            |
      | FrontPorch       | Front Porch         |
      | GlassEnclosed    | Glass Enclosed      |
      | None             | None                |
      | Other            | Other               |
      | Patio            | Patio               |
      | Porch            | Porch               |
      | RearPorch        | Rear Porch          |
      | Screened         | Screened            |
      | SeeRemarks       | See Remarks         |
      | SidePorch        | Side Porch          |
      | Terrace          | Terrace             |
      | WrapAround       | Wrap Around         |
    But "PatioAndPorchFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PetDeposit
    When "PetDeposit" exists in the "Building" metadata
    Then "PetDeposit" MUST be "Decimal" data type
    And "PetDeposit" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PetDeposit" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: PetFee
    When "PetFee" exists in the "Building" metadata
    Then "PetFee" MUST be "Decimal" data type
    And "PetFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PetFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: PetFeeFrequency
    When "PetFeeFrequency" exists in the "Building" metadata
    Then "PetFeeFrequency" MUST be "Single Enumeration" data type
    And "PetFeeFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "PetFeeFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PetRestrictionsSource
    When "PetRestrictionsSource" exists in the "Building" metadata
    Then "PetRestrictionsSource" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: PetsAllowed
    When "PetsAllowed" exists in the "Building" metadata
    Then "PetsAllowed" MUST be "Multiple Enumeration" data type
    And "PetsAllowed" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | BirdsOk           | Birds OK            |
      | BreedRestrictions | Breed Restrictions  |
      | Call              | Call                |
      | CatsOk            | Cats OK             |
      | DogsOk            | Dogs OK             |
      | No                | No                  |
      | NumberLimit       | Number Limit        |
      | SeeRemarks        | See Remarks         |
      | SizeLimit         | Size Limit          |
      | Yes               | Yes                 |
    But "PetsAllowed" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PetsAllowedDescription
    When "PetsAllowedDescription" exists in the "Building" metadata
    Then "PetsAllowedDescription" MUST be "String" data type
    And "PetsAllowedDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: PetsAllowedYN
    When "PetsAllowedYN" exists in the "Building" metadata
    Then "PetsAllowedYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: PhotosChangeTimestamp
    When "PhotosChangeTimestamp" exists in the "Building" metadata
    Then "PhotosChangeTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: PhotosCount
    When "PhotosCount" exists in the "Building" metadata
    Then "PhotosCount" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: PoolFeatures
    When "PoolFeatures" exists in the "Building" metadata
    Then "PoolFeatures" MUST be "Multiple Enumeration" data type
    And "PoolFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue            | StandardLookupValue             |
      | AboveGround                 | Above Ground                    |
      | Association                 | Association                     |
      | BlackBottom                 | Black Bottom                    |
      | Cabana                      | Cabana                          |
      | Community                   | Community                       |
      | DivingBoard                 | Diving Board                    |
      | ElectricHeat                | Electric Heat                   |
      | EnergyStarQualifiedPoolPump | ENERGY STAR Qualified pool pump |
      | Fenced                      | Fenced                          |
      | Fiberglass                  | Fiberglass                      |
      | Filtered                    | Filtered                        |
      | GasHeat                     | Gas Heat                        |
      | Gunite                      | Gunite                          |
      | Heated                      | Heated                          |
      | InGround                    | In Ground                       |
      | Indoor                      | Indoor                          |
      |                    Infinity |                        Infinity |
      | Lap                         | Lap                             |
      | Liner                       | Liner                           |
      | None                        | None                            |
      | Other                       | Other                           |
      | OutdoorPool                 | Outdoor Pool                    |
      | PoolCover                   | Pool Cover                      |
      | PoolSweep                   | Pool Sweep                      |
      | PoolSpaCombo                | Pool/Spa Combo                  |
      | Private                     | Private                         |
      | SaltWater                   | Salt Water                      |
      | ScreenEnclosure             | Screen Enclosure                |
      | SeeRemarks                  | See Remarks                     |
      | SolarCover                  | Solar Cover                     |
      | SolarHeat                   | Solar Heat                      |
      | Sport                       | Sport                           |
      | Tile                        | Tile                            |
      | Vinyl                       | Vinyl                           |
      | Waterfall                   | Waterfall                       |
    But "PoolFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PoolPrivateYN
    When "PoolPrivateYN" exists in the "Building" metadata
    Then "PoolPrivateYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: Possession
    When "Possession" exists in the "Building" metadata
    Then "Possession" MUST be "Single Enumeration" data type
    And "Possession" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue      |
      | CloseOfEscrow         | Close Of Escrow          |
      | ClosePlus1Day         | Close Plus 1 Day         |
      | ClosePlus2Days        | Close Plus 2 Days        |
      | ClosePlus3Days        | Close Plus 3 Days        |
      | ClosePlus3To5Days     | Close Plus 3 to 5 Days   |
      | ClosePlus30Days       | Close Plus 30 Days       |
      | Negotiable            | Negotiable               |
      | Other                 | Other                    |
      | RentalAgreement       | Rental Agreement         |
      | SeeRemarks            | See Remarks              |
      | SellerRentBack        | Seller Rent Back         |
      | SubjectToTenantRights | Subject To Tenant Rights |
    But "Possession" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PostalCity
    When "PostalCity" exists in the "Building" metadata
    Then "PostalCity" MUST be "Single Enumeration" data type

  @Building @dd-2.1
  Scenario: PostalCode
    When "PostalCode" exists in the "Building" metadata
    Then "PostalCode" MUST be "String" data type
    And "PostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Building @dd-2.1
  Scenario: PostalCodePlus4
    When "PostalCodePlus4" exists in the "Building" metadata
    Then "PostalCodePlus4" MUST be "String" data type
    And "PostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Building @dd-2.1
  Scenario: PowerProduction
    When "PowerProduction" exists in the "Building" metadata
    Then "PowerProduction" MUST be "Collection" data type
    And "PowerProduction" MUST expand to the "PropertyPowerProduction" resource

  @Building @dd-2.1
  Scenario: PrivateRemarks
    When "PrivateRemarks" exists in the "Building" metadata
    Then "PrivateRemarks" MUST be "String" data type
    And "PrivateRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Building @dd-2.1
  Scenario: ProfessionalManagementExpense
    When "ProfessionalManagementExpense" exists in the "Building" metadata
    Then "ProfessionalManagementExpense" MUST be "Decimal" data type
    And "ProfessionalManagementExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ProfessionalManagementExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: PropertySubtype
    When "PropertySubtype" exists in the "Building" metadata
    Then "PropertySubtype" MUST be "Single Enumeration" data type
    And "PropertySubtype" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Agriculture           | Agriculture             |
      | Apartment             | Apartment               |
      | BoatSlip              | Boat Slip               |
      | Business              | Business                |
      | Cabin                 | Cabin                   |
      | CoOwnership           | Co-Ownership            |
      | Condominium           | Condominium             |
      | DeededParking         | Deeded Parking          |
      | Duplex                | Duplex                  |
      | Farm                  | Farm                    |
      | HotelMotel            | Hotel/Motel             |
      | Industrial            | Industrial              |
      | ManufacturedHome      | Manufactured Home       |
      | ManufacturedOnLand    | Manufactured On Land    |
      | MixedUse              | Mixed Use               |
      | MobileHome            | Mobile Home             |
      | MobileHomePark        | Mobile Home Park        |
      | MultiFamily           | Multi Family            |
      | Office                | Office                  |
      | OwnYourOwn            | Own Your Own            |
      | Quadruplex            | Quadruplex              |
      | Ranch                 | Ranch                   |
      | Retail                | Retail                  |
      | SingleFamilyResidence | Single Family Residence |
      | StockCooperative      | Stock Cooperative       |
      | TenancyInCommon       | Tenancy in Common       |
      | Timeshare             | Timeshare               |
      | Townhouse             | Townhouse               |
      | Triplex               | Triplex                 |
      | UnimprovedLand        | Unimproved Land         |
      | Warehouse             | Warehouse               |
    But "PropertySubtype" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: PublicRemarks
    When "PublicRemarks" exists in the "Building" metadata
    Then "PublicRemarks" MUST be "String" data type
    And "PublicRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Building @dd-2.1
  Scenario: RentControlYN
    When "RentControlYN" exists in the "Building" metadata
    Then "RentControlYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: RentIncludes
    When "RentIncludes" exists in the "Building" metadata
    Then "RentIncludes" MUST be "Multiple Enumeration" data type
    And "RentIncludes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AllUtilities     | All Utilities       |
      | CableTv          | Cable TV            |
      | Electricity      | Electricity         |
      | Gardener         | Gardener            |
      | Gas              | Gas                 |
      | Internet         | Internet            |
      | Management       | Management          |
      | None             | None                |
      | Other            | Other               |
      | SeeRemarks       | See Remarks         |
      | Sewer            | Sewer               |
      | TrashCollection  | Trash Collection    |
      | Water            | Water               |
    But "RentIncludes" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: Restrictions
    When "Restrictions" exists in the "Building" metadata
    Then "Restrictions" MUST be "Multiple Enumeration" data type

  @Building @dd-2.1
  Scenario: SecurityFeatures
    When "SecurityFeatures" exists in the "Building" metadata
    Then "SecurityFeatures" MUST be "Multiple Enumeration" data type
    And "SecurityFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue           | StandardLookupValue            |
      | TwentyFourHourSecurity     |               24 Hour Security |
      | BuildingSecurity           | Building Security              |
      | CarbonMonoxideDetectors    | Carbon Monoxide Detector(s)    |
      | ClosedCircuitCameras       | Closed Circuit Camera(s)       |
      | FireAlarm                  | Fire Alarm                     |
      | FireEscape                 | Fire Escape                    |
      | FireSprinklerSystem        | Fire Sprinkler System          |
      | Firewalls                  | Firewall(s)                    |
      | GatedCommunity             | Gated Community                |
      | GatedWithGuard             | Gated with Guard               |
      | KeyCardEntry               | Key Card Entry                 |
      | None                       | None                           |
      | Other                      | Other                          |
      | PanicAlarm                 | Panic Alarm                    |
      | Prewired                   | Prewired                       |
      | SecuredGarageParking       | Secured Garage/Parking         |
      | SecurityFence              | Security Fence                 |
      | SecurityGate               | Security Gate                  |
      | SecurityGuard              | Security Guard                 |
      | SecurityLights             | Security Lights                |
      | SecurityService            | Security Service               |
      | SecuritySystem             | Security System                |
      | SecuritySystemLeased       | Security System Leased         |
      | SecuritySystemOwned        | Security System Owned          |
      | SeeRemarks                 | See Remarks                    |
      | SmokeDetectors             | Smoke Detector(s)              |
      | VariesByUnit               | Varies By Unit                 |
      | WindowBars                 | Window Bars                    |
      | WindowBarsWithQuickRelease | Window Bars with Quick Release |
    But "SecurityFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: SeniorCommunityYN
    When "SeniorCommunityYN" exists in the "Building" metadata
    Then "SeniorCommunityYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: ShortTermRentalAllowedYN
    When "ShortTermRentalAllowedYN" exists in the "Building" metadata
    Then "ShortTermRentalAllowedYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "Building" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: SourceSystemKey
    When "SourceSystemKey" exists in the "Building" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "Building" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: SpaFeatures
    When "SpaFeatures" exists in the "Building" metadata
    Then "SpaFeatures" MUST be "Multiple Enumeration" data type
    And "SpaFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AboveGround      | Above Ground        |
      | Bath             | Bath                |
      | Community        | Community           |
      | Fiberglass       | Fiberglass          |
      | Gunite           | Gunite              |
      | Heated           | Heated              |
      | InGround         | In Ground           |
      | None             | None                |
      | Private          | Private             |
      | SeeRemarks       | See Remarks         |
    But "SpaFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: SpecialAssessmentAmount
    When "SpecialAssessmentAmount" exists in the "Building" metadata
    Then "SpecialAssessmentAmount" MUST be "Decimal" data type
    And "SpecialAssessmentAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "SpecialAssessmentAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: SpecialAssessmentDescription
    When "SpecialAssessmentDescription" exists in the "Building" metadata
    Then "SpecialAssessmentDescription" MUST be "String" data type
    And "SpecialAssessmentDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: SpecialAssessmentExpirationDate
    When "SpecialAssessmentExpirationDate" exists in the "Building" metadata
    Then "SpecialAssessmentExpirationDate" MUST be "Date" data type

  @Building @dd-2.1
  Scenario: SpecialAssessmentFeeFrequency
    When "SpecialAssessmentFeeFrequency" exists in the "Building" metadata
    Then "SpecialAssessmentFeeFrequency" MUST be "Single Enumeration" data type
    And "SpecialAssessmentFeeFrequency" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Annually         | Annually            |
      | BiMonthly        | Bi-Monthly          |
      | BiWeekly         | Bi-Weekly           |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
      | OneTime          | One Time            |
      | Quarterly        | Quarterly           |
      | Seasonal         | Seasonal            |
      | SemiAnnually     | Semi-Annually       |
      | SemiMonthly      | Semi-Monthly        |
      | Weekly           | Weekly              |
    But "SpecialAssessmentFeeFrequency" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: SpecialAssessmentYN
    When "SpecialAssessmentYN" exists in the "Building" metadata
    Then "SpecialAssessmentYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: StateOrProvince
    When "StateOrProvince" exists in the "Building" metadata
    Then "StateOrProvince" MUST be "Single Enumeration" data type
    And "StateOrProvince" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AB               | AB                  |
      | AK               | AK                  |
      | AL               | AL                  |
      | AR               | AR                  |
      | AZ               | AZ                  |
      | BC               | BC                  |
      | CA               | CA                  |
      | CO               | CO                  |
      | CT               | CT                  |
      | DC               | DC                  |
      | DE               | DE                  |
      | FL               | FL                  |
      | GA               | GA                  |
      | HI               | HI                  |
      | IA               | IA                  |
      | ID               | ID                  |
      | IL               | IL                  |
      | IN               | IN                  |
      | KS               | KS                  |
      | KY               | KY                  |
      | LA               | LA                  |
      | MA               | MA                  |
      | MB               | MB                  |
      | MD               | MD                  |
      | ME               | ME                  |
      | MI               | MI                  |
      | MN               | MN                  |
      | MO               | MO                  |
      | MS               | MS                  |
      | MT               | MT                  |
      | NB               | NB                  |
      | NC               | NC                  |
      | ND               | ND                  |
      | NE               | NE                  |
      | NF               | NF                  |
      | NH               | NH                  |
      | NJ               | NJ                  |
      | NM               | NM                  |
      | NS               | NS                  |
      | NT               | NT                  |
      | NU               | NU                  |
      | NV               | NV                  |
      | NY               | NY                  |
      | OH               | OH                  |
      | OK               | OK                  |
      | ON               | ON                  |
      | OR               | OR                  |
      | PA               | PA                  |
      | PE               | PE                  |
      | QC               | QC                  |
      | RI               | RI                  |
      | SC               | SC                  |
      | SD               | SD                  |
      | SK               | SK                  |
      | TN               | TN                  |
      | TX               | TX                  |
      | UT               | UT                  |
      | VA               | VA                  |
      | VI               | VI                  |
      | VT               | VT                  |
      | WA               | WA                  |
      | WI               | WI                  |
      | WV               | WV                  |
      | WY               | WY                  |
      | YT               | YT                  |
    But "StateOrProvince" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: StoriesTotal
    When "StoriesTotal" exists in the "Building" metadata
    Then "StoriesTotal" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: StreetAdditionalInfo
    When "StreetAdditionalInfo" exists in the "Building" metadata
    Then "StreetAdditionalInfo" MUST be "String" data type
    And "StreetAdditionalInfo" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: StreetDirPrefix
    When "StreetDirPrefix" exists in the "Building" metadata
    Then "StreetDirPrefix" MUST be "Single Enumeration" data type
    And "StreetDirPrefix" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | E                | E                   |
      | N                | N                   |
      | NE               | NE                  |
      | NW               | NW                  |
      | S                | S                   |
      | SE               | SE                  |
      | SW               | SW                  |
      | W                | W                   |
    But "StreetDirPrefix" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: StreetDirSuffix
    When "StreetDirSuffix" exists in the "Building" metadata
    Then "StreetDirSuffix" MUST be "Single Enumeration" data type
    And "StreetDirSuffix" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | E                | E                   |
      | N                | N                   |
      | NE               | NE                  |
      | NW               | NW                  |
      | S                | S                   |
      | SE               | SE                  |
      | SW               | SW                  |
      | W                | W                   |
    But "StreetDirSuffix" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: StreetName
    When "StreetName" exists in the "Building" metadata
    Then "StreetName" MUST be "String" data type
    And "StreetName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: StreetNumber
    When "StreetNumber" exists in the "Building" metadata
    Then "StreetNumber" MUST be "String" data type
    And "StreetNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: StreetNumberNumeric
    When "StreetNumberNumeric" exists in the "Building" metadata
    Then "StreetNumberNumeric" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: StreetSuffix
    When "StreetSuffix" exists in the "Building" metadata
    Then "StreetSuffix" MUST be "Single Enumeration" data type
    And "StreetSuffix" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Alley            | Alley               |
      | Anex             | Anex                |
      | Arcade           | Arcade              |
      | Avenue           | Avenue              |
      | Bayou            | Bayou               |
      | Beach            | Beach               |
      | Bend             | Bend                |
      | Bluff            | Bluff               |
      | Bluffs           | Bluffs              |
      | Bottom           | Bottom              |
      | Boulevard        | Boulevard           |
      | Branch           | Branch              |
      | Bridge           | Bridge              |
      | Brook            | Brook               |
      | Brooks           | Brooks              |
      | Burg             | Burg                |
      | Burgs            | Burgs               |
      | Bypass           | Bypass              |
      | Camp             | Camp                |
      | Canyon           | Canyon              |
      | Cape             | Cape                |
      | Causeway         | Causeway            |
      | Center           | Center              |
      | Centers          | Centers             |
      | Circle           | Circle              |
      | Circles          | Circles             |
      | Cliff            | Cliff               |
      | Cliffs           | Cliffs              |
      | Club             | Club                |
      | Common           | Common              |
      | Commons          | Commons             |
      | Corner           | Corner              |
      | Corners          | Corners             |
      | Course           | Course              |
      | Court            | Court               |
      | Courts           | Courts              |
      | Cove             | Cove                |
      | Coves            | Coves               |
      | Creek            | Creek               |
      | Crescent         | Crescent            |
      | Crest            | Crest               |
      | Crossing         | Crossing            |
      | Crossroad        | Crossroad           |
      | Crossroads       | Crossroads          |
      | Curve            | Curve               |
      | Dale             | Dale                |
      | Dam              | Dam                 |
      | Divide           | Divide              |
      | Drive            | Drive               |
      | Drives           | Drives              |
      | Estate           | Estate              |
      | Estates          | Estates             |
      | Expressway       | Expressway          |
      | Extension        | Extension           |
      | Extensions       | Extensions          |
      | Fall             | Fall                |
      | Falls            | Falls               |
      | Ferry            | Ferry               |
      | Field            | Field               |
      | Fields           | Fields              |
      | Flat             | Flat                |
      | Flats            | Flats               |
      | Ford             | Ford                |
      | Fords            | Fords               |
      | Forest           | Forest              |
      | Forge            | Forge               |
      | Forges           | Forges              |
      | Fork             | Fork                |
      | Forks            | Forks               |
      | Fort             | Fort                |
      | Freeway          | Freeway             |
      | Garden           | Garden              |
      | Gardens          | Gardens             |
      | Gateway          | Gateway             |
      | Glen             | Glen                |
      | Glens            | Glens               |
      | Green            | Green               |
      | Greens           | Greens              |
      | Grove            | Grove               |
      | Groves           | Groves              |
      | Harbor           | Harbor              |
      | Harbors          | Harbors             |
      | Haven            | Haven               |
      | Heights          | Heights             |
      | Highway          | Highway             |
      | Hill             | Hill                |
      | Hills            | Hills               |
      | Hollow           | Hollow              |
      | Inlet            | Inlet               |
      | Island           | Island              |
      | Islands          | Islands             |
      | Isle             | Isle                |
      | Junction         | Junction            |
      | Junctions        | Junctions           |
      | Key              | Key                 |
      | Keys             | Keys                |
      | Knoll            | Knoll               |
      | Knolls           | Knolls              |
      | Lake             | Lake                |
      | Lakes            | Lakes               |
      | Land             | Land                |
      | Landing          | Landing             |
      | Lane             | Lane                |
      | Light            | Light               |
      | Lights           | Lights              |
      | Loaf             | Loaf                |
      | Lock             | Lock                |
      | Locks            | Locks               |
      | Lodge            | Lodge               |
      | Loop             | Loop                |
      | Mall             | Mall                |
      | Manor            | Manor               |
      | Manors           | Manors              |
      | Meadow           | Meadow              |
      | Meadows          | Meadows             |
      | Mews             | Mews                |
      | Mill             | Mill                |
      | Mills            | Mills               |
      | Mission          | Mission             |
      | Motorway         | Motorway            |
      | Mount            | Mount               |
      | Mountain         | Mountain            |
      | Mountains        | Mountains           |
      | Neck             | Neck                |
      | Orchard          | Orchard             |
      | Oval             | Oval                |
      | Overpass         | Overpass            |
      | Park             | Park                |
      | Parks            | Parks               |
      | Parkway          | Parkway             |
      | Parkways         | Parkways            |
      | Pass             | Pass                |
      | Passage          | Passage             |
      | Path             | Path                |
      | Pike             | Pike                |
      | Pine             | Pine                |
      | Pines            | Pines               |
      | Place            | Place               |
      | Plain            | Plain               |
      | Plains           | Plains              |
      | Plaza            | Plaza               |
      | Point            | Point               |
      | Points           | Points              |
      | Port             | Port                |
      | Ports            | Ports               |
      | Prairie          | Prairie             |
      | Radial           | Radial              |
      | Ramp             | Ramp                |
      | Ranch            | Ranch               |
      | Rapid            | Rapid               |
      | Rapids           | Rapids              |
      | Rest             | Rest                |
      | Ridge            | Ridge               |
      | Ridges           | Ridges              |
      | River            | River               |
      | Road             | Road                |
      | Roads            | Roads               |
      | Route            | Route               |
      | Row              | Row                 |
      | Rue              | Rue                 |
      | Run              | Run                 |
      | Shoal            | Shoal               |
      | Shoals           | Shoals              |
      | Shore            | Shore               |
      | Shores           | Shores              |
      | Skyway           | Skyway              |
      | Spring           | Spring              |
      | Springs          | Springs             |
      | Spur             | Spur                |
      | Spurs            | Spurs               |
      | Square           | Square              |
      | Squares          | Squares             |
      | Station          | Station             |
      | Stravenue        | Stravenue           |
      | Stream           | Stream              |
      | Street           | Street              |
      | Streets          | Streets             |
      | Summit           | Summit              |
      | Terrace          | Terrace             |
      | Throughway       | Throughway          |
      | Trace            | Trace               |
      | Track            | Track               |
      | Trafficway       | Trafficway          |
      | Trail            | Trail               |
      | Trailer          | Trailer             |
      | Tunnel           | Tunnel              |
      | Turnpike         | Turnpike            |
      | Underpass        | Underpass           |
      | Union            | Union               |
      | Unions           | Unions              |
      | Valley           | Valley              |
      | Valleys          | Valleys             |
      | Viaduct          | Viaduct             |
      | View             | View                |
      | Views            | Views               |
      | Village          | Village             |
      | Villages         | Villages            |
      | Ville            | Ville               |
      | Vista            | Vista               |
      | Walk             | Walk                |
      | Walks            | Walks               |
      | Wall             | Wall                |
      | Way              | Way                 |
      | Ways             | Ways                |
      | Well             | Well                |
      | Wells            | Wells               |
    But "StreetSuffix" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: SubdivisionName
    When "SubdivisionName" exists in the "Building" metadata
    Then "SubdivisionName" MUST be "String" data type
    And "SubdivisionName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: TaxAnnualAmount
    When "TaxAnnualAmount" exists in the "Building" metadata
    Then "TaxAnnualAmount" MUST be "Decimal" data type
    And "TaxAnnualAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TaxAnnualAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: TaxBlock
    When "TaxBlock" exists in the "Building" metadata
    Then "TaxBlock" MUST be "String" data type
    And "TaxBlock" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: TaxBookNumber
    When "TaxBookNumber" exists in the "Building" metadata
    Then "TaxBookNumber" MUST be "String" data type
    And "TaxBookNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: TaxLegalDescription
    When "TaxLegalDescription" exists in the "Building" metadata
    Then "TaxLegalDescription" MUST be "String" data type
    And "TaxLegalDescription" length SHOULD be equal to the RESO Suggested Max Length of 6000

  @Building @dd-2.1
  Scenario: TaxLot
    When "TaxLot" exists in the "Building" metadata
    Then "TaxLot" MUST be "String" data type
    And "TaxLot" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Building @dd-2.1
  Scenario: TaxOtherAnnualAmount
    When "TaxOtherAnnualAmount" exists in the "Building" metadata
    Then "TaxOtherAnnualAmount" MUST be "Decimal" data type
    And "TaxOtherAnnualAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TaxOtherAnnualAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: TaxYear
    When "TaxYear" exists in the "Building" metadata
    Then "TaxYear" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: TerraceYN
    When "TerraceYN" exists in the "Building" metadata
    Then "TerraceYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: TotalActualRentCollected
    When "TotalActualRentCollected" exists in the "Building" metadata
    Then "TotalActualRentCollected" MUST be "Decimal" data type
    And "TotalActualRentCollected" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TotalActualRentCollected" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: TotalGrossArea
    When "TotalGrossArea" exists in the "Building" metadata
    Then "TotalGrossArea" MUST be "Decimal" data type
    And "TotalGrossArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TotalGrossArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: TotalGrossAreaUnit
    When "TotalGrossAreaUnit" exists in the "Building" metadata
    Then "TotalGrossAreaUnit" MUST be "Single Enumeration" data type
    And "TotalGrossAreaUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "TotalGrossAreaUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: TotalNetArea
    When "TotalNetArea" exists in the "Building" metadata
    Then "TotalNetArea" MUST be "Decimal" data type
    And "TotalNetArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TotalNetArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: TotalNetAreaUnit
    When "TotalNetAreaUnit" exists in the "Building" metadata
    Then "TotalNetAreaUnit" MUST be "Single Enumeration" data type
    And "TotalNetAreaUnit" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "TotalNetAreaUnit" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: TrashExpense
    When "TrashExpense" exists in the "Building" metadata
    Then "TrashExpense" MUST be "Decimal" data type
    And "TrashExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TrashExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: UnderFloorAreaRatio
    When "UnderFloorAreaRatio" exists in the "Building" metadata
    Then "UnderFloorAreaRatio" MUST be "Decimal" data type
    And "UnderFloorAreaRatio" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "UnderFloorAreaRatio" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: UniversalPropertyId
    When "UniversalPropertyId" exists in the "Building" metadata
    Then "UniversalPropertyId" MUST be "String" data type
    And "UniversalPropertyId" length SHOULD be equal to the RESO Suggested Max Length of 128

  @Building @dd-2.1
  Scenario: UniversalPropertySubId
    When "UniversalPropertySubId" exists in the "Building" metadata
    Then "UniversalPropertySubId" MUST be "String" data type
    And "UniversalPropertySubId" length SHOULD be equal to the RESO Suggested Max Length of 128

  @Building @dd-2.1
  Scenario: UnparsedAddress
    When "UnparsedAddress" exists in the "Building" metadata
    Then "UnparsedAddress" MUST be "String" data type
    And "UnparsedAddress" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Building @dd-2.1
  Scenario: UtilitiesIncluded
    When "UtilitiesIncluded" exists in the "Building" metadata
    Then "UtilitiesIncluded" MUST be "Multiple Enumeration" data type
    And "UtilitiesIncluded" MAY contain any of the following standard lookups
      | LegacyODataValue        | StandardLookupValue       |
      | CableAvailable          | Cable Available           |
      | CableConnected          | Cable Connected           |
      | CableNotAvailable       | Cable Not Available       |
      | ElectricityAvailable    | Electricity Available     |
      | ElectricityConnected    | Electricity Connected     |
      | ElectricityNotAvailable | Electricity Not Available |
      | NaturalGasAvailable     | Natural Gas Available     |
      | NaturalGasConnected     | Natural Gas Connected     |
      | NaturalGasNotAvailable  | Natural Gas Not Available |
      | None                    | None                      |
      | Other                   | Other                     |
      | PhoneAvailable          | Phone Available           |
      | PhoneConnected          | Phone Connected           |
      | PhoneNotAvailable       | Phone Not Available       |
      | Propane                 | Propane                   |
      | SeeRemarks              | See Remarks               |
      | SewerAvailable          | Sewer Available           |
      | SewerConnected          | Sewer Connected           |
      | SewerNotAvailable       | Sewer Not Available       |
      | UndergroundUtilities    | Underground Utilities     |
      | WaterAvailable          | Water Available           |
      | WaterConnected          | Water Connected           |
      | WaterNotAvailable       | Water Not Available       |
    But "UtilitiesIncluded" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: VideosChangeTimestamp
    When "VideosChangeTimestamp" exists in the "Building" metadata
    Then "VideosChangeTimestamp" MUST be "Timestamp" data type

  @Building @dd-2.1
  Scenario: VideosCount
    When "VideosCount" exists in the "Building" metadata
    Then "VideosCount" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: View
    When "View" exists in the "Building" metadata
    Then "View" MUST be "Multiple Enumeration" data type
    And "View" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bay              | Bay                 |
      | Beach            | Beach               |
      | Bridges          | Bridge(s)           |
      | Canal            | Canal               |
      | Canyon           | Canyon              |
      | City             | City                |
      | CityLights       | City Lights         |
      | CreekStream      | Creek/Stream        |
      | Desert           | Desert              |
      | Downtown         | Downtown            |
      | Forest           | Forest              |
      | Garden           | Garden              |
      | GolfCourse       | Golf Course         |
      | Hills            | Hills               |
      | Lake             | Lake                |
      | Marina           | Marina              |
      | Meadow           | Meadow              |
      | Mountains        | Mountain(s)         |
      | Neighborhood     | Neighborhood        |
      | None             | None                |
      | Ocean            | Ocean               |
      | Orchard          | Orchard             |
      | Other            | Other               |
      | Panoramic        | Panoramic           |
      | ParkGreenbelt    | Park/Greenbelt      |
      | Pasture          | Pasture             |
      | Pond             | Pond                |
      | Pool             | Pool                |
      | Ridge            | Ridge               |
      | River            | River               |
      | Rural            | Rural               |
      | SeeRemarks       | See Remarks         |
      | Skyline          | Skyline             |
      | Territorial      | Territorial         |
      | TreesWoods       | Trees/Woods         |
      | Valley           | Valley              |
      | Vineyard         | Vineyard            |
      | Water            | Water               |
    But "View" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: WaterBodyName
    When "WaterBodyName" exists in the "Building" metadata
    Then "WaterBodyName" MUST be "String" data type
    And "WaterBodyName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Building @dd-2.1
  Scenario: WaterfrontFeatures
    When "WaterfrontFeatures" exists in the "Building" metadata
    Then "WaterfrontFeatures" MUST be "Multiple Enumeration" data type
    And "WaterfrontFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | BayAccess         | Bay Access          |
      | Bayfront          | Bayfront            |
      | BeachAccess       | Beach Access        |
      | BeachFront        | Beach Front         |
      | CanalAccess       | Canal Access        |
      | CanalFront        | Canal Front         |
      | Creek             | Creek               |
      | Lagoon            | Lagoon              |
      | LakeFront         | Lake Front          |
      | LakePrivileges    | Lake Privileges     |
      | MarinaInCommunity | Marina in Community |
      | NavigableWater    | Navigable Water     |
      | OceanAccess       | Ocean Access        |
      | OceanFront        | Ocean Front         |
      | Pond              | Pond                |
      | RiverAccess       | River Access        |
      | RiverFront        | River Front         |
      | Seawall           | Seawall             |
      | Stream            | Stream              |
      | Waterfront        | Waterfront          |
    But "WaterfrontFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: WaterfrontYN
    When "WaterfrontYN" exists in the "Building" metadata
    Then "WaterfrontYN" MUST be "Boolean" data type

  @Building @dd-2.1
  Scenario: WaterSewerExpense
    When "WaterSewerExpense" exists in the "Building" metadata
    Then "WaterSewerExpense" MUST be "Decimal" data type
    And "WaterSewerExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "WaterSewerExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Building @dd-2.1
  Scenario: WaterSource
    When "WaterSource" exists in the "Building" metadata
    Then "WaterSource" MUST be "Multiple Enumeration" data type
    And "WaterSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Cistern          | Cistern             |
      | None             | None                |
      | Other            | Other               |
      | Private          | Private             |
      | Public           | Public              |
      | SeeRemarks       | See Remarks         |
      | SharedWell       | Shared Well         |
      | Spring           | Spring              |
      | Well             | Well                |
    But "WaterSource" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: WindowFeatures
    When "WindowFeatures" exists in the "Building" metadata
    Then "WindowFeatures" MUST be "Multiple Enumeration" data type
    And "WindowFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue           | StandardLookupValue           |
      | AluminumFrames             | Aluminum Frames               |
      | BayWindows                 | Bay Window(s)                 |
      | Blinds                     | Blinds                        |
      | DisplayWindows             | Display Window(s)             |
      | DoublePaneWindows          | Double Pane Windows           |
      | Drapes                     | Drapes                        |
      | EnergyStarQualifiedWindows | ENERGY STAR Qualified Windows |
      | GardenWindows              | Garden Window(s)              |
      | InsulatedWindows           | Insulated Windows             |
      | LowEmissivityWindows       | Low-Emissivity Windows        |
      | PlantationShutters         | Plantation Shutters           |
      | Screens                    | Screens                       |
      | Shutters                   | Shutters                      |
      | Skylights                  | Skylight(s)                   |
      | SolarScreens               | Solar Screens                 |
      | StormWindows               | Storm Window(s)               |
      | TintedWindows              | Tinted Windows                |
      | TriplePaneWindows          | Triple Pane Windows           |
      | WindowCoverings            | Window Coverings              |
      | WindowTreatments           | Window Treatments             |
      | WoodFrames                 | Wood Frames                   |
    But "WindowFeatures" MUST NOT contain any similar lookups

  @Building @dd-2.1
  Scenario: YearBuilt
    When "YearBuilt" exists in the "Building" metadata
    Then "YearBuilt" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: YearBuiltDetails
    When "YearBuiltDetails" exists in the "Building" metadata
    Then "YearBuiltDetails" MUST be "String" data type
    And "YearBuiltDetails" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Building @dd-2.1
  Scenario: YearBuiltEffective
    When "YearBuiltEffective" exists in the "Building" metadata
    Then "YearBuiltEffective" MUST be "Integer" data type

  @Building @dd-2.1
  Scenario: Zoning
    When "Zoning" exists in the "Building" metadata
    Then "Zoning" MUST be "String" data type
    And "Zoning" length SHOULD be equal to the RESO Suggested Max Length of 25
