import type { RunFacts } from './run-facts'

/** Whether a JSON value says what a run was about. Members that are unknown do no harm. */
export const isRunFacts = (value: unknown): value is RunFacts =>
  hasTexts(value, 'description', 'generatedOn', 'underTest') &&
  hasTexts(value['tool'], 'name', 'version') &&
  hasTexts(value['dictionary'], 'version') &&
  hasTexts(value['dictionary']['workbook'], 'fileName', 'sha256') &&
  isAbsentOr(value['metadata'], (metadata) => hasTexts(metadata, 'sha256') && typeof metadata['bytes'] === 'number') &&
  isAbsentOr(
    value['organisation'],
    (organisation) => isObject(organisation) && Object.values(organisation).every(isText),
  ) &&
  isAbsentOr(value['averages'], isText) &&
  typeof value['performanceOptOut'] === 'boolean'

type Members = Readonly<Record<string, unknown>>

const hasTexts = (value: unknown, ...names: readonly string[]): value is Members =>
  isObject(value) && names.every((name) => isText(value[name]))

const isAbsentOr = (value: unknown, isFit: (value: unknown) => boolean): boolean => value === undefined || isFit(value)

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null

const isText = (value: unknown): value is string => typeof value === 'string'
