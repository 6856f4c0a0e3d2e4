import { describeSignal, type Sample } from './_signals.ts'
import { senderLookalike } from './sender-lookalike.ts'

const from = (host: string, text = 'カワセミ銀行です'): Sample => ({
  text,
  channel: 'email',
  sender: `info@${host}`,
})

const marked = ['カワセミ銀行']

describeSignal(senderLookalike, {
  finds: [
    [from('kawasemi-bank.example'), marked, 'the bank’s name under another ending'],
    [from('kawasemi-bank.co.jp.evil.example'), marked, 'the bank’s name below another domain'],
    [from('kawasemi-bamk.example'), marked, 'one letter changed'],
    [from('kawasemi-bnak.example'), marked, 'two letters exchanged'],
    [from('kawasemibank.example'), marked, 'one character left out'],
    [from('kawaserni-bank.example'), marked, 'rn for m'],
    [from('kawasem1-bank.example'), marked, 'a digit for a letter'],
  ],
  ignores: [
    [from('kawasemi-bank.example.co.jp'), 'the bank itself'],
    [from('mail.kawasemi-bank.example.co.jp'), 'a host of the bank'],
    [from('kawasemi-bank.example.go.jp'), 'only public bodies get such a name'],
    [from('kingfisher.example'), 'another name altogether'],
    [from('kawasemi-bank.example', 'こんにちは'), 'nobody is named'],
    [{ text: 'カワセミ銀行です', sender: '09000000000' }, 'a telephone number'],
  ],
})
