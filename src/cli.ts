#!/usr/bin/env node
const [command, ...args] = withHelp(process.argv.slice(2))

const USAGE = `faultline: names the root cause of nRF Connect SDK and Zephyr problems

  faultline diagnose FILE…       diagnose files; - reads standard input
      --json | --reply           print the report as JSON, or a forum reply in Markdown
      --stats                    say on standard error how long each stage took
      --fail-on SEVERITY         exit 1 when a finding is at least: info, warning, error, critical
  faultline explain CODE         what an error number means   [--where "nrf_modem connect"]
  faultline rules COMMAND        check, test, why, time, new, list, compile, docs, schema, eval
  faultline keys COMMAND         create, list, revoke, rotate API keys
  faultline failed COMMAND       list, retry uploads that could not be diagnosed
  faultline start                API and workers, with a private Redis when REDIS_URL is not set
  faultline serve | worker       one process of the service
`

/** `--help` anywhere is `help`; these two commands have a page of their own. */
function withHelp(words: string[]): string[] {
  if (!words.includes('--help') && !words.includes('-h')) return words
  return ['keys', 'failed'].includes(words[0] as string) ? [words[0] as string, 'help'] : ['help']
}

/** Commands load on demand: a diagnosis needs neither Redis nor Fastify. */
async function main(): Promise<number> {
  switch (command) {
    case 'diagnose':
      return (await import('./cli/diagnose.js')).diagnoseCommand(args)
    case 'explain':
      return (await import('./cli/explain.js')).explainCommand(args)
    case 'rules':
      return (await import('./cli/rules.js')).rulesCommand(args)
    case 'keys':
      return (await import('./cli/keys.js')).keysCommand(args)
    case 'failed':
      return (await import('./cli/failed.js')).failedCommand(args)
    case 'start':
      await (await import('./start/index.js')).start()
      return 0
    case 'serve':
      await (await import('./start/index.js')).serve()
      return 0
    case 'worker':
      await (await import('./start/index.js')).work()
      return 0
    default:
      process.stdout.write(USAGE)
      return command === undefined || command === 'help' ? 0 : 2
  }
}

// `faultline rules list | head` stops reading early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`faultline: ${error.message}\n`)
    process.exitCode = 2
  }
)
