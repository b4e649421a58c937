import type { AuditService } from './audit.js'
import type { DeliveriesService } from './deliveries.js'
import type { DiagnosesService } from './diagnoses.js'
import type { explainCode } from './explain.js'
import type { FeedbackService } from './feedback.js'
import type { HealthService } from './health.js'
import type { KeysService } from './keys.js'
import type { QuotaService } from './quota.js'
import type { RulesService } from './rules.js'
import type { WebhooksService } from './webhooks.js'

/** All that the APIs can do. */
export interface Services {
  diagnoses: DiagnosesService
  feedback: FeedbackService
  rules: RulesService
  explain: typeof explainCode
  health: HealthService
  keys: KeysService
  quota: QuotaService
  audit: AuditService
  webhooks: WebhooksService
  deliveries: DeliveriesService
}
