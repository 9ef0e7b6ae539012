# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Member

  Background:
    Given valid metadata of the server under test

  @Member @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Member" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Member @dd-1.7
  Scenario: JobTitle
    When "JobTitle" exists in the "Member" metadata
    Then "JobTitle" MUST be "String" data type
    And "JobTitle" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: LastLoginTimestamp
    When "LastLoginTimestamp" exists in the "Member" metadata
    Then "LastLoginTimestamp" MUST be "Timestamp" data type

  @Member @dd-1.7
  Scenario: Media
    When "Media" exists in the "Member" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Member @dd-1.7
  Scenario: MemberAddress1
    Given that the following synonyms for "MemberAddress1" DO NOT exist in the "Member" metadata
      | AgentAddress1 |
    When "MemberAddress1" exists in the "Member" metadata
    Then "MemberAddress1" MUST be "String" data type
    And "MemberAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: MemberAddress2
    Given that the following synonyms for "MemberAddress2" DO NOT exist in the "Member" metadata
      | AgentAddress2 |
    When "MemberAddress2" exists in the "Member" metadata
    Then "MemberAddress2" MUST be "String" data type
    And "MemberAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: MemberAOR
    Given that the following synonyms for "MemberAOR" DO NOT exist in the "Member" metadata
      | AgentAOR |
    When "MemberAOR" exists in the "Member" metadata
    Then "MemberAOR" MUST be "Single Enumeration" data type

  @Member @dd-1.7
  Scenario: MemberAORkey
    Given that the following synonyms for "MemberAORkey" DO NOT exist in the "Member" metadata
      | AgentAORkey |
    When "MemberAORkey" exists in the "Member" metadata
    Then "MemberAORkey" MUST be "String" data type
    And "MemberAORkey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: MemberAORMlsId
    Given that the following synonyms for "MemberAORMlsId" DO NOT exist in the "Member" metadata
      | AgentAORMlsld |
    When "MemberAORMlsId" exists in the "Member" metadata
    Then "MemberAORMlsId" MUST be "String" data type
    And "MemberAORMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @dd-1.7
  Scenario: MemberAssociationComments
    Given that the following synonyms for "MemberAssociationComments" DO NOT exist in the "Member" metadata
      | AgentAssociationComments |
    When "MemberAssociationComments" exists in the "Member" metadata
    Then "MemberAssociationComments" MUST be "String" data type
    And "MemberAssociationComments" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Member @dd-1.7
  Scenario: MemberCarrierRoute
    Given that the following synonyms for "MemberCarrierRoute" DO NOT exist in the "Member" metadata
      | AgentCarrierRoute |
      | RR                |
      | CR                |
    When "MemberCarrierRoute" exists in the "Member" metadata
    Then "MemberCarrierRoute" MUST be "String" data type
    And "MemberCarrierRoute" length SHOULD be equal to the RESO Suggested Max Length of 9

  @Member @dd-1.7
  Scenario: MemberCity
    Given that the following synonyms for "MemberCity" DO NOT exist in the "Member" metadata
      | AgentCity |
    When "MemberCity" exists in the "Member" metadata
    Then "MemberCity" MUST be "String" data type
    And "MemberCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: MemberCountry
    Given that the following synonyms for "MemberCountry" DO NOT exist in the "Member" metadata
      | AgentCountry |
    When "MemberCountry" exists in the "Member" metadata
    Then "MemberCountry" MUST be "Single Enumeration" data type
    And "MemberCountry" MAY contain any of the following standard lookups
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
    But "MemberCountry" MUST NOT contain any similar lookups

  @Member @dd-1.7
  Scenario: MemberCountyOrParish
    Given that the following synonyms for "MemberCountyOrParish" DO NOT exist in the "Member" metadata
      | AgentCountyOrParish |
    When "MemberCountyOrParish" exists in the "Member" metadata
    Then "MemberCountyOrParish" MUST be "Single Enumeration" data type

  @Member @dd-1.7
  Scenario: MemberDesignation
    Given that the following synonyms for "MemberDesignation" DO NOT exist in the "Member" metadata
      | AgentDesignation |
    When "MemberDesignation" exists in the "Member" metadata
    Then "MemberDesignation" MUST be "Multiple Enumeration" data type
    And "MemberDesignation" MAY contain any of the following standard lookups
      | LegacyODataValue                         | StandardLookupValue                                |
      | AccreditedBuyersRepresentative           | Accredited Buyer's Representative / ABR            |
      | AccreditedLandConsultant                 | Accredited Land Consultant / ALC                   |
      | AtHomeWithDiversity                      | At Home With Diversity / AHWD                      |
      | CertifiedCommercialInvestmentMember      | Certified Commercial Investment Member / CCIM      |
      | CertifiedDistressedPropertyExpert        | Certified Distressed Property Expert / CDPE        |
      | CertifiedInternationalPropertySpecialist | Certified International Property Specialist / CIPS |
      | CertifiedPropertyManager                 | Certified Property Manager / CPM                   |
      | CertifiedRealEstateBrokerageManager      | Certified Real Estate Brokerage Manager / CRB      |
      | CertifiedRealEstateTeamSpecialist        | Certified Real Estate Team Specialist / C-RETS     |
      | CertifiedResidentialSpecialist           | Certified Residential Specialist / CRS             |
      | CounselorOfRealEstate                    | Counselor of Real Estate / CRE                     |
      | ePRO                                     | e-PRO                                              |
      | GeneralAccreditedAppraiser               | General Accredited Appraiser / GAA                 |
      | GraduateRealtorInstitute                 | Graduate, REALTOR Institute / GRI                  |
      | MilitaryRelocationProfessional           | Military Relocation Professional / MRP             |
      | NARsGreenDesignation                     | NAR's Green Designation / GREEN                    |
      | PerformanceManagementNetwork             | Performance Management Network / PMN               |
      | PricingStrategyAdvisor                   | Pricing Strategy Advisor / PSA                     |
      | RealEstateNegotiationExpert              | Real Estate Negotiation Expert / RENE              |
      | RealtorAssociationCertifiedExecutive     | REALTOR Association Certified Executive / RCE      |
      | ResidentialAccreditedAppraiser           | Residential Accredited Appraiser / RAA             |
      | ResortAndSecondHomePropertySpecialist    | Resort & Second-Home Property Specialist / RSPS    |
      | SellerRepresentativeSpecialist           | Seller Representative Specialist / SRS             |
      | SeniorsRealEstateSpecialist              | Seniors Real Estate Specialist / SRES              |
      | ShortSalesAndForeclosureResource         | Short Sales & Foreclosure Resource / SFR           |
      | SocietyOfIndustrialAndOfficeRealtors     | Society of Industrial and Office REALTORS / SIOR   |
      | TransnationalReferralCertification       | Transnational Referral Certification / TRC         |
    But "MemberDesignation" MUST NOT contain any similar lookups

  @Member @dd-1.7
  Scenario: MemberDirectPhone
    Given that the following synonyms for "MemberDirectPhone" DO NOT exist in the "Member" metadata
      | AgentDirectPhone |
    When "MemberDirectPhone" exists in the "Member" metadata
    Then "MemberDirectPhone" MUST be "String" data type
    And "MemberDirectPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @IDX @dd-1.7
  Scenario: MemberEmail
    Given that the following synonyms for "MemberEmail" DO NOT exist in the "Member" metadata
      | AgentEmail |
    When "MemberEmail" exists in the "Member" metadata
    Then "MemberEmail" MUST be "String" data type
    And "MemberEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @Member @dd-1.7
  Scenario: MemberFax
    Given that the following synonyms for "MemberFax" DO NOT exist in the "Member" metadata
      | AgentFax |
    When "MemberFax" exists in the "Member" metadata
    Then "MemberFax" MUST be "String" data type
    And "MemberFax" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @IDX @dd-1.7
  Scenario: MemberFirstName
    Given that the following synonyms for "MemberFirstName" DO NOT exist in the "Member" metadata
      | AgentFirstName |
    When "MemberFirstName" exists in the "Member" metadata
    Then "MemberFirstName" MUST be "String" data type
    And "MemberFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @IDX @dd-1.7
  Scenario: MemberFullName
    Given that the following synonyms for "MemberFullName" DO NOT exist in the "Member" metadata
      | AgentFullName |
    When "MemberFullName" exists in the "Member" metadata
    Then "MemberFullName" MUST be "String" data type
    And "MemberFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @Member @dd-1.7
  Scenario: MemberHomePhone
    Given that the following synonyms for "MemberHomePhone" DO NOT exist in the "Member" metadata
      | AgentHomePhone |
    When "MemberHomePhone" exists in the "Member" metadata
    Then "MemberHomePhone" MUST be "String" data type
    And "MemberHomePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberIsAssistantTo
    Given that the following synonyms for "MemberIsAssistantTo" DO NOT exist in the "Member" metadata
      | AgentIsAssistantTo |
    When "MemberIsAssistantTo" exists in the "Member" metadata
    Then "MemberIsAssistantTo" MUST be "String" data type
    And "MemberIsAssistantTo" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @IDX @dd-1.7
  Scenario: MemberKey
    Given that the following synonyms for "MemberKey" DO NOT exist in the "Member" metadata
      | AgentKey |
    When "MemberKey" exists in the "Member" metadata
    Then "MemberKey" MUST be "String" data type
    And "MemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: MemberLanguages
    Given that the following synonyms for "MemberLanguages" DO NOT exist in the "Member" metadata
      | AgentLanguages |
    When "MemberLanguages" exists in the "Member" metadata
    Then "MemberLanguages" MUST be "Multiple Enumeration" data type
    And "MemberLanguages" MAY contain any of the following standard lookups
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
    But "MemberLanguages" MUST NOT contain any similar lookups

  @Member @IDX @dd-1.7
  Scenario: MemberLastName
    Given that the following synonyms for "MemberLastName" DO NOT exist in the "Member" metadata
      | AgentLastName |
    When "MemberLastName" exists in the "Member" metadata
    Then "MemberLastName" MUST be "String" data type
    And "MemberLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @IDX @dd-1.7
  Scenario: MemberLoginId
    Given that the following synonyms for "MemberLoginId" DO NOT exist in the "Member" metadata
      | AgentLoginId |
    When "MemberLoginId" exists in the "Member" metadata
    Then "MemberLoginId" MUST be "String" data type
    And "MemberLoginId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @IDX @dd-1.7
  Scenario: MemberMiddleName
    Given that the following synonyms for "MemberMiddleName" DO NOT exist in the "Member" metadata
      | AgentMiddleName |
    When "MemberMiddleName" exists in the "Member" metadata
    Then "MemberMiddleName" MUST be "String" data type
    And "MemberMiddleName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: MemberMlsAccessYN
    Given that the following synonyms for "MemberMlsAccessYN" DO NOT exist in the "Member" metadata
      | AgentMlsAccessYN |
    When "MemberMlsAccessYN" exists in the "Member" metadata
    Then "MemberMlsAccessYN" MUST be "Boolean" data type

  @Member @IDX @dd-1.7
  Scenario: MemberMlsId
    Given that the following synonyms for "MemberMlsId" DO NOT exist in the "Member" metadata
      | AgentMlsId |
    When "MemberMlsId" exists in the "Member" metadata
    Then "MemberMlsId" MUST be "String" data type
    And "MemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @dd-1.7
  Scenario: MemberMlsSecurityClass
    Given that the following synonyms for "MemberMlsSecurityClass" DO NOT exist in the "Member" metadata
      | AgentMlsSecurityClass |
    When "MemberMlsSecurityClass" exists in the "Member" metadata
    Then "MemberMlsSecurityClass" MUST be "Single Enumeration" data type

  @Member @dd-1.7
  Scenario: MemberMobilePhone
    Given that the following synonyms for "MemberMobilePhone" DO NOT exist in the "Member" metadata
      | AgentMobilePhone |
    When "MemberMobilePhone" exists in the "Member" metadata
    Then "MemberMobilePhone" MUST be "String" data type
    And "MemberMobilePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberNamePrefix
    Given that the following synonyms for "MemberNamePrefix" DO NOT exist in the "Member" metadata
      | AgentNamePrefix |
      | Salutation      |
      | Title           |
    When "MemberNamePrefix" exists in the "Member" metadata
    Then "MemberNamePrefix" MUST be "String" data type
    And "MemberNamePrefix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @IDX @dd-1.7
  Scenario: MemberNameSuffix
    Given that the following synonyms for "MemberNameSuffix" DO NOT exist in the "Member" metadata
      | AgentNameSuffix |
    When "MemberNameSuffix" exists in the "Member" metadata
    Then "MemberNameSuffix" MUST be "String" data type
    And "MemberNameSuffix" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @dd-1.7
  Scenario: MemberNationalAssociationId
    Given that the following synonyms for "MemberNationalAssociationId" DO NOT exist in the "Member" metadata
      | AgentNationalAssociationId |
    When "MemberNationalAssociationId" exists in the "Member" metadata
    Then "MemberNationalAssociationId" MUST be "String" data type
    And "MemberNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @IDX @dd-1.7
  Scenario: MemberNickname
    Given that the following synonyms for "MemberNickname" DO NOT exist in the "Member" metadata
      | AgentNickname |
    When "MemberNickname" exists in the "Member" metadata
    Then "MemberNickname" MUST be "String" data type
    And "MemberNickname" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @dd-1.7
  Scenario: MemberOfficePhone
    Given that the following synonyms for "MemberOfficePhone" DO NOT exist in the "Member" metadata
      | AgentOfficePhone |
    When "MemberOfficePhone" exists in the "Member" metadata
    Then "MemberOfficePhone" MUST be "String" data type
    And "MemberOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberOfficePhoneExt
    Given that the following synonyms for "MemberOfficePhoneExt" DO NOT exist in the "Member" metadata
      | AgentOfficePhoneExt |
    When "MemberOfficePhoneExt" exists in the "Member" metadata
    Then "MemberOfficePhoneExt" MUST be "String" data type
    And "MemberOfficePhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @dd-1.7
  Scenario: MemberOtherPhones
    When "MemberOtherPhones" exists in the "Member" metadata
    Then "MemberOtherPhones" MUST be "Collection" data type
    And "MemberOtherPhones" MUST expand to the "OtherPhone" resource

  @Member @dd-1.7
  Scenario: MemberOtherPhoneType
    Given that the following synonyms for "MemberOtherPhoneType" DO NOT exist in the "Member" metadata
      | AgentOtherPhoneType |
    When "MemberOtherPhoneType" exists in the "Member" metadata
    Then "MemberOtherPhoneType" MUST be "Single Enumeration" data type
    And "MemberOtherPhoneType" MAY contain any of the following standard lookups
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
    But "MemberOtherPhoneType" MUST NOT contain any similar lookups

  @Member @dd-1.7
  Scenario: MemberPager
    Given that the following synonyms for "MemberPager" DO NOT exist in the "Member" metadata
      | AgentPager |
    When "MemberPager" exists in the "Member" metadata
    Then "MemberPager" MUST be "String" data type
    And "MemberPager" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberPassword
    Given that the following synonyms for "MemberPassword" DO NOT exist in the "Member" metadata
      | AgentPassword |
    When "MemberPassword" exists in the "Member" metadata
    Then "MemberPassword" MUST be "String" data type
    And "MemberPassword" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @dd-1.7
  Scenario: MemberPhoneTTYTDD
    Given that the following synonyms for "MemberPhoneTTYTDD" DO NOT exist in the "Member" metadata
      | AgentPhoneTTYTDD |
    When "MemberPhoneTTYTDD" exists in the "Member" metadata
    Then "MemberPhoneTTYTDD" MUST be "String" data type
    And "MemberPhoneTTYTDD" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberPostalCode
    Given that the following synonyms for "MemberPostalCode" DO NOT exist in the "Member" metadata
      | AgentPostalCode |
    When "MemberPostalCode" exists in the "Member" metadata
    Then "MemberPostalCode" MUST be "String" data type
    And "MemberPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @dd-1.7
  Scenario: MemberPostalCodePlus4
    Given that the following synonyms for "MemberPostalCodePlus4" DO NOT exist in the "Member" metadata
      | AgentPostalCodePlus4 |
    When "MemberPostalCodePlus4" exists in the "Member" metadata
    Then "MemberPostalCodePlus4" MUST be "String" data type
    And "MemberPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @Member @IDX @dd-1.7
  Scenario: MemberPreferredPhone
    Given that the following synonyms for "MemberPreferredPhone" DO NOT exist in the "Member" metadata
      | AgentPreferredPhone |
    When "MemberPreferredPhone" exists in the "Member" metadata
    Then "MemberPreferredPhone" MUST be "String" data type
    And "MemberPreferredPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @IDX @dd-1.7
  Scenario: MemberPreferredPhoneExt
    Given that the following synonyms for "MemberPreferredPhoneExt" DO NOT exist in the "Member" metadata
      | AgentPreferredPhoneExt |
    When "MemberPreferredPhoneExt" exists in the "Member" metadata
    Then "MemberPreferredPhoneExt" MUST be "String" data type
    And "MemberPreferredPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @dd-1.7
  Scenario: MemberSocialMedia
    When "MemberSocialMedia" exists in the "Member" metadata
    Then "MemberSocialMedia" MUST be "Collection" data type
    And "MemberSocialMedia" MUST expand to the "SocialMedia" resource

  @Member @IDX @dd-1.7
  Scenario: MemberStateLicense
    Given that the following synonyms for "MemberStateLicense" DO NOT exist in the "Member" metadata
      | AgentStateLicense |
    When "MemberStateLicense" exists in the "Member" metadata
    Then "MemberStateLicense" MUST be "String" data type
    And "MemberStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Member @IDX @dd-1.7
  Scenario: MemberStateLicenseState
    Given that the following synonyms for "MemberStateLicenseState" DO NOT exist in the "Member" metadata
      | AgentStateLicenseState |
    When "MemberStateLicenseState" exists in the "Member" metadata
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

  @Member @dd-1.7
  Scenario: MemberStateOrProvince
    Given that the following synonyms for "MemberStateOrProvince" DO NOT exist in the "Member" metadata
      | AgentStateOrProvince |
    When "MemberStateOrProvince" exists in the "Member" metadata
    Then "MemberStateOrProvince" MUST be "Single Enumeration" data type
    And "MemberStateOrProvince" MAY contain any of the following standard lookups
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
    But "MemberStateOrProvince" MUST NOT contain any similar lookups

  @Member @IDX @dd-1.7
  Scenario: MemberStatus
    Given that the following synonyms for "MemberStatus" DO NOT exist in the "Member" metadata
      | AgentStatus |
    When "MemberStatus" exists in the "Member" metadata
    Then "MemberStatus" MUST be "Single Enumeration" data type
    And "MemberStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "MemberStatus" MUST NOT contain any similar lookups

  @Member @dd-1.7
  Scenario: MemberTollFreePhone
    Given that the following synonyms for "MemberTollFreePhone" DO NOT exist in the "Member" metadata
      | AgentTollFreePhone |
    When "MemberTollFreePhone" exists in the "Member" metadata
    Then "MemberTollFreePhone" MUST be "String" data type
    And "MemberTollFreePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberType
    Given that the following synonyms for "MemberType" DO NOT exist in the "Member" metadata
      | AgentType |
    When "MemberType" exists in the "Member" metadata
    Then "MemberType" MUST be "Single Enumeration" data type
    And "MemberType" MAY contain any of the following standard lookups
      | LegacyODataValue             | StandardLookupValue            |
      | Assistant                    | Assistant                      |
      | AssociationStaff             | Association Staff              |
      | DesignatedRealtorAppraiser   | Designated REALTOR Appraiser   |
      | DesignatedRealtorParticipant | Designated REALTOR Participant |
      | LicensedAssistant            | Licensed Assistant             |
      | MlsOnlyAppraiser             | MLS Only Appraiser             |
      | MlsOnlyBroker                | MLS Only Broker                |
      | MlsOnlySalesperson           | MLS Only Salesperson           |
      | MlsStaff                     | MLS Staff                      |
      | NonMemberVendor              | Non Member/Vendor              |
      | OfficeManager                | Office Manager                 |
      | RealtorAppraiser             | REALTOR Appraiser              |
      | RealtorSalesperson           | REALTOR Salesperson            |
      | UnlicensedAssistant          | Unlicensed Assistant           |
    But "MemberType" MUST NOT contain any similar lookups

  @Member @dd-1.7
  Scenario: MemberVoiceMail
    Given that the following synonyms for "MemberVoiceMail" DO NOT exist in the "Member" metadata
      | AgentVoiceMail |
    When "MemberVoiceMail" exists in the "Member" metadata
    Then "MemberVoiceMail" MUST be "String" data type
    And "MemberVoiceMail" length SHOULD be equal to the RESO Suggested Max Length of 16

  @Member @dd-1.7
  Scenario: MemberVoiceMailExt
    Given that the following synonyms for "MemberVoiceMailExt" DO NOT exist in the "Member" metadata
      | AgentVoiceMailExt |
    When "MemberVoiceMailExt" exists in the "Member" metadata
    Then "MemberVoiceMailExt" MUST be "String" data type
    And "MemberVoiceMailExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @Member @IDX @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Member" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Member @dd-1.7
  Scenario: Office
    When "Office" exists in the "Member" metadata
    Then "Office" MUST be "Resource" data type
    And "Office" MUST expand to the "Office" resource

  @Member @IDX @dd-1.7
  Scenario: OfficeKey
    When "OfficeKey" exists in the "Member" metadata
    Then "OfficeKey" MUST be "String" data type
    And "OfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @IDX @dd-1.7
  Scenario: OfficeMlsId
    When "OfficeMlsId" exists in the "Member" metadata
    Then "OfficeMlsId" MUST be "String" data type
    And "OfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @IDX @dd-1.7
  Scenario: OfficeName
    When "OfficeName" exists in the "Member" metadata
    Then "OfficeName" MUST be "String" data type
    And "OfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Member" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Member @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Member" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Member @IDX @dd-1.7
  Scenario: OriginatingSystemID
    Given that the following synonyms for "OriginatingSystemID" DO NOT exist in the "Member" metadata
      | MLSID |
    When "OriginatingSystemID" exists in the "Member" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @IDX @dd-1.7
  Scenario: OriginatingSystemMemberKey
    Given that the following synonyms for "OriginatingSystemMemberKey" DO NOT exist in the "Member" metadata
      | OriginatingSystemAgentkey |
      | ProviderKey               |
    When "OriginatingSystemMemberKey" exists in the "Member" metadata
    Then "OriginatingSystemMemberKey" MUST be "String" data type
    And "OriginatingSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Member" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Member" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: SocialMediaType
    When "SocialMediaType" exists in the "Member" metadata
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

  @Member @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Member" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Member @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Member" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Member" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Member @IDX @dd-1.7
  Scenario: SourceSystemMemberKey
    Given that the following synonyms for "SourceSystemMemberKey" DO NOT exist in the "Member" metadata
      | SourceSystemAgentKey |
      | ProviderKey          |
    When "SourceSystemMemberKey" exists in the "Member" metadata
    Then "SourceSystemMemberKey" MUST be "String" data type
    And "SourceSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Member" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Member" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Member @dd-1.7
  Scenario: SyndicateTo
    When "SyndicateTo" exists in the "Member" metadata
    Then "SyndicateTo" MUST be "Multiple Enumeration" data type
    And "SyndicateTo" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | HomesDotCom      | Homes.com           |
      | Listhub          | ListHub             |
      | RealtorDotCom    | Realtor.com         |
      | ZillowTrulia     | Zillow/Trulia       |
    But "SyndicateTo" MUST NOT contain any similar lookups
