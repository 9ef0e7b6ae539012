/** Resources whose key Field has another name than the Resource, as RESO's schema validation knows them. */
const KEYS: Readonly<Record<string, string>> = {
  Contacts: 'ContactKey',
  ContactListingNotes: 'ContactKey',
  EntityEvent: 'EntityEventSequence',
  InternetTracking: 'EventKey',
  InternetTrackingSummary: 'ListingId',
  MemberAssociation: 'AssociationKey',
  OfficeAssociation: 'AssociationKey',
  OUID: 'OrganizationUniqueIdKey',
  Property: 'ListingKey',
  PropertyGreenVerification: 'GreenBuildingVerificationKey',
  PropertyPowerProduction: 'PowerProductionKey',
  PropertyPowerStorage: 'PowerStorageKey',
  PropertyRooms: 'RoomKey',
  PropertyUnitTypes: 'UnitTypeKey',
  Queue: 'QueueTransactionKey',
  Rules: 'RuleKey',
  TeamMembers: 'TeamMemberKey',
  Teams: 'TeamKey',
  TransactionManagement: 'TransactionKey',
}

/** The Field that identifies records of a Resource by the standard's names, where no metadata tell. */
export const standardKey = (resourceName: string): string => KEYS[resourceName] ?? `${resourceName}Key`
