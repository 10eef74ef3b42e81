// The codes of the languages that lib can format; state/viewState.ts lists the same as LANGUAGES.
export type LanguageCode = 'en' | 'az' | 'ru' | 'tr';
