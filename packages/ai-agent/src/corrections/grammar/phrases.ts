import type { TutorLanguage } from '@kindling/core/turns';
import type { CorrectionType } from '../correction-type.ts';

export interface PhraseRule {
  type: CorrectionType;
  why: Record<TutorLanguage, string>;
  /** Only where a sign or the end follows: "in world music" is right. */
  isAtEnd?: boolean;
  /** What is said, and what is meant; nothing but these words. */
  phrases: Readonly<Record<string, string>>;
}

/** Phrases that are never right, by what is wrong with them. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  {
    type: 'preposition',
    why: { en: 'This phrase goes with another little word.', es: 'Esta expresión va con otra preposición.' },
    phrases: {
      'in the other hand': 'on the other hand', 'by the other hand': 'on the other hand', 'by other hand': 'on the other hand', 'in other hand': 'on the other hand', 'in the other side': 'on the other side',
      'according with': 'according to', 'in my point of view': 'from my point of view', 'in internet': 'on the internet', 'in the internet': 'on the internet', 'on internet': 'on the internet',
      'for first time': 'for the first time', 'at first time': 'the first time', 'dream with': 'dream of', 'afraid from': 'afraid of', 'similar with': 'similar to',
      'different of': 'different from', 'responsible of': 'responsible for', 'famous of': 'famous for', 'thanks god': 'thank God', 'all over world': 'all over the world', 'in this moment': 'at this moment', 'in the weekend': 'at the weekend', 'in weekends': 'at weekends',
      'go for shopping': 'go shopping', 'depends from': 'depends on', 'depend from': 'depend on', 'depending of': 'depending on', 'consists in': 'consists of', 'since long time': 'for a long time',
      'angry to': 'angry with', 'agree in that': 'agree that', 'pay attention in': 'pay attention to', 'pay attention on': 'pay attention to', 'congratulations for': 'congratulations on', 'participate on': 'participate in',
    },
  },
  {
    type: 'preposition',
    why: { en: 'This verb takes its object at once, without a little word.', es: 'Este verbo lleva su complemento sin preposición.' },
    phrases: {
      'discuss about': 'discuss', 'discussed about': 'discussed', 'discusses about': 'discusses', 'discussing about': 'discussing', 'mention about': 'mention', 'mentions about': 'mentions', 'mentioned about': 'mentioned',
      'emphasize about': 'emphasize', 'emphasizes about': 'emphasizes', 'despite of': 'despite', 'near of': 'near', 'assisted to': 'attended', 'assist to': 'attend', 'can you to': 'can you', 'could you to': 'could you', 'enter to the': 'enter the', 'enter in the': 'enter the', 'enter into the room': 'enter the room', 'answer to me': 'answer me', 'call to me': 'call me', 'help to me': 'help me', 'phone to': 'phone',
    },
  },
  {
    type: 'article',
    isAtEnd: true,
    why: { en: 'This phrase goes with the.', es: 'Esta expresión lleva the.' },
    phrases: { 'in united states': 'in the United States', 'in world': 'in the world', 'in the same time': 'at the same time', 'at same time': 'at the same time', 'in morning': 'in the morning', 'in afternoon': 'in the afternoon', 'in evening': 'in the evening', 'most of time': 'most of the time', 'in past': 'in the past', 'at the end of day': 'at the end of the day' },
  },
  {
    type: 'article',
    why: { en: 'Here English has no the.', es: 'Aquí el inglés no lleva the.' },
    phrases: { 'the most of people': 'most people', 'most of people': 'most people', 'the most of the people': 'most people', 'the most of the time': 'most of the time', 'the most people': 'most people', 'in the nowadays': 'nowadays' },
  },
  {
    type: 'word-choice',
    why: { en: 'English says this in another way.', es: 'En inglés esto se dice de otra manera.' },
    phrases: { 'there have many': 'there are many', 'there has many': 'there are many', 'how do you call it': 'what do you call it', 'how do you call this': 'what do you call this', 'in conclude': 'in conclusion',
      'how long time': 'how long',
      'take the breakfast': 'have breakfast',
      'have the breakfast': 'have breakfast',
      'have the lunch': 'have lunch',
      'have the dinner': 'have dinner', 'how old have you': 'how old are you', 'what old are you': 'how old are you', 'how many years do you have': 'how old are you', 'how many years have you': 'how old are you', 'am interesting in': 'am interested in', "i'm interesting in": "I'm interested in", 'is interesting in': 'is interested in', 'are interesting in': 'are interested in', 'have not nothing': "don't have anything", 'do the homeworks': 'do the homework', 'make a photo': 'take a photo', 'made a photo': 'took a photo', 'make photos': 'take photos', 'made photos': 'took photos', 'do a photo': 'take a photo', 'make sport': 'do sport', 'lose the bus': 'miss the bus', 'lost the bus': 'missed the bus', 'lost the train': 'missed the train', 'say the truth': 'tell the truth', 'say a lie': 'tell a lie', 'say lies': 'tell lies', 'gain money': 'earn money', 'win money with': 'earn money with', 'the people who lives': 'the people who live', 'a lot people': 'a lot of people', 'a lots of': 'a lot of', 'lots people': 'lots of people', 'very much people': 'many people', 'so much people': 'so many people', 'too much people': 'too many people' },
  },
  {
    type: 'spelling',
    why: { en: 'This is written as one word.', es: 'Se escribe en una sola palabra.' },
    phrases: { 'an other': 'another', 'every body': 'everybody', 'some times': 'sometimes', 'with out': 'without', 'may be because': 'maybe because', 'my self': 'myself', 'your self': 'yourself', 'him self': 'himself', 'her self': 'herself', 'them selves': 'themselves', 'them self': 'themselves', 'our selves': 'ourselves', 'some body': 'somebody', 'any body': 'anybody', 'every thing': 'everything', 'some thing': 'something', 'any thing': 'anything', 'class mates': 'classmates', 'class mate': 'classmate', 'home work': 'homework', 'now a days': 'nowadays', 'how ever': 'however' },
  },
]; // biome-ignore format: tables
