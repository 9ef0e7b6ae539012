import { generateMessages } from '@cucumber/gherkin'
import {
  type Attachment,
  AttachmentContentEncoding,
  type Envelope,
  IdGenerator,
  type Pickle,
  SourceMediaType,
  TestStepResultStatus,
  TimeConversion,
} from '@cucumber/messages'

/** The end of a scenario in a run that is made up: its last step ends it. */
export interface Play {
  /** Name of the scenario. */
  readonly scenario: string
  readonly status: TestStepResultStatus
  readonly message?: string
  /** Attached by its first step, each with its file name. */
  readonly attached?: readonly (readonly [fileName: string, content: unknown])[]
  readonly durationMs?: number
  /** True when another attempt follows. */
  readonly willBeRetried?: boolean
}

/** The messages of a run, apart: those about its text, and those of each scenario that was played. */
export interface PlayedRun {
  readonly text: readonly Envelope[]
  readonly plays: readonly (readonly Envelope[])[]
}

/** For tests: what Cucumber says of a run of one feature, in which the plays happened one after the other. */
export function messagesOf(feature: string, plays: readonly Play[]): PlayedRun {
  const newId = IdGenerator.incrementing()
  const text = generateMessages(feature, 'small.feature', SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    includeGherkinDocument: true,
    includePickles: true,
    newId,
  })
  const pickles = text.flatMap(({ pickle }) => pickle ?? [])
  const played = plays.map((play, index) => {
    const pickle = pickles.find(({ name }) => name === play.scenario)
    if (pickle === undefined) throw new Error(`no scenario is called ${play.scenario}`)
    return messagesOfPlay(pickle, play, index * 1000, newId)
  })
  return { text, plays: played }
}

function messagesOfPlay(pickle: Pickle, play: Play, startMs: number, newId: () => string): Envelope[] {
  const [id, testCaseId] = [newId(), newId()]
  const testSteps = pickle.steps.map((step) => ({ id: newId(), pickleStepId: step.id }))
  const ofCase = { testCaseStartedId: id }
  const start = TimeConversion.millisecondsSinceEpochToTimestamp(startMs)
  const end = TimeConversion.millisecondsSinceEpochToTimestamp(startMs + (play.durationMs ?? 0))
  const duration = TimeConversion.millisecondsToDuration(0)
  const attached = (play.attached ?? []).map(([fileName, content]) => ({
    attachment: { ...attachment(fileName, content), ...ofCase, testStepId: testSteps[0]?.id ?? '' },
  }))
  const finished = testSteps.map(({ id: testStepId }, index) => {
    const ending = { status: play.status, ...(play.message === undefined ? {} : { message: play.message }) }
    const result = index === testSteps.length - 1 ? ending : { status: TestStepResultStatus.PASSED }
    return { testStepFinished: { ...ofCase, testStepId, timestamp: end, testStepResult: { duration, ...result } } }
  })
  return [
    { testCase: { id: testCaseId, pickleId: pickle.id, testSteps } },
    { testCaseStarted: { id, testCaseId, attempt: 0, timestamp: start } },
    ...attached,
    ...finished,
    { testCaseFinished: { ...ofCase, timestamp: end, willBeRetried: play.willBeRetried ?? false } },
  ]
}

const attachment = (fileName: string, content: unknown): Attachment => ({
  body: JSON.stringify(content),
  contentEncoding: AttachmentContentEncoding.IDENTITY,
  mediaType: 'application/json',
  fileName,
})
