/**
 * The file cannot be judged at all: it does not exist, is no workbook, is cut short or would inflate without bound.
 * The message is one line for the person who named the file; the cause is kept for debugging.
 */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook'
}
