# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Office

  Background:
    Given valid metadata of the server under test

  @Office @dd-1.7
  Scenario: FranchiseAffiliation
    When "FranchiseAffiliation" exists in the "Office" metadata
    Then "FranchiseAffiliation" MUST be "String" data type
    And "FranchiseAffiliation" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Office" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Office @IDX @dd-1.7
  Scenario: IDXOfficeParticipationYN
    When "IDXOfficeParticipationYN" exists in the "Office" metadata
    Then "IDXOfficeParticipationYN" MUST be "Boolean" data type

  @Office @dd-1.7
  Scenario: MainOffice
    When "MainOffice" exists in the "Office" metadata
    Then "MainOffice" MUST be "Resource" data type
    And "MainOffice" MUST expand to the "Office" resource

  @Office @IDX @dd-1.7
  Scenario: MainOfficeKey
    When "MainOfficeKey" exists in the "Office" metadata
    Then "MainOfficeKey" MUST be "String" data type
    And "MainOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @dd-1.7
  Scenario: MainOfficeMlsId
    When "MainOfficeMlsId" exists in the "Office" metadata
    Then "MainOfficeMlsId" MUST be "String" data type
    And "MainOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @dd-1.7
  Scenario: Media
    When "Media" exists in the "Office" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Office @IDX @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Office" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Office @IDX @dd-1.7
  Scenario: OfficeAddress1
    When "OfficeAddress1" exists in the "Office" metadata
    Then "OfficeAddress1" MUST be "String" data type
    And "OfficeAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @IDX @dd-1.7
  Scenario: OfficeAddress2
    When "OfficeAddress2" exists in the "Office" metadata
    Then "OfficeAddress2" MUST be "String" data type
    And "OfficeAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @dd-1.7
  Scenario: OfficeAOR
    When "OfficeAOR" exists in the "Office" metadata
    Then "OfficeAOR" MUST be "Single Enumeration" data type

  @Office @dd-1.7
  Scenario: OfficeAORkey
    When "OfficeAORkey" exists in the "Office" metadata
    Then "OfficeAORkey" MUST be "String" data type
    And "OfficeAORkey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: OfficeAORMlsId
    When "OfficeAORMlsId" exists in the "Office" metadata
    Then "OfficeAORMlsId" MUST be "String" data type
    And "OfficeAORMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @dd-1.7
  Scenario: OfficeAssociationComments
    When "OfficeAssociationComments" exists in the "Office" metadata
    Then "OfficeAssociationComments" MUST be "String" data type
    And "OfficeAssociationComments" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Office @dd-1.7
  Scenario: OfficeBranchType
    When "OfficeBranchType" exists in the "Office" metadata
    Then "OfficeBranchType" MUST be "Single Enumeration" data type
    And "OfficeBranchType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Branch           | Branch              |
      | Main             | Main                |
      | StandAlone       | Stand Alone         |
    But "OfficeBranchType" MUST NOT contain any similar lookups

  @Office @dd-1.7
  Scenario: OfficeBroker
    When "OfficeBroker" exists in the "Office" metadata
    Then "OfficeBroker" MUST be "Resource" data type
    And "OfficeBroker" MUST expand to the "Member" resource

  @Office @IDX @dd-1.7
  Scenario: OfficeBrokerKey
    When "OfficeBrokerKey" exists in the "Office" metadata
    Then "OfficeBrokerKey" MUST be "String" data type
    And "OfficeBrokerKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: OfficeBrokerMlsId
    When "OfficeBrokerMlsId" exists in the "Office" metadata
    Then "OfficeBrokerMlsId" MUST be "String" data type
    And "OfficeBrokerMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: OfficeCity
    When "OfficeCity" exists in the "Office" metadata
    Then "OfficeCity" MUST be "String" data type
    And "OfficeCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @dd-1.7
  Scenario: OfficeCorporateLicense
    When "OfficeCorporateLicense" exists in the "Office" metadata
    Then "OfficeCorporateLicense" MUST be "String" data type
    And "OfficeCorporateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @dd-1.7
  Scenario: OfficeCountyOrParish
    Given that the following synonyms for "OfficeCountyOrParish" DO NOT exist in the "Office" metadata
      | County |
    When "OfficeCountyOrParish" exists in the "Office" metadata
    Then "OfficeCountyOrParish" MUST be "Single Enumeration" data type

  @Office @dd-1.7
  Scenario: OfficeEmail
    When "OfficeEmail" exists in the "Office" metadata
    Then "OfficeEmail" MUST be "String" data type
    And "OfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Office @dd-1.7
  Scenario: OfficeFax
    When "OfficeFax" exists in the "Office" metadata
    Then "OfficeFax" MUST be "String" data type
    And "OfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Office @IDX @dd-1.7
  Scenario: OfficeKey
    When "OfficeKey" exists in the "Office" metadata
    Then "OfficeKey" MUST be "String" data type
    And "OfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: OfficeManager
    When "OfficeManager" exists in the "Office" metadata
    Then "OfficeManager" MUST be "Resource" data type
    And "OfficeManager" MUST expand to the "Member" resource

  @Office @dd-1.7
  Scenario: OfficeManagerKey
    When "OfficeManagerKey" exists in the "Office" metadata
    Then "OfficeManagerKey" MUST be "String" data type
    And "OfficeManagerKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: OfficeManagerMlsId
    When "OfficeManagerMlsId" exists in the "Office" metadata
    Then "OfficeManagerMlsId" MUST be "String" data type
    And "OfficeManagerMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: OfficeMlsId
    When "OfficeMlsId" exists in the "Office" metadata
    Then "OfficeMlsId" MUST be "String" data type
    And "OfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: OfficeName
    When "OfficeName" exists in the "Office" metadata
    Then "OfficeName" MUST be "String" data type
    And "OfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: OfficeNationalAssociationId
    When "OfficeNationalAssociationId" exists in the "Office" metadata
    Then "OfficeNationalAssociationId" MUST be "String" data type
    And "OfficeNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: OfficePhone
    When "OfficePhone" exists in the "Office" metadata
    Then "OfficePhone" MUST be "String" data type
    And "OfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Office @dd-1.7
  Scenario: OfficePhoneExt
    When "OfficePhoneExt" exists in the "Office" metadata
    Then "OfficePhoneExt" MUST be "String" data type
    And "OfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Office @IDX @dd-1.7
  Scenario: OfficePostalCode
    When "OfficePostalCode" exists in the "Office" metadata
    Then "OfficePostalCode" MUST be "String" data type
    And "OfficePostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Office @IDX @dd-1.7
  Scenario: OfficePostalCodePlus4
    When "OfficePostalCodePlus4" exists in the "Office" metadata
    Then "OfficePostalCodePlus4" MUST be "String" data type
    And "OfficePostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Office @dd-1.7
  Scenario: OfficeSocialMedia
    When "OfficeSocialMedia" exists in the "Office" metadata
    Then "OfficeSocialMedia" MUST be "Collection" data type
    And "OfficeSocialMedia" MUST expand to the "SocialMedia" resource

  @Office @IDX @dd-1.7
  Scenario: OfficeStateOrProvince
    When "OfficeStateOrProvince" exists in the "Office" metadata
    Then "OfficeStateOrProvince" MUST be "Single Enumeration" data type
    And "OfficeStateOrProvince" MAY contain any of the following standard lookups
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
    But "OfficeStateOrProvince" MUST NOT contain any similar lookups

  @Office @IDX @dd-1.7
  Scenario: OfficeStatus
    When "OfficeStatus" exists in the "Office" metadata
    Then "OfficeStatus" MUST be "Single Enumeration" data type
    And "OfficeStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "OfficeStatus" MUST NOT contain any similar lookups

  @Office @dd-1.7
  Scenario: OfficeType
    When "OfficeType" exists in the "Office" metadata
    Then "OfficeType" MUST be "Single Enumeration" data type
    And "OfficeType" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | Affiliate           | Affiliate             |
      | Appraiser           | Appraiser             |
      | Association         | Association           |
      | Mls                 | MLS                   |
      | MlsOnlyBranch       | MLS Only Branch       |
      | MlsOnlyFirm         | MLS Only Firm         |
      | MlsOnlyOffice       | MLS Only Office       |
      | NonMemberVendor     | Non Member/Vendor     |
      | RealtorBranchOffice | Realtor Branch Office |
      | RealtorFirm         | Realtor Firm          |
      | RealtorOffice       | Realtor Office        |
    But "OfficeType" MUST NOT contain any similar lookups

  @Office @dd-1.7
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Office" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Office @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Office" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Office @IDX @dd-1.7
  Scenario: OriginatingSystemID
    Given that the following synonyms for "OriginatingSystemID" DO NOT exist in the "Office" metadata
      | MLSID |
    When "OriginatingSystemID" exists in the "Office" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Office" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Office" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @dd-1.7
  Scenario: OriginatingSystemOfficeKey
    Given that the following synonyms for "OriginatingSystemOfficeKey" DO NOT exist in the "Office" metadata
      | ProviderKey |
    When "OriginatingSystemOfficeKey" exists in the "Office" metadata
    Then "OriginatingSystemOfficeKey" MUST be "String" data type
    And "OriginatingSystemOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: SocialMediaType
    When "SocialMediaType" exists in the "Office" metadata
    Then "SocialMediaType" MUST be "Single Enumeration" data type
    And "SocialMediaType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Blog              | Blog                |
      | Digg              | Digg                |
      | Facebook          | Facebook            |
      | FacebookMessenger | Facebook Messenger  |
      | Googleplus        | GooglePlus          |
      | iMessage          | iMessage            |
      | Instagram         | Instagram           |
      | Linkedin          | LinkedIn            |
      | Pinterest         | Pinterest           |
      | Reddit            | Reddit              |
      | Slack             | Slack               |
      | Snapchat          | Snapchat            |
      | Stumbleupon       | StumbleUpon         |
      | Tumblr            | Tumblr              |
      | Twitter           | Twitter             |
      | Website           | Website             |
      | Youtube           | YouTube             |
    But "SocialMediaType" MUST NOT contain any similar lookups

  @Office @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Office" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Office @IDX @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Office" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Office" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Office" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Office" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @dd-1.7
  Scenario: SourceSystemOfficeKey
    Given that the following synonyms for "SourceSystemOfficeKey" DO NOT exist in the "Office" metadata
      | ProviderKey |
    When "SourceSystemOfficeKey" exists in the "Office" metadata
    Then "SourceSystemOfficeKey" MUST be "String" data type
    And "SourceSystemOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-1.7
  Scenario: SyndicateAgentOption
    Given that the following synonyms for "SyndicateAgentOption" DO NOT exist in the "Office" metadata
      | SyndicateMemberOption |
    When "SyndicateAgentOption" exists in the "Office" metadata
    Then "SyndicateAgentOption" MUST be "Single Enumeration" data type

  @Office @dd-1.7
  Scenario: SyndicateTo
    When "SyndicateTo" exists in the "Office" metadata
    Then "SyndicateTo" MUST be "Multiple Enumeration" data type
    And "SyndicateTo" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | HomesDotCom      | Homes.com           |
      | Listhub          | ListHub             |
      | RealtorDotCom    | Realtor.com         |
      | ZillowTrulia     | Zillow/Trulia       |
    But "SyndicateTo" MUST NOT contain any similar lookups
