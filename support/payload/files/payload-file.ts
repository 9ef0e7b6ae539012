/** A payload as it was found, before anybody looked into it. */
export interface PayloadFile {
  /** Its path, in an archive behind that of the archive; for messages. */
  readonly name: string
  readonly text: string
}
