export { chooseCommandVoice } from './command-voice.ts';
export { readModelSettings } from './model-settings.ts';
