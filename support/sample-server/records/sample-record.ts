/** A value as it goes to JSON; a Collection is a list. */
export type SampleValue = string | number | boolean | null | readonly string[]

/** A record by Field names: every structural property of the EntityType, in its order. */
export type SampleRecord = Readonly<Record<string, SampleValue>>

/** The value of a Field of one record, made when it is asked for. */
export type ReadField = (name: string) => SampleValue
