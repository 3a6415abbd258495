import { TeamQuestion, type TeamQuestionProps } from '../team/team-question.tsx';

/** The popup before any property is known: one sentence, one thing to do. */
export function NothingYet(props: {
  direction: 'ltr' | 'rtl';
  language: string;
  text: string;
  action: string;
  onAction(): void;
  team: TeamQuestionProps | null;
}) {
  const { direction, language, text, action, onAction, team } = props;
  return (
    <main class="popup" dir={direction} lang={language}>
      <p class="figure" aria-hidden="true">
        <strong>–</strong>
      </p>
      <p>{text}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onAction}>
          {action}
        </button>
      </div>
      {team && <TeamQuestion {...team} />}
    </main>
  );
}
