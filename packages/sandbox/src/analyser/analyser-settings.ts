/**
 * Rules for people who learn to program: what is wrong, or does not do what it looks like. Nothing about taste or layout,
 * which would be red before the line is finished; how a program reads is said after it passes.
 */
export const ANALYSER_SETTINGS = {
  'target-version': 'py314',
  'line-length': 100,
  // Lets rules be named, and finds what changes while it is gone through.
  preview: true,
  lint: {
    'explicit-preview-rules': true,
    select: [
      // Names, imports, formats, comparisons by identity: all that Pyflakes finds.
      'F',
      ...['E711', 'E712', 'E713', 'E714', 'E721', 'E722', 'E741', 'E101', 'W605'],
      ...['A001', 'A002', 'A004', 'B006', 'B015', 'B018', 'B020', 'B033', 'B909'],
      ...['PLE', 'PLR0124', 'PLR0133', 'PLR1704', 'PLW0127', 'PLW0129', 'PLW0711', 'PLW2901'],
      ...['RET503', 'SIM222', 'SIM223'],
    ],
  },
} as const;
