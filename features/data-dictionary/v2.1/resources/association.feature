# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Association

  Background:
    Given valid metadata of the server under test

  @Association @AMS @dd-2.1
  Scenario: AssociationAddress1
    When "AssociationAddress1" exists in the "Association" metadata
    Then "AssociationAddress1" MUST be "String" data type
    And "AssociationAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationAddress2
    When "AssociationAddress2" exists in the "Association" metadata
    Then "AssociationAddress2" MUST be "String" data type
    And "AssociationAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationCareOf
    When "AssociationCareOf" exists in the "Association" metadata
    Then "AssociationCareOf" MUST be "String" data type
    And "AssociationCareOf" length SHOULD be equal to the RESO Suggested Max Length of 30

  @Association @AMS @dd-2.1
  Scenario: AssociationCharterDate
    When "AssociationCharterDate" exists in the "Association" metadata
    Then "AssociationCharterDate" MUST be "Date" data type

  @Association @AMS @dd-2.1
  Scenario: AssociationCity
    When "AssociationCity" exists in the "Association" metadata
    Then "AssociationCity" MUST be "String" data type
    And "AssociationCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationCountry
    When "AssociationCountry" exists in the "Association" metadata
    Then "AssociationCountry" MUST be "Single Enumeration" data type
    And "AssociationCountry" MAY contain any of the following standard lookups
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
    But "AssociationCountry" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: AssociationCountyOrParish
    When "AssociationCountyOrParish" exists in the "Association" metadata
    Then "AssociationCountyOrParish" MUST be "Single Enumeration" data type

  @Association @AMS @dd-2.1
  Scenario: AssociationFax
    When "AssociationFax" exists in the "Association" metadata
    Then "AssociationFax" MUST be "String" data type
    And "AssociationFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Association @AMS @dd-2.1
  Scenario: AssociationKey
    When "AssociationKey" exists in the "Association" metadata
    Then "AssociationKey" MUST be "String" data type
    And "AssociationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: AssociationMailAddress1
    When "AssociationMailAddress1" exists in the "Association" metadata
    Then "AssociationMailAddress1" MUST be "String" data type
    And "AssociationMailAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationMailAddress2
    When "AssociationMailAddress2" exists in the "Association" metadata
    Then "AssociationMailAddress2" MUST be "String" data type
    And "AssociationMailAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationMailCareOf
    When "AssociationMailCareOf" exists in the "Association" metadata
    Then "AssociationMailCareOf" MUST be "String" data type
    And "AssociationMailCareOf" length SHOULD be equal to the RESO Suggested Max Length of 30

  @Association @AMS @dd-2.1
  Scenario: AssociationMailCity
    When "AssociationMailCity" exists in the "Association" metadata
    Then "AssociationMailCity" MUST be "String" data type
    And "AssociationMailCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Association @AMS @dd-2.1
  Scenario: AssociationMailCountry
    When "AssociationMailCountry" exists in the "Association" metadata
    Then "AssociationMailCountry" MUST be "Single Enumeration" data type
    And "AssociationMailCountry" MAY contain any of the following standard lookups
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
    But "AssociationMailCountry" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: AssociationMailCountyOrParish
    When "AssociationMailCountyOrParish" exists in the "Association" metadata
    Then "AssociationMailCountyOrParish" MUST be "Single Enumeration" data type

  @Association @AMS @dd-2.1
  Scenario: AssociationMailPostalCode
    When "AssociationMailPostalCode" exists in the "Association" metadata
    Then "AssociationMailPostalCode" MUST be "String" data type
    And "AssociationMailPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Association @AMS @dd-2.1
  Scenario: AssociationMailPostalCodePlus4
    When "AssociationMailPostalCodePlus4" exists in the "Association" metadata
    Then "AssociationMailPostalCodePlus4" MUST be "String" data type
    And "AssociationMailPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Association @AMS @dd-2.1
  Scenario: AssociationMailStateOfProvince
    When "AssociationMailStateOfProvince" exists in the "Association" metadata
    Then "AssociationMailStateOfProvince" MUST be "Single Enumeration" data type
    And "AssociationMailStateOfProvince" MAY contain any of the following standard lookups
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
    But "AssociationMailStateOfProvince" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: AssociationMember
    When "AssociationMember" exists in the "Association" metadata
    Then "AssociationMember" MUST be "Resource" data type
    And "AssociationMember" MUST expand to the "Member" resource

  @Association @AMS @dd-2.1
  Scenario: AssociationMlsId
    When "AssociationMlsId" exists in the "Association" metadata
    Then "AssociationMlsId" MUST be "String" data type
    And "AssociationMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @AMS @dd-2.1
  Scenario: AssociationName
    When "AssociationName" exists in the "Association" metadata
    Then "AssociationName" MUST be "String" data type
    And "AssociationName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: AssociationNationalAssociationId
    When "AssociationNationalAssociationId" exists in the "Association" metadata
    Then "AssociationNationalAssociationId" MUST be "String" data type
    And "AssociationNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @AMS @dd-2.1
  Scenario: AssociationPhone
    When "AssociationPhone" exists in the "Association" metadata
    Then "AssociationPhone" MUST be "String" data type
    And "AssociationPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Association @AMS @dd-2.1
  Scenario: AssociationPostalCode
    When "AssociationPostalCode" exists in the "Association" metadata
    Then "AssociationPostalCode" MUST be "String" data type
    And "AssociationPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Association @AMS @dd-2.1
  Scenario: AssociationPostalCodePlus4
    When "AssociationPostalCodePlus4" exists in the "Association" metadata
    Then "AssociationPostalCodePlus4" MUST be "String" data type
    And "AssociationPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Association @AMS @dd-2.1
  Scenario: AssociationSocialMedia
    When "AssociationSocialMedia" exists in the "Association" metadata
    Then "AssociationSocialMedia" MUST be "Collection" data type
    And "AssociationSocialMedia" MUST expand to the "SocialMedia" resource

  @Association @AMS @dd-2.1
  Scenario: AssociationStateOrProvince
    When "AssociationStateOrProvince" exists in the "Association" metadata
    Then "AssociationStateOrProvince" MUST be "Single Enumeration" data type
    And "AssociationStateOrProvince" MAY contain any of the following standard lookups
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
    But "AssociationStateOrProvince" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: AssociationStatus
    When "AssociationStatus" exists in the "Association" metadata
    Then "AssociationStatus" MUST be "Single Enumeration" data type
    And "AssociationStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "AssociationStatus" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: AssociationType
    When "AssociationType" exists in the "Association" metadata
    Then "AssociationType" MUST be "Single Enumeration" data type
    And "AssociationType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Local            | Local               |
      | Mls              | MLS                 |
      | NotApplicable    | Not Applicable      |
    But "AssociationType" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: ExecutiveOfficerMemberKey
    When "ExecutiveOfficerMemberKey" exists in the "Association" metadata
    Then "ExecutiveOfficerMemberKey" MUST be "String" data type
    And "ExecutiveOfficerMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: ExecutiveOfficerMemberMlsId
    When "ExecutiveOfficerMemberMlsId" exists in the "Association" metadata
    Then "ExecutiveOfficerMemberMlsId" MUST be "String" data type
    And "ExecutiveOfficerMemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Association" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Association @AMS @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Association" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Association @AMS @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Association" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Association @AMS @dd-2.1
  Scenario: MultipleListingServiceId
    When "MultipleListingServiceId" exists in the "Association" metadata
    Then "MultipleListingServiceId" MUST be "String" data type
    And "MultipleListingServiceId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @AMS @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Association" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Association @AMS @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Association" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Association @AMS @dd-2.1
  Scenario: OriginatingSystemAssociationKey
    When "OriginatingSystemAssociationKey" exists in the "Association" metadata
    Then "OriginatingSystemAssociationKey" MUST be "String" data type
    And "OriginatingSystemAssociationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: OriginatingSystemId
    When "OriginatingSystemId" exists in the "Association" metadata
    Then "OriginatingSystemId" MUST be "String" data type
    And "OriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @AMS @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "Association" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: SocialMediaType
    When "SocialMediaType" exists in the "Association" metadata
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

  @Association @AMS @dd-2.1
  Scenario: SocialMediaUrlOrId
    When "SocialMediaUrlOrId" exists in the "Association" metadata
    Then "SocialMediaUrlOrId" MUST be "String" data type
    And "SocialMediaUrlOrId" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Association @AMS @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Association" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Association @AMS @dd-2.1
  Scenario: SourceSystemAssociationKey
    When "SourceSystemAssociationKey" exists in the "Association" metadata
    Then "SourceSystemAssociationKey" MUST be "String" data type
    And "SourceSystemAssociationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Association @AMS @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "Association" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Association @AMS @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "Association" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
