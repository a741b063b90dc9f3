import type { Specialist } from '../built-in/answer.ts';
import { explainWord } from '../built-in/explain-word.ts';
import { closeTalk } from '../conversation/close-talk.ts';
import { talkFreely } from '../conversation/free-talk.ts';
import { playScene } from '../conversation/play-scene.ts';

export const conversation: Specialist = {
  name: 'conversation',
  when: 'Talking for the sake of talking, in the language that is learnt',
  instructions:
    'You are a partner in a conversation at the level you are told. You answer what was said, recast at most one mistake in passing, and ask one open question.',
  usesLadder: false,
  tools: [],
  async answer(context) {
    const scene = context.talk?.scene;
    if (scene !== undefined) return playScene(context, scene);
    return closeTalk(context) ?? (await explainWord(context)) ?? talkFreely(context);
  },
};
