import { FigureStep } from './figure-step.tsx';
import { Step } from './step.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** From nothing to a figure in two minutes, for admins and for plain agents. */
export function Welcome(props: WelcomeProps) {
  const { text, labels, pinned, canOpen, warnings, on } = props;
  return (
    <main class="welcome" dir={text.direction} lang={text.language}>
      <header>
        <img src="/icons/icon-128.png" width="48" height="48" alt="" />
        <div>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
        </div>
      </header>
      <ol>
        {!pinned && (
          <Step title={text.pinTitle}>
            <p>{text.pinText}</p>
          </Step>
        )}
        <Step title={text.roleTitle} done={canOpen !== null}>
          <p>{text.roleText}</p>
          <RoleButtons {...props} />
        </Step>
        <FigureStep {...props} />
        <Step title={text.warningsTitle} done={warnings}>
          <p>{warnings ? labels.warningsOn : text.warningsText}</p>
          {!warnings && (
            <button type="button" class="button button-secondary" onClick={on.onTurnOnWarnings}>
              {labels.turnOnWarnings}
            </button>
          )}
        </Step>
      </ol>
      <footer class="muted">{text.unofficial}</footer>
    </main>
  );
}

function RoleButtons({ text, canOpen, on }: WelcomeProps) {
  const answers = [
    { value: true, label: text.roleYes },
    { value: false, label: text.roleNo },
  ];
  return (
    <div class="row" role="group" aria-label={text.roleTitle}>
      {answers.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          class="button button-secondary"
          aria-pressed={canOpen === value}
          onClick={() => on.onCanOpen(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
