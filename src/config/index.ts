import { Value } from 'typebox/value'
import { type Config, ConfigSchema } from './schema.js'

export type { Config }

/** Thrown when variables of the environment are wrong; the message names each variable and what it takes. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface Variable {
  env: string
  default: string | number
  description: string
  secret?: boolean
}

const properties = ConfigSchema.properties as unknown as Record<keyof Config, Variable>

/**
 * Reads the configuration.
 * @param environment variables by name; empty ones count as not set
 * @throws ConfigError naming every wrong variable, never its value
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const raw: Record<string, unknown> = {}
  for (const [key, { env, default: fallback }] of Object.entries(properties)) {
    raw[key] = environment[env] === undefined || environment[env] === '' ? fallback : environment[env]
  }
  const config = Value.Convert(ConfigSchema, raw)
  const wrong = new Map<string, string>()
  for (const error of Value.Errors(ConfigSchema, config)) {
    const key = error.instancePath.split('/')[1] as keyof Config
    wrong.set(properties[key].env, `${properties[key].env} ${error.message}. ${properties[key].description}`)
  }
  const { queueBoard, auth } = config as Config
  if (queueBoard === 'on' && auth !== 'keys') {
    wrong.set('FAULTLINE_QUEUE_BOARD', 'FAULTLINE_QUEUE_BOARD needs FAULTLINE_AUTH=keys: the board is for administrators.')
  }
  if (wrong.size > 0) throw new ConfigError([...wrong.values()].join('\n'))
  return Object.freeze(config as Config)
}

/** The Markdown table of `docs/operations.md`. */
export function configTable(): string {
  const rows = Object.values(properties).map(
    ({ env, default: value, description }) =>
      `| \`${env}\` | ${value === '' ? 'empty' : `\`${value}\``} | ${description} |`
  )
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n')
}
