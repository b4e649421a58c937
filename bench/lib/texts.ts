import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'
import { below, pick, randomFrom } from './random.js'

type LineMaker = (random: () => number, i: number) => string

/** A file of generated lines; the same name and size give the same content. Made only when it is not there yet. */
export function generatedFile(path: string, bytes: number, line: LineMaker): string {
  if (existsSync(path) && statSync(path).size >= bytes) return path
  const random = randomFrom(1)
  const file = openSync(path, 'w')
  for (let written = 0, i = 0; written < bytes; ) {
    let block = ''
    while (block.length < 1_000_000) block += `${line(random, i++)}\n`
    written += writeSync(file, block)
  }
  closeSync(file)
  return path
}

const MODULES = ['app', 'sensor_hub', 'ble_link', 'storage', 'scheduler', 'uplink']
const CALM = ['sample %d taken, %d mV', 'queued %d bytes, %d free', 'interval %d ms, latency %d', 'heartbeat %d, uptime %d s', 'state %d, next in %d ms']
const TROUBLE = ['write of %d bytes: retry %d', 'sensor %d does not answer, err -%d', 'uplink busy for %d ms, %d waiting', 'connect failed (%d), err -%d']

/** A device log of which one line in 200 is a warning or an error. */
export const deviceLogLine: LineMaker = (random, i) => {
  const loud = random() < 0.005
  const level = loud ? pick(random, ['wrn', 'err']) : 'inf'
  return `[${stamp(i * 3)}] <${level}> ${pick(random, MODULES)}: ${filled(pick(random, loud ? TROUBLE : CALM), random)}`
}

/** Output of a build: compiler lines of ninja, a warning now and then. */
export const buildLine: LineMaker = (random, i) => {
  const file = `modules/lib${below(random, 40)}/src/unit_${below(random, 900)}.c`
  if (random() < 0.003) return `/home/dev/app/${file}:${below(random, 800)}:${below(random, 60)}: warning: unused variable 'count' [-Wunused-variable]`
  return `[${(i % 900) + 1}/900] Building C object ${file}.obj`
}

/** Traffic with a modem: commands, answers, notifications. */
export const atLine: LineMaker = (random) =>
  pick(random, [
    'AT+CESQ',
    `+CESQ: 99,99,255,255,${below(random, 34)},${below(random, 97)}`,
    'OK',
    'AT+CEREG?',
    `+CEREG: 5,${pick(random, [1, 5])},"5A0B","01C2${below(random, 9)}F0A",7`,
    `%XMODEMSLEEP: 1,${below(random, 90_000)}`,
    random() < 0.02 ? '+CME ERROR: 50' : '+CSCON: 1'
  ])

/** A forum post of the given size: words, a log, configuration, more words. */
export function forumPost(bytes: number, seed: number): string {
  const random = randomFrom(seed)
  const lines = ['Hello,', '', 'our board is based on the nRF9160 and runs NCS v2.6.1. After some hours the uplink stops and does not come back.', '']
  const size = () => lines.reduce((n, l) => n + l.length + 1, 0)
  while (size() < bytes * 0.7) lines.push(deviceLogLine(() => random() * (random() < 0.02 ? 0.01 : 1), lines.length * 40))
  lines.push('', 'prj.conf:', '')
  while (size() < bytes * 0.85) lines.push(`CONFIG_APP_OPTION_${below(random, 500)}=${pick(random, ['y', 'n', String(below(random, 4096))])}`)
  lines.push('')
  while (size() < bytes) lines.push(pick(random, SENTENCES))
  return lines.join('\n').slice(0, bytes)
}

const SENTENCES = [
  'We already tried a larger stack for the main thread, which did not change anything.',
  'The device is powered from a battery and the supply looks clean on the scope.',
  'With the older SDK version the same application worked for weeks without problems.',
  'Is there a way to find out why the connection is lost, or a setting we have missed?',
  'A reset brings it back every time, so I suspect a resource that is not given back.'
]

function filled(form: string, random: () => number): string {
  return form.replace(/%d/g, () => String(below(random, 4000)))
}

function stamp(ms: number): string {
  const part = (value: number, width: number) => String(value).padStart(width, '0')
  return `${part(Math.floor(ms / 3_600_000) % 100, 2)}:${part(Math.floor(ms / 60_000) % 60, 2)}:${part(Math.floor(ms / 1000) % 60, 2)}.${part(ms % 1000, 3)},000`
}
