const SIMPLE_IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]{0,127}$/u

/** A letter or underscore, then at most 127 letters, digits or underscores (OData CSDL XML 4.01, 15.2). */
export const isSimpleIdentifier = (text: string): boolean => SIMPLE_IDENTIFIER.test(text)
