import type { ActiveDefects } from '../defects/active-defects'
import type { ReadField, SampleRecord, SampleValue } from './sample-record'
import { SampleRecords, type SampleRecordsOptions } from './sample-records'

/** Sample records as the defects of a server change them. */
export class ServedRecords extends SampleRecords {
  readonly #defects: ActiveDefects
  readonly #changed = new Map<string, readonly SampleRecord[]>()

  constructor(options: SampleRecordsOptions, defects: ActiveDefects) {
    super(options)
    this.#defects = defects
  }

  /** Asks the defects again which records a Resource has: their answer may change from request to request. */
  renew(resource: string): void {
    if (resource !== 'Lookup' && resource !== 'Field') return
    const told = Array.from({ length: super.count(resource) }, (_, index) => super.record(resource, index))
    this.#changed.set(resource, this.#defects.changed('records', told, resource))
  }

  override count(resource: string): number {
    return this.#changed.get(resource)?.length ?? super.count(resource)
  }

  override record(resource: string, index: number): SampleRecord {
    return this.#defects.changed(
      'record',
      this.#changed.get(resource)?.[index] ?? super.record(resource, index),
      resource,
    )
  }

  override fieldsOf(resource: string, index: number): ReadField {
    if (!this.#isChanged(resource)) return super.fieldsOf(resource, index)
    const record = this.record(resource, index)
    return (name) => record[name] ?? null
  }

  override ordered(resource: string, by: string, order: () => readonly number[]): readonly number[] {
    return this.#isChanged(resource) ? order() : super.ordered(resource, by, order)
  }

  override find(resource: string, key: SampleValue): SampleRecord | undefined {
    const changed = this.#changed.get(resource)
    if (changed === undefined) return super.find(resource, key)
    return changed.find((record) => record[`${resource}Key`] === key)
  }

  #isChanged(resource: string): boolean {
    return this.#changed.has(resource) || this.#defects.mayChange('record', resource)
  }
}
