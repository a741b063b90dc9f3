import { describeCodeRunner } from '../contract/code-runner.fixture.ts';
import { describeDeepNesting } from '../contract/deep-nesting.fixture.ts';
import { describeExerciseFolders } from '../contract/exercise-folders.fixture.ts';
import { openInBrowser } from './in-browser.fixture.ts';

describeCodeRunner('The browser driver', openInBrowser);
describeDeepNesting('The browser driver', openInBrowser);
describeExerciseFolders('The browser driver', openInBrowser);
