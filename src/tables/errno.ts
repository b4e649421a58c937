import type { Table } from './entry.js'

/**
 * errno of Zephyr and NCS. The minimal libc, newlib and picolibc agree on every number listed here.
 * Checked: Zephyr 3.3.99 lib/libc/minimal/include/errno.h, newlib/picolibc sys/errno.h; the modem library asserts at build
 * time that its NRF_E* values are the same (sdk-nrf 2.9.99 lib/nrf_modem_lib/sanity.c).
 */
export const errno: Table = {
  1: { name: 'EPERM', meaning: 'operation not permitted' },
  2: {
    name: 'ENOENT',
    meaning: 'no such file, entry or item',
    hint: 'Often: the setting, file, key or credential was never stored, or the name differs.'
  },
  3: { name: 'ESRCH', meaning: 'no such thread, process or listener' },
  4: { name: 'EINTR', meaning: 'interrupted' },
  5: {
    name: 'EIO',
    meaning: 'input/output error',
    hint:
      'On a bus (I2C, SPI, QSPI): no answer from the device: wiring, power, address, pins. In Bluetooth host calls: the controller answered with an HCI error.'
  },
  6: { name: 'ENXIO', meaning: 'no such device or address' },
  7: { name: 'E2BIG', meaning: 'argument list or data too long' },
  8: {
    name: 'ENOEXEC',
    meaning: 'executable format error',
    hint: 'In the modem library: an AT command was refused by the modem.'
  },
  9: {
    name: 'EBADF',
    meaning: 'bad file descriptor or socket',
    hint: 'The socket was already closed or never opened.'
  },
  10: { name: 'ECHILD', meaning: 'no children' },
  11: {
    name: 'EAGAIN',
    meaning: 'resource unavailable, try again',
    hint:
      'Also EWOULDBLOCK: a non-blocking call or a receive timeout had nothing to give; k_sem_take and similar return it on timeout.'
  },
  12: {
    name: 'ENOMEM',
    meaning: 'not enough memory',
    hint:
      'Heap, pool or buffer exhausted: CONFIG_HEAP_MEM_POOL_SIZE, network buffers, Bluetooth buffers or the mbedTLS heap.'
  },
  13: { name: 'EACCES', meaning: 'permission denied' },
  14: { name: 'EFAULT', meaning: 'bad address' },
  15: { name: 'ENOTBLK', meaning: 'block device required' },
  16: { name: 'EBUSY', meaning: 'device or resource busy' },
  17: { name: 'EEXIST', meaning: 'already exists' },
  18: { name: 'EXDEV', meaning: 'cross-device link' },
  19: {
    name: 'ENODEV',
    meaning: 'no such device',
    hint: 'The driver is not ready or the devicetree node is not enabled.'
  },
  20: { name: 'ENOTDIR', meaning: 'not a directory' },
  21: { name: 'EISDIR', meaning: 'is a directory' },
  22: {
    name: 'EINVAL',
    meaning: 'invalid argument',
    hint: 'The call got a value it does not accept; the line before usually names it.'
  },
  23: { name: 'ENFILE', meaning: 'too many open files in the system' },
  24: {
    name: 'EMFILE',
    meaning: 'too many open files or sockets',
    hint: 'CONFIG_ZVFS_OPEN_MAX (CONFIG_POSIX_MAX_FDS before Zephyr 4.0) or CONFIG_NET_MAX_CONTEXTS is too small.'
  },
  25: { name: 'ENOTTY', meaning: 'inappropriate I/O control operation' },
  26: { name: 'ETXTBSY', meaning: 'text file busy' },
  27: { name: 'EFBIG', meaning: 'file or image too large' },
  28: {
    name: 'ENOSPC',
    meaning: 'no space left on device',
    hint: 'In NVS/settings and file systems: the partition is full.'
  },
  29: { name: 'ESPIPE', meaning: 'invalid seek' },
  30: { name: 'EROFS', meaning: 'read-only file system' },
  31: { name: 'EMLINK', meaning: 'too many links' },
  32: { name: 'EPIPE', meaning: 'broken pipe' },
  33: { name: 'EDOM', meaning: 'argument out of domain' },
  34: { name: 'ERANGE', meaning: 'result too large or out of range' },
  35: { name: 'ENOMSG', meaning: 'no message of the desired type, unexpected message type' },
  45: {
    name: 'EDEADLK',
    meaning: 'resource deadlock would occur',
    hint: 'In NVS and mount code: nvs_init finds no closed or erased sector, so the area holds foreign data.'
  },
  46: { name: 'ENOLCK', meaning: 'no locks available' },
  60: { name: 'ENOSTR', meaning: 'not a STREAM' },
  61: { name: 'ENODATA', meaning: 'no data available' },
  62: { name: 'ETIME', meaning: 'timer expired' },
  63: { name: 'ENOSR', meaning: 'no STREAM resources' },
  71: { name: 'EPROTO', meaning: 'protocol error' },
  77: {
    name: 'EBADMSG',
    meaning: 'bad message',
    hint: 'In UpdateHub, DFU and sockets: the data does not parse or a check failed.'
  },
  88: {
    name: 'ENOSYS',
    meaning: 'function not implemented',
    hint: 'The feature is not compiled in or the driver lacks this call.'
  },
  90: { name: 'ENOTEMPTY', meaning: 'directory not empty' },
  91: { name: 'ENAMETOOLONG', meaning: 'name too long' },
  92: { name: 'ELOOP', meaning: 'too many levels of symbolic links' },
  95: { name: 'EOPNOTSUPP', meaning: 'operation not supported on socket' },
  96: { name: 'EPFNOSUPPORT', meaning: 'protocol family not supported' },
  104: { name: 'ECONNRESET', meaning: 'connection reset by peer' },
  105: { name: 'ENOBUFS', meaning: 'no buffer space available' },
  106: {
    name: 'EAFNOSUPPORT',
    meaning: 'address family not supported',
    hint: 'The network stack lacks the family: IPv4/IPv6 not enabled, or no PDN of that family.'
  },
  107: { name: 'EPROTOTYPE', meaning: 'protocol wrong type for socket' },
  108: { name: 'ENOTSOCK', meaning: 'not a socket' },
  109: { name: 'ENOPROTOOPT', meaning: 'protocol or socket option not available' },
  110: {
    name: 'ESHUTDOWN',
    meaning: 'cannot send after shutdown',
    hint: 'For the modem: it was switched off (CFUN=0) or crashed and the library was shut down.'
  },
  111: {
    name: 'ECONNREFUSED',
    meaning: 'connection refused',
    hint: 'The peer is reachable but nothing listens there, or a DTLS/TLS peer refused the handshake.'
  },
  112: { name: 'EADDRINUSE', meaning: 'address already in use' },
  113: { name: 'ECONNABORTED', meaning: 'connection aborted' },
  114: {
    name: 'ENETUNREACH',
    meaning: 'network is unreachable',
    hint: 'No interface is up, no address or no route yet; for LTE: not registered or no PDN connection.'
  },
  115: {
    name: 'ENETDOWN',
    meaning: 'network is down',
    hint: 'No network interface is up; for LTE the PDN connection was lost.'
  },
  116: { name: 'ETIMEDOUT', meaning: 'connection timed out', hint: 'No answer within the time limit.' },
  117: { name: 'EHOSTDOWN', meaning: 'host is down' },
  118: { name: 'EHOSTUNREACH', meaning: 'no route to host' },
  119: { name: 'EINPROGRESS', meaning: 'operation in progress' },
  120: {
    name: 'EALREADY',
    meaning: 'already in progress or already done',
    hint: 'Often harmless: the module was initialised twice.'
  },
  121: { name: 'EDESTADDRREQ', meaning: 'destination address required' },
  122: { name: 'EMSGSIZE', meaning: 'message too large' },
  123: { name: 'EPROTONOSUPPORT', meaning: 'protocol not supported' },
  124: { name: 'ESOCKTNOSUPPORT', meaning: 'socket type not supported' },
  125: { name: 'EADDRNOTAVAIL', meaning: 'address not available' },
  126: { name: 'ENETRESET', meaning: 'connection aborted by network' },
  127: { name: 'EISCONN', meaning: 'already connected' },
  128: { name: 'ENOTCONN', meaning: 'not connected' },
  129: { name: 'ETOOMANYREFS', meaning: 'too many references' },
  134: {
    name: 'ENOTSUP',
    meaning: 'not supported',
    hint: 'The feature is off in Kconfig, or this driver or device does not offer it.'
  },
  138: {
    name: 'EILSEQ',
    meaning: 'illegal byte sequence or image state',
    hint: 'In flash_img and downloads: a check of the content failed.'
  },
  139: { name: 'EOVERFLOW', meaning: 'value too large or overflow' },
  140: { name: 'ECANCELED', meaning: 'operation cancelled' }
}

