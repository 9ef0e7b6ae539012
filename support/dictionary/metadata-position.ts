import type { SourcePosition } from './finding'

/** Where something stands in the metadata document, as findings say it. */
export const metadataPosition = ({ line, column }: SourcePosition): string => `$metadata line ${line}, column ${column}`
