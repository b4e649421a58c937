import { table } from './entry.js'

/**
 * getaddrinfo() results of Zephyr's resolver and of the modem library since NCS 1.9.
 * Checked: Zephyr 3.3.99 include/zephyr/net/dns_resolve.h, nrfxlib nrf_modem/include/nrf_gai_errors.h.
 */
export const gai = table([
  [-1, 'DNS_EAI_BADFLAGS', 'invalid value for ai_flags'],
  [
    -2,
    'DNS_EAI_NONAME',
    'host name or service is unknown',
    'Check the spelling of the host name and that the DNS server can resolve it.'
  ],
  [
    -3,
    'DNS_EAI_AGAIN',
    'temporary failure in name resolution',
    'The server gave no answer in time; retry, or the network is not up yet.'
  ],
  [-4, 'DNS_EAI_FAIL', 'name resolution failed for good', 'The server cannot resolve the name.'],
  [-5, 'DNS_EAI_NODATA', 'no address for this name'],
  [-6, 'DNS_EAI_FAMILY', 'address family not supported', 'An IPv6 hint on an IPv4-only connection, or the reverse.'],
  [-7, 'DNS_EAI_SOCKTYPE', 'socket type not supported'],
  [-8, 'DNS_EAI_SERVICE', 'service not supported for this socket type'],
  [-9, 'DNS_EAI_ADDRFAMILY', 'the name has no address of this family'],
  [
    -10,
    'DNS_EAI_MEMORY',
    'out of memory',
    'For the resolver: CONFIG_DNS_RESOLVER_ADDITIONAL_BUF_CTR or network buffers are too few.'
  ],
  [
    -11,
    'DNS_EAI_SYSTEM',
    'system error, the cause is in errno',
    'Print errno next to this; -11 from getaddrinfo is not EAGAIN.'
  ],
  [-12, 'DNS_EAI_OVERFLOW', 'argument buffer overflow'],
  [-100, 'DNS_EAI_INPROGRESS', 'request still in progress'],
  [-101, 'DNS_EAI_CANCELED', 'request cancelled or timed out', 'No answer from the DNS server within the time limit.'],
  [-102, 'DNS_EAI_NOTCANCELED', 'request not cancelled'],
  [-103, 'DNS_EAI_ALLDONE', 'all requests done'],
  [-105, 'DNS_EAI_IDN_ENCODE', 'internationalised name cannot be encoded']
])

/**
 * getaddrinfo() results of the modem library before its values were aligned with Zephyr's: NRF_EAI_*.
 * Checked: older nrfxlib nrf_modem/include/nrf_gai_errors.h.
 */
export const gaiModemOld = table([
  [257, 'NRF_EAI_ADDRFAMILY', 'the name has no address of this family'],
  [258, 'NRF_EAI_AGAIN', 'temporary failure in name resolution'],
  [259, 'NRF_EAI_BADFLAGS', 'invalid value for ai_flags'],
  [260, 'NRF_EAI_FAIL', 'name resolution failed for good'],
  [270, 'NRF_EAI_FAMILY', 'address family not supported'],
  [271, 'NRF_EAI_MEMORY', 'out of memory'],
  [272, 'NRF_EAI_NODATA', 'no address for this name'],
  [273, 'NRF_EAI_NONAME', 'host name or service is unknown'],
  [274, 'NRF_EAI_SERVICE', 'service not supported for this socket type'],
  [275, 'NRF_EAI_SOCKTYPE', 'socket type not supported'],
  [276, 'NRF_EAI_INPROGRESS', 'request still in progress'],
  [277, 'NRF_EAI_SYSTEM', 'system error, the cause is in errno']
])
