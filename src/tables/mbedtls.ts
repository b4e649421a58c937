import type { Table } from './entry.js'

/**
 * mbedTLS error codes without their sign: high-level ones are multiples of 0x80, low-level ones lie below 0x80, and a
 * returned value may be the sum of one of each.
 * Checked: Mbed TLS 3.6.3 include/mbedtls/*.h (NCS 2.0 and later).
 */
export const mbedtls: Table = {
  0x0001: { name: 'MBEDTLS_ERR_ERROR_GENERIC_ERROR', meaning: 'generic error' },
  0x0002: { name: 'MBEDTLS_ERR_MPI_FILE_IO_ERROR', meaning: 'big numbers: file io error' },
  0x0003: { name: 'MBEDTLS_ERR_HMAC_DRBG_REQUEST_TOO_BIG', meaning: 'HMAC-DRBG: request too big' },
  0x0004: { name: 'MBEDTLS_ERR_MPI_BAD_INPUT_DATA', meaning: 'big numbers: bad input data, a parameter is wrong' },
  0x0005: { name: 'MBEDTLS_ERR_HMAC_DRBG_INPUT_TOO_BIG', meaning: 'HMAC-DRBG: input too big' },
  0x0006: { name: 'MBEDTLS_ERR_MPI_INVALID_CHARACTER', meaning: 'big numbers: invalid character' },
  0x0007: { name: 'MBEDTLS_ERR_HMAC_DRBG_FILE_IO_ERROR', meaning: 'HMAC-DRBG: file io error' },
  0x0008: { name: 'MBEDTLS_ERR_MPI_BUFFER_TOO_SMALL', meaning: 'big numbers: buffer too small' },
  0x0009: { name: 'MBEDTLS_ERR_HMAC_DRBG_ENTROPY_SOURCE_FAILED', meaning: 'HMAC-DRBG: entropy source failed' },
  0x000A: { name: 'MBEDTLS_ERR_MPI_NEGATIVE_VALUE', meaning: 'big numbers: negative value' },
  0x000B: { name: 'MBEDTLS_ERR_OID_BUF_TOO_SMALL', meaning: 'OID: buf too small' },
  0x000C: { name: 'MBEDTLS_ERR_MPI_DIVISION_BY_ZERO', meaning: 'big numbers: division by zero' },
  0x000D: { name: 'MBEDTLS_ERR_CCM_BAD_INPUT', meaning: 'CCM: bad input' },
  0x000E: { name: 'MBEDTLS_ERR_MPI_NOT_ACCEPTABLE', meaning: 'big numbers: not acceptable' },
  0x000F: {
    name: 'MBEDTLS_ERR_CCM_AUTH_FAILED',
    meaning: 'AES-CCM: authentication of the data failed',
    hint: 'Wrong key, nonce or corrupted data.'
  },
  0x0010: {
    name: 'MBEDTLS_ERR_MPI_ALLOC_FAILED',
    meaning: 'big numbers: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x0011: { name: 'MBEDTLS_ERR_LMS_BAD_INPUT_DATA', meaning: 'LMS: bad input data, a parameter is wrong' },
  0x0012: {
    name: 'MBEDTLS_ERR_GCM_AUTH_FAILED',
    meaning: 'AES-GCM: authentication of the data failed',
    hint: 'Wrong key, nonce or corrupted data.'
  },
  0x0013: { name: 'MBEDTLS_ERR_LMS_OUT_OF_PRIVATE_KEYS', meaning: 'LMS: out of private keys' },
  0x0014: { name: 'MBEDTLS_ERR_GCM_BAD_INPUT', meaning: 'GCM: bad input' },
  0x0015: { name: 'MBEDTLS_ERR_LMS_VERIFY_FAILED', meaning: 'LMS: verify failed' },
  0x0016: { name: 'MBEDTLS_ERR_GCM_BUFFER_TOO_SMALL', meaning: 'GCM: buffer too small' },
  0x0017: { name: 'MBEDTLS_ERR_LMS_ALLOC_FAILED', meaning: 'LMS: memory allocation failed' },
  0x0019: { name: 'MBEDTLS_ERR_LMS_BUFFER_TOO_SMALL', meaning: 'LMS: buffer too small' },
  0x001C: { name: 'MBEDTLS_ERR_THREADING_BAD_INPUT_DATA', meaning: 'threading: bad input data, a parameter is wrong' },
  0x001E: { name: 'MBEDTLS_ERR_THREADING_MUTEX_ERROR', meaning: 'threading: mutex error' },
  0x0020: { name: 'MBEDTLS_ERR_AES_INVALID_KEY_LENGTH', meaning: 'AES: invalid key length' },
  0x0021: { name: 'MBEDTLS_ERR_AES_BAD_INPUT_DATA', meaning: 'AES: bad input data, a parameter is wrong' },
  0x0022: { name: 'MBEDTLS_ERR_AES_INVALID_INPUT_LENGTH', meaning: 'AES: invalid input length' },
  0x0024: { name: 'MBEDTLS_ERR_CAMELLIA_BAD_INPUT_DATA', meaning: 'Camellia: bad input data, a parameter is wrong' },
  0x0026: { name: 'MBEDTLS_ERR_CAMELLIA_INVALID_INPUT_LENGTH', meaning: 'Camellia: invalid input length' },
  0x002A: { name: 'MBEDTLS_ERR_BASE64_BUFFER_TOO_SMALL', meaning: 'Base64: buffer too small' },
  0x002C: { name: 'MBEDTLS_ERR_BASE64_INVALID_CHARACTER', meaning: 'Base64: invalid character' },
  0x002E: { name: 'MBEDTLS_ERR_OID_NOT_FOUND', meaning: 'OID: not found' },
  0x0032: { name: 'MBEDTLS_ERR_DES_INVALID_INPUT_LENGTH', meaning: 'DES: invalid input length' },
  0x0034: { name: 'MBEDTLS_ERR_CTR_DRBG_ENTROPY_SOURCE_FAILED', meaning: 'CTR-DRBG: entropy source failed' },
  0x0036: { name: 'MBEDTLS_ERR_CTR_DRBG_REQUEST_TOO_BIG', meaning: 'CTR-DRBG: request too big' },
  0x0038: { name: 'MBEDTLS_ERR_CTR_DRBG_INPUT_TOO_BIG', meaning: 'CTR-DRBG: input too big' },
  0x003A: { name: 'MBEDTLS_ERR_CTR_DRBG_FILE_IO_ERROR', meaning: 'CTR-DRBG: file io error' },
  0x003C: {
    name: 'MBEDTLS_ERR_ENTROPY_SOURCE_FAILED',
    meaning: 'entropy: the source failed',
    hint: 'No entropy driver: enable CONFIG_ENTROPY_GENERATOR / the random generator of the SoC.'
  },
  0x003D: { name: 'MBEDTLS_ERR_ENTROPY_NO_STRONG_SOURCE', meaning: 'entropy: no strong source is defined' },
  0x003E: { name: 'MBEDTLS_ERR_ENTROPY_MAX_SOURCES', meaning: 'entropy: max sources' },
  0x003F: { name: 'MBEDTLS_ERR_ENTROPY_FILE_IO_ERROR', meaning: 'entropy: file io error' },
  0x0040: {
    name: 'MBEDTLS_ERR_ENTROPY_NO_SOURCES_DEFINED',
    meaning: 'entropy: no source is defined',
    hint: 'Enable CONFIG_ENTROPY_GENERATOR.'
  },
  0x0042: { name: 'MBEDTLS_ERR_NET_SOCKET_FAILED', meaning: 'network: socket failed' },
  0x0043: { name: 'MBEDTLS_ERR_NET_BUFFER_TOO_SMALL', meaning: 'network: buffer too small' },
  0x0044: { name: 'MBEDTLS_ERR_NET_CONNECT_FAILED', meaning: 'network: the connection to the peer failed' },
  0x0045: { name: 'MBEDTLS_ERR_NET_INVALID_CONTEXT', meaning: 'network: invalid context' },
  0x0046: { name: 'MBEDTLS_ERR_NET_BIND_FAILED', meaning: 'network: bind failed' },
  0x0047: { name: 'MBEDTLS_ERR_NET_POLL_FAILED', meaning: 'network: poll failed' },
  0x0048: { name: 'MBEDTLS_ERR_NET_LISTEN_FAILED', meaning: 'network: listen failed' },
  0x0049: { name: 'MBEDTLS_ERR_NET_BAD_INPUT_DATA', meaning: 'network: bad input data, a parameter is wrong' },
  0x004A: { name: 'MBEDTLS_ERR_NET_ACCEPT_FAILED', meaning: 'network: accept failed' },
  0x004C: { name: 'MBEDTLS_ERR_NET_RECV_FAILED', meaning: 'network: recv failed' },
  0x004E: { name: 'MBEDTLS_ERR_NET_SEND_FAILED', meaning: 'network: send failed' },
  0x0050: { name: 'MBEDTLS_ERR_NET_CONN_RESET', meaning: 'network: the connection was reset by the peer' },
  0x0051: { name: 'MBEDTLS_ERR_CHACHA20_BAD_INPUT_DATA', meaning: 'ChaCha20: bad input data, a parameter is wrong' },
  0x0052: { name: 'MBEDTLS_ERR_NET_UNKNOWN_HOST', meaning: 'network: the host name cannot be resolved' },
  0x0054: { name: 'MBEDTLS_ERR_CHACHAPOLY_BAD_STATE', meaning: 'ChaCha20-Poly1305: bad state' },
  0x0056: { name: 'MBEDTLS_ERR_CHACHAPOLY_AUTH_FAILED', meaning: 'ChaCha20-Poly1305: auth failed' },
  0x0057: { name: 'MBEDTLS_ERR_POLY1305_BAD_INPUT_DATA', meaning: 'Poly1305: bad input data, a parameter is wrong' },
  0x005C: { name: 'MBEDTLS_ERR_ARIA_BAD_INPUT_DATA', meaning: 'ARIA: bad input data, a parameter is wrong' },
  0x005E: { name: 'MBEDTLS_ERR_ARIA_INVALID_INPUT_LENGTH', meaning: 'ARIA: invalid input length' },
  0x0060: { name: 'MBEDTLS_ERR_ASN1_OUT_OF_DATA', meaning: 'ASN.1: out of data' },
  0x0062: { name: 'MBEDTLS_ERR_ASN1_UNEXPECTED_TAG', meaning: 'ASN.1: unexpected tag' },
  0x0064: { name: 'MBEDTLS_ERR_ASN1_INVALID_LENGTH', meaning: 'ASN.1: invalid length' },
  0x0066: { name: 'MBEDTLS_ERR_ASN1_LENGTH_MISMATCH', meaning: 'ASN.1: length mismatch' },
  0x0068: { name: 'MBEDTLS_ERR_ASN1_INVALID_DATA', meaning: 'ASN.1: invalid data' },
  0x006A: { name: 'MBEDTLS_ERR_ASN1_ALLOC_FAILED', meaning: 'ASN.1: memory allocation failed' },
  0x006C: { name: 'MBEDTLS_ERR_ASN1_BUF_TOO_SMALL', meaning: 'ASN.1: buf too small' },
  0x006E: { name: 'MBEDTLS_ERR_ERROR_CORRUPTION_DETECTED', meaning: 'memory or code corruption was detected' },
  0x0070: {
    name: 'MBEDTLS_ERR_PLATFORM_HW_ACCEL_FAILED',
    meaning: 'platform: the hardware accelerator failed',
    hint: 'CryptoCell/CRACEN refused: check that its driver is enabled and initialised.'
  },
  0x0072: {
    name: 'MBEDTLS_ERR_PLATFORM_FEATURE_UNSUPPORTED',
    meaning: 'platform: the feature is not supported',
    hint: 'A PSA or accelerator feature is not enabled.'
  },
  0x0073: { name: 'MBEDTLS_ERR_SHA1_BAD_INPUT_DATA', meaning: 'SHA1: bad input data, a parameter is wrong' },
  0x0074: { name: 'MBEDTLS_ERR_SHA256_BAD_INPUT_DATA', meaning: 'SHA256: bad input data, a parameter is wrong' },
  0x0075: { name: 'MBEDTLS_ERR_SHA512_BAD_INPUT_DATA', meaning: 'SHA512: bad input data, a parameter is wrong' },
  0x0076: { name: 'MBEDTLS_ERR_SHA3_BAD_INPUT_DATA', meaning: 'SHA3: bad input data, a parameter is wrong' },
  0x1080: {
    name: 'MBEDTLS_ERR_PEM_NO_HEADER_FOOTER_PRESENT',
    meaning: 'PEM: no header or footer found',
    hint: 'The PEM text is cut, lacks its line breaks, or its length does not count the NUL byte.'
  },
  0x1100: { name: 'MBEDTLS_ERR_PEM_INVALID_DATA', meaning: 'PEM: invalid data' },
  0x1180: { name: 'MBEDTLS_ERR_PEM_ALLOC_FAILED', meaning: 'PEM: memory allocation failed' },
  0x1200: { name: 'MBEDTLS_ERR_PEM_INVALID_ENC_IV', meaning: 'PEM: invalid enc iv' },
  0x1280: { name: 'MBEDTLS_ERR_PEM_UNKNOWN_ENC_ALG', meaning: 'PEM: unknown enc algorithm' },
  0x1300: { name: 'MBEDTLS_ERR_PEM_PASSWORD_REQUIRED', meaning: 'PEM: password required' },
  0x1380: { name: 'MBEDTLS_ERR_PEM_PASSWORD_MISMATCH', meaning: 'PEM: password mismatch' },
  0x1400: { name: 'MBEDTLS_ERR_PEM_FEATURE_UNAVAILABLE', meaning: 'PEM: feature unavailable' },
  0x1480: { name: 'MBEDTLS_ERR_PEM_BAD_INPUT_DATA', meaning: 'PEM: bad input data, a parameter is wrong' },
  0x1E00: { name: 'MBEDTLS_ERR_PKCS12_PASSWORD_MISMATCH', meaning: 'PKCS #12: password mismatch' },
  0x1E80: { name: 'MBEDTLS_ERR_PKCS12_PBE_INVALID_FORMAT', meaning: 'PKCS #12: pbe invalid format' },
  0x1F00: { name: 'MBEDTLS_ERR_PKCS12_FEATURE_UNAVAILABLE', meaning: 'PKCS #12: feature unavailable' },
  0x1F80: { name: 'MBEDTLS_ERR_PKCS12_BAD_INPUT_DATA', meaning: 'PKCS #12: bad input data, a parameter is wrong' },
  0x2080: { name: 'MBEDTLS_ERR_X509_FEATURE_UNAVAILABLE', meaning: 'X.509: feature unavailable' },
  0x2100: { name: 'MBEDTLS_ERR_X509_UNKNOWN_OID', meaning: 'X.509: unknown oid' },
  0x2180: { name: 'MBEDTLS_ERR_X509_INVALID_FORMAT', meaning: 'X.509: invalid format' },
  0x2200: { name: 'MBEDTLS_ERR_X509_INVALID_VERSION', meaning: 'X.509: invalid version' },
  0x2280: { name: 'MBEDTLS_ERR_X509_INVALID_SERIAL', meaning: 'X.509: invalid serial' },
  0x2300: { name: 'MBEDTLS_ERR_X509_INVALID_ALG', meaning: 'X.509: invalid algorithm' },
  0x2380: { name: 'MBEDTLS_ERR_X509_INVALID_NAME', meaning: 'X.509: invalid name' },
  0x2400: { name: 'MBEDTLS_ERR_X509_INVALID_DATE', meaning: 'X.509: a date is invalid' },
  0x2480: { name: 'MBEDTLS_ERR_X509_INVALID_SIGNATURE', meaning: 'X.509: invalid signature' },
  0x2500: { name: 'MBEDTLS_ERR_X509_INVALID_EXTENSIONS', meaning: 'X.509: invalid extensions' },
  0x2580: { name: 'MBEDTLS_ERR_X509_UNKNOWN_VERSION', meaning: 'X.509: unknown version' },
  0x2600: {
    name: 'MBEDTLS_ERR_X509_UNKNOWN_SIG_ALG',
    meaning: 'X.509: the signature algorithm is not supported',
    hint: 'Enable the hash or curve the certificate is signed with.'
  },
  0x2680: { name: 'MBEDTLS_ERR_X509_SIG_MISMATCH', meaning: 'X.509: signature mismatch' },
  0x2700: {
    name: 'MBEDTLS_ERR_X509_CERT_VERIFY_FAILED',
    meaning: "X.509: the peer's certificate was not accepted",
    hint: "Wrong or missing CA certificate under the security tag, host name differs, or the device's time is not set."
  },
  0x2780: {
    name: 'MBEDTLS_ERR_X509_CERT_UNKNOWN_FORMAT',
    meaning: 'X.509: the certificate is neither PEM nor DER',
    hint: 'The PEM text is cut, or its length does not count the NUL byte.'
  },
  0x2800: { name: 'MBEDTLS_ERR_X509_BAD_INPUT_DATA', meaning: 'X.509: bad input data, a parameter is wrong' },
  0x2880: {
    name: 'MBEDTLS_ERR_X509_ALLOC_FAILED',
    meaning: 'X.509: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x2900: { name: 'MBEDTLS_ERR_X509_FILE_IO_ERROR', meaning: 'X.509: file io error' },
  0x2980: { name: 'MBEDTLS_ERR_X509_BUFFER_TOO_SMALL', meaning: 'X.509: buffer too small' },
  0x2E00: { name: 'MBEDTLS_ERR_PKCS5_PASSWORD_MISMATCH', meaning: 'PKCS #5: password mismatch' },
  0x2E80: { name: 'MBEDTLS_ERR_PKCS5_FEATURE_UNAVAILABLE', meaning: 'PKCS #5: feature unavailable' },
  0x2F00: { name: 'MBEDTLS_ERR_PKCS5_INVALID_FORMAT', meaning: 'PKCS #5: invalid format' },
  0x2F80: { name: 'MBEDTLS_ERR_PKCS5_BAD_INPUT_DATA', meaning: 'PKCS #5: bad input data, a parameter is wrong' },
  0x3000: { name: 'MBEDTLS_ERR_X509_FATAL_ERROR', meaning: 'X.509: fatal error' },
  0x3080: { name: 'MBEDTLS_ERR_DHM_BAD_INPUT_DATA', meaning: 'Diffie-Hellman: bad input data, a parameter is wrong' },
  0x3100: { name: 'MBEDTLS_ERR_DHM_READ_PARAMS_FAILED', meaning: 'Diffie-Hellman: read params failed' },
  0x3180: { name: 'MBEDTLS_ERR_DHM_MAKE_PARAMS_FAILED', meaning: 'Diffie-Hellman: make params failed' },
  0x3200: { name: 'MBEDTLS_ERR_DHM_READ_PUBLIC_FAILED', meaning: 'Diffie-Hellman: read public failed' },
  0x3280: { name: 'MBEDTLS_ERR_DHM_MAKE_PUBLIC_FAILED', meaning: 'Diffie-Hellman: make public failed' },
  0x3300: { name: 'MBEDTLS_ERR_DHM_CALC_SECRET_FAILED', meaning: 'Diffie-Hellman: calc secret failed' },
  0x3380: { name: 'MBEDTLS_ERR_DHM_INVALID_FORMAT', meaning: 'Diffie-Hellman: invalid format' },
  0x3400: { name: 'MBEDTLS_ERR_DHM_ALLOC_FAILED', meaning: 'Diffie-Hellman: memory allocation failed' },
  0x3480: { name: 'MBEDTLS_ERR_DHM_FILE_IO_ERROR', meaning: 'Diffie-Hellman: file io error' },
  0x3580: { name: 'MBEDTLS_ERR_DHM_SET_GROUP_FAILED', meaning: 'Diffie-Hellman: set group failed' },
  0x3880: { name: 'MBEDTLS_ERR_PK_BUFFER_TOO_SMALL', meaning: 'public keys: buffer too small' },
  0x3900: { name: 'MBEDTLS_ERR_PK_SIG_LEN_MISMATCH', meaning: 'public keys: signature length mismatch' },
  0x3980: { name: 'MBEDTLS_ERR_PK_FEATURE_UNAVAILABLE', meaning: 'public keys: feature unavailable' },
  0x3A00: {
    name: 'MBEDTLS_ERR_PK_UNKNOWN_NAMED_CURVE',
    meaning: 'public keys: the curve is not supported',
    hint: 'Enable the curve the key uses.'
  },
  0x3A80: { name: 'MBEDTLS_ERR_PK_INVALID_ALG', meaning: 'public keys: invalid algorithm' },
  0x3B00: { name: 'MBEDTLS_ERR_PK_INVALID_PUBKEY', meaning: 'public keys: invalid public key' },
  0x3B80: { name: 'MBEDTLS_ERR_PK_PASSWORD_MISMATCH', meaning: 'public keys: password mismatch' },
  0x3C00: { name: 'MBEDTLS_ERR_PK_PASSWORD_REQUIRED', meaning: 'public keys: password required' },
  0x3C80: {
    name: 'MBEDTLS_ERR_PK_UNKNOWN_PK_ALG',
    meaning: 'public keys: the key algorithm is not supported',
    hint: 'Enable RSA or the elliptic curve the key uses.'
  },
  0x3D00: {
    name: 'MBEDTLS_ERR_PK_KEY_INVALID_FORMAT',
    meaning: 'public keys: the key has an invalid format',
    hint: 'Check the PEM: complete, terminated by a NUL byte that is counted in its length.'
  },
  0x3D80: { name: 'MBEDTLS_ERR_PK_KEY_INVALID_VERSION', meaning: 'public keys: key invalid version' },
  0x3E00: { name: 'MBEDTLS_ERR_PK_FILE_IO_ERROR', meaning: 'public keys: file io error' },
  0x3E80: { name: 'MBEDTLS_ERR_PK_BAD_INPUT_DATA', meaning: 'public keys: bad input data, a parameter is wrong' },
  0x3F00: { name: 'MBEDTLS_ERR_PK_TYPE_MISMATCH', meaning: 'public keys: type mismatch' },
  0x3F80: {
    name: 'MBEDTLS_ERR_PK_ALLOC_FAILED',
    meaning: 'public keys: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x4080: { name: 'MBEDTLS_ERR_RSA_BAD_INPUT_DATA', meaning: 'RSA: bad input data, a parameter is wrong' },
  0x4100: { name: 'MBEDTLS_ERR_RSA_INVALID_PADDING', meaning: 'RSA: invalid padding' },
  0x4180: { name: 'MBEDTLS_ERR_RSA_KEY_GEN_FAILED', meaning: 'RSA: key gen failed' },
  0x4200: { name: 'MBEDTLS_ERR_RSA_KEY_CHECK_FAILED', meaning: 'RSA: key check failed' },
  0x4280: { name: 'MBEDTLS_ERR_RSA_PUBLIC_FAILED', meaning: 'RSA: public failed' },
  0x4300: { name: 'MBEDTLS_ERR_RSA_PRIVATE_FAILED', meaning: 'RSA: private failed' },
  0x4380: { name: 'MBEDTLS_ERR_RSA_VERIFY_FAILED', meaning: 'RSA: verify failed' },
  0x4400: { name: 'MBEDTLS_ERR_RSA_OUTPUT_TOO_LARGE', meaning: 'RSA: output too large' },
  0x4480: { name: 'MBEDTLS_ERR_RSA_RNG_FAILED', meaning: 'RSA: random generator failed' },
  0x4B00: { name: 'MBEDTLS_ERR_ECP_IN_PROGRESS', meaning: 'elliptic curves: in progress' },
  0x4C00: { name: 'MBEDTLS_ERR_ECP_SIG_LEN_MISMATCH', meaning: 'elliptic curves: signature length mismatch' },
  0x4C80: { name: 'MBEDTLS_ERR_ECP_INVALID_KEY', meaning: 'elliptic curves: invalid key' },
  0x4D00: { name: 'MBEDTLS_ERR_ECP_RANDOM_FAILED', meaning: 'elliptic curves: random failed' },
  0x4D80: {
    name: 'MBEDTLS_ERR_ECP_ALLOC_FAILED',
    meaning: 'elliptic curves: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x4E00: { name: 'MBEDTLS_ERR_ECP_VERIFY_FAILED', meaning: 'elliptic curves: verify failed' },
  0x4E80: { name: 'MBEDTLS_ERR_ECP_FEATURE_UNAVAILABLE', meaning: 'elliptic curves: feature unavailable' },
  0x4F00: { name: 'MBEDTLS_ERR_ECP_BUFFER_TOO_SMALL', meaning: 'elliptic curves: buffer too small' },
  0x4F80: { name: 'MBEDTLS_ERR_ECP_BAD_INPUT_DATA', meaning: 'elliptic curves: bad input data, a parameter is wrong' },
  0x5080: { name: 'MBEDTLS_ERR_MD_FEATURE_UNAVAILABLE', meaning: 'hashes: feature unavailable' },
  0x5100: { name: 'MBEDTLS_ERR_MD_BAD_INPUT_DATA', meaning: 'hashes: bad input data, a parameter is wrong' },
  0x5180: { name: 'MBEDTLS_ERR_MD_ALLOC_FAILED', meaning: 'hashes: memory allocation failed' },
  0x5200: { name: 'MBEDTLS_ERR_MD_FILE_IO_ERROR', meaning: 'hashes: file io error' },
  0x5300: { name: 'MBEDTLS_ERR_PKCS7_INVALID_FORMAT', meaning: 'PKCS #7: invalid format' },
  0x5380: { name: 'MBEDTLS_ERR_PKCS7_FEATURE_UNAVAILABLE', meaning: 'PKCS #7: feature unavailable' },
  0x5400: { name: 'MBEDTLS_ERR_PKCS7_INVALID_VERSION', meaning: 'PKCS #7: invalid version' },
  0x5480: { name: 'MBEDTLS_ERR_PKCS7_INVALID_CONTENT_INFO', meaning: 'PKCS #7: invalid content info' },
  0x5500: { name: 'MBEDTLS_ERR_PKCS7_INVALID_ALG', meaning: 'PKCS #7: invalid algorithm' },
  0x5580: { name: 'MBEDTLS_ERR_PKCS7_INVALID_CERT', meaning: 'PKCS #7: invalid certificate' },
  0x5600: { name: 'MBEDTLS_ERR_PKCS7_INVALID_SIGNATURE', meaning: 'PKCS #7: invalid signature' },
  0x5680: { name: 'MBEDTLS_ERR_PKCS7_INVALID_SIGNER_INFO', meaning: 'PKCS #7: invalid signer info' },
  0x5700: { name: 'MBEDTLS_ERR_PKCS7_BAD_INPUT_DATA', meaning: 'PKCS #7: bad input data, a parameter is wrong' },
  0x5780: { name: 'MBEDTLS_ERR_PKCS7_ALLOC_FAILED', meaning: 'PKCS #7: memory allocation failed' },
  0x5800: { name: 'MBEDTLS_ERR_PKCS7_VERIFY_FAIL', meaning: 'PKCS #7: verify fail' },
  0x5880: { name: 'MBEDTLS_ERR_PKCS7_CERT_DATE_INVALID', meaning: 'PKCS #7: certificate date invalid' },
  0x5D80: {
    name: 'MBEDTLS_ERR_SSL_CERTIFICATE_VERIFICATION_WITHOUT_HOSTNAME',
    meaning: 'TLS: certificate verification needs a host name and none was set',
    hint: 'Set TLS_HOSTNAME on the socket.'
  },
  0x5E80: { name: 'MBEDTLS_ERR_SSL_BAD_CONFIG', meaning: 'TLS: the configuration is not valid' },
  0x5F00: { name: 'MBEDTLS_ERR_SSL_VERSION_MISMATCH', meaning: 'TLS: version mismatch' },
  0x5F80: { name: 'MBEDTLS_ERR_HKDF_BAD_INPUT_DATA', meaning: 'HKDF: bad input data, a parameter is wrong' },
  0x6000: { name: 'MBEDTLS_ERR_SSL_UNEXPECTED_CID', meaning: 'TLS: unexpected cid' },
  0x6080: { name: 'MBEDTLS_ERR_CIPHER_FEATURE_UNAVAILABLE', meaning: 'ciphers: feature unavailable' },
  0x6100: { name: 'MBEDTLS_ERR_CIPHER_BAD_INPUT_DATA', meaning: 'ciphers: bad input data, a parameter is wrong' },
  0x6180: {
    name: 'MBEDTLS_ERR_CIPHER_ALLOC_FAILED',
    meaning: 'ciphers: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x6200: { name: 'MBEDTLS_ERR_CIPHER_INVALID_PADDING', meaning: 'ciphers: invalid padding' },
  0x6280: { name: 'MBEDTLS_ERR_CIPHER_FULL_BLOCK_EXPECTED', meaning: 'ciphers: full block expected' },
  0x6300: { name: 'MBEDTLS_ERR_CIPHER_AUTH_FAILED', meaning: 'ciphers: auth failed' },
  0x6380: { name: 'MBEDTLS_ERR_CIPHER_INVALID_CONTEXT', meaning: 'ciphers: invalid context' },
  0x6480: { name: 'MBEDTLS_ERR_SSL_EARLY_MESSAGE', meaning: 'TLS: early message' },
  0x6500: { name: 'MBEDTLS_ERR_SSL_ASYNC_IN_PROGRESS', meaning: 'TLS: async in progress' },
  0x6580: { name: 'MBEDTLS_ERR_SSL_CONTINUE_PROCESSING', meaning: 'TLS: continue processing' },
  0x6600: { name: 'MBEDTLS_ERR_SSL_ILLEGAL_PARAMETER', meaning: 'TLS: illegal parameter' },
  0x6680: { name: 'MBEDTLS_ERR_SSL_NON_FATAL', meaning: 'TLS: non fatal' },
  0x6700: { name: 'MBEDTLS_ERR_SSL_UNEXPECTED_RECORD', meaning: 'TLS: unexpected record' },
  0x6780: { name: 'MBEDTLS_ERR_SSL_CLIENT_RECONNECT', meaning: 'TLS: client reconnect' },
  0x6800: {
    name: 'MBEDTLS_ERR_SSL_TIMEOUT',
    meaning: 'TLS: the operation timed out',
    hint: 'No answer in time; for DTLS: packets lost or the port is blocked.'
  },
  0x6880: {
    name: 'MBEDTLS_ERR_SSL_WANT_WRITE',
    meaning: 'TLS: data has to be written first, call again',
    hint: 'Not a failure by itself: a non-blocking socket would block.'
  },
  0x6900: {
    name: 'MBEDTLS_ERR_SSL_WANT_READ',
    meaning: 'TLS: more data from the peer is needed, call again',
    hint: 'Not a failure by itself: a non-blocking socket would block.'
  },
  0x6A00: {
    name: 'MBEDTLS_ERR_SSL_BUFFER_TOO_SMALL',
    meaning: 'TLS: a buffer is too small for a message',
    hint: 'Raise CONFIG_MBEDTLS_SSL_MAX_CONTENT_LEN (or the IN/OUT lengths): the certificate chain does not fit.'
  },
  0x6A80: {
    name: 'MBEDTLS_ERR_SSL_HELLO_VERIFY_REQUIRED',
    meaning: 'DTLS: the client has to repeat its hello with the cookie',
    hint: 'Normal part of a DTLS handshake.'
  },
  0x6B00: { name: 'MBEDTLS_ERR_SSL_WAITING_SERVER_HELLO_RENEGO', meaning: 'TLS: waiting server hello renego' },
  0x6B80: { name: 'MBEDTLS_ERR_SSL_COUNTER_WRAPPING', meaning: 'TLS: counter wrapping' },
  0x6C00: {
    name: 'MBEDTLS_ERR_SSL_INTERNAL_ERROR',
    meaning: 'TLS: internal error',
    hint: 'Often a PSA/crypto feature that the cipher suite needs is not enabled.'
  },
  0x6C80: {
    name: 'MBEDTLS_ERR_SSL_UNKNOWN_IDENTITY',
    meaning: 'TLS: unknown pre-shared key identity',
    hint: 'The identity or key of the two sides differs.'
  },
  0x6D00: { name: 'MBEDTLS_ERR_SSL_PK_TYPE_MISMATCH', meaning: 'TLS: pk type mismatch' },
  0x6D80: { name: 'MBEDTLS_ERR_SSL_SESSION_TICKET_EXPIRED', meaning: 'TLS: session ticket expired' },
  0x6E00: {
    name: 'MBEDTLS_ERR_SSL_HANDSHAKE_FAILURE',
    meaning: 'TLS: handshake failed, no common parameters',
    hint: 'No cipher suite, curve or signature algorithm in common with the peer.'
  },
  0x6E80: {
    name: 'MBEDTLS_ERR_SSL_BAD_PROTOCOL_VERSION',
    meaning: 'TLS: protocol version not supported by both sides'
  },
  0x6F80: { name: 'MBEDTLS_ERR_SSL_HW_ACCEL_FALLTHROUGH', meaning: 'TLS: hardware accelerator fallthrough' },
  0x7000: { name: 'MBEDTLS_ERR_SSL_CRYPTO_IN_PROGRESS', meaning: 'TLS: crypto in progress' },
  0x7080: {
    name: 'MBEDTLS_ERR_SSL_FEATURE_UNAVAILABLE',
    meaning: 'TLS: a feature is not compiled in',
    hint: 'Enable the missing mbedTLS/PSA feature in Kconfig.'
  },
  0x7100: { name: 'MBEDTLS_ERR_SSL_BAD_INPUT_DATA', meaning: 'TLS: bad input data, a parameter is wrong' },
  0x7180: { name: 'MBEDTLS_ERR_SSL_INVALID_MAC', meaning: 'TLS: invalid mac' },
  0x7200: {
    name: 'MBEDTLS_ERR_SSL_INVALID_RECORD',
    meaning: 'TLS: an invalid record was received',
    hint: 'Often not TLS at all: a plain text port, or the record is larger than CONFIG_MBEDTLS_SSL_MAX_CONTENT_LEN.'
  },
  0x7280: {
    name: 'MBEDTLS_ERR_SSL_CONN_EOF',
    meaning: 'TLS: the peer closed the connection without notice',
    hint: 'The peer closed the TCP connection during the handshake or transfer.'
  },
  0x7300: { name: 'MBEDTLS_ERR_SSL_DECODE_ERROR', meaning: 'TLS: decode error' },
  0x7400: { name: 'MBEDTLS_ERR_SSL_NO_RNG', meaning: 'TLS: no random generator' },
  0x7480: {
    name: 'MBEDTLS_ERR_SSL_NO_CLIENT_CERTIFICATE',
    meaning: 'TLS: the peer asks for a client certificate and there is none',
    hint: 'Add the client certificate and key to the security tag.'
  },
  0x7500: { name: 'MBEDTLS_ERR_SSL_UNSUPPORTED_EXTENSION', meaning: 'TLS: unsupported extension' },
  0x7580: { name: 'MBEDTLS_ERR_SSL_NO_APPLICATION_PROTOCOL', meaning: 'TLS: no application protocol' },
  0x7600: { name: 'MBEDTLS_ERR_SSL_PRIVATE_KEY_REQUIRED', meaning: 'TLS: private key required' },
  0x7680: {
    name: 'MBEDTLS_ERR_SSL_CA_CHAIN_REQUIRED',
    meaning: 'TLS: no CA certificate is set, but one is needed',
    hint: 'Add the CA certificate to a security tag and set TLS_SEC_TAG_LIST.'
  },
  0x7700: { name: 'MBEDTLS_ERR_SSL_UNEXPECTED_MESSAGE', meaning: 'TLS: unexpected message' },
  0x7780: {
    name: 'MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE',
    meaning: 'TLS: the peer sent a fatal alert',
    hint:
      'The server refused: wrong client certificate, no common cipher suite, wrong host name (SNI) or protocol version.'
  },
  0x7800: {
    name: 'MBEDTLS_ERR_SSL_UNRECOGNIZED_NAME',
    meaning: 'TLS: the server does not know this host name (SNI)',
    hint: 'Set TLS_HOSTNAME to the name the server expects.'
  },
  0x7880: { name: 'MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY', meaning: 'TLS: the peer closed the connection properly' },
  0x7A00: { name: 'MBEDTLS_ERR_SSL_BAD_CERTIFICATE', meaning: 'TLS: bad certificate' },
  0x7B00: { name: 'MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET', meaning: 'TLS: received new session ticket' },
  0x7B80: { name: 'MBEDTLS_ERR_SSL_CANNOT_READ_EARLY_DATA', meaning: 'TLS: cannot read early data' },
  0x7C00: { name: 'MBEDTLS_ERR_SSL_RECEIVED_EARLY_DATA', meaning: 'TLS: received early data' },
  0x7C80: { name: 'MBEDTLS_ERR_SSL_CANNOT_WRITE_EARLY_DATA', meaning: 'TLS: cannot write early data' },
  0x7E80: { name: 'MBEDTLS_ERR_SSL_CACHE_ENTRY_NOT_FOUND', meaning: 'TLS: cache entry not found' },
  0x7F00: {
    name: 'MBEDTLS_ERR_SSL_ALLOC_FAILED',
    meaning: 'TLS: memory allocation failed',
    hint: 'The mbedTLS heap is too small: raise CONFIG_MBEDTLS_HEAP_SIZE.'
  },
  0x7F80: { name: 'MBEDTLS_ERR_SSL_HW_ACCEL_FAILED', meaning: 'TLS: hardware accelerator failed' }
}

/**
 * Codes that only Mbed TLS 2.x has, or that have another name there. Checked: Mbed TLS 2.28.8 (NCS 1.x).
 */
export const mbedtls2: Table = {
  0x0011: { name: 'MBEDTLS_ERR_CCM_HW_ACCEL_FAILED', meaning: 'CCM: hardware accelerator failed' },
  0x0013: { name: 'MBEDTLS_ERR_GCM_HW_ACCEL_FAILED', meaning: 'GCM: hardware accelerator failed' },
  0x0016: { name: 'MBEDTLS_ERR_BLOWFISH_BAD_INPUT_DATA', meaning: 'Blowfish: bad input data, a parameter is wrong' },
  0x0017: { name: 'MBEDTLS_ERR_BLOWFISH_HW_ACCEL_FAILED', meaning: 'Blowfish: hardware accelerator failed' },
  0x0018: { name: 'MBEDTLS_ERR_BLOWFISH_INVALID_INPUT_LENGTH', meaning: 'Blowfish: invalid input length' },
  0x0019: { name: 'MBEDTLS_ERR_ARC4_HW_ACCEL_FAILED', meaning: 'ARC4: hardware accelerator failed' },
  0x001A: { name: 'MBEDTLS_ERR_THREADING_FEATURE_UNAVAILABLE', meaning: 'threading: feature unavailable' },
  0x0023: { name: 'MBEDTLS_ERR_AES_FEATURE_UNAVAILABLE', meaning: 'AES: feature unavailable' },
  0x0025: { name: 'MBEDTLS_ERR_AES_HW_ACCEL_FAILED', meaning: 'AES: hardware accelerator failed' },
  0x0027: { name: 'MBEDTLS_ERR_CAMELLIA_HW_ACCEL_FAILED', meaning: 'Camellia: hardware accelerator failed' },
  0x0028: { name: 'MBEDTLS_ERR_XTEA_INVALID_INPUT_LENGTH', meaning: 'XTEA: invalid input length' },
  0x0029: { name: 'MBEDTLS_ERR_XTEA_HW_ACCEL_FAILED', meaning: 'XTEA: hardware accelerator failed' },
  0x002B: { name: 'MBEDTLS_ERR_MD2_HW_ACCEL_FAILED', meaning: 'MD2: hardware accelerator failed' },
  0x002D: { name: 'MBEDTLS_ERR_MD4_HW_ACCEL_FAILED', meaning: 'MD4: hardware accelerator failed' },
  0x002F: { name: 'MBEDTLS_ERR_MD5_HW_ACCEL_FAILED', meaning: 'MD5: hardware accelerator failed' },
  0x0030: { name: 'MBEDTLS_ERR_PADLOCK_DATA_MISALIGNED', meaning: 'PadLock: data misaligned' },
  0x0031: { name: 'MBEDTLS_ERR_RIPEMD160_HW_ACCEL_FAILED', meaning: 'RIPEMD160: hardware accelerator failed' },
  0x0033: { name: 'MBEDTLS_ERR_DES_HW_ACCEL_FAILED', meaning: 'DES: hardware accelerator failed' },
  0x0035: { name: 'MBEDTLS_ERR_SHA1_HW_ACCEL_FAILED', meaning: 'SHA1: hardware accelerator failed' },
  0x0037: { name: 'MBEDTLS_ERR_SHA256_HW_ACCEL_FAILED', meaning: 'SHA256: hardware accelerator failed' },
  0x0039: { name: 'MBEDTLS_ERR_SHA512_HW_ACCEL_FAILED', meaning: 'SHA512: hardware accelerator failed' },
  0x0053: { name: 'MBEDTLS_ERR_CHACHA20_FEATURE_UNAVAILABLE', meaning: 'ChaCha20: feature unavailable' },
  0x0055: { name: 'MBEDTLS_ERR_CHACHA20_HW_ACCEL_FAILED', meaning: 'ChaCha20: hardware accelerator failed' },
  0x0058: { name: 'MBEDTLS_ERR_ARIA_HW_ACCEL_FAILED', meaning: 'ARIA: hardware accelerator failed' },
  0x0059: { name: 'MBEDTLS_ERR_POLY1305_FEATURE_UNAVAILABLE', meaning: 'Poly1305: feature unavailable' },
  0x005A: { name: 'MBEDTLS_ERR_ARIA_FEATURE_UNAVAILABLE', meaning: 'ARIA: feature unavailable' },
  0x005B: { name: 'MBEDTLS_ERR_POLY1305_HW_ACCEL_FAILED', meaning: 'Poly1305: hardware accelerator failed' },
  0x007A: { name: 'MBEDTLS_ERR_CMAC_HW_ACCEL_FAILED', meaning: 'CMAC: hardware accelerator failed' },
  0x3500: { name: 'MBEDTLS_ERR_DHM_HW_ACCEL_FAILED', meaning: 'Diffie-Hellman: hardware accelerator failed' },
  0x3880: { name: 'MBEDTLS_ERR_PK_HW_ACCEL_FAILED', meaning: 'public keys: hardware accelerator failed' },
  0x4500: { name: 'MBEDTLS_ERR_RSA_UNSUPPORTED_OPERATION', meaning: 'RSA: unsupported operation' },
  0x4580: { name: 'MBEDTLS_ERR_RSA_HW_ACCEL_FAILED', meaning: 'RSA: hardware accelerator failed' },
  0x4B80: { name: 'MBEDTLS_ERR_ECP_HW_ACCEL_FAILED', meaning: 'elliptic curves: hardware accelerator failed' },
  0x5280: { name: 'MBEDTLS_ERR_MD_HW_ACCEL_FAILED', meaning: 'hashes: hardware accelerator failed' },
  0x5E00: { name: 'MBEDTLS_ERR_SSL_CACHE_ENTRY_NOT_FOUND', meaning: 'TLS: cache entry not found' },
  0x6400: { name: 'MBEDTLS_ERR_CIPHER_HW_ACCEL_FAILED', meaning: 'ciphers: hardware accelerator failed' },
  0x6600: { name: 'MBEDTLS_ERR_SSL_INVALID_VERIFY_HASH', meaning: 'TLS: invalid verify hash' },
  0x6980: { name: 'MBEDTLS_ERR_SSL_NO_USABLE_CIPHERSUITE', meaning: 'TLS: no usable ciphersuite' },
  0x6E00: { name: 'MBEDTLS_ERR_SSL_BAD_HS_NEW_SESSION_TICKET', meaning: 'TLS: bad handshake new session ticket' },
  0x6E80: { name: 'MBEDTLS_ERR_SSL_BAD_HS_PROTOCOL_VERSION', meaning: 'TLS: bad handshake protocol version' },
  0x6F00: { name: 'MBEDTLS_ERR_SSL_COMPRESSION_FAILED', meaning: 'TLS: compression failed' },
  0x7300: { name: 'MBEDTLS_ERR_SSL_UNKNOWN_CIPHER', meaning: 'TLS: unknown cipher' },
  0x7380: { name: 'MBEDTLS_ERR_SSL_NO_CIPHER_CHOSEN', meaning: 'TLS: no cipher chosen' },
  0x7500: { name: 'MBEDTLS_ERR_SSL_CERTIFICATE_TOO_LARGE', meaning: 'TLS: certificate too large' },
  0x7580: { name: 'MBEDTLS_ERR_SSL_CERTIFICATE_REQUIRED', meaning: 'TLS: certificate required' },
  0x7800: { name: 'MBEDTLS_ERR_SSL_PEER_VERIFY_FAILED', meaning: 'TLS: peer verify failed' },
  0x7900: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CLIENT_HELLO', meaning: 'TLS: bad handshake client hello' },
  0x7980: { name: 'MBEDTLS_ERR_SSL_BAD_HS_SERVER_HELLO', meaning: 'TLS: bad handshake server hello' },
  0x7A00: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE', meaning: 'TLS: bad handshake certificate' },
  0x7A80: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE_REQUEST', meaning: 'TLS: bad handshake certificate request' },
  0x7B00: { name: 'MBEDTLS_ERR_SSL_BAD_HS_SERVER_KEY_EXCHANGE', meaning: 'TLS: bad handshake server key exchange' },
  0x7B80: { name: 'MBEDTLS_ERR_SSL_BAD_HS_SERVER_HELLO_DONE', meaning: 'TLS: bad handshake server hello done' },
  0x7C00: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE', meaning: 'TLS: bad handshake client key exchange' },
  0x7C80: {
    name: 'MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE_RP',
    meaning: 'TLS: bad handshake client key exchange rp'
  },
  0x7D00: {
    name: 'MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE_CS',
    meaning: 'TLS: bad handshake client key exchange cs'
  },
  0x7D80: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE_VERIFY', meaning: 'TLS: bad handshake certificate verify' },
  0x7E00: { name: 'MBEDTLS_ERR_SSL_BAD_HS_CHANGE_CIPHER_SPEC', meaning: 'TLS: bad handshake change cipher spec' },
  0x7E80: { name: 'MBEDTLS_ERR_SSL_BAD_HS_FINISHED', meaning: 'TLS: bad handshake finished' }
}
