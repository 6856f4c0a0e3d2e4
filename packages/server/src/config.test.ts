import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('has a default for everything: this machine only, and a data folder below the working folder', () => {
  expect(readConfig({}, '/srv/monban')).toEqual({
    host: '127.0.0.1',
    port: 8787,
    dataDir: '/srv/monban/data',
    numbersDir: '/srv/monban/data/numbers',
    logLevel: 'info',
    mailAuth: 'off',
    trustedAuthserv: [],
  })
})

test('reads every setting, keeps an absolute folder, and takes an empty variable for an unset one', () => {
  const env = {
    MONBAN_HOST: '::1',
    MONBAN_PORT: '0',
    MONBAN_DATA_DIR: '/var/lib/monban',
    MONBAN_NUMBERS_DIR: 'numbers',
    MONBAN_LOG_LEVEL: '',
    MONBAN_MAIL_AUTH: 'dns',
    MONBAN_TRUSTED_AUTHSERV: 'MX.example.jp, mail.example.com,',
  }
  expect(readConfig(env, '/srv')).toEqual({
    host: '::1',
    port: 0,
    dataDir: '/var/lib/monban',
    numbersDir: '/srv/numbers',
    logLevel: 'info',
    mailAuth: 'dns',
    trustedAuthserv: ['mx.example.jp', 'mail.example.com'],
  })
})

test.each(['65536', '-1', '80.5', '0x50', ' 80', '1e3', '999999'])('refuses the port %j', (port) => {
  expect(() => readConfig({ MONBAN_PORT: port }, '/')).toThrow(
    `MONBAN_PORT must be a whole number from 0 to 65535; it is ${JSON.stringify(port)}.`,
  )
})

test('names every fault at once, in both languages', () => {
  const env = {
    MONBAN_HOST: 'a b',
    MONBAN_PORT: 'x',
    MONBAN_DATA_DIR: 'a\0b',
    MONBAN_NUMBERS_DIR: 'a\0b',
    MONBAN_LOG_LEVEL: 'loud',
    MONBAN_MAIL_AUTH: 'yes',
    MONBAN_TRUSTED_AUTHSERV: 'a b',
  }
  const error = catchError(() => readConfig(env, '/'))
  expect(error).toBeInstanceOf(ConfigError)
  const { faults, message } = error as ConfigError
  expect(faults.map(({ en }) => en.split(' ', 1)[0])).toEqual(Object.keys(env))
  expect(faults[1]?.ja).toBe('MONBAN_PORT には0 から 65535 までの整数を指定してください（今の値："x"）。')
  expect(message.split('\n')).toHaveLength(7)
})

function catchError(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}
