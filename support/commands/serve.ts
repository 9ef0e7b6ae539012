import { serve } from '../sample-server/serve'
import type { Command } from './command'

/** Runs `serve`; see its help. */
export const serveCommand: Command = async (argv, { print }) => {
  await serve(argv, print)
  return undefined
}
