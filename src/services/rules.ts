import { AppError } from '../errors/index.js'
import type { RuleBase } from '../rulebase/compile.js'
import type { Rule } from '../rulebase/schema.js'

/** A rule in a list. */
export interface RuleSummary extends Pick<Rule, 'id' | 'title' | 'class' | 'status' | 'severity' | 'role'> {
  area: string
  tags: string[]
}

/** A rule as callers see it: what it says, without how it matches. */
export interface RuleDetail
  extends RuleSummary,
    Pick<Rule, 'created' | 'confidence' | 'cause' | 'explanation' | 'verify'> {
  fixes: Pick<Rule['fixes'][number], 'title' | 'detail' | 'applicability'>[]
  references: Rule['references']
  explains: string[]
}

export type RulesService = ReturnType<typeof createRules>

/** The rules in use; `use` exchanges them. */
export function createRules(base: Pick<RuleBase, 'hash' | 'rules'>) {
  let { hash, rules } = base
  let byId = new Map(rules.map((rule) => [rule.id, rule]))
  return {
    hash: () => hash,

    use(changed: Pick<RuleBase, 'hash' | 'rules'>): void {
      ;({ hash, rules } = changed)
      byId = new Map(rules.map((rule) => [rule.id, rule]))
    },

    /** @param area only rules of this area, such as `wifi` */
    list: (area?: string): RuleSummary[] => rules.map(summary).filter((rule) => !area || rule.area === area),

    /** @throws AppError `unknown-rule` */
    get(id: string): RuleDetail {
      const rule = byId.get(id)
      if (!rule) throw new AppError('unknown-rule', 'The rule base has no rule of this id.')
      const { created, confidence, cause, explanation, verify, references, explains = [] } = rule
      const fixes = rule.fixes.map(({ title, detail, applicability }) => ({ title, detail, applicability }))
      return { ...summary(rule), created, confidence, cause, explanation, verify, fixes, references, explains }
    }
  }
}

function summary({ id, title, class: kind, status, severity, role, tags = [] }: Rule): RuleSummary {
  return { id, area: id.slice(0, id.indexOf('/')), title, class: kind, status, severity, role, tags }
}
