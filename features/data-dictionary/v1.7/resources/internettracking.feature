# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: InternetTracking

  Background:
    Given valid metadata of the server under test

  @InternetTracking @dd-1.7
  Scenario: ActorCity
    When "ActorCity" exists in the "InternetTracking" metadata
    Then "ActorCity" MUST be "String" data type
    And "ActorCity" length SHOULD be equal to the RESO Suggested Max Length of 50

  @InternetTracking @dd-1.7
  Scenario: ActorEmail
    When "ActorEmail" exists in the "InternetTracking" metadata
    Then "ActorEmail" MUST be "String" data type
    And "ActorEmail" length SHOULD be equal to the RESO Suggested Max Length of 80

  @InternetTracking @dd-1.7
  Scenario: ActorID
    When "ActorID" exists in the "InternetTracking" metadata
    Then "ActorID" MUST be "String" data type
    And "ActorID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: ActorIP
    When "ActorIP" exists in the "InternetTracking" metadata
    Then "ActorIP" MUST be "String" data type
    And "ActorIP" length SHOULD be equal to the RESO Suggested Max Length of 39

  @InternetTracking @dd-1.7
  Scenario: ActorKey
    When "ActorKey" exists in the "InternetTracking" metadata
    Then "ActorKey" MUST be "String" data type
    And "ActorKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ActorLatitude
    When "ActorLatitude" exists in the "InternetTracking" metadata
    Then "ActorLatitude" MUST be "Decimal" data type
    And "ActorLatitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "ActorLatitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @InternetTracking @dd-1.7
  Scenario: ActorLongitude
    When "ActorLongitude" exists in the "InternetTracking" metadata
    Then "ActorLongitude" MUST be "Decimal" data type
    And "ActorLongitude" precision SHOULD be equal to the RESO Suggested Max Precision of 12
    And "ActorLongitude" scale SHOULD be equal to the RESO Suggested Max Scale of 8

  @InternetTracking @dd-1.7
  Scenario: ActorOriginatingSystem
    When "ActorOriginatingSystem" exists in the "InternetTracking" metadata
    Then "ActorOriginatingSystem" MUST be "Resource" data type
    And "ActorOriginatingSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: ActorOriginatingSystemID
    When "ActorOriginatingSystemID" exists in the "InternetTracking" metadata
    Then "ActorOriginatingSystemID" MUST be "String" data type
    And "ActorOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: ActorOriginatingSystemName
    When "ActorOriginatingSystemName" exists in the "InternetTracking" metadata
    Then "ActorOriginatingSystemName" MUST be "String" data type
    And "ActorOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ActorPhone
    When "ActorPhone" exists in the "InternetTracking" metadata
    Then "ActorPhone" MUST be "String" data type
    And "ActorPhone" length SHOULD be equal to the RESO Suggested Max Length of 16

  @InternetTracking @dd-1.7
  Scenario: ActorPhoneExt
    When "ActorPhoneExt" exists in the "InternetTracking" metadata
    Then "ActorPhoneExt" MUST be "String" data type
    And "ActorPhoneExt" length SHOULD be equal to the RESO Suggested Max Length of 10

  @InternetTracking @dd-1.7
  Scenario: ActorPostalCode
    When "ActorPostalCode" exists in the "InternetTracking" metadata
    Then "ActorPostalCode" MUST be "String" data type
    And "ActorPostalCode" length SHOULD be equal to the RESO Suggested Max Length of 10

  @InternetTracking @dd-1.7
  Scenario: ActorPostalCodePlus4
    When "ActorPostalCodePlus4" exists in the "InternetTracking" metadata
    Then "ActorPostalCodePlus4" MUST be "String" data type
    And "ActorPostalCodePlus4" length SHOULD be equal to the RESO Suggested Max Length of 4

  @InternetTracking @dd-1.7
  Scenario: ActorRegion
    When "ActorRegion" exists in the "InternetTracking" metadata
    Then "ActorRegion" MUST be "String" data type
    And "ActorRegion" length SHOULD be equal to the RESO Suggested Max Length of 150

  @InternetTracking @dd-1.7
  Scenario: ActorSourceSystem
    When "ActorSourceSystem" exists in the "InternetTracking" metadata
    Then "ActorSourceSystem" MUST be "Resource" data type
    And "ActorSourceSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: ActorSourceSystemID
    When "ActorSourceSystemID" exists in the "InternetTracking" metadata
    Then "ActorSourceSystemID" MUST be "String" data type
    And "ActorSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: ActorSourceSystemName
    When "ActorSourceSystemName" exists in the "InternetTracking" metadata
    Then "ActorSourceSystemName" MUST be "String" data type
    And "ActorSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ActorStateOrProvince
    When "ActorStateOrProvince" exists in the "InternetTracking" metadata
    Then "ActorStateOrProvince" MUST be "Single Enumeration" data type
    And "ActorStateOrProvince" MAY contain any of the following standard lookups
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
    But "ActorStateOrProvince" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: ActorType
    When "ActorType" exists in the "InternetTracking" metadata
    Then "ActorType" MUST be "Single Enumeration" data type
    And "ActorType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Bot              | Bot                 |
      | Client           | Client              |
      | Consumer         | Consumer            |
      | Unknown          | Unknown             |
    But "ActorType" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: ColorDepth
    When "ColorDepth" exists in the "InternetTracking" metadata
    Then "ColorDepth" MUST be "Integer" data type

  @InternetTracking @dd-1.7
  Scenario: DeviceType
    When "DeviceType" exists in the "InternetTracking" metadata
    Then "DeviceType" MUST be "Single Enumeration" data type
    And "DeviceType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Desktop          | Desktop             |
      | Mobile           | Mobile              |
      | Tablet           | Tablet              |
      | Unknown          | Unknown             |
      | Wearable         | Wearable            |
    But "DeviceType" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: EventDescription
    When "EventDescription" exists in the "InternetTracking" metadata
    Then "EventDescription" MUST be "String" data type
    And "EventDescription" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @InternetTracking @dd-1.7
  Scenario: EventKey
    When "EventKey" exists in the "InternetTracking" metadata
    Then "EventKey" MUST be "String" data type
    And "EventKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: EventLabel
    When "EventLabel" exists in the "InternetTracking" metadata
    Then "EventLabel" MUST be "String" data type
    And "EventLabel" length SHOULD be equal to the RESO Suggested Max Length of 50

  @InternetTracking @dd-1.7
  Scenario: EventOriginatingSystem
    When "EventOriginatingSystem" exists in the "InternetTracking" metadata
    Then "EventOriginatingSystem" MUST be "Resource" data type
    And "EventOriginatingSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: EventOriginatingSystemID
    When "EventOriginatingSystemID" exists in the "InternetTracking" metadata
    Then "EventOriginatingSystemID" MUST be "String" data type
    And "EventOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: EventOriginatingSystemName
    When "EventOriginatingSystemName" exists in the "InternetTracking" metadata
    Then "EventOriginatingSystemName" MUST be "String" data type
    And "EventOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: EventSourceSystem
    When "EventSourceSystem" exists in the "InternetTracking" metadata
    Then "EventSourceSystem" MUST be "Resource" data type
    And "EventSourceSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: EventSourceSystemID
    When "EventSourceSystemID" exists in the "InternetTracking" metadata
    Then "EventSourceSystemID" MUST be "String" data type
    And "EventSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: EventSourceSystemName
    When "EventSourceSystemName" exists in the "InternetTracking" metadata
    Then "EventSourceSystemName" MUST be "String" data type
    And "EventSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: EventTarget
    When "EventTarget" exists in the "InternetTracking" metadata
    Then "EventTarget" MUST be "Single Enumeration" data type
    And "EventTarget" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Agent             | Agent               |
      | Broker            | Broker              |
      | Digg              | Digg                |
      | Email             | Email               |
      | Facebook          | Facebook            |
      | FacebookMessenger | Facebook Messenger  |
      | Googleplus        | GooglePlus          |
      | Imessage          | iMessage            |
      | Instagram         | Instagram           |
      | Linkedin          | LinkedIn            |
      | Pinterest         | Pinterest           |
      | Reddit            | Reddit              |
      | Slack             | Slack               |
      | Sms               | SMS                 |
      | Snapchat          | Snapchat            |
      | Stumbleupon       | StumbleUpon         |
      | Tumblr            | Tumblr              |
      | Twitter           | Twitter             |
      | Youtube           | YouTube             |
    But "EventTarget" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: EventTimestamp
    When "EventTimestamp" exists in the "InternetTracking" metadata
    Then "EventTimestamp" MUST be "Timestamp" data type

  @InternetTracking @dd-1.7
  Scenario: EventType
    When "EventType" exists in the "InternetTracking" metadata
    Then "EventType" MUST be "Single Enumeration" data type
    And "EventType" MAY contain any of the following standard lookups
      | LegacyODataValue         | StandardLookupValue          |
      | ClickedOnEmailAddress    | Clicked on Email Address     |
      | ClickedOnPhoneNumber     | Clicked on Phone Number      |
      | ClickToPrimaryHostedSite | Click to Primary Hosted Site |
      | Comments                 | Comments                     |
      | DetailedView             | Detailed View                |
      | Discard                  | Discard                      |
      | DrivingDirections        | Driving Directions           |
      | ExitDetailedView         | Exit Detailed View           |
      | Favorited                | Favorited                    |
      | Maybe                    | Maybe                        |
      | NonDetailedView          | Non-Detailed View            |
      | ObjectModified           | Object Modified              |
      | PhotoGallery             | Photo Gallery                |
      | Printed                  | Printed                      |
      | PropertyVideos           | Property Videos              |
      | Search                   | Search                       |
      | Share                    | Share                        |
      | SubmissionOfLeadForm     | Submission of Lead Form      |
      | VirtualTour              | Virtual Tour                 |
    But "EventType" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: ObjectID
    When "ObjectID" exists in the "InternetTracking" metadata
    Then "ObjectID" MUST be "String" data type
    And "ObjectID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ObjectIdType
    When "ObjectIdType" exists in the "InternetTracking" metadata
    Then "ObjectIdType" MUST be "Single Enumeration" data type
    And "ObjectIdType" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue   |
      | Listingid             | ListingId             |
      | Listingkey            | ListingKey            |
      | Listingkeynumeric     | ListingKeyNumeric     |
      | Openhouseid           | OpenHouseId           |
      | Openhousekey          | OpenHouseKey          |
      | Openhousekeynumeric   | OpenHouseKeyNumeric   |
      | Parcelnumber          | ParcelNumber          |
      | Puid                  | PUID                  |
      | Savedsearchkey        | SavedSearchKey        |
      | Savedsearchkeynumeric | SavedSearchKeyNumeric |
      | Unique                | Unique                |
    But "ObjectIdType" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: ObjectKey
    When "ObjectKey" exists in the "InternetTracking" metadata
    Then "ObjectKey" MUST be "String" data type
    And "ObjectKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ObjectOriginatingSystem
    When "ObjectOriginatingSystem" exists in the "InternetTracking" metadata
    Then "ObjectOriginatingSystem" MUST be "Resource" data type
    And "ObjectOriginatingSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: ObjectOriginatingSystemID
    When "ObjectOriginatingSystemID" exists in the "InternetTracking" metadata
    Then "ObjectOriginatingSystemID" MUST be "String" data type
    And "ObjectOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: ObjectOriginatingSystemName
    When "ObjectOriginatingSystemName" exists in the "InternetTracking" metadata
    Then "ObjectOriginatingSystemName" MUST be "String" data type
    And "ObjectOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ObjectSourceSystem
    When "ObjectSourceSystem" exists in the "InternetTracking" metadata
    Then "ObjectSourceSystem" MUST be "Resource" data type
    And "ObjectSourceSystem" MUST expand to the "OUID" resource

  @InternetTracking @dd-1.7
  Scenario: ObjectSourceSystemID
    When "ObjectSourceSystemID" exists in the "InternetTracking" metadata
    Then "ObjectSourceSystemID" MUST be "String" data type
    And "ObjectSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @InternetTracking @dd-1.7
  Scenario: ObjectSourceSystemName
    When "ObjectSourceSystemName" exists in the "InternetTracking" metadata
    Then "ObjectSourceSystemName" MUST be "String" data type
    And "ObjectSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ObjectType
    When "ObjectType" exists in the "InternetTracking" metadata
    Then "ObjectType" MUST be "Single Enumeration" data type
    And "ObjectType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Document         | Document            |
      | Listing          | Listing             |
      | OpenHouse        | Open House          |
      | Photo            | Photo               |
      | Property         | Property            |
      | SavedSearch      | Saved Search        |
      | VirtualTour      | Virtual Tour        |
    But "ObjectType" MUST NOT contain any similar lookups

  @InternetTracking @dd-1.7
  Scenario: ObjectURL
    When "ObjectURL" exists in the "InternetTracking" metadata
    Then "ObjectURL" MUST be "String" data type
    And "ObjectURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @InternetTracking @dd-1.7
  Scenario: OriginatingSystemActorKey
    When "OriginatingSystemActorKey" exists in the "InternetTracking" metadata
    Then "OriginatingSystemActorKey" MUST be "String" data type
    And "OriginatingSystemActorKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: OriginatingSystemEventKey
    When "OriginatingSystemEventKey" exists in the "InternetTracking" metadata
    Then "OriginatingSystemEventKey" MUST be "String" data type
    And "OriginatingSystemEventKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: OriginatingSystemObjectKey
    When "OriginatingSystemObjectKey" exists in the "InternetTracking" metadata
    Then "OriginatingSystemObjectKey" MUST be "String" data type
    And "OriginatingSystemObjectKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: ReferringURL
    When "ReferringURL" exists in the "InternetTracking" metadata
    Then "ReferringURL" MUST be "String" data type
    And "ReferringURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @InternetTracking @dd-1.7
  Scenario: ScreenHeight
    When "ScreenHeight" exists in the "InternetTracking" metadata
    Then "ScreenHeight" MUST be "Integer" data type

  @InternetTracking @dd-1.7
  Scenario: ScreenWidth
    When "ScreenWidth" exists in the "InternetTracking" metadata
    Then "ScreenWidth" MUST be "Integer" data type

  @InternetTracking @dd-1.7
  Scenario: SessionID
    When "SessionID" exists in the "InternetTracking" metadata
    Then "SessionID" MUST be "String" data type
    And "SessionID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: SourceSystemActorKey
    When "SourceSystemActorKey" exists in the "InternetTracking" metadata
    Then "SourceSystemActorKey" MUST be "String" data type
    And "SourceSystemActorKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: SourceSystemEventKey
    When "SourceSystemEventKey" exists in the "InternetTracking" metadata
    Then "SourceSystemEventKey" MUST be "String" data type
    And "SourceSystemEventKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: SourceSystemObjectKey
    When "SourceSystemObjectKey" exists in the "InternetTracking" metadata
    Then "SourceSystemObjectKey" MUST be "String" data type
    And "SourceSystemObjectKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @InternetTracking @dd-1.7
  Scenario: TimeZoneOffset
    When "TimeZoneOffset" exists in the "InternetTracking" metadata
    Then "TimeZoneOffset" MUST be "Integer" data type

  @InternetTracking @dd-1.7
  Scenario: UserAgent
    When "UserAgent" exists in the "InternetTracking" metadata
    Then "UserAgent" MUST be "String" data type
    And "UserAgent" length SHOULD be equal to the RESO Suggested Max Length of 255
