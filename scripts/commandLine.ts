import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What a command was called with, as `parseArgs` of Node reads it. `--help` prints `usage` and ends the process with 0; an option or
 * word that `config` does not know, or an option without its value, ends it with 2 and says which.
 */
export function commandLine<const T extends ParseArgsConfig>(usage: string, config: T) {
  const args = config.args ?? process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (cause) {
    // The first sentence says what is wrong; the next ones are about words that begin with a dash.
    return misused(String(cause instanceof Error ? cause.message : cause).split('. ')[0]!, usage);
  }
}

/** Ends the process with 2 after saying what is wrong with how a command was called, and how to call it. */
export function misused(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
