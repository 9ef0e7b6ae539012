# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: LockOrBox

  Background:
    Given valid metadata of the server under test

  @LockOrBox @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "LockOrBox" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @LockOrBox @AMS @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "LockOrBox" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @LockOrBox @AMS @dd-2.1
  Scenario: KeyOrCredentialId
    When "KeyOrCredentialId" exists in the "LockOrBox" metadata
    Then "KeyOrCredentialId" MUST be "String" data type
    And "KeyOrCredentialId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @AMS @dd-2.1
  Scenario: ListAgentFullName
    When "ListAgentFullName" exists in the "LockOrBox" metadata
    Then "ListAgentFullName" MUST be "String" data type
    And "ListAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @LockOrBox @dd-2.1
  Scenario: ListingAddress1
    When "ListingAddress1" exists in the "LockOrBox" metadata
    Then "ListingAddress1" MUST be "String" data type
    And "ListingAddress1" length SHOULD be equal to the RESO Suggested Max Length of 50

  @LockOrBox @dd-2.1
  Scenario: ListingAddress2
    When "ListingAddress2" exists in the "LockOrBox" metadata
    Then "ListingAddress2" MUST be "String" data type
    And "ListingAddress2" length SHOULD be equal to the RESO Suggested Max Length of 50

  @LockOrBox @dd-2.1
  Scenario: ListingCity
    When "ListingCity" exists in the "LockOrBox" metadata
    Then "ListingCity" MUST be "String" data type
    And "ListingCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @LockOrBox @dd-2.1
  Scenario: ListingCountry
    When "ListingCountry" exists in the "LockOrBox" metadata
    Then "ListingCountry" MUST be "Single Enumeration" data type
    And "ListingCountry" MAY contain any of the following standard lookups
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
    But "ListingCountry" MUST NOT contain any similar lookups

  @LockOrBox @dd-2.1
  Scenario: ListingId
    When "ListingId" exists in the "LockOrBox" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @dd-2.1
  Scenario: ListingKey
    When "ListingKey" exists in the "LockOrBox" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @dd-2.1
  Scenario: ListingLatitude
    When "ListingLatitude" exists in the "LockOrBox" metadata
    Then "ListingLatitude" MUST be "Decimal" data type
    And "ListingLatitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "ListingLatitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @LockOrBox @dd-2.1
  Scenario: ListingLongitude
    When "ListingLongitude" exists in the "LockOrBox" metadata
    Then "ListingLongitude" MUST be "Decimal" data type
    And "ListingLongitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "ListingLongitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @LockOrBox @dd-2.1
  Scenario: ListingPostalCode
    When "ListingPostalCode" exists in the "LockOrBox" metadata
    Then "ListingPostalCode" MUST be "String" data type
    And "ListingPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @LockOrBox @dd-2.1
  Scenario: ListingPostalCodePlus4
    When "ListingPostalCodePlus4" exists in the "LockOrBox" metadata
    Then "ListingPostalCodePlus4" MUST be "String" data type
    And "ListingPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @LockOrBox @dd-2.1
  Scenario: ListingStateOrProvince
    When "ListingStateOrProvince" exists in the "LockOrBox" metadata
    Then "ListingStateOrProvince" MUST be "Single Enumeration" data type
    And "ListingStateOrProvince" MAY contain any of the following standard lookups
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
    But "ListingStateOrProvince" MUST NOT contain any similar lookups

  @LockOrBox @dd-2.1
  Scenario: ListingTimeZone
    When "ListingTimeZone" exists in the "LockOrBox" metadata
    Then "ListingTimeZone" MUST be "Single Enumeration" data type
    And "ListingTimeZone" MUST contain at least one of the following standard lookups
      | LegacyODataValue               | StandardLookupValue              |
      | AfricaAbidjan                  | Africa/Abidjan                   |
      | AfricaAccra                    | Africa/Accra                     |
      | AfricaAddisAbaba               | Africa/Addis_Ababa               |
      | AfricaAlgiers                  | Africa/Algiers                   |
      | AfricaAsmara                   | Africa/Asmara                    |
      | AfricaAsmera                   | Africa/Asmera                    |
      | AfricaBamako                   | Africa/Bamako                    |
      | AfricaBangui                   | Africa/Bangui                    |
      | AfricaBanjul                   | Africa/Banjul                    |
      | AfricaBissau                   | Africa/Bissau                    |
      | AfricaBlantyre                 | Africa/Blantyre                  |
      | AfricaBrazzaville              | Africa/Brazzaville               |
      | AfricaBujumbura                | Africa/Bujumbura                 |
      | AfricaCairo                    | Africa/Cairo                     |
      | AfricaCasablanca               | Africa/Casablanca                |
      | AfricaCeuta                    | Africa/Ceuta                     |
      | AfricaConakry                  | Africa/Conakry                   |
      | AfricaDakar                    | Africa/Dakar                     |
      | AfricaDarEsSalaam              | Africa/Dar_es_Salaam             |
      | AfricaDjibouti                 | Africa/Djibouti                  |
      | AfricaDouala                   | Africa/Douala                    |
      | AfricaElAaiun                  | Africa/El_Aaiun                  |
      | AfricaFreetown                 | Africa/Freetown                  |
      | AfricaGaborone                 | Africa/Gaborone                  |
      | AfricaHarare                   | Africa/Harare                    |
      | AfricaJohannesburg             | Africa/Johannesburg              |
      | AfricaJuba                     | Africa/Juba                      |
      | AfricaKampala                  | Africa/Kampala                   |
      | AfricaKhartoum                 | Africa/Khartoum                  |
      | AfricaKigali                   | Africa/Kigali                    |
      | AfricaKinshasa                 | Africa/Kinshasa                  |
      | AfricaLagos                    | Africa/Lagos                     |
      | AfricaLibreville               | Africa/Libreville                |
      | AfricaLome                     | Africa/Lome                      |
      | AfricaLuanda                   | Africa/Luanda                    |
      | AfricaLubumbashi               | Africa/Lubumbashi                |
      | AfricaLusaka                   | Africa/Lusaka                    |
      | AfricaMalabo                   | Africa/Malabo                    |
      | AfricaMaputo                   | Africa/Maputo                    |
      | AfricaMaseru                   | Africa/Maseru                    |
      | AfricaMbabane                  | Africa/Mbabane                   |
      | AfricaMogadishu                | Africa/Mogadishu                 |
      | AfricaMonrovia                 | Africa/Monrovia                  |
      | AfricaNairobi                  | Africa/Nairobi                   |
      | AfricaNdjamena                 | Africa/Ndjamena                  |
      | AfricaNiamey                   | Africa/Niamey                    |
      | AfricaNouakchott               | Africa/Nouakchott                |
      | AfricaOuagadougou              | Africa/Ouagadougou               |
      | AfricaPortoNovo                | Africa/Porto-Novo                |
      | AfricaSaoTome                  | Africa/Sao_Tome                  |
      | AfricaTimbuktu                 | Africa/Timbuktu                  |
      | AfricaTripoli                  | Africa/Tripoli                   |
      | AfricaTunis                    | Africa/Tunis                     |
      | AfricaWindhoek                 | Africa/Windhoek                  |
      | AmericaAdak                    | America/Adak                     |
      | AmericaAnchorage               | America/Anchorage                |
      | AmericaAnguilla                | America/Anguilla                 |
      | AmericaAntigua                 | America/Antigua                  |
      | AmericaAraguaina               | America/Araguaina                |
      | AmericaArgentinaBuenosAires    | America/Argentina/Buenos_Aires   |
      | AmericaArgentinaCatamarca      | America/Argentina/Catamarca      |
      | AmericaArgentinaComodRivadavia | America/Argentina/ComodRivadavia |
      | AmericaArgentinaCordoba        | America/Argentina/Cordoba        |
      | AmericaArgentinaJujuy          | America/Argentina/Jujuy          |
      | AmericaArgentinaLaRioja        | America/Argentina/La_Rioja       |
      | AmericaArgentinaMendoza        | America/Argentina/Mendoza        |
      | AmericaArgentinaRioGallegos    | America/Argentina/Rio_Gallegos   |
      | AmericaArgentinaSalta          | America/Argentina/Salta          |
      | AmericaArgentinaSanJuan        | America/Argentina/San_Juan       |
      | AmericaArgentinaSanLuis        | America/Argentina/San_Luis       |
      | AmericaArgentinaTucuman        | America/Argentina/Tucuman        |
      | AmericaArgentinaUshuaia        | America/Argentina/Ushuaia        |
      | AmericaAruba                   | America/Aruba                    |
      | AmericaAsuncion                | America/Asuncion                 |
      | AmericaAtikokan                | America/Atikokan                 |
      | AmericaAtka                    | America/Atka                     |
      | AmericaBahia                   | America/Bahia                    |
      | AmericaBahiaBanderas           | America/Bahia_Banderas           |
      | AmericaBarbados                | America/Barbados                 |
      | AmericaBelem                   | America/Belem                    |
      | AmericaBelize                  | America/Belize                   |
      | AmericaBlancSablon             | America/Blanc-Sablon             |
      | AmericaBoaVista                | America/Boa_Vista                |
      | AmericaBogota                  | America/Bogota                   |
      | AmericaBoise                   | America/Boise                    |
      | AmericaBuenosAires             | America/Buenos_Aires             |
      | AmericaCambridgeBay            | America/Cambridge_Bay            |
      | AmericaCampoGrande             | America/Campo_Grande             |
      | AmericaCancun                  | America/Cancun                   |
      | AmericaCaracas                 | America/Caracas                  |
      | AmericaCatamarca               | America/Catamarca                |
      | AmericaCayenne                 | America/Cayenne                  |
      | AmericaCayman                  | America/Cayman                   |
      | AmericaChicago                 | America/Chicago                  |
      | AmericaChihuahua               | America/Chihuahua                |
      | AmericaCiudadJuarez            | America/Ciudad_Juarez            |
      | AmericaCoralHarbour            | America/Coral_Harbour            |
      | AmericaCordoba                 | America/Cordoba                  |
      | AmericaCostaRica               | America/Costa_Rica               |
      | AmericaCoyhaique               | America/Coyhaique                |
      | AmericaCreston                 | America/Creston                  |
      | AmericaCuiaba                  | America/Cuiaba                   |
      | AmericaCuracao                 | America/Curacao                  |
      | AmericaDanmarkshavn            | America/Danmarkshavn             |
      | AmericaDawson                  | America/Dawson                   |
      | AmericaDawsonCreek             | America/Dawson_Creek             |
      | AmericaDenver                  | America/Denver                   |
      | AmericaDetroit                 | America/Detroit                  |
      | AmericaDominica                | America/Dominica                 |
      | AmericaEdmonton                | America/Edmonton                 |
      | AmericaEirunepe                | America/Eirunepe                 |
      | AmericaElSalvador              | America/El_Salvador              |
      | AmericaEnsenada                | America/Ensenada                 |
      | AmericaFortNelson              | America/Fort_Nelson              |
      | AmericaFortWayne               | America/Fort_Wayne               |
      | AmericaFortaleza               | America/Fortaleza                |
      | AmericaGlaceBay                | America/Glace_Bay                |
      | AmericaGodthab                 | America/Godthab                  |
      | AmericaGooseBay                | America/Goose_Bay                |
      | AmericaGrandTurk               | America/Grand_Turk               |
      | AmericaGrenada                 | America/Grenada                  |
      | AmericaGuadeloupe              | America/Guadeloupe               |
      | AmericaGuatemala               | America/Guatemala                |
      | AmericaGuayaquil               | America/Guayaquil                |
      | AmericaGuyana                  | America/Guyana                   |
      | AmericaHalifax                 | America/Halifax                  |
      | AmericaHavana                  | America/Havana                   |
      | AmericaHermosillo              | America/Hermosillo               |
      | AmericaIndianaIndianapolis     | America/Indiana/Indianapolis     |
      | AmericaIndianaKnox             | America/Indiana/Knox             |
      | AmericaIndianaMarengo          | America/Indiana/Marengo          |
      | AmericaIndianaPetersburg       | America/Indiana/Petersburg       |
      | AmericaIndianaTellCity         | America/Indiana/Tell_City        |
      | AmericaIndianaVevay            | America/Indiana/Vevay            |
      | AmericaIndianaVincennes        | America/Indiana/Vincennes        |
      | AmericaIndianaWinamac          | America/Indiana/Winamac          |
      | AmericaIndianapolis            | America/Indianapolis             |
      | AmericaInuvik                  | America/Inuvik                   |
      | AmericaIqaluit                 | America/Iqaluit                  |
      | AmericaJamaica                 | America/Jamaica                  |
      | AmericaJujuy                   | America/Jujuy                    |
      | AmericaJuneau                  | America/Juneau                   |
      | AmericaKentuckyLouisville      | America/Kentucky/Louisville      |
      | AmericaKentuckyMonticello      | America/Kentucky/Monticello      |
      | AmericaKnoxIN                  | America/Knox_IN                  |
      | AmericaKralendijk              | America/Kralendijk               |
      | AmericaLaPaz                   | America/La_Paz                   |
      | AmericaLima                    | America/Lima                     |
      | AmericaLosAngeles              | America/Los_Angeles              |
      | AmericaLouisville              | America/Louisville               |
      | AmericaLowerPrinces            | America/Lower_Princes            |
      | AmericaMaceio                  | America/Maceio                   |
      | AmericaManagua                 | America/Managua                  |
      | AmericaManaus                  | America/Manaus                   |
      | AmericaMarigot                 | America/Marigot                  |
      | AmericaMartinique              | America/Martinique               |
      | AmericaMatamoros               | America/Matamoros                |
      | AmericaMazatlan                | America/Mazatlan                 |
      | AmericaMendoza                 | America/Mendoza                  |
      | AmericaMenominee               | America/Menominee                |
      | AmericaMerida                  | America/Merida                   |
      | AmericaMetlakatla              | America/Metlakatla               |
      | AmericaMexicoCity              | America/Mexico_City              |
      | AmericaMiquelon                | America/Miquelon                 |
      | AmericaMoncton                 | America/Moncton                  |
      | AmericaMonterrey               | America/Monterrey                |
      | AmericaMontevideo              | America/Montevideo               |
      | AmericaMontreal                | America/Montreal                 |
      | AmericaMontserrat              | America/Montserrat               |
      | AmericaNassau                  | America/Nassau                   |
      | AmericaNewYork                 | America/New_York                 |
      | AmericaNipigon                 | America/Nipigon                  |
      | AmericaNome                    | America/Nome                     |
      | AmericaNoronha                 | America/Noronha                  |
      | AmericaNorthDakotaBeulah       | America/North_Dakota/Beulah      |
      | AmericaNorthDakotaCenter       | America/North_Dakota/Center      |
      | AmericaNorthDakotaNewSalem     | America/North_Dakota/New_Salem   |
      | AmericaNuuk                    | America/Nuuk                     |
      | AmericaOjinaga                 | America/Ojinaga                  |
      | AmericaPanama                  | America/Panama                   |
      | AmericaPangnirtung             | America/Pangnirtung              |
      | AmericaParamaribo              | America/Paramaribo               |
      | AmericaPhoenix                 | America/Phoenix                  |
      | AmericaPortOfSpain             | America/Port_of_Spain            |
      | AmericaPortAuPrince            | America/Port-au-Prince           |
      | AmericaPortoAcre               | America/Porto_Acre               |
      | AmericaPortoVelho              | America/Porto_Velho              |
      | AmericaPuertoRico              | America/Puerto_Rico              |
      | AmericaPuntaArenas             | America/Punta_Arenas             |
      | AmericaRainyRiver              | America/Rainy_River              |
      | AmericaRankinInlet             | America/Rankin_Inlet             |
      | AmericaRecife                  | America/Recife                   |
      | AmericaRegina                  | America/Regina                   |
      | AmericaResolute                | America/Resolute                 |
      | AmericaRioBranco               | America/Rio_Branco               |
      | AmericaRosario                 | America/Rosario                  |
      | AmericaSantaIsabel             | America/Santa_Isabel             |
      | AmericaSantarem                | America/Santarem                 |
      | AmericaSantiago                | America/Santiago                 |
      | AmericaSantoDomingo            | America/Santo_Domingo            |
      | AmericaSaoPaulo                | America/Sao_Paulo                |
      | AmericaScoresbysund            | America/Scoresbysund             |
      | AmericaShiprock                | America/Shiprock                 |
      | AmericaSitka                   | America/Sitka                    |
      | AmericaStBarthelemy            | America/St_Barthelemy            |
      | AmericaStJohns                 | America/St_Johns                 |
      | AmericaStKitts                 | America/St_Kitts                 |
      | AmericaStLucia                 | America/St_Lucia                 |
      | AmericaStThomas                | America/St_Thomas                |
      | AmericaStVincent               | America/St_Vincent               |
      | AmericaSwiftCurrent            | America/Swift_Current            |
      | AmericaTegucigalpa             | America/Tegucigalpa              |
      | AmericaThule                   | America/Thule                    |
      | AmericaThunderBay              | America/Thunder_Bay              |
      | AmericaTijuana                 | America/Tijuana                  |
      | AmericaToronto                 | America/Toronto                  |
      | AmericaTortola                 | America/Tortola                  |
      | AmericaVancouver               | America/Vancouver                |
      | AmericaVirgin                  | America/Virgin                   |
      | AmericaWhitehorse              | America/Whitehorse               |
      | AmericaWinnipeg                | America/Winnipeg                 |
      | AmericaYakutat                 | America/Yakutat                  |
      | AmericaYellowknife             | America/Yellowknife              |
      | AntarcticaCasey                | Antarctica/Casey                 |
      | AntarcticaDavis                | Antarctica/Davis                 |
      | AntarcticaDumontDUrville       | Antarctica/DumontDUrville        |
      | AntarcticaMacquarie            | Antarctica/Macquarie             |
      | AntarcticaMawson               | Antarctica/Mawson                |
      | AntarcticaMcMurdo              | Antarctica/McMurdo               |
      | AntarcticaPalmer               | Antarctica/Palmer                |
      | AntarcticaRothera              | Antarctica/Rothera               |
      | AntarcticaSouthPole            | Antarctica/South_Pole            |
      | AntarcticaSyowa                | Antarctica/Syowa                 |
      | AntarcticaTroll                | Antarctica/Troll                 |
      | AntarcticaVostok               | Antarctica/Vostok                |
      | ArcticLongyearbyen             | Arctic/Longyearbyen              |
      | AsiaAden                       | Asia/Aden                        |
      | AsiaAlmaty                     | Asia/Almaty                      |
      | AsiaAmman                      | Asia/Amman                       |
      | AsiaAnadyr                     | Asia/Anadyr                      |
      | AsiaAqtau                      | Asia/Aqtau                       |
      | AsiaAqtobe                     | Asia/Aqtobe                      |
      | AsiaAshgabat                   | Asia/Ashgabat                    |
      | AsiaAshkhabad                  | Asia/Ashkhabad                   |
      | AsiaAtyrau                     | Asia/Atyrau                      |
      | AsiaBaghdad                    | Asia/Baghdad                     |
      | AsiaBahrain                    | Asia/Bahrain                     |
      | AsiaBaku                       | Asia/Baku                        |
      | AsiaBangkok                    | Asia/Bangkok                     |
      | AsiaBarnaul                    | Asia/Barnaul                     |
      | AsiaBeirut                     | Asia/Beirut                      |
      | AsiaBishkek                    | Asia/Bishkek                     |
      | AsiaBrunei                     | Asia/Brunei                      |
      | AsiaCalcutta                   | Asia/Calcutta                    |
      | AsiaChita                      | Asia/Chita                       |
      | AsiaChoibalsan                 | Asia/Choibalsan                  |
      | AsiaChongqing                  | Asia/Chongqing                   |
      | AsiaChungking                  | Asia/Chungking                   |
      | AsiaColombo                    | Asia/Colombo                     |
      | AsiaDacca                      | Asia/Dacca                       |
      | AsiaDamascus                   | Asia/Damascus                    |
      | AsiaDhaka                      | Asia/Dhaka                       |
      | AsiaDili                       | Asia/Dili                        |
      | AsiaDubai                      | Asia/Dubai                       |
      | AsiaDushanbe                   | Asia/Dushanbe                    |
      | AsiaFamagusta                  | Asia/Famagusta                   |
      | AsiaGaza                       | Asia/Gaza                        |
      | AsiaHarbin                     | Asia/Harbin                      |
      | AsiaHebron                     | Asia/Hebron                      |
      | AsiaHoChiMinh                  | Asia/Ho_Chi_Minh                 |
      | AsiaHongKong                   | Asia/Hong_Kong                   |
      | AsiaHovd                       | Asia/Hovd                        |
      | AsiaIrkutsk                    | Asia/Irkutsk                     |
      | AsiaIstanbul                   | Asia/Istanbul                    |
      | AsiaJakarta                    | Asia/Jakarta                     |
      | AsiaJayapura                   | Asia/Jayapura                    |
      | AsiaJerusalem                  | Asia/Jerusalem                   |
      | AsiaKabul                      | Asia/Kabul                       |
      | AsiaKamchatka                  | Asia/Kamchatka                   |
      | AsiaKarachi                    | Asia/Karachi                     |
      | AsiaKashgar                    | Asia/Kashgar                     |
      | AsiaKathmandu                  | Asia/Kathmandu                   |
      | AsiaKatmandu                   | Asia/Katmandu                    |
      | AsiaKhandyga                   | Asia/Khandyga                    |
      | AsiaKolkata                    | Asia/Kolkata                     |
      | AsiaKrasnoyarsk                | Asia/Krasnoyarsk                 |
      | AsiaKualaLumpur                | Asia/Kuala_Lumpur                |
      | AsiaKuching                    | Asia/Kuching                     |
      | AsiaKuwait                     | Asia/Kuwait                      |
      | AsiaMacao                      | Asia/Macao                       |
      | AsiaMacau                      | Asia/Macau                       |
      | AsiaMagadan                    | Asia/Magadan                     |
      | AsiaMakassar                   | Asia/Makassar                    |
      | AsiaManila                     | Asia/Manila                      |
      | AsiaMuscat                     | Asia/Muscat                      |
      | AsiaNicosia                    | Asia/Nicosia                     |
      | AsiaNovokuznetsk               | Asia/Novokuznetsk                |
      | AsiaNovosibirsk                | Asia/Novosibirsk                 |
      | AsiaOmsk                       | Asia/Omsk                        |
      | AsiaOral                       | Asia/Oral                        |
      | AsiaPhnomPenh                  | Asia/Phnom_Penh                  |
      | AsiaPontianak                  | Asia/Pontianak                   |
      | AsiaPyongyang                  | Asia/Pyongyang                   |
      | AsiaQatar                      | Asia/Qatar                       |
      | AsiaQostanay                   | Asia/Qostanay                    |
      | AsiaQyzylorda                  | Asia/Qyzylorda                   |
      | AsiaRangoon                    | Asia/Rangoon                     |
      | AsiaRiyadh                     | Asia/Riyadh                      |
      | AsiaSaigon                     | Asia/Saigon                      |
      | AsiaSakhalin                   | Asia/Sakhalin                    |
      | AsiaSamarkand                  | Asia/Samarkand                   |
      | AsiaSeoul                      | Asia/Seoul                       |
      | AsiaShanghai                   | Asia/Shanghai                    |
      | AsiaSingapore                  | Asia/Singapore                   |
      | AsiaSrednekolymsk              | Asia/Srednekolymsk               |
      | AsiaTaipei                     | Asia/Taipei                      |
      | AsiaTashkent                   | Asia/Tashkent                    |
      | AsiaTbilisi                    | Asia/Tbilisi                     |
      | AsiaTehran                     | Asia/Tehran                      |
      | AsiaTelAviv                    | Asia/Tel_Aviv                    |
      | AsiaThimbu                     | Asia/Thimbu                      |
      | AsiaThimphu                    | Asia/Thimphu                     |
      | AsiaTokyo                      | Asia/Tokyo                       |
      | AsiaTomsk                      | Asia/Tomsk                       |
      | AsiaUjungPandang               | Asia/Ujung_Pandang               |
      | AsiaUlaanbaatar                | Asia/Ulaanbaatar                 |
      | AsiaUlanBator                  | Asia/Ulan_Bator                  |
      | AsiaUrumqi                     | Asia/Urumqi                      |
      | AsiaUstNera                    | Asia/Ust-Nera                    |
      | AsiaVientiane                  | Asia/Vientiane                   |
      | AsiaVladivostok                | Asia/Vladivostok                 |
      | AsiaYakutsk                    | Asia/Yakutsk                     |
      | AsiaYangon                     | Asia/Yangon                      |
      | AsiaYekaterinburg              | Asia/Yekaterinburg               |
      | AsiaYerevan                    | Asia/Yerevan                     |
      | AtlanticAzores                 | Atlantic/Azores                  |
      | AtlanticBermuda                | Atlantic/Bermuda                 |
      | AtlanticCanary                 | Atlantic/Canary                  |
      | AtlanticCapeVerde              | Atlantic/Cape_Verde              |
      | AtlanticFaeroe                 | Atlantic/Faeroe                  |
      | AtlanticFaroe                  | Atlantic/Faroe                   |
      | AtlanticJanMayen               | Atlantic/Jan_Mayen               |
      | AtlanticMadeira                | Atlantic/Madeira                 |
      | AtlanticReykjavik              | Atlantic/Reykjavik               |
      | AtlanticSouthGeorgia           | Atlantic/South_Georgia           |
      | AtlanticStHelena               | Atlantic/St_Helena               |
      | AtlanticStanley                | Atlantic/Stanley                 |
      | AustraliaACT                   | Australia/ACT                    |
      | AustraliaAdelaide              | Australia/Adelaide               |
      | AustraliaBrisbane              | Australia/Brisbane               |
      | AustraliaBrokenHill            | Australia/Broken_Hill            |
      | AustraliaCanberra              | Australia/Canberra               |
      | AustraliaCurrie                | Australia/Currie                 |
      | AustraliaDarwin                | Australia/Darwin                 |
      | AustraliaEucla                 | Australia/Eucla                  |
      | AustraliaHobart                | Australia/Hobart                 |
      | AustraliaLhi                   | Australia/LHI                    |
      | AustraliaLindeman              | Australia/Lindeman               |
      | AustraliaLordHowe              | Australia/Lord_Howe              |
      | AustraliaMelbourne             | Australia/Melbourne              |
      | AustraliaNorth                 | Australia/North                  |
      | AustraliaNsw                   | Australia/NSW                    |
      | AustraliaPerth                 | Australia/Perth                  |
      | AustraliaQueensland            | Australia/Queensland             |
      | AustraliaSouth                 | Australia/South                  |
      | AustraliaSydney                | Australia/Sydney                 |
      | AustraliaTasmania              | Australia/Tasmania               |
      | AustraliaVictoria              | Australia/Victoria               |
      | AustraliaWest                  | Australia/West                   |
      | AustraliaYancowinna            | Australia/Yancowinna             |
      | BrazilAcre                     | Brazil/Acre                      |
      | BrazilDeNoronha                | Brazil/DeNoronha                 |
      | BrazilEast                     | Brazil/East                      |
      | BrazilWest                     | Brazil/West                      |
      | CanadaAtlantic                 | Canada/Atlantic                  |
      | CanadaCentral                  | Canada/Central                   |
      | CanadaEastern                  | Canada/Eastern                   |
      | CanadaMountain                 | Canada/Mountain                  |
      | CanadaNewfoundland             | Canada/Newfoundland              |
      | CanadaPacific                  | Canada/Pacific                   |
      | CanadaSaskatchewan             | Canada/Saskatchewan              |
      | CanadaYukon                    | Canada/Yukon                     |
      | EtcGmt                         | Etc/GMT                          |
      | EtcGmtMinus1                   | Etc/GMT-1                        |
      | EtcGmtMinus10                  | Etc/GMT-10                       |
      | EtcGmtMinus11                  | Etc/GMT-11                       |
      | EtcGmtMinus12                  | Etc/GMT-12                       |
      | EtcGmtMinus13                  | Etc/GMT-13                       |
      | EtcGmtMinus14                  | Etc/GMT-14                       |
      | EtcGmtMinus2                   | Etc/GMT-2                        |
      | EtcGmtMinus3                   | Etc/GMT-3                        |
      | EtcGmtMinus4                   | Etc/GMT-4                        |
      | EtcGmtMinus5                   | Etc/GMT-5                        |
      | EtcGmtMinus6                   | Etc/GMT-6                        |
      | EtcGmtMinus7                   | Etc/GMT-7                        |
      | EtcGmtMinus8                   | Etc/GMT-8                        |
      | EtcGmtMinus9                   | Etc/GMT-9                        |
      | EtcGmtPlus1                    | Etc/GMT+1                        |
      | EtcGmtPlus10                   | Etc/GMT+10                       |
      | EtcGmtPlus11                   | Etc/GMT+11                       |
      | EtcGmtPlus12                   | Etc/GMT+12                       |
      | EtcGmtPlus2                    | Etc/GMT+2                        |
      | EtcGmtPlus3                    | Etc/GMT+3                        |
      | EtcGmtPlus4                    | Etc/GMT+4                        |
      | EtcGmtPlus5                    | Etc/GMT+5                        |
      | EtcGmtPlus6                    | Etc/GMT+6                        |
      | EtcGmtPlus7                    | Etc/GMT+7                        |
      | EtcGmtPlus8                    | Etc/GMT+8                        |
      | EtcGmtPlus9                    | Etc/GMT+9                        |
      | EtcUtc                         | ETC/UTC                          |
      | EuropeAndorra                  | Europe/Andorra                   |
      | EuropeAstrakhan                | Europe/Astrakhan                 |
      | EuropeAthens                   | Europe/Athens                    |
      | EuropeBelgrade                 | Europe/Belgrade                  |
      | EuropeBerlin                   | Europe/Berlin                    |
      | EuropeBrussels                 | Europe/Brussels                  |
      | EuropeBucharest                | Europe/Bucharest                 |
      | EuropeBudapest                 | Europe/Budapest                  |
      | EuropeChisinau                 | Europe/Chisinau                  |
      | EuropeDublin                   | Europe/Dublin                    |
      | EuropeGibraltar                | Europe/Gibraltar                 |
      | EuropeHelsinki                 | Europe/Helsinki                  |
      | EuropeIstanbul                 | Europe/Istanbul                  |
      | EuropeKaliningrad              | Europe/Kaliningrad               |
      | EuropeKirov                    | Europe/Kirov                     |
      | EuropeKyiv                     | Europe/Kyiv                      |
      | EuropeLisbon                   | Europe/Lisbon                    |
      | EuropeLondon                   | Europe/London                    |
      | EuropeMadrid                   | Europe/Madrid                    |
      | EuropeMalta                    | Europe/Malta                     |
      | EuropeMinsk                    | Europe/Minsk                     |
      | EuropeMoscow                   | Europe/Moscow                    |
      | EuropeParis                    | Europe/Paris                     |
      | EuropePrague                   | Europe/Prague                    |
      | EuropeRiga                     | Europe/Riga                      |
      | EuropeRome                     | Europe/Rome                      |
      | EuropeSamara                   | Europe/Samara                    |
      | EuropeSaratov                  | Europe/Saratov                   |
      | EuropeSimferopol               | Europe/Simferopol                |
      | EuropeSofia                    | Europe/Sofia                     |
      | EuropeTallinn                  | Europe/Tallinn                   |
      | EuropeTirane                   | Europe/Tirane                    |
      | EuropeUlyanovsk                | Europe/Ulyanovsk                 |
      | EuropeVienna                   | Europe/Vienna                    |
      | EuropeVilnius                  | Europe/Vilnius                   |
      | EuropeVolgograd                | Europe/Volgograd                 |
      | EuropeWarsaw                   | Europe/Warsaw                    |
      | EuropeZurich                   | Europe/Zurich                    |
      | Factory                        | Factory                          |
      | IndianChagos                   | Indian/Chagos                    |
      | IndianMaldives                 | Indian/Maldives                  |
      | IndianMauritius                | Indian/Mauritius                 |
      | PacificApia                    | Pacific/Apia                     |
      | PacificAuckland                | Pacific/Auckland                 |
      | PacificBougainville            | Pacific/Bougainville             |
      | PacificChatham                 | Pacific/Chatham                  |
      | PacificEaster                  | Pacific/Easter                   |
      | PacificEfate                   | Pacific/Efate                    |
      | PacificFakaofo                 | Pacific/Fakaofo                  |
      | PacificFiji                    | Pacific/Fiji                     |
      | PacificGalapagos               | Pacific/Galapagos                |
      | PacificGambier                 | Pacific/Gambier                  |
      | PacificGuadalcanal             | Pacific/Guadalcanal              |
      | PacificGuam                    | Pacific/Guam                     |
      | PacificHonolulu                | Pacific/Honolulu                 |
      | PacificKanton                  | Pacific/Kanton                   |
      | PacificKiritimati              | Pacific/Kiritimati               |
      | PacificKosrae                  | Pacific/Kosrae                   |
      | PacificKwajalein               | Pacific/Kwajalein                |
      | PacificMarquesas               | Pacific/Marquesas                |
      | PacificNauru                   | Pacific/Nauru                    |
      | PacificNiue                    | Pacific/Niue                     |
      | PacificNorfolk                 | Pacific/Norfolk                  |
      | PacificNoumea                  | Pacific/Noumea                   |
      | PacificPagoPago                | Pacific/Pago_Pago                |
      | PacificPalau                   | Pacific/Palau                    |
      | PacificPitcairn                | Pacific/Pitcairn                 |
      | PacificPortMoresby             | Pacific/Port_Moresby             |
      | PacificRarotonga               | Pacific/Rarotonga                |
      | PacificTahiti                  | Pacific/Tahiti                   |
      | PacificTarawa                  | Pacific/Tarawa                   |
      | PacificTongatapu               | Pacific/Tongatapu                |
    And "ListingTimeZone" MUST contain only standard enumerations

  @LockOrBox @dd-2.1
  Scenario: LockOrBoxAccessTimestamp
    When "LockOrBoxAccessTimestamp" exists in the "LockOrBox" metadata
    Then "LockOrBoxAccessTimestamp" MUST be "Timestamp" data type

  @LockOrBox @dd-2.1
  Scenario: LockOrBoxAccessType
    When "LockOrBoxAccessType" exists in the "LockOrBox" metadata
    Then "LockOrBoxAccessType" MUST be "Multiple Enumeration" data type
    And "LockOrBoxAccessType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | App              | App                 |
      | Card             | Card                |
      | Code             | Code                |
    But "LockOrBoxAccessType" MUST NOT contain any similar lookups

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxId
    When "LockOrBoxId" exists in the "LockOrBox" metadata
    Then "LockOrBoxId" MUST be "String" data type
    And "LockOrBoxId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @dd-2.1
  Scenario: LockOrBoxInstalledTimestamp
    When "LockOrBoxInstalledTimestamp" exists in the "LockOrBox" metadata
    Then "LockOrBoxInstalledTimestamp" MUST be "Timestamp" data type

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxKey
    When "LockOrBoxKey" exists in the "LockOrBox" metadata
    Then "LockOrBoxKey" MUST be "String" data type
    And "LockOrBoxKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxOriginatingSystemId
    When "LockOrBoxOriginatingSystemId" exists in the "LockOrBox" metadata
    Then "LockOrBoxOriginatingSystemId" MUST be "String" data type
    And "LockOrBoxOriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxOriginatingSystemKey
    When "LockOrBoxOriginatingSystemKey" exists in the "LockOrBox" metadata
    Then "LockOrBoxOriginatingSystemKey" MUST be "String" data type
    And "LockOrBoxOriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxOriginatingSystemName
    When "LockOrBoxOriginatingSystemName" exists in the "LockOrBox" metadata
    Then "LockOrBoxOriginatingSystemName" MUST be "String" data type
    And "LockOrBoxOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxSourceSystemId
    When "LockOrBoxSourceSystemId" exists in the "LockOrBox" metadata
    Then "LockOrBoxSourceSystemId" MUST be "String" data type
    And "LockOrBoxSourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxSourceSystemKey
    When "LockOrBoxSourceSystemKey" exists in the "LockOrBox" metadata
    Then "LockOrBoxSourceSystemKey" MUST be "String" data type
    And "LockOrBoxSourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @AMS @dd-2.1
  Scenario: LockOrBoxSourceSystemName
    When "LockOrBoxSourceSystemName" exists in the "LockOrBox" metadata
    Then "LockOrBoxSourceSystemName" MUST be "String" data type
    And "LockOrBoxSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "LockOrBox" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @LockOrBox @dd-2.1
  Scenario: Notes
    When "Notes" exists in the "LockOrBox" metadata
    Then "Notes" MUST be "String" data type
    And "Notes" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @LockOrBox @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "LockOrBox" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @LockOrBox @dd-2.1
  Scenario: ShowingAgent
    When "ShowingAgent" exists in the "LockOrBox" metadata
    Then "ShowingAgent" MUST be "Resource" data type
    And "ShowingAgent" MUST expand to the "Member" resource

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentAOR
    When "ShowingAgentAOR" exists in the "LockOrBox" metadata
    Then "ShowingAgentAOR" MUST be "Single Enumeration" data type

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentEmail
    When "ShowingAgentEmail" exists in the "LockOrBox" metadata
    Then "ShowingAgentEmail" MUST be "String" data type
    And "ShowingAgentEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentFirstName
    When "ShowingAgentFirstName" exists in the "LockOrBox" metadata
    Then "ShowingAgentFirstName" MUST be "String" data type
    And "ShowingAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentFullName
    When "ShowingAgentFullName" exists in the "LockOrBox" metadata
    Then "ShowingAgentFullName" MUST be "String" data type
    And "ShowingAgentFullName" length SHOULD be equal to the RESO Suggested Max Length of 150

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentId
    When "ShowingAgentId" exists in the "LockOrBox" metadata
    Then "ShowingAgentId" MUST be "String" data type
    And "ShowingAgentId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentLastName
    When "ShowingAgentLastName" exists in the "LockOrBox" metadata
    Then "ShowingAgentLastName" MUST be "String" data type
    And "ShowingAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentMlsId
    When "ShowingAgentMlsId" exists in the "LockOrBox" metadata
    Then "ShowingAgentMlsId" MUST be "String" data type
    And "ShowingAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentPhone
    When "ShowingAgentPhone" exists in the "LockOrBox" metadata
    Then "ShowingAgentPhone" MUST be "String" data type
    And "ShowingAgentPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @LockOrBox @dd-2.1
  Scenario: ShowingAgentPhoneExt
    When "ShowingAgentPhoneExt" exists in the "LockOrBox" metadata
    Then "ShowingAgentPhoneExt" MUST be "String" data type
    And "ShowingAgentPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @LockOrBox @dd-2.1
  Scenario: ShowingOffice
    When "ShowingOffice" exists in the "LockOrBox" metadata
    Then "ShowingOffice" MUST be "Resource" data type
    And "ShowingOffice" MUST expand to the "Office" resource

  @LockOrBox @dd-2.1
  Scenario: ShowingOfficeId
    When "ShowingOfficeId" exists in the "LockOrBox" metadata
    Then "ShowingOfficeId" MUST be "String" data type
    And "ShowingOfficeId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @LockOrBox @dd-2.1
  Scenario: ShowingOfficeName
    When "ShowingOfficeName" exists in the "LockOrBox" metadata
    Then "ShowingOfficeName" MUST be "String" data type
    And "ShowingOfficeName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @LockOrBox @dd-2.1
  Scenario: ShowingOfficePhone
    When "ShowingOfficePhone" exists in the "LockOrBox" metadata
    Then "ShowingOfficePhone" MUST be "String" data type
    And "ShowingOfficePhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @LockOrBox @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "LockOrBox" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource
