# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: TransactionManagement

  Background:
    Given valid metadata of the server under test

  @TransactionManagement @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "TransactionManagement" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @TransactionManagement @OM @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "TransactionManagement" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @TransactionManagement @OM @dd-2.1
  Scenario: TransactionId
    When "TransactionId" exists in the "TransactionManagement" metadata
    Then "TransactionId" MUST be "String" data type
    And "TransactionId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TransactionManagement @OM @dd-2.1
  Scenario: TransactionKey
    When "TransactionKey" exists in the "TransactionManagement" metadata
    Then "TransactionKey" MUST be "String" data type
    And "TransactionKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TransactionManagement @OM @dd-2.1
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
