import { didYouMean } from '../../dictionary/closest-name'
import { isToolFormat, TOOL_FORMATS, type ToolFormat } from '../../results/tool-formats'
import type { GivenSetting } from './run-settings'

/** Reads the formats of further reports, with commas between them; adds to `problems` those that are not known. */
export function readReportFormats(setting: GivenSetting | undefined, problems: string[]): readonly ToolFormat[] {
  if (setting === undefined) return []
  const names = [...new Set(setting.text.split(',').map((name) => name.trim()))]
  const known = names.filter(isToolFormat)
  for (const name of names.filter((each) => !isToolFormat(each)))
    problems.push(
      `${setting.label}: there is no format ${JSON.stringify(name)}${didYouMean(name, TOOL_FORMATS)}; known are ${TOOL_FORMATS.join(' and ')}`,
    )
  return known
}
