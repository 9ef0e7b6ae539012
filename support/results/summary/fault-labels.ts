/** One kind of fault that findings of several scenarios name as their cause. */
interface Fault {
  readonly cause: RegExp
  /** For people, in the same words for every Field, Resource or LookupName that it is about. */
  readonly label: string
}

/** The label of what invalid metadata keep from being judged (RCP-40: "Data Dictionary testing will halt"). */
export const INVALID_METADATA = 'Invalid metadata'

/** The label of what a certification leaves out once a MUST is violated. */
const NOT_BEGUN = 'Sampling that was not begun, for a MUST is violated before'

const faults: readonly Fault[] = [
  { cause: /^invalid metadata$/, label: INVALID_METADATA },
  { cause: /^sampling that was not begun$/, label: NOT_BEGUN },
  { cause: /^Lookup Resource in the metadata$/, label: 'String lookups without a Lookup Resource' },
  { cause: /^LookupName annotation of /, label: 'String lookups without the LookupName annotation' },
  { cause: /^Lookup records( of |$)/, label: 'LookupNames without Lookup records' },
  { cause: / Resource on the server$/, label: 'Lookup or Field Resource that the server does not answer for' },
  { cause: /^replication of the /, label: 'Lookup or Field Resource that cannot be replicated completely' },
  { cause: /^count of the /, label: 'Lookup or Field Resource without its count' },
  { cause: /^records of the \w+ Resource that change$/, label: 'Records that change while they are judged' },
  { cause: /^records of the \w+ Resource that its count/, label: 'Resources without the records that they count' },
  { cause: /^records of the \w+ Resource$/, label: 'Resources whose records cannot be had' },
  { cause: /^answers to requests for data$/, label: 'Requests for data that get no complete answer' },
  { cause: /^recent records of the \w+ Resource$/, label: 'Recent records that a filter does not find' },
  { cause: /^records of any Resource$/, label: 'A server without a single record' },
  { cause: /^answers of the server since /, label: 'Requests after the server stopped answering' },
  { cause: /^EndpointResource$/, label: 'Resource under test that cannot be asked for' },
  { cause: /^requests that the run has left$/, label: 'Requests that the run had none left for' },
]

/**
 * A fault in words that are the same for all that it is about: Fields without an annotation are fixed alike.
 *
 * @param cause as findings name it
 */
export const faultLabel = (cause: string): string => faults.find((fault) => fault.cause.test(cause))?.label ?? cause

/** True for a fault that other scenarios may wait for. */
export const isFault = (label: string): boolean => faults.some((fault) => fault.label === label)

/** True when it is gone as soon as what fails before it is fixed. */
export const isConsequence = (label: string): boolean => label === INVALID_METADATA || label === NOT_BEGUN
