# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Office

  Background:
    Given valid metadata of the server under test

  @Office @AMS @dd-2.1
  Scenario: BillingOfficeKey
    When "BillingOfficeKey" exists in the "Office" metadata
    Then "BillingOfficeKey" MUST be "String" data type
    And "BillingOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Office" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: FranchiseAffiliation
    When "FranchiseAffiliation" exists in the "Office" metadata
    Then "FranchiseAffiliation" MUST be "String" data type
    And "FranchiseAffiliation" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: FranchiseNationalAssociationId
    When "FranchiseNationalAssociationId" exists in the "Office" metadata
    Then "FranchiseNationalAssociationId" MUST be "String" data type
    And "FranchiseNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Office" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: IDXOfficeParticipationYN
    When "IDXOfficeParticipationYN" exists in the "Office" metadata
    Then "IDXOfficeParticipationYN" MUST be "Boolean" data type

  @Office @AMS @dd-2.1
  Scenario: MainOffice
    When "MainOffice" exists in the "Office" metadata
    Then "MainOffice" MUST be "Resource" data type
    And "MainOffice" MUST expand to the "Office" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: MainOfficeKey
    When "MainOfficeKey" exists in the "Office" metadata
    Then "MainOfficeKey" MUST be "String" data type
    And "MainOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @AMS @dd-2.1
  Scenario: MainOfficeMlsId
    When "MainOfficeMlsId" exists in the "Office" metadata
    Then "MainOfficeMlsId" MUST be "String" data type
    And "MainOfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: Media
    When "Media" exists in the "Office" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Office" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Office @AMS @dd-2.1
  Scenario: NumberOfBranches
    When "NumberOfBranches" exists in the "Office" metadata
    Then "NumberOfBranches" MUST be "Integer" data type

  @Office @AMS @dd-2.1
  Scenario: NumberOfNonMemberSalespersons
    When "NumberOfNonMemberSalespersons" exists in the "Office" metadata
    Then "NumberOfNonMemberSalespersons" MUST be "Integer" data type

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeAddress1
    When "OfficeAddress1" exists in the "Office" metadata
    Then "OfficeAddress1" MUST be "String" data type
    And "OfficeAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeAddress2
    When "OfficeAddress2" exists in the "Office" metadata
    Then "OfficeAddress2" MUST be "String" data type
    And "OfficeAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeAlternateId
    When "OfficeAlternateId" exists in the "Office" metadata
    Then "OfficeAlternateId" MUST be "String" data type
    And "OfficeAlternateId" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeAOR
    When "OfficeAOR" exists in the "Office" metadata
    Then "OfficeAOR" MUST be "Single Enumeration" data type

  @Office @AMS @dd-2.1
  Scenario: OfficeAORkey
    When "OfficeAORkey" exists in the "Office" metadata
    Then "OfficeAORkey" MUST be "String" data type
    And "OfficeAORkey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OfficeAORMlsId
    When "OfficeAORMlsId" exists in the "Office" metadata
    Then "OfficeAORMlsId" MUST be "String" data type
    And "OfficeAORMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: OfficeAssociationComments
    When "OfficeAssociationComments" exists in the "Office" metadata
    Then "OfficeAssociationComments" MUST be "String" data type
    And "OfficeAssociationComments" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Office @AMS @dd-2.1
  Scenario: OfficeBio
    When "OfficeBio" exists in the "Office" metadata
    Then "OfficeBio" MUST be "String" data type
    And "OfficeBio" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Office @AMS @dd-2.1
  Scenario: OfficeBranchType
    When "OfficeBranchType" exists in the "Office" metadata
    Then "OfficeBranchType" MUST be "Single Enumeration" data type
    And "OfficeBranchType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Branch           | Branch              |
      | Main             | Main                |
      | StandAlone       | Stand Alone         |
    But "OfficeBranchType" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficeBroker
    When "OfficeBroker" exists in the "Office" metadata
    Then "OfficeBroker" MUST be "Resource" data type
    And "OfficeBroker" MUST expand to the "Member" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeBrokerKey
    When "OfficeBrokerKey" exists in the "Office" metadata
    Then "OfficeBrokerKey" MUST be "String" data type
    And "OfficeBrokerKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OfficeBrokerMlsId
    When "OfficeBrokerMlsId" exists in the "Office" metadata
    Then "OfficeBrokerMlsId" MUST be "String" data type
    And "OfficeBrokerMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: OfficeBrokerNationalAssociationId
    When "OfficeBrokerNationalAssociationId" exists in the "Office" metadata
    Then "OfficeBrokerNationalAssociationId" MUST be "String" data type
    And "OfficeBrokerNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeCity
    When "OfficeCity" exists in the "Office" metadata
    Then "OfficeCity" MUST be "String" data type
    And "OfficeCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeCorporateLicense
    When "OfficeCorporateLicense" exists in the "Office" metadata
    Then "OfficeCorporateLicense" MUST be "String" data type
    And "OfficeCorporateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeCountry
    When "OfficeCountry" exists in the "Office" metadata
    Then "OfficeCountry" MUST be "Single Enumeration" data type
    And "OfficeCountry" MAY contain any of the following standard lookups
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
    But "OfficeCountry" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficeCountyOrParish
    Given that the following synonyms for "OfficeCountyOrParish" DO NOT exist in the "Office" metadata
      | County |
    When "OfficeCountyOrParish" exists in the "Office" metadata
    Then "OfficeCountyOrParish" MUST be "Single Enumeration" data type

  @Office @AMS @dd-2.1
  Scenario: OfficeEmail
    When "OfficeEmail" exists in the "Office" metadata
    Then "OfficeEmail" MUST be "String" data type
    And "OfficeEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Office @AMS @dd-2.1
  Scenario: OfficeFax
    When "OfficeFax" exists in the "Office" metadata
    Then "OfficeFax" MUST be "String" data type
    And "OfficeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeKey
    When "OfficeKey" exists in the "Office" metadata
    Then "OfficeKey" MUST be "String" data type
    And "OfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OfficeMailAddress1
    When "OfficeMailAddress1" exists in the "Office" metadata
    Then "OfficeMailAddress1" MUST be "String" data type
    And "OfficeMailAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeMailAddress2
    When "OfficeMailAddress2" exists in the "Office" metadata
    Then "OfficeMailAddress2" MUST be "String" data type
    And "OfficeMailAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeMailCareOf
    When "OfficeMailCareOf" exists in the "Office" metadata
    Then "OfficeMailCareOf" MUST be "String" data type
    And "OfficeMailCareOf" length SHOULD be equal to the RESO Suggested Max Length of 30

  @Office @AMS @dd-2.1
  Scenario: OfficeMailCity
    When "OfficeMailCity" exists in the "Office" metadata
    Then "OfficeMailCity" MUST be "String" data type
    And "OfficeMailCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Office @AMS @dd-2.1
  Scenario: OfficeMailCountry
    When "OfficeMailCountry" exists in the "Office" metadata
    Then "OfficeMailCountry" MUST be "Single Enumeration" data type
    And "OfficeMailCountry" MAY contain any of the following standard lookups
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
    But "OfficeMailCountry" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficeMailCountyOrParish
    When "OfficeMailCountyOrParish" exists in the "Office" metadata
    Then "OfficeMailCountyOrParish" MUST be "Single Enumeration" data type

  @Office @AMS @dd-2.1
  Scenario: OfficeMailPostalCode
    When "OfficeMailPostalCode" exists in the "Office" metadata
    Then "OfficeMailPostalCode" MUST be "String" data type
    And "OfficeMailPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 5

  @Office @AMS @dd-2.1
  Scenario: OfficeMailPostalCodePlus4
    When "OfficeMailPostalCodePlus4" exists in the "Office" metadata
    Then "OfficeMailPostalCodePlus4" MUST be "String" data type
    And "OfficeMailPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Office @AMS @dd-2.1
  Scenario: OfficeMailStateOrProvince
    When "OfficeMailStateOrProvince" exists in the "Office" metadata
    Then "OfficeMailStateOrProvince" MUST be "Single Enumeration" data type
    And "OfficeMailStateOrProvince" MAY contain any of the following standard lookups
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
    But "OfficeMailStateOrProvince" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficeManager
    When "OfficeManager" exists in the "Office" metadata
    Then "OfficeManager" MUST be "Resource" data type
    And "OfficeManager" MUST expand to the "Member" resource

  @Office @AMS @dd-2.1
  Scenario: OfficeManagerKey
    When "OfficeManagerKey" exists in the "Office" metadata
    Then "OfficeManagerKey" MUST be "String" data type
    And "OfficeManagerKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OfficeManagerMlsId
    When "OfficeManagerMlsId" exists in the "Office" metadata
    Then "OfficeManagerMlsId" MUST be "String" data type
    And "OfficeManagerMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeMlsId
    When "OfficeMlsId" exists in the "Office" metadata
    Then "OfficeMlsId" MUST be "String" data type
    And "OfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeName
    When "OfficeName" exists in the "Office" metadata
    Then "OfficeName" MUST be "String" data type
    And "OfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OfficeNationalAssociationId
    When "OfficeNationalAssociationId" exists in the "Office" metadata
    Then "OfficeNationalAssociationId" MUST be "String" data type
    And "OfficeNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: OfficeNationalAssociationIdInsertDate
    When "OfficeNationalAssociationIdInsertDate" exists in the "Office" metadata
    Then "OfficeNationalAssociationIdInsertDate" MUST be "Date" data type

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficePhone
    When "OfficePhone" exists in the "Office" metadata
    Then "OfficePhone" MUST be "String" data type
    And "OfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Office @AMS @dd-2.1
  Scenario: OfficePhoneExt
    When "OfficePhoneExt" exists in the "Office" metadata
    Then "OfficePhoneExt" MUST be "String" data type
    And "OfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficePostalCode
    When "OfficePostalCode" exists in the "Office" metadata
    Then "OfficePostalCode" MUST be "String" data type
    And "OfficePostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficePostalCodePlus4
    When "OfficePostalCodePlus4" exists in the "Office" metadata
    Then "OfficePostalCodePlus4" MUST be "String" data type
    And "OfficePostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Office @AMS @dd-2.1
  Scenario: OfficePreferredMedia
    When "OfficePreferredMedia" exists in the "Office" metadata
    Then "OfficePreferredMedia" MUST be "Single Enumeration" data type
    And "OfficePreferredMedia" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Email            | Email               |
      | Fax              | Fax                 |
      | Mail             | Mail                |
    But "OfficePreferredMedia" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficePrimaryAorId
    When "OfficePrimaryAorId" exists in the "Office" metadata
    Then "OfficePrimaryAorId" MUST be "String" data type
    And "OfficePrimaryAorId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @AMS @dd-2.1
  Scenario: OfficePrimaryStateOrProvince
    When "OfficePrimaryStateOrProvince" exists in the "Office" metadata
    Then "OfficePrimaryStateOrProvince" MUST be "Single Enumeration" data type
    And "OfficePrimaryStateOrProvince" MAY contain any of the following standard lookups
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
    But "OfficePrimaryStateOrProvince" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
  Scenario: OfficeSocialMedia
    When "OfficeSocialMedia" exists in the "Office" metadata
    Then "OfficeSocialMedia" MUST be "Collection" data type
    And "OfficeSocialMedia" MUST expand to the "SocialMedia" resource

  @Office @IDX @AMS @dd-2.1
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

  @Office @IDX @AMS @dd-2.1
  Scenario: OfficeStatus
    When "OfficeStatus" exists in the "Office" metadata
    Then "OfficeStatus" MUST be "Single Enumeration" data type
    And "OfficeStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "OfficeStatus" MUST NOT contain any similar lookups

  @Office @AMS @dd-2.1
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

  @Office @AMS @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Office" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Office @AMS @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Office" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: OriginatingSystemID
    Given that the following synonyms for "OriginatingSystemID" DO NOT exist in the "Office" metadata
      | MLSID |
    When "OriginatingSystemID" exists in the "Office" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @AMS @dd-2.1
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Office" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Office" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @AMS @dd-2.1
  Scenario: OriginatingSystemOfficeKey
    Given that the following synonyms for "OriginatingSystemOfficeKey" DO NOT exist in the "Office" metadata
      | ProviderKey |
    When "OriginatingSystemOfficeKey" exists in the "Office" metadata
    Then "OriginatingSystemOfficeKey" MUST be "String" data type
    And "OriginatingSystemOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: OtherPhone
    When "OtherPhone" exists in the "Office" metadata
    Then "OtherPhone" MUST be "String" data type
    And "OtherPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Office @AMS @dd-2.1
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

  @Office @AMS @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Office" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Office @IDX @AMS @dd-2.1
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Office" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Office" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Office @IDX @AMS @dd-2.1
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Office" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Office" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @IDX @AMS @dd-2.1
  Scenario: SourceSystemOfficeKey
    Given that the following synonyms for "SourceSystemOfficeKey" DO NOT exist in the "Office" metadata
      | ProviderKey |
    When "SourceSystemOfficeKey" exists in the "Office" metadata
    Then "SourceSystemOfficeKey" MUST be "String" data type
    And "SourceSystemOfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Office @AMS @dd-2.1
  Scenario: SyndicateAgentOption
    Given that the following synonyms for "SyndicateAgentOption" DO NOT exist in the "Office" metadata
      | SyndicateMemberOption |
    When "SyndicateAgentOption" exists in the "Office" metadata
    Then "SyndicateAgentOption" MUST be "Single Enumeration" data type

  @Office @AMS @dd-2.1
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

  @Office @AMS @dd-2.1
  Scenario: VirtualOfficeWebsiteYN
    When "VirtualOfficeWebsiteYN" exists in the "Office" metadata
    Then "VirtualOfficeWebsiteYN" MUST be "Boolean" data type