/**
 * Further numbers that newlib and picolibc define and the minimal libc does not.
 * Checked: newlib sys/errno.h as used by the Zephyr SDK.
 */
export const errnoNewlibOnly: Table = {
  36: { name: 'EIDRM', meaning: 'identifier removed' },
  37: { name: 'ECHRNG', meaning: 'channel number out of range' },
  38: { name: 'EL2NSYNC', meaning: 'level 2 not synchronised' },
  39: { name: 'EL3HLT', meaning: 'level 3 halted' },
  40: { name: 'EL3RST', meaning: 'level 3 reset' },
  41: { name: 'ELNRNG', meaning: 'link number out of range' },
  42: { name: 'EUNATCH', meaning: 'protocol driver not attached' },
  43: { name: 'ENOCSI', meaning: 'no CSI structure available' },
  44: { name: 'EL2HLT', meaning: 'level 2 halted' },
  64: { name: 'ENONET', meaning: 'machine is not on the network' },
  65: { name: 'ENOPKG', meaning: 'package not installed' },
  66: { name: 'EREMOTE', meaning: 'object is remote' },
  67: { name: 'ENOLINK', meaning: 'virtual circuit is gone' },
  68: { name: 'EADV', meaning: 'advertise error' },
  69: { name: 'ESRMNT', meaning: 'srmount error' },
  70: { name: 'ECOMM', meaning: 'communication error on send' },
  74: { name: 'EMULTIHOP', meaning: 'multihop attempted' },
  79: { name: 'EFTYPE', meaning: 'inappropriate file type or format' },
  80: { name: 'ENOTUNIQ', meaning: 'name not unique' },
  81: { name: 'EBADFD', meaning: 'file descriptor in bad state' },
  82: { name: 'EREMCHG', meaning: 'remote address changed' },
  83: { name: 'ELIBACC', meaning: 'cannot access a needed shared library' },
  84: { name: 'ELIBBAD', meaning: 'accessing a corrupted shared library' },
  85: { name: 'ELIBSCN', meaning: 'lib section in a.out corrupted' },
  86: { name: 'ELIBMAX', meaning: 'too many shared libraries' },
  87: { name: 'ELIBEXEC', meaning: 'cannot execute a shared library directly' },
  89: { name: 'ENMFILE', meaning: 'no more files' },
  131: { name: 'EUSERS', meaning: 'too many users' },
  132: { name: 'EDQUOT', meaning: 'quota exceeded' },
  133: { name: 'ESTALE', meaning: 'stale file handle' },
  135: { name: 'ENOMEDIUM', meaning: 'no medium, no disk in the drive' },
  141: { name: 'ENOTRECOVERABLE', meaning: 'state not recoverable' },
  142: { name: 'EOWNERDEAD', meaning: 'previous owner died' }
}

