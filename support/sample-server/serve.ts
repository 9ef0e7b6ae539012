import { serveCommand } from './serve-command'

void serveCommand(process.argv.slice(2))
