import { reportFiles } from './report-files'

/** Reports in the formats of tools that show findings beside the lines of a file, by their names and their files. */
export const toolFormats = { sarif: reportFiles.sarif, gitlab: reportFiles.codeQuality } as const

/** The name of such a format. */
export type ToolFormat = keyof typeof toolFormats

/** The names of all such formats. */
export const TOOL_FORMATS = Object.keys(toolFormats) as readonly ToolFormat[]

/** True for the name of such a format. */
export const isToolFormat = (name: string): name is ToolFormat => Object.hasOwn(toolFormats, name)
