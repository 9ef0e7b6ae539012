/**
 * Columns of RESO's workbooks that nothing here reads: texts for people, other languages, identifiers and dates. The distilled
 * workbooks do not have them.
 */
export const UNREAD_COLUMNS: ReadonlySet<string> = new Set([
  ...['Definition', 'Groups', 'References', 'ElementStatus', 'RepeatingElement', 'BEDES', 'CertificationLevel'],
  ...['FrenchCanadianDisplayName', 'SpanishDisplayName', 'FrenchCanadianLookupValue', 'SpanishLookupValue'],
  ...['SpanishStandardName', 'SpanishLookupField'],
  ...['RecordId', 'RecordID', 'LegacyRecordId', 'LookupNameId', 'LookupId', 'LegacyLookupId', 'LegacyLookupNameId'],
  ...['LookupID', 'LookupFieldID', 'WikiPageId', 'Wiki Page ID', 'TargetResourceKey', 'SourceResourceKey'],
  ...['Target Resource Key', 'Source Resource Key', 'Payload Rule', 'Short Rule Definition'],
  ...['Action', 'Action Date', 'GroupsExp', 'ParentPage', 'flag', 'Status', 'Message', 'PreviousURL'],
  ...['StatusChangeDate', 'RevisedDate', 'AddedInVersion', 'WikiPageTitle', 'Wiki Page Title'],
])
