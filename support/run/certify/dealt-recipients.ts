import { ConfigurationError } from '../../dictionary/command-line'
import { counted } from '../../dictionary/wording'

/** The share of one machine, of several that certify the recipients of one configuration. */
export interface RecipientShard {
  /** From 1. */
  readonly index: number
  readonly total: number
}

/**
 * Deals recipients out to machines in turn, in the order of their names: whatever their order in the configuration, each is
 * in one shard.
 *
 * @throws ConfigurationError when a shard has none
 */
export function dealtTo<Named extends { readonly name: string }>(
  recipients: readonly Named[],
  { index, total }: RecipientShard,
): readonly Named[] {
  const inOrder = recipients.toSorted((one, other) => Number(one.name > other.name) - Number(one.name < other.name))
  const dealt = new Set(inOrder.filter((_, place) => place % total === index - 1))
  if (dealt.size === 0)
    throw new ConfigurationError(
      `--shard ${index}/${total} has no recipient: the configuration has ${counted(recipients.length, 'recipient')}`,
    )
  return recipients.filter((recipient) => dealt.has(recipient))
}
