/**
 * Does `work` with the environment as a plain object. The YAML reader asks at each of its tokens whether it shall write
 * them down (`LOG_TOKENS`), and every question to the real environment is a call out of the language: of a large
 * directory that is a tenth of the reading. Nothing else runs meanwhile, since `work` waits for nothing.
 */
import process from 'node:process';

export function withPlainEnvironment<T>(work: () => T): T {
  const real = process.env;
  process.env = {};
  try {
    return work();
  } finally {
    process.env = real;
  }
}
