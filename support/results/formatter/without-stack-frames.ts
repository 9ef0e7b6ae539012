/** What went wrong, as people are told: where our code stood says nothing about the server, and names folders of the machine. */
export const withoutStackFrames = (failure: string): string => failure.replace(STACK_FRAME, '')

const STACK_FRAME = /\n\s+at .*/g
