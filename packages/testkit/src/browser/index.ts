export { findBrowser, locateBrowser } from './find-browser.ts';
export { browserLaunchOptions, launchBrowser } from './launch-browser.ts';
