# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Showing

  Background:
    Given valid metadata of the server under test

  @Showing @dd-2.1
  Scenario: AgentOriginatingSystem
    When "AgentOriginatingSystem" exists in the "Showing" metadata
    Then "AgentOriginatingSystem" MUST be "Resource" data type
    And "AgentOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: AgentOriginatingSystemID
    When "AgentOriginatingSystemID" exists in the "Showing" metadata
    Then "AgentOriginatingSystemID" MUST be "String" data type
    And "AgentOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: AgentOriginatingSystemName
    When "AgentOriginatingSystemName" exists in the "Showing" metadata
    Then "AgentOriginatingSystemName" MUST be "String" data type
    And "AgentOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: AgentSourceSystem
    When "AgentSourceSystem" exists in the "Showing" metadata
    Then "AgentSourceSystem" MUST be "Resource" data type
    And "AgentSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: AgentSourceSystemID
    When "AgentSourceSystemID" exists in the "Showing" metadata
    Then "AgentSourceSystemID" MUST be "String" data type
    And "AgentSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: AgentSourceSystemName
    When "AgentSourceSystemName" exists in the "Showing" metadata
    Then "AgentSourceSystemName" MUST be "String" data type
    And "AgentSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Showing" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Showing @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Showing" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Showing @dd-2.1
  Scenario: Listing
    When "Listing" exists in the "Showing" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @Showing @dd-2.1
  Scenario: ListingId
    When "ListingId" exists in the "Showing" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ListingKey
    When "ListingKey" exists in the "Showing" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ListingOriginatingSystem
    When "ListingOriginatingSystem" exists in the "Showing" metadata
    Then "ListingOriginatingSystem" MUST be "Resource" data type
    And "ListingOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: ListingOriginatingSystemID
    When "ListingOriginatingSystemID" exists in the "Showing" metadata
    Then "ListingOriginatingSystemID" MUST be "String" data type
    And "ListingOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: ListingOriginatingSystemName
    When "ListingOriginatingSystemName" exists in the "Showing" metadata
    Then "ListingOriginatingSystemName" MUST be "String" data type
    And "ListingOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ListingSourceSystem
    When "ListingSourceSystem" exists in the "Showing" metadata
    Then "ListingSourceSystem" MUST be "Resource" data type
    And "ListingSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: ListingSourceSystemID
    When "ListingSourceSystemID" exists in the "Showing" metadata
    Then "ListingSourceSystemID" MUST be "String" data type
    And "ListingSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: ListingSourceSystemName
    When "ListingSourceSystemName" exists in the "Showing" metadata
    Then "ListingSourceSystemName" MUST be "String" data type
    And "ListingSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: Media
    When "Media" exists in the "Showing" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Showing @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Showing" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Showing @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Showing" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Showing @dd-2.1
  Scenario: OriginatingSystemAgentKey
    When "OriginatingSystemAgentKey" exists in the "Showing" metadata
    Then "OriginatingSystemAgentKey" MUST be "String" data type
    And "OriginatingSystemAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: OriginatingSystemListingKey
    When "OriginatingSystemListingKey" exists in the "Showing" metadata
    Then "OriginatingSystemListingKey" MUST be "String" data type
    And "OriginatingSystemListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: OriginatingSystemShowingKey
    When "OriginatingSystemShowingKey" exists in the "Showing" metadata
    Then "OriginatingSystemShowingKey" MUST be "String" data type
    And "OriginatingSystemShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingAgent
    When "ShowingAgent" exists in the "Showing" metadata
    Then "ShowingAgent" MUST be "Resource" data type
    And "ShowingAgent" MUST expand to the "Member" resource

  @Showing @dd-2.1
  Scenario: ShowingAgentKey
    When "ShowingAgentKey" exists in the "Showing" metadata
    Then "ShowingAgentKey" MUST be "String" data type
    And "ShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingAgentMlsID
    When "ShowingAgentMlsID" exists in the "Showing" metadata
    Then "ShowingAgentMlsID" MUST be "String" data type
    And "ShowingAgentMlsID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: ShowingAllowed
    When "ShowingAllowed" exists in the "Showing" metadata
    Then "ShowingAllowed" MUST be "Boolean" data type

  @Showing @dd-2.1
  Scenario: ShowingEndTimestamp
    When "ShowingEndTimestamp" exists in the "Showing" metadata
    Then "ShowingEndTimestamp" MUST be "Timestamp" data type

  @Showing @dd-2.1
  Scenario: ShowingId
    When "ShowingId" exists in the "Showing" metadata
    Then "ShowingId" MUST be "String" data type
    And "ShowingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingKey
    When "ShowingKey" exists in the "Showing" metadata
    Then "ShowingKey" MUST be "String" data type
    And "ShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingOriginatingSystem
    When "ShowingOriginatingSystem" exists in the "Showing" metadata
    Then "ShowingOriginatingSystem" MUST be "Resource" data type
    And "ShowingOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: ShowingOriginatingSystemID
    When "ShowingOriginatingSystemID" exists in the "Showing" metadata
    Then "ShowingOriginatingSystemID" MUST be "String" data type
    And "ShowingOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: ShowingOriginatingSystemName
    When "ShowingOriginatingSystemName" exists in the "Showing" metadata
    Then "ShowingOriginatingSystemName" MUST be "String" data type
    And "ShowingOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingRequestedTimestamp
    When "ShowingRequestedTimestamp" exists in the "Showing" metadata
    Then "ShowingRequestedTimestamp" MUST be "Timestamp" data type

  @Showing @dd-2.1
  Scenario: ShowingSourceSystem
    When "ShowingSourceSystem" exists in the "Showing" metadata
    Then "ShowingSourceSystem" MUST be "Resource" data type
    And "ShowingSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-2.1
  Scenario: ShowingSourceSystemID
    When "ShowingSourceSystemID" exists in the "Showing" metadata
    Then "ShowingSourceSystemID" MUST be "String" data type
    And "ShowingSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-2.1
  Scenario: ShowingSourceSystemName
    When "ShowingSourceSystemName" exists in the "Showing" metadata
    Then "ShowingSourceSystemName" MUST be "String" data type
    And "ShowingSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: ShowingStartTimestamp
    When "ShowingStartTimestamp" exists in the "Showing" metadata
    Then "ShowingStartTimestamp" MUST be "Timestamp" data type

  @Showing @dd-2.1
  Scenario: ShowingStatus
    When "ShowingStatus" exists in the "Showing" metadata
    Then "ShowingStatus" MUST be "Single Enumeration" data type
    And "ShowingStatus" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue |
      | AcceptingRequests  | Accepting Requests  |
      | NoShowings         | No Showings         |
      | OnHold             | On Hold             |
      | RestrictedShowings | Restricted Showings |
    But "ShowingStatus" MUST NOT contain any similar lookups

  @Showing @dd-2.1
  Scenario: ShowingTimeZone
    When "ShowingTimeZone" exists in the "Showing" metadata
    Then "ShowingTimeZone" MUST be "Single Enumeration" data type
    And "ShowingTimeZone" MUST contain at least one of the following standard lookups
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
    And "ShowingTimeZone" MUST contain only standard enumerations

  @Showing @dd-2.1
  Scenario: ShowingUrl
    When "ShowingUrl" exists in the "Showing" metadata
    Then "ShowingUrl" MUST be "String" data type
    And "ShowingUrl" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: SocialMedia
    When "SocialMedia" exists in the "Showing" metadata
    Then "SocialMedia" MUST be "Collection" data type
    And "SocialMedia" MUST expand to the "SocialMedia" resource

  @Showing @dd-2.1
  Scenario: SourceSystemAgentKey
    When "SourceSystemAgentKey" exists in the "Showing" metadata
    Then "SourceSystemAgentKey" MUST be "String" data type
    And "SourceSystemAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: SourceSystemListingKey
    When "SourceSystemListingKey" exists in the "Showing" metadata
    Then "SourceSystemListingKey" MUST be "String" data type
    And "SourceSystemListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-2.1
  Scenario: SourceSystemShowingKey
    When "SourceSystemShowingKey" exists in the "Showing" metadata
    Then "SourceSystemShowingKey" MUST be "String" data type
    And "SourceSystemShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255
