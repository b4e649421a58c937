import { type Config, ConfigError } from '../config/index.js'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/

/** @throws ConfigError when anyone on the network could use the service without a key */
export function refuseOpenDoor({ host, apiKeys }: Pick<Config, 'host' | 'apiKeys'>): void {
  if (LOOPBACK.test(host) || apiKeys !== '') return
  throw new ConfigError(
    `FAULTLINE_HOST is ${host}, beyond loopback, and no API keys are set. Set FAULTLINE_API_KEYS, or listen on 127.0.0.1.`
  )
}
