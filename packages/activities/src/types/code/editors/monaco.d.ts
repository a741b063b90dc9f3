/** A part of Monaco that it ships without types: it registers itself. */
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
declare module '*.css';
