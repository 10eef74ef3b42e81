// The way through the question cards: to a card and its view; numbers go when one comes and come back with the end of them.
import type { Question } from '../../figures/questions.ts';
import { setQuestion } from '../../state/laterActions.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Core } from '../core.ts';
import { endBlank, STEP_FLIGHT, setHidden } from './lessonState.ts';

export interface QuestionWalk {
  /** To a card, counted from 0; nothing where there is none. */
  readonly ask: (at: number) => Promise<void>;
  /** To the card beside the open one. */
  readonly askBeside: (by: 1 | -1) => Promise<void>;
  readonly stop: () => void;
  /** Whatever brought the view brought its question. */
  readonly follow: (view: ViewState) => void;
}

/** No question has been followed yet. */
export function createQuestionWalk({ atlas, context, state, scheduler }: Core): QuestionWalk {
  /** The question that the view was at when it was followed last. */
  let asked: string | null = null;
  const questionsNow = async (): Promise<readonly Question[]> => {
    const { questions } = await import('../../figures/questions.ts');
    return questions(atlas, state.get().sourceFilter);
  };
  const stop = (how: 'push' | 'replace'): void => state.change((view) => setQuestion(view, null), how);
  const ask = async (at: number): Promise<void> => {
    const question = (await questionsNow())[at];
    if (!question) return;
    state.change(
      (view) => setQuestion(queryView(view, question.plan.view, null, context), question.id),
      'push',
    );
    scheduler.invalidate('camera', STEP_FLIGHT);
  };
  return {
    ask,
    async askBeside(by) {
      const all = await questionsNow();
      await ask(all.findIndex(({ id }) => id === state.get().question) + by);
    },
    stop: () => stop('push'),
    follow({ question }) {
      if (question === asked) return;
      asked = question;
      endBlank(state);
      setHidden(state, question !== null);
      if (question === null) return;
      void questionsNow().then((all) => {
        const isAsked = state.get().question === question;
        // A link may name a question that is not there.
        if (isAsked && !all.some(({ id }) => id === question)) stop('replace');
      });
    },
  };
}
