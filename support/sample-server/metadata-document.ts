/** What the server answers at `$metadata`. */
export interface MetadataDocument {
  readonly text: string
  readonly contentType: string
}
