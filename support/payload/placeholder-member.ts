/**
 * Whether a member stands in reference metadata and reports for an enumeration without values, since an EnumType needs
 * a member; no payload has it.
 */
export const isPlaceholderMember = (name: string): boolean => /^Sample.*EnumValue$/.test(name)
