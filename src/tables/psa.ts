import { table } from './entry.js'

/**
 * PSA status codes: crypto, storage, initial attestation, framework and firmware update.
 * Checked: Mbed TLS 3.6.3 include/psa/crypto_values.h, TF-M psa/error.h and psa/client.h.
 */
export const psa = table([
  [0, 'PSA_SUCCESS', 'success'],
  [-129, 'PSA_ERROR_PROGRAMMER_ERROR', 'programming error in the call to the secure service'],
  [-130, 'PSA_ERROR_CONNECTION_REFUSED', 'the secure service refused the connection'],
  [-131, 'PSA_ERROR_CONNECTION_BUSY', 'the secure service cannot take another connection now'],
  [-132, 'PSA_ERROR_GENERIC_ERROR', 'generic error'],
  [
    -133,
    'PSA_ERROR_NOT_PERMITTED',
    'the policy forbids this operation',
    "The key's usage flags or algorithm do not allow it, or the secure partition forbids it."
  ],
  [
    -134,
    'PSA_ERROR_NOT_SUPPORTED',
    'algorithm, key type or parameter is not supported',
    'The matching CONFIG_PSA_WANT_… symbol is not enabled, or the driver lacks it.'
  ],
  [-135, 'PSA_ERROR_INVALID_ARGUMENT', 'an argument is invalid'],
  [
    -136,
    'PSA_ERROR_INVALID_HANDLE',
    'the key identifier or handle is not valid',
    'The key does not exist or was destroyed.'
  ],
  [
    -137,
    'PSA_ERROR_BAD_STATE',
    'wrong state',
    'psa_crypto_init() was not called or failed, or the operation is not set up.'
  ],
  [-138, 'PSA_ERROR_BUFFER_TOO_SMALL', 'an output buffer is too small'],
  [-139, 'PSA_ERROR_ALREADY_EXISTS', 'it already exists', 'A persistent key with this identifier is already stored.'],
  [-140, 'PSA_ERROR_DOES_NOT_EXIST', 'it does not exist'],
  [
    -141,
    'PSA_ERROR_INSUFFICIENT_MEMORY',
    'not enough memory',
    'Raise the crypto heap: CONFIG_MBEDTLS_HEAP_SIZE, or the TF-M crypto heap and key slots.'
  ],
  [
    -142,
    'PSA_ERROR_INSUFFICIENT_STORAGE',
    'not enough persistent storage',
    'The trusted storage or protected storage partition is full.'
  ],
  [-143, 'PSA_ERROR_INSUFFICIENT_DATA', 'not enough data'],
  [-144, 'PSA_ERROR_SERVICE_FAILURE', 'the service failed'],
  [-145, 'PSA_ERROR_COMMUNICATION_FAILURE', 'communication with the service or hardware failed'],
  [
    -146,
    'PSA_ERROR_STORAGE_FAILURE',
    'persistent storage failed',
    'Storage partition missing, not erased or protected by another image.'
  ],
  [
    -147,
    'PSA_ERROR_HARDWARE_FAILURE',
    'the hardware failed',
    'CryptoCell or CRACEN refused; it may be used by another image or not initialised.'
  ],
  [-148, 'PSA_ERROR_INSUFFICIENT_ENTROPY', 'not enough entropy'],
  [-149, 'PSA_ERROR_INVALID_SIGNATURE', 'the signature, MAC or hash is not valid'],
  [-150, 'PSA_ERROR_INVALID_PADDING', 'the padding is not valid'],
  [-151, 'PSA_ERROR_CORRUPTION_DETECTED', 'tampering was detected'],
  [-152, 'PSA_ERROR_DATA_CORRUPT', 'stored data is corrupted'],
  [-153, 'PSA_ERROR_DATA_INVALID', 'stored data is not valid'],
  [-248, 'PSA_OPERATION_INCOMPLETE', 'the operation is not finished yet']
])
