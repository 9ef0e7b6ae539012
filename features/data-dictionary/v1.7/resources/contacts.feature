# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Contacts

  Background:
    Given valid metadata of the server under test

  @Contacts @dd-1.7
  Scenario: Anniversary
    When "Anniversary" exists in the "Contacts" metadata
    Then "Anniversary" MUST be "Date" data type

  @Contacts @dd-1.7
  Scenario: AssistantEmail
    When "AssistantEmail" exists in the "Contacts" metadata
    Then "AssistantEmail" MUST be "String" data type
    And "AssistantEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Contacts @dd-1.7
  Scenario: AssistantName
    When "AssistantName" exists in the "Contacts" metadata
    Then "AssistantName" MUST be "String" data type
    And "AssistantName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: AssistantPhone
    When "AssistantPhone" exists in the "Contacts" metadata
    Then "AssistantPhone" MUST be "String" data type
    And "AssistantPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: AssistantPhoneExt
    When "AssistantPhoneExt" exists in the "Contacts" metadata
    Then "AssistantPhoneExt" MUST be "String" data type
    And "AssistantPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: Birthdate
    When "Birthdate" exists in the "Contacts" metadata
    Then "Birthdate" MUST be "Date" data type

  @Contacts @dd-1.7
  Scenario: BusinessFax
    When "BusinessFax" exists in the "Contacts" metadata
    Then "BusinessFax" MUST be "String" data type
    And "BusinessFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: Children
    When "Children" exists in the "Contacts" metadata
    Then "Children" MUST be "String" data type
    And "Children" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: Company
    When "Company" exists in the "Contacts" metadata
    Then "Company" MUST be "String" data type
    And "Company" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: ContactKey
    Given that the following synonyms for "ContactKey" DO NOT exist in the "Contacts" metadata
      | RID |
    When "ContactKey" exists in the "Contacts" metadata
    Then "ContactKey" MUST be "String" data type
    And "ContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: ContactLoginId
    When "ContactLoginId" exists in the "Contacts" metadata
    Then "ContactLoginId" MUST be "String" data type
    And "ContactLoginId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Contacts @dd-1.7
  Scenario: ContactPassword
    When "ContactPassword" exists in the "Contacts" metadata
    Then "ContactPassword" MUST be "String" data type
    And "ContactPassword" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Contacts @dd-1.7
  Scenario: ContactsOtherPhones
    When "ContactsOtherPhones" exists in the "Contacts" metadata
    Then "ContactsOtherPhones" MUST be "Collection" data type
    And "ContactsOtherPhones" MUST expand to the "OtherPhone" resource

  @Contacts @dd-1.7
  Scenario: ContactsSocialMedia
    When "ContactsSocialMedia" exists in the "Contacts" metadata
    Then "ContactsSocialMedia" MUST be "Collection" data type
    And "ContactsSocialMedia" MUST expand to the "SocialMedia" resource

  @Contacts @dd-1.7
  Scenario: ContactStatus
    Given that the following synonyms for "ContactStatus" DO NOT exist in the "Contacts" metadata
      | ChoiceList |
    When "ContactStatus" exists in the "Contacts" metadata
    Then "ContactStatus" MUST be "Single Enumeration" data type
    And "ContactStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Deleted          | Deleted             |
      | Inactive         | Inactive            |
      | OnVacation       | On Vacation         |
    But "ContactStatus" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: ContactType
    When "ContactType" exists in the "Contacts" metadata
    Then "ContactType" MUST be "Multiple Enumeration" data type
    And "ContactType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Business         | Business            |
      | Family           | Family              |
      | Friend           | Friend              |
      | Lead             | Lead                |
      | Prospect         | Prospect            |
      | ReadyToBuy       | Ready to Buy        |
    But "ContactType" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: Department
    When "Department" exists in the "Contacts" metadata
    Then "Department" MUST be "String" data type
    And "Department" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: DirectPhone
    When "DirectPhone" exists in the "Contacts" metadata
    Then "DirectPhone" MUST be "String" data type
    And "DirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: Email
    When "Email" exists in the "Contacts" metadata
    Then "Email" MUST be "String" data type
    And "Email" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Contacts @dd-1.7
  Scenario: Email2
    When "Email2" exists in the "Contacts" metadata
    Then "Email2" MUST be "String" data type
    And "Email2" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Contacts @dd-1.7
  Scenario: Email3
    When "Email3" exists in the "Contacts" metadata
    Then "Email3" MUST be "String" data type
    And "Email3" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Contacts @dd-1.7
  Scenario: FirstName
    When "FirstName" exists in the "Contacts" metadata
    Then "FirstName" MUST be "String" data type
    And "FirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: FullName
    When "FullName" exists in the "Contacts" metadata
    Then "FullName" MUST be "String" data type
    And "FullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Contacts" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Contacts @dd-1.7
  Scenario: HomeAddress1
    When "HomeAddress1" exists in the "Contacts" metadata
    Then "HomeAddress1" MUST be "String" data type
    And "HomeAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: HomeAddress2
    When "HomeAddress2" exists in the "Contacts" metadata
    Then "HomeAddress2" MUST be "String" data type
    And "HomeAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: HomeCarrierRoute
    Given that the following synonyms for "HomeCarrierRoute" DO NOT exist in the "Contacts" metadata
      | RR |
      | CR |
    When "HomeCarrierRoute" exists in the "Contacts" metadata
    Then "HomeCarrierRoute" MUST be "String" data type
    And "HomeCarrierRoute" length SHOULD be equal to the RESO Suggested Max Length of 9

  @Contacts @dd-1.7
  Scenario: HomeCity
    When "HomeCity" exists in the "Contacts" metadata
    Then "HomeCity" MUST be "String" data type
    And "HomeCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: HomeCountry
    When "HomeCountry" exists in the "Contacts" metadata
    Then "HomeCountry" MUST be "Single Enumeration" data type
    And "HomeCountry" MAY contain any of the following standard lookups
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
    But "HomeCountry" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: HomeCountyOrParish
    Given that the following synonyms for "HomeCountyOrParish" DO NOT exist in the "Contacts" metadata
      | County |
    When "HomeCountyOrParish" exists in the "Contacts" metadata
    Then "HomeCountyOrParish" MUST be "Single Enumeration" data type

  @Contacts @dd-1.7
  Scenario: HomeFax
    When "HomeFax" exists in the "Contacts" metadata
    Then "HomeFax" MUST be "String" data type
    And "HomeFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: HomePhone
    When "HomePhone" exists in the "Contacts" metadata
    Then "HomePhone" MUST be "String" data type
    And "HomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: HomePostalCode
    When "HomePostalCode" exists in the "Contacts" metadata
    Then "HomePostalCode" MUST be "String" data type
    And "HomePostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: HomePostalCodePlus4
    When "HomePostalCodePlus4" exists in the "Contacts" metadata
    Then "HomePostalCodePlus4" MUST be "String" data type
    And "HomePostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Contacts @dd-1.7
  Scenario: HomeStateOrProvince
    When "HomeStateOrProvince" exists in the "Contacts" metadata
    Then "HomeStateOrProvince" MUST be "Single Enumeration" data type
    And "HomeStateOrProvince" MAY contain any of the following standard lookups
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
    But "HomeStateOrProvince" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: JobTitle
    When "JobTitle" exists in the "Contacts" metadata
    Then "JobTitle" MUST be "String" data type
    And "JobTitle" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: Language
    When "Language" exists in the "Contacts" metadata
    Then "Language" MUST be "Multiple Enumeration" data type
    And "Language" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue    |
      | Abkhazian            | Abkhazian              |
      | Afar                 | Afar                   |
      | Afrikaans            | Afrikaans              |
      | Albanian             | Albanian               |
      | AmericanSignLanguage | American Sign Language |
      | Amharic              | Amharic                |
      | Arabic               | Arabic                 |
      | Aramaic              | Aramaic                |
      | Armenian             | Armenian               |
      | Assamese             | Assamese               |
      | AssyrianNeoAramaic   | Assyrian Neo-Aramaic   |
      | Avestan              | Avestan                |
      | Aymara               | Aymara                 |
      | Azerbaijani          | Azerbaijani            |
      | Bambara              | Bambara                |
      | Bashkir              | Bashkir                |
      | Basque               | Basque                 |
      | Bengali              | Bengali                |
      | Bihari               | Bihari                 |
      | Bikol                | Bikol                  |
      | Bislama              | Bislama                |
      | Bosnian              | Bosnian                |
      | BrazilianPortuguese  | Brazilian Portuguese   |
      | Bulgarian            | Bulgarian              |
      | Burmese              | Burmese                |
      | Byelorussian         | Byelorussian           |
      | Cambodian            | Cambodian              |
      | Cantonese            | Cantonese              |
      | CapeVerdeanCreole    | Cape Verdean Creole    |
      | Catalan              | Catalan                |
      | Cebuano              | Cebuano                |
      | Chamorro             | Chamorro               |
      | Chechen              | Chechen                |
      | Chinese              | Chinese                |
      | Chuukese             | Chuukese               |
      | Chuvash              | Chuvash                |
      | Cornish              | Cornish                |
      | Corsican             | Corsican               |
      | Croatian             | Croatian               |
      | Czech                | Czech                  |
      | Danish               | Danish                 |
      | Dari                 | Dari (Afghan Persian)  |
      | Dioula               | Dioula                 |
      | Dutch                | Dutch                  |
      | Dzongkha             | Dzongkha               |
      | English              | English                |
      | Esperanto            | Esperanto              |
      | Estonian             | Estonian               |
      | Faroese              | Faroese                |
      | Farsi                | Farsi                  |
      | Fiji                 | Fiji                   |
      | Finnish              | Finnish                |
      | Flemish              | Flemish                |
      | French               | French                 |
      | Frisian              | Frisian                |
      | Galician             | Galician               |
      | Georgian             | Georgian               |
      | German               | German                 |
      | Greek                | Greek                  |
      | Greenlandic          | Greenlandic            |
      | Guarani              | Guarani                |
      | Gujarati             | Gujarati               |
      | HaitianCreole        | Haitian Creole         |
      | Hausa                | Hausa                  |
      | Hebrew               | Hebrew                 |
      | Herero               | Herero                 |
      | Hiligaynon           | Hiligaynon             |
      | Hindi                | Hindi                  |
      | HiriMotu             | Hiri Motu              |
      | Hmong                | Hmong                  |
      | Hungarian            | Hungarian              |
      | Iban                 | Iban                   |
      | Icelandic            | Icelandic              |
      | Igbo                 | Igbo                   |
      | Ilocano              | Ilocano                |
      | Indonesian           | Indonesian             |
      | Interlingua          | Interlingua            |
      | Inuktitut            | Inuktitut              |
      | Inupiak              | Inupiak                |
      | Irish                | Irish (Gaelic)         |
      | Italian              | Italian                |
      | Japanese             | Japanese               |
      | Javanese             | Javanese               |
      | Kannada              | Kannada                |
      | Kashmiri             | Kashmiri               |
      | Kazakh               | Kazakh                 |
      | KIche                | K'iche'                |
      | Kichwa               | Kichwa                 |
      | Kikuyu               | Kikuyu                 |
      | Kinyarwanda          | Kinyarwanda            |
      | Kirghiz              | Kirghiz                |
      | Kirundi              | Kirundi                |
      | Komi                 | Komi                   |
      | Korean               | Korean                 |
      | Kpelle               | Kpelle                 |
      | Kru                  | Kru                    |
      | Kurdish              | Kurdish                |
      | Lao                  | Lao                    |
      | Latin                | Latin                  |
      | Latvian              | Latvian                |
      | Lingala              | Lingala                |
      | Lithuanian           | Lithuanian             |
      | Luxemburgish         | Luxemburgish           |
      | Macedonian           | Macedonian             |
      | Malagasy             | Malagasy               |
      | Malay                | Malay                  |
      | Malayalam            | Malayalam              |
      | Maltese              | Maltese                |
      | Mandarin             | Mandarin               |
      | Maninka              | Maninka                |
      | ManxGaelic           | Manx Gaelic            |
      | Maori                | Maori                  |
      | Marathi              | Marathi                |
      | Marshallese          | Marshallese            |
      | Moldovan             | Moldovan               |
      | Mongolian            | Mongolian              |
      | Nauru                | Nauru                  |
      | Navajo               | Navajo                 |
      | Ndebele              | Ndebele                |
      | Ndonga               | Ndonga                 |
      | Nepali               | Nepali                 |
      | Norwegian            | Norwegian              |
      | NorwegianNynorsk     | Norwegian (Nynorsk)    |
      | Nyanja               | Nyanja                 |
      | Occitan              | Occitan                |
      | Oriya                | Oriya                  |
      | Oromo                | Oromo                  |
      | Ossetian             | Ossetian               |
      | Pali                 | Pali                   |
      | Pangasinan           | Pangasinan             |
      | Papiamento           | Papiamento             |
      | Pashto               | Pashto                 |
      | Polish               | Polish                 |
      | Portuguese           | Portuguese             |
      | Punjabi              | Punjabi                |
      | Quechua              | Quechua                |
      | Romanian             | Romanian               |
      | Romany               | Romany                 |
      | Russian              | Russian                |
      | Sami                 | Sami                   |
      | Samoan               | Samoan                 |
      | Sangho               | Sangho                 |
      | Sanskrit             | Sanskrit               |
      | Sardinian            | Sardinian              |
      | ScotsGaelic          | Scots Gaelic           |
      | Serbian              | Serbian                |
      | SerboCroatian        | Serbo-Croatian         |
      | Sesotho              | Sesotho                |
      | Setswana             | Setswana               |
      | Shan                 | Shan                   |
      | Shona                | Shona                  |
      | Sindhi               | Sindhi                 |
      | Sinhalese            | Sinhalese              |
      | Siswati              | Siswati                |
      | Slovak               | Slovak                 |
      | Slovenian            | Slovenian              |
      | Somali               | Somali                 |
      | SouthernNdebele      | Southern Ndebele       |
      | Spanish              | Spanish                |
      | Sundanese            | Sundanese              |
      | Swahili              | Swahili                |
      | Swedish              | Swedish                |
      | Syriac               | Syriac                 |
      | Tagalog              | Tagalog                |
      | Tahitian             | Tahitian               |
      | Tajik                | Tajik                  |
      | Tamil                | Tamil                  |
      | Tatar                | Tatar                  |
      | Telugu               | Telugu                 |
      | Thai                 | Thai                   |
      | Tibetan              | Tibetan                |
      | Tigrinya             | Tigrinya               |
      | Tongan               | Tongan                 |
      | Tsonga               | Tsonga                 |
      | Turkish              | Turkish                |
      | Turkmen              | Turkmen                |
      | Twi                  | Twi                    |
      | Uigur                | Uigur                  |
      | Ukrainian            | Ukrainian              |
      | Urdu                 | Urdu                   |
      | Uzbek                | Uzbek                  |
      | Vietnamese           | Vietnamese             |
      | Volapuk              | Volapuk                |
      | Welsh                | Welsh                  |
      | Wolof                | Wolof                  |
      | Xhosa                | Xhosa                  |
      | Yiddish              | Yiddish                |
      | Yoruba               | Yoruba                 |
      | Zhuang               | Zhuang                 |
      | Zulu                 | Zulu                   |
    But "Language" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: LastName
    When "LastName" exists in the "Contacts" metadata
    Then "LastName" MUST be "String" data type
    And "LastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: LeadSource
    When "LeadSource" exists in the "Contacts" metadata
    Then "LeadSource" MUST be "String" data type
    And "LeadSource" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: Media
    When "Media" exists in the "Contacts" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Contacts @dd-1.7
  Scenario: MiddleName
    When "MiddleName" exists in the "Contacts" metadata
    Then "MiddleName" MUST be "String" data type
    And "MiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: MobilePhone
    When "MobilePhone" exists in the "Contacts" metadata
    Then "MobilePhone" MUST be "String" data type
    And "MobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Contacts" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Contacts @dd-1.7
  Scenario: NamePrefix
    Given that the following synonyms for "NamePrefix" DO NOT exist in the "Contacts" metadata
      | Salutation |
      | Title      |
    When "NamePrefix" exists in the "Contacts" metadata
    Then "NamePrefix" MUST be "String" data type
    And "NamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: NameSuffix
    When "NameSuffix" exists in the "Contacts" metadata
    Then "NameSuffix" MUST be "String" data type
    And "NameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: Nickname
    When "Nickname" exists in the "Contacts" metadata
    Then "Nickname" MUST be "String" data type
    And "Nickname" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: Notes
    When "Notes" exists in the "Contacts" metadata
    Then "Notes" MUST be "String" data type
    And "Notes" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Contacts @dd-1.7
  Scenario: OfficePhone
    When "OfficePhone" exists in the "Contacts" metadata
    Then "OfficePhone" MUST be "String" data type
    And "OfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: OfficePhoneExt
    When "OfficePhoneExt" exists in the "Contacts" metadata
    Then "OfficePhoneExt" MUST be "String" data type
    And "OfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Contacts" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Contacts @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Contacts" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Contacts @dd-1.7
  Scenario: OriginatingSystemContactKey
    Given that the following synonyms for "OriginatingSystemContactKey" DO NOT exist in the "Contacts" metadata
      | ProviderKey |
    When "OriginatingSystemContactKey" exists in the "Contacts" metadata
    Then "OriginatingSystemContactKey" MUST be "String" data type
    And "OriginatingSystemContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "Contacts" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Contacts @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Contacts" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Contacts" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: OtherAddress1
    When "OtherAddress1" exists in the "Contacts" metadata
    Then "OtherAddress1" MUST be "String" data type
    And "OtherAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: OtherAddress2
    When "OtherAddress2" exists in the "Contacts" metadata
    Then "OtherAddress2" MUST be "String" data type
    And "OtherAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: OtherCarrierRoute
    Given that the following synonyms for "OtherCarrierRoute" DO NOT exist in the "Contacts" metadata
      | RR |
      | CR |
    When "OtherCarrierRoute" exists in the "Contacts" metadata
    Then "OtherCarrierRoute" MUST be "String" data type
    And "OtherCarrierRoute" length SHOULD be equal to the RESO Suggested Max Length of 9

  @Contacts @dd-1.7
  Scenario: OtherCity
    When "OtherCity" exists in the "Contacts" metadata
    Then "OtherCity" MUST be "String" data type
    And "OtherCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: OtherCountry
    When "OtherCountry" exists in the "Contacts" metadata
    Then "OtherCountry" MUST be "Single Enumeration" data type
    And "OtherCountry" MAY contain any of the following standard lookups
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
    But "OtherCountry" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: OtherCountyOrParish
    Given that the following synonyms for "OtherCountyOrParish" DO NOT exist in the "Contacts" metadata
      | County |
    When "OtherCountyOrParish" exists in the "Contacts" metadata
    Then "OtherCountyOrParish" MUST be "Single Enumeration" data type

  @Contacts @dd-1.7
  Scenario: OtherPhoneType
    When "OtherPhoneType" exists in the "Contacts" metadata
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

  @Contacts @dd-1.7
  Scenario: OtherPostalCode
    When "OtherPostalCode" exists in the "Contacts" metadata
    Then "OtherPostalCode" MUST be "String" data type
    And "OtherPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: OtherPostalCodePlus4
    When "OtherPostalCodePlus4" exists in the "Contacts" metadata
    Then "OtherPostalCodePlus4" MUST be "String" data type
    And "OtherPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Contacts @dd-1.7
  Scenario: OtherStateOrProvince
    When "OtherStateOrProvince" exists in the "Contacts" metadata
    Then "OtherStateOrProvince" MUST be "Single Enumeration" data type
    And "OtherStateOrProvince" MAY contain any of the following standard lookups
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
    But "OtherStateOrProvince" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: OwnerMember
    When "OwnerMember" exists in the "Contacts" metadata
    Then "OwnerMember" MUST be "Resource" data type
    And "OwnerMember" MUST expand to the "Member" resource

  @Contacts @dd-1.7
  Scenario: OwnerMemberID
    Given that the following synonyms for "OwnerMemberID" DO NOT exist in the "Contacts" metadata
      | OwnerAgentID |
    When "OwnerMemberID" exists in the "Contacts" metadata
    Then "OwnerMemberID" MUST be "String" data type
    And "OwnerMemberID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Contacts @dd-1.7
  Scenario: OwnerMemberKey
    Given that the following synonyms for "OwnerMemberKey" DO NOT exist in the "Contacts" metadata
      | OwnerAgentKey |
    When "OwnerMemberKey" exists in the "Contacts" metadata
    Then "OwnerMemberKey" MUST be "String" data type
    And "OwnerMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: Pager
    When "Pager" exists in the "Contacts" metadata
    Then "Pager" MUST be "String" data type
    And "Pager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: PhoneTTYTDD
    When "PhoneTTYTDD" exists in the "Contacts" metadata
    Then "PhoneTTYTDD" MUST be "String" data type
    And "PhoneTTYTDD" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: PreferredAddress
    When "PreferredAddress" exists in the "Contacts" metadata
    Then "PreferredAddress" MUST be "Single Enumeration" data type
    And "PreferredAddress" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Home             | Home                |
      | Other            | Other               |
      | Work             | Work                |
    But "PreferredAddress" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: PreferredPhone
    When "PreferredPhone" exists in the "Contacts" metadata
    Then "PreferredPhone" MUST be "Single Enumeration" data type
    And "PreferredPhone" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Direct           | Direct              |
      | Home             | Home                |
      | Mobile           | Mobile              |
      | Office           | Office              |
      | Other            | Other               |
      | TollFree         | Toll Free           |
      | Voicemail        | Voicemail           |
    But "PreferredPhone" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: ReferredBy
    When "ReferredBy" exists in the "Contacts" metadata
    Then "ReferredBy" MUST be "String" data type
    And "ReferredBy" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: SocialMediaType
    When "SocialMediaType" exists in the "Contacts" metadata
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

  @Contacts @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Contacts" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Contacts @dd-1.7
  Scenario: SourceSystemContactKey
    Given that the following synonyms for "SourceSystemContactKey" DO NOT exist in the "Contacts" metadata
      | ProviderKey |
    When "SourceSystemContactKey" exists in the "Contacts" metadata
    Then "SourceSystemContactKey" MUST be "String" data type
    And "SourceSystemContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Contacts" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Contacts" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Contacts @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Contacts" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Contacts" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Contacts @dd-1.7
  Scenario: SpousePartnerName
    When "SpousePartnerName" exists in the "Contacts" metadata
    Then "SpousePartnerName" MUST be "String" data type
    And "SpousePartnerName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Contacts @dd-1.7
  Scenario: TollFreePhone
    When "TollFreePhone" exists in the "Contacts" metadata
    Then "TollFreePhone" MUST be "String" data type
    And "TollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: VoiceMail
    When "VoiceMail" exists in the "Contacts" metadata
    Then "VoiceMail" MUST be "String" data type
    And "VoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Contacts @dd-1.7
  Scenario: VoiceMailExt
    When "VoiceMailExt" exists in the "Contacts" metadata
    Then "VoiceMailExt" MUST be "String" data type
    And "VoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: WorkAddress1
    When "WorkAddress1" exists in the "Contacts" metadata
    Then "WorkAddress1" MUST be "String" data type
    And "WorkAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: WorkAddress2
    When "WorkAddress2" exists in the "Contacts" metadata
    Then "WorkAddress2" MUST be "String" data type
    And "WorkAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: WorkCarrierRoute
    Given that the following synonyms for "WorkCarrierRoute" DO NOT exist in the "Contacts" metadata
      | RR |
      | CR |
    When "WorkCarrierRoute" exists in the "Contacts" metadata
    Then "WorkCarrierRoute" MUST be "String" data type
    And "WorkCarrierRoute" length SHOULD be equal to the RESO Suggested Max Length of 9

  @Contacts @dd-1.7
  Scenario: WorkCity
    When "WorkCity" exists in the "Contacts" metadata
    Then "WorkCity" MUST be "String" data type
    And "WorkCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Contacts @dd-1.7
  Scenario: WorkCountry
    When "WorkCountry" exists in the "Contacts" metadata
    Then "WorkCountry" MUST be "Single Enumeration" data type
    And "WorkCountry" MAY contain any of the following standard lookups
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
    But "WorkCountry" MUST NOT contain any similar lookups

  @Contacts @dd-1.7
  Scenario: WorkCountyOrParish
    Given that the following synonyms for "WorkCountyOrParish" DO NOT exist in the "Contacts" metadata
      | County |
    When "WorkCountyOrParish" exists in the "Contacts" metadata
    Then "WorkCountyOrParish" MUST be "Single Enumeration" data type

  @Contacts @dd-1.7
  Scenario: WorkPostalCode
    When "WorkPostalCode" exists in the "Contacts" metadata
    Then "WorkPostalCode" MUST be "String" data type
    And "WorkPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Contacts @dd-1.7
  Scenario: WorkPostalCodePlus4
    When "WorkPostalCodePlus4" exists in the "Contacts" metadata
    Then "WorkPostalCodePlus4" MUST be "String" data type
    And "WorkPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Contacts @dd-1.7
  Scenario: WorkStateOrProvince
    When "WorkStateOrProvince" exists in the "Contacts" metadata
    Then "WorkStateOrProvince" MUST be "Single Enumeration" data type
    And "WorkStateOrProvince" MAY contain any of the following standard lookups
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
    But "WorkStateOrProvince" MUST NOT contain any similar lookups