/**
 * NRF_E* of MPSL, the SoftDevice Controller and the NFC library: their own numbering, unlike libc from 35 on.
 * Checked: nrfxlib mpsl/include/nrf_errno.h, softdevice_controller and nfc/include/nrf_nfc_errno.h.
 */
export const errnoMpsl: Table = {
  1: { name: 'NRF_EPERM', meaning: 'operation not permitted' },
  2: { name: 'NRF_ENOENT', meaning: 'no such entry' },
  5: { name: 'NRF_EIO', meaning: 'input/output error' },
  8: { name: 'NRF_ENOEXEC', meaning: 'format error' },
  9: { name: 'NRF_EBADF', meaning: 'bad descriptor' },
  12: {
    name: 'NRF_ENOMEM',
    meaning: 'not enough memory',
    hint: 'For the SoftDevice Controller: the memory given to sdc_enable() is smaller than the configuration needs.'
  },
  13: { name: 'NRF_EACCES', meaning: 'permission denied' },
  14: { name: 'NRF_EFAULT', meaning: 'bad address' },
  19: { name: 'NRF_ENODEV', meaning: 'no such device' },
  22: { name: 'NRF_EINVAL', meaning: 'invalid argument' },
  24: { name: 'NRF_EMFILE', meaning: 'too many open files' },
  28: { name: 'NRF_ENOSPC', meaning: 'no space left' },
  35: { name: 'NRF_EAGAIN', meaning: 'resource temporarily unavailable, try again' },
  37: { name: 'NRF_EDOM', meaning: 'domain error' },
  40: { name: 'NRF_EMSGSIZE', meaning: 'message too long' },
  41: { name: 'NRF_EPROTOTYPE', meaning: 'protocol wrong type' },
  42: { name: 'NRF_ENOPROTOOPT', meaning: 'protocol not available' },
  43: { name: 'NRF_EPROTONOSUPPORT', meaning: 'protocol not supported' },
  44: { name: 'NRF_ESOCKTNOSUPPORT', meaning: 'socket type not supported' },
  45: {
    name: 'NRF_EOPNOTSUPP',
    meaning: 'operation not supported',
    hint: 'The SoftDevice Controller variant linked lacks the feature, or its support function was not called.'
  },
  47: { name: 'NRF_EAFNOSUPPORT', meaning: 'address family not supported' },
  48: { name: 'NRF_EADDRINUSE', meaning: 'address already in use' },
  50: { name: 'NRF_ENETDOWN', meaning: 'network is down' },
  51: { name: 'NRF_ENETUNREACH', meaning: 'network is unreachable' },
  52: { name: 'NRF_ENETRESET', meaning: 'connection aborted by network' },
  54: { name: 'NRF_ECONNRESET', meaning: 'connection reset by peer' },
  56: { name: 'NRF_EISCONN', meaning: 'already connected' },
  57: { name: 'NRF_ENOTCONN', meaning: 'not connected' },
  60: { name: 'NRF_ETIMEDOUT', meaning: 'timed out' },
  77: { name: 'NRF_EBADMSG', meaning: 'bad message' },
  105: { name: 'NRF_ENOBUFS', meaning: 'no buffer space available' },
  112: { name: 'NRF_EHOSTDOWN', meaning: 'host is down' },
  114: { name: 'NRF_EALREADY', meaning: 'operation already in progress' },
  115: { name: 'NRF_EINPROGRESS', meaning: 'operation in progress' },
  125: { name: 'NRF_ECANCELED', meaning: 'operation cancelled' },
  126: { name: 'NRF_ENOKEY', meaning: 'required key not available' },
  127: { name: 'NRF_EKEYEXPIRED', meaning: 'key has expired' },
  128: { name: 'NRF_EKEYREVOKED', meaning: 'key has been revoked' },
  129: { name: 'NRF_EKEYREJECTED', meaning: 'key was rejected' }
}

