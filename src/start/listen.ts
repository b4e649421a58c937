import { type Config, ConfigError } from '../config/index.js'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/

/** @throws ConfigError when anyone on the network could use the service without a key */
export function refuseOpenDoor({ host, apiKeys, auth }: Pick<Config, 'host' | 'apiKeys' | 'auth'>): void {
  if (LOOPBACK.test(host) || apiKeys !== '' || auth === 'keys') return
  throw new ConfigError(
    `FAULTLINE_HOST is ${host}, beyond loopback, and no API keys are asked for. Set FAULTLINE_AUTH=keys, or listen on 127.0.0.1.`
  )
}
