import type { DiagnosesService } from './diagnoses.js'
import type { explainCode } from './explain.js'
import type { HealthService } from './health.js'
import type { KeysService } from './keys.js'
import type { RulesService } from './rules.js'

/** All that the APIs can do. */
export interface Services {
  diagnoses: DiagnosesService
  rules: RulesService
  explain: typeof explainCode
  health: HealthService
  keys: KeysService
}
