'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/** Milliseconds without a key before words are looked for. */
const TYPING = 300;

/**
 * A form that shows its results as soon as something is chosen, without losing one's place. Without
 * JavaScript it is a plain form.
 */
export function LiveForm(props: { action: string; label: string; children: ReactNode }) {
  const { action, label, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  const shown = useSearchParams().toString();

  useEffect(() => {
    if (form.current) fillIn(form.current, new URLSearchParams(shown));
  }, [shown]);

  const show = (how: 'push' | 'replace') => {
    clearTimeout(typing.current);
    if (form.current) router[how](addressOf(action, form.current), { scroll: false });
  };
  const wait = () => {
    clearTimeout(typing.current);
    // The way back leads past the beginnings of a word.
    typing.current = setTimeout(show, TYPING, 'replace');
  };

  return (
    <form
      ref={form}
      className="filters"
      role="search"
      action={action}
      aria-label={label}
      onChange={({ target }) => (isSearch(target) ? wait() : show('push'))}
      onSubmit={(event) => {
        event.preventDefault();
        show('push');
      }}
    >
      {children}
    </form>
  );
}

const isSearch = (control: EventTarget) =>
  control instanceof HTMLInputElement && control.type === 'search';

function addressOf(action: string, form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return query ? `${action}?${query}` : action;
}

/** Makes the controls say what the address says, after going back for instance. */
function fillIn(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      const values = parameters.getAll(control.name);
      for (const option of control.options) {
        option.selected = values.length > 0 ? values.includes(option.value) : option.value === '';
      }
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = parameters.getAll(control.name).includes(control.value);
    } else if (control instanceof HTMLInputElement && control !== document.activeElement) {
      control.value = parameters.get(control.name) ?? '';
    }
  }
}
