# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: MemberStateLicense

  Background:
    Given valid metadata of the server under test

  @MemberStateLicense @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "MemberStateLicense" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @MemberStateLicense @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "MemberStateLicense" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @MemberStateLicense @dd-2.1
  Scenario: Member
    When "Member" exists in the "MemberStateLicense" metadata
    Then "Member" MUST be "Resource" data type
    And "Member" MUST expand to the "Member" resource

  @MemberStateLicense @dd-2.1
  Scenario: MemberKey
    When "MemberKey" exists in the "MemberStateLicense" metadata
    Then "MemberKey" MUST be "String" data type
    And "MemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberStateLicense @dd-2.1
  Scenario: MemberMlsId
    When "MemberMlsId" exists in the "MemberStateLicense" metadata
    Then "MemberMlsId" MUST be "String" data type
    And "MemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberStateLicense @dd-2.1
  Scenario: MemberStateLicense
    When "MemberStateLicense" exists in the "MemberStateLicense" metadata
    Then "MemberStateLicense" MUST be "String" data type
    And "MemberStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @MemberStateLicense @dd-2.1
  Scenario: MemberStateLicenseExpirationDate
    When "MemberStateLicenseExpirationDate" exists in the "MemberStateLicense" metadata
    Then "MemberStateLicenseExpirationDate" MUST be "Date" data type

  @MemberStateLicense @dd-2.1
  Scenario: MemberStateLicenseKey
    When "MemberStateLicenseKey" exists in the "MemberStateLicense" metadata
    Then "MemberStateLicenseKey" MUST be "String" data type
    And "MemberStateLicenseKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberStateLicense @dd-2.1
  Scenario: MemberStateLicenseState
    When "MemberStateLicenseState" exists in the "MemberStateLicense" metadata
    Then "MemberStateLicenseState" MUST be "Single Enumeration" data type
    And "MemberStateLicenseState" MAY contain any of the following standard lookups
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
    But "MemberStateLicenseState" MUST NOT contain any similar lookups

  @MemberStateLicense @dd-2.1
  Scenario: MemberStateLicenseType
    When "MemberStateLicenseType" exists in the "MemberStateLicense" metadata
    Then "MemberStateLicenseType" MUST be "Single Enumeration" data type
    And "MemberStateLicenseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appraiser        | Appraiser           |
      | Broker           | Broker              |
      | Salesperson      | Salesperson         |
    But "MemberStateLicenseType" MUST NOT contain any similar lookups

  @MemberStateLicense @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "MemberStateLicense" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type
