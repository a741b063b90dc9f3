/** Says in one line each which settings are wrong and what they should be. Never holds their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
