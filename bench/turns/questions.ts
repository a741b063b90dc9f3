/** What learners ask a tutor in a free conversation, of every kind there is a specialist for. */
export const QUESTIONS: readonly string[] = [
  'Hello!',
  'What is a dictionary in Python?',
  'How do I use a for loop?',
  'Can you explain the present perfect?',
  'What does "although" mean?',
  'How am I doing?',
  'I want to practise something',
  'My code says IndexError: list index out of range, why?',
  'Yesterday I goed to the beach with my friend',
  'How do I begin an essay?',
  'What is the difference between a list and a tuple?',
  'Give me an exercise about functions',
  'What can you do?',
  'When do I use "some" and when "any"?',
  'Thank you!',
];
