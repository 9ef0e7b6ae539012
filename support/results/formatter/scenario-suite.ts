import type { ScenarioResult } from '../scenario-result'

type Tagged = Pick<ScenarioResult, 'tags'>

/** Whether a scenario judges an element of the Data Dictionary. Payloads of local Resources say nothing about it. */
export const isOfDictionary = ({ tags }: Tagged): boolean =>
  tags.some((tag) => tag.startsWith('@dd-')) && !tags.includes('@payload')

/** Whether a scenario is one of RESO's own about Web API Core, which an endorsement asks for. */
export const isOfEndorsement = ({ tags }: Tagged): boolean => tags.includes('@core-endorsement')

/** Whether a scenario judges what the specification of Web API Core asks and no endorsement does. */
export const isBeyondCore = ({ tags }: Tagged): boolean => tags.includes('@beyond-core')

/** Whether a scenario asks a server as Web API Core has it. */
export const isOfCore = (scenario: Tagged): boolean => isOfEndorsement(scenario) || isBeyondCore(scenario)
