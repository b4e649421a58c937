import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { postingPolicy } from '../../src/report/policy.js'
import type { RuleBase } from '../../src/rulebase/compile.js'

/** What a program may post is calibrated anew now and then; below this stated confidence nothing is. */
const STATED = 0.9

/**
 * A question of which a program may post the answer unread: the example of a rule that is sure enough today.
 * @param title of the topic, above the text
 * @throws when there is no such rule
 */
export function postableText(title: string, base: RuleBase): string {
  for (const rule of base.rules) {
    if (rule.status !== 'stable' || rule.role !== 'cause' || rule.confidence < STATED) continue
    for (const { files } of rule.examples.match) {
      const [text, ...others] = Object.values(files)
      if (text === undefined || others.length > 0 || text.includes('```')) continue
      if (postingPolicy(diagnoseFiles({ 'post.md': `${title}\n\n${text}` }, base)).policy === 'post') return text
    }
  }
  throw new Error('no rule is sure enough for an answer to be posted')
}
