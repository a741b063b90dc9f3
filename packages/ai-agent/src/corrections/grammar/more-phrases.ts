import type { PhraseRule } from './phrases.ts';

const VERBS_OF_GOING = ['go', 'goes', 'went', 'going'];
const HAVE_MEALS = { take: 'have', takes: 'has', took: 'had', taking: 'having' };
const pairs = (rows: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(rows);
const each = <Word extends string>(
  words: readonly Word[],
  write: (word: Word) => readonly [string, string][],
) => pairs(words.flatMap(write));

/** Fixed phrases by what is wrong in them. Each is wrong wherever it stands, or it is left out. */
export const MORE_PHRASES: readonly PhraseRule[] = [
  {
    type: 'preposition',
    why: { en: 'Times, places and means have their own preposition.', es: 'Tiempos, lugares y medios tienen su propia preposición.' },
    phrases: {
      'on the morning': 'in the morning', 'at the morning': 'in the morning', 'at the afternoon': 'in the afternoon', 'at the evening': 'in the evening', 'on the future': 'in the future', 'on the past': 'in the past',
      'in the age of': 'at the age of', 'by this way': 'in this way', 'on this way': 'in this way', 'in the tv': 'on TV', 'in tv': 'on TV', 'in foot': 'on foot', 'pay with card': 'pay by card',
      'in my birthday': 'on my birthday', 'in his birthday': 'on his birthday', 'in her birthday': 'on her birthday', 'in christmas': 'at Christmas', 'in the top of': 'at the top of', 'in the bottom of': 'at the bottom of', 'in the beginning of': 'at the beginning of',
      'on my opinion': 'in my opinion', 'at my opinion': 'in my opinion', 'for my opinion': 'in my opinion', 'on this case': 'in this case', 'on that case': 'in that case', 'on general': 'in general', 'on the contrary of': 'contrary to', 'in contrary': 'on the contrary', 'in holidays': 'on holiday', 'in vacation': 'on vacation',
      'instead to': 'instead of', 'thanks for god': 'thank God', 'in the same time': 'at the same time', 'depending in': 'depending on', 'in front the': 'in front of the', 'next the': 'next to the', 
      'since a long time': 'for a long time', 'since many years': 'for many years', 'at least but not last': 'last but not least', 'pay attention in': 'pay attention to', 'pay attention on': 'pay attention to', 'take care about': 'take care of', 'in charge for': 'in charge of',
      'the reason of': 'the reason for', 'the solution of': 'the solution to', 'the answer of': 'the answer to', 'the key of success': 'the key to success', 'an increase of the': 'an increase in the', 'the increase of the': 'the increase in the', 'damage of the': 'damage to the', 'married with': 'married to', 'good in math': 'good at math', 'bad in math': 'bad at math',
      'to abroad': 'abroad', 'in abroad': 'abroad', 'to downtown': 'downtown', 'to there': 'there', 'to here': 'here', 'go in home': 'go home', 'in this days': 'these days', 'in these days': 'these days', 'in nowadays': 'nowadays', 'in the nowadays': 'nowadays', 'from where are you': 'where are you from',
    },
  },
  {
    type: 'article',
    why: { en: 'This phrase takes an article, or goes without one.', es: 'Esta expresión lleva artículo, o va sin él.' },
    phrases: {
      ...each(['guitar', 'piano', 'violin', 'drums'] as const, (what) => [[`play ${what}`, `play the ${what}`], [`plays ${what}`, `plays the ${what}`], [`playing ${what}`, `playing the ${what}`], [`played ${what}`, `played the ${what}`]]),
      ...each(['football', 'tennis', 'basketball', 'soccer', 'volleyball'] as const, (what) => [[`play the ${what}`, `play ${what}`], [`plays the ${what}`, `plays ${what}`], [`playing the ${what}`, `playing ${what}`]]),
      ...each(VERBS_OF_GOING, (go) => ['beach', 'cinema', 'gym', 'supermarket', 'park', 'airport', 'bathroom', 'doctor', 'museum', 'mall'].map((place): [string, string] => [`${go} to ${place}`, `${go} to the ${place}`])),
      ...each(['breakfast', 'lunch', 'dinner'] as const, (meal) => [[`have the ${meal}`, `have ${meal}`], [`had the ${meal}`, `had ${meal}`], [`eat the ${meal}`, `eat ${meal}`], [`after the ${meal}`, `after ${meal}`]]),
      ...each(['morning', 'afternoon', 'evening'] as const, (time) => [[`in ${time}`, `in the ${time}`]]),
      ...each(['car', 'bus', 'train', 'plane'] as const, (by) => [[`by the ${by}`, `by ${by}`]]),
      'at end of': 'at the end of', 'in end of': 'at the end of', 'in middle of': 'in the middle of', 'most of people': 'most people', 'most of students': 'most students', 'most of children': 'most children', 'most of countries': 'most countries', 'for long time': 'for a long time', 'in short time': 'in a short time', 'for short time': 'for a short time', 'as result': 'as a result', 'as a matter of the fact': 'as a matter of fact', 'in the nature': 'in nature', 'a such': 'such a', 'an other': 'another', 'the my': 'my', 'the our': 'our', 'the their': 'their', 'in first place': 'in the first place', 'on other hand': 'on the other hand', 'in long run': 'in the long run', 'at beach': 'at the beach', 'in beach': 'on the beach', 'one of most': 'one of the most', 'one of best': 'one of the best', 'what beautiful day': 'what a beautiful day', 'in united states': 'in the United States', 'in usa': 'in the USA', 'in uk': 'in the UK',
    },
  },
  {
    type: 'word-choice',
    why: { en: 'These words look or sound alike, or English puts it in another way.', es: 'Son palabras que se parecen, o en inglés se dice de otra manera.' },
    phrases: {
      'could of': 'could have', 'should of': 'should have', 'would of': 'would have', 'must of': 'must have', 'might of': 'might have', 'your welcome': "you're welcome", 'your right': "you're right", 'your going': "you're going", 'your so': "you're so", 'your very': "you're very", 'your not': "you're not", 'your a': "you're a",
      'their is': 'there is', 'their are': 'there are', 'their was': 'there was', 'their were': 'there were', 'they where': 'they were', 'we where': 'we were', 'you where': 'you were', 'were are you': 'where are you', 'were do you': 'where do you', 'were is': 'where is', 'very quite': 'very quiet', 'quiet good': 'quite good', 'quiet difficult': 'quite difficult', 'quiet easy': 'quite easy',
      'to chose': 'to choose', 'can chose': 'can choose', 'to breath': 'to breathe', 'can breath': 'can breathe', 'the affect of': 'the effect of', 'an affect': 'an effect', 'big affect': 'big effect', 'to effect': 'to affect', 'will effect': 'will affect', 'can effect': 'can affect',
      'real live': 'real life', 'daily live': 'daily life', 'everyday live': 'everyday life', 'the live of': 'the life of', 'i life in': 'I live in', 'we life in': 'we live in', 'in the live': 'in life', 'there live': 'their life', 'there lives': 'their lives', 'there life': 'their life', 'there own': 'their own', 'there parents': 'their parents', 'there friends': 'their friends', 'there children': 'their children', 'there time': 'their time', 'there families': 'their families',
      'i fell happy': 'I feel happy', 'i fell good': 'I feel good', 'i fell tired': 'I feel tired', 'borrow me': 'lend me', 'remember me that': 'remind me that', 'in deed': 'indeed', 'any body': 'anybody', 'every body': 'everybody', 'some body': 'somebody', 'every thing': 'everything', 'some thing': 'something', 'any thing': 'anything', 'every where': 'everywhere', 'some times': 'sometimes', 'mean while': 'meanwhile', 'there fore': 'therefore', 'how ever': 'however', 'an other': 'another', 'now a days': 'nowadays', 'now days': 'nowadays', 'may be he': 'maybe he', 'may be i': 'maybe I', 'may be they': 'maybe they', 'may be we': 'maybe we',
      'assist to class': 'attend class', 'assist to the class': 'attend the class', 'assist to school': 'attend school', 'assisted to the': 'attended the', 'assist to the': 'attend the', 'make a question': 'ask a question', 'make questions': 'ask questions', 'made a question': 'asked a question', 'do a question': 'ask a question', 'make a photo': 'take a photo', 'make photos': 'take photos', 'made photos': 'took photos', 'made a photo': 'took a photo', 'make sport': 'do sport', 'put attention': 'pay attention', 'lose the bus': 'miss the bus', 'lost the bus': 'missed the bus', 'lose the train': 'miss the train', 'lost the train': 'missed the train', 'pass time': 'spend time', 'pass the time with': 'spend time with', 'passed the summer': 'spent the summer', 'pass the summer': 'spend the summer', 'say a joke': 'tell a joke', 'say the truth': 'tell the truth', 'say lies': 'tell lies', 'it makes cold': 'it is cold', 'it makes hot': 'it is hot', 'it makes sun': 'it is sunny', 'know new people': 'meet new people', 'to know new people': 'to meet new people', 'have luck': 'be lucky', 'yesterday night': 'last night', 'how is it called': 'what is it called', 'how it looks like': 'what it looks like', 'how does it look like': 'what does it look like', 'i have afraid': 'I am afraid', 'i have hungry': 'I am hungry', 'i have thirsty': 'I am thirsty', 'realize a': 'carry out a', 'take a decision': 'make a decision', 'took a decision': 'made a decision', 'take decisions': 'make decisions', 'earn knowledge': 'gain knowledge', 'do mistakes': 'make mistakes', 'do a mistake': 'make a mistake', 'win money': 'earn money', 'very much people': 'a lot of people', 'too much people': 'too many people', 'so much people': 'so many people',
      ...each(Object.entries(HAVE_MEALS).map(([take]) => take), (take) => ['breakfast', 'lunch', 'dinner'].map((meal): [string, string] => [`${take} ${meal}`, `${HAVE_MEALS[take as keyof typeof HAVE_MEALS]} ${meal}`])),
    },
  },
  {
    type: 'plural',
    why: { en: 'This noun has one form of its own, or cannot be counted.', es: 'Este sustantivo tiene una forma propia, o no se cuenta.' },
    phrases: { researches: 'research', evidences: 'evidence', feedbacks: 'feedback', stuffs: 'stuff', sceneries: 'scenery', 'many peoples': 'many people', 'some peoples': 'some people', 'other peoples': 'other people', 'most peoples': 'most people', 'young peoples': 'young people', 'old peoples': 'old people', feets: 'feet', sheeps: 'sheep', womens: 'women', 'more person': 'more people', 'a lot of informations': 'a lot of information', 'any informations': 'any information', 'an advice': 'advice', 'three persons': 'three people', 'two persons': 'two people', 'many persons': 'many people', 'some persons': 'some people' },
  },
  {
    type: 'word-choice',
    isAtEnd: true,
    why: { en: 'Every day tells how often; everyday is an adjective. Too is “also”.', es: 'Every day dice con qué frecuencia; everyday es adjetivo. Too es «también».' },
    phrases: { everyday: 'every day', 'me to': 'me too', 'at the night': 'at night', 'an information': 'information', 'on the world': 'in the world', 'is to late': 'is too late', 'was to late': 'was too late', 'is to early': 'is too early', 'is to expensive': 'is too expensive', 'is to young': 'is too young', 'is to old': 'is too old', 'is to big': 'is too big', 'in home': 'at home', 'in the home': 'at home', 'all time': 'all the time', 'on internet': 'on the internet' },
  },
]; // biome-ignore format: tables
