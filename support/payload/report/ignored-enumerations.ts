/**
 * Fields whose values need not be advertised, by version of the Data Dictionary and Resource: the `ignoreEnumerations` of
 * RESO's schema validation settings. Their lists are local, and servers get time until Data Dictionary 2.1.
 */
const IGNORED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2.0': {
    Property: [
      'ElementarySchool',
      'ElementarySchoolDistrict',
      'HighSchool',
      'HighSchoolDistrict',
      'MLSAreaMajor',
      'MLSAreaMinor',
      'MiddleOrJuniorSchool',
      'MiddleOrJuniorSchoolDistrict',
    ],
    Media: ['ImageSizeDescription'],
  },
}

/** Whether faults of the values of a Field are advisories, at the top of a payload and inside expansions. */
export const ignoresEnumeration = (version: string, resourceName: string, fieldName: string): boolean =>
  IGNORED[version]?.[resourceName]?.includes(fieldName) ?? false