/**
 * Numbers of Linux hosts that differ from the target's: host tools and native_sim print these.
 * Checked: Linux asm-generic/errno.h.
 */
export const errnoLinux: Table = {
  35: { name: 'EDEADLK', meaning: 'resource deadlock would occur' },
  36: { name: 'ENAMETOOLONG', meaning: 'file name too long' },
  37: { name: 'ENOLCK', meaning: 'no locks available' },
  38: { name: 'ENOSYS', meaning: 'function not implemented' },
  39: { name: 'ENOTEMPTY', meaning: 'directory not empty' },
  40: { name: 'ELOOP', meaning: 'too many symbolic links' },
  61: { name: 'ENODATA', meaning: 'no data available' },
  62: { name: 'ETIME', meaning: 'timer expired' },
  71: { name: 'EPROTO', meaning: 'protocol error' },
  74: { name: 'EBADMSG', meaning: 'bad message' },
  75: { name: 'EOVERFLOW', meaning: 'value too large for the data type' },
  84: { name: 'EILSEQ', meaning: 'illegal byte sequence' },
  88: { name: 'ENOTSOCK', meaning: 'not a socket' },
  90: { name: 'EMSGSIZE', meaning: 'message too long' },
  92: { name: 'ENOPROTOOPT', meaning: 'protocol not available' },
  93: { name: 'EPROTONOSUPPORT', meaning: 'protocol not supported' },
  95: { name: 'EOPNOTSUPP', meaning: 'operation not supported' },
  97: { name: 'EAFNOSUPPORT', meaning: 'address family not supported' },
  98: { name: 'EADDRINUSE', meaning: 'address already in use' },
  99: { name: 'EADDRNOTAVAIL', meaning: 'cannot assign the requested address' },
  100: { name: 'ENETDOWN', meaning: 'network is down' },
  101: { name: 'ENETUNREACH', meaning: 'network is unreachable' },
  103: { name: 'ECONNABORTED', meaning: 'connection aborted' },
  104: { name: 'ECONNRESET', meaning: 'connection reset by peer' },
  105: { name: 'ENOBUFS', meaning: 'no buffer space available' },
  106: { name: 'EISCONN', meaning: 'already connected' },
  107: { name: 'ENOTCONN', meaning: 'not connected' },
  108: { name: 'ESHUTDOWN', meaning: 'cannot send after shutdown' },
  110: { name: 'ETIMEDOUT', meaning: 'connection timed out' },
  111: { name: 'ECONNREFUSED', meaning: 'connection refused' },
  112: { name: 'EHOSTDOWN', meaning: 'host is down' },
  113: { name: 'EHOSTUNREACH', meaning: 'no route to host' },
  114: { name: 'EALREADY', meaning: 'operation already in progress' },
  115: { name: 'EINPROGRESS', meaning: 'operation in progress' },
  125: { name: 'ECANCELED', meaning: 'operation cancelled' }
}

