/** Why a store did not open or could not be written. The sentences stand in the catalogue `vaultErrors`. */
export type StoreErrorCode =
  | 'store-missing'
  | 'store-empty'
  | 'store-not-encrypted'
  | 'store-key-invalid'
  | 'store-wrong-key'
  | 'store-damaged'
  | 'store-newer'
  | 'store-busy'
  | 'store-read-only'
  | 'store-disk-full'
  | 'store-unreachable'
  | 'store-other-app'
  | 'store-other-vault'
  | 'store-exists'
  | 'store-log-left';
