// What is told and asked: stories, questions and slides, which come together.
export { QuestionsPanel } from '../questions/QuestionsPanel.tsx';
export { Worksheet } from '../questions/Worksheet.tsx';
export { RevealBar } from '../story/RevealBar.tsx';
export { StoriesPanel } from '../story/StoriesPanel.tsx';
export { StoryPanel } from '../story/StoryPanel.tsx';
export { PresentView } from './PresentView.tsx';
