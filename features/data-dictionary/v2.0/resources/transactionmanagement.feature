# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: TransactionManagement

  Background:
    Given valid metadata of the server under test

  @TransactionManagement @OM @dd-2.0
  Scenario: TransactionId
    When "TransactionId" exists in the "TransactionManagement" metadata
    Then "TransactionId" MUST be "String" data type
    And "TransactionId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TransactionManagement @OM @dd-2.0
  Scenario: TransactionKey
    When "TransactionKey" exists in the "TransactionManagement" metadata
    Then "TransactionKey" MUST be "String" data type
    And "TransactionKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TransactionManagement @OM @dd-2.0
  Scenario: TransactionType
    When "TransactionType" exists in the "TransactionManagement" metadata
    Then "TransactionType" MUST be "Single Enumeration" data type
    And "TransactionType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | LeaseOffer       | Lease Offer         |
      | ListingForLease  | Listing for Lease   |
      | ListingForSale   | Listing for Sale    |
      | Other            | Other               |
      | PurchaseOffer    | Purchase Offer      |
    But "TransactionType" MUST NOT contain any similar lookups

  @TransactionManagement @OM @dd-2.0
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "TransactionManagement" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type
