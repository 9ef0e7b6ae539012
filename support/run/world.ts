import { setWorldConstructor, World } from '@cucumber/cucumber'
import type { Field, Lookup } from '../dictionary/data-dictionary'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Finding } from '../dictionary/finding'
import { FINDINGS_ATTACHMENT } from '../dictionary/finding'
import { formatFindings } from '../dictionary/format-finding'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { LookupRecords } from '../payload/lookup-records'
import { missingRecords } from '../payload/offered-values'
import type { PassSample } from '../payload/sampling-results'
import type { UnknownRecords } from '../payload/unknown-records'
import type { LookupsUnderTest, UnknownLookups } from '../rules/lookups-under-test'
import { lookupsOfField, standardLookupOf } from '../rules/lookups-under-test'
import { fieldSubject, type OfferedField } from '../rules/offered-elements'
import type { PayloadTerms } from '../rules/payloads-under-test'
import { INVALID_METADATA } from '../rules/validate-metadata'
import { JudgementError } from './cucumber/judgement-error'
import type { RunSession } from './cucumber/run-session'
import type { ScenarioRequests } from './cucumber/scenario-requests'
import type { ServerUnderTest } from './cucumber/server-under-test'

/** The result of a step definition: nothing, or `skipped` to skip the rest of the scenario. */
export type StepOutcome = 'skipped' | undefined

/**
 * The state of one scenario. Sentences set what later sentences speak about; asking for something that no sentence has
 * set is an error that names the missing sentence.
 */
export class ConformanceWorld extends World {
  /** Set once for each process, by the BeforeAll hook: handing it to each World would take a hook for each scenario. */
  static session: RunSession | undefined

  #field: OfferedField | undefined
  #standardLookup: Lookup | undefined
  #samples: readonly PassSample[] | undefined
  #core: ScenarioRequests | undefined

  get session(): RunSession {
    return ConformanceWorld.session ?? unset('the run', 'the BeforeAll hook')
  }

  get dictionary(): DictionaryIndex {
    return this.session.dictionary
  }

  get server(): ServerUnderTest {
    return this.session.server
  }

  get model(): EntityDataModel {
    return this.server.metadata.model ?? unset('the Entity Data Model', 'Given valid metadata of the server under test')
  }

  /** Sets the Field that the scenario is about. */
  set field(field: OfferedField) {
    this.#field = field
  }

  /**
   * Returns the Field that the scenario is about, which must be the one called `name`.
   *
   * @throws Error when the sentence speaks of another Field than the one that was located
   */
  fieldCalled(name: string): OfferedField {
    const field = this.#field ?? unset('the Field', `When "${name}" exists in the "<Resource>" metadata`)
    if (field.fieldName !== name) throw new Error(`the scenario is about ${fieldSubject(field)}, not about ${name}`)
    return field
  }

  /** Returns the Field as the dictionary has it; undefined for a local one. */
  standardFieldCalled(name: string): Field | undefined {
    return this.dictionary.field(this.fieldCalled(name).resourceName, name)
  }

  /** Keeps the rows of a table of standard lookups for the sentences that follow. */
  readStandardLookups(fieldName: string, rows: readonly Readonly<Record<string, string>>[]): void {
    const lookupName = this.standardFieldCalled(fieldName)?.lookupName
    const known = lookupName === undefined ? undefined : this.dictionary.lookup(lookupName)
    this.#standardLookup = standardLookupOf(rows, known)
  }

  /** Returns what the lookup rules judge, or why the Field's values are unknown. */
  async lookupsOf(fieldName: string): Promise<LookupsUnderTest | UnknownLookups> {
    const lookup = this.#standardLookup ?? unset('the standard lookups', 'one with a table of standard lookups')
    const field = this.fieldCalled(fieldName)
    const judge = await this.session.variations.valueJudge()
    return lookupsOfField(
      this.model,
      field,
      lookup,
      await this.#lookupRecordsFor(field),
      judge,
      this.dictionary.version,
    )
  }

  /** Asks the server only for Fields whose values are records: thousands of them may have to be fetched. */
  async #lookupRecordsFor({ member }: OfferedField): Promise<LookupRecords | UnknownRecords | undefined> {
    const areRecords = member.kind === 'Property' && this.model.holdsStrings(member)
    return areRecords ? this.server.lookupResource?.lookupRecords() : undefined
  }

  /** Returns the records of the Lookup Resource, or why none are known. */
  async lookups(): Promise<LookupRecords | UnknownRecords> {
    return (await this.server.lookupResource?.lookupRecords()) ?? missingRecords(this.model)
  }

  /** Sets what was sampled for the scenario. */
  set samples(samples: readonly PassSample[]) {
    this.#samples = samples
  }

  get samples(): readonly PassSample[] {
    return (
      this.#samples ?? unset('what was sampled', 'Then records of the "<Resource>" Resource MUST be sampled by ...')
    )
  }

  /** Returns the terms that samples are judged by. */
  async payloadTerms(): Promise<PayloadTerms> {
    const begun = await this.server.payloads?.begun()
    return begun?.terms ?? unset('the payloads', 'one that samples records')
  }

  /** The requests of a scenario of Web API Core, and their answers. */
  get core(): ScenarioRequests {
    // Loaded here, so that other scenarios do without the rules of Web API Core.
    const { ScenarioRequests }: typeof import('./cucumber/scenario-requests') = require('./cucumber/scenario-requests')
    this.#core ??= new ScenarioRequests(this.session.core, (content, fileName) =>
      this.attach(JSON.stringify(content), { mediaType: 'application/json', fileName }),
    )
    return this.#core
  }

  /**
   * Records findings about the metadata; when a scenario shows why they are invalid, the others do not show it again.
   *
   * @param toldElsewhere fails the scenario by what another one records
   */
  recordMetadata(findings: readonly Finding[], toldElsewhere?: Finding): StepOutcome {
    const failing = toldElsewhere === undefined ? [] : [toldElsewhere]
    if ([...findings, ...failing].some(({ outcome }) => outcome === 'violated')) this.session.claim(INVALID_METADATA)
    return this.#record(findings, failing)
  }

  /** Records findings, fails the scenario if one of them does, and skips its rest when there is nothing more to judge. */
  record(...findings: readonly Finding[]): StepOutcome {
    return this.#record(findings, [])
  }

  #record(findings: readonly Finding[], toldElsewhere: readonly Finding[]): StepOutcome {
    const own = findings.filter(({ outcome }) => outcome !== 'upheld').map((finding) => this.session.shown(finding))
    const remarkable = [...toldElsewhere.map((finding) => this.session.shown(finding)), ...own]
    if (remarkable.length === 0) return undefined

    if (own.length > 0)
      this.attach(JSON.stringify(own), { mediaType: 'application/json', fileName: FINDINGS_ATTACHMENT })
    const failing = remarkable.filter((finding) => this.session.fails(finding))
    const others = remarkable.filter((finding) => !failing.includes(finding))
    if (others.length > 0) this.log(formatFindings(others))
    if (failing.length > 0) throw new JudgementError(failing)
    return remarkable.every(({ outcome }) => outcome === 'advisory') ? undefined : 'skipped'
  }
}

function unset(what: string, sentence: string): never {
  throw new Error(`no sentence has said what ${what} is; this one comes first: ${sentence}`)
}

setWorldConstructor(ConformanceWorld)
