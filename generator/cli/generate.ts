import { runCommand } from './command'
import { generateCommand } from './generate-command'

void runCommand(generateCommand)
