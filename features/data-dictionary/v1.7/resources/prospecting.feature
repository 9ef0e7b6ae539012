# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Prospecting

  Background:
    Given valid metadata of the server under test

  @Prospecting @dd-1.7
  Scenario: ActiveYN
    When "ActiveYN" exists in the "Prospecting" metadata
    Then "ActiveYN" MUST be "Boolean" data type

  @Prospecting @dd-1.7
  Scenario: BccEmailList
    When "BccEmailList" exists in the "Prospecting" metadata
    Then "BccEmailList" MUST be "String" data type
    And "BccEmailList" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Prospecting @dd-1.7
  Scenario: BccMeYN
    When "BccMeYN" exists in the "Prospecting" metadata
    Then "BccMeYN" MUST be "Boolean" data type

  @Prospecting @dd-1.7
  Scenario: CcEmailList
    When "CcEmailList" exists in the "Prospecting" metadata
    Then "CcEmailList" MUST be "String" data type
    And "CcEmailList" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Prospecting @dd-1.7
  Scenario: ClientActivatedYN
    When "ClientActivatedYN" exists in the "Prospecting" metadata
    Then "ClientActivatedYN" MUST be "Boolean" data type

  @Prospecting @dd-1.7
  Scenario: ConciergeNotificationsYN
    When "ConciergeNotificationsYN" exists in the "Prospecting" metadata
    Then "ConciergeNotificationsYN" MUST be "Boolean" data type

  @Prospecting @dd-1.7
  Scenario: ConciergeYN
    When "ConciergeYN" exists in the "Prospecting" metadata
    Then "ConciergeYN" MUST be "Boolean" data type

  @Prospecting @dd-1.7
  Scenario: Contact
    When "Contact" exists in the "Prospecting" metadata
    Then "Contact" MUST be "Resource" data type
    And "Contact" MUST expand to the "Contacts" resource

  @Prospecting @dd-1.7
  Scenario: ContactKey
    When "ContactKey" exists in the "Prospecting" metadata
    Then "ContactKey" MUST be "String" data type
    And "ContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Prospecting @dd-1.7
  Scenario: DailySchedule
    When "DailySchedule" exists in the "Prospecting" metadata
    Then "DailySchedule" MUST be "Multiple Enumeration" data type
    And "DailySchedule" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | FridayAM         | Friday AM           |
      | FridayPM         | Friday PM           |
      | MondayAM         | Monday AM           |
      | MondayPM         | Monday PM           |
      | None             | None                |
      | SaturdayAM       | Saturday AM         |
      | SaturdayPM       | Saturday PM         |
      | SundayAM         | Sunday AM           |
      | SundayPM         | Sunday PM           |
      | ThursdayAM       | Thursday AM         |
      | ThursdayPM       | Thursday PM         |
      | TuesdayAM        | Tuesday AM          |
      | TuesdayPM        | Tuesday PM          |
      | WednesdayAM      | Wednesday AM        |
      | WednesdayPM      | Wednesday PM        |
    But "DailySchedule" MUST NOT contain any similar lookups

  @Prospecting @dd-1.7
  Scenario: DisplayTemplateID
    When "DisplayTemplateID" exists in the "Prospecting" metadata
    Then "DisplayTemplateID" MUST be "String" data type
    And "DisplayTemplateID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Prospecting @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Prospecting" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Prospecting @dd-1.7
  Scenario: Language
    When "Language" exists in the "Prospecting" metadata
    Then "Language" MUST be "Single Enumeration" data type
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

  @Prospecting @dd-1.7
  Scenario: LastNewChangedTimestamp
    When "LastNewChangedTimestamp" exists in the "Prospecting" metadata
    Then "LastNewChangedTimestamp" MUST be "Timestamp" data type

  @Prospecting @dd-1.7
  Scenario: LastViewedTimestamp
    When "LastViewedTimestamp" exists in the "Prospecting" metadata
    Then "LastViewedTimestamp" MUST be "Timestamp" data type

  @Prospecting @dd-1.7
  Scenario: Media
    When "Media" exists in the "Prospecting" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Prospecting @dd-1.7
  Scenario: MessageNew
    When "MessageNew" exists in the "Prospecting" metadata
    Then "MessageNew" MUST be "String" data type
    And "MessageNew" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Prospecting @dd-1.7
  Scenario: MessageRevise
    When "MessageRevise" exists in the "Prospecting" metadata
    Then "MessageRevise" MUST be "String" data type
    And "MessageRevise" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Prospecting @dd-1.7
  Scenario: MessageUpdate
    When "MessageUpdate" exists in the "Prospecting" metadata
    Then "MessageUpdate" MUST be "String" data type
    And "MessageUpdate" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @Prospecting @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Prospecting" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Prospecting @dd-1.7
  Scenario: NextSendTimestamp
    When "NextSendTimestamp" exists in the "Prospecting" metadata
    Then "NextSendTimestamp" MUST be "Timestamp" data type

  @Prospecting @dd-1.7
  Scenario: OwnerMember
    When "OwnerMember" exists in the "Prospecting" metadata
    Then "OwnerMember" MUST be "Resource" data type
    And "OwnerMember" MUST expand to the "Member" resource

  @Prospecting @dd-1.7
  Scenario: OwnerMemberID
    When "OwnerMemberID" exists in the "Prospecting" metadata
    Then "OwnerMemberID" MUST be "String" data type
    And "OwnerMemberID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Prospecting @dd-1.7
  Scenario: OwnerMemberKey
    When "OwnerMemberKey" exists in the "Prospecting" metadata
    Then "OwnerMemberKey" MUST be "String" data type
    And "OwnerMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Prospecting @dd-1.7
  Scenario: ProspectingKey
    Given that the following synonyms for "ProspectingKey" DO NOT exist in the "Prospecting" metadata
      | AutoMailKey  |
      | AutoEmailKey |
    When "ProspectingKey" exists in the "Prospecting" metadata
    Then "ProspectingKey" MUST be "String" data type
    And "ProspectingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Prospecting @dd-1.7
  Scenario: ReasonActiveOrDisabled
    When "ReasonActiveOrDisabled" exists in the "Prospecting" metadata
    Then "ReasonActiveOrDisabled" MUST be "Single Enumeration" data type
    And "ReasonActiveOrDisabled" MAY contain any of the following standard lookups
      | LegacyODataValue           | StandardLookupValue           |
      | AgentDisabled              | Agent Disabled                |
      | ClientDisabled             | Client Disabled               |
      | ConciergeNotification      | Concierge Notification        |
      | FinalIgnoredWarning        | Final Ignored Warning         |
      | Ignored                    | Ignored                       |
      | InitialIgnoredWarning      | Initial Ignored Warning       |
      | Invalid                    | Invalid                       |
      | NoListingsFound            | No Listings Found             |
      | NoListingsFoundWarning     | No Listings Found Warning     |
      | NoOneToSendTo              | No One To Send To             |
      | OverLimit                  | Over Limit                    |
      | ReActivated                | Re-Activated                  |
      | Revised                    | Revised                       |
      | SearchFailing              | Search Failing                |
      | WelcomeEmailIgnored        | Welcome Email Ignored         |
      | WelcomeEmailIgnoredWarning | Welcome Email Ignored Warning |
    But "ReasonActiveOrDisabled" MUST NOT contain any similar lookups

  @Prospecting @dd-1.7
  Scenario: SavedSearch
    When "SavedSearch" exists in the "Prospecting" metadata
    Then "SavedSearch" MUST be "Resource" data type
    And "SavedSearch" MUST expand to the "SavedSearch" resource

  @Prospecting @dd-1.7
  Scenario: SavedSearchKey
    When "SavedSearchKey" exists in the "Prospecting" metadata
    Then "SavedSearchKey" MUST be "String" data type
    And "SavedSearchKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Prospecting @dd-1.7
  Scenario: ScheduleType
    When "ScheduleType" exists in the "Prospecting" metadata
    Then "ScheduleType" MUST be "Single Enumeration" data type
    And "ScheduleType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | ASAP             | ASAP                |
      | Daily            | Daily               |
      | Monthly          | Monthly             |
    But "ScheduleType" MUST NOT contain any similar lookups

  @Prospecting @dd-1.7
  Scenario: Subject
    When "Subject" exists in the "Prospecting" metadata
    Then "Subject" MUST be "String" data type
    And "Subject" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Prospecting @dd-1.7
  Scenario: ToEmailList
    When "ToEmailList" exists in the "Prospecting" metadata
    Then "ToEmailList" MUST be "String" data type
    And "ToEmailList" length SHOULD be equal to the RESO Suggested Max Length of 1024
