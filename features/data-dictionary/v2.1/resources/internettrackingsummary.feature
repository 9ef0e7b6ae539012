# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: InternetTrackingSummary

  Background:
    Given valid metadata of the server under test

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: CmaCreatedCount
    When "CmaCreatedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaCreatedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: CmaEmailedCount
    When "CmaEmailedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaEmailedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: CmaRanCount
    When "CmaRanCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaRanCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: CmaSharedCount
    When "CmaSharedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaSharedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: EndTimestamp
    When "EndTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "EndTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: FavoritedCount
    When "FavoritedCount" exists in the "InternetTrackingSummary" metadata
    Then "FavoritedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "InternetTrackingSummary" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ImpressionCount
    When "ImpressionCount" exists in the "InternetTrackingSummary" metadata
    Then "ImpressionCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: InquiryCount
    When "InquiryCount" exists in the "InternetTrackingSummary" metadata
    Then "InquiryCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: InternetTrackingSummaryKey
    When "InternetTrackingSummaryKey" exists in the "InternetTrackingSummary" metadata
    Then "InternetTrackingSummaryKey" MUST be "String" data type
    And "InternetTrackingSummaryKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @dd-2.1
  Scenario: ListingId
    When "ListingId" exists in the "InternetTrackingSummary" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ListingsEmailedCount
    When "ListingsEmailedCount" exists in the "InternetTrackingSummary" metadata
    Then "ListingsEmailedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: MobileAppImpressionCount
    When "MobileAppImpressionCount" exists in the "InternetTrackingSummary" metadata
    Then "MobileAppImpressionCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: MobileAppViewCount
    When "MobileAppViewCount" exists in the "InternetTrackingSummary" metadata
    Then "MobileAppViewCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: MobileLogins
    When "MobileLogins" exists in the "InternetTrackingSummary" metadata
    Then "MobileLogins" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "InternetTrackingSummary" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ResponseType
    When "ResponseType" exists in the "InternetTrackingSummary" metadata
    Then "ResponseType" MUST be "Single Enumeration" data type
    And "ResponseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Events           | Events              |
      | Summary          | Summary             |
    But "ResponseType" MUST NOT contain any similar lookups

  @InternetTrackingSummary @dd-2.1
  Scenario: SharedCount
    When "SharedCount" exists in the "InternetTrackingSummary" metadata
    Then "SharedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ShowingCompletedCount
    When "ShowingCompletedCount" exists in the "InternetTrackingSummary" metadata
    Then "ShowingCompletedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: ShowingRequestedCount
    When "ShowingRequestedCount" exists in the "InternetTrackingSummary" metadata
    Then "ShowingRequestedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: StartTimestamp
    When "StartTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "StartTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: TotalLogins
    When "TotalLogins" exists in the "InternetTrackingSummary" metadata
    Then "TotalLogins" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: TrackingDate
    When "TrackingDate" exists in the "InternetTrackingSummary" metadata
    Then "TrackingDate" MUST be "Date" data type

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: TrackingType
    When "TrackingType" exists in the "InternetTrackingSummary" metadata
    Then "TrackingType" MUST be "Single Enumeration" data type
    And "TrackingType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | ListAgentMlsId   | ListAgentMlsId      |
      | ListingId        | ListingId           |
      | ListOfficeMlsId  | ListOfficeMlsId     |
      | MainOfficeMlsId  | MainOfficeMlsId     |
      | Ouid             | OUID                |
    But "TrackingType" MUST NOT contain any similar lookups

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: TrackingValues
    When "TrackingValues" exists in the "InternetTrackingSummary" metadata
    Then "TrackingValues" MUST be "String" data type
    And "TrackingValues" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @AMS @OM @dd-2.1
  Scenario: UniqueLogins
    When "UniqueLogins" exists in the "InternetTrackingSummary" metadata
    Then "UniqueLogins" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.1
  Scenario: ViewCount
    When "ViewCount" exists in the "InternetTrackingSummary" metadata
    Then "ViewCount" MUST be "Integer" data type
