import type { Table } from './entry.js'

/**
 * PSA status codes: crypto, storage, initial attestation, framework and firmware update.
 * Checked: Mbed TLS 3.6.3 include/psa/crypto_values.h, TF-M psa/error.h and psa/client.h.
 */
export const psa: Table = {
  0: { name: 'PSA_SUCCESS', meaning: 'success' },
  '-129': { name: 'PSA_ERROR_PROGRAMMER_ERROR', meaning: 'programming error in the call to the secure service' },
  '-130': { name: 'PSA_ERROR_CONNECTION_REFUSED', meaning: 'the secure service refused the connection' },
  '-131': { name: 'PSA_ERROR_CONNECTION_BUSY', meaning: 'the secure service cannot take another connection now' },
  '-132': { name: 'PSA_ERROR_GENERIC_ERROR', meaning: 'generic error' },
  '-133': {
    name: 'PSA_ERROR_NOT_PERMITTED',
    meaning: 'the policy forbids this operation',
    hint: "The key's usage flags or algorithm do not allow it, or the secure partition forbids it."
  },
  '-134': {
    name: 'PSA_ERROR_NOT_SUPPORTED',
    meaning: 'algorithm, key type or parameter is not supported',
    hint: 'The matching CONFIG_PSA_WANT_… symbol is not enabled, or the driver lacks it.'
  },
  '-135': { name: 'PSA_ERROR_INVALID_ARGUMENT', meaning: 'an argument is invalid' },
  '-136': {
    name: 'PSA_ERROR_INVALID_HANDLE',
    meaning: 'the key identifier or handle is not valid',
    hint: 'The key does not exist or was destroyed.'
  },
  '-137': {
    name: 'PSA_ERROR_BAD_STATE',
    meaning: 'wrong state',
    hint: 'psa_crypto_init() was not called or failed, or the operation is not set up.'
  },
  '-138': { name: 'PSA_ERROR_BUFFER_TOO_SMALL', meaning: 'an output buffer is too small' },
  '-139': {
    name: 'PSA_ERROR_ALREADY_EXISTS',
    meaning: 'it already exists',
    hint: 'A persistent key with this identifier is already stored.'
  },
  '-140': { name: 'PSA_ERROR_DOES_NOT_EXIST', meaning: 'it does not exist' },
  '-141': {
    name: 'PSA_ERROR_INSUFFICIENT_MEMORY',
    meaning: 'not enough memory',
    hint: 'Raise the crypto heap: CONFIG_MBEDTLS_HEAP_SIZE, or the TF-M crypto heap and key slots.'
  },
  '-142': {
    name: 'PSA_ERROR_INSUFFICIENT_STORAGE',
    meaning: 'not enough persistent storage',
    hint: 'The trusted storage or protected storage partition is full.'
  },
  '-143': { name: 'PSA_ERROR_INSUFFICIENT_DATA', meaning: 'not enough data' },
  '-144': { name: 'PSA_ERROR_SERVICE_FAILURE', meaning: 'the service failed' },
  '-145': { name: 'PSA_ERROR_COMMUNICATION_FAILURE', meaning: 'communication with the service or hardware failed' },
  '-146': {
    name: 'PSA_ERROR_STORAGE_FAILURE',
    meaning: 'persistent storage failed',
    hint: 'Storage partition missing, not erased or protected by another image.'
  },
  '-147': {
    name: 'PSA_ERROR_HARDWARE_FAILURE',
    meaning: 'the hardware failed',
    hint: 'CryptoCell or CRACEN refused; it may be used by another image or not initialised.'
  },
  '-148': { name: 'PSA_ERROR_INSUFFICIENT_ENTROPY', meaning: 'not enough entropy' },
  '-149': { name: 'PSA_ERROR_INVALID_SIGNATURE', meaning: 'the signature, MAC or hash is not valid' },
  '-150': { name: 'PSA_ERROR_INVALID_PADDING', meaning: 'the padding is not valid' },
  '-151': { name: 'PSA_ERROR_CORRUPTION_DETECTED', meaning: 'tampering was detected' },
  '-152': { name: 'PSA_ERROR_DATA_CORRUPT', meaning: 'stored data is corrupted' },
  '-153': { name: 'PSA_ERROR_DATA_INVALID', meaning: 'stored data is not valid' },
  '-248': { name: 'PSA_OPERATION_INCOMPLETE', meaning: 'the operation is not finished yet' }
}
