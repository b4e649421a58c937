import type { Facts } from '../model/facts.js'
import type { Question } from '../model/report.js'
import { evaluate } from './conditions.js'
import { boundCaptures } from './explain.js'
import type { Scene } from './outcome.js'
import type { Ranked } from './rank.js'
import { fill } from './template.js'

const MOST = 4

/** The few inputs that would change the top of the ranking, the most separating first. */
export function questionsFor(ranked: readonly Ranked[], scene: Scene): Question[] {
  const asked = new Map<string, Question>()
  const add = (q: Question): unknown => asked.has(q.ask) || asked.set(q.ask, q)
  for (const missing of missingAttachments(scene.facts)) add(missing)
  for (const { rule, outcome } of ranked.slice(0, 3)) {
    const bound = boundCaptures(outcome)
    for (const { ask, why, how, unless } of rule.questions ?? []) {
      if (unless && evaluate(unless, scene, bound).holds) continue
      const say = (template: string): string => fill(template, { outcome, facts: scene.facts })
      add({ ask: say(ask), why: say(why), how: say(how) })
    }
  }
  if (asked.size === 0 && ranked.length === 0) for (const q of whatToSend(scene.facts)) add(q)
  return [...asked.values()].slice(0, MOST)
}

/** Files that the post names but that did not come along, in one question. */
function missingAttachments({ health }: Facts): Question[] {
  const names = health.filter((h) => h.kind === 'attachment-missing').map((h) => h.text.split(' ')[0] as string)
  if (names.length === 0) return []
  return [
    {
      ask: `Please send the attached ${names.length === 1 ? 'file' : 'files'} ${names.join(', ')}.`,
      why: `The post names ${names.length === 1 ? 'it' : 'them'}, but only the text of the post arrived.`,
      how: 'Upload them as files beside the post, or paste their text.'
    }
  ]
}

/** Nothing was recognised: ask for what would show the fault, by what is already there. */
function whatToSend(facts: Facts): Question[] {
  const has = (kinds: string[]): boolean => facts.events.some((e) => kinds.includes(e.kind))
  const questions: Question[] = []
  if (!has(['log', 'fault', 'build', 'flash', 'at'])) {
    questions.push({
      ask: 'Please send the complete device log from reset on, or the complete build output.',
      why: 'No line printed by the device or by the build was found in the upload.',
      how: 'Set CONFIG_LOG=y and CONFIG_LOG_BACKEND_UART=y (or CONFIG_LOG_BACKEND_RTT=y), reset, and copy the terminal from the boot banner on; for a build, the whole output of `west build -p`.'
    })
  }
  if (!facts.values.has('sdk.version')) {
    questions.push({
      ask: 'Which nRF Connect SDK version is it?',
      why: 'Messages, Kconfig symbols and known issues differ between versions.',
      how: 'The boot banner `*** Using nRF Connect SDK v… ***`, or `west list nrf` in the workspace.'
    })
  }
  if (facts.symbols.size === 0) {
    questions.push({
      ask: 'Please send prj.conf, or better the generated build/<application>/zephyr/.config.',
      why: 'Several known causes depend on the configuration, which was not in the upload.',
      how: 'Upload the file as it is; passwords and keys in it are removed before anything is stored.'
    })
  }
  return questions
}
