import type { Rule } from '../../src/rulebase/schema.js'

/** A small valid rule; tests change what they are about. */
export function rule(change: Partial<Rule> = {}): Rule {
  return {
    id: 'test/one',
    title: 'The widget does not answer',
    class: 'hardware',
    status: 'stable',
    created: '2026-11-21',
    severity: 'warning',
    role: 'cause',
    confidence: 0.8,
    when: { event: { pattern: 'widget failed: (?<code>-?\\d+)' } },
    cause: 'The widget did not answer ({{code}}).',
    explanation: 'The driver reported {{code}}.',
    fixes: [{ title: 'Power the widget', detail: 'Enable its supply.', applicability: 'manual' }],
    verify: 'The line is gone.',
    references: [{ title: 'Widget driver' }],
    examples: {
      match: [{ name: 'plain', files: { 'device.log': '<err> widget: widget failed: -5' } }],
      noMatch: [{ name: 'healthy', files: { 'device.log': '<inf> widget: widget ready' } }]
    },
    ...change
  } as Rule
}
