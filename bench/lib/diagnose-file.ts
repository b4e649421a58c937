import { readUpload } from '../../src/cli/read-upload.js'
import { diagnose } from '../../src/engine/diagnose.js'
import { loadRuleBase } from '../../src/rulebase/load.js'

/** Run as a process of its own: diagnoses one file and prints CPU milliseconds and how much the peak of memory rose. */
const base = loadRuleBase()
const idle = process.memoryUsage().rss
const before = process.cpuUsage()
const report = diagnose(await readUpload(process.argv[2] as string), base)
const { user, system } = process.cpuUsage(before)
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ cpu: (user + system) / 1000, grown: peak - idle, verdict: report.verdict }))
