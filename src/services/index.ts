import type { AuditService } from './audit.js'
import type { DeliveriesService } from './deliveries.js'
import type { DiagnosesService } from './diagnoses.js'
import type { explainCode } from './explain.js'
import type { FailedService } from './failed.js'
import type { FeedbackService } from './feedback.js'
import type { HealthService } from './health.js'
import type { HookAnswersService } from './hooks-answers.js'
import type { HookReceiver } from './hooks-receive.js'
import type { HooksService } from './hooks.js'
import type { KeysService } from './keys.js'
import type { MemoryService } from './memory.js'
import type { QuotaService } from './quota.js'
import type { ResolutionsService } from './resolutions.js'
import type { RulesService } from './rules.js'
import type { UnexplainedService } from './unexplained.js'
import type { WebhooksService } from './webhooks.js'

/** All that the APIs can do. */
export interface Services {
  diagnoses: DiagnosesService
  failed: FailedService
  feedback: FeedbackService
  rules: RulesService
  memory: MemoryService
  resolutions: ResolutionsService
  unexplained: UnexplainedService
  explain: typeof explainCode
  health: HealthService
  keys: KeysService
  quota: QuotaService
  audit: AuditService
  webhooks: WebhooksService
  deliveries: DeliveriesService
  hooks: HooksService
  hookReceiver: HookReceiver
  hookAnswers: HookAnswersService
}
