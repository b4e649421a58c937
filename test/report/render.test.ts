import t from 'tap'
import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { codeBlock, escapeMarkdown } from '../../src/report/markdown-escape.js'
import { renderReply } from '../../src/report/markdown.js'
import { renderText } from '../../src/report/text.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { rule } from '../helpers/rule.js'

const NASTY = '@everyone [x](http://evil.example) <script>alert(1)</script> ``` `code` www.evil.example # *b* \u001b[31m \u202e'
const base = compileRules([rule({ when: { event: { pattern: 'widget failed: (?<code>.{1,200})' } } })])
const report = diagnoseFiles({ 'device.log': `<err> widget: widget failed: ${NASTY}\n\`\`\`\n@admin\n` }, base)

t.test('log text never becomes markup in a reply', async (t) => {
  const reply = renderReply(report)
  const outside = reply.split(/^(`{3,}).*\n[\s\S]*?\n\1$/m).filter((_, i) => i % 2 === 0).join('')
  t.notMatch(outside, /@everyone|@admin/)
  t.notMatch(outside, /<script/)
  t.notMatch(outside, /[^\\]\]\(http/)
  t.notMatch(outside, /:\/\/evil|www\.evil/)
  t.match(outside, /The widget does not answer/)
})

t.test('a fence is longer than any in its content', async (t) => {
  t.equal(codeBlock('a\n````\nb'), '`````\na\n````\nb\n`````')
  t.equal(escapeMarkdown('- a `b*c` *d*'), '\\- a `b*c` \\*d\\*')
})

t.test('plain text carries no control characters', async (t) => {
  const text = renderText(report)
  t.notMatch(text, /[^\P{Cc}\t\n]|\u202e/u)
  t.match(text, /CAUSE FOUND/)
  t.match(text, /device\.log:1/)
})
