# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: InternetTrackingSummary

  Background:
    Given valid metadata of the server under test

  @InternetTrackingSummary @dd-2.0
  Scenario: EndTimestamp
    When "EndTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "EndTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: InternetTrackingSummaryKey
    When "InternetTrackingSummaryKey" exists in the "InternetTrackingSummary" metadata
    Then "InternetTrackingSummaryKey" MUST be "String" data type
    And "InternetTrackingSummaryKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @dd-2.0
  Scenario: ListingId
    When "ListingId" exists in the "InternetTrackingSummary" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @dd-2.0
  Scenario: MobileLogins
    When "MobileLogins" exists in the "InternetTrackingSummary" metadata
    Then "MobileLogins" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "InternetTrackingSummary" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ResponseType
    When "ResponseType" exists in the "InternetTrackingSummary" metadata
    Then "ResponseType" MUST be "Single Enumeration" data type
    And "ResponseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Events           | Events              |
      | Summary          | Summary             |
    But "ResponseType" MUST NOT contain any similar lookups

  @InternetTrackingSummary @dd-2.0
  Scenario: StartTimestamp
    When "StartTimestamp" exists in the "InternetTrackingSummary" metadata
    Then "StartTimestamp" MUST be "Timestamp" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: CmaCreatedCount
    When "CmaCreatedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaCreatedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: CmaEmailedCount
    When "CmaEmailedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaEmailedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: CmaRanCount
    When "CmaRanCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaRanCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: CmaSharedCount
    When "CmaSharedCount" exists in the "InternetTrackingSummary" metadata
    Then "CmaSharedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: InquiryCount
    When "InquiryCount" exists in the "InternetTrackingSummary" metadata
    Then "InquiryCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ImpressionCount
    When "ImpressionCount" exists in the "InternetTrackingSummary" metadata
    Then "ImpressionCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: MobileAppImpressionCount
    When "MobileAppImpressionCount" exists in the "InternetTrackingSummary" metadata
    Then "MobileAppImpressionCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ListingsEmailedCount
    When "ListingsEmailedCount" exists in the "InternetTrackingSummary" metadata
    Then "ListingsEmailedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: FavoritedCount
    When "FavoritedCount" exists in the "InternetTrackingSummary" metadata
    Then "FavoritedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: SharedCount
    When "SharedCount" exists in the "InternetTrackingSummary" metadata
    Then "SharedCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: ViewCount
    When "ViewCount" exists in the "InternetTrackingSummary" metadata
    Then "ViewCount" MUST be "Integer" data type

  @InternetTrackingSummary @dd-2.0
  Scenario: MobileAppViewCount
    When "MobileAppViewCount" exists in the "InternetTrackingSummary" metadata
    Then "MobileAppViewCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: TotalLogins
    When "TotalLogins" exists in the "InternetTrackingSummary" metadata
    Then "TotalLogins" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ShowingCompletedCount
    When "ShowingCompletedCount" exists in the "InternetTrackingSummary" metadata
    Then "ShowingCompletedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: ShowingRequestedCount
    When "ShowingRequestedCount" exists in the "InternetTrackingSummary" metadata
    Then "ShowingRequestedCount" MUST be "Integer" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: TrackingDate
    When "TrackingDate" exists in the "InternetTrackingSummary" metadata
    Then "TrackingDate" MUST be "Date" data type

  @InternetTrackingSummary @AMS @OM @dd-2.0
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

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: TrackingValues
    When "TrackingValues" exists in the "InternetTrackingSummary" metadata
    Then "TrackingValues" MUST be "String" data type
    And "TrackingValues" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTrackingSummary @AMS @OM @dd-2.0
  Scenario: UniqueLogins
    When "UniqueLogins" exists in the "InternetTrackingSummary" metadata
    Then "UniqueLogins" MUST be "Integer" data type
