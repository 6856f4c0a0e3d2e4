import { describeSignal } from './_signals.ts'
import { sextortion } from './sextortion.ts'

describeSignal(sextortion, {
  finds: [
    [
      'あなたの恥ずかしい姿をウェブカメラで録画しました。',
      ['あなたの恥ずかしい', 'ウェブカメラで録画しま'],
      'intimate pictures are claimed',
    ],
    [
      '動 画 を ば ら 撒きます。アダルトサイトを閲覧しましたね。',
      ['動 画 を ば ら 撒', 'アダルトサイトを閲覧'],
      'written apart',
    ],
    ['I recorded you through your webcam.', ['recorded you', 'your webcam'], 'English'],
  ],
  ignores: [
    ['ドライブの映像がきれいでした。', 'a film that shames nobody'],
    ['会議ではカメラを入れてください。', 'a camera at work'],
    ['運動会の動画を送信しました。', 'parents share films too'],
    ['このカメラで撮影した写真を飾ります。', 'photography'],
  ],
})
