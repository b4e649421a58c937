import type { Table } from './entry.js'

/**
 * getaddrinfo() results of Zephyr's resolver and of the modem library since NCS 1.9.
 * Checked: Zephyr 3.3.99 include/zephyr/net/dns_resolve.h, nrfxlib nrf_modem/include/nrf_gai_errors.h.
 */
export const gai: Table = {
  '-1': { name: 'DNS_EAI_BADFLAGS', meaning: 'invalid value for ai_flags' },
  '-2': {
    name: 'DNS_EAI_NONAME',
    meaning: 'host name or service is unknown',
    hint: 'Check the spelling of the host name and that the DNS server can resolve it.'
  },
  '-3': {
    name: 'DNS_EAI_AGAIN',
    meaning: 'temporary failure in name resolution',
    hint: 'The server gave no answer in time; retry, or the network is not up yet.'
  },
  '-4': {
    name: 'DNS_EAI_FAIL',
    meaning: 'name resolution failed for good',
    hint: 'The server cannot resolve the name.'
  },
  '-5': { name: 'DNS_EAI_NODATA', meaning: 'no address for this name' },
  '-6': {
    name: 'DNS_EAI_FAMILY',
    meaning: 'address family not supported',
    hint: 'An IPv6 hint on an IPv4-only connection, or the reverse.'
  },
  '-7': { name: 'DNS_EAI_SOCKTYPE', meaning: 'socket type not supported' },
  '-8': { name: 'DNS_EAI_SERVICE', meaning: 'service not supported for this socket type' },
  '-9': { name: 'DNS_EAI_ADDRFAMILY', meaning: 'the name has no address of this family' },
  '-10': {
    name: 'DNS_EAI_MEMORY',
    meaning: 'out of memory',
    hint: 'For the resolver: CONFIG_DNS_RESOLVER_ADDITIONAL_BUF_CTR or network buffers are too few.'
  },
  '-11': {
    name: 'DNS_EAI_SYSTEM',
    meaning: 'system error, the cause is in errno',
    hint: 'Print errno next to this; -11 from getaddrinfo is not EAGAIN.'
  },
  '-12': { name: 'DNS_EAI_OVERFLOW', meaning: 'argument buffer overflow' },
  '-100': { name: 'DNS_EAI_INPROGRESS', meaning: 'request still in progress' },
  '-101': {
    name: 'DNS_EAI_CANCELED',
    meaning: 'request cancelled or timed out',
    hint: 'No answer from the DNS server within the time limit.'
  },
  '-102': { name: 'DNS_EAI_NOTCANCELED', meaning: 'request not cancelled' },
  '-103': { name: 'DNS_EAI_ALLDONE', meaning: 'all requests done' },
  '-105': { name: 'DNS_EAI_IDN_ENCODE', meaning: 'internationalised name cannot be encoded' }
}

/**
 * getaddrinfo() results of the modem library before its values were aligned with Zephyr's: NRF_EAI_*.
 * Checked: older nrfxlib nrf_modem/include/nrf_gai_errors.h.
 */
export const gaiModemOld: Table = {
  257: { name: 'NRF_EAI_ADDRFAMILY', meaning: 'the name has no address of this family' },
  258: { name: 'NRF_EAI_AGAIN', meaning: 'temporary failure in name resolution' },
  259: { name: 'NRF_EAI_BADFLAGS', meaning: 'invalid value for ai_flags' },
  260: { name: 'NRF_EAI_FAIL', meaning: 'name resolution failed for good' },
  270: { name: 'NRF_EAI_FAMILY', meaning: 'address family not supported' },
  271: { name: 'NRF_EAI_MEMORY', meaning: 'out of memory' },
  272: { name: 'NRF_EAI_NODATA', meaning: 'no address for this name' },
  273: { name: 'NRF_EAI_NONAME', meaning: 'host name or service is unknown' },
  274: { name: 'NRF_EAI_SERVICE', meaning: 'service not supported for this socket type' },
  275: { name: 'NRF_EAI_SOCKTYPE', meaning: 'socket type not supported' },
  276: { name: 'NRF_EAI_INPROGRESS', meaning: 'request still in progress' },
  277: { name: 'NRF_EAI_SYSTEM', meaning: 'system error, the cause is in errno' }
}
