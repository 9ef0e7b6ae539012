import { ConfigurationError } from '../../results/configuration-error'

/** The version when nobody names one. */
const DEFAULT_VERSION = '2.0'

/** The one version of the Data Dictionary that a command works with, whoever names it. */
export class AgreedVersion {
  #agreed: { readonly version: string; readonly claimedBy: string } | undefined

  /**
   * @param version undefined when this one says nothing about it
   * @throws ConfigurationError when another one named another version: faults of two versions do not go in one report
   */
  claim(version: string | undefined, claimedBy: string): void {
    if (version === undefined) return
    this.#agreed ??= { version, claimedBy }
    if (this.#agreed.version === version) return
    throw new ConfigurationError(
      `${claimedBy} says Data Dictionary ${version}, but ${this.#agreed.claimedBy} says ${this.#agreed.version}: judge one version at a time`,
    )
  }

  /** From now on the version is settled. */
  settle(): string {
    this.#agreed ??= { version: DEFAULT_VERSION, claimedBy: 'the default of --version' }
    return this.#agreed.version
  }
}
