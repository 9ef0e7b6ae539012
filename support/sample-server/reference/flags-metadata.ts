/** Namespace of the EnumTypes in what the generator writes. */
const ENUMS = 'org.reso.metadata.enums'

/** Namespace of the EnumTypes with IsFlags that Fields with one value share with Fields with many. */
const FLAGS = `${ENUMS}.flags`

/** An Edm.Int64 has so many bits beside its sign. */
const MOST_MEMBERS = 63

const COLLECTION = new RegExp(` Type="Collection\\(${ENUMS}\\.(\\w+)\\)" Nullable="false"`, 'g')
const SINGLE = new RegExp(` Type="${ENUMS}\\.(\\w+)"`, 'g')
const ENUM_TYPE = /[ \t]*<EnumType Name="(\w+)">\n[\s\S]*?<\/EnumType>\n/g
const MEMBER = /[ \t]*<Member Name="\w+" Value="\d+"(?:\/>|>[\s\S]*?<\/Member>)\n/g

/**
 * Makes flags of Collections: a Field of `Collection(EnumType)` becomes one of an EnumType with IsFlags, whose values
 * are names with commas between them (OData CSDL XML 4.01, 10.2; JSON Format 4.01, 7.1). An EnumType that Fields with
 * one value use too stays as it is, for RCP-40 gives them none with IsFlags; the one with IsFlags is called the same in
 * a namespace of its own.
 *
 * Each member has a bit of an Edm.Int64. Where an EnumType has more than 63 members, the first 63 are kept.
 *
 * @param metadata EDMX as the generator writes it for EnumTypes
 */
export function withFlags(metadata: string): string {
  const many = namesIn(metadata, COLLECTION)
  const one = namesIn(metadata, SINGLE)
  const shared: string[] = []
  const text = metadata
    .replace(COLLECTION, (_declaration, name: string) => ` Type="${one.has(name) ? FLAGS : ENUMS}.${name}"`)
    .replace(ENUM_TYPE, (enumType, name: string) => {
      if (!many.has(name)) return enumType
      const flags = flagsOf(enumType)
      if (!one.has(name)) return flags
      shared.push(flags)
      return enumType
    })
  return text.replace(
    /[ \t]*<\/edmx:DataServices>/,
    (end) =>
      `    <Schema Namespace="${FLAGS}" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${shared.join('')}    </Schema>\n${end}`,
  )
}

const namesIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))

function flagsOf(enumType: string): string {
  let bits = 0
  return enumType
    .replace('">', '" UnderlyingType="Edm.Int64" IsFlags="true">')
    .replace(MEMBER, (member) =>
      bits < MOST_MEMBERS ? member.replace(/ Value="\d+"/, ` Value="${1n << BigInt(bits++)}"`) : '',
    )
}
