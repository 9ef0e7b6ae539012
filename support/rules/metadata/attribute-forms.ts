const BOOLEAN = 'true or false, in small letters'
const IDENTIFIER = 'a SimpleIdentifier: a letter or underscore, then letters, digits or underscores, at most 128'
const QUALIFIED_NAME = 'a qualified name: a Namespace or Alias, a dot, a SimpleIdentifier'
const PATH = 'SimpleIdentifiers and qualified names, separated by slashes'
const NUMBER = 'a non-negative whole number'

const of = (form: string, ...attributes: readonly string[]): readonly (readonly [string, string])[] =>
  attributes.map((attribute) => [attribute, form])

/** The forms of values in words, by the attribute; those of texts that may be anything are not in it. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...of(IDENTIFIER, 'Name', 'Alias', 'Qualifier'),
  ...of('SimpleIdentifiers separated by dots, at most 511 characters', 'Namespace', 'TermNamespace', 'TargetNamespace'),
  ...of(`${QUALIFIED_NAME}, or Collection(...) around one`, 'Type'),
  ...of(QUALIFIED_NAME, 'EntityType', 'BaseType', 'Term', 'BaseTerm', 'Extends', 'Function'),
  ...of(`${QUALIFIED_NAME}; of OnDelete Cascade, None, SetNull or SetDefault`, 'Action'),
  ...of('a primitive type such as Edm.String', 'UnderlyingType'),
  ...of(PATH, 'EntitySet', 'EntitySetPath', 'Partner', 'Property', 'ReferencedProperty', 'Target', 'Path'),
  ...of(PATH, 'AnnotationPath', 'ModelElementPath', 'NavigationPropertyPath', 'PropertyPath'),
  ...of(BOOLEAN, 'Nullable', 'Abstract', 'OpenType', 'HasStream', 'IsFlags', 'ContainsTarget', 'Unicode', 'Bool'),
  ...of(BOOLEAN, 'IsBound', 'IsComposable', 'IncludeInServiceDocument'),
  ...of('names of CSDL elements such as EntityType, separated by blanks', 'AppliesTo'),
  ...of(`${NUMBER} or max`, 'MaxLength'),
  ...of(NUMBER, 'Precision'),
  ...of(`${NUMBER}, variable or floating, in lower case`, 'Scale'),
  ...of(`${NUMBER} or variable, in lower case`, 'SRID'),
  ...of('a whole number', 'Value', 'Int'),
  ...of('a number, INF, -INF or NaN', 'Float', 'Decimal'),
  ...of('octets in base64url', 'Binary'),
  ...of('a day, YYYY-MM-DD', 'Date'),
  ...of('a timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset', 'DateTimeOffset'),
  ...of('a time of day, hh:mm:ss', 'TimeOfDay'),
  ...of('a duration of days and smaller units, e.g. P1DT2H30M', 'Duration'),
  ...of('8-4-4-4-12 hexadecimal digits', 'Guid'),
  ...of(`members of an EnumType, each as ${QUALIFIED_NAME}, a slash, the name of the member`, 'EnumMember'),
  ...of('4.0 or 4.01', 'Version'),
  ...of('a URL', 'Uri', 'UrlRef'),
])

/** Returns the form of an attribute's value that edm.xsd and edmx.xsd ask for, in words; undefined for one without. */
export const formOf = (attribute: string): string | undefined => FORMS.get(attribute)
