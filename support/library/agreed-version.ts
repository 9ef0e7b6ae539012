import { ConfigurationError } from '../dictionary/command-line'

/** The version when none is named. */
const DEFAULT_VERSION = '2.0'

/** The one version of the Data Dictionary that a command works with. Options and files may name it. */
export class AgreedVersion {
  #agreed: { readonly version: string; readonly claimedBy: string } | undefined

  /**
   * Notes which version an option or a file names.
   *
   * @param version undefined when it names none
   * @param claimedBy the option or file, for people
   * @throws ConfigurationError when another version was named before: faults of two versions do not go in one report
   */
  claim(version: string | undefined, claimedBy: string): void {
    if (version === undefined) return
    this.#agreed ??= { version, claimedBy }
    if (this.#agreed.version === version) return
    throw new ConfigurationError(
      `${claimedBy} says Data Dictionary ${version}, but ${this.#agreed.claimedBy} says ${this.#agreed.version}: judge one version at a time`,
    )
  }

  /**
   * Notes which version a payload names that metadata, and not the dictionary, are the contract of.
   *
   * @returns what differs, where another version was named before
   */
  suggest(version: string | undefined, suggestedBy: string): string | undefined {
    if (version === undefined) return undefined
    this.#agreed ??= { version, claimedBy: suggestedBy }
    return this.#agreed.version === version
      ? undefined
      : `${suggestedBy} SHOULD be Data Dictionary ${this.#agreed.version}, as ${this.#agreed.claimedBy} says; found ${version}`
  }

  /** Returns the version, which is settled from now on. */
  settle(): string {
    this.#agreed ??= { version: DEFAULT_VERSION, claimedBy: 'the default of --version' }
    return this.#agreed.version
  }
}