/**
 * errno of the minimal libc before Zephyr 2.6 (NCS before 1.6 or 1.7): unlike newlib from 15 on.
 * Checked: Zephyr 2.5 lib/libc/minimal/include/errno.h.
 */
export const errnoOld: Table = {
  1: { name: 'EPERM', meaning: 'operation not permitted' },
  2: { name: 'ENOENT', meaning: 'no such file, entry or item' },
  3: { name: 'ESRCH', meaning: 'no such thread, process or listener' },
  4: { name: 'EINTR', meaning: 'interrupted' },
  5: { name: 'EIO', meaning: 'input/output error' },
  6: { name: 'ENXIO', meaning: 'no such device or address' },
  7: { name: 'E2BIG', meaning: 'argument list or data too long' },
  8: { name: 'ENOEXEC', meaning: 'executable format error' },
  9: { name: 'EBADF', meaning: 'bad file descriptor or socket' },
  10: { name: 'ECHILD', meaning: 'no children' },
  11: { name: 'EAGAIN', meaning: 'resource unavailable, try again' },
  12: { name: 'ENOMEM', meaning: 'not enough memory' },
  13: { name: 'EACCES', meaning: 'permission denied' },
  14: { name: 'EFAULT', meaning: 'bad address' },
  15: { name: 'ENOTEMPTY', meaning: 'directory not empty' },
  16: { name: 'EBUSY', meaning: 'device or resource busy' },
  17: { name: 'EEXIST', meaning: 'already exists' },
  18: { name: 'EXDEV', meaning: 'cross-device link' },
  19: { name: 'ENODEV', meaning: 'no such device' },
  20: { name: 'ENOTDIR', meaning: 'not a directory' },
  21: { name: 'EISDIR', meaning: 'is a directory' },
  22: { name: 'EINVAL', meaning: 'invalid argument' },
  23: { name: 'ENFILE', meaning: 'too many open files in the system' },
  24: { name: 'EMFILE', meaning: 'too many open files or sockets' },
  25: { name: 'ENOTTY', meaning: 'inappropriate I/O control operation' },
  26: { name: 'ENAMETOOLONG', meaning: 'name too long' },
  27: { name: 'EFBIG', meaning: 'file or image too large' },
  28: { name: 'ENOSPC', meaning: 'no space left on device' },
  29: { name: 'ESPIPE', meaning: 'invalid seek' },
  30: { name: 'EROFS', meaning: 'read-only file system' },
  31: { name: 'EMLINK', meaning: 'too many links' },
  32: { name: 'EPIPE', meaning: 'broken pipe' },
  33: { name: 'EDEADLK', meaning: 'resource deadlock would occur' },
  34: { name: 'ENOLCK', meaning: 'no locks available' },
  35: { name: 'ENOTSUP', meaning: 'not supported' },
  36: { name: 'EMSGSIZE', meaning: 'message too large' },
  37: { name: 'EDOM', meaning: 'argument out of domain' },
  38: { name: 'ERANGE', meaning: 'result too large or out of range' },
  40: { name: 'EDESTADDRREQ', meaning: 'destination address required' },
  41: { name: 'EPROTOTYPE', meaning: 'protocol wrong type for socket' },
  42: { name: 'ENOPROTOOPT', meaning: 'protocol or socket option not available' },
  43: { name: 'EPROTONOSUPPORT', meaning: 'protocol not supported' },
  44: { name: 'ESOCKTNOSUPPORT', meaning: 'socket type not supported' },
  45: { name: 'EOPNOTSUPP', meaning: 'operation not supported on socket' },
  46: { name: 'EPFNOSUPPORT', meaning: 'protocol family not supported' },
  47: { name: 'EAFNOSUPPORT', meaning: 'address family not supported' },
  48: { name: 'EADDRINUSE', meaning: 'address already in use' },
  49: { name: 'EADDRNOTAVAIL', meaning: 'address not available' },
  50: { name: 'ENOTSOCK', meaning: 'not a socket' },
  51: { name: 'ENETUNREACH', meaning: 'network is unreachable' },
  52: { name: 'ENETRESET', meaning: 'connection aborted by network' },
  53: { name: 'ECONNABORTED', meaning: 'connection aborted' },
  54: { name: 'ECONNRESET', meaning: 'connection reset by peer' },
  55: { name: 'ENOBUFS', meaning: 'no buffer space available' },
  56: { name: 'EISCONN', meaning: 'already connected' },
  57: { name: 'ENOTCONN', meaning: 'not connected' },
  58: { name: 'ESHUTDOWN', meaning: 'cannot send after shutdown' },
  59: { name: 'ETOOMANYREFS', meaning: 'too many references' },
  60: { name: 'ETIMEDOUT', meaning: 'connection timed out' },
  61: { name: 'ECONNREFUSED', meaning: 'connection refused' },
  62: { name: 'ENETDOWN', meaning: 'network is down' },
  63: { name: 'ETXTBSY', meaning: 'text file busy' },
  64: { name: 'ELOOP', meaning: 'too many levels of symbolic links' },
  65: { name: 'EHOSTUNREACH', meaning: 'no route to host' },
  66: { name: 'ENOTBLK', meaning: 'block device required' },
  67: { name: 'EHOSTDOWN', meaning: 'host is down' },
  68: { name: 'EINPROGRESS', meaning: 'operation in progress' },
  69: { name: 'EALREADY', meaning: 'already in progress or already done' },
  71: { name: 'ENOSYS', meaning: 'function not implemented' },
  72: { name: 'ECANCELED', meaning: 'operation cancelled' },
  74: { name: 'ENOSR', meaning: 'no STREAM resources' },
  75: { name: 'ENOSTR', meaning: 'not a STREAM' },
  76: { name: 'EPROTO', meaning: 'protocol error' },
  77: { name: 'EBADMSG', meaning: 'bad message' },
  78: { name: 'ENODATA', meaning: 'no data available' },
  79: { name: 'ETIME', meaning: 'timer expired' },
  80: { name: 'ENOMSG', meaning: 'no message of the desired type, unexpected message type' },
  138: { name: 'EILSEQ', meaning: 'illegal byte sequence or image state' }
}
