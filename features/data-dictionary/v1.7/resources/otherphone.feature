# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: OtherPhone

  Background:
    Given valid metadata of the server under test

  @OtherPhone @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "OtherPhone" metadata
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

  @OtherPhone @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "OtherPhone" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "OtherPhone" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @OtherPhone @dd-1.7
  Scenario: OtherPhoneExt
    When "OtherPhoneExt" exists in the "OtherPhone" metadata
    Then "OtherPhoneExt" MUST be "String" data type
    And "OtherPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @OtherPhone @dd-1.7
  Scenario: OtherPhoneKey
    Given that the following synonyms for "OtherPhoneKey" DO NOT exist in the "OtherPhone" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "OtherPhoneKey" exists in the "OtherPhone" metadata
    Then "OtherPhoneKey" MUST be "String" data type
    And "OtherPhoneKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OtherPhone @dd-1.7
  Scenario: OtherPhoneNumber
    When "OtherPhoneNumber" exists in the "OtherPhone" metadata
    Then "OtherPhoneNumber" MUST be "String" data type
    And "OtherPhoneNumber" length SHOULD be equal to the RESO Suggested Max Length of 16

  @OtherPhone @dd-1.7
  Scenario: OtherPhoneType
    Given that the following synonyms for "OtherPhoneType" DO NOT exist in the "OtherPhone" metadata
      | PhoneType |
    When "OtherPhoneType" exists in the "OtherPhone" metadata
    Then "OtherPhoneType" MUST be "Single Enumeration" data type
    And "OtherPhoneType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Direct           | Direct              |
      | Fax              | Fax                 |
      | First            | First               |
      | Home             | Home                |
      | Mobile           | Mobile              |
      | Modem            | Modem               |
      | Office           | Office              |
      | Pager            | Pager               |
      | Preferred        | Preferred           |
      | Second           | Second              |
      | Sms              | SMS                 |
      | Third            | Third               |
      | TollFree         | Toll Free           |
      | Voicemail        | Voicemail           |
    But "OtherPhoneType" MUST NOT contain any similar lookups

  @OtherPhone @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "OtherPhone" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @OtherPhone @dd-1.7
  Scenario: ResourceRecordID
    Given that the following synonyms for "ResourceRecordID" DO NOT exist in the "OtherPhone" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
      | AgentID       |
      | OfficeID      |
      | ContactID     |
    When "ResourceRecordID" exists in the "OtherPhone" metadata
    Then "ResourceRecordID" MUST be "String" data type
    And "ResourceRecordID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OtherPhone @dd-1.7
  Scenario: ResourceRecordKey
    Given that the following synonyms for "ResourceRecordKey" DO NOT exist in the "OtherPhone" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ResourceRecordKey" exists in the "OtherPhone" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255
