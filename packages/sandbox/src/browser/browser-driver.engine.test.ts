import { describeCodeRunner } from '../contract/code-runner.fixture.ts';
import { openInBrowser } from './in-browser.fixture.ts';

describeCodeRunner('The browser driver', openInBrowser);
