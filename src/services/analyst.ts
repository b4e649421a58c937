import type { Result } from '../store/diagnoses.js'
import type { DiagnosisRecord } from '../store/records.js'
import type { UploadFile } from './submission.js'

/** What became of an upload's bytes: decoded, redacted, compressed. */
export interface Intake extends Pick<DiagnosisRecord, 'files' | 'refused' | 'skipped'> {
  artifacts: Buffer
}

/** A result, the seconds that each stage took, and of some uploads those of the slowest rules. */
export type Diagnosed = Result & { stages: Record<string, number>; slowest?: Record<string, number> }

/** The work that is heavy on the processor. Both calls end within the configured time or fail with a problem. */
export interface Analyst {
  /** @param before the upload that is added to, as an earlier call gave it; its files are among those of the outcome */
  intake(files: UploadFile[], before?: Buffer): Promise<Intake>
  /** @param artifacts as `intake` gave them */
  diagnose(artifacts: Buffer): Promise<Diagnosed>
  close(): Promise<void>
}
