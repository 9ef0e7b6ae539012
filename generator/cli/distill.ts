import { runCommand } from './command'
import { distillCommand } from './distill-command'

void runCommand(distillCommand)
