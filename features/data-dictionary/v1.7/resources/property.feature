# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Property

  Background:
    Given valid metadata of the server under test

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: AboveGradeFinishedArea
    When "AboveGradeFinishedArea" exists in the "Property" metadata
    Then "AboveGradeFinishedArea" MUST be "Decimal" data type
    And "AboveGradeFinishedArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AboveGradeFinishedArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: AboveGradeFinishedAreaSource
    When "AboveGradeFinishedAreaSource" exists in the "Property" metadata
    Then "AboveGradeFinishedAreaSource" MUST be "Single Enumeration" data type
    And "AboveGradeFinishedAreaSource" MAY contain any of the following standard lookups
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
    But "AboveGradeFinishedAreaSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: AboveGradeFinishedAreaUnits
    When "AboveGradeFinishedAreaUnits" exists in the "Property" metadata
    Then "AboveGradeFinishedAreaUnits" MUST be "Single Enumeration" data type
    And "AboveGradeFinishedAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "AboveGradeFinishedAreaUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: AccessCode
    Given that the following synonyms for "AccessCode" DO NOT exist in the "Property" metadata
      | GateCode |
    When "AccessCode" exists in the "Property" metadata
    Then "AccessCode" MUST be "String" data type
    And "AccessCode" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: AccessibilityFeatures
    When "AccessibilityFeatures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: AdditionalParcelsDescription
    When "AdditionalParcelsDescription" exists in the "Property" metadata
    Then "AdditionalParcelsDescription" MUST be "String" data type
    And "AdditionalParcelsDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: AdditionalParcelsYN
    When "AdditionalParcelsYN" exists in the "Property" metadata
    Then "AdditionalParcelsYN" MUST be "Boolean" data type

  @Property @COMS @COML @dd-1.7
  Scenario: AnchorsCoTenants
    When "AnchorsCoTenants" exists in the "Property" metadata
    Then "AnchorsCoTenants" MUST be "String" data type
    And "AnchorsCoTenants" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Appliances
    When "Appliances" exists in the "Property" metadata
    Then "Appliances" MUST be "Multiple Enumeration" data type
    And "Appliances" MAY contain any of the following standard lookups
      | LegacyODataValue                | StandardLookupValue                |
      | BarFridge                       | Bar Fridge                         |
      | BuiltInElectricOven             | Built-In Electric Oven             |
      | BuiltInElectricRange            | Built-In Electric Range            |
      | BuiltInFreezer                  | Built-In Freezer                   |
      | BuiltInGasOven                  | Built-In Gas Oven                  |
      | BuiltInGasRange                 | Built-In Gas Range                 |
      | BuiltInRange                    | Built-In Range                     |
      | BuiltInRefrigerator             | Built-In Refrigerator              |
      | ConvectionOven                  | Convection Oven                    |
      | Cooktop                         | Cooktop                            |
      | Dishwasher                      | Dishwasher                         |
      | Disposal                        | Disposal                           |
      | DoubleOven                      | Double Oven                        |
      | DownDraft                       | Down Draft                         |
      | Dryer                           | Dryer                              |
      | ElectricCooktop                 | Electric Cooktop                   |
      | ElectricOven                    | Electric Oven                      |
      | ElectricRange                   | Electric Range                     |
      | ElectricWaterHeater             | Electric Water Heater              |
      | EnergyStarQualifiedAppliances   | ENERGY STAR Qualified Appliances   |
      | EnergyStarQualifiedDishwasher   | ENERGY STAR Qualified Dishwasher   |
      | EnergyStarQualifiedDryer        | ENERGY STAR Qualified Dryer        |
      | EnergyStarQualifiedFreezer      | ENERGY STAR Qualified Freezer      |
      | EnergyStarQualifiedRefrigerator | ENERGY STAR Qualified Refrigerator |
      | EnergyStarQualifiedWasher       | ENERGY STAR Qualified Washer       |
      | EnergyStarQualifiedWaterHeater  | ENERGY STAR Qualified Water Heater |
      | ExhaustFan                      | Exhaust Fan                        |
      | FreeStandingElectricOven        | Free-Standing Electric Oven        |
      | FreeStandingElectricRange       | Free-Standing Electric Range       |
      | FreeStandingFreezer             | Free-Standing Freezer              |
      | FreeStandingGasOven             | Free-Standing Gas Oven             |
      | FreeStandingGasRange            | Free-Standing Gas Range            |
      | FreeStandingRange               | Free-Standing Range                |
      | FreeStandingRefrigerator        | Free-Standing Refrigerator         |
      | Freezer                         | Freezer                            |
      | GasCooktop                      | Gas Cooktop                        |
      | GasOven                         | Gas Oven                           |
      | GasRange                        | Gas Range                          |
      | GasWaterHeater                  | Gas Water Heater                   |
      | Humidifier                      | Humidifier                         |
      | IceMaker                        | Ice Maker                          |
      | IndoorGrill                     | Indoor Grill                       |
      | InductionCooktop                | Induction Cooktop                  |
      | InstantHotWater                 | Instant Hot Water                  |
      | Microwave                       | Microwave                          |
      | None                            | None                               |
      | Other                           | Other                              |
      | Oven                            | Oven                               |
      | PlumbedForIceMaker              | Plumbed For Ice Maker              |
      | PortableDishwasher              | Portable Dishwasher                |
      | PropaneCooktop                  | Propane Cooktop                    |
      | Range                           | Range                              |
      | RangeHood                       | Range Hood                         |
      | Refrigerator                    | Refrigerator                       |
      | SelfCleaningOven                | Self Cleaning Oven                 |
      | SolarHotWater                   | Solar Hot Water                    |
      | StainlessSteelAppliances        | Stainless Steel Appliance(s)       |
      | TanklessWaterHeater             | Tankless Water Heater              |
      | TrashCompactor                  | Trash Compactor                    |
      | VentedExhaustFan                | Vented Exhaust Fan                 |
      | WarmingDrawer                   | Warming Drawer                     |
      | Washer                          | Washer                             |
      | WasherDryer                     | Washer/Dryer                       |
      | WasherDryerStacked              | Washer/Dryer Stacked               |
      | WaterHeater                     | Water Heater                       |
      | WaterPurifier                   | Water Purifier                     |
      | WaterPurifierOwned              | Water Purifier Owned               |
      | WaterPurifierRented             | Water Purifier Rented              |
      | WaterSoftener                   | Water Softener                     |
      | WaterSoftenerOwned              | Water Softener Owned               |
      | WaterSoftenerRented             | Water Softener Rented              |
      | WineCooler                      | Wine Cooler                        |
      | WineRefrigerator                | Wine Refrigerator                  |
    But "Appliances" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: ArchitecturalStyle
    Given that the following synonyms for "ArchitecturalStyle" DO NOT exist in the "Property" metadata
      | Style |
    When "ArchitecturalStyle" exists in the "Property" metadata
    Then "ArchitecturalStyle" MUST be "Multiple Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @IDX @dd-1.7
  Scenario: AssociationAmenities
    Given that the following synonyms for "AssociationAmenities" DO NOT exist in the "Property" metadata
      | AssociationRules |
      | AssociationInfo  |
      | HOAAmenities     |
    When "AssociationAmenities" exists in the "Property" metadata
    Then "AssociationAmenities" MUST be "Multiple Enumeration" data type
    And "AssociationAmenities" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue   |
      | AirportRunway        | Airport/Runway        |
      | Barbecue             | Barbecue              |
      | BasketballCourt      | Basketball Court      |
      | BeachAccess          | Beach Access          |
      | BeachRights          | Beach Rights          |
      | BilliardRoom         | Billiard Room         |
      | BoatDock             | Boat Dock             |
      | Boating              | Boating               |
      | BoatSlip             | Boat Slip             |
      | Cabana               | Cabana                |
      | CableTv              | Cable TV              |
      | CarWashArea          | Car Wash Area         |
      | Clubhouse            | Clubhouse             |
      | CoinLaundry          | Coin Laundry          |
      | Concierge            | Concierge             |
      | DayCare              | Day Care              |
      | DogPark              | Dog Park              |
      | DryDock              | Dry Dock              |
      | Electricity          | Electricity           |
      | Elevators            | Elevator(s)           |
      | ExerciseCourse       | Exercise Course       |
      | FitnessCenter        | Fitness Center        |
      | GameCourtExterior    | Game Court Exterior   |
      | GameCourtInterior    | Game Court Interior   |
      | GameRoom             | Game Room             |
      | Gas                  | Gas                   |
      | Gated                | Gated                 |
      | GolfCourse           | Golf Course           |
      | HotWater             | Hot Water             |
      | IndoorPool           | Indoor Pool           |
      | Insurance            | Insurance             |
      | JoggingPath          | Jogging Path          |
      | Landscaping          | Landscaping           |
      | Laundry              | Laundry               |
      | MaidService          | Maid service          |
      | Maintenance          | Maintenance           |
      | MaintenanceGrounds   | Maintenance Grounds   |
      | MaintenanceStructure | Maintenance Structure |
      | Management           | Management            |
      | Marina               | Marina                |
      | MeetingRoom          | Meeting Room          |
      | None                 | None                  |
      | Other                | Other                 |
      | Park                 | Park                  |
      | Parking              | Parking               |
      | PartyRoom            | Party Room            |
      | PicnicArea           | Picnic Area           |
      | Playground           | Playground            |
      | PondSeasonal         | Pond Seasonal         |
      | PondYearRound        | Pond Year Round       |
      | Pool                 | Pool                  |
      | PoweredBoatsAllowed  | Powered Boats Allowed |
      | Racquetball          | Racquetball           |
      | RecreationFacilities | Recreation Facilities |
      | RecreationRoom       | Recreation Room       |
      | RoofDeck             | Roof Deck             |
      | RvBoatStorage        | RV/Boat Storage       |
      | RvParking            | RV Parking            |
      | Sauna                | Sauna                 |
      | Security             | Security              |
      | ServiceElevators     | Service Elevator(s)   |
      | ShuffleboardCourt    | Shuffleboard Court    |
      | SkiAccessible        | Ski Accessible        |
      | SnowRemoval          | Snow Removal          |
      | SpaHotTub            | Spa/Hot Tub           |
      | SportCourt           | Sport Court           |
      | Stables              | Stable(s)             |
      | Storage              | Storage               |
      | StreamSeasonal       | Stream Seasonal       |
      | StreamYearRound      | Stream Year Round     |
      | Taxes                | Taxes                 |
      | TennisCourts         | Tennis Court(s)       |
      | Trails               | Trail(s)              |
      | Trash                | Trash                 |
      | Water                | Water                 |
      | WorkshopArea         | Workshop Area         |
    But "AssociationAmenities" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @IDX @dd-1.7
  Scenario: AssociationFee
    Given that the following synonyms for "AssociationFee" DO NOT exist in the "Property" metadata
      | HOAFee      |
      | CAMCharge   |
      | CondoCharge |
    When "AssociationFee" exists in the "Property" metadata
    Then "AssociationFee" MUST be "Decimal" data type
    And "AssociationFee" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AssociationFee" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationFee2
    Given that the following synonyms for "AssociationFee2" DO NOT exist in the "Property" metadata
      | HOAFee2 |
    When "AssociationFee2" exists in the "Property" metadata
    Then "AssociationFee2" MUST be "Decimal" data type
    And "AssociationFee2" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "AssociationFee2" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationFee2Frequency
    Given that the following synonyms for "AssociationFee2Frequency" DO NOT exist in the "Property" metadata
      | HOAFeeFrequency2 |
    When "AssociationFee2Frequency" exists in the "Property" metadata
    Then "AssociationFee2Frequency" MUST be "Single Enumeration" data type
    And "AssociationFee2Frequency" MAY contain any of the following standard lookups
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
    But "AssociationFee2Frequency" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @IDX @dd-1.7
  Scenario: AssociationFeeFrequency
    Given that the following synonyms for "AssociationFeeFrequency" DO NOT exist in the "Property" metadata
      | HOAFeeFrequency |
    When "AssociationFeeFrequency" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @IDX @dd-1.7
  Scenario: AssociationFeeIncludes
    Given that the following synonyms for "AssociationFeeIncludes" DO NOT exist in the "Property" metadata
      | HOAFeeIncludes |
    When "AssociationFeeIncludes" exists in the "Property" metadata
    Then "AssociationFeeIncludes" MUST be "Multiple Enumeration" data type
    And "AssociationFeeIncludes" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue   |
      | CableTv              | Cable TV              |
      | EarthquakeInsurance  | Earthquake Insurance  |
      | Electricity          | Electricity           |
      | Gas                  | Gas                   |
      | Insurance            | Insurance             |
      | Internet             | Internet              |
      | MaintenanceGrounds   | Maintenance Grounds   |
      | MaintenanceStructure | Maintenance Structure |
      | PestControl          | Pest Control          |
      | Security             | Security              |
      | Sewer                | Sewer                 |
      | SnowRemoval          | Snow Removal          |
      | Trash                | Trash                 |
      | Utilities            | Utilities             |
      | Water                | Water                 |
    But "AssociationFeeIncludes" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationName
    Given that the following synonyms for "AssociationName" DO NOT exist in the "Property" metadata
      | HOAName |
    When "AssociationName" exists in the "Property" metadata
    Then "AssociationName" MUST be "String" data type
    And "AssociationName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationName2
    Given that the following synonyms for "AssociationName2" DO NOT exist in the "Property" metadata
      | HOAName2 |
    When "AssociationName2" exists in the "Property" metadata
    Then "AssociationName2" MUST be "String" data type
    And "AssociationName2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationPhone
    Given that the following synonyms for "AssociationPhone" DO NOT exist in the "Property" metadata
      | HOAPhone |
    When "AssociationPhone" exists in the "Property" metadata
    Then "AssociationPhone" MUST be "String" data type
    And "AssociationPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @dd-1.7
  Scenario: AssociationPhone2
    Given that the following synonyms for "AssociationPhone2" DO NOT exist in the "Property" metadata
      | HOAPhone2 |
    When "AssociationPhone2" exists in the "Property" metadata
    Then "AssociationPhone2" MUST be "String" data type
    And "AssociationPhone2" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @IDX @dd-1.7
  Scenario: AssociationYN
    Given that the following synonyms for "AssociationYN" DO NOT exist in the "Property" metadata
      | HOAYN |
    When "AssociationYN" exists in the "Property" metadata
    Then "AssociationYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: AttachedGarageYN
    When "AttachedGarageYN" exists in the "Property" metadata
    Then "AttachedGarageYN" MUST be "Boolean" data type

  @Property @RLSE @COMS @COML @dd-1.7
  Scenario: AvailabilityDate
    When "AvailabilityDate" exists in the "Property" metadata
    Then "AvailabilityDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: Basement
    When "Basement" exists in the "Property" metadata
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
      | InteriorEntry     | Interior Entry      |
      | None              | None                |
      | Other             | Other               |
      | Partial           | Partial             |
      | PartiallyFinished | Partially Finished  |
      | StorageSpace      | Storage Space       |
      | SumpPump          | Sump Pump           |
      | Unfinished        | Unfinished          |
      | WalkOutAccess     | Walk-Out Access     |
      | WalkUpAccess      | Walk-Up Access      |
    But "Basement" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: BasementYN
    When "BasementYN" exists in the "Property" metadata
    Then "BasementYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsFull
    Given that the following synonyms for "BathroomsFull" DO NOT exist in the "Property" metadata
      | FullBaths |
    When "BathroomsFull" exists in the "Property" metadata
    Then "BathroomsFull" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsHalf
    Given that the following synonyms for "BathroomsHalf" DO NOT exist in the "Property" metadata
      | HalfBaths |
    When "BathroomsHalf" exists in the "Property" metadata
    Then "BathroomsHalf" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsOneQuarter
    Given that the following synonyms for "BathroomsOneQuarter" DO NOT exist in the "Property" metadata
      | QuarterBaths |
    When "BathroomsOneQuarter" exists in the "Property" metadata
    Then "BathroomsOneQuarter" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsPartial
    When "BathroomsPartial" exists in the "Property" metadata
    Then "BathroomsPartial" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsThreeQuarter
    Given that the following synonyms for "BathroomsThreeQuarter" DO NOT exist in the "Property" metadata
      | ThreeQuarterBaths |
    When "BathroomsThreeQuarter" exists in the "Property" metadata
    Then "BathroomsThreeQuarter" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BathroomsTotalInteger
    When "BathroomsTotalInteger" exists in the "Property" metadata
    Then "BathroomsTotalInteger" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: BedroomsPossible
    When "BedroomsPossible" exists in the "Property" metadata
    Then "BedroomsPossible" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: BedroomsTotal
    When "BedroomsTotal" exists in the "Property" metadata
    Then "BedroomsTotal" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: BelowGradeFinishedArea
    When "BelowGradeFinishedArea" exists in the "Property" metadata
    Then "BelowGradeFinishedArea" MUST be "Decimal" data type
    And "BelowGradeFinishedArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "BelowGradeFinishedArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: BelowGradeFinishedAreaSource
    When "BelowGradeFinishedAreaSource" exists in the "Property" metadata
    Then "BelowGradeFinishedAreaSource" MUST be "Single Enumeration" data type
    And "BelowGradeFinishedAreaSource" MAY contain any of the following standard lookups
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
    But "BelowGradeFinishedAreaSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: BelowGradeFinishedAreaUnits
    When "BelowGradeFinishedAreaUnits" exists in the "Property" metadata
    Then "BelowGradeFinishedAreaUnits" MUST be "Single Enumeration" data type
    And "BelowGradeFinishedAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "BelowGradeFinishedAreaUnits" MUST NOT contain any similar lookups

  @Property @MOBI @IDX @dd-1.7
  Scenario: BodyType
    When "BodyType" exists in the "Property" metadata
    Then "BodyType" MUST be "Multiple Enumeration" data type
    And "BodyType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | DoubleWide       | Double Wide         |
      | Expando          | Expando             |
      | Other            | Other               |
      | QuadWide         | Quad Wide           |
      | SeeRemarks       | See Remarks         |
      | SingleWide       | Single Wide         |
      | TripleWide       | Triple Wide         |
    But "BodyType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @FARM @dd-1.7
  Scenario: BuilderModel
    When "BuilderModel" exists in the "Property" metadata
    Then "BuilderModel" MUST be "String" data type
    And "BuilderModel" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: BuilderName
    When "BuilderName" exists in the "Property" metadata
    Then "BuilderName" MUST be "String" data type
    And "BuilderName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: BuildingAreaSource
    When "BuildingAreaSource" exists in the "Property" metadata
    Then "BuildingAreaSource" MUST be "Single Enumeration" data type
    And "BuildingAreaSource" MAY contain any of the following standard lookups
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
    But "BuildingAreaSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: BuildingAreaTotal
    When "BuildingAreaTotal" exists in the "Property" metadata
    Then "BuildingAreaTotal" MUST be "Decimal" data type
    And "BuildingAreaTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "BuildingAreaTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: BuildingAreaUnits
    When "BuildingAreaUnits" exists in the "Property" metadata
    Then "BuildingAreaUnits" MUST be "Single Enumeration" data type
    And "BuildingAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "BuildingAreaUnits" MUST NOT contain any similar lookups

  @Property @COMS @COML @dd-1.7
  Scenario: BuildingFeatures
    When "BuildingFeatures" exists in the "Property" metadata
    Then "BuildingFeatures" MUST be "Multiple Enumeration" data type

  @Property @COMS @COML @dd-1.7
  Scenario: BuildingName
    When "BuildingName" exists in the "Property" metadata
    Then "BuildingName" MUST be "String" data type
    And "BuildingName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @BUSO @dd-1.7
  Scenario: BusinessName
    When "BusinessName" exists in the "Property" metadata
    Then "BusinessName" MUST be "String" data type
    And "BusinessName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BusinessType
    When "BusinessType" exists in the "Property" metadata
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
      | BarberBeauty             | Barber/Beauty              |
      | BarTavernLounge          | Bar/Tavern/Lounge          |
      | BedAndBreakfast          | Bed & Breakfast            |
      | BooksCardsStationary     | Books/Cards/Stationary     |
      | Butcher                  | Butcher                    |
      | Cabinets                 | Cabinets                   |
      | CandyCookie              | Candy/Cookie               |
      | CarpetTile               | Carpet/Tile                |
      | CarWash                  | Car Wash                   |
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
      | ProfessionalOffice       | Professional/Office        |
      | ProfessionalService      | Professional Service       |
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgencyCompensation
    Given that the following synonyms for "BuyerAgencyCompensation" DO NOT exist in the "Property" metadata
      | SOComp                    |
      | SellingOfficeCompensation |
      | BuyerBrokerCompensation   |
      | SOC                       |
      | Commission                |
    When "BuyerAgencyCompensation" exists in the "Property" metadata
    Then "BuyerAgencyCompensation" MUST be "String" data type
    And "BuyerAgencyCompensation" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgencyCompensationType
    Given that the following synonyms for "BuyerAgencyCompensationType" DO NOT exist in the "Property" metadata
      | SOCompType                    |
      | SellingOfficeCompensationType |
      | BuyerBrokerCompensationType   |
      | SOCType                       |
      | CommissionType                |
    When "BuyerAgencyCompensationType" exists in the "Property" metadata
    Then "BuyerAgencyCompensationType" MUST be "Single Enumeration" data type
    And "BuyerAgencyCompensationType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Dollars          | $                   |
      | Other            | Other               |
      | Percent          | %                   |
      | SeeRemarks       | See Remarks         |
    But "BuyerAgencyCompensationType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentAOR
    Given that the following synonyms for "BuyerAgentAOR" DO NOT exist in the "Property" metadata
      | BuyerMemberAOR |
    When "BuyerAgentAOR" exists in the "Property" metadata
    Then "BuyerAgentAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentDesignation
    Given that the following synonyms for "BuyerAgentDesignation" DO NOT exist in the "Property" metadata
      | BuyerMemberDesignation |
    When "BuyerAgentDesignation" exists in the "Property" metadata
    Then "BuyerAgentDesignation" MUST be "Multiple Enumeration" data type
    And "BuyerAgentDesignation" MAY contain any of the following standard lookups
      | LegacyODataValue                         | StandardLookupValue                                |
      | AccreditedBuyersRepresentative           | Accredited Buyer's Representative / ABR            |
      | AccreditedLandConsultant                 | Accredited Land Consultant / ALC                   |
      | AtHomeWithDiversity                      | At Home With Diversity / AHWD                      |
      | CertifiedCommercialInvestmentMember      | Certified Commercial Investment Member / CCIM      |
      | CertifiedDistressedPropertyExpert        | Certified Distressed Property Expert / CDPE        |
      | CertifiedInternationalPropertySpecialist | Certified International Property Specialist / CIPS |
      | CertifiedPropertyManager                 | Certified Property Manager / CPM                   |
      | CertifiedRealEstateBrokerageManager      | Certified Real Estate Brokerage Manager / CRB      |
      | CertifiedRealEstateTeamSpecialist        | Certified Real Estate Team Specialist / C-RETS     |
      | CertifiedResidentialSpecialist           | Certified Residential Specialist / CRS             |
      | CounselorOfRealEstate                    | Counselor of Real Estate / CRE                     |
      | ePRO                                     | e-PRO                                              |
      | GeneralAccreditedAppraiser               | General Accredited Appraiser / GAA                 |
      | GraduateRealtorInstitute                 | Graduate, REALTOR Institute / GRI                  |
      | MilitaryRelocationProfessional           | Military Relocation Professional / MRP             |
      | NARsGreenDesignation                     | NAR's Green Designation / GREEN                    |
      | PerformanceManagementNetwork             | Performance Management Network / PMN               |
      | PricingStrategyAdvisor                   | Pricing Strategy Advisor / PSA                     |
      | RealEstateNegotiationExpert              | Real Estate Negotiation Expert / RENE              |
      | RealtorAssociationCertifiedExecutive     | REALTOR Association Certified Executive / RCE      |
      | ResidentialAccreditedAppraiser           | Residential Accredited Appraiser / RAA             |
      | ResortAndSecondHomePropertySpecialist    | Resort & Second-Home Property Specialist / RSPS    |
      | SellerRepresentativeSpecialist           | Seller Representative Specialist / SRS             |
      | SeniorsRealEstateSpecialist              | Seniors Real Estate Specialist / SRES              |
      | ShortSalesAndForeclosureResource         | Short Sales & Foreclosure Resource / SFR           |
      | SocietyOfIndustrialAndOfficeRealtors     | Society of Industrial and Office REALTORS / SIOR   |
      | TransnationalReferralCertification       | Transnational Referral Certification / TRC         |
    But "BuyerAgentDesignation" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentDirectPhone
    Given that the following synonyms for "BuyerAgentDirectPhone" DO NOT exist in the "Property" metadata
      | BuyerMemberDirectPhone |
    When "BuyerAgentDirectPhone" exists in the "Property" metadata
    Then "BuyerAgentDirectPhone" MUST be "String" data type
    And "BuyerAgentDirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentEmail
    Given that the following synonyms for "BuyerAgentEmail" DO NOT exist in the "Property" metadata
      | BuyerMemberEmail |
    When "BuyerAgentEmail" exists in the "Property" metadata
    Then "BuyerAgentEmail" MUST be "String" data type
    And "BuyerAgentEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentFax
    Given that the following synonyms for "BuyerAgentFax" DO NOT exist in the "Property" metadata
      | BuyerMemberFax |
    When "BuyerAgentFax" exists in the "Property" metadata
    Then "BuyerAgentFax" MUST be "String" data type
    And "BuyerAgentFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerAgentFirstName
    Given that the following synonyms for "BuyerAgentFirstName" DO NOT exist in the "Property" metadata
      | BuyerMemberFirstName |
    When "BuyerAgentFirstName" exists in the "Property" metadata
    Then "BuyerAgentFirstName" MUST be "String" data type
    And "BuyerAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerAgentFullName
    Given that the following synonyms for "BuyerAgentFullName" DO NOT exist in the "Property" metadata
      | BuyerMemberFullName |
    When "BuyerAgentFullName" exists in the "Property" metadata
    Then "BuyerAgentFullName" MUST be "String" data type
    And "BuyerAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentHomePhone
    Given that the following synonyms for "BuyerAgentHomePhone" DO NOT exist in the "Property" metadata
      | BuyerMemberHomePhone |
    When "BuyerAgentHomePhone" exists in the "Property" metadata
    Then "BuyerAgentHomePhone" MUST be "String" data type
    And "BuyerAgentHomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentKey
    Given that the following synonyms for "BuyerAgentKey" DO NOT exist in the "Property" metadata
      | BuyerMemberKey |
    When "BuyerAgentKey" exists in the "Property" metadata
    Then "BuyerAgentKey" MUST be "String" data type
    And "BuyerAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerAgentLastName
    Given that the following synonyms for "BuyerAgentLastName" DO NOT exist in the "Property" metadata
      | BuyerMemberLastName |
    When "BuyerAgentLastName" exists in the "Property" metadata
    Then "BuyerAgentLastName" MUST be "String" data type
    And "BuyerAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentMiddleName
    Given that the following synonyms for "BuyerAgentMiddleName" DO NOT exist in the "Property" metadata
      | BuyerMemberMiddleName |
    When "BuyerAgentMiddleName" exists in the "Property" metadata
    Then "BuyerAgentMiddleName" MUST be "String" data type
    And "BuyerAgentMiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerAgentMlsId
    Given that the following synonyms for "BuyerAgentMlsId" DO NOT exist in the "Property" metadata
      | BuyerMemberMlsId |
    When "BuyerAgentMlsId" exists in the "Property" metadata
    Then "BuyerAgentMlsId" MUST be "String" data type
    And "BuyerAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentMobilePhone
    Given that the following synonyms for "BuyerAgentMobilePhone" DO NOT exist in the "Property" metadata
      | BuyerMemberMobilePhone |
    When "BuyerAgentMobilePhone" exists in the "Property" metadata
    Then "BuyerAgentMobilePhone" MUST be "String" data type
    And "BuyerAgentMobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentNamePrefix
    Given that the following synonyms for "BuyerAgentNamePrefix" DO NOT exist in the "Property" metadata
      | BuyerMemberNamePrefix |
    When "BuyerAgentNamePrefix" exists in the "Property" metadata
    Then "BuyerAgentNamePrefix" MUST be "String" data type
    And "BuyerAgentNamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentNameSuffix
    Given that the following synonyms for "BuyerAgentNameSuffix" DO NOT exist in the "Property" metadata
      | BuyerMemberNameSuffix |
    When "BuyerAgentNameSuffix" exists in the "Property" metadata
    Then "BuyerAgentNameSuffix" MUST be "String" data type
    And "BuyerAgentNameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentOfficePhone
    Given that the following synonyms for "BuyerAgentOfficePhone" DO NOT exist in the "Property" metadata
      | BuyerMemberOfficePhone |
    When "BuyerAgentOfficePhone" exists in the "Property" metadata
    Then "BuyerAgentOfficePhone" MUST be "String" data type
    And "BuyerAgentOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentOfficePhoneExt
    Given that the following synonyms for "BuyerAgentOfficePhoneExt" DO NOT exist in the "Property" metadata
      | BuyerMemberOfficePhoneExt |
    When "BuyerAgentOfficePhoneExt" exists in the "Property" metadata
    Then "BuyerAgentOfficePhoneExt" MUST be "String" data type
    And "BuyerAgentOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentPager
    Given that the following synonyms for "BuyerAgentPager" DO NOT exist in the "Property" metadata
      | BuyerMemberPager |
    When "BuyerAgentPager" exists in the "Property" metadata
    Then "BuyerAgentPager" MUST be "String" data type
    And "BuyerAgentPager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentPreferredPhone
    Given that the following synonyms for "BuyerAgentPreferredPhone" DO NOT exist in the "Property" metadata
      | BuyerMemberPreferredPhone |
    When "BuyerAgentPreferredPhone" exists in the "Property" metadata
    Then "BuyerAgentPreferredPhone" MUST be "String" data type
    And "BuyerAgentPreferredPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentPreferredPhoneExt
    Given that the following synonyms for "BuyerAgentPreferredPhoneExt" DO NOT exist in the "Property" metadata
      | BuyerMemberPreferredPhoneExt |
    When "BuyerAgentPreferredPhoneExt" exists in the "Property" metadata
    Then "BuyerAgentPreferredPhoneExt" MUST be "String" data type
    And "BuyerAgentPreferredPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentStateLicense
    Given that the following synonyms for "BuyerAgentStateLicense" DO NOT exist in the "Property" metadata
      | BuyerMemberStateLicense |
    When "BuyerAgentStateLicense" exists in the "Property" metadata
    Then "BuyerAgentStateLicense" MUST be "String" data type
    And "BuyerAgentStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentTollFreePhone
    Given that the following synonyms for "BuyerAgentTollFreePhone" DO NOT exist in the "Property" metadata
      | BuyerMemberTollFreePhone |
    When "BuyerAgentTollFreePhone" exists in the "Property" metadata
    Then "BuyerAgentTollFreePhone" MUST be "String" data type
    And "BuyerAgentTollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentURL
    Given that the following synonyms for "BuyerAgentURL" DO NOT exist in the "Property" metadata
      | BuyerMemberURL |
    When "BuyerAgentURL" exists in the "Property" metadata
    Then "BuyerAgentURL" MUST be "String" data type
    And "BuyerAgentURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentVoiceMail
    Given that the following synonyms for "BuyerAgentVoiceMail" DO NOT exist in the "Property" metadata
      | BuyerMembervoiceMail |
    When "BuyerAgentVoiceMail" exists in the "Property" metadata
    Then "BuyerAgentVoiceMail" MUST be "String" data type
    And "BuyerAgentVoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerAgentVoiceMailExt
    Given that the following synonyms for "BuyerAgentVoiceMailExt" DO NOT exist in the "Property" metadata
      | BuyerMemberVoiceMailExt |
    When "BuyerAgentVoiceMailExt" exists in the "Property" metadata
    Then "BuyerAgentVoiceMailExt" MUST be "String" data type
    And "BuyerAgentVoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerFinancing
    When "BuyerFinancing" exists in the "Property" metadata
    Then "BuyerFinancing" MUST be "Multiple Enumeration" data type
    And "BuyerFinancing" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Assumed          | Assumed             |
      | Cash             | Cash                |
      | Contract         | Contract            |
      | Conventional     | Conventional        |
      | FHA              | FHA                 |
      | FHA203b          | FHA 203(b)          |
      | FHA203k          | FHA 203(k)          |
      | Other            | Other               |
      | Private          | Private             |
      | SellerFinancing  | Seller Financing    |
      | TrustDeed        | Trust Deed          |
      | USDA             | USDA                |
      | VA               | VA                  |
    But "BuyerFinancing" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficeAOR
    When "BuyerOfficeAOR" exists in the "Property" metadata
    Then "BuyerOfficeAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficeEmail
    When "BuyerOfficeEmail" exists in the "Property" metadata
    Then "BuyerOfficeEmail" MUST be "String" data type
    And "BuyerOfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficeFax
    When "BuyerOfficeFax" exists in the "Property" metadata
    Then "BuyerOfficeFax" MUST be "String" data type
    And "BuyerOfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficeKey
    When "BuyerOfficeKey" exists in the "Property" metadata
    Then "BuyerOfficeKey" MUST be "String" data type
    And "BuyerOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerOfficeMlsId
    When "BuyerOfficeMlsId" exists in the "Property" metadata
    Then "BuyerOfficeMlsId" MUST be "String" data type
    And "BuyerOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: BuyerOfficeName
    When "BuyerOfficeName" exists in the "Property" metadata
    Then "BuyerOfficeName" MUST be "String" data type
    And "BuyerOfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficePhone
    When "BuyerOfficePhone" exists in the "Property" metadata
    Then "BuyerOfficePhone" MUST be "String" data type
    And "BuyerOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficePhoneExt
    When "BuyerOfficePhoneExt" exists in the "Property" metadata
    Then "BuyerOfficePhoneExt" MUST be "String" data type
    And "BuyerOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerOfficeURL
    When "BuyerOfficeURL" exists in the "Property" metadata
    Then "BuyerOfficeURL" MUST be "String" data type
    And "BuyerOfficeURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerTeamKey
    When "BuyerTeamKey" exists in the "Property" metadata
    Then "BuyerTeamKey" MUST be "String" data type
    And "BuyerTeamKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: BuyerTeamName
    When "BuyerTeamName" exists in the "Property" metadata
    Then "BuyerTeamName" MUST be "String" data type
    And "BuyerTeamName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RINC @dd-1.7
  Scenario: CableTvExpense
    When "CableTvExpense" exists in the "Property" metadata
    Then "CableTvExpense" MUST be "Decimal" data type
    And "CableTvExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CableTvExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CancellationDate
    When "CancellationDate" exists in the "Property" metadata
    Then "CancellationDate" MUST be "Date" data type

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: CapRate
    Given that the following synonyms for "CapRate" DO NOT exist in the "Property" metadata
      | CapitalizationRate |
    When "CapRate" exists in the "Property" metadata
    Then "CapRate" MUST be "Decimal" data type
    And "CapRate" precision SHOULD be equal to the RESO Suggested Max Precision of 5
    And "CapRate" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: CarportSpaces
    When "CarportSpaces" exists in the "Property" metadata
    Then "CarportSpaces" MUST be "Decimal" data type
    And "CarportSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CarportSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: CarportYN
    When "CarportYN" exists in the "Property" metadata
    Then "CarportYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CarrierRoute
    Given that the following synonyms for "CarrierRoute" DO NOT exist in the "Property" metadata
      | RR |
      | CR |
    When "CarrierRoute" exists in the "Property" metadata
    Then "CarrierRoute" MUST be "String" data type
    And "CarrierRoute" length SHOULD be equal to the RESO Suggested Max Length of 9

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: City
    When "City" exists in the "Property" metadata
    Then "City" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CityRegion
    When "CityRegion" exists in the "Property" metadata
    Then "CityRegion" MUST be "String" data type
    And "CityRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CloseDate
    Given that the following synonyms for "CloseDate" DO NOT exist in the "Property" metadata
      | SoldDate           |
      | DateSold           |
      | COE                |
      | COEDate            |
      | DateLeased         |
      | DateRented         |
      | DateLeaseBegins    |
      | EffectiveLeaseDate |
    When "CloseDate" exists in the "Property" metadata
    Then "CloseDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ClosePrice
    Given that the following synonyms for "ClosePrice" DO NOT exist in the "Property" metadata
      | SellingPrice  |
      | SoldPrice     |
      | SalePrice     |
      | PriceSold     |
      | LeasePrice    |
      | RentalPrice   |
      | PurchasePrice |
      | CurrentPrice  |
    When "ClosePrice" exists in the "Property" metadata
    Then "ClosePrice" MUST be "Decimal" data type
    And "ClosePrice" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ClosePrice" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentAOR
    Given that the following synonyms for "CoBuyerAgentAOR" DO NOT exist in the "Property" metadata
      | CoBuyerMemberAOR |
    When "CoBuyerAgentAOR" exists in the "Property" metadata
    Then "CoBuyerAgentAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentDesignation
    Given that the following synonyms for "CoBuyerAgentDesignation" DO NOT exist in the "Property" metadata
      | CoBuyerMemberDesignation |
    When "CoBuyerAgentDesignation" exists in the "Property" metadata
    Then "CoBuyerAgentDesignation" MUST be "Multiple Enumeration" data type
    And "CoBuyerAgentDesignation" MAY contain any of the following standard lookups
      | LegacyODataValue                         | StandardLookupValue                                |
      | AccreditedBuyersRepresentative           | Accredited Buyer's Representative / ABR            |
      | AccreditedLandConsultant                 | Accredited Land Consultant / ALC                   |
      | AtHomeWithDiversity                      | At Home With Diversity / AHWD                      |
      | CertifiedCommercialInvestmentMember      | Certified Commercial Investment Member / CCIM      |
      | CertifiedDistressedPropertyExpert        | Certified Distressed Property Expert / CDPE        |
      | CertifiedInternationalPropertySpecialist | Certified International Property Specialist / CIPS |
      | CertifiedPropertyManager                 | Certified Property Manager / CPM                   |
      | CertifiedRealEstateBrokerageManager      | Certified Real Estate Brokerage Manager / CRB      |
      | CertifiedRealEstateTeamSpecialist        | Certified Real Estate Team Specialist / C-RETS     |
      | CertifiedResidentialSpecialist           | Certified Residential Specialist / CRS             |
      | CounselorOfRealEstate                    | Counselor of Real Estate / CRE                     |
      | ePRO                                     | e-PRO                                              |
      | GeneralAccreditedAppraiser               | General Accredited Appraiser / GAA                 |
      | GraduateRealtorInstitute                 | Graduate, REALTOR Institute / GRI                  |
      | MilitaryRelocationProfessional           | Military Relocation Professional / MRP             |
      | NARsGreenDesignation                     | NAR's Green Designation / GREEN                    |
      | PerformanceManagementNetwork             | Performance Management Network / PMN               |
      | PricingStrategyAdvisor                   | Pricing Strategy Advisor / PSA                     |
      | RealEstateNegotiationExpert              | Real Estate Negotiation Expert / RENE              |
      | RealtorAssociationCertifiedExecutive     | REALTOR Association Certified Executive / RCE      |
      | ResidentialAccreditedAppraiser           | Residential Accredited Appraiser / RAA             |
      | ResortAndSecondHomePropertySpecialist    | Resort & Second-Home Property Specialist / RSPS    |
      | SellerRepresentativeSpecialist           | Seller Representative Specialist / SRS             |
      | SeniorsRealEstateSpecialist              | Seniors Real Estate Specialist / SRES              |
      | ShortSalesAndForeclosureResource         | Short Sales & Foreclosure Resource / SFR           |
      | SocietyOfIndustrialAndOfficeRealtors     | Society of Industrial and Office REALTORS / SIOR   |
      | TransnationalReferralCertification       | Transnational Referral Certification / TRC         |
    But "CoBuyerAgentDesignation" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentDirectPhone
    Given that the following synonyms for "CoBuyerAgentDirectPhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberDirectPhone |
    When "CoBuyerAgentDirectPhone" exists in the "Property" metadata
    Then "CoBuyerAgentDirectPhone" MUST be "String" data type
    And "CoBuyerAgentDirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentEmail
    Given that the following synonyms for "CoBuyerAgentEmail" DO NOT exist in the "Property" metadata
      | CoBuyerMemberEmail |
    When "CoBuyerAgentEmail" exists in the "Property" metadata
    Then "CoBuyerAgentEmail" MUST be "String" data type
    And "CoBuyerAgentEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentFax
    Given that the following synonyms for "CoBuyerAgentFax" DO NOT exist in the "Property" metadata
      | CoBuyerMemberFax |
    When "CoBuyerAgentFax" exists in the "Property" metadata
    Then "CoBuyerAgentFax" MUST be "String" data type
    And "CoBuyerAgentFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerAgentFirstName
    Given that the following synonyms for "CoBuyerAgentFirstName" DO NOT exist in the "Property" metadata
      | CoBuyerMemberFirstName |
    When "CoBuyerAgentFirstName" exists in the "Property" metadata
    Then "CoBuyerAgentFirstName" MUST be "String" data type
    And "CoBuyerAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerAgentFullName
    Given that the following synonyms for "CoBuyerAgentFullName" DO NOT exist in the "Property" metadata
      | CoBuyerMemberFullName |
    When "CoBuyerAgentFullName" exists in the "Property" metadata
    Then "CoBuyerAgentFullName" MUST be "String" data type
    And "CoBuyerAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentHomePhone
    Given that the following synonyms for "CoBuyerAgentHomePhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberHomePhone |
    When "CoBuyerAgentHomePhone" exists in the "Property" metadata
    Then "CoBuyerAgentHomePhone" MUST be "String" data type
    And "CoBuyerAgentHomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentKey
    Given that the following synonyms for "CoBuyerAgentKey" DO NOT exist in the "Property" metadata
      | CoBuyerMemberKey |
    When "CoBuyerAgentKey" exists in the "Property" metadata
    Then "CoBuyerAgentKey" MUST be "String" data type
    And "CoBuyerAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerAgentLastName
    Given that the following synonyms for "CoBuyerAgentLastName" DO NOT exist in the "Property" metadata
      | CoBuyerMemberLastName |
    When "CoBuyerAgentLastName" exists in the "Property" metadata
    Then "CoBuyerAgentLastName" MUST be "String" data type
    And "CoBuyerAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentMiddleName
    Given that the following synonyms for "CoBuyerAgentMiddleName" DO NOT exist in the "Property" metadata
      | CoBuyerMemberMiddleName |
    When "CoBuyerAgentMiddleName" exists in the "Property" metadata
    Then "CoBuyerAgentMiddleName" MUST be "String" data type
    And "CoBuyerAgentMiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerAgentMlsId
    Given that the following synonyms for "CoBuyerAgentMlsId" DO NOT exist in the "Property" metadata
      | CoBuyerMemberMlsId |
    When "CoBuyerAgentMlsId" exists in the "Property" metadata
    Then "CoBuyerAgentMlsId" MUST be "String" data type
    And "CoBuyerAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentMobilePhone
    Given that the following synonyms for "CoBuyerAgentMobilePhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberMobilePhone |
    When "CoBuyerAgentMobilePhone" exists in the "Property" metadata
    Then "CoBuyerAgentMobilePhone" MUST be "String" data type
    And "CoBuyerAgentMobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentNamePrefix
    Given that the following synonyms for "CoBuyerAgentNamePrefix" DO NOT exist in the "Property" metadata
      | CoBuyerMemberNamePrefix |
    When "CoBuyerAgentNamePrefix" exists in the "Property" metadata
    Then "CoBuyerAgentNamePrefix" MUST be "String" data type
    And "CoBuyerAgentNamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentNameSuffix
    Given that the following synonyms for "CoBuyerAgentNameSuffix" DO NOT exist in the "Property" metadata
      | CoBuyerMemberNameSuffix |
    When "CoBuyerAgentNameSuffix" exists in the "Property" metadata
    Then "CoBuyerAgentNameSuffix" MUST be "String" data type
    And "CoBuyerAgentNameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentOfficePhone
    Given that the following synonyms for "CoBuyerAgentOfficePhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberOfficePhone |
    When "CoBuyerAgentOfficePhone" exists in the "Property" metadata
    Then "CoBuyerAgentOfficePhone" MUST be "String" data type
    And "CoBuyerAgentOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentOfficePhoneExt
    Given that the following synonyms for "CoBuyerAgentOfficePhoneExt" DO NOT exist in the "Property" metadata
      | CoBuyerMemberOfficePhoneExt |
    When "CoBuyerAgentOfficePhoneExt" exists in the "Property" metadata
    Then "CoBuyerAgentOfficePhoneExt" MUST be "String" data type
    And "CoBuyerAgentOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentPager
    Given that the following synonyms for "CoBuyerAgentPager" DO NOT exist in the "Property" metadata
      | CoBuyerMemberPager |
    When "CoBuyerAgentPager" exists in the "Property" metadata
    Then "CoBuyerAgentPager" MUST be "String" data type
    And "CoBuyerAgentPager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentPreferredPhone
    Given that the following synonyms for "CoBuyerAgentPreferredPhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberPreferredPhone |
    When "CoBuyerAgentPreferredPhone" exists in the "Property" metadata
    Then "CoBuyerAgentPreferredPhone" MUST be "String" data type
    And "CoBuyerAgentPreferredPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentPreferredPhoneExt
    Given that the following synonyms for "CoBuyerAgentPreferredPhoneExt" DO NOT exist in the "Property" metadata
      | CoBuyerMemberPreferredPhoneExt |
    When "CoBuyerAgentPreferredPhoneExt" exists in the "Property" metadata
    Then "CoBuyerAgentPreferredPhoneExt" MUST be "String" data type
    And "CoBuyerAgentPreferredPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentStateLicense
    Given that the following synonyms for "CoBuyerAgentStateLicense" DO NOT exist in the "Property" metadata
      | CoBuyerMemberStateLicense |
    When "CoBuyerAgentStateLicense" exists in the "Property" metadata
    Then "CoBuyerAgentStateLicense" MUST be "String" data type
    And "CoBuyerAgentStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentTollFreePhone
    Given that the following synonyms for "CoBuyerAgentTollFreePhone" DO NOT exist in the "Property" metadata
      | CoBuyerMemberTollFreePhone |
    When "CoBuyerAgentTollFreePhone" exists in the "Property" metadata
    Then "CoBuyerAgentTollFreePhone" MUST be "String" data type
    And "CoBuyerAgentTollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentURL
    Given that the following synonyms for "CoBuyerAgentURL" DO NOT exist in the "Property" metadata
      | CoBuyerMemberURL |
    When "CoBuyerAgentURL" exists in the "Property" metadata
    Then "CoBuyerAgentURL" MUST be "String" data type
    And "CoBuyerAgentURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentVoiceMail
    Given that the following synonyms for "CoBuyerAgentVoiceMail" DO NOT exist in the "Property" metadata
      | CoBuyerMemberVoiceMail |
    When "CoBuyerAgentVoiceMail" exists in the "Property" metadata
    Then "CoBuyerAgentVoiceMail" MUST be "String" data type
    And "CoBuyerAgentVoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerAgentVoiceMailExt
    Given that the following synonyms for "CoBuyerAgentVoiceMailExt" DO NOT exist in the "Property" metadata
      | CoBuyerMemberVoiceMailExt |
    When "CoBuyerAgentVoiceMailExt" exists in the "Property" metadata
    Then "CoBuyerAgentVoiceMailExt" MUST be "String" data type
    And "CoBuyerAgentVoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficeAOR
    When "CoBuyerOfficeAOR" exists in the "Property" metadata
    Then "CoBuyerOfficeAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficeEmail
    When "CoBuyerOfficeEmail" exists in the "Property" metadata
    Then "CoBuyerOfficeEmail" MUST be "String" data type
    And "CoBuyerOfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficeFax
    When "CoBuyerOfficeFax" exists in the "Property" metadata
    Then "CoBuyerOfficeFax" MUST be "String" data type
    And "CoBuyerOfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficeKey
    When "CoBuyerOfficeKey" exists in the "Property" metadata
    Then "CoBuyerOfficeKey" MUST be "String" data type
    And "CoBuyerOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerOfficeMlsId
    When "CoBuyerOfficeMlsId" exists in the "Property" metadata
    Then "CoBuyerOfficeMlsId" MUST be "String" data type
    And "CoBuyerOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoBuyerOfficeName
    When "CoBuyerOfficeName" exists in the "Property" metadata
    Then "CoBuyerOfficeName" MUST be "String" data type
    And "CoBuyerOfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficePhone
    When "CoBuyerOfficePhone" exists in the "Property" metadata
    Then "CoBuyerOfficePhone" MUST be "String" data type
    And "CoBuyerOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficePhoneExt
    When "CoBuyerOfficePhoneExt" exists in the "Property" metadata
    Then "CoBuyerOfficePhoneExt" MUST be "String" data type
    And "CoBuyerOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoBuyerOfficeURL
    When "CoBuyerOfficeURL" exists in the "Property" metadata
    Then "CoBuyerOfficeURL" MUST be "String" data type
    And "CoBuyerOfficeURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentAOR
    Given that the following synonyms for "CoListAgentAOR" DO NOT exist in the "Property" metadata
      | CoListMemberAOR |
    When "CoListAgentAOR" exists in the "Property" metadata
    Then "CoListAgentAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentDesignation
    Given that the following synonyms for "CoListAgentDesignation" DO NOT exist in the "Property" metadata
      | CoListMemberDesignation |
    When "CoListAgentDesignation" exists in the "Property" metadata
    Then "CoListAgentDesignation" MUST be "Multiple Enumeration" data type
    And "CoListAgentDesignation" MAY contain any of the following standard lookups
      | LegacyODataValue                         | StandardLookupValue                                |
      | AccreditedBuyersRepresentative           | Accredited Buyer's Representative / ABR            |
      | AccreditedLandConsultant                 | Accredited Land Consultant / ALC                   |
      | AtHomeWithDiversity                      | At Home With Diversity / AHWD                      |
      | CertifiedCommercialInvestmentMember      | Certified Commercial Investment Member / CCIM      |
      | CertifiedDistressedPropertyExpert        | Certified Distressed Property Expert / CDPE        |
      | CertifiedInternationalPropertySpecialist | Certified International Property Specialist / CIPS |
      | CertifiedPropertyManager                 | Certified Property Manager / CPM                   |
      | CertifiedRealEstateBrokerageManager      | Certified Real Estate Brokerage Manager / CRB      |
      | CertifiedRealEstateTeamSpecialist        | Certified Real Estate Team Specialist / C-RETS     |
      | CertifiedResidentialSpecialist           | Certified Residential Specialist / CRS             |
      | CounselorOfRealEstate                    | Counselor of Real Estate / CRE                     |
      | ePRO                                     | e-PRO                                              |
      | GeneralAccreditedAppraiser               | General Accredited Appraiser / GAA                 |
      | GraduateRealtorInstitute                 | Graduate, REALTOR Institute / GRI                  |
      | MilitaryRelocationProfessional           | Military Relocation Professional / MRP             |
      | NARsGreenDesignation                     | NAR's Green Designation / GREEN                    |
      | PerformanceManagementNetwork             | Performance Management Network / PMN               |
      | PricingStrategyAdvisor                   | Pricing Strategy Advisor / PSA                     |
      | RealEstateNegotiationExpert              | Real Estate Negotiation Expert / RENE              |
      | RealtorAssociationCertifiedExecutive     | REALTOR Association Certified Executive / RCE      |
      | ResidentialAccreditedAppraiser           | Residential Accredited Appraiser / RAA             |
      | ResortAndSecondHomePropertySpecialist    | Resort & Second-Home Property Specialist / RSPS    |
      | SellerRepresentativeSpecialist           | Seller Representative Specialist / SRS             |
      | SeniorsRealEstateSpecialist              | Seniors Real Estate Specialist / SRES              |
      | ShortSalesAndForeclosureResource         | Short Sales & Foreclosure Resource / SFR           |
      | SocietyOfIndustrialAndOfficeRealtors     | Society of Industrial and Office REALTORS / SIOR   |
      | TransnationalReferralCertification       | Transnational Referral Certification / TRC         |
    But "CoListAgentDesignation" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentDirectPhone
    Given that the following synonyms for "CoListAgentDirectPhone" DO NOT exist in the "Property" metadata
      | CoListMemberDirectPhone |
    When "CoListAgentDirectPhone" exists in the "Property" metadata
    Then "CoListAgentDirectPhone" MUST be "String" data type
    And "CoListAgentDirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentEmail
    Given that the following synonyms for "CoListAgentEmail" DO NOT exist in the "Property" metadata
      | CoListMemberEmail |
    When "CoListAgentEmail" exists in the "Property" metadata
    Then "CoListAgentEmail" MUST be "String" data type
    And "CoListAgentEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentFax
    Given that the following synonyms for "CoListAgentFax" DO NOT exist in the "Property" metadata
      | CoListMemberFax |
    When "CoListAgentFax" exists in the "Property" metadata
    Then "CoListAgentFax" MUST be "String" data type
    And "CoListAgentFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListAgentFirstName
    Given that the following synonyms for "CoListAgentFirstName" DO NOT exist in the "Property" metadata
      | CoListMemberFirstName |
    When "CoListAgentFirstName" exists in the "Property" metadata
    Then "CoListAgentFirstName" MUST be "String" data type
    And "CoListAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListAgentFullName
    Given that the following synonyms for "CoListAgentFullName" DO NOT exist in the "Property" metadata
      | CoListMemberFullName |
    When "CoListAgentFullName" exists in the "Property" metadata
    Then "CoListAgentFullName" MUST be "String" data type
    And "CoListAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentHomePhone
    Given that the following synonyms for "CoListAgentHomePhone" DO NOT exist in the "Property" metadata
      | CoListMemberHomePhone |
    When "CoListAgentHomePhone" exists in the "Property" metadata
    Then "CoListAgentHomePhone" MUST be "String" data type
    And "CoListAgentHomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentKey
    Given that the following synonyms for "CoListAgentKey" DO NOT exist in the "Property" metadata
      | CoListMemberKey |
    When "CoListAgentKey" exists in the "Property" metadata
    Then "CoListAgentKey" MUST be "String" data type
    And "CoListAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListAgentLastName
    Given that the following synonyms for "CoListAgentLastName" DO NOT exist in the "Property" metadata
      | CoListMemberLastName |
    When "CoListAgentLastName" exists in the "Property" metadata
    Then "CoListAgentLastName" MUST be "String" data type
    And "CoListAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentMiddleName
    Given that the following synonyms for "CoListAgentMiddleName" DO NOT exist in the "Property" metadata
      | CoListMemberMiddleName |
    When "CoListAgentMiddleName" exists in the "Property" metadata
    Then "CoListAgentMiddleName" MUST be "String" data type
    And "CoListAgentMiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListAgentMlsId
    Given that the following synonyms for "CoListAgentMlsId" DO NOT exist in the "Property" metadata
      | CoListMemberMlsld |
    When "CoListAgentMlsId" exists in the "Property" metadata
    Then "CoListAgentMlsId" MUST be "String" data type
    And "CoListAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentMobilePhone
    Given that the following synonyms for "CoListAgentMobilePhone" DO NOT exist in the "Property" metadata
      | CoListMemberMobilePhone |
    When "CoListAgentMobilePhone" exists in the "Property" metadata
    Then "CoListAgentMobilePhone" MUST be "String" data type
    And "CoListAgentMobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentNamePrefix
    Given that the following synonyms for "CoListAgentNamePrefix" DO NOT exist in the "Property" metadata
      | CoListMemberNamePrefix |
    When "CoListAgentNamePrefix" exists in the "Property" metadata
    Then "CoListAgentNamePrefix" MUST be "String" data type
    And "CoListAgentNamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentNameSuffix
    Given that the following synonyms for "CoListAgentNameSuffix" DO NOT exist in the "Property" metadata
      | CoListMemberNameSuffix |
    When "CoListAgentNameSuffix" exists in the "Property" metadata
    Then "CoListAgentNameSuffix" MUST be "String" data type
    And "CoListAgentNameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentOfficePhone
    Given that the following synonyms for "CoListAgentOfficePhone" DO NOT exist in the "Property" metadata
      | CoListMemberOfficePhone |
    When "CoListAgentOfficePhone" exists in the "Property" metadata
    Then "CoListAgentOfficePhone" MUST be "String" data type
    And "CoListAgentOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentOfficePhoneExt
    Given that the following synonyms for "CoListAgentOfficePhoneExt" DO NOT exist in the "Property" metadata
      | CoListMemberOfficePhoneExt |
    When "CoListAgentOfficePhoneExt" exists in the "Property" metadata
    Then "CoListAgentOfficePhoneExt" MUST be "String" data type
    And "CoListAgentOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentPager
    Given that the following synonyms for "CoListAgentPager" DO NOT exist in the "Property" metadata
      | CoListMemberPager |
    When "CoListAgentPager" exists in the "Property" metadata
    Then "CoListAgentPager" MUST be "String" data type
    And "CoListAgentPager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentPreferredPhone
    Given that the following synonyms for "CoListAgentPreferredPhone" DO NOT exist in the "Property" metadata
      | CoListMemberPreferredPhone |
    When "CoListAgentPreferredPhone" exists in the "Property" metadata
    Then "CoListAgentPreferredPhone" MUST be "String" data type
    And "CoListAgentPreferredPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentPreferredPhoneExt
    Given that the following synonyms for "CoListAgentPreferredPhoneExt" DO NOT exist in the "Property" metadata
      | CoListMemberPreferredPhoneExt |
    When "CoListAgentPreferredPhoneExt" exists in the "Property" metadata
    Then "CoListAgentPreferredPhoneExt" MUST be "String" data type
    And "CoListAgentPreferredPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentStateLicense
    Given that the following synonyms for "CoListAgentStateLicense" DO NOT exist in the "Property" metadata
      | CoListMemberStateLicense |
    When "CoListAgentStateLicense" exists in the "Property" metadata
    Then "CoListAgentStateLicense" MUST be "String" data type
    And "CoListAgentStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentTollFreePhone
    Given that the following synonyms for "CoListAgentTollFreePhone" DO NOT exist in the "Property" metadata
      | CoListMemberTollFreePhone |
    When "CoListAgentTollFreePhone" exists in the "Property" metadata
    Then "CoListAgentTollFreePhone" MUST be "String" data type
    And "CoListAgentTollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentURL
    Given that the following synonyms for "CoListAgentURL" DO NOT exist in the "Property" metadata
      | CoListMemberURL |
    When "CoListAgentURL" exists in the "Property" metadata
    Then "CoListAgentURL" MUST be "String" data type
    And "CoListAgentURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentVoiceMail
    Given that the following synonyms for "CoListAgentVoiceMail" DO NOT exist in the "Property" metadata
      | CoListMemberVoiceMail |
    When "CoListAgentVoiceMail" exists in the "Property" metadata
    Then "CoListAgentVoiceMail" MUST be "String" data type
    And "CoListAgentVoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListAgentVoiceMailExt
    Given that the following synonyms for "CoListAgentVoiceMailExt" DO NOT exist in the "Property" metadata
      | CoListMemberVoiceMailExt |
    When "CoListAgentVoiceMailExt" exists in the "Property" metadata
    Then "CoListAgentVoiceMailExt" MUST be "String" data type
    And "CoListAgentVoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficeAOR
    When "CoListOfficeAOR" exists in the "Property" metadata
    Then "CoListOfficeAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficeEmail
    When "CoListOfficeEmail" exists in the "Property" metadata
    Then "CoListOfficeEmail" MUST be "String" data type
    And "CoListOfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficeFax
    When "CoListOfficeFax" exists in the "Property" metadata
    Then "CoListOfficeFax" MUST be "String" data type
    And "CoListOfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficeKey
    When "CoListOfficeKey" exists in the "Property" metadata
    Then "CoListOfficeKey" MUST be "String" data type
    And "CoListOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListOfficeMlsId
    When "CoListOfficeMlsId" exists in the "Property" metadata
    Then "CoListOfficeMlsId" MUST be "String" data type
    And "CoListOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CoListOfficeName
    When "CoListOfficeName" exists in the "Property" metadata
    Then "CoListOfficeName" MUST be "String" data type
    And "CoListOfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficePhone
    When "CoListOfficePhone" exists in the "Property" metadata
    Then "CoListOfficePhone" MUST be "String" data type
    And "CoListOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficePhoneExt
    When "CoListOfficePhoneExt" exists in the "Property" metadata
    Then "CoListOfficePhoneExt" MUST be "String" data type
    And "CoListOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CoListOfficeURL
    When "CoListOfficeURL" exists in the "Property" metadata
    Then "CoListOfficeURL" MUST be "String" data type
    And "CoListOfficeURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: CommonInterest
    When "CommonInterest" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: CommonWalls
    When "CommonWalls" exists in the "Property" metadata
    Then "CommonWalls" MUST be "Multiple Enumeration" data type
    And "CommonWalls" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue |
      | EndUnit              | End Unit            |
      | NoCommonWalls        | No Common Walls     |
      | NoOneAbove           | No One Above        |
      | NoOneBelow           | No One Below        |
      | OneCommonWall        |       1 Common Wall |
      | TwoOrMoreCommonWalls |     2+ Common Walls |
    But "CommonWalls" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: CommunityFeatures
    When "CommunityFeatures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Concessions
    When "Concessions" exists in the "Property" metadata
    Then "Concessions" MUST be "Single Enumeration" data type
    And "Concessions" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | CallListingAgent | Call Listing Agent  |
      | No               | No                  |
      | Yes              | Yes                 |
    But "Concessions" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ConcessionsAmount
    When "ConcessionsAmount" exists in the "Property" metadata
    Then "ConcessionsAmount" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ConcessionsComments
    When "ConcessionsComments" exists in the "Property" metadata
    Then "ConcessionsComments" MUST be "String" data type
    And "ConcessionsComments" length SHOULD be equal to the RESO Suggested Max Length of 200

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: ConstructionMaterials
    When "ConstructionMaterials" exists in the "Property" metadata
    Then "ConstructionMaterials" MUST be "Multiple Enumeration" data type
    And "ConstructionMaterials" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue               |
      | Adobe                        | Adobe                             |
      | AluminumSiding               | Aluminum Siding                   |
      | Asbestos                     | Asbestos                          |
      | Asphalt                      | Asphalt                           |
      | AtticCrawlHatchwaysInsulated | Attic/Crawl Hatchway(s) Insulated |
      | BattsInsulation              | Batts Insulation                  |
      | Block                        | Block                             |
      | BlownInInsulation            | Blown-In Insulation               |
      | BoardAndBattenSiding         | Board & Batten Siding             |
      | Brick                        | Brick                             |
      | BrickVeneer                  | Brick Veneer                      |
      | Cedar                        | Cedar                             |
      | CementSiding                 | Cement Siding                     |
      | Clapboard                    | Clapboard                         |
      | Concrete                     | Concrete                          |
      | DuctsProfessionallyAirSealed | Ducts Professionally Air-Sealed   |
      | ExteriorDuctWorkIsInsulated  | Exterior Duct-Work is Insulated   |
      | FiberCement                  | Fiber Cement                      |
      | FiberglassSiding             | Fiberglass Siding                 |
      | FoamInsulation               | Foam Insulation                   |
      | Frame                        | Frame                             |
      | Glass                        | Glass                             |
      | HardiplankType               | HardiPlank Type                   |
      | IcatRecessedLighting         | ICAT Recessed Lighting            |
      | InsulatedConcreteForms       | ICFs (Insulated Concrete Forms)   |
      | LapSiding                    | Lap Siding                        |
      | Log                          | Log                               |
      | LogSiding                    | Log Siding                        |
      | LowVocInsulation             | Low VOC Insulation                |
      | Masonite                     | Masonite                          |
      | MetalSiding                  | Metal Siding                      |
      | NaturalBuilding              | Natural Building                  |
      | Other                        | Other                             |
      | Plaster                      | Plaster                           |
      | RadiantBarrier               | Radiant Barrier                   |
      | RammedEarth                  | Rammed Earth                      |
      | RecycledBioBasedInsulation   | Recycled/Bio-Based Insulation     |
      | RedwoodSiding                | Redwood Siding                    |
      | SeeRemarks                   | See Remarks                       |
      | ShakeSiding                  | Shake Siding                      |
      | ShingleSiding                | Shingle Siding                    |
      | SlumpBlock                   | Slump Block                       |
      | SprayFoamInsulation          | Spray Foam Insulation             |
      | SteelSiding                  | Steel Siding                      |
      | Stone                        | Stone                             |
      | StoneVeneer                  | Stone Veneer                      |
      | Straw                        | Straw                             |
      | Stucco                       | Stucco                            |
      | SyntheticStucco              | Synthetic Stucco                  |
      | Unknown                      | Unknown                           |
      | VerticalSiding               | Vertical Siding                   |
      | VinylSiding                  | Vinyl Siding                      |
      | WoodSiding                   | Wood Siding                       |
    But "ConstructionMaterials" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ContinentRegion
    When "ContinentRegion" exists in the "Property" metadata
    Then "ContinentRegion" MUST be "String" data type
    And "ContinentRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Contingency
    Given that the following synonyms for "Contingency" DO NOT exist in the "Property" metadata
      | Contingencies |
    When "Contingency" exists in the "Property" metadata
    Then "Contingency" MUST be "String" data type
    And "Contingency" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: ContingentDate
    When "ContingentDate" exists in the "Property" metadata
    Then "ContingentDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ContractStatusChangeDate
    Given that the following synonyms for "ContractStatusChangeDate" DO NOT exist in the "Property" metadata
      | StatusDate   |
      | StatusChange |
    When "ContractStatusChangeDate" exists in the "Property" metadata
    Then "ContractStatusChangeDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Cooling
    When "Cooling" exists in the "Property" metadata
    Then "Cooling" MUST be "Multiple Enumeration" data type
    And "Cooling" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue             |
      | AtticFan                     | Attic Fan                       |
      | CeilingFans                  | Ceiling Fan(s)                  |
      | CentralAir                   | Central Air                     |
      | Dual                         | Dual                            |
      | Ductless                     | Ductless                        |
      | Electric                     | Electric                        |
      | EnergyStarQualifiedEquipment | ENERGY STAR Qualified Equipment |
      | EvaporativeCooling           | Evaporative Cooling             |
      | ExhaustFan                   | Exhaust Fan                     |
      | Gas                          | Gas                             |
      | Geothermal                   | Geothermal                      |
      | HeatPump                     | Heat Pump                       |
      | HumidityControl              | Humidity Control                |
      | MultiUnits                   | Multi Units                     |
      | None                         | None                            |
      | Other                        | Other                           |
      | RoofTurbines                 | Roof Turbine(s)                 |
      | SeparateMeters               | Separate Meters                 |
      | VariesByUnit                 | Varies by Unit                  |
      | WallUnits                    | Wall Unit(s)                    |
      | WallWindowUnits              | Wall/Window Unit(s)             |
      | WholeHouseFan                | Whole House Fan                 |
      | WindowUnits                  | Window Unit(s)                  |
      | Zoned                        | Zoned                           |
    But "Cooling" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: CoolingYN
    When "CoolingYN" exists in the "Property" metadata
    Then "CoolingYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CopyrightNotice
    Given that the following synonyms for "CopyrightNotice" DO NOT exist in the "Property" metadata
      | Copyright |
    When "CopyrightNotice" exists in the "Property" metadata
    Then "CopyrightNotice" MUST be "String" data type
    And "CopyrightNotice" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Country
    When "Country" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CountryRegion
    When "CountryRegion" exists in the "Property" metadata
    Then "CountryRegion" MUST be "String" data type
    And "CountryRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: CountyOrParish
    Given that the following synonyms for "CountyOrParish" DO NOT exist in the "Property" metadata
      | County |
    When "CountyOrParish" exists in the "Property" metadata
    Then "CountyOrParish" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: CoveredSpaces
    When "CoveredSpaces" exists in the "Property" metadata
    Then "CoveredSpaces" MUST be "Decimal" data type
    And "CoveredSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CoveredSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @FARM @dd-1.7
  Scenario: CropsIncludedYN
    When "CropsIncludedYN" exists in the "Property" metadata
    Then "CropsIncludedYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CrossStreet
    When "CrossStreet" exists in the "Property" metadata
    Then "CrossStreet" MUST be "String" data type
    And "CrossStreet" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @FARM @dd-1.7
  Scenario: CultivatedArea
    When "CultivatedArea" exists in the "Property" metadata
    Then "CultivatedArea" MUST be "Decimal" data type
    And "CultivatedArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "CultivatedArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CumulativeDaysOnMarket
    Given that the following synonyms for "CumulativeDaysOnMarket" DO NOT exist in the "Property" metadata
      | CDOM                 |
      | PropertyDaysOnMarket |
      | DOMP                 |
      | PDOM                 |
    When "CumulativeDaysOnMarket" exists in the "Property" metadata
    Then "CumulativeDaysOnMarket" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: CurrentFinancing
    When "CurrentFinancing" exists in the "Property" metadata
    Then "CurrentFinancing" MUST be "Multiple Enumeration" data type
    And "CurrentFinancing" MAY contain any of the following standard lookups
      | LegacyODataValue            | StandardLookupValue            |
      | Assumable                   | Assumable                      |
      | Contract                    | Contract                       |
      | Conventional                | Conventional                   |
      | FHA                         | FHA                            |
      | FHA203b                     | FHA 203(b)                     |
      | FHA203k                     | FHA 203(k)                     |
      | LeasedRenewables            | Leased Renewables              |
      | None                        | None                           |
      | Other                       | Other                          |
      | PowerPurchaseAgreement      | Power Purchase Agreement       |
      | Private                     | Private                        |
      | PropertyAssessedCleanEnergy | Property-Assessed Clean Energy |
      | TrustDeed                   | Trust Deed                     |
      | USDA                        | USDA                           |
      | VA                          | VA                             |
    But "CurrentFinancing" MUST NOT contain any similar lookups

  @Property @LAND @IDX @dd-1.7
  Scenario: CurrentUse
    When "CurrentUse" exists in the "Property" metadata
    Then "CurrentUse" MUST be "Multiple Enumeration" data type
    And "CurrentUse" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Agricultural          | Agricultural            |
      | Automotive            | Automotive              |
      | Cattle                | Cattle                  |
      | Commercial            | Commercial              |
      | Dairy                 | Dairy                   |
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
      | MiniStorage           | Mini-Storage            |
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
      | Subdivision           | Subdivision             |
      | Timber                | Timber                  |
      | TreeFarm              | Tree Farm               |
      | Unimproved            | Unimproved              |
      | Vacant                | Vacant                  |
      | Vineyard              | Vineyard                |
      | Warehouse             | Warehouse               |
    But "CurrentUse" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: DOH1
    Given that the following synonyms for "DOH1" DO NOT exist in the "Property" metadata
      | Unit1HCDHUDDECAL |
    When "DOH1" exists in the "Property" metadata
    Then "DOH1" MUST be "String" data type
    And "DOH1" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: DOH2
    Given that the following synonyms for "DOH2" DO NOT exist in the "Property" metadata
      | Unit2HCDHUDDECAL |
    When "DOH2" exists in the "Property" metadata
    Then "DOH2" MUST be "String" data type
    And "DOH2" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: DOH3
    Given that the following synonyms for "DOH3" DO NOT exist in the "Property" metadata
      | Unit3HCDHUDDECAL |
    When "DOH3" exists in the "Property" metadata
    Then "DOH3" MUST be "String" data type
    And "DOH3" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: DaysOnMarket
    Given that the following synonyms for "DaysOnMarket" DO NOT exist in the "Property" metadata
      | DOM                 |
      | ListingDaysOnMarket |
      | DOML                |
      | LDOM                |
      | ADOM                |
      | ActiveDaysOnMarket  |
      | AgentDaysOnMarket   |
    When "DaysOnMarket" exists in the "Property" metadata
    Then "DaysOnMarket" MUST be "Integer" data type

  @Property @LAND @dd-1.7
  Scenario: DevelopmentStatus
    When "DevelopmentStatus" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: DirectionFaces
    Given that the following synonyms for "DirectionFaces" DO NOT exist in the "Property" metadata
      | BuildingExposure |
    When "DirectionFaces" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: Directions
    When "Directions" exists in the "Property" metadata
    Then "Directions" MUST be "String" data type
    And "Directions" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Disclaimer
    When "Disclaimer" exists in the "Property" metadata
    Then "Disclaimer" MUST be "String" data type
    And "Disclaimer" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Disclosures
    Given that the following synonyms for "Disclosures" DO NOT exist in the "Property" metadata
      | Legal            |
      | LegalDisclosures |
    When "Disclosures" exists in the "Property" metadata
    Then "Disclosures" MUST be "Multiple Enumeration" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToBusComments
    When "DistanceToBusComments" exists in the "Property" metadata
    Then "DistanceToBusComments" MUST be "String" data type
    And "DistanceToBusComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToBusNumeric
    When "DistanceToBusNumeric" exists in the "Property" metadata
    Then "DistanceToBusNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToBusUnits
    When "DistanceToBusUnits" exists in the "Property" metadata
    Then "DistanceToBusUnits" MUST be "Single Enumeration" data type
    And "DistanceToBusUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToBusUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToElectricComments
    When "DistanceToElectricComments" exists in the "Property" metadata
    Then "DistanceToElectricComments" MUST be "String" data type
    And "DistanceToElectricComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToElectricNumeric
    When "DistanceToElectricNumeric" exists in the "Property" metadata
    Then "DistanceToElectricNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToElectricUnits
    When "DistanceToElectricUnits" exists in the "Property" metadata
    Then "DistanceToElectricUnits" MUST be "Single Enumeration" data type
    And "DistanceToElectricUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToElectricUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToFreewayComments
    When "DistanceToFreewayComments" exists in the "Property" metadata
    Then "DistanceToFreewayComments" MUST be "String" data type
    And "DistanceToFreewayComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToFreewayNumeric
    When "DistanceToFreewayNumeric" exists in the "Property" metadata
    Then "DistanceToFreewayNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToFreewayUnits
    When "DistanceToFreewayUnits" exists in the "Property" metadata
    Then "DistanceToFreewayUnits" MUST be "Single Enumeration" data type
    And "DistanceToFreewayUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToFreewayUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToGasComments
    When "DistanceToGasComments" exists in the "Property" metadata
    Then "DistanceToGasComments" MUST be "String" data type
    And "DistanceToGasComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToGasNumeric
    When "DistanceToGasNumeric" exists in the "Property" metadata
    Then "DistanceToGasNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToGasUnits
    When "DistanceToGasUnits" exists in the "Property" metadata
    Then "DistanceToGasUnits" MUST be "Single Enumeration" data type
    And "DistanceToGasUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToGasUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToPhoneServiceComments
    When "DistanceToPhoneServiceComments" exists in the "Property" metadata
    Then "DistanceToPhoneServiceComments" MUST be "String" data type
    And "DistanceToPhoneServiceComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @IDX @dd-1.7
  Scenario: DistanceToPhoneServiceNumeric
    When "DistanceToPhoneServiceNumeric" exists in the "Property" metadata
    Then "DistanceToPhoneServiceNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @IDX @dd-1.7
  Scenario: DistanceToPhoneServiceUnits
    When "DistanceToPhoneServiceUnits" exists in the "Property" metadata
    Then "DistanceToPhoneServiceUnits" MUST be "Single Enumeration" data type
    And "DistanceToPhoneServiceUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToPhoneServiceUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToPlaceofWorshipComments
    When "DistanceToPlaceofWorshipComments" exists in the "Property" metadata
    Then "DistanceToPlaceofWorshipComments" MUST be "String" data type
    And "DistanceToPlaceofWorshipComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToPlaceofWorshipNumeric
    When "DistanceToPlaceofWorshipNumeric" exists in the "Property" metadata
    Then "DistanceToPlaceofWorshipNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToPlaceofWorshipUnits
    When "DistanceToPlaceofWorshipUnits" exists in the "Property" metadata
    Then "DistanceToPlaceofWorshipUnits" MUST be "Single Enumeration" data type
    And "DistanceToPlaceofWorshipUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToPlaceofWorshipUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolBusComments
    When "DistanceToSchoolBusComments" exists in the "Property" metadata
    Then "DistanceToSchoolBusComments" MUST be "String" data type
    And "DistanceToSchoolBusComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolBusNumeric
    When "DistanceToSchoolBusNumeric" exists in the "Property" metadata
    Then "DistanceToSchoolBusNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolBusUnits
    When "DistanceToSchoolBusUnits" exists in the "Property" metadata
    Then "DistanceToSchoolBusUnits" MUST be "Single Enumeration" data type
    And "DistanceToSchoolBusUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToSchoolBusUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolsComments
    When "DistanceToSchoolsComments" exists in the "Property" metadata
    Then "DistanceToSchoolsComments" MUST be "String" data type
    And "DistanceToSchoolsComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolsNumeric
    When "DistanceToSchoolsNumeric" exists in the "Property" metadata
    Then "DistanceToSchoolsNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSchoolsUnits
    When "DistanceToSchoolsUnits" exists in the "Property" metadata
    Then "DistanceToSchoolsUnits" MUST be "Single Enumeration" data type
    And "DistanceToSchoolsUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToSchoolsUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSewerComments
    When "DistanceToSewerComments" exists in the "Property" metadata
    Then "DistanceToSewerComments" MUST be "String" data type
    And "DistanceToSewerComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSewerNumeric
    When "DistanceToSewerNumeric" exists in the "Property" metadata
    Then "DistanceToSewerNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToSewerUnits
    When "DistanceToSewerUnits" exists in the "Property" metadata
    Then "DistanceToSewerUnits" MUST be "Single Enumeration" data type
    And "DistanceToSewerUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToSewerUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToShoppingComments
    When "DistanceToShoppingComments" exists in the "Property" metadata
    Then "DistanceToShoppingComments" MUST be "String" data type
    And "DistanceToShoppingComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToShoppingNumeric
    When "DistanceToShoppingNumeric" exists in the "Property" metadata
    Then "DistanceToShoppingNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToShoppingUnits
    When "DistanceToShoppingUnits" exists in the "Property" metadata
    Then "DistanceToShoppingUnits" MUST be "Single Enumeration" data type
    And "DistanceToShoppingUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToShoppingUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToStreetComments
    When "DistanceToStreetComments" exists in the "Property" metadata
    Then "DistanceToStreetComments" MUST be "String" data type
    And "DistanceToStreetComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToStreetNumeric
    When "DistanceToStreetNumeric" exists in the "Property" metadata
    Then "DistanceToStreetNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToStreetUnits
    When "DistanceToStreetUnits" exists in the "Property" metadata
    Then "DistanceToStreetUnits" MUST be "Single Enumeration" data type
    And "DistanceToStreetUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToStreetUnits" MUST NOT contain any similar lookups

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToWaterComments
    When "DistanceToWaterComments" exists in the "Property" metadata
    Then "DistanceToWaterComments" MUST be "String" data type
    And "DistanceToWaterComments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToWaterNumeric
    When "DistanceToWaterNumeric" exists in the "Property" metadata
    Then "DistanceToWaterNumeric" MUST be "Integer" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: DistanceToWaterUnits
    When "DistanceToWaterUnits" exists in the "Property" metadata
    Then "DistanceToWaterUnits" MUST be "Single Enumeration" data type
    And "DistanceToWaterUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "DistanceToWaterUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @BUSO @dd-1.7
  Scenario: DocumentsAvailable
    When "DocumentsAvailable" exists in the "Property" metadata
    Then "DocumentsAvailable" MUST be "Multiple Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: DocumentsChangeTimestamp
    When "DocumentsChangeTimestamp" exists in the "Property" metadata
    Then "DocumentsChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: DocumentsCount
    When "DocumentsCount" exists in the "Property" metadata
    Then "DocumentsCount" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: DoorFeatures
    When "DoorFeatures" exists in the "Property" metadata
    Then "DoorFeatures" MUST be "Multiple Enumeration" data type
    And "DoorFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue         |
      | EnergyStarQualifiedDoors | ENERGY STAR Qualified Doors |
      | FrenchDoors              | French Doors                |
      | MirroredClosetDoors      | Mirrored Closet Door(s)     |
      | SlidingDoors             | Sliding Doors               |
      | StormDoors               | Storm Door(s)               |
    But "DoorFeatures" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: DualVariableCompensationYN
    Given that the following synonyms for "DualVariableCompensationYN" DO NOT exist in the "Property" metadata
      | DualVariableCompensation     |
      | DualVariableRateCompensation |
      | VariableCompensation         |
    When "DualVariableCompensationYN" exists in the "Property" metadata
    Then "DualVariableCompensationYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: Electric
    When "Electric" exists in the "Property" metadata
    Then "Electric" MUST be "Multiple Enumeration" data type
    And "Electric" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue             |
      | Amps100                      |                 100 Amp Service |
      | Amps150                      |                 150 Amp Service |
      | Amps200OrMore                |                200+ Amp Service |
      | CircuitBreakers              | Circuit Breakers                |
      | EnergyStorageDevice          | Energy Storage Device           |
      | Fuses                        | Fuses                           |
      | Generator                    | Generator                       |
      | NetMeter                     | Net Meter                       |
      | PhotovoltaicsSellerOwned     | Photovoltaics Seller Owned      |
      | PhotovoltaicsThirdPartyOwned | Photovoltaics Third-Party Owned |
      | PreWiredForRenewables        | Pre-Wired for Renewables        |
      | ReadyForRenewables           | Ready for Renewables            |
      | Underground                  | Underground                     |
      | Volts220                     |                       220 Volts |
      | Volts220ForSpa               |               220 Volts For Spa |
      | Volts220InGarage             |             220 Volts in Garage |
      | Volts220InKitchen            |            220 Volts in Kitchen |
      | Volts220InLaundry            |            220 Volts in Laundry |
      | Volts220InWorkshop           |           220 Volts in Workshop |
      | Volts440                     |                       440 Volts |
      | WindTurbineSellerOwned       | Wind Turbine Seller Owned       |
      | WindTurbineThirdPartyOwned   | Wind Turbine Third-Party Owned  |
    But "Electric" MUST NOT contain any similar lookups

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: ElectricExpense
    When "ElectricExpense" exists in the "Property" metadata
    Then "ElectricExpense" MUST be "Decimal" data type
    And "ElectricExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ElectricExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @LAND @FARM @dd-1.7
  Scenario: ElectricOnPropertyYN
    When "ElectricOnPropertyYN" exists in the "Property" metadata
    Then "ElectricOnPropertyYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ElementarySchool
    When "ElementarySchool" exists in the "Property" metadata
    Then "ElementarySchool" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ElementarySchoolDistrict
    When "ElementarySchoolDistrict" exists in the "Property" metadata
    Then "ElementarySchoolDistrict" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: Elevation
    When "Elevation" exists in the "Property" metadata
    Then "Elevation" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: ElevationUnits
    When "ElevationUnits" exists in the "Property" metadata
    Then "ElevationUnits" MUST be "Single Enumeration" data type
    And "ElevationUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "ElevationUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: EntryLevel
    Given that the following synonyms for "EntryLevel" DO NOT exist in the "Property" metadata
      | UnitFloorNumber |
    When "EntryLevel" exists in the "Property" metadata
    Then "EntryLevel" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: EntryLocation
    Given that the following synonyms for "EntryLocation" DO NOT exist in the "Property" metadata
      | EntryDescription |
    When "EntryLocation" exists in the "Property" metadata
    Then "EntryLocation" MUST be "String" data type
    And "EntryLocation" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Exclusions
    Given that the following synonyms for "Exclusions" DO NOT exist in the "Property" metadata
      | ExclusionRemarks |
    When "Exclusions" exists in the "Property" metadata
    Then "Exclusions" MUST be "String" data type
    And "Exclusions" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RINC @COML @dd-1.7
  Scenario: ExistingLeaseType
    When "ExistingLeaseType" exists in the "Property" metadata
    Then "ExistingLeaseType" MUST be "Multiple Enumeration" data type
    And "ExistingLeaseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AbsoluteNet      | Absolute Net        |
      | CpiAdjustment    | CPI Adjustment      |
      | EscalationClause | Escalation Clause   |
      | Gross            | Gross               |
      | GroundLease      | Ground Lease        |
      | Net              | Net                 |
      | Nn               | NN                  |
      | Nnn              | NNN                 |
      | Oral             | Oral                |
    But "ExistingLeaseType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ExpirationDate
    Given that the following synonyms for "ExpirationDate" DO NOT exist in the "Property" metadata
      | DateExpired |
      | Expired     |
    When "ExpirationDate" exists in the "Property" metadata
    Then "ExpirationDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: ExteriorFeatures
    When "ExteriorFeatures" exists in the "Property" metadata
    Then "ExteriorFeatures" MUST be "Multiple Enumeration" data type
    And "ExteriorFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue    |
      | Awnings            | Awning(s)              |
      | Balcony            | Balcony                |
      | Barbecue           | Barbecue               |
      | BasketballCourt    | Basketball Court       |
      | BoatSlip           | Boat Slip              |
      | BuiltInBarbecue    | Built-in Barbecue      |
      | Courtyard          | Courtyard              |
      | CoveredCourtyard   | Covered Courtyard      |
      | Dock               | Dock                   |
      | DogRun             | Dog Run                |
      | ElectricGrill      | Electric Grill         |
      | FirePit            | Fire Pit               |
      | Garden             | Garden                 |
      | GasGrill           | Gas Grill              |
      | GrayWaterSystem    | Gray Water System      |
      | Kennel             | Kennel                 |
      | Lighting           | Lighting               |
      | MistingSystem      | Misting System         |
      | None               | None                   |
      | Other              | Other                  |
      | OutdoorGrill       | Outdoor Grill          |
      | OutdoorKitchen     | Outdoor Kitchen        |
      | OutdoorShower      | Outdoor Shower         |
      | PermeablePaving    | Permeable Paving       |
      | Playground         | Playground             |
      | PrivateEntrance    | Private Entrance       |
      | PrivateYard        | Private Yard           |
      | RainBarrelCisterns | Rain Barrel/Cistern(s) |
      | RainGutters        | Rain Gutters           |
      | RvHookup           | RV Hookup              |
      | Storage            | Storage                |
      | TennisCourts       | Tennis Court(s)        |
      | UncoveredCourtyard | Uncovered Courtyard    |
    But "ExteriorFeatures" MUST NOT contain any similar lookups

  @Property @FARM @dd-1.7
  Scenario: FarmCreditServiceInclYN
    When "FarmCreditServiceInclYN" exists in the "Property" metadata
    Then "FarmCreditServiceInclYN" MUST be "Boolean" data type

  @Property @FARM @dd-1.7
  Scenario: FarmLandAreaSource
    When "FarmLandAreaSource" exists in the "Property" metadata
    Then "FarmLandAreaSource" MUST be "Single Enumeration" data type
    And "FarmLandAreaSource" MAY contain any of the following standard lookups
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
    But "FarmLandAreaSource" MUST NOT contain any similar lookups

  @Property @FARM @dd-1.7
  Scenario: FarmLandAreaUnits
    When "FarmLandAreaUnits" exists in the "Property" metadata
    Then "FarmLandAreaUnits" MUST be "Single Enumeration" data type
    And "FarmLandAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "FarmLandAreaUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Fencing
    When "Fencing" exists in the "Property" metadata
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

  @Property @RINC @dd-1.7
  Scenario: FinancialDataSource
    When "FinancialDataSource" exists in the "Property" metadata
    Then "FinancialDataSource" MUST be "Multiple Enumeration" data type
    And "FinancialDataSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Accountant       | Accountant          |
      | Owner            | Owner               |
      | PropertyManager  | Property Manager    |
    But "FinancialDataSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: FireplaceFeatures
    When "FireplaceFeatures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: FireplaceYN
    When "FireplaceYN" exists in the "Property" metadata
    Then "FireplaceYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: FireplacesTotal
    When "FireplacesTotal" exists in the "Property" metadata
    Then "FireplacesTotal" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Flooring
    When "Flooring" exists in the "Property" metadata
    Then "Flooring" MUST be "Multiple Enumeration" data type
    And "Flooring" MAY contain any of the following standard lookups
      | LegacyODataValue                 | StandardLookupValue                   |
      | Adobe                            | Adobe                                 |
      | Bamboo                           | Bamboo                                |
      | Brick                            | Brick                                 |
      | Carpet                           | Carpet                                |
      | CeramicTile                      | Ceramic Tile                          |
      | Clay                             | Clay                                  |
      | Combination                      | Combination                           |
      | Concrete                         | Concrete                              |
      | Cork                             | Cork                                  |
      | CriGreenLabelPlusCertifiedCarpet | CRI Green Label Plus Certified Carpet |
      | Dirt                             | Dirt                                  |
      | FloorscoreCertifiedFlooring      | FloorScore(r) Certified Flooring      |
      | FscOrSfiCertifiedSourceHardwood  | FSC or SFI Certified Source Hardwood  |
      | Granite                          | Granite                               |
      | Hardwood                         | Hardwood                              |
      | Laminate                         | Laminate                              |
      | Linoleum                         | Linoleum                              |
      | Marble                           | Marble                                |
      | None                             | None                                  |
      | Other                            | Other                                 |
      | PaintedStained                   | Painted/Stained                       |
      | Parquet                          | Parquet                               |
      | Pavers                           | Pavers                                |
      | ReclaimedWood                    | Reclaimed Wood                        |
      | SeeRemarks                       | See Remarks                           |
      | SimulatedWood                    | Simulated Wood                        |
      | Slate                            | Slate                                 |
      | Softwood                         | Softwood                              |
      | Stamped                          | Stamped                               |
      | Stone                            | Stone                                 |
      | Sustainable                      | Sustainable                           |
      | Terrazzo                         | Terrazzo                              |
      | Tile                             | Tile                                  |
      | Varies                           | Varies                                |
      | Vinyl                            | Vinyl                                 |
      | Wood                             | Wood                                  |
    But "Flooring" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: FoundationArea
    When "FoundationArea" exists in the "Property" metadata
    Then "FoundationArea" MUST be "Decimal" data type
    And "FoundationArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "FoundationArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: FoundationDetails
    When "FoundationDetails" exists in the "Property" metadata
    Then "FoundationDetails" MUST be "Multiple Enumeration" data type
    And "FoundationDetails" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Block             | Block               |
      | BrickMortar       | Brick/Mortar        |
      | Combination       | Combination         |
      | ConcretePerimeter | Concrete Perimeter  |
      | None              | None                |
      | Other             | Other               |
      | Permanent         | Permanent           |
      | PillarPostPier    | Pillar/Post/Pier    |
      | Raised            | Raised              |
      | SeeRemarks        | See Remarks         |
      | Slab              | Slab                |
      | Stone             | Stone               |
    But "FoundationDetails" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: FrontageLength
    When "FrontageLength" exists in the "Property" metadata
    Then "FrontageLength" MUST be "String" data type
    And "FrontageLength" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: FrontageType
    When "FrontageType" exists in the "Property" metadata
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

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: FuelExpense
    When "FuelExpense" exists in the "Property" metadata
    Then "FuelExpense" MUST be "Decimal" data type
    And "FuelExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "FuelExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RLSE @dd-1.7
  Scenario: Furnished
    When "Furnished" exists in the "Property" metadata
    Then "Furnished" MUST be "Single Enumeration" data type
    And "Furnished" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Furnished        | Furnished           |
      | Negotiable       | Negotiable          |
      | Partially        | Partially           |
      | Unfurnished      | Unfurnished         |
    But "Furnished" MUST NOT contain any similar lookups

  @Property @RINC @dd-1.7
  Scenario: FurnitureReplacementExpense
    When "FurnitureReplacementExpense" exists in the "Property" metadata
    Then "FurnitureReplacementExpense" MUST be "Decimal" data type
    And "FurnitureReplacementExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "FurnitureReplacementExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: GarageSpaces
    When "GarageSpaces" exists in the "Property" metadata
    Then "GarageSpaces" MUST be "Decimal" data type
    And "GarageSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GarageSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: GarageYN
    When "GarageYN" exists in the "Property" metadata
    Then "GarageYN" MUST be "Boolean" data type

  @Property @RINC @dd-1.7
  Scenario: GardenerExpense
    When "GardenerExpense" exists in the "Property" metadata
    Then "GardenerExpense" MUST be "Decimal" data type
    And "GardenerExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GardenerExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @FARM @dd-1.7
  Scenario: GrazingPermitsBlmYN
    When "GrazingPermitsBlmYN" exists in the "Property" metadata
    Then "GrazingPermitsBlmYN" MUST be "Boolean" data type

  @Property @FARM @dd-1.7
  Scenario: GrazingPermitsForestServiceYN
    When "GrazingPermitsForestServiceYN" exists in the "Property" metadata
    Then "GrazingPermitsForestServiceYN" MUST be "Boolean" data type

  @Property @FARM @dd-1.7
  Scenario: GrazingPermitsPrivateYN
    When "GrazingPermitsPrivateYN" exists in the "Property" metadata
    Then "GrazingPermitsPrivateYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: GreenBuildingVerificationType
    Given that the following synonyms for "GreenBuildingVerificationType" DO NOT exist in the "Property" metadata
      | GreenBuildingCertification |
      | GreenBuildingVerification  |
      | GreenBuildingRating        |
    When "GreenBuildingVerificationType" exists in the "Property" metadata
    Then "GreenBuildingVerificationType" MUST be "Multiple Enumeration" data type
    And "GreenBuildingVerificationType" MAY contain any of the following standard lookups
      | LegacyODataValue                                           | StandardLookupValue                                               |
      | CertifiedPassiveHouse                                      | Certified Passive House                                           |
      | EnergyStarCertifiedHomes                                   | ENERGY STAR Certified Homes                                       |
      | Enerphit                                                   | EnerPHit                                                          |
      | HersIndexScore                                             | HERS Index Score                                                  |
      | HomeEnergyScore                                            | Home Energy Score                                                 |
      | HomeEnergyUpgradeCertificateOfEnergyEfficiencyImprovements | Home Energy Upgrade Certificate of Energy Efficiency Improvements |
      | HomeEnergyUpgradeCertificateOfEnergyEfficiencyPerformance  | Home Energy Upgrade Certificate of Energy Efficiency Performance  |
      | HomePerformanceWithEnergyStar                              | Home Performance with ENERGY STAR                                 |
      | IndoorAirplus                                              | Indoor airPLUS                                                    |
      | LeedForHomes                                               | LEED For Homes                                                    |
      | LivingBuildingChallenge                                    | Living Building Challenge                                         |
      | NgbsNewConstruction                                        | NGBS New Construction                                             |
      | NgbsSmallProjectsRemodel                                   | NGBS Small Projects Remodel                                       |
      | NgbsWholeHomeRemodel                                       | NGBS Whole-Home Remodel                                           |
      | PhiusPlus                                                  | PHIUS+                                                            |
      | Watersense                                                 | WaterSense                                                        |
      | ZeroEnergyReadyHome                                        | Zero Energy Ready Home                                            |
    But "GreenBuildingVerificationType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenEnergyEfficient
    When "GreenEnergyEfficient" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenEnergyGeneration
    When "GreenEnergyGeneration" exists in the "Property" metadata
    Then "GreenEnergyGeneration" MUST be "Multiple Enumeration" data type
    And "GreenEnergyGeneration" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Solar            | Solar               |
      | Wind             | Wind                |
    But "GreenEnergyGeneration" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenIndoorAirQuality
    When "GreenIndoorAirQuality" exists in the "Property" metadata
    Then "GreenIndoorAirQuality" MUST be "Multiple Enumeration" data type
    And "GreenIndoorAirQuality" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue        |
      | ContaminantControl       | Contaminant Control        |
      | IntegratedPestManagement | Integrated Pest Management |
      | MoistureControl          | Moisture Control           |
      | Ventilation              | Ventilation                |
    But "GreenIndoorAirQuality" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenLocation
    When "GreenLocation" exists in the "Property" metadata
    Then "GreenLocation" MUST be "Multiple Enumeration" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenSustainability
    When "GreenSustainability" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenWaterConservation
    When "GreenWaterConservation" exists in the "Property" metadata
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

  @Property @RINC @COMS @COML @BUSO @dd-1.7
  Scenario: GrossIncome
    Given that the following synonyms for "GrossIncome" DO NOT exist in the "Property" metadata
      | CurrentIncome |
      | ActualIncome  |
    When "GrossIncome" exists in the "Property" metadata
    Then "GrossIncome" MUST be "Decimal" data type
    And "GrossIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GrossIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RINC @COMS @COML @BUSO @dd-1.7
  Scenario: GrossScheduledIncome
    Given that the following synonyms for "GrossScheduledIncome" DO NOT exist in the "Property" metadata
      | ProformaIncome |
    When "GrossScheduledIncome" exists in the "Property" metadata
    Then "GrossScheduledIncome" MUST be "Decimal" data type
    And "GrossScheduledIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "GrossScheduledIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @FARM @dd-1.7
  Scenario: HabitableResidenceYN
    When "HabitableResidenceYN" exists in the "Property" metadata
    Then "HabitableResidenceYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Heating
    When "Heating" exists in the "Property" metadata
    Then "Heating" MUST be "Multiple Enumeration" data type
    And "Heating" MAY contain any of the following standard lookups
      | LegacyODataValue                       | StandardLookupValue                         |
      | ActiveSolar                            | Active Solar                                |
      | Baseboard                              | Baseboard                                   |
      | Ceiling                                | Ceiling                                     |
      | Central                                | Central                                     |
      | Coal                                   | Coal                                        |
      | CoalStove                              | Coal Stove                                  |
      | Ductless                               | Ductless                                    |
      | Electric                               | Electric                                    |
      | EnergyStarAccaRsiQualifiedInstallation | ENERGY STAR/ACCA RSI Qualified Installation |
      | EnergyStarQualifiedEquipment           | ENERGY STAR Qualified Equipment             |
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
      | NaturalGas                             | Natural Gas                                 |
      | None                                   | None                                        |
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: HeatingYN
    When "HeatingYN" exists in the "Property" metadata
    Then "HeatingYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: HighSchool
    When "HighSchool" exists in the "Property" metadata
    Then "HighSchool" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: HighSchoolDistrict
    Given that the following synonyms for "HighSchoolDistrict" DO NOT exist in the "Property" metadata
      | SchoolDistrict |
    When "HighSchoolDistrict" exists in the "Property" metadata
    Then "HighSchoolDistrict" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: HomeWarrantyYN
    Given that the following synonyms for "HomeWarrantyYN" DO NOT exist in the "Property" metadata
      | HomeWarranty |
    When "HomeWarrantyYN" exists in the "Property" metadata
    Then "HomeWarrantyYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @LAND @dd-1.7
  Scenario: HorseAmenities
    When "HorseAmenities" exists in the "Property" metadata
    Then "HorseAmenities" MUST be "Multiple Enumeration" data type
    And "HorseAmenities" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue |
      | Arena              | Arena               |
      | Barn               | Barn                |
      | BoardingFacilities | Boarding Facilities |
      | Corrals            | Corral(s)           |
      | HayStorage         | Hay Storage         |
      | None               | None                |
      | Other              | Other               |
      | Paddocks           | Paddocks            |
      | PalpationChute     | Palpation Chute     |
      | Pasture            | Pasture             |
      | RidingTrail        | Riding Trail        |
      | RoundPen           | Round Pen           |
      | SeeRemarks         | See Remarks         |
      | ShavingBin         | Shaving Bin         |
      | Stables            | Stable(s)           |
      | TackRoom           | Tack Room           |
      | TrailerStorage     | Trailer Storage     |
      | WashRack           | Wash Rack           |
    But "HorseAmenities" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @LAND @dd-1.7
  Scenario: HorseYN
    When "HorseYN" exists in the "Property" metadata
    Then "HorseYN" MUST be "Boolean" data type

  @Property @BUSO @dd-1.7
  Scenario: HoursDaysOfOperation
    When "HoursDaysOfOperation" exists in the "Property" metadata
    Then "HoursDaysOfOperation" MUST be "Multiple Enumeration" data type
    And "HoursDaysOfOperation" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue |
      | EveningsOnly          | Evenings Only       |
      | Open24Hours           | Open 24 Hours       |
      | Open7Days             | Open 7 Days         |
      | Open8HoursDay         | Open 8 Hours/Day    |
      | OpenLessThan8HoursDay | Open -8 Hours/Day   |
      | OpenMondayFriday      | Open Monday-Friday  |
      | OpenOver8HoursDay     | Open 8+ Hours/Day   |
      | OpenSaturday          | Open Saturday       |
      | OpenSunday            | Open Sunday         |
    But "HoursDaysOfOperation" MUST NOT contain any similar lookups

  @Property @BUSO @dd-1.7
  Scenario: HoursDaysOfOperationDescription
    When "HoursDaysOfOperationDescription" exists in the "Property" metadata
    Then "HoursDaysOfOperationDescription" MUST be "String" data type
    And "HoursDaysOfOperationDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Inclusions
    Given that the following synonyms for "Inclusions" DO NOT exist in the "Property" metadata
      | InclusionRemarks |
    When "Inclusions" exists in the "Property" metadata
    Then "Inclusions" MUST be "String" data type
    And "Inclusions" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RINC @LAND @dd-1.7
  Scenario: IncomeIncludes
    When "IncomeIncludes" exists in the "Property" metadata
    Then "IncomeIncludes" MUST be "Multiple Enumeration" data type
    And "IncomeIncludes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Laundry          | Laundry             |
      | Parking          | Parking             |
      | Recreation       | Recreation          |
      | RentOnly         | Rent Only           |
      | RvStorage        | RV Storage          |
      | Storage          | Storage             |
    But "IncomeIncludes" MUST NOT contain any similar lookups

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: InsuranceExpense
    When "InsuranceExpense" exists in the "Property" metadata
    Then "InsuranceExpense" MUST be "Decimal" data type
    And "InsuranceExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "InsuranceExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: InteriorFeatures
    When "InteriorFeatures" exists in the "Property" metadata
    Then "InteriorFeatures" MUST be "Multiple Enumeration" data type
    And "InteriorFeatures" MAY contain any of the following standard lookups
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
    But "InteriorFeatures" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: InternetAddressDisplayYN
    When "InternetAddressDisplayYN" exists in the "Property" metadata
    Then "InternetAddressDisplayYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: InternetAutomatedValuationDisplayYN
    When "InternetAutomatedValuationDisplayYN" exists in the "Property" metadata
    Then "InternetAutomatedValuationDisplayYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: InternetConsumerCommentYN
    When "InternetConsumerCommentYN" exists in the "Property" metadata
    Then "InternetConsumerCommentYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: InternetEntireListingDisplayYN
    When "InternetEntireListingDisplayYN" exists in the "Property" metadata
    Then "InternetEntireListingDisplayYN" MUST be "Boolean" data type

  @Property @LAND @FARM @dd-1.7
  Scenario: IrrigationSource
    When "IrrigationSource" exists in the "Property" metadata
    Then "IrrigationSource" MUST be "Multiple Enumeration" data type

  @Property @FARM @dd-1.7
  Scenario: IrrigationWaterRightsAcres
    When "IrrigationWaterRightsAcres" exists in the "Property" metadata
    Then "IrrigationWaterRightsAcres" MUST be "Decimal" data type
    And "IrrigationWaterRightsAcres" precision SHOULD be equal to the RESO Suggested Max Precision of 16
    And "IrrigationWaterRightsAcres" scale SHOULD be equal to the RESO Suggested Max Scale of 4

  @Property @FARM @dd-1.7
  Scenario: IrrigationWaterRightsYN
    When "IrrigationWaterRightsYN" exists in the "Property" metadata
    Then "IrrigationWaterRightsYN" MUST be "Boolean" data type

  @Property @BUSO @dd-1.7
  Scenario: LaborInformation
    When "LaborInformation" exists in the "Property" metadata
    Then "LaborInformation" MUST be "Multiple Enumeration" data type
    And "LaborInformation" MAY contain any of the following standard lookups
      | LegacyODataValue        | StandardLookupValue       |
      | EmployeeLicenseRequired | Employee License Required |
      | NonUnion                | Non-Union                 |
      | Union                   | Union                     |
    But "LaborInformation" MUST NOT contain any similar lookups

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LandLeaseAmount
    Given that the following synonyms for "LandLeaseAmount" DO NOT exist in the "Property" metadata
      | SpaceRent |
    When "LandLeaseAmount" exists in the "Property" metadata
    Then "LandLeaseAmount" MUST be "Decimal" data type
    And "LandLeaseAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LandLeaseAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LandLeaseAmountFrequency
    Given that the following synonyms for "LandLeaseAmountFrequency" DO NOT exist in the "Property" metadata
      | FeeFrequency |
    When "LandLeaseAmountFrequency" exists in the "Property" metadata
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

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LandLeaseExpirationDate
    When "LandLeaseExpirationDate" exists in the "Property" metadata
    Then "LandLeaseExpirationDate" MUST be "Date" data type

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LandLeaseYN
    Given that the following synonyms for "LandLeaseYN" DO NOT exist in the "Property" metadata
      | LandFeeLease |
    When "LandLeaseYN" exists in the "Property" metadata
    Then "LandLeaseYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Latitude
    When "Latitude" exists in the "Property" metadata
    Then "Latitude" MUST be "Decimal" data type
    And "Latitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "Latitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: LaundryFeatures
    When "LaundryFeatures" exists in the "Property" metadata
    Then "LaundryFeatures" MUST be "Multiple Enumeration" data type
    And "LaundryFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | CommonArea          | Common Area           |
      | ElectricDryerHookup | Electric Dryer Hookup |
      | GasDryerHookup      | Gas Dryer Hookup      |
      | InBasement          | In Basement           |
      | InBathroom          | In Bathroom           |
      | InCarport           | In Carport            |
      | InGarage            | In Garage             |
      | InHall              | In Hall               |
      | InKitchen           | In Kitchen            |
      | Inside              | Inside                |
      | InUnit              | In Unit               |
      | LaundryChute        | Laundry Chute         |
      | LaundryCloset       | Laundry Closet        |
      | LaundryRoom         | Laundry Room          |
      | LowerLevel          | Lower Level           |
      | MainLevel           | Main Level            |
      | MultipleLocations   | Multiple Locations    |
      | None                | None                  |
      | Other               | Other                 |
      | Outside             | Outside               |
      | SeeRemarks          | See Remarks           |
      | Sink                | Sink                  |
      | UpperLevel          | Upper Level           |
      | WasherHookup        | Washer Hookup         |
    But "LaundryFeatures" MUST NOT contain any similar lookups

  @Property @COMS @COML @dd-1.7
  Scenario: LeasableArea
    When "LeasableArea" exists in the "Property" metadata
    Then "LeasableArea" MUST be "Decimal" data type
    And "LeasableArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LeasableArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @COMS @COML @dd-1.7
  Scenario: LeasableAreaUnits
    When "LeasableAreaUnits" exists in the "Property" metadata
    Then "LeasableAreaUnits" MUST be "Single Enumeration" data type
    And "LeasableAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "LeasableAreaUnits" MUST NOT contain any similar lookups

  @Property @BUSO @dd-1.7
  Scenario: LeaseAmount
    When "LeaseAmount" exists in the "Property" metadata
    Then "LeaseAmount" MUST be "Decimal" data type
    And "LeaseAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LeaseAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @BUSO @dd-1.7
  Scenario: LeaseAmountFrequency
    When "LeaseAmountFrequency" exists in the "Property" metadata
    Then "LeaseAmountFrequency" MUST be "Single Enumeration" data type
    And "LeaseAmountFrequency" MAY contain any of the following standard lookups
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
    But "LeaseAmountFrequency" MUST NOT contain any similar lookups

  @Property @BUSO @dd-1.7
  Scenario: LeaseAssignableYN
    When "LeaseAssignableYN" exists in the "Property" metadata
    Then "LeaseAssignableYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: LeaseConsideredYN
    Given that the following synonyms for "LeaseConsideredYN" DO NOT exist in the "Property" metadata
      | IsLeaseConsidered |
      | LeaseConsidered   |
    When "LeaseConsideredYN" exists in the "Property" metadata
    Then "LeaseConsideredYN" MUST be "Boolean" data type

  @Property @BUSO @dd-1.7
  Scenario: LeaseExpiration
    When "LeaseExpiration" exists in the "Property" metadata
    Then "LeaseExpiration" MUST be "Date" data type

  @Property @RLSE @dd-1.7
  Scenario: LeaseRenewalCompensation
    When "LeaseRenewalCompensation" exists in the "Property" metadata
    Then "LeaseRenewalCompensation" MUST be "Multiple Enumeration" data type
    And "LeaseRenewalCompensation" MAY contain any of the following standard lookups
      | LegacyODataValue               | StandardLookupValue                |
      | CallListingAgent               | Call Listing Agent                 |
      | CallListingOffice              | Call Listing Office                |
      | CommissionPaidOnTenantPurchase | Commission Paid On Tenant Purchase |
      | NoRenewalCommission            | No Renewal Commission              |
      | RenewalCommissionPaid          | Renewal Commission Paid            |
    But "LeaseRenewalCompensation" MUST NOT contain any similar lookups

  @Property @BUSO @dd-1.7
  Scenario: LeaseRenewalOptionYN
    When "LeaseRenewalOptionYN" exists in the "Property" metadata
    Then "LeaseRenewalOptionYN" MUST be "Boolean" data type

  @Property @RLSE @dd-1.7
  Scenario: LeaseTerm
    When "LeaseTerm" exists in the "Property" metadata
    Then "LeaseTerm" MUST be "Single Enumeration" data type
    And "LeaseTerm" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | MonthToMonth     | Month To Month      |
      | Negotiable       | Negotiable          |
      | None             | None                |
      | Other            | Other               |
      | RenewalOption    | Renewal Option      |
      | ShortTermLease   | Short Term Lease    |
      | SixMonths        |            6 Months |
      | TwelveMonths     |           12 Months |
      | TwentyFourMonths |           24 Months |
      | Weekly           | Weekly              |
    But "LeaseTerm" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: Levels
    When "Levels" exists in the "Property" metadata
    Then "Levels" MUST be "Multiple Enumeration" data type
    And "Levels" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | MultiSplit       | Multi/Split         |
      | One              | One                 |
      | OneAndOneHalf    | One and One Half    |
      | ThreeOrMore      | Three Or More       |
      | Two              | Two                 |
    But "Levels" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: License1
    Given that the following synonyms for "License1" DO NOT exist in the "Property" metadata
      | Unit1LicenseNo |
      | Unit1Insignia  |
    When "License1" exists in the "Property" metadata
    Then "License1" MUST be "String" data type
    And "License1" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: License2
    Given that the following synonyms for "License2" DO NOT exist in the "Property" metadata
      | Unit2LicenseNo |
      | Unit2Insignia  |
    When "License2" exists in the "Property" metadata
    Then "License2" MUST be "String" data type
    And "License2" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: License3
    Given that the following synonyms for "License3" DO NOT exist in the "Property" metadata
      | Unit3LicenseNo |
      | Unit3Insignia  |
    When "License3" exists in the "Property" metadata
    Then "License3" MUST be "String" data type
    And "License3" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RINC @dd-1.7
  Scenario: LicensesExpense
    When "LicensesExpense" exists in the "Property" metadata
    Then "LicensesExpense" MUST be "Decimal" data type
    And "LicensesExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LicensesExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAOR
    Given that the following synonyms for "ListAOR" DO NOT exist in the "Property" metadata
      | ListingBoard       |
      | ListingAssociation |
    When "ListAOR" exists in the "Property" metadata
    Then "ListAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentAOR
    Given that the following synonyms for "ListAgentAOR" DO NOT exist in the "Property" metadata
      | ListMemberAOR |
    When "ListAgentAOR" exists in the "Property" metadata
    Then "ListAgentAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentDesignation
    Given that the following synonyms for "ListAgentDesignation" DO NOT exist in the "Property" metadata
      | ListMemberDesignation |
    When "ListAgentDesignation" exists in the "Property" metadata
    Then "ListAgentDesignation" MUST be "Multiple Enumeration" data type
    And "ListAgentDesignation" MAY contain any of the following standard lookups
      | LegacyODataValue                         | StandardLookupValue                                |
      | AccreditedBuyersRepresentative           | Accredited Buyer's Representative / ABR            |
      | AccreditedLandConsultant                 | Accredited Land Consultant / ALC                   |
      | AtHomeWithDiversity                      | At Home With Diversity / AHWD                      |
      | CertifiedCommercialInvestmentMember      | Certified Commercial Investment Member / CCIM      |
      | CertifiedDistressedPropertyExpert        | Certified Distressed Property Expert / CDPE        |
      | CertifiedInternationalPropertySpecialist | Certified International Property Specialist / CIPS |
      | CertifiedPropertyManager                 | Certified Property Manager / CPM                   |
      | CertifiedRealEstateBrokerageManager      | Certified Real Estate Brokerage Manager / CRB      |
      | CertifiedRealEstateTeamSpecialist        | Certified Real Estate Team Specialist / C-RETS     |
      | CertifiedResidentialSpecialist           | Certified Residential Specialist / CRS             |
      | CounselorOfRealEstate                    | Counselor of Real Estate / CRE                     |
      | ePRO                                     | e-PRO                                              |
      | GeneralAccreditedAppraiser               | General Accredited Appraiser / GAA                 |
      | GraduateRealtorInstitute                 | Graduate, REALTOR Institute / GRI                  |
      | MilitaryRelocationProfessional           | Military Relocation Professional / MRP             |
      | NARsGreenDesignation                     | NAR's Green Designation / GREEN                    |
      | PerformanceManagementNetwork             | Performance Management Network / PMN               |
      | PricingStrategyAdvisor                   | Pricing Strategy Advisor / PSA                     |
      | RealEstateNegotiationExpert              | Real Estate Negotiation Expert / RENE              |
      | RealtorAssociationCertifiedExecutive     | REALTOR Association Certified Executive / RCE      |
      | ResidentialAccreditedAppraiser           | Residential Accredited Appraiser / RAA             |
      | ResortAndSecondHomePropertySpecialist    | Resort & Second-Home Property Specialist / RSPS    |
      | SellerRepresentativeSpecialist           | Seller Representative Specialist / SRS             |
      | SeniorsRealEstateSpecialist              | Seniors Real Estate Specialist / SRES              |
      | ShortSalesAndForeclosureResource         | Short Sales & Foreclosure Resource / SFR           |
      | SocietyOfIndustrialAndOfficeRealtors     | Society of Industrial and Office REALTORS / SIOR   |
      | TransnationalReferralCertification       | Transnational Referral Certification / TRC         |
    But "ListAgentDesignation" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentDirectPhone
    Given that the following synonyms for "ListAgentDirectPhone" DO NOT exist in the "Property" metadata
      | ListMemberDirectPhone |
    When "ListAgentDirectPhone" exists in the "Property" metadata
    Then "ListAgentDirectPhone" MUST be "String" data type
    And "ListAgentDirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentEmail
    Given that the following synonyms for "ListAgentEmail" DO NOT exist in the "Property" metadata
      | ListMemberEmail |
    When "ListAgentEmail" exists in the "Property" metadata
    Then "ListAgentEmail" MUST be "String" data type
    And "ListAgentEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentFax
    Given that the following synonyms for "ListAgentFax" DO NOT exist in the "Property" metadata
      | ListMemberFax |
    When "ListAgentFax" exists in the "Property" metadata
    Then "ListAgentFax" MUST be "String" data type
    And "ListAgentFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListAgentFirstName
    Given that the following synonyms for "ListAgentFirstName" DO NOT exist in the "Property" metadata
      | ListMemberFirstName |
    When "ListAgentFirstName" exists in the "Property" metadata
    Then "ListAgentFirstName" MUST be "String" data type
    And "ListAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListAgentFullName
    Given that the following synonyms for "ListAgentFullName" DO NOT exist in the "Property" metadata
      | ListMemberFullName |
    When "ListAgentFullName" exists in the "Property" metadata
    Then "ListAgentFullName" MUST be "String" data type
    And "ListAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentHomePhone
    Given that the following synonyms for "ListAgentHomePhone" DO NOT exist in the "Property" metadata
      | ListMemberHomePhone |
    When "ListAgentHomePhone" exists in the "Property" metadata
    Then "ListAgentHomePhone" MUST be "String" data type
    And "ListAgentHomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentKey
    Given that the following synonyms for "ListAgentKey" DO NOT exist in the "Property" metadata
      | ListMemberKey |
    When "ListAgentKey" exists in the "Property" metadata
    Then "ListAgentKey" MUST be "String" data type
    And "ListAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListAgentLastName
    Given that the following synonyms for "ListAgentLastName" DO NOT exist in the "Property" metadata
      | ListMemberLastName |
    When "ListAgentLastName" exists in the "Property" metadata
    Then "ListAgentLastName" MUST be "String" data type
    And "ListAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentMiddleName
    Given that the following synonyms for "ListAgentMiddleName" DO NOT exist in the "Property" metadata
      | ListMemberMiddleName |
    When "ListAgentMiddleName" exists in the "Property" metadata
    Then "ListAgentMiddleName" MUST be "String" data type
    And "ListAgentMiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListAgentMlsId
    Given that the following synonyms for "ListAgentMlsId" DO NOT exist in the "Property" metadata
      | ListMemberMlsld |
    When "ListAgentMlsId" exists in the "Property" metadata
    Then "ListAgentMlsId" MUST be "String" data type
    And "ListAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentMobilePhone
    Given that the following synonyms for "ListAgentMobilePhone" DO NOT exist in the "Property" metadata
      | ListMemberMobilePhone |
    When "ListAgentMobilePhone" exists in the "Property" metadata
    Then "ListAgentMobilePhone" MUST be "String" data type
    And "ListAgentMobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentNamePrefix
    Given that the following synonyms for "ListAgentNamePrefix" DO NOT exist in the "Property" metadata
      | ListMemberNamePrefix |
    When "ListAgentNamePrefix" exists in the "Property" metadata
    Then "ListAgentNamePrefix" MUST be "String" data type
    And "ListAgentNamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentNameSuffix
    Given that the following synonyms for "ListAgentNameSuffix" DO NOT exist in the "Property" metadata
      | ListMemberNameSuffix |
    When "ListAgentNameSuffix" exists in the "Property" metadata
    Then "ListAgentNameSuffix" MUST be "String" data type
    And "ListAgentNameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentOfficePhone
    Given that the following synonyms for "ListAgentOfficePhone" DO NOT exist in the "Property" metadata
      | ListMemberOfficePhone |
    When "ListAgentOfficePhone" exists in the "Property" metadata
    Then "ListAgentOfficePhone" MUST be "String" data type
    And "ListAgentOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentOfficePhoneExt
    Given that the following synonyms for "ListAgentOfficePhoneExt" DO NOT exist in the "Property" metadata
      | ListMemberOfficePhoneExt |
    When "ListAgentOfficePhoneExt" exists in the "Property" metadata
    Then "ListAgentOfficePhoneExt" MUST be "String" data type
    And "ListAgentOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentPager
    Given that the following synonyms for "ListAgentPager" DO NOT exist in the "Property" metadata
      | ListMemberPager |
    When "ListAgentPager" exists in the "Property" metadata
    Then "ListAgentPager" MUST be "String" data type
    And "ListAgentPager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentPreferredPhone
    Given that the following synonyms for "ListAgentPreferredPhone" DO NOT exist in the "Property" metadata
      | ListMemberPreferredPhone |
    When "ListAgentPreferredPhone" exists in the "Property" metadata
    Then "ListAgentPreferredPhone" MUST be "String" data type
    And "ListAgentPreferredPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentPreferredPhoneExt
    Given that the following synonyms for "ListAgentPreferredPhoneExt" DO NOT exist in the "Property" metadata
      | ListMemberPreferredPhoneExt |
    When "ListAgentPreferredPhoneExt" exists in the "Property" metadata
    Then "ListAgentPreferredPhoneExt" MUST be "String" data type
    And "ListAgentPreferredPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentStateLicense
    Given that the following synonyms for "ListAgentStateLicense" DO NOT exist in the "Property" metadata
      | ListMemberStateLicense |
    When "ListAgentStateLicense" exists in the "Property" metadata
    Then "ListAgentStateLicense" MUST be "String" data type
    And "ListAgentStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentTollFreePhone
    Given that the following synonyms for "ListAgentTollFreePhone" DO NOT exist in the "Property" metadata
      | ListMemberTollFreePhone |
    When "ListAgentTollFreePhone" exists in the "Property" metadata
    Then "ListAgentTollFreePhone" MUST be "String" data type
    And "ListAgentTollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentURL
    Given that the following synonyms for "ListAgentURL" DO NOT exist in the "Property" metadata
      | ListMemberURL |
    When "ListAgentURL" exists in the "Property" metadata
    Then "ListAgentURL" MUST be "String" data type
    And "ListAgentURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentVoiceMail
    Given that the following synonyms for "ListAgentVoiceMail" DO NOT exist in the "Property" metadata
      | ListMemberVoiceMail |
    When "ListAgentVoiceMail" exists in the "Property" metadata
    Then "ListAgentVoiceMail" MUST be "String" data type
    And "ListAgentVoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListAgentVoiceMailExt
    Given that the following synonyms for "ListAgentVoiceMailExt" DO NOT exist in the "Property" metadata
      | ListMemberVoiceMailExt |
    When "ListAgentVoiceMailExt" exists in the "Property" metadata
    Then "ListAgentVoiceMailExt" MUST be "String" data type
    And "ListAgentVoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficeAOR
    When "ListOfficeAOR" exists in the "Property" metadata
    Then "ListOfficeAOR" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficeEmail
    When "ListOfficeEmail" exists in the "Property" metadata
    Then "ListOfficeEmail" MUST be "String" data type
    And "ListOfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficeFax
    When "ListOfficeFax" exists in the "Property" metadata
    Then "ListOfficeFax" MUST be "String" data type
    And "ListOfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficeKey
    When "ListOfficeKey" exists in the "Property" metadata
    Then "ListOfficeKey" MUST be "String" data type
    And "ListOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListOfficeMlsId
    When "ListOfficeMlsId" exists in the "Property" metadata
    Then "ListOfficeMlsId" MUST be "String" data type
    And "ListOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListOfficeName
    When "ListOfficeName" exists in the "Property" metadata
    Then "ListOfficeName" MUST be "String" data type
    And "ListOfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficePhone
    When "ListOfficePhone" exists in the "Property" metadata
    Then "ListOfficePhone" MUST be "String" data type
    And "ListOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficePhoneExt
    When "ListOfficePhoneExt" exists in the "Property" metadata
    Then "ListOfficePhoneExt" MUST be "String" data type
    And "ListOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListOfficeURL
    When "ListOfficeURL" exists in the "Property" metadata
    Then "ListOfficeURL" MUST be "String" data type
    And "ListOfficeURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListPrice
    Given that the following synonyms for "ListPrice" DO NOT exist in the "Property" metadata
      | AskingPrice  |
      | PriceListing |
      | PriceListed  |
      | CurrentPrice |
    When "ListPrice" exists in the "Property" metadata
    Then "ListPrice" MUST be "Decimal" data type
    And "ListPrice" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ListPrice" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListPriceLow
    Given that the following synonyms for "ListPriceLow" DO NOT exist in the "Property" metadata
      | LowPriceRange |
      | LowRangePrice |
    When "ListPriceLow" exists in the "Property" metadata
    Then "ListPriceLow" MUST be "Decimal" data type
    And "ListPriceLow" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ListPriceLow" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListTeamKey
    When "ListTeamKey" exists in the "Property" metadata
    Then "ListTeamKey" MUST be "String" data type
    And "ListTeamKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListTeamName
    When "ListTeamName" exists in the "Property" metadata
    Then "ListTeamName" MUST be "String" data type
    And "ListTeamName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListingAgreement
    Given that the following synonyms for "ListingAgreement" DO NOT exist in the "Property" metadata
      | AgreementType |
    When "ListingAgreement" exists in the "Property" metadata
    Then "ListingAgreement" MUST be "Single Enumeration" data type
    And "ListingAgreement" MAY contain any of the following standard lookups
      | LegacyODataValue            | StandardLookupValue            |
      | ExclusiveAgency             | Exclusive Agency               |
      | ExclusiveRightToLease       | Exclusive Right To Lease       |
      | ExclusiveRightToSell        | Exclusive Right To Sell        |
      | ExclusiveRightWithException | Exclusive Right With Exception |
      | Net                         | Net                            |
      | Open                        | Open                           |
      | Probate                     | Probate                        |
    But "ListingAgreement" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListingContractDate
    Given that the following synonyms for "ListingContractDate" DO NOT exist in the "Property" metadata
      | ListingDate   |
      | DateOfListing |
      | ListDate      |
      | AgreementDate |
    When "ListingContractDate" exists in the "Property" metadata
    Then "ListingContractDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "Property" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "Property" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "Property" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "Property" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListingService
    Given that the following synonyms for "ListingService" DO NOT exist in the "Property" metadata
      | ServiceType  |
      | ServiceLevel |
    When "ListingService" exists in the "Property" metadata
    Then "ListingService" MUST be "Single Enumeration" data type
    And "ListingService" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | EntryOnly        | Entry Only          |
      | FullService      | Full Service        |
      | LimitedService   | Limited Service     |
    But "ListingService" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ListingTerms
    Given that the following synonyms for "ListingTerms" DO NOT exist in the "Property" metadata
      | Terms |
    When "ListingTerms" exists in the "Property" metadata
    Then "ListingTerms" MUST be "Multiple Enumeration" data type
    And "ListingTerms" MAY contain any of the following standard lookups
      | LegacyODataValue          | StandardLookupValue         |
      | AllInclusiveTrustDeed     | All Inclusive Trust Deed    |
      | Assumable                 | Assumable                   |
      | Cash                      | Cash                        |
      | Contract                  | Contract                    |
      | Conventional              | Conventional                |
      | Exchange1031              |               1031 Exchange |
      | ExistingBonds             | Existing Bonds              |
      | FHA                       | FHA                         |
      | LandUseFee                | Land Use Fee                |
      | LeaseBack                 | Lease Back                  |
      | LeaseOption               | Lease Option                |
      | LeasePurchase             | Lease Purchase              |
      | LienRelease               | Lien Release                |
      | OwnerMayCarry             | Owner May Carry             |
      | OwnerPayPoints            | Owner Pay Points            |
      | OwnerWillCarry            | Owner Will Carry            |
      | PrivateFinancingAvailable | Private Financing Available |
      | RelocationProperty        | Relocation Property         |
      | SellerEquityShare         | Seller Equity Share         |
      | SpecialFunding            | Special Funding             |
      | Submit                    | Submit                      |
      | Trade                     | Trade                       |
      | TrustConveyance           | Trust Conveyance            |
      | TrustDeed                 | Trust Deed                  |
      | UsdaLoan                  | USDA Loan                   |
      | VaLoan                    | VA Loan                     |
    But "ListingTerms" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: LivingArea
    When "LivingArea" exists in the "Property" metadata
    Then "LivingArea" MUST be "Decimal" data type
    And "LivingArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LivingArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: LivingAreaSource
    When "LivingAreaSource" exists in the "Property" metadata
    Then "LivingAreaSource" MUST be "Single Enumeration" data type
    And "LivingAreaSource" MAY contain any of the following standard lookups
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
    But "LivingAreaSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: LivingAreaUnits
    When "LivingAreaUnits" exists in the "Property" metadata
    Then "LivingAreaUnits" MUST be "Single Enumeration" data type
    And "LivingAreaUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "LivingAreaUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LockBoxLocation
    Given that the following synonyms for "LockBoxLocation" DO NOT exist in the "Property" metadata
      | KeySafeLocation |
    When "LockBoxLocation" exists in the "Property" metadata
    Then "LockBoxLocation" MUST be "String" data type
    And "LockBoxLocation" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LockBoxSerialNumber
    Given that the following synonyms for "LockBoxSerialNumber" DO NOT exist in the "Property" metadata
      | KeySafeSerialNumber |
    When "LockBoxSerialNumber" exists in the "Property" metadata
    Then "LockBoxSerialNumber" MUST be "String" data type
    And "LockBoxSerialNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LockBoxType
    Given that the following synonyms for "LockBoxType" DO NOT exist in the "Property" metadata
      | KeySafeType |
    When "LockBoxType" exists in the "Property" metadata
    Then "LockBoxType" MUST be "Multiple Enumeration" data type
    And "LockBoxType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | CallListingOffice | Call Listing Office |
      | CallSellerDirect  | Call Seller Direct  |
      | Combo             | Combo               |
      | None              | None                |
      | Other             | Other               |
      | SeeRemarks        | See Remarks         |
      | Sentrilock        | SentriLock          |
      | Supra             | Supra               |
    But "LockBoxType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Longitude
    When "Longitude" exists in the "Property" metadata
    Then "Longitude" MUST be "Decimal" data type
    And "Longitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "Longitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LotDimensionsSource
    When "LotDimensionsSource" exists in the "Property" metadata
    Then "LotDimensionsSource" MUST be "Single Enumeration" data type
    And "LotDimensionsSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appraiser        | Appraiser           |
      | Assessor         | Assessor            |
      | Builder          | Builder             |
      | Estimated        | Estimated           |
      | GisCalculated    | GIS Calculated      |
      | Measured         | Measured            |
      | Other            | Other               |
      | Owner            | Owner               |
      | PublicRecords    | Public Records      |
      | SeeRemarks       | See Remarks         |
      | Survey           | Survey              |
    But "LotDimensionsSource" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: LotFeatures
    When "LotFeatures" exists in the "Property" metadata
    Then "LotFeatures" MUST be "Multiple Enumeration" data type
    And "LotFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Agricultural      | Agricultural        |
      | BackYard          | Back Yard           |
      | Bluff             | Bluff               |
      | CityLot           | City Lot            |
      | Cleared           | Cleared             |
      | CloseToClubhouse  | Close to Clubhouse  |
      | CornerLot         | Corner Lot          |
      | CornersMarked     | Corners Marked      |
      | CulDeSac          | Cul-De-Sac          |
      | DesertBack        | Desert Back         |
      | DesertFront       | Desert Front        |
      | Farm              | Farm                |
      | FewTrees          | Few Trees           |
      | FlagLot           | Flag Lot            |
      | FrontYard         | Front Yard          |
      | Garden            | Garden              |
      | GentleSloping     | Gentle Sloping      |
      | Greenbelt         | Greenbelt           |
      | InteriorLot       | Interior Lot        |
      | IrregularLot      | Irregular Lot       |
      | Landscaped        | Landscaped          |
      | Level             | Level               |
      | ManyTrees         | Many Trees          |
      | Meadow            | Meadow              |
      | NativePlants      | Native Plants       |
      | NearGolfCourse    | Near Golf Course    |
      | NearPublicTransit | Near Public Transit |
      | OnGolfCourse      | On Golf Course      |
      | OpenLot           | Open Lot            |
      | Orchards          | Orchard(s)          |
      | Other             | Other               |
      | Pasture           | Pasture             |
      | Paved             | Paved               |
      | PieShapedLot      | Pie Shaped Lot      |
      | Private           | Private             |
      | RectangularLot    | Rectangular Lot     |
      | RockOutcropping   | Rock Outcropping    |
      | RollingSlope      | Rolling Slope       |
      | Secluded          | Secluded            |
      | SeeRemarks        | See Remarks         |
      | Sloped            | Sloped              |
      | SlopedDown        | Sloped Down         |
      | SlopedUp          | Sloped Up           |
      | SplitPossible     | Split Possible      |
      | SprinklersInFront | Sprinklers In Front |
      | SprinklersInRear  | Sprinklers In Rear  |
      | SteepSlope        | Steep Slope         |
      | Subdivided        | Subdivided          |
      | Views             | Views               |
      | Waterfall         | Waterfall           |
      | Waterfront        | Waterfront          |
      | Wetlands          | Wetlands            |
      | Wooded            | Wooded              |
      | ZeroLotLine       | Zero Lot Line       |
    But "LotFeatures" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: LotSizeAcres
    When "LotSizeAcres" exists in the "Property" metadata
    Then "LotSizeAcres" MUST be "Decimal" data type
    And "LotSizeAcres" precision SHOULD be equal to the RESO Suggested Max Precision of 16
    And "LotSizeAcres" scale SHOULD be equal to the RESO Suggested Max Scale of 4

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: LotSizeArea
    When "LotSizeArea" exists in the "Property" metadata
    Then "LotSizeArea" MUST be "Decimal" data type
    And "LotSizeArea" precision SHOULD be equal to the RESO Suggested Max Precision of 16
    And "LotSizeArea" scale SHOULD be equal to the RESO Suggested Max Scale of 4

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: LotSizeDimensions
    When "LotSizeDimensions" exists in the "Property" metadata
    Then "LotSizeDimensions" MUST be "String" data type
    And "LotSizeDimensions" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: LotSizeSource
    When "LotSizeSource" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: LotSizeSquareFeet
    When "LotSizeSquareFeet" exists in the "Property" metadata
    Then "LotSizeSquareFeet" MUST be "Decimal" data type
    And "LotSizeSquareFeet" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "LotSizeSquareFeet" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: LotSizeUnits
    When "LotSizeUnits" exists in the "Property" metadata
    Then "LotSizeUnits" MUST be "Single Enumeration" data type
    And "LotSizeUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Acres            | Acres               |
      | SquareFeet       | Square Feet         |
      | SquareMeters     | Square Meters       |
    But "LotSizeUnits" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: MLSAreaMajor
    Given that the following synonyms for "MLSAreaMajor" DO NOT exist in the "Property" metadata
      | MarketingArea |
      | MLSArea       |
    When "MLSAreaMajor" exists in the "Property" metadata
    Then "MLSAreaMajor" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MLSAreaMinor
    When "MLSAreaMinor" exists in the "Property" metadata
    Then "MLSAreaMinor" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @dd-1.7
  Scenario: MainLevelBathrooms
    When "MainLevelBathrooms" exists in the "Property" metadata
    Then "MainLevelBathrooms" MUST be "Integer" data type

  @Property @RESI @RLSE @dd-1.7
  Scenario: MainLevelBedrooms
    When "MainLevelBedrooms" exists in the "Property" metadata
    Then "MainLevelBedrooms" MUST be "Integer" data type

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: MaintenanceExpense
    When "MaintenanceExpense" exists in the "Property" metadata
    Then "MaintenanceExpense" MUST be "Decimal" data type
    And "MaintenanceExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "MaintenanceExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MajorChangeTimestamp
    When "MajorChangeTimestamp" exists in the "Property" metadata
    Then "MajorChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MajorChangeType
    When "MajorChangeType" exists in the "Property" metadata
    Then "MajorChangeType" MUST be "Single Enumeration" data type
    And "MajorChangeType" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | Active              | Active                |
      | ActiveUnderContract | Active Under Contract |
      | BackOnMarket        | Back On Market        |
      | Canceled            | Canceled              |
      | Closed              | Closed                |
      | Deleted             | Deleted               |
      | Expired             | Expired               |
      | Hold                | Hold                  |
      | NewListing          | New Listing           |
      | Pending             | Pending               |
      | PriceChange         | Price Change          |
      | Withdrawn           | Withdrawn             |
    But "MajorChangeType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: Make
    When "Make" exists in the "Property" metadata
    Then "Make" MUST be "String" data type
    And "Make" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RINC @dd-1.7
  Scenario: ManagerExpense
    When "ManagerExpense" exists in the "Property" metadata
    Then "ManagerExpense" MUST be "Decimal" data type
    And "ManagerExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ManagerExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MapCoordinate
    Given that the following synonyms for "MapCoordinate" DO NOT exist in the "Property" metadata
      | MapBookCoordinate |
      | ThomasGuide       |
      | MapBookNumber     |
    When "MapCoordinate" exists in the "Property" metadata
    Then "MapCoordinate" MUST be "String" data type
    And "MapCoordinate" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MapCoordinateSource
    Given that the following synonyms for "MapCoordinateSource" DO NOT exist in the "Property" metadata
      | MapBook |
    When "MapCoordinateSource" exists in the "Property" metadata
    Then "MapCoordinateSource" MUST be "String" data type
    And "MapCoordinateSource" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: MapURL
    When "MapURL" exists in the "Property" metadata
    Then "MapURL" MUST be "String" data type
    And "MapURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: MiddleOrJuniorSchool
    When "MiddleOrJuniorSchool" exists in the "Property" metadata
    Then "MiddleOrJuniorSchool" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: MiddleOrJuniorSchoolDistrict
    When "MiddleOrJuniorSchoolDistrict" exists in the "Property" metadata
    Then "MiddleOrJuniorSchoolDistrict" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: MlsStatus
    Given that the following synonyms for "MlsStatus" DO NOT exist in the "Property" metadata
      | ListingStatus |
      | Status        |
    When "MlsStatus" exists in the "Property" metadata
    Then "MlsStatus" MUST be "Single Enumeration" data type

  @Property @MOBI @dd-1.7
  Scenario: MobileDimUnits
    When "MobileDimUnits" exists in the "Property" metadata
    Then "MobileDimUnits" MUST be "Single Enumeration" data type
    And "MobileDimUnits" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Feet             | Feet                |
      | Meters           | Meters              |
    But "MobileDimUnits" MUST NOT contain any similar lookups

  @Property @MOBI @dd-1.7
  Scenario: MobileHomeRemainsYN
    When "MobileHomeRemainsYN" exists in the "Property" metadata
    Then "MobileHomeRemainsYN" MUST be "Boolean" data type

  @Property @MOBI @IDX @dd-1.7
  Scenario: MobileLength
    When "MobileLength" exists in the "Property" metadata
    Then "MobileLength" MUST be "Integer" data type

  @Property @MOBI @IDX @dd-1.7
  Scenario: MobileWidth
    When "MobileWidth" exists in the "Property" metadata
    Then "MobileWidth" MUST be "Integer" data type

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: Model
    When "Model" exists in the "Property" metadata
    Then "Model" MUST be "String" data type
    And "Model" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "Property" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "Property" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Property @RINC @COMS @COML @BUSO @dd-1.7
  Scenario: NetOperatingIncome
    When "NetOperatingIncome" exists in the "Property" metadata
    Then "NetOperatingIncome" MUST be "Decimal" data type
    And "NetOperatingIncome" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "NetOperatingIncome" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: NewConstructionYN
    When "NewConstructionYN" exists in the "Property" metadata
    Then "NewConstructionYN" MUST be "Boolean" data type

  @Property @RINC @dd-1.7
  Scenario: NewTaxesExpense
    When "NewTaxesExpense" exists in the "Property" metadata
    Then "NewTaxesExpense" MUST be "Decimal" data type
    And "NewTaxesExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "NewTaxesExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: NumberOfBuildings
    Given that the following synonyms for "NumberOfBuildings" DO NOT exist in the "Property" metadata
      | NumberOfUnitsBuildings |
    When "NumberOfBuildings" exists in the "Property" metadata
    Then "NumberOfBuildings" MUST be "Integer" data type

  @Property @BUSO @dd-1.7
  Scenario: NumberOfFullTimeEmployees
    When "NumberOfFullTimeEmployees" exists in the "Property" metadata
    Then "NumberOfFullTimeEmployees" MUST be "Integer" data type

  @Property @LAND @dd-1.7
  Scenario: NumberOfLots
    When "NumberOfLots" exists in the "Property" metadata
    Then "NumberOfLots" MUST be "Integer" data type

  @Property @MOBI @dd-1.7
  Scenario: NumberOfPads
    When "NumberOfPads" exists in the "Property" metadata
    Then "NumberOfPads" MUST be "Integer" data type

  @Property @BUSO @dd-1.7
  Scenario: NumberOfPartTimeEmployees
    When "NumberOfPartTimeEmployees" exists in the "Property" metadata
    Then "NumberOfPartTimeEmployees" MUST be "Integer" data type

  @Property @RINC @FARM @dd-1.7
  Scenario: NumberOfSeparateElectricMeters
    When "NumberOfSeparateElectricMeters" exists in the "Property" metadata
    Then "NumberOfSeparateElectricMeters" MUST be "Integer" data type

  @Property @RINC @FARM @dd-1.7
  Scenario: NumberOfSeparateGasMeters
    When "NumberOfSeparateGasMeters" exists in the "Property" metadata
    Then "NumberOfSeparateGasMeters" MUST be "Integer" data type

  @Property @RINC @FARM @dd-1.7
  Scenario: NumberOfSeparateWaterMeters
    When "NumberOfSeparateWaterMeters" exists in the "Property" metadata
    Then "NumberOfSeparateWaterMeters" MUST be "Integer" data type

  @Property @RESI @RLSE @dd-1.7
  Scenario: NumberOfUnitsInCommunity
    When "NumberOfUnitsInCommunity" exists in the "Property" metadata
    Then "NumberOfUnitsInCommunity" MUST be "Integer" data type

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: NumberOfUnitsLeased
    When "NumberOfUnitsLeased" exists in the "Property" metadata
    Then "NumberOfUnitsLeased" MUST be "Integer" data type

  @Property @RINC @dd-1.7
  Scenario: NumberOfUnitsMoMo
    When "NumberOfUnitsMoMo" exists in the "Property" metadata
    Then "NumberOfUnitsMoMo" MUST be "Integer" data type

  @Property @RINC @COMS @COML @IDX @dd-1.7
  Scenario: NumberOfUnitsTotal
    When "NumberOfUnitsTotal" exists in the "Property" metadata
    Then "NumberOfUnitsTotal" MUST be "Integer" data type

  @Property @RINC @dd-1.7
  Scenario: NumberOfUnitsVacant
    When "NumberOfUnitsVacant" exists in the "Property" metadata
    Then "NumberOfUnitsVacant" MUST be "Integer" data type

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: OccupantName
    When "OccupantName" exists in the "Property" metadata
    Then "OccupantName" MUST be "String" data type
    And "OccupantName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: OccupantPhone
    When "OccupantPhone" exists in the "Property" metadata
    Then "OccupantPhone" MUST be "String" data type
    And "OccupantPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: OccupantType
    When "OccupantType" exists in the "Property" metadata
    Then "OccupantType" MUST be "Single Enumeration" data type
    And "OccupantType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Owner            | Owner               |
      | Tenant           | Tenant              |
      | Vacant           | Vacant              |
    But "OccupantType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OffMarketDate
    Given that the following synonyms for "OffMarketDate" DO NOT exist in the "Property" metadata
      | DateOffMarket |
    When "OffMarketDate" exists in the "Property" metadata
    Then "OffMarketDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OffMarketTimestamp
    When "OffMarketTimestamp" exists in the "Property" metadata
    Then "OffMarketTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: OnMarketDate
    When "OnMarketDate" exists in the "Property" metadata
    Then "OnMarketDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OnMarketTimestamp
    When "OnMarketTimestamp" exists in the "Property" metadata
    Then "OnMarketTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: OpenParkingSpaces
    Given that the following synonyms for "OpenParkingSpaces" DO NOT exist in the "Property" metadata
      | UncoveredParking |
    When "OpenParkingSpaces" exists in the "Property" metadata
    Then "OpenParkingSpaces" MUST be "Decimal" data type
    And "OpenParkingSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OpenParkingSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: OpenParkingYN
    When "OpenParkingYN" exists in the "Property" metadata
    Then "OpenParkingYN" MUST be "Boolean" data type

  @Property @RINC @COMS @COML @BUSO @dd-1.7
  Scenario: OperatingExpense
    When "OperatingExpense" exists in the "Property" metadata
    Then "OperatingExpense" MUST be "Decimal" data type
    And "OperatingExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OperatingExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RINC @dd-1.7
  Scenario: OperatingExpenseIncludes
    When "OperatingExpenseIncludes" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OriginalEntryTimestamp
    Given that the following synonyms for "OriginalEntryTimestamp" DO NOT exist in the "Property" metadata
      | EntryDate       |
      | InputDate       |
      | DateTimeCreated |
      | CreatedDate     |
    When "OriginalEntryTimestamp" exists in the "Property" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OriginalListPrice
    Given that the following synonyms for "OriginalListPrice" DO NOT exist in the "Property" metadata
      | OriginalPrice |
    When "OriginalListPrice" exists in the "Property" metadata
    Then "OriginalListPrice" MUST be "Decimal" data type
    And "OriginalListPrice" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OriginalListPrice" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OriginatingSystemID
    Given that the following synonyms for "OriginatingSystemID" DO NOT exist in the "Property" metadata
      | AuthoritativeSystemID |
    When "OriginatingSystemID" exists in the "Property" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: OriginatingSystemKey
    Given that the following synonyms for "OriginatingSystemKey" DO NOT exist in the "Property" metadata
      | ProviderKey            |
      | AuthoritativeSystemKey |
    When "OriginatingSystemKey" exists in the "Property" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Property" metadata
      | ProviderName        |
      | MLSID               |
      | AuthoritativeSystem |
    When "OriginatingSystemName" exists in the "Property" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: OtherEquipment
    When "OtherEquipment" exists in the "Property" metadata
    Then "OtherEquipment" MUST be "Multiple Enumeration" data type
    And "OtherEquipment" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue  |
      | AirPurifier         | Air Purifier         |
      | CallListingAgent    | Call Listing Agent   |
      | Compressor          | Compressor           |
      | DcWellPump          | DC Well Pump         |
      | Dehumidifier        | Dehumidifier         |
      | FarmEquipment       | Farm Equipment       |
      | FuelTanks           | Fuel Tank(s)         |
      | Generator           | Generator            |
      | HomeTheater         | Home Theater         |
      | Intercom            | Intercom             |
      | IrrigationEquipment | Irrigation Equipment |
      | ListAvailable       | List Available       |
      | LivestockEquipment  | Livestock Equipment  |
      | Negotiable          | Negotiable           |
      | None                | None                 |
      | OrchardEquipment    | Orchard Equipment    |
      | Other               | Other                |
      | RotaryAntenna       | Rotary Antenna       |
      | SatelliteDish       | Satellite Dish       |
      | TvAntenna           | TV Antenna           |
      | VariesByUnit        | Varies by Unit       |
    But "OtherEquipment" MUST NOT contain any similar lookups

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: OtherExpense
    When "OtherExpense" exists in the "Property" metadata
    Then "OtherExpense" MUST be "Decimal" data type
    And "OtherExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "OtherExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: OtherParking
    When "OtherParking" exists in the "Property" metadata
    Then "OtherParking" MUST be "String" data type
    And "OtherParking" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: OtherStructures
    When "OtherStructures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OwnerName
    When "OwnerName" exists in the "Property" metadata
    Then "OwnerName" MUST be "String" data type
    And "OwnerName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RLSE @RINC @COMS @COML @dd-1.7
  Scenario: OwnerPays
    When "OwnerPays" exists in the "Property" metadata
    Then "OwnerPays" MUST be "Multiple Enumeration" data type
    And "OwnerPays" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | AllUtilities          | All Utilities           |
      | AssociationFees       | Association Fees        |
      | CableTv               | Cable TV                |
      | CommonAreaMaintenance | Common Area Maintenance |
      | Electricity           | Electricity             |
      | ExteriorMaintenance   | Exterior Maintenance    |
      | Gas                   | Gas                     |
      | GroundsCare           | Grounds Care            |
      | HotWater              | Hot Water               |
      | HvacMaintenance       | HVAC Maintenance        |
      | Insurance             | Insurance               |
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
    But "OwnerPays" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: OwnerPhone
    When "OwnerPhone" exists in the "Property" metadata
    Then "OwnerPhone" MUST be "String" data type
    And "OwnerPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Ownership
    When "Ownership" exists in the "Property" metadata
    Then "Ownership" MUST be "String" data type
    And "Ownership" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @BUSO @dd-1.7
  Scenario: OwnershipType
    When "OwnershipType" exists in the "Property" metadata
    Then "OwnershipType" MUST be "Single Enumeration" data type
    And "OwnershipType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Corporation      | Corporation         |
      | Llc              | LLC                 |
      | Partnership      | Partnership         |
      | SoleProprietor   | Sole Proprietor     |
    But "OwnershipType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: ParcelNumber
    Given that the following synonyms for "ParcelNumber" DO NOT exist in the "Property" metadata
      | APN                   |
      | AssessorsParcelNumber |
      | TaxID                 |
      | AssessorNumber        |
    When "ParcelNumber" exists in the "Property" metadata
    Then "ParcelNumber" MUST be "String" data type
    And "ParcelNumber" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @MOBI @dd-1.7
  Scenario: ParkManagerName
    When "ParkManagerName" exists in the "Property" metadata
    Then "ParkManagerName" MUST be "String" data type
    And "ParkManagerName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @MOBI @dd-1.7
  Scenario: ParkManagerPhone
    When "ParkManagerPhone" exists in the "Property" metadata
    Then "ParkManagerPhone" MUST be "String" data type
    And "ParkManagerPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @MOBI @COMS @COML @IDX @dd-1.7
  Scenario: ParkName
    When "ParkName" exists in the "Property" metadata
    Then "ParkName" MUST be "String" data type
    And "ParkName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: ParkingFeatures
    When "ParkingFeatures" exists in the "Property" metadata
    Then "ParkingFeatures" MUST be "Multiple Enumeration" data type
    And "ParkingFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue                | StandardLookupValue                  |
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ParkingTotal
    When "ParkingTotal" exists in the "Property" metadata
    Then "ParkingTotal" MUST be "Decimal" data type
    And "ParkingTotal" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ParkingTotal" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @FARM @dd-1.7
  Scenario: PastureArea
    When "PastureArea" exists in the "Property" metadata
    Then "PastureArea" MUST be "Decimal" data type
    And "PastureArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PastureArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: PatioAndPorchFeatures
    When "PatioAndPorchFeatures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PendingTimestamp
    When "PendingTimestamp" exists in the "Property" metadata
    Then "PendingTimestamp" MUST be "Timestamp" data type

  @Property @RINC @dd-1.7
  Scenario: PestControlExpense
    When "PestControlExpense" exists in the "Property" metadata
    Then "PestControlExpense" MUST be "Decimal" data type
    And "PestControlExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PestControlExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RLSE @MOBI @dd-1.7
  Scenario: PetsAllowed
    When "PetsAllowed" exists in the "Property" metadata
    Then "PetsAllowed" MUST be "Multiple Enumeration" data type
    And "PetsAllowed" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | BreedRestrictions | Breed Restrictions  |
      | Call              | Call                |
      | CatsOk            | Cats OK             |
      | DogsOk            | Dogs OK             |
      | No                | No                  |
      | NumberLimit       | Number Limit        |
      | SizeLimit         | Size Limit          |
      | Yes               | Yes                 |
    But "PetsAllowed" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PhotosChangeTimestamp
    Given that the following synonyms for "PhotosChangeTimestamp" DO NOT exist in the "Property" metadata
      | PhotoChangeTimestamp |
    When "PhotosChangeTimestamp" exists in the "Property" metadata
    Then "PhotosChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PhotosCount
    Given that the following synonyms for "PhotosCount" DO NOT exist in the "Property" metadata
      | PhotoCount |
    When "PhotosCount" exists in the "Property" metadata
    Then "PhotosCount" MUST be "Integer" data type

  @Property @RINC @dd-1.7
  Scenario: PoolExpense
    When "PoolExpense" exists in the "Property" metadata
    Then "PoolExpense" MUST be "Decimal" data type
    And "PoolExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PoolExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: PoolFeatures
    When "PoolFeatures" exists in the "Property" metadata
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
      | Indoor                      | Indoor                          |
      |                    Infinity |                        Infinity |
      | InGround                    | In Ground                       |
      | Lap                         | Lap                             |
      | Liner                       | Liner                           |
      | None                        | None                            |
      | Other                       | Other                           |
      | OutdoorPool                 | Outdoor Pool                    |
      | PoolCover                   | Pool Cover                      |
      | PoolSpaCombo                | Pool/Spa Combo                  |
      | PoolSweep                   | Pool Sweep                      |
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: PoolPrivateYN
    When "PoolPrivateYN" exists in the "Property" metadata
    Then "PoolPrivateYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Possession
    When "Possession" exists in the "Property" metadata
    Then "Possession" MUST be "Multiple Enumeration" data type
    And "Possession" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue      |
      | CloseOfEscrow         | Close Of Escrow          |
      | ClosePlus1Day         | Close Plus 1 Day         |
      | ClosePlus2Days        | Close Plus 2 Days        |
      | ClosePlus30Days       | Close Plus 30 Days       |
      | ClosePlus3Days        | Close Plus 3 Days        |
      | ClosePlus3To5Days     | Close Plus 3 to 5 Days   |
      | Negotiable            | Negotiable               |
      | Other                 | Other                    |
      | RentalAgreement       | Rental Agreement         |
      | SeeRemarks            | See Remarks              |
      | SellerRentBack        | Seller Rent Back         |
      | SubjectToTenantRights | Subject To Tenant Rights |
    But "Possession" MUST NOT contain any similar lookups

  @Property @LAND @IDX @dd-1.7
  Scenario: PossibleUse
    When "PossibleUse" exists in the "Property" metadata
    Then "PossibleUse" MUST be "Multiple Enumeration" data type
    And "PossibleUse" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Agricultural          | Agricultural            |
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
      | MiniStorage           | Mini-Storage            |
      | MultiFamily           | Multi-Family            |
      | Orchard               | Orchard                 |
      | Other                 | Other                   |
      | Pasture               | Pasture                 |
      | PlaceOfWorship        | Place of Worship        |
      | Poultry               | Poultry                 |
      | Ranch                 | Ranch                   |
      | Recreational          | Recreational            |
      | Residential           | Residential             |
      | Retail                | Retail                  |
      | SeeRemarks            | See Remarks             |
      | SingleFamily          | Single Family           |
      | Subdevelopment        | Subdevelopment          |
      | Timber                | Timber                  |
      | Unimproved            | Unimproved              |
      | Vacant                | Vacant                  |
      | Warehouse             | Warehouse               |
    But "PossibleUse" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PostalCity
    When "PostalCity" exists in the "Property" metadata
    Then "PostalCity" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PostalCode
    Given that the following synonyms for "PostalCode" DO NOT exist in the "Property" metadata
      | ZipCode |
      | Zip     |
    When "PostalCode" exists in the "Property" metadata
    Then "PostalCode" MUST be "String" data type
    And "PostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PostalCodePlus4
    Given that the following synonyms for "PostalCodePlus4" DO NOT exist in the "Property" metadata
      | ZipPlus4 |
    When "PostalCodePlus4" exists in the "Property" metadata
    Then "PostalCodePlus4" MUST be "String" data type
    And "PostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: PowerProductionType
    When "PowerProductionType" exists in the "Property" metadata
    Then "PowerProductionType" MUST be "Multiple Enumeration" data type
    And "PowerProductionType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Photovoltaics    | Photovoltaics       |
      | Wind             | Wind                |
    But "PowerProductionType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PreviousListPrice
    Given that the following synonyms for "PreviousListPrice" DO NOT exist in the "Property" metadata
      | PreviousPrice  |
      | LastPrice      |
      | ListPriorPrice |
    When "PreviousListPrice" exists in the "Property" metadata
    Then "PreviousListPrice" MUST be "Decimal" data type
    And "PreviousListPrice" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "PreviousListPrice" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PriceChangeTimestamp
    Given that the following synonyms for "PriceChangeTimestamp" DO NOT exist in the "Property" metadata
      | PriceChangeDateTime |
      | PriceChange         |
    When "PriceChangeTimestamp" exists in the "Property" metadata
    Then "PriceChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PrivateOfficeRemarks
    When "PrivateOfficeRemarks" exists in the "Property" metadata
    Then "PrivateOfficeRemarks" MUST be "String" data type
    And "PrivateOfficeRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PrivateRemarks
    Given that the following synonyms for "PrivateRemarks" DO NOT exist in the "Property" metadata
      | AgentRemarks        |
      | ConfidentialRemarks |
    When "PrivateRemarks" exists in the "Property" metadata
    Then "PrivateRemarks" MUST be "String" data type
    And "PrivateRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: ProfessionalManagementExpense
    Given that the following synonyms for "ProfessionalManagementExpense" DO NOT exist in the "Property" metadata
      | ManagementCompanyExpense |
    When "ProfessionalManagementExpense" exists in the "Property" metadata
    Then "ProfessionalManagementExpense" MUST be "Decimal" data type
    And "ProfessionalManagementExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ProfessionalManagementExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: PropertyAttachedYN
    Given that the following synonyms for "PropertyAttachedYN" DO NOT exist in the "Property" metadata
      | StructureAttachedYN |
    When "PropertyAttachedYN" exists in the "Property" metadata
    Then "PropertyAttachedYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: PropertyCondition
    Given that the following synonyms for "PropertyCondition" DO NOT exist in the "Property" metadata
      | StructuralCondition |
      | Condition           |
    When "PropertyCondition" exists in the "Property" metadata
    Then "PropertyCondition" MUST be "Multiple Enumeration" data type
    And "PropertyCondition" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Fixer             | Fixer               |
      | NewConstruction   | New Construction    |
      | UnderConstruction | Under Construction  |
      | UpdatedRemodeled  | Updated/Remodeled   |
    But "PropertyCondition" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @MOBI @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PropertySubType
    When "PropertySubType" exists in the "Property" metadata
    Then "PropertySubType" MUST be "Single Enumeration" data type
    And "PropertySubType" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Agriculture           | Agriculture             |
      | Apartment             | Apartment               |
      | BoatSlip              | Boat Slip               |
      | Business              | Business                |
      | Cabin                 | Cabin                   |
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
      | MultiFamily           | Multi Family            |
      | Office                | Office                  |
      | OwnYourOwn            | Own Your Own            |
      | Quadruplex            | Quadruplex              |
      | Ranch                 | Ranch                   |
      | Retail                | Retail                  |
      | SingleFamilyResidence | Single Family Residence |
      | StockCooperative      | Stock Cooperative       |
      | Timeshare             | Timeshare               |
      | Townhouse             | Townhouse               |
      | Triplex               | Triplex                 |
      | UnimprovedLand        | Unimproved Land         |
      | Warehouse             | Warehouse               |
    But "PropertySubType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PropertyType
    When "PropertyType" exists in the "Property" metadata
    Then "PropertyType" MUST be "Single Enumeration" data type
    And "PropertyType" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue  |
      | BusinessOpportunity | Business Opportunity |
      | CommercialLease     | Commercial Lease     |
      | CommercialSale      | Commercial Sale      |
      | Farm                | Farm                 |
      | Land                | Land                 |
      | ManufacturedInPark  | Manufactured In Park |
      | Residential         | Residential          |
      | ResidentialIncome   | Residential Income   |
      | ResidentialLease    | Residential Lease    |
    But "PropertyType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: PublicRemarks
    Given that the following synonyms for "PublicRemarks" DO NOT exist in the "Property" metadata
      | PropertyDescription |
      | InternetRemarks     |
      | Remarks             |
    When "PublicRemarks" exists in the "Property" metadata
    Then "PublicRemarks" MUST be "String" data type
    And "PublicRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: PublicSurveyRange
    When "PublicSurveyRange" exists in the "Property" metadata
    Then "PublicSurveyRange" MUST be "String" data type
    And "PublicSurveyRange" length SHOULD be equal to the RESO Suggested Max Length of 20

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: PublicSurveySection
    When "PublicSurveySection" exists in the "Property" metadata
    Then "PublicSurveySection" MUST be "String" data type
    And "PublicSurveySection" length SHOULD be equal to the RESO Suggested Max Length of 20

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: PublicSurveyTownship
    When "PublicSurveyTownship" exists in the "Property" metadata
    Then "PublicSurveyTownship" MUST be "String" data type
    And "PublicSurveyTownship" length SHOULD be equal to the RESO Suggested Max Length of 20

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: PurchaseContractDate
    Given that the following synonyms for "PurchaseContractDate" DO NOT exist in the "Property" metadata
      | PendingDate        |
      | DatePending        |
      | UnderContractDate  |
      | ContractDate       |
      | LeasePending       |
      | PendingLeaseDate   |
      | LeaseAgreementDate |
    When "PurchaseContractDate" exists in the "Property" metadata
    Then "PurchaseContractDate" MUST be "Date" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: RVParkingDimensions
    When "RVParkingDimensions" exists in the "Property" metadata
    Then "RVParkingDimensions" MUST be "String" data type
    And "RVParkingDimensions" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @FARM @dd-1.7
  Scenario: RangeArea
    When "RangeArea" exists in the "Property" metadata
    Then "RangeArea" MUST be "Decimal" data type
    And "RangeArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "RangeArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: RentControlYN
    When "RentControlYN" exists in the "Property" metadata
    Then "RentControlYN" MUST be "Boolean" data type

  @Property @RLSE @MOBI @IDX @dd-1.7
  Scenario: RentIncludes
    When "RentIncludes" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: RoadFrontageType
    When "RoadFrontageType" exists in the "Property" metadata
    Then "RoadFrontageType" MUST be "Multiple Enumeration" data type
    And "RoadFrontageType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Alley            | Alley               |
      | CityStreet       | City Street         |
      | CountyRoad       | County Road         |
      | Easement         | Easement            |
      | Freeway          | Freeway             |
      | Highway          | Highway             |
      | Interstate       | Interstate          |
      | None             | None                |
      | Other            | Other               |
      | PrivateRoad      | Private Road        |
      | SeeRemarks       | See Remarks         |
      | StateRoad        | State Road          |
      | Unimproved       | Unimproved          |
    But "RoadFrontageType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: RoadResponsibility
    When "RoadResponsibility" exists in the "Property" metadata
    Then "RoadResponsibility" MUST be "Multiple Enumeration" data type
    And "RoadResponsibility" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue        |
      | PrivateMaintainedRoad    | Private Maintained Road    |
      | PublicMaintainedRoad     | Public Maintained Road     |
      | RoadMaintenanceAgreement | Road Maintenance Agreement |
    But "RoadResponsibility" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: RoadSurfaceType
    When "RoadSurfaceType" exists in the "Property" metadata
    Then "RoadSurfaceType" MUST be "Multiple Enumeration" data type
    And "RoadSurfaceType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AlleyPaved       | Alley Paved         |
      | Asphalt          | Asphalt             |
      | ChipAndSeal      | Chip And Seal       |
      | Concrete         | Concrete            |
      | Dirt             | Dirt                |
      | Gravel           | Gravel              |
      | None             | None                |
      | Other            | Other               |
      | Paved            | Paved               |
      | SeeRemarks       | See Remarks         |
      | Unimproved       | Unimproved          |
    But "RoadSurfaceType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Roof
    When "Roof" exists in the "Property" metadata
    Then "Roof" MUST be "Multiple Enumeration" data type
    And "Roof" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Aluminum         | Aluminum            |
      | AsbestosShingle  | Asbestos Shingle    |
      | Asphalt          | Asphalt             |
      | Bahama           | Bahama              |
      | Barrel           | Barrel              |
      | Bituthene        | Bituthene           |
      | BuiltUp          | Built-Up            |
      | Composition      | Composition         |
      | Concrete         | Concrete            |
      | Copper           | Copper              |
      | Elastomeric      | Elastomeric         |
      | Fiberglass       | Fiberglass          |
      | Flat             | Flat                |
      | FlatTile         | Flat Tile           |
      | Foam             | Foam                |
      | GreenRoof        | Green Roof          |
      | Mansard          | Mansard             |
      | Membrane         | Membrane            |
      | Metal            | Metal               |
      | Mixed            | Mixed               |
      | None             | None                |
      | Other            | Other               |
      | RolledHotMop     | Rolled/Hot Mop      |
      | Rubber           | Rubber              |
      | SeeRemarks       | See Remarks         |
      | Shake            | Shake               |
      | Shingle          | Shingle             |
      | Slate            | Slate               |
      | SpanishTile      | Spanish Tile        |
      | Stone            | Stone               |
      | Synthetic        | Synthetic           |
      | TarGravel        | Tar/Gravel          |
      | Tile             | Tile                |
      | Wood             | Wood                |
    But "Roof" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @MOBI @FARM @IDX @dd-1.7
  Scenario: RoomType
    When "RoomType" exists in the "Property" metadata
    Then "RoomType" MUST be "Multiple Enumeration" data type
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

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: RoomsTotal
    When "RoomsTotal" exists in the "Property" metadata
    Then "RoomsTotal" MUST be "Integer" data type

  @Property @BUSO @dd-1.7
  Scenario: SeatingCapacity
    When "SeatingCapacity" exists in the "Property" metadata
    Then "SeatingCapacity" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: SecurityFeatures
    When "SecurityFeatures" exists in the "Property" metadata
    Then "SecurityFeatures" MUST be "Multiple Enumeration" data type
    And "SecurityFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue           | StandardLookupValue            |
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
      | TwentyFourHourSecurity     |               24 Hour Security |
      | VariesByUnit               | Varies By Unit                 |
      | WindowBars                 | Window Bars                    |
      | WindowBarsWithQuickRelease | Window Bars with Quick Release |
    But "SecurityFeatures" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: SeniorCommunityYN
    When "SeniorCommunityYN" exists in the "Property" metadata
    Then "SeniorCommunityYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: SerialU
    Given that the following synonyms for "SerialU" DO NOT exist in the "Property" metadata
      | Unit1SerialNo |
    When "SerialU" exists in the "Property" metadata
    Then "SerialU" MUST be "String" data type
    And "SerialU" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: SerialX
    Given that the following synonyms for "SerialX" DO NOT exist in the "Property" metadata
      | Unit2SerialNo |
    When "SerialX" exists in the "Property" metadata
    Then "SerialX" MUST be "String" data type
    And "SerialX" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @MOBI @dd-1.7
  Scenario: SerialXX
    Given that the following synonyms for "SerialXX" DO NOT exist in the "Property" metadata
      | Unit3SerialNo |
    When "SerialXX" exists in the "Property" metadata
    Then "SerialXX" MUST be "String" data type
    And "SerialXX" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Sewer
    When "Sewer" exists in the "Property" metadata
    Then "Sewer" MUST be "Multiple Enumeration" data type
    And "Sewer" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AerobicSeptic    | Aerobic Septic      |
      | Cesspool         | Cesspool            |
      | EngineeredSeptic | Engineered Septic   |
      | HoldingTank      | Holding Tank        |
      | MoundSeptic      | Mound Septic        |
      | None             | None                |
      | Other            | Other               |
      | PercTestOnFile   | Perc Test On File   |
      | PercTestRequired | Perc Test Required  |
      | PrivateSewer     | Private Sewer       |
      | PublicSewer      | Public Sewer        |
      | SepticNeeded     | Septic Needed       |
      | SepticTank       | Septic Tank         |
      | SharedSeptic     | Shared Septic       |
      | Unknown          | Unknown             |
    But "Sewer" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingAdvanceNotice
    When "ShowingAdvanceNotice" exists in the "Property" metadata
    Then "ShowingAdvanceNotice" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingAttendedYN
    When "ShowingAttendedYN" exists in the "Property" metadata
    Then "ShowingAttendedYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingContactName
    When "ShowingContactName" exists in the "Property" metadata
    Then "ShowingContactName" MUST be "String" data type
    And "ShowingContactName" length SHOULD be equal to the RESO Suggested Max Length of 40

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingContactPhone
    Given that the following synonyms for "ShowingContactPhone" DO NOT exist in the "Property" metadata
      | ShowingPhone |
    When "ShowingContactPhone" exists in the "Property" metadata
    Then "ShowingContactPhone" MUST be "String" data type
    And "ShowingContactPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingContactPhoneExt
    When "ShowingContactPhoneExt" exists in the "Property" metadata
    Then "ShowingContactPhoneExt" MUST be "String" data type
    And "ShowingContactPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingContactType
    When "ShowingContactType" exists in the "Property" metadata
    Then "ShowingContactType" MUST be "Multiple Enumeration" data type
    And "ShowingContactType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Occupant         | Occupant            |
      | Owner            | Owner               |
      | PropertyManager  | Property Manager    |
    But "ShowingContactType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingDays
    When "ShowingDays" exists in the "Property" metadata
    Then "ShowingDays" MUST be "Multiple Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingEndTime
    When "ShowingEndTime" exists in the "Property" metadata
    Then "ShowingEndTime" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingInstructions
    Given that the following synonyms for "ShowingInstructions" DO NOT exist in the "Property" metadata
      | ShowingRemarks |
    When "ShowingInstructions" exists in the "Property" metadata
    Then "ShowingInstructions" MUST be "String" data type
    And "ShowingInstructions" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingRequirements
    When "ShowingRequirements" exists in the "Property" metadata
    Then "ShowingRequirements" MUST be "Multiple Enumeration" data type
    And "ShowingRequirements" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue  |
      | AppointmentOnly      | Appointment Only     |
      | CallListingAgent     | Call Listing Agent   |
      | CallListingOffice    | Call Listing Office  |
      | CallManager          | Call Manager         |
      | CallOwner            | Call Owner           |
      | CallTenant           | Call Tenant          |
      | CombinationLockBox   | Combination Lock Box |
      | DaySleeper           | Day Sleeper          |
      | DoNotShow            | Do Not Show          |
      | EmailListingAgent    | Email Listing Agent  |
      | KeyInOffice          | Key In Office        |
      | Lockbox              | Lockbox              |
      | NoLockbox            | No Lockbox           |
      | NoSign               | No Sign              |
      | Occupied             | Occupied             |
      | PetsOnPremises       | Pet(s) on Premises   |
      | RestrictedHours      | Restricted Hours     |
      | SecuritySystem       | Security System      |
      | SeeRemarks           | See Remarks          |
      | ShowingService       | Showing Service      |
      | TextListingAgent     | Text Listing Agent   |
      | ToBeBuilt            | To Be Built          |
      | TwentyFourHourNotice |       24 Hour Notice |
      | UnderConstruction    | Under Construction   |
    But "ShowingRequirements" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: ShowingStartTime
    When "ShowingStartTime" exists in the "Property" metadata
    Then "ShowingStartTime" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SignOnPropertyYN
    When "SignOnPropertyYN" exists in the "Property" metadata
    Then "SignOnPropertyYN" MUST be "Boolean" data type

  @Property @MOBI @IDX @dd-1.7
  Scenario: Skirt
    When "Skirt" exists in the "Property" metadata
    Then "Skirt" MUST be "Multiple Enumeration" data type
    And "Skirt" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Aluminum         | Aluminum            |
      | Block            | Block               |
      | Brick            | Brick               |
      | Combination      | Combination         |
      | Concrete         | Concrete            |
      | Fiberglass       | Fiberglass          |
      | Frame            | Frame               |
      | Glass            | Glass               |
      | Masonite         | Masonite            |
      | Metal            | Metal               |
      | None             | None                |
      | Other            | Other               |
      | Steel            | Steel               |
      | Stone            | Stone               |
      | Stucco           | Stucco              |
      | Synthetic        | Synthetic           |
      | Unknown          | Unknown             |
      | Vinyl            | Vinyl               |
      | Wood             | Wood                |
    But "Skirt" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SourceSystemID
    When "SourceSystemID" exists in the "Property" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SourceSystemKey
    Given that the following synonyms for "SourceSystemKey" DO NOT exist in the "Property" metadata
      | ProviderKey |
    When "SourceSystemKey" exists in the "Property" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Property" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Property" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: SpaFeatures
    When "SpaFeatures" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: SpaYN
    Given that the following synonyms for "SpaYN" DO NOT exist in the "Property" metadata
      | Jacuzzi |
      | HotTub  |
    When "SpaYN" exists in the "Property" metadata
    Then "SpaYN" MUST be "Boolean" data type

  @Property @BUSO @dd-1.7
  Scenario: SpecialLicenses
    When "SpecialLicenses" exists in the "Property" metadata
    Then "SpecialLicenses" MUST be "Multiple Enumeration" data type
    And "SpecialLicenses" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue    |
      | BeerWine           | Beer/Wine              |
      | ClassH             | Class H                |
      | Entertainment      | Entertainment          |
      | Franchise          | Franchise              |
      | Gambling           | Gambling               |
      | Liquor             | Liquor                 |
      | Liquor5YearsOrLess | Liquor 5 Years Or Less |
      | Liquor5YearsOrMore | Liquor 5 Years Or More |
      | LiquorOffSale      | Liquor-Off Sale        |
      | LiquorOnSale       | Liquor-On Sale         |
      | None               | None                   |
      | Other              | Other                  |
      | Professional       | Professional           |
    But "SpecialLicenses" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: SpecialListingConditions
    Given that the following synonyms for "SpecialListingConditions" DO NOT exist in the "Property" metadata
      | SaleType        |
      | REO             |
      | ShortSale       |
      | NoticeOfDefault |
      | Foreclosure     |
    When "SpecialListingConditions" exists in the "Property" metadata
    Then "SpecialListingConditions" MUST be "Multiple Enumeration" data type
    And "SpecialListingConditions" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue  |
      | Auction            | Auction              |
      | BankruptcyProperty | Bankruptcy Property  |
      | HudOwned           | HUD Owned            |
      | InForeclosure      | In Foreclosure       |
      | NoticeOfDefault    | Notice Of Default    |
      | ProbateListing     | Probate Listing      |
      | RealEstateOwned    | Real Estate Owned    |
      | ShortSale          | Short Sale           |
      | Standard           | Standard             |
      | ThirdPartyApproval | Third Party Approval |
    But "SpecialListingConditions" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StandardStatus
    Given that the following synonyms for "StandardStatus" DO NOT exist in the "Property" metadata
      | NormalizedListingStatus |
      | RetsStatus              |
    When "StandardStatus" exists in the "Property" metadata
    Then "StandardStatus" MUST be "Single Enumeration" data type
    And "StandardStatus" MUST contain at least one of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | Active              | Active                |
      | ActiveUnderContract | Active Under Contract |
      | Canceled            | Canceled              |
      | Closed              | Closed                |
      | ComingSoon          | Coming Soon           |
      | Delete              | Delete                |
      | Expired             | Expired               |
      | Hold                | Hold                  |
      | Incomplete          | Incomplete            |
      | Pending             | Pending               |
      | Withdrawn           | Withdrawn             |
    And "StandardStatus" MUST contain only standard enumerations

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StateOrProvince
    When "StateOrProvince" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: StateRegion
    When "StateRegion" exists in the "Property" metadata
    Then "StateRegion" MUST be "String" data type
    And "StateRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StatusChangeTimestamp
    Given that the following synonyms for "StatusChangeTimestamp" DO NOT exist in the "Property" metadata
      | StatusDateTime |
    When "StatusChangeTimestamp" exists in the "Property" metadata
    Then "StatusChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Stories
    Given that the following synonyms for "Stories" DO NOT exist in the "Property" metadata
      | Floors |
    When "Stories" exists in the "Property" metadata
    Then "Stories" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: StoriesTotal
    Given that the following synonyms for "StoriesTotal" DO NOT exist in the "Property" metadata
      | StoriesBuildingTotal |
    When "StoriesTotal" exists in the "Property" metadata
    Then "StoriesTotal" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: StreetAdditionalInfo
    When "StreetAdditionalInfo" exists in the "Property" metadata
    Then "StreetAdditionalInfo" MUST be "String" data type
    And "StreetAdditionalInfo" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetDirPrefix
    When "StreetDirPrefix" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetDirSuffix
    When "StreetDirSuffix" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetName
    When "StreetName" exists in the "Property" metadata
    Then "StreetName" MUST be "String" data type
    And "StreetName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetNumber
    When "StreetNumber" exists in the "Property" metadata
    Then "StreetNumber" MUST be "String" data type
    And "StreetNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetNumberNumeric
    When "StreetNumberNumeric" exists in the "Property" metadata
    Then "StreetNumberNumeric" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetSuffix
    When "StreetSuffix" exists in the "Property" metadata
    Then "StreetSuffix" MUST be "Single Enumeration" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: StreetSuffixModifier
    Given that the following synonyms for "StreetSuffixModifier" DO NOT exist in the "Property" metadata
      | StreetSuffixAlternate |
      | StreetSuffixExtension |
    When "StreetSuffixModifier" exists in the "Property" metadata
    Then "StreetSuffixModifier" MUST be "String" data type
    And "StreetSuffixModifier" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: StructureType
    Given that the following synonyms for "StructureType" DO NOT exist in the "Property" metadata
      | BuildingType |
    When "StructureType" exists in the "Property" metadata
    Then "StructureType" MUST be "Multiple Enumeration" data type
    And "StructureType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Cabin             | Cabin               |
      | Dock              | Dock                |
      | Duplex            | Duplex              |
      | Flex              | Flex                |
      | HotelMotel        | Hotel/Motel         |
      | House             | House               |
      | Industrial        | Industrial          |
      | ManufacturedHouse | Manufactured House  |
      | MixedUse          | Mixed Use           |
      | MultiFamily       | Multi Family        |
      | None              | None                |
      | Office            | Office              |
      | Quadruplex        | Quadruplex          |
      | Retail            | Retail              |
      | Townhouse         | Townhouse           |
      | Triplex           | Triplex             |
      | Warehouse         | Warehouse           |
    But "StructureType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SubAgencyCompensation
    Given that the following synonyms for "SubAgencyCompensation" DO NOT exist in the "Property" metadata
      | SubAgentCompensation |
      | CoBrokerCompensation |
    When "SubAgencyCompensation" exists in the "Property" metadata
    Then "SubAgencyCompensation" MUST be "String" data type
    And "SubAgencyCompensation" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SubAgencyCompensationType
    Given that the following synonyms for "SubAgencyCompensationType" DO NOT exist in the "Property" metadata
      | SubAgentCompensationType |
      | CoBrokerCompensationType |
    When "SubAgencyCompensationType" exists in the "Property" metadata
    Then "SubAgencyCompensationType" MUST be "Single Enumeration" data type
    And "SubAgencyCompensationType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Dollars          | $                   |
      | Other            | Other               |
      | Percent          | %                   |
      | SeeRemarks       | See Remarks         |
    But "SubAgencyCompensationType" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: SubdivisionName
    When "SubdivisionName" exists in the "Property" metadata
    Then "SubdivisionName" MUST be "String" data type
    And "SubdivisionName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RINC @dd-1.7
  Scenario: SuppliesExpense
    When "SuppliesExpense" exists in the "Property" metadata
    Then "SuppliesExpense" MUST be "Decimal" data type
    And "SuppliesExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "SuppliesExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SyndicateTo
    When "SyndicateTo" exists in the "Property" metadata
    Then "SyndicateTo" MUST be "Multiple Enumeration" data type
    And "SyndicateTo" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | HomesDotCom      | Homes.com           |
      | Listhub          | ListHub             |
      | RealtorDotCom    | Realtor.com         |
      | ZillowTrulia     | Zillow/Trulia       |
    But "SyndicateTo" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: SyndicationRemarks
    Given that the following synonyms for "SyndicationRemarks" DO NOT exist in the "Property" metadata
      | AdvertisingRemarks |
    When "SyndicationRemarks" exists in the "Property" metadata
    Then "SyndicationRemarks" MUST be "String" data type
    And "SyndicationRemarks" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: TaxAnnualAmount
    When "TaxAnnualAmount" exists in the "Property" metadata
    Then "TaxAnnualAmount" MUST be "Decimal" data type
    And "TaxAnnualAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TaxAnnualAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: TaxAssessedValue
    When "TaxAssessedValue" exists in the "Property" metadata
    Then "TaxAssessedValue" MUST be "Integer" data type

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxBlock
    Given that the following synonyms for "TaxBlock" DO NOT exist in the "Property" metadata
      | Block |
    When "TaxBlock" exists in the "Property" metadata
    Then "TaxBlock" MUST be "String" data type
    And "TaxBlock" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: TaxBookNumber
    When "TaxBookNumber" exists in the "Property" metadata
    Then "TaxBookNumber" MUST be "String" data type
    And "TaxBookNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxLegalDescription
    Given that the following synonyms for "TaxLegalDescription" DO NOT exist in the "Property" metadata
      | LegalDescription |
    When "TaxLegalDescription" exists in the "Property" metadata
    Then "TaxLegalDescription" MUST be "String" data type
    And "TaxLegalDescription" length SHOULD be equal to the RESO Suggested Max Length of 6000

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxLot
    Given that the following synonyms for "TaxLot" DO NOT exist in the "Property" metadata
      | Lot |
    When "TaxLot" exists in the "Property" metadata
    Then "TaxLot" MUST be "String" data type
    And "TaxLot" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: TaxMapNumber
    When "TaxMapNumber" exists in the "Property" metadata
    Then "TaxMapNumber" MUST be "String" data type
    And "TaxMapNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxOtherAnnualAssessmentAmount
    When "TaxOtherAnnualAssessmentAmount" exists in the "Property" metadata
    Then "TaxOtherAnnualAssessmentAmount" MUST be "Decimal" data type
    And "TaxOtherAnnualAssessmentAmount" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TaxOtherAnnualAssessmentAmount" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: TaxParcelLetter
    When "TaxParcelLetter" exists in the "Property" metadata
    Then "TaxParcelLetter" MUST be "String" data type
    And "TaxParcelLetter" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @MOBI @dd-1.7
  Scenario: TaxStatusCurrent
    When "TaxStatusCurrent" exists in the "Property" metadata
    Then "TaxStatusCurrent" MUST be "Multiple Enumeration" data type
    And "TaxStatusCurrent" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Personal         | Personal            |
      | PersonalAndReal  | Personal And Real   |
      | Real             | Real                |
    But "TaxStatusCurrent" MUST NOT contain any similar lookups

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxTract
    Given that the following synonyms for "TaxTract" DO NOT exist in the "Property" metadata
      | Tract |
    When "TaxTract" exists in the "Property" metadata
    Then "TaxTract" MUST be "String" data type
    And "TaxTract" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: TaxYear
    When "TaxYear" exists in the "Property" metadata
    Then "TaxYear" MUST be "Integer" data type

  @Property @RLSE @RINC @COMS @COML @dd-1.7
  Scenario: TenantPays
    Given that the following synonyms for "TenantPays" DO NOT exist in the "Property" metadata
      | TenantExpense |
    When "TenantPays" exists in the "Property" metadata
    Then "TenantPays" MUST be "Multiple Enumeration" data type
    And "TenantPays" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | AllUtilities          | All Utilities           |
      | AssociationFees       | Association Fees        |
      | CableTv               | Cable TV                |
      | CommonAreaMaintenance | Common Area Maintenance |
      | Electricity           | Electricity             |
      | ExteriorMaintenance   | Exterior Maintenance    |
      | Gas                   | Gas                     |
      | GroundsCare           | Grounds Care            |
      | HotWater              | Hot Water               |
      | HvacMaintenance       | HVAC Maintenance        |
      | Insurance             | Insurance               |
      | JanitorialService     | Janitorial Service      |
      | Management            | Management              |
      | None                  | None                    |
      | Other                 | Other                   |
      | OtherTax              | Other Tax               |
      | ParkingFee            | Parking Fee             |
      | PestControl           | Pest Control            |
      | PoolMaintenance       | Pool Maintenance        |
      | Repairs               | Repairs                 |
      | Roof                  | Roof                    |
      | Security              | Security                |
      | SeeRemarks            | See Remarks             |
      | Sewer                 | Sewer                   |
      | SnowRemoval           | Snow Removal            |
      | Taxes                 | Taxes                   |
      | Telephone             | Telephone               |
      | TrashCollection       | Trash Collection        |
      | Water                 | Water                   |
    But "TenantPays" MUST NOT contain any similar lookups

  @Property @LAND @COMS @COML @IDX @dd-1.7
  Scenario: Topography
    When "Topography" exists in the "Property" metadata
    Then "Topography" MUST be "String" data type
    And "Topography" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: TotalActualRent
    When "TotalActualRent" exists in the "Property" metadata
    Then "TotalActualRent" MUST be "Decimal" data type
    And "TotalActualRent" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TotalActualRent" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: Township
    Given that the following synonyms for "Township" DO NOT exist in the "Property" metadata
      | Municipality |
      | TWP          |
    When "Township" exists in the "Property" metadata
    Then "Township" MUST be "String" data type
    And "Township" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: TransactionBrokerCompensation
    When "TransactionBrokerCompensation" exists in the "Property" metadata
    Then "TransactionBrokerCompensation" MUST be "String" data type
    And "TransactionBrokerCompensation" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: TransactionBrokerCompensationType
    When "TransactionBrokerCompensationType" exists in the "Property" metadata
    Then "TransactionBrokerCompensationType" MUST be "Single Enumeration" data type
    And "TransactionBrokerCompensationType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Dollars          | $                   |
      | Other            | Other               |
      | Percent          | %                   |
      | SeeRemarks       | See Remarks         |
    But "TransactionBrokerCompensationType" MUST NOT contain any similar lookups

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: TrashExpense
    When "TrashExpense" exists in the "Property" metadata
    Then "TrashExpense" MUST be "Decimal" data type
    And "TrashExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "TrashExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: UnitNumber
    Given that the following synonyms for "UnitNumber" DO NOT exist in the "Property" metadata
      | ApartmentNumber |
      | SpaceNumber     |
      | Suite           |
    When "UnitNumber" exists in the "Property" metadata
    Then "UnitNumber" MUST be "String" data type
    And "UnitNumber" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RINC @COMS @COML @IDX @dd-1.7
  Scenario: UnitTypeType
    When "UnitTypeType" exists in the "Property" metadata
    Then "UnitTypeType" MUST be "Multiple Enumeration" data type
    And "UnitTypeType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Apartments        | Apartments          |
      | Efficiency        | Efficiency          |
      | FourBedroomOrMore |   4 Bedroom Or More |
      | Loft              | Loft                |
      | ManagersUnit      | Manager's Unit      |
      | OneBedroom        |           1 Bedroom |
      | Penthouse         | Penthouse           |
      | Studio            | Studio              |
      | ThreeBedroom      |           3 Bedroom |
      | TwoBedroom        |           2 Bedroom |
    But "UnitTypeType" MUST NOT contain any similar lookups

  @Property @RINC @dd-1.7
  Scenario: UnitsFurnished
    When "UnitsFurnished" exists in the "Property" metadata
    Then "UnitsFurnished" MUST be "Single Enumeration" data type
    And "UnitsFurnished" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AllUnits         | All Units           |
      | None             | None                |
      | VariesByUnit     | Varies By Unit      |
    But "UnitsFurnished" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: UniversalPropertyId
    Given that the following synonyms for "UniversalPropertyId" DO NOT exist in the "Property" metadata
      | PropertyID |
      | PUID       |
    When "UniversalPropertyId" exists in the "Property" metadata
    Then "UniversalPropertyId" MUST be "String" data type
    And "UniversalPropertyId" length SHOULD be equal to the RESO Suggested Max Length of 128

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: UniversalPropertySubId
    When "UniversalPropertySubId" exists in the "Property" metadata
    Then "UniversalPropertySubId" MUST be "String" data type
    And "UniversalPropertySubId" length SHOULD be equal to the RESO Suggested Max Length of 128

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: UnparsedAddress
    Given that the following synonyms for "UnparsedAddress" DO NOT exist in the "Property" metadata
      | FullAddress |
    When "UnparsedAddress" exists in the "Property" metadata
    Then "UnparsedAddress" MUST be "String" data type
    And "UnparsedAddress" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Utilities
    When "Utilities" exists in the "Property" metadata
    Then "Utilities" MUST be "Multiple Enumeration" data type
    And "Utilities" MAY contain any of the following standard lookups
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
    But "Utilities" MUST NOT contain any similar lookups

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: VacancyAllowance
    When "VacancyAllowance" exists in the "Property" metadata
    Then "VacancyAllowance" MUST be "Integer" data type

  @Property @COMS @COML @dd-1.7
  Scenario: VacancyAllowanceRate
    When "VacancyAllowanceRate" exists in the "Property" metadata
    Then "VacancyAllowanceRate" MUST be "Decimal" data type
    And "VacancyAllowanceRate" precision SHOULD be equal to the RESO Suggested Max Precision of 5
    And "VacancyAllowanceRate" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: Vegetation
    When "Vegetation" exists in the "Property" metadata
    Then "Vegetation" MUST be "Multiple Enumeration" data type
    And "Vegetation" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Brush            | Brush               |
      | Cleared          | Cleared             |
      | Crops            | Crop(s)             |
      | Grassed          | Grassed             |
      | HeavilyWooded    | Heavily Wooded      |
      | NaturalState     | Natural State       |
      | Other            | Other               |
      | PartiallyWooded  | Partially Wooded    |
      | SeeRemarks       | See Remarks         |
      | Wooded           | Wooded              |
    But "Vegetation" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: VideosChangeTimestamp
    When "VideosChangeTimestamp" exists in the "Property" metadata
    Then "VideosChangeTimestamp" MUST be "Timestamp" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: VideosCount
    When "VideosCount" exists in the "Property" metadata
    Then "VideosCount" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @IDX @dd-1.7
  Scenario: View
    When "View" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: ViewYN
    When "ViewYN" exists in the "Property" metadata
    Then "ViewYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: VirtualTourURLBranded
    When "VirtualTourURLBranded" exists in the "Property" metadata
    Then "VirtualTourURLBranded" MUST be "String" data type
    And "VirtualTourURLBranded" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: VirtualTourURLUnbranded
    When "VirtualTourURLUnbranded" exists in the "Property" metadata
    Then "VirtualTourURLUnbranded" MUST be "String" data type
    And "VirtualTourURLUnbranded" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @dd-1.7
  Scenario: WalkScore
    When "WalkScore" exists in the "Property" metadata
    Then "WalkScore" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: WaterBodyName
    Given that the following synonyms for "WaterBodyName" DO NOT exist in the "Property" metadata
      | LakeName  |
      | RiverName |
      | OceanName |
    When "WaterBodyName" exists in the "Property" metadata
    Then "WaterBodyName" MUST be "String" data type
    And "WaterBodyName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: WaterSewerExpense
    When "WaterSewerExpense" exists in the "Property" metadata
    Then "WaterSewerExpense" MUST be "Decimal" data type
    And "WaterSewerExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "WaterSewerExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: WaterSource
    When "WaterSource" exists in the "Property" metadata
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: WaterfrontFeatures
    Given that the following synonyms for "WaterfrontFeatures" DO NOT exist in the "Property" metadata
      | LakefrontFeatures  |
      | OceanfrontFeatures |
      | RiverfrontFeatures |
    When "WaterfrontFeatures" exists in the "Property" metadata
    Then "WaterfrontFeatures" MUST be "Multiple Enumeration" data type
    And "WaterfrontFeatures" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | BeachAccess      | Beach Access        |
      | BeachFront       | Beach Front         |
      | CanalAccess      | Canal Access        |
      | CanalFront       | Canal Front         |
      | Creek            | Creek               |
      | Lagoon           | Lagoon              |
      | Lake             | Lake                |
      | LakeFront        | Lake Front          |
      | LakePrivileges   | Lake Privileges     |
      | NavigableWater   | Navigable Water     |
      | OceanAccess      | Ocean Access        |
      | OceanFront       | Ocean Front         |
      | Pond             | Pond                |
      | RiverAccess      | River Access        |
      | RiverFront       | River Front         |
      | Seawall          | Seawall             |
      | Stream           | Stream              |
      | Waterfront       | Waterfront          |
    But "WaterfrontFeatures" MUST NOT contain any similar lookups

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @IDX @dd-1.7
  Scenario: WaterfrontYN
    Given that the following synonyms for "WaterfrontYN" DO NOT exist in the "Property" metadata
      | Lakefront  |
      | Oceanfront |
      | Riverfront |
    When "WaterfrontYN" exists in the "Property" metadata
    Then "WaterfrontYN" MUST be "Boolean" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @IDX @dd-1.7
  Scenario: WindowFeatures
    When "WindowFeatures" exists in the "Property" metadata
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
      | LowEmissivityWindows       | Low Emissivity Windows        |
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

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @BUSO @dd-1.7
  Scenario: WithdrawnDate
    When "WithdrawnDate" exists in the "Property" metadata
    Then "WithdrawnDate" MUST be "Date" data type

  @Property @FARM @dd-1.7
  Scenario: WoodedArea
    When "WoodedArea" exists in the "Property" metadata
    Then "WoodedArea" MUST be "Decimal" data type
    And "WoodedArea" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "WoodedArea" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RINC @dd-1.7
  Scenario: WorkmansCompensationExpense
    When "WorkmansCompensationExpense" exists in the "Property" metadata
    Then "WorkmansCompensationExpense" MUST be "Decimal" data type
    And "WorkmansCompensationExpense" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "WorkmansCompensationExpense" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: YearBuilt
    When "YearBuilt" exists in the "Property" metadata
    Then "YearBuilt" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: YearBuiltDetails
    When "YearBuiltDetails" exists in the "Property" metadata
    Then "YearBuiltDetails" MUST be "String" data type
    And "YearBuiltDetails" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: YearBuiltEffective
    When "YearBuiltEffective" exists in the "Property" metadata
    Then "YearBuiltEffective" MUST be "Integer" data type

  @Property @RESI @RLSE @RINC @MOBI @FARM @dd-1.7
  Scenario: YearBuiltSource
    When "YearBuiltSource" exists in the "Property" metadata
    Then "YearBuiltSource" MUST be "Single Enumeration" data type
    And "YearBuiltSource" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appraiser        | Appraiser           |
      | Assessor         | Assessor            |
      | Builder          | Builder             |
      | Estimated        | Estimated           |
      | Other            | Other               |
      | Owner            | Owner               |
      | PublicRecords    | Public Records      |
      | SeeRemarks       | See Remarks         |
    But "YearBuiltSource" MUST NOT contain any similar lookups

  @Property @BUSO @dd-1.7
  Scenario: YearEstablished
    When "YearEstablished" exists in the "Property" metadata
    Then "YearEstablished" MUST be "Integer" data type

  @Property @BUSO @dd-1.7
  Scenario: YearsCurrentOwner
    When "YearsCurrentOwner" exists in the "Property" metadata
    Then "YearsCurrentOwner" MUST be "Integer" data type

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @IDX @dd-1.7
  Scenario: Zoning
    When "Zoning" exists in the "Property" metadata
    Then "Zoning" MUST be "String" data type
    And "Zoning" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Property @RESI @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: ZoningDescription
    When "ZoningDescription" exists in the "Property" metadata
    Then "ZoningDescription" MUST be "String" data type
    And "ZoningDescription" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Property @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Property" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Property @dd-1.7
  Scenario: BuyerAgent
    When "BuyerAgent" exists in the "Property" metadata
    Then "BuyerAgent" MUST be "Resource" data type
    And "BuyerAgent" MUST expand to the "Member" resource

  @Property @dd-1.7
  Scenario: BuyerOffice
    When "BuyerOffice" exists in the "Property" metadata
    Then "BuyerOffice" MUST be "Resource" data type
    And "BuyerOffice" MUST expand to the "Office" resource

  @Property @dd-1.7
  Scenario: CoBuyerAgent
    When "CoBuyerAgent" exists in the "Property" metadata
    Then "CoBuyerAgent" MUST be "Resource" data type
    And "CoBuyerAgent" MUST expand to the "Member" resource

  @Property @dd-1.7
  Scenario: CoBuyerOffice
    When "CoBuyerOffice" exists in the "Property" metadata
    Then "CoBuyerOffice" MUST be "Resource" data type
    And "CoBuyerOffice" MUST expand to the "Office" resource

  @Property @dd-1.7
  Scenario: CoListAgent
    When "CoListAgent" exists in the "Property" metadata
    Then "CoListAgent" MUST be "Resource" data type
    And "CoListAgent" MUST expand to the "Member" resource

  @Property @dd-1.7
  Scenario: CoListOffice
    When "CoListOffice" exists in the "Property" metadata
    Then "CoListOffice" MUST be "Resource" data type
    And "CoListOffice" MUST expand to the "Office" resource

  @Property @dd-1.7
  Scenario: ListAgent
    When "ListAgent" exists in the "Property" metadata
    Then "ListAgent" MUST be "Resource" data type
    And "ListAgent" MUST expand to the "Member" resource

  @Property @dd-1.7
  Scenario: ListOffice
    When "ListOffice" exists in the "Property" metadata
    Then "ListOffice" MUST be "Resource" data type
    And "ListOffice" MUST expand to the "Office" resource

  @Property @dd-1.7
  Scenario: BuyerTeam
    When "BuyerTeam" exists in the "Property" metadata
    Then "BuyerTeam" MUST be "Resource" data type
    And "BuyerTeam" MUST expand to the "Teams" resource

  @Property @dd-1.7
  Scenario: ListTeam
    When "ListTeam" exists in the "Property" metadata
    Then "ListTeam" MUST be "Resource" data type
    And "ListTeam" MUST expand to the "Teams" resource

  @Property @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Property" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Property @RESI @RLSE @RINC @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: GreenBuildingVerifications
    Given that the following synonyms for "GreenBuildingVerifications" DO NOT exist in the "Property" metadata
      | GreenBuildingCertification |
      | GreenBuildingRating        |
    When "GreenBuildingVerifications" exists in the "Property" metadata
    Then "GreenBuildingVerifications" MUST be "Collection" data type
    And "GreenBuildingVerifications" MUST expand to the "PropertyGreenVerification" resource

  @Property @RESI @RLSE @RINC @LAND @MOBI @FARM @COMS @COML @dd-1.7
  Scenario: PowerProduction
    When "PowerProduction" exists in the "Property" metadata
    Then "PowerProduction" MUST be "Collection" data type
    And "PowerProduction" MUST expand to the "PropertyPowerProduction" resource

  @Property @RESI @RLSE @MOBI @FARM @dd-1.7
  Scenario: Rooms
    When "Rooms" exists in the "Property" metadata
    Then "Rooms" MUST be "Collection" data type
    And "Rooms" MUST expand to the "PropertyRooms" resource

  @Property @RINC @COMS @COML @dd-1.7
  Scenario: UnitTypes
    When "UnitTypes" exists in the "Property" metadata
    Then "UnitTypes" MUST be "Collection" data type
    And "UnitTypes" MUST expand to the "PropertyUnitTypes" resource

  @Property @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Property" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Property @dd-1.7
  Scenario: Media
    When "Media" exists in the "Property" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Property @dd-1.7
  Scenario: SocialMedia
    When "SocialMedia" exists in the "Property" metadata
    Then "SocialMedia" MUST be "Collection" data type
    And "SocialMedia" MUST expand to the "SocialMedia" resource

  @Property @dd-1.7
  Scenario: OpenHouses
    When "OpenHouses" exists in the "Property" metadata
    Then "OpenHouses" MUST be "Collection" data type
    And "OpenHouses" MUST expand to the "OpenHouse" resource
