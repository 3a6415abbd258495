import type { ComponentChildren } from 'preact';
import { Chip } from '../chip.tsx';

type StepProps = { title: string; done?: boolean; children: ComponentChildren };

/** One numbered step; the list numbers it, a tick says that it is done. */
export const Step = ({ title, done = false, children }: StepProps) => (
  <li class="step">
    <div>
      <h2>
        {title} {done && <Chip look="calm" />}
      </h2>
      {children}
    </div>
  </li>
);
