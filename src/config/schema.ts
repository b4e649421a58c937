import { type Static, Type } from 'typebox'

const SECOND = 1
const DAY = 86_400 * SECOND
const MIB = 1024 * 1024

/** Every variable of the environment that Faultline reads. `docs/operations.md` carries the table made from it. */
export const ConfigSchema = Type.Object({
  environment: Type.Enum(['development', 'production', 'test'], {
    env: 'NODE_ENV',
    default: 'development',
    description: 'In `production` GraphQL introspection and the GraphQL page are off unless switched on.'
  }),
  host: Type.String({
    env: 'FAULTLINE_HOST',
    default: '127.0.0.1',
    description: 'Address to listen on. Anything beyond loopback needs `FAULTLINE_AUTH=keys` or `FAULTLINE_API_KEYS`.'
  }),
  port: Type.Integer({
    env: 'FAULTLINE_PORT',
    minimum: 0,
    maximum: 65_535,
    default: 3000,
    description: 'TCP port of the API; 0 takes any free one.'
  }),
  logLevel: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    env: 'FAULTLINE_LOG_LEVEL',
    default: 'info',
    description: 'Lowest level that is logged.'
  }),
  auth: Type.Enum(['auto', 'keys'], {
    env: 'FAULTLINE_AUTH',
    default: 'auto',
    description: '`keys`: every request needs an API key. `auto`: only when `FAULTLINE_API_KEYS` is set.'
  }),
  apiKeys: Type.String({
    env: 'FAULTLINE_API_KEYS',
    pattern: '^$|^(sha256:)?[0-9a-f]{64}(,(sha256:)?[0-9a-f]{64})*$',
    default: '',
    secret: true,
    description: 'SHA-256 hashes (hex) of API keys accepted beside those of `faultline keys`, comma-separated.'
  }),
  redisUrl: Type.String({
    env: 'REDIS_URL',
    default: '',
    secret: true,
    description: 
      '`redis://`, `rediss://`, `unix:///path`, `redis-cluster://host:port,…`, `redis-sentinel://host:port,…/master`. ' +
      'Empty: `npm start` runs a private Redis server of its own.'
  }),
  redisPrefix: Type.String({
    env: 'FAULTLINE_REDIS_PREFIX',
    pattern: '^[^:{}]*\\{[^:{}]+\\}[^:{}]*$',
    default: '{faultline}',
    description: 'Beginning of every key; the part in braces is the hash tag that keeps them on one cluster slot.'
  }),
  dataDir: Type.String({
    env: 'FAULTLINE_DATA_DIR',
    default: 'data',
    description: 'Folder of the private Redis server.'
  }),
  otlpEndpoint: Type.String({
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    pattern: '^(https?://.+)?$',
    default: '',
    description: 'Base URL of an OpenTelemetry receiver (OTLP over HTTP) for traces. Empty: none are made.'
  }),
  rulesDir: Type.String({
    env: 'FAULTLINE_RULES_DIR',
    default: '',
    description: 'Folder of the rule base. Empty: the one that ships with Faultline.'
  }),
  rulesPollSeconds: Type.Number({
    env: 'FAULTLINE_RULES_POLL_SECONDS',
    minimum: 0,
    default: 5,
    description: 'Seconds between two looks at the rule files; changed ones are taken over without a restart. 0: never.'
  }),
  retentionSeconds: Type.Integer({
    env: 'FAULTLINE_RETENTION_SECONDS',
    minimum: 60,
    default: 30 * DAY,
    description: 'Seconds after which a diagnosis and its upload are forgotten.'
  }),
  memorySeconds: Type.Integer({
    env: 'FAULTLINE_MEMORY_SECONDS',
    minimum: 60,
    default: 365 * DAY,
    description: 'Seconds for which a signature and its accepted fixes are remembered after it was last seen.'
  }),
  risingCount: Type.Integer({
    env: 'FAULTLINE_RISING_COUNT',
    minimum: 1,
    default: 5,
    description: 'Diagnoses of one signature with a new SDK version that raise the event `signature.rising`.'
  }),
  risingDays: Type.Integer({
    env: 'FAULTLINE_RISING_DAYS',
    minimum: 1,
    default: 7,
    description: 'Days within which they have to come.'
  }),
  idempotencySeconds: Type.Integer({
    env: 'FAULTLINE_IDEMPOTENCY_SECONDS',
    minimum: 60,
    default: DAY,
    description: 'Seconds for which an `Idempotency-Key` is remembered.'
  }),
  requestTimeoutMs: Type.Integer({
    env: 'FAULTLINE_REQUEST_TIMEOUT_MS',
    minimum: 100,
    default: 300_000,
    description: 'Milliseconds within which a request has to have arrived, its body included; headers within 60 seconds.'
  }),
  maxFileBytes: Type.Integer({
    env: 'FAULTLINE_MAX_FILE_BYTES',
    minimum: 1024,
    default: 64 * MIB,
    description: 'Largest single file of an upload, in bytes.'
  }),
  maxUploadBytes: Type.Integer({
    env: 'FAULTLINE_MAX_UPLOAD_BYTES',
    minimum: 1024,
    default: 128 * MIB,
    description: 'Largest upload, all parts together, in bytes.'
  }),
  maxJsonBytes: Type.Integer({
    env: 'FAULTLINE_MAX_JSON_BYTES',
    minimum: 1024,
    default: 16 * MIB,
    description: 'Largest JSON or GraphQL body, in bytes.'
  }),
  maxFiles: Type.Integer({
    env: 'FAULTLINE_MAX_FILES',
    minimum: 1,
    default: 50,
    description: 'Most files in one upload.'
  }),
  maxBulkLines: Type.Integer({
    env: 'FAULTLINE_MAX_BULK_LINES',
    minimum: 1,
    default: 100,
    description: 'Most submissions in one bulk upload.'
  }),
  maxMetadataBytes: Type.Integer({
    env: 'FAULTLINE_MAX_METADATA_BYTES',
    minimum: 2,
    default: 16_384,
    description: 'Largest `metadata` of a diagnosis, in bytes of JSON.'
  }),
  inlineIntakeBytes: Type.Integer({
    env: 'FAULTLINE_INLINE_INTAKE_BYTES',
    minimum: 0,
    default: 65_536,
    description: 'Uploads up to this size are read on the main thread of the API, larger ones on a worker thread.'
  }),
  maxWaitSeconds: Type.Integer({
    env: 'FAULTLINE_MAX_WAIT_SECONDS',
    minimum: 0,
    default: 60,
    description: 'Longest time `Prefer: wait` is granted.'
  }),
  threads: Type.Integer({
    env: 'FAULTLINE_THREADS',
    minimum: 1,
    maximum: 64,
    default: 2,
    description: 'Worker threads of one process.'
  }),
  concurrency: Type.Integer({
    env: 'FAULTLINE_CONCURRENCY',
    minimum: 1,
    default: 2,
    description: 'Jobs one worker process takes at a time; more than its threads gains nothing.'
  }),
  jobTimeoutMs: Type.Integer({
    env: 'FAULTLINE_JOB_TIMEOUT_MS',
    minimum: 100,
    default: 120_000,
    description: 'Milliseconds after which an intake or a diagnosis is stopped, thread and all.'
  }),
  jobLockMs: Type.Integer({
    env: 'FAULTLINE_JOB_LOCK_MS',
    minimum: 500,
    default: 30_000,
    description: 'Milliseconds without a sign of life after which a job is taken from its worker and given to another.'
  }),
  jobAttempts: Type.Integer({
    env: 'FAULTLINE_JOB_ATTEMPTS',
    minimum: 1,
    default: 3,
    description: 'How often a job is tried, and how often it may lose its worker, before it fails for good.'
  }),
  sweepSeconds: Type.Integer({
    env: 'FAULTLINE_SWEEP_SECONDS',
    minimum: 1,
    default: 30,
    description: 'Seconds between two sweeps for accepted uploads that have no job.'
  }),
  heartbeatFile: Type.String({
    env: 'FAULTLINE_HEARTBEAT_FILE',
    default: '',
    description: 'File that a worker writes every 5 seconds while it can work, for a check of its container.'
  }),
  publicUrl: Type.String({
    env: 'FAULTLINE_PUBLIC_URL',
    pattern: '^$|^https?://[^\\s?#]*[^\\s?#/]$',
    default: '',
    description: 'Address of this service for the links in webhooks. Empty: links are paths.'
  }),
  deliveryAllow: Type.String({
    env: 'FAULTLINE_DELIVERY_ALLOW',
    pattern: '^$|^[0-9a-fA-F.:]+(/\\d{1,3})?(,[0-9a-fA-F.:]+(/\\d{1,3})?)*$',
    default: '',
    description:
      'Addresses and ranges that webhooks and fetched attachments may reach though they are private, ' +
      'comma-separated, over HTTP too.'
  }),
  deliveryAttempts: Type.Integer({
    env: 'FAULTLINE_DELIVERY_ATTEMPTS',
    minimum: 1,
    maximum: 20,
    default: 10,
    description: 'How often a webhook is tried before it is given up; by default within about three days.'
  }),
  deliveryPauseMs: Type.Integer({
    env: 'FAULTLINE_DELIVERY_PAUSE_MS',
    minimum: 1,
    default: 5000,
    description: 'Milliseconds after the first failed attempt of a webhook; each pause is four times longer, up to a day.'
  }),
  deliveryTimeoutMs: Type.Integer({
    env: 'FAULTLINE_DELIVERY_TIMEOUT_MS',
    minimum: 100,
    default: 15_000,
    description: 'Milliseconds a receiver of a webhook has to answer.'
  }),
  maxHookBytes: Type.Integer({
    env: 'FAULTLINE_MAX_HOOK_BYTES',
    minimum: 1024,
    default: 5 * MIB,
    description: 'Largest body of an incoming hook, in bytes.'
  }),
  hookFetchBytes: Type.Integer({
    env: 'FAULTLINE_HOOK_FETCH_BYTES',
    minimum: 0,
    default: 16 * MIB,
    description: 'What is fetched of attachments for one delivery of an incoming hook, in bytes.'
  }),
  hookFetchTimeoutMs: Type.Integer({
    env: 'FAULTLINE_HOOK_FETCH_TIMEOUT_MS',
    minimum: 100,
    default: 20_000,
    description: 'Milliseconds for fetching one attachment.'
  }),
  sourceTokens: Type.String({
    env: 'FAULTLINE_SOURCE_TOKENS',
    default: '',
    description: 'JSON file with tokens for attachments that need a login at their source; see above.'
  }),
  drainMs: Type.Integer({
    env: 'FAULTLINE_DRAIN_MS',
    minimum: 0,
    default: 250,
    description: 'Milliseconds in which health already says 503 while requests are still taken, before closing.'
  }),
  graceMs: Type.Integer({
    env: 'FAULTLINE_GRACE_MS',
    minimum: 100,
    default: 10_000,
    description: 'Milliseconds given to requests and jobs in flight when closing; then the process exits.'
  }),
  graphqlDepth: Type.Integer({
    env: 'FAULTLINE_GRAPHQL_DEPTH',
    minimum: 1,
    default: 10,
    description: 'Deepest nesting of a GraphQL operation.'
  }),
  graphqlCost: Type.Integer({
    env: 'FAULTLINE_GRAPHQL_COST',
    minimum: 1,
    default: 5000,
    description: 'Highest cost of a GraphQL operation: one a field, twenty a reply, fields under a connection times `first`.'
  }),
  graphqlIntrospection: Type.Enum(['auto', 'on', 'off'], {
    env: 'FAULTLINE_GRAPHQL_INTROSPECTION',
    default: 'auto',
    description: 'GraphQL introspection and the GraphQL page; `auto` is off in production.'
  }),
  graphqlOperations: Type.String({
    env: 'FAULTLINE_GRAPHQL_OPERATIONS',
    default: '',
    description: 'JSON file with prepared GraphQL operations, that clients name by their SHA-256.'
  }),
  graphqlOnly: Type.Enum(['any', 'prepared'], {
    env: 'FAULTLINE_GRAPHQL_ONLY',
    default: 'any',
    description: '`prepared`: no GraphQL operation is taken but those of the file.'
  }),
  queueBoard: Type.Enum(['off', 'on'], {
    env: 'FAULTLINE_QUEUE_BOARD',
    default: 'off',
    description: 'The queue board at /admin/queues, for keys with the scope `admin`; needs `FAULTLINE_AUTH=keys`.'
  })
})

export type Config = Readonly<Static<typeof ConfigSchema>>
